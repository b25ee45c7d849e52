"""Names of outlets and askers that fit where they are written."""

import re
from collections.abc import Sequence

import pandas as pd

from presskit.schema import cells
from presskit.schema.ids import is_anybody


def block_names(exchanges: pd.DataFrame) -> list[list[str]]:
    """Return the names for the block of each exchange, the fullest form first.

    The outlet, else the asker; nothing for one of whom only a "Q" is known: a row of
    them would say nothing.

    Parameters
    ----------
    exchanges : DataFrame
        With `outlet`, `asker` and `asker_id`.

    Examples
    --------
    >>> block_names(pd.DataFrame({"outlet": ["Deutsche Welle", None], "asker_id": "x",
    ...     "asker": ["Xu Li", "Bo Ek"]}))
    [['Deutsche Welle', 'DW'], ['Bo Ek', 'Ek']]
    """
    columns = (exchanges[name].tolist() for name in ("outlet", "asker", "asker_id"))
    return [_forms(*row) for row in zip(*columns, strict=True)]


def _forms(outlet: object, asker: object, asker_id: object) -> list[str]:
    if not pd.isna(outlet):
        names = cells.names_in(outlet)
        forms = [" · ".join(names), " · ".join(map(initials, names))]
    elif pd.isna(asker) or is_anybody(asker_id):
        return []
    else:
        forms = [asker, asker.split()[-1] if asker.strip() else ""]
    return list(dict.fromkeys(filter(None, forms)))


def fitting(forms: Sequence[str], characters: int) -> str:
    """Return the first form for which there is room, '' where there is for none.

    A name that is cut tells nobody who it is, so that none is.

    Examples
    --------
    >>> [fitting(["Deutsche Welle", "DW"], n) for n in (15, 6, 2)]
    ['Deutsche Welle', 'DW', '']
    """
    return next((one for one in forms if _width(one) <= characters), "")


def _width(text: str) -> float:
    """Return the room that a text takes, in small letters: capitals are wider."""
    return len(text) + 0.25 * sum(letter.isupper() for letter in text)


def initials(name: str) -> str:
    """Return a name's initials, where it has several capitalised words.

    Examples
    --------
    >>> initials("Agence France-Presse"), initials("Belsat TV"), initials("Politico")
    ('AFP', 'Belsat TV', 'Politico')
    """
    parts = re.findall(r"[^\W\d_][^\s-]*", name)
    if len(parts) < 2 or any(len(part) > 1 and part.isupper() for part in parts):
        return name
    return "".join(part[0] for part in parts if part[0].isupper()) or name
