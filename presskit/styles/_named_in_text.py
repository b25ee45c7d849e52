"""Who else in a text speaks for a name that is a label only once."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from presskit.languages import Lexicon
from presskit.names import Label, find_outlet, is_name, may_be_initials
from presskit.names import initials as initials_of
from presskit.schema.values import Mark
from presskit.styles._displaced import MOST
from presskit.text import plain

_MOST_LINES, _MOST, _SHORT, _NAME, _BACK = 60, 500, 14, 3, 30
_BEFORE, _BEGINNING = 120, 120
_TWO = 2
"""Characters in which the turn before names somebody, and in which one says a name."""
_SEVERAL = 3
"""Labels before quotations, of which one can say that all are printed so."""
_FEW = 4
"""Words before which somebody says a name of their own."""
QUOTE = re.compile(r"\s*[“„«\"‘「『]")
"""A quotation mark that opens, behind a label."""

_CALL = re.compile(r"(?:^|[.?!…,¿¡–—\n-])\s*$")
_CALLED = frozenset(".?!…,–—-")


def all_vouched(
    rest: Collection[str],
    read: Mapping[str, Label | None],
    text: str,
    marks: Sequence[Mark],
    lexicon: Lexicon,
) -> set[str]:
    """Return those of some labels for which something else in the text speaks.

    Parameters
    ----------
    rest : collection of str
        Labels without evidence of their own.
    read : mapping of str to Label or None
        Their parts.
    text : str
        The reading text.
    marks : sequence of Mark
        All places that look like labels.
    lexicon : Lexicon
        The languages of the text.
    """
    whole = [mark for mark in marks if mark.complete]
    short = {mark.label for mark in whole if may_be_initials(mark.label)}
    sure = [mark for mark in whole if mark.label not in rest and read[mark.label]]
    first = sure[0].start if sure else 0
    named = [mark.start for mark in whole if mark.label in rest]
    at = {mark.label: mark for mark in reversed(whole)}
    looked = [label for label in at if label in rest][:MOST]
    outlets = {label for label in looked if find_outlet(label)}
    ask = outlets if len(outlets) > 1 else set()  # where several do, the first does
    asking = [plain(one.label).split() for one in sure if read[one.label].anonymous]
    asks_to = lexicon.words("asks_to")

    def speaks(label: str) -> bool:
        start, end = at[label].start, at[label].end
        name = plain(label).split()
        if any(_asked(one, name, asks_to) for one in asking):
            return True  # "Question for Ida Moss"
        # Without a sure label, full names alone are looked for above the first one.
        top = named[0] if not sure and " " in label else first
        around = text[max(0, start - _BEFORE) : start], text[end : end + _BEGINNING]
        seen = top if start > first else None
        return vouched(label, read[label], text, seen, around, short, lexicon)

    return ask | {label for label in sorted(looked) if speaks(label)}


def _asked(words: list[str], name: list[str], asks_to: Collection[str]) -> bool:
    """Return True if words end with a name and, shortly before it, "for" or the like.

    "Question on Kyiv" asks nobody of that name; "Question for Mr Moss" does.
    """
    first = len(words) - len(name)
    ends = bool(name) and first > 0 and words[first:] == name
    return ends and not asks_to.isdisjoint(words[max(0, first - _TWO) : first])


def vouched(
    label: str, read: Label, text: str, first: int | None, around: tuple[str, str],
    initials: Collection[str], lexicon: Lexicon,
) -> bool:  # fmt: skip
    """Return True if something besides the label says that its words are a speaker.

    An outlet of the table asks; a name in the lines before the talk, with "Mr" or
    called by itself ("Mia, please.") in the talk is somebody's; so is one whose
    initials are a label, and a full name that the turn before says at its end.

    Parameters
    ----------
    label : str
        The speaker as printed.
    read : Label
        Its parts.
    text : str
        The reading text.
    first : int or None
        Where the first label stands; None if this one stands before it.
    around : tuple of str
        The last words before the label, and the first words behind it.
    initials : collection of str
        Labels in capitals of a few letters: "CH".
    lexicon : Lexicon
        The languages of the text.
    """
    if not read.name or read.office:
        return False
    if label.lower() == label.upper():  # of a script without capitals
        return len(label) <= _SHORT
    if first is None:
        return False
    if find_outlet(label):
        return True
    words = read.name.split()
    if len(words) > 1 and initials_of(read.name) in map(plain, initials):
        return True
    if len(words) > 1 and not is_name(words, lexicon=lexicon):
        return False
    before, behind = around
    if len(words) > 1 and _places(plain(read.name), plain(before)):
        return True
    name = words[-1]
    if _introduced(name, behind, lexicon):
        return True
    if any(_stands(name, line) for line in _lines_of_people(text[:first], lexicon)):
        return True
    return _addressed(name, text, lexicon)


def _introduced(name: str, talk: str, lexicon: Lexicon) -> bool:
    """Return True if somebody says a full name first, or for whom they work.

    "Ann Lee, Gazette. Why …", "Sir, Ann from the Gazette."
    """
    works_for = lexicon.words("works_for")
    for at in _places(name, talk):
        before, behind = talk[:at].split(), talk[at + len(name) :].split()
        full = before and before[-1][:1].isupper() and not before[-1].endswith(",")
        if full or (len(before) < _FEW and {*map(plain, behind[:1])} & works_for):
            return True
    return False


def _stands(name: str, line: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", line, re.IGNORECASE) is not None


def _addressed(name: str, text: str, lexicon: Lexicon) -> bool:
    """Return True if somebody is "Mr" so, or called so, and no thing is.

    "Economy, please." and "the economy", in large letters or small, is a thing.
    """
    honorifics = lexicon.words("honorifics")
    articles = lexicon.words("articles", "determiners")
    short = lexicon.printed("short_honorifics")
    called = False
    for at in _places(name, text):
        before = text[max(0, at - _BACK) : at]
        behind = text[at + len(name) : at + len(name) + 3].lstrip()
        *_, word = before.split() or [""]
        if plain(word) in honorifics or word in short:
            return True
        if plain(word) in articles:
            return False
        called |= bool(_CALL.search(before)) and behind[:1] in _CALLED
    talk = lexicon.words("begins_talk", "stop_words", "articles", "pronouns")
    if not called or len(name) < _NAME or plain(name) in talk:
        return False
    return not _places(name.lower(), text)


def _places(name: str, text: str) -> list[int]:
    """Return the places of a word, as it is written."""
    places: list[int] = []
    at = text.find(name)
    while at >= 0 and len(places) < _MOST:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            places.append(at)
        at = text.find(name, end)
    return places


def quoting(text: str, marks: Sequence[Mark], labels: Collection[str]) -> set[str]:
    """Return labels behind which only words in quotation marks stand.

    Somebody else reads them out: "Norland: “We stand by it.” Well, they did."

    Examples
    --------
    >>> marks = [Mark("Norland", 0, 8, True), Mark("Ann Lee", 20, 28, True)]
    >>> quoting("Norland: “We do.” So Ann Lee: Why?", marks, {"Norland"})
    {'Norland'}
    """
    quoted = Counter(m.label for m in marks if QUOTE.match(text, m.end))
    if _most(quoted, marks):
        return set()  # all are printed so
    times = Counter(mark.label for mark in marks if mark.label in quoted)
    return {label for label in labels if times[label] and times[label] == quoted[label]}


def before_quotes(text: str, marks: Sequence[Mark]) -> set[str]:
    """Return labels behind which a quotation begins, where most are printed so.

    A report gives who asked and what was said: "Lee: “Why now?”".

    Examples
    --------
    >>> text = "Lee: “Why?”\\nEk: “So.”\\nMoss: “Is it?”"
    >>> marks = [Mark("Lee", 0, 5, True), Mark("Ek", 12, 16, True)]
    >>> before_quotes(text, marks)
    set()
    >>> sorted(before_quotes(text, [*marks, Mark("Moss", 22, 28, True)]))
    ['Ek', 'Lee', 'Moss']
    """
    quoted = Counter(m.label for m in marks if QUOTE.match(text, m.end))
    several = quoted.total() >= _SEVERAL and _most(quoted, marks)
    return set(quoted) if several else set()


def _most(quoted: Counter[str], marks: Sequence[Mark]) -> bool:
    return quoted.total() * 5 > len(marks) * 3


def surnames(
    rest: Collection[str], good: Collection[str], read: Mapping[str, Label | None]
) -> set[str]:
    """Return labels of one word with which the name of another label ends.

    Who is printed with a full name at first is often printed without it later.

    Parameters
    ----------
    rest : collection of str
        Labels without evidence.
    good : collection of str
        Accepted labels.
    read : mapping of str to Label or None
        The parts of both.
    """
    full = (parts.name for label in good if (parts := read[label]))
    ends = {last_word(name) for name in full if " " in name}
    return {
        label for label in rest if (parts := read[label]) and plain(parts.name) in ends
    }


def last_word(name: str) -> str:
    """Return the last word of a name, folded; '' if it has none.

    Examples
    --------
    >>> last_word("Ann MOSS"), last_word("")
    ('moss', '')
    """
    return "".join(plain(name).split()[-1:])


def _lines_of_people(header: str, lexicon: Lexicon) -> list[str]:
    """Return the lines before the talk that do not say what it is about."""
    fields = lexicon.words("topic_fields")
    return [
        line
        for line in header.splitlines()[:_MOST_LINES]
        if not fields & set(plain(line.partition(":")[0]).split())
    ]
