"""The name of a file as it is shown: every sign of it can be printed and stored."""

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from presskit.errors import spelt_out

_HERE = Path()
_SPELT = re.compile(r"\\x([0-9a-f]{2})|\\u([0-9a-f]{4})")
_FORMAT = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")


def shown(path: str | os.PathLike) -> str:
    r"""Return a path as it stands in tables and messages.

    Bytes of another encoding, control characters and marks of direction are spelt out;
    any other name is as it was. :func:`path_of` finds the file again.

    Examples
    --------
    >>> shown("talks/caf\udce9.txt"), shown("a\x1b[2J.txt"), shown("café.txt")
    ('talks/caf\\xe9.txt', 'a\\x1b[2J.txt', 'café.txt')
    """
    return spelt_out(os.fspath(path), keep="")


def path_of(source: str | os.PathLike, base: Path = _HERE) -> Path:
    r"""Return the file that a path means, or a path as :func:`shown` spells it.

    Parameters
    ----------
    source : str or path
    base : Path, optional
        The folder that a relative path is meant in; by default the current one.

    Examples
    --------
    >>> path_of("talks/one.txt").as_posix()
    'talks/one.txt'
    """
    name = os.fspath(source)
    path = Path(name)
    if not _SPELT.search(name):
        return path
    try:
        spelt = Path(_SPELT.sub(_sign, name))
        is_spelt = not (base / path).exists() and (base / spelt).exists()
        return spelt if is_spelt else path
    except (OSError, ValueError):
        return path


def _sign(match: re.Match[str]) -> str:
    byte, sign = match.groups()
    if sign:
        return chr(int(sign, 16))
    code = int(byte, 16)
    # A byte that is not UTF-8 is a lone surrogate in the names that Python gives.
    return chr(code if code < 0x80 else 0xDC00 + code)


def told_apart(names: Iterable[str]) -> list[Path]:
    r"""Return names as paths; of those that look alike, marks are spelt out.

    One disk writes é as one sign, another as e and an accent, and both may be there.

    Examples
    --------
    >>> [path.name for path in told_apart(["caf\u00e9.txt", "cafe\u0301.txt"])]
    ['café.txt', 'cafe\\u0301.txt']
    """
    names = list(names)
    alike: dict[str, set[str]] = {}
    for name in names if not all(map(str.isascii, names)) else ():
        alike.setdefault(_look(name), set()).add(name)
    twins = {name for own in alike.values() if len(own) > 1 for name in own}
    return [Path(_bare(name) if name in twins else name) for name in names]


def _look(name: str) -> str:
    """Return the form that names share which look alike."""
    return _FORMAT.sub("", unicodedata.normalize("NFC", name))


def _bare(name: str) -> str:
    return "".join(
        f"\\u{ord(sign):04x}" if unicodedata.category(sign) in ("Mn", "Cf") else sign
        for sign in name
    )
