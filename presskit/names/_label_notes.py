"""Notes in a label on how somebody speaks: no name, no outlet, no office."""

import re
from functools import cache

from presskit.languages import ALL, Lexicon
from presskit.text import plain

_INNER = re.compile(r"[\[(（]([^\])）]*)[\])）]")
_OPENS = re.compile(r"\s*[\[(（]([^\])）\n]{2,80})[\])）]")
_CLOCK = re.compile(r"\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,3})?")
_LONGEST = 200
_BRACKET = re.compile(r"(?P<head>.*?\S)\s*[\[(（](?P<inner>[^\])）]*)[\])）]\s*")


def is_note(words: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if words say how somebody speaks: "through an interpreter".

    Examples
    --------
    >>> is_note("en anglais"), is_note("traducción"), is_note("Radio Coast")
    (True, True, False)
    >>> is_note("00:12"), is_note("60 Minutes")
    (True, False)
    >>> is_note("EXT"), is_note("she/her"), is_note("AP/Reuters")
    (True, True, False)
    """
    printed = words.replace("-", " ").split()
    folded = plain(words).split()
    if not folded:
        return False
    if _CLOCK.fullmatch(words.strip()):
        return True
    return (
        any(word.startswith(_begins(lexicon, "interpreted")) for word in folded)
        or _of_manner(folded, lexicon)
        or _badge(words, folded, lexicon)
        or _tongue(folded, lexicon)
        or _in_a_tongue(printed, lexicon)
    )


def _badge(words: str, folded: list[str], lexicon: Lexicon) -> bool:
    """Return True for what meetings add to names: "EXT", "unverified", "she/her"."""
    if "/" in words:
        spoken_of = lexicon.words("pronouns", "third_person")
        return not spoken_of.isdisjoint(plain(words.replace("/", " ")).split())
    return lexicon.words("badges").issuperset(folded)


def _of_manner(folded: list[str], lexicon: Lexicon) -> bool:
    """Return True for "via video link", "speaking in Urdu", "inaudible"."""
    first, *more = folded
    return (
        (bool(more) and first in lexicon.words("manner"))
        or first.startswith(_begins(lexicon, "manner_begins"))
        or first in lexicon.words("manner_words")
    )


def _tongue(folded: list[str], lexicon: Lexicon) -> bool:
    """Return True for "French", "from the Polish"."""
    skipped = lexicon.words("from_a_tongue")
    rest = [word for n, word in enumerate(folded) if n > 1 or word not in skipped]
    return len(rest) == 1 and rest[0] in lexicon.words("tongues")


def _in_a_tongue(printed: list[str], lexicon: Lexicon) -> bool:
    """Return True for "en anglais", "по-английски"; not for the paper "En Pointe"."""
    into, *rest = printed
    if not rest or not into.islower():
        return False
    known = plain(into) in lexicon.words("into_tongues")
    if known and not _large(rest[0]) and rest[0] not in lexicon.words("articles"):
        return True
    if " ".join((into, rest[0])) in lexicon.words("into_tongues"):  # "aus dem"
        rest = rest[1:]
    elif not known:
        return False
    ends = lexicon.printed("tongue_endings")
    return bool(rest) and _large(rest[0]) and rest[0].casefold().endswith(ends)


def _large(word: str) -> bool:
    return not word[0].isalpha() or word[0].isupper()


@cache
def _begins(lexicon: Lexicon, name: str) -> tuple[str, ...]:
    return tuple(lexicon.words(name))


def without_notes(label: str, lexicon: Lexicon = ALL) -> str:
    """Return a label without the notes that end it.

    Examples
    --------
    >>> without_notes("Ann Lee (AP) (through interpreter)")
    'Ann Lee (AP)'
    >>> without_notes("Question, in French")
    'Question'
    """
    while (found := _BRACKET.fullmatch(label)) and is_note(found["inner"], lexicon):
        label = found["head"].strip()
    head, comma, tail = label.rpartition(",")
    if comma and tail.strip()[:1].islower() and is_note(tail, lexicon):
        return head.strip()
    return label


def interpretation(label: str, text: str = "", lexicon: Lexicon = ALL) -> str:
    """Return the note that an interpreter speaks, as printed; "" without one.

    Parameters
    ----------
    label : str
        The speaker as printed.
    text : str
        What is said: a note in brackets may open it.
    lexicon : Lexicon
        The languages of both.

    Examples
    --------
    >>> interpretation("ANNE ROUX (TRADUCTION DU FRANÇAIS)")
    'TRADUCTION DU FRANÇAIS'
    >>> interpretation("Bo Ek", "[Through interpreter] We agreed.")
    'Through interpreter'
    >>> interpretation("Bo Ek (AP)", "(Laughter) We agreed.")
    ''
    """
    notes = _INNER.findall(label[-_LONGEST:])
    if "," in label:
        notes.append(label.rpartition(",")[2].strip())
    if opens := _OPENS.match(text):
        notes.append(opens[1])
    begins = _begins(lexicon, "interpreted")
    for note in notes:
        if begins and any(word.startswith(begins) for word in plain(note).split()):
            return " ".join(note.split()).strip(" :.")
    return ""


def bracketed(label: str) -> tuple[str, str] | None:
    """Return the label before a bracket that ends it, and the words in it.

    Examples
    --------
    >>> bracketed("Ann Lee (AP)"), bracketed("Ann Lee")
    (('Ann Lee', 'AP'), None)
    """
    found = _BRACKET.fullmatch(label)
    return (found["head"], found["inner"]) if found else None
