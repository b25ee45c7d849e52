"""Plain text with a speaker in brackets before every line: ``[Ann Lee]: Why?``."""

import re

from presskit.schema.values import Reading
from presskit.sources._decode import decode
from presskit.sources._voices import Piece, lay_out

SUFFIXES = ()

_LABEL = re.compile(r"[^\S\n]*\[(?P<label>[^\W\d_][^\[\]\n]{0,60})\][^\S\n]*:[^\S\n]*")
_START = 8_192
_FEW, _SHARE = 4, 2 / 3


def claims(data: bytes) -> bool:
    """Return True if most lines begin with a label in brackets.

    Examples
    --------
    >>> claims(b"[Ann]: Why?\\n[Bo]: So.\\n" * 2), claims(b"Ann: Why?\\n" * 9)
    (True, False)
    """
    start = data[:_START]
    if start.count(b"]:") < _FEW:
        return False
    lines = start.decode("utf-8", "replace").splitlines()
    lines = [line for line in lines if line.strip()]
    return sum(map(bool, map(_LABEL.match, lines))) >= _SHARE * len(lines)


def read(data: bytes) -> Reading:
    """Read text with a label in brackets before every line.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Consecutive lines under one label are one turn; a line without one goes on with
        the turn before. The brackets and repeated labels are left out of the text.

    Examples
    --------
    >>> reading = read(b"[Ann]: Why?\\n[Ann]: Now?\\n[Bo]: So.\\n")
    >>> reading.text, [turn.label for turn in reading.turns]
    ('Ann: Why? Now?\\n\\nBo: So.', ['Ann', 'Bo'])
    """
    decoded = decode(data)
    pieces: list[Piece] = []
    begun = False
    for number, line in enumerate(decoded.text.splitlines(), 1):
        place = f"line {number}"
        if match := _LABEL.match(line):
            begun = True
            pieces.append(Piece(match["label"], line[match.end() :], place))
        elif line.strip():
            pieces.append(Piece(None, line, place, spoken=begun))
    return lay_out(pieces)._replace(repairs=tuple(decoded.repairs))
