"""Whether a line before the first label is talk already, not a title."""

from functools import cache

from presskit.headers._kind_of_event import kind_of
from presskit.languages import Lexicon, Tokens, tokens
from presskit.text import ends_sentence, plain

LONGEST = 600
"""A line of more characters is talk; titles are shorter."""
_LONG = 300
_MANY_WORDS = 25
"""Words of a paragraph in small letters that is no title, its full stop lost or not."""
_REPORT = 70
"""Words of the longest lead that tells what an event is, before somebody speaks."""
_BEGINNING = 200
"""Characters in which a greeting stands; a word at their end may be cut."""
_FIRM = 8
"""Words of the longest name of a firm."""
_ALSO = ",;:—–-"  # end a line of talk as a stop does


def opens_talk(line: str, lexicon: Lexicon) -> bool:
    """Return True for a greeting, wherever the title stands.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> opens_talk("Good morning, everyone.", lexicon())
    True
    """
    return bool(_greets(line, lexicon) and ends_sentence(line, _ALSO))


def is_talk(line: str, lexicon: Lexicon) -> bool:
    """Return True if a line after a title reads like speech."""
    return bool(
        len(line) > _LONG
        or (ends_sentence(line, _ALSO) and not _is_short_form(line, lexicon))
        or _greets(line, lexicon)
        or _is_paragraph(line)
    )


def _is_short_form(line: str, lexicon: Lexicon) -> bool:
    """Return True if the last stop of a line ends a short form: "Alder Tools Inc."."""
    words = line.split()
    firm = plain(words[-1]) in lexicon.words("legal_forms")
    return line.endswith(("U.S.", "U.K.")) or (firm and len(words) <= _FIRM)


def is_report(line: str, lexicon: Lexicon) -> bool:
    """Return True if somebody writes about an event, and does not speak at it.

    He names the kind of event or its day, and neither himself nor whom he speaks to.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> is_report("The Minister met the press on 5 May 2023.", lexicon())
    True
    >>> is_report("I will give a short statement on the bridge.", lexicon())
    False
    """
    if line.count(" ") > 2 * _REPORT:
        return False  # most talk: its words need not be folded
    if not _voices(lexicon).isdisjoint(line.lower().split()):
        return False  # nor those of most other talk
    said = tokens(line)
    if len(said) > _REPORT or says_so(said, lexicon) or _greets(line, lexicon):
        return False
    about = not lexicon.words("written_talk").isdisjoint(said.words)
    return about or kind_of(line, lexicon) is not None or _dated(said, lexicon)


def says_so(said: Tokens, lexicon: Lexicon) -> bool:
    """Return True if words are those of somebody who speaks: "we", "your"."""
    return not _voices(lexicon).isdisjoint(said.words)


@cache
def _voices(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of the first and second person, as a text is tokenised."""
    printed = lexicon.printed("first_person")
    return frozenset(word for entry in printed for word in tokens(entry).words)


def _dated(said: Tokens, lexicon: Lexicon) -> bool:
    """Return True if words name a month and a year."""
    year = any(len(word) == 4 and word.isdecimal() for word in said.words)
    return year and any(word in lexicon.months for word in said.words)


def _is_paragraph(line: str) -> bool:
    """Return True for a long line in small letters, as no title is printed."""
    words = line.split()
    return len(words) >= _MANY_WORDS and sum(
        word[0].islower() for word in words
    ) * 2 > len(words)


def _greets(line: str, lexicon: Lexicon) -> bool:
    beginning = tokens(line, 0, _BEGINNING) if len(line) > _BEGINNING else tokens(line)
    return lexicon.phrases("opens_talk").at_start(beginning) is not None
