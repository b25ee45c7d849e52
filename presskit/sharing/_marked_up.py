"""Names in a text of a chart, where markup stands inside of them: "Ida<br>Moss"."""

import re
from collections.abc import Sequence

from presskit.sharing._masks import Mask, Names

_MARKUP = re.compile(r"(</?(?:b|i|u|s|a|br|span)(?: [^<>]*)?>)")
_BREAK = "<br>"


def marked_up(text: str, names: Names) -> str:
    """Return a text masked, where markup stands inside of a name, too.

    Examples
    --------
    >>> from presskit.sharing._masks import Person
    >>> names = Names([Person("journalist", ("Will Tarn",))], talk=["It will."])
    >>> marked_up("<b>4 May</b><br>Will<br><u>Tarn</u> asks", names)
    '<b>4 May</b><br>journalist 1<u></u> asks'
    """
    pieces = _MARKUP.split(text)
    if len(pieces) == 1:
        return names.text(text)
    plain = "".join(_plain(*one) for one in enumerate(pieces))
    masks = names.masks(plain)
    made, at = [], 0
    for nth, piece in enumerate(pieces):
        end = at + len(_plain(nth, piece))
        if not nth % 2:
            made.append(_part(plain, at, end, masks))
        elif piece != _BREAK or not any(
            one.start < end and at < one.end for one in masks
        ):
            made.append(names.text(piece))  # a line is not broken inside of a name
        at = end
    return "".join(made)


def _plain(nth: int, piece: str) -> str:
    """Return a text between tags, or what a tag is for the eye."""
    return (" " if piece == _BREAK else "") if nth % 2 else piece


def _part(plain: str, start: int, end: int, masks: Sequence[Mask]) -> str:
    """Return a part of a text masked; what stands for a name stands where it begins."""
    made, at = [], start
    for one in masks:
        if one.start < end and start < one.end:
            begins = one.start >= start
            made += [plain[at : max(at, one.start)], one.text if begins else ""]
            at = min(one.end, end)
    return "".join([*made, plain[at:end]])
