"""Which lines of a header are the title: no menu, no letterhead, no lead."""

import re
import unicodedata
from collections.abc import Sequence

from presskit.headers._dates import RIGHTS
from presskit.headers._letterhead import is_letterhead
from presskit.headers._lines import Paragraph
from presskit.headers._people import is_person
from presskit.languages import Lexicon, tokens
from presskit.names import parse
from presskit.text import plain
from presskit.text.sections import is_section

_MENU = 4
"""Lines of a block in which none tells what the event is: a menu, not a title."""
_MOST_WORDS = 6
_BUTTONS = 3
"""Lines of a word or two above the title that are what a page lets one do."""
_LOOK = 40
"""Lines among which the title stands."""
_DIGIT = re.compile(r"\d")
_LONG_WORD = re.compile(r"[^\W\d_]{3,}")
_PATH = re.compile(r"\S\s+[>»›/]\s+\S")
_BESIDE = re.compile(r"\s{2,}|\s*[|•·]\s*")
_OPEN_QUOTE = re.compile(r"[“„][^“”]*$|«[^»]*$")
_SCRIPTS = frozenset(
    ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "HANGUL")
)


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
        if one.block not in menus and not _weak(one, lexicon)
    ]
    named = [at for at in strong if lines[at].names_event]
    first = strong[0] if strong else 0
    if named and (first or _are_buttons([one.text for one in lines[: named[0]]])):
        first = named[0]  # something stands above: the event's own line is surer
    return list(dict.fromkeys(one.text for one in lines[first:]))


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
        and 4 * sum(len(one.text.split()) <= _MOST_WORDS for one in those)
        >= 3 * len(those)
    }


def _are_buttons(lines: Sequence[str]) -> bool:
    """Return True for several lines of a word or two: "Share", "Print", "Log in"."""
    short = all(len(line.split()) <= 2 for line in lines)
    return len(lines) >= _BUTTONS and short


def _are_beside(line: str) -> bool:
    """Return True for buttons in one line: "Share | Print | Log in"."""
    return _are_buttons(_BESIDE.split(line))


def _weak(one: Paragraph, lexicon: Lexicon) -> bool:
    """Return True for what stands above a title, or beside it, and is none."""
    line = one.text
    if _OPEN_QUOTE.match(line):  # what it says goes on in the next line
        return False
    if line.endswith(":") or _PATH.search(line) or RIGHTS.search(line):
        return True
    if _offers_languages(line) or _are_beside(line):
        return True
    if lexicon.phrases("navigation").at_start(tokens(line)):
        return True
    words = plain(line).split()
    if set(words[:2]) & lexicon.words("honorifics"):
        return True
    if one.names_event:
        return False
    return (
        _counts(line)
        or not set(words) - lexicon.words("small_in_titles")
        or _names_author(line, words, lexicon)
        or _names_office(line, lexicon)
        or is_letterhead(line, lexicon)
    )


def _offers_languages(line: str) -> bool:
    """Return True for "Español Русский 简体中文": nobody writes in three scripts."""
    if line.isascii():
        return False
    letters = (unicodedata.name(one, "").partition(" ")[0] for one in line)
    return len(_SCRIPTS.intersection(letters)) > 2


def _counts(line: str) -> bool:
    """Return True for a number with a word at most: "No. 12/2023", "9,100 words"."""
    return bool(_DIGIT.search(line)) and len(_LONG_WORD.findall(line)) <= 1


def _names_author(line: str, words: list[str], lexicon: Lexicon) -> bool:
    """Return True for "By Ann Lee"."""
    if not words or words[0] not in lexicon.words("before_authors"):
        return False
    author = line.split()[1:]
    return all(word[0].isupper() for word in author) and is_person(
        " ".join(author), lexicon
    )


def _names_office(line: str, lexicon: Lexicon) -> bool:
    label = parse(line, lexicon)
    return bool(label and (label.titled or label.office))
