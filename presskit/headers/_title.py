"""Which lines of a header are the title: no menu, no letterhead, no lead."""

from collections.abc import Sequence

from presskit.headers._lines import Paragraph
from presskit.headers._people import people_of
from presskit.languages import Lexicon
from presskit.names import parse
from presskit.text import plain
from presskit.text.sections import is_section

_MENU = 4
"""Lines of a block in which none tells what the event is: a menu, not a title."""
_MOST_WORDS = 6
_SHORT = 40
"""Characters of a line that leave room for the title to go on in the next."""
_LOOK = 40
"""Lines among which the title stands."""


def title_lines(paragraphs: Sequence[Paragraph], lexicon: Lexicon) -> list[str]:
    """Return the lines of a header that can be a title, the title first.

    A line that tells what the event is comes before a menu, a letterhead or a person's
    name above it.

    Parameters
    ----------
    paragraphs : sequence of Paragraph
        Those of the header, in order.
    lexicon : Lexicon
        The words of the language.

    Returns
    -------
    list of str
        Each once; those above the title are left out.

    Examples
    --------
    >>> from presskit.headers._lines import paragraphs
    >>> from presskit.languages import lexicon
    >>> lines = ["Minister for Water", "", "Doorstep on the dam", "at the lock"]
    >>> title_lines(list(paragraphs(lines, lexicon(), None)), lexicon())
    ['Doorstep on the dam', 'at the lock']
    """
    lines = [
        one
        for one in paragraphs
        if one.sort == "title" and not is_section(one.text, lexicon)
    ]
    if not lines:  # a lead alone, a title with a full stop
        return [one.text for one in paragraphs if one.sort == "report"][:1]
    menus = _menus(lines)
    strong = [
        at
        for at, one in enumerate(lines[:_LOOK])
        if one.block not in menus and not _weak(one.text, lexicon)
    ]
    named = [at for at in strong if lines[at].names_event]
    first = strong[0] if strong else 0
    if first and named:  # something stands above: the event's own line is surer
        first = named[0]
    return list(dict.fromkeys(one.text for one in lines[first:]))


def joined(lines: Sequence[str], lexicon: Lexicon) -> str | None:
    """Return the title with the lines in which it goes on; None without one.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> joined(["Doorstep", "by Minister Bo Ek", "The bridge"], lexicon())
    'Doorstep by Minister Bo Ek'
    """
    if not lines:
        return None
    title = lines[0]
    for more in lines[1:3]:
        # A subtitle goes on in lower case: "Press conference" / "by … ahead of …".
        if more[0].islower() or (len(title) < _SHORT and people_of(more, lexicon)):
            title = f"{title} {more}"
    return title


def _menus(lines: Sequence[Paragraph]) -> set[int]:
    """Return the blocks that are menus: many short lines, another block below them."""
    sizes: dict[int, list[Paragraph]] = {}
    for one in lines:
        sizes.setdefault(one.block, []).append(one)
    last = lines[-1].block
    return {
        block
        for block, those in sizes.items()
        if len(those) >= _MENU
        and block != last
        and not any(one.names_event for one in those)
        and all(len(one.text.split()) <= _MOST_WORDS for one in those)
    }


def _weak(line: str, lexicon: Lexicon) -> bool:
    """Return True for a person, an office, a line that announces others."""
    if line.endswith(":"):
        return True
    if set(plain(line).split()[:2]) & lexicon.words("honorifics"):
        return True
    label = parse(line, lexicon)
    return bool(label and (label.titled or label.office))
