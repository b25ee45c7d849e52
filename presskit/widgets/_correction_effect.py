"""What a decision changed: the numbers of a corpus before it, and after."""

import pandas as pd

from presskit.corpus import Corpus
from presskit.doubts import DECIDED
from presskit.schema.ids import named
from presskit.text.prose import (
    counted,
    listed,
)
from presskit.widgets._form_html import text

OPEN = "doubts open"
_READ_AS = ("label", "role", "speaker_id", "speaker", "outlet")
_CELL = "padding:2px 16px 2px 0;text-align:left"
_RIGHT = "padding:2px 16px 2px 0;text-align:right;font-variant-numeric:tabular-nums"
_QUIET = "color:var(--pk-quiet,inherit)"


def numbers(corpus: Corpus) -> dict[str, int]:
    """Return the numbers that people quote, by what they are called.

    Examples
    --------
    >>> from presskit import load_example
    >>> found = numbers(load_example())
    >>> found["turns"], found["exchanges"], found["named askers"]
    (84, 25, 19)
    """
    exchanges = corpus.exchanges
    askers = exchanges["asker_id"].drop_duplicates()
    return {
        "turns": len(corpus.turns),
        "exchanges": len(exchanges),
        "askers": int(askers.notna().sum()),
        "named askers": int(named(askers).sum()),
        "questions": len(corpus.questions),
        "outlets": int(corpus.outlets["outlet"].nunique()),
        "words in answers": int(exchanges["answer_words"].sum()),
        OPEN: int((~corpus.audit["kind"].isin(DECIDED)).sum()),
    }


def effect(before: Corpus, after: Corpus) -> pd.DataFrame:
    """Return the numbers of two states of a corpus side by side.

    Parameters
    ----------
    before, after : Corpus

    Returns
    -------
    DataFrame
        Columns ``number`` (text), ``before``, ``after`` and ``change`` (counts).
    """
    one, two = numbers(before), numbers(after)
    table = pd.DataFrame({"number": pd.array(list(one), dtype="str")})
    table["before"] = pd.array(list(one.values()), dtype="int64")
    table["after"] = pd.array(list(two.values()), dtype="int64")
    return table.assign(change=table["after"] - table["before"])


def read_otherwise(before: Corpus, after: Corpus) -> int:
    """Return how many turns kept their words, but not who is said to speak them."""
    # Both are of the same files; an id holds the label, which is compared.
    words = ["transcript", "start", "end"]
    kept = before.turns[[*words, *_READ_AS]].merge(
        after.turns[[*words, *_READ_AS]], on=words, suffixes=("", "_after")
    )
    other = pd.Series(False, kept.index)
    for name in _READ_AS:
        one, two = kept[name].astype("str"), kept[f"{name}_after"].astype("str")
        other |= one.fillna("") != two.fillna("")
    return int(other.sum())


def sentence(table: pd.DataFrame, n_otherwise: int, *, accepted: bool) -> str:
    """Return a sentence on what changed, or that nothing did.

    Parameters
    ----------
    table : DataFrame
        As :func:`effect`.
    n_otherwise : int
        As :func:`read_otherwise`.
    accepted : bool
        Whether somebody has just agreed with what is read already.

    Returns
    -------
    str
    """
    changed = table[(table["change"] != 0) & (table["number"] != OPEN)]
    turns = (
        f"{counted(n_otherwise, 'turn')} {'is' if n_otherwise == 1 else 'are'} read "
        "with another label, role, speaker or outlet"
    )
    if len(changed):
        also = f"; {turns}" if n_otherwise else ""
        return f"Other numbers now: {listed(changed['number'])}{also}."
    if n_otherwise:
        return f"No number below changes, but {turns}."
    return "Confirmed: no number changes." if accepted else "No number changes."


def markup(table: pd.DataFrame) -> str:
    """Return the numbers as a small table, those that changed in bold and with words.

    Parameters
    ----------
    table : DataFrame
        As :func:`effect`.

    Returns
    -------
    str
        HTML.
    """
    rows = "".join(
        _row(row.number, row.before, row.after, row.change)
        for row in table.itertuples(index=False)
    )
    heads = "".join(
        f'<th scope="col" style="{style};{_QUIET};font-weight:500">{name}</th>'
        for name, style in (
            ("", _CELL), ("before", _RIGHT), ("after", _RIGHT), ("", _CELL),
        )
    )  # fmt: skip
    return (
        '<table class="presskit-effect" style="border-collapse:collapse">'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(name: str, before: int, after: int, change: int) -> str:
    said = ""
    if change:
        said = f"{'▲' if change > 0 else '▼'} {abs(change):,} "
        said += "more" if change > 0 else "fewer"
    look = "font-weight:600" if change else _QUIET
    return (
        f'<tr style="{look}"><th scope="row" style="{_CELL};font-weight:inherit">'
        f'{text(name)}</th><td style="{_RIGHT}">{before:,}</td>'
        f'<td style="{_RIGHT}">{after:,}</td><td style="{_CELL}">{said}</td></tr>'
    )
