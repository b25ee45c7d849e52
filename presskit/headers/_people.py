"""The people whom a line of a header names with their offices."""

import re
from itertools import pairwise, takewhile
from typing import NamedTuple

from presskit.headers._dates import undated
from presskit.headers._kind_of_event import kind_words, without_kinds
from presskit.languages import Lexicon
from presskit.names import find_outlet, parse
from presskit.text import plain

_POSSESSIVE = re.compile(r"['’]s?$")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_MOST_WORDS = 6
_LETTERS = 5
"""Letters that stand for a house at most, as in no name in capitals beside them."""


class _Run(NamedTuple):
    """Words with capitals that follow each other, and whether a comma ends them."""

    words: list[str]
    comma: bool


def people_of(line: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return names with their offices.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> people_of("Doorstep by Minister Bo Ek and Chancellor Eva Ås", lexicon())
    [('Bo Ek', 'Minister'), ('Eva Ås', 'Chancellor')]
    >>> people_of("Briefing by Ben Quill, Deputy Director", lexicon())
    [('Ben Quill', 'Deputy Director')]
    """
    line = " ".join(_UNSEEN.sub("", line).split())
    words = without_kinds(undated(line, " , ", lexicon), lexicon, " by ").split()
    runs, people, skip = _runs(words, lexicon), [], False
    for at, run in enumerate(runs):
        if skip:
            skip = False
            continue
        if found := _person(run.words, lexicon):
            people += found
        elif run.comma and at + 1 < len(runs):
            found = _with_office(run.words, runs[at + 1].words, lexicon)
            people, skip = people + found, bool(found)
    return people + _behind_short_office(words, lexicon)


def people_over_lines(one: str, two: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the person whose name and whose office stand on a line each.

    The name must be printed as one, with "The Hon" or the like.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> people_over_lines("Transcript of the Minister", "The Hon Ann Lee MP", lexicon())
    [('Ann Lee', 'Minister')]
    >>> people_over_lines("Minister for Water", "Doorstep on the dam", lexicon())
    []
    """
    for name, office in ((one, two), (two, one)):
        person = parse(name, lexicon)
        if not person or person.office or person.affiliation or " " not in person.name:
            continue
        honoured = len(person.name.split()) < len(name.split())
        words = _without_articles(office.split(), lexicon)
        held = parse(" ".join(words), lexicon)
        if not honoured or not is_person(person.name, lexicon):
            continue
        if held and held.office and not held.name:
            return [(person.name, held.office)]
    return []


def _behind_short_office(words: list[str], lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the person of "by HARCO Ben Quill", whose office only letters tell."""
    for at, word in enumerate(words[:-2]):
        office = words[at + 1]
        told = office.isupper() and office.isalpha() and len(office) > 2
        if not told or plain(word) not in lexicon.words("agents"):
            continue
        large = takewhile(str.istitle, words[at + 2 : at + 2 + _MOST_WORDS])
        name = " ".join(large).strip(",;:")
        read = parse(name, lexicon)
        alone = read and read.name == name and " " in name
        if alone and is_person(name, lexicon) and not find_outlet(office):
            return [(name, office)]
    return []


def is_person(name: str, lexicon: Lexicon) -> bool:
    """Return True if words can be the name of a person, and of nothing else known.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> [is_person(n, lexicon()) for n in ("Bo Ek", "Transcript", "Radio Valley Show")]
    [True, False, False]
    """
    words = name.split()
    if not words or len(words) > _MOST_WORDS or any(map(str.isdigit, name)):
        return False
    folded = {piece for word in words for piece in plain(word).split()}
    others = lexicon.words(
        "outlet_words", "outlet_kinds", "in_no_name", "written_talk", "contact_words"
    )
    known = folded & (others | kind_words(lexicon) | lexicon.calendar)
    house = _is_house(name, lexicon) or _is_letters(words)
    return not (known or house or find_outlet(name))


def _is_letters(words: list[str]) -> bool:
    """Return True for "du MEAE": letters of a house behind a small word."""
    rest = [word for word in words if not word.islower()]
    small = len(rest) < len(words)
    return small and all(word.isupper() and len(word) <= _LETTERS for word in rest)


def _is_house(name: str, lexicon: Lexicon) -> bool:
    """Return True for "External Relations Department"."""
    last = plain(name).split()[-1:]
    return bool(lexicon.words("institutions", "organisations").intersection(last))


def _runs(words: list[str], lexicon: Lexicon) -> list[_Run]:
    """Part words into runs with capitals; an office goes on behind its comma."""
    of = lexicon.words("office_of") - lexicon.words("surely_of")  # "da", not "in"
    small, articles = lexicon.words("inside_offices"), lexicon.words("articles")
    particles = lexicon.words("name_particles") - lexicon.words("joins_verbs")
    runs, run = [], []
    before: list[str] = []
    for word, following in pairwise([*words, "|", "|"]):
        bare = word.strip(",;:()[]")
        inside = run and (bare in of or (run[-1] in of and bare in articles))
        named = following[0].isupper() or following in particles
        inside = inside or (run and bare == word and bare in particles and named)
        goes_on = bare and (bare[0].isupper() or bare in small or inside)
        begins = bare == word and (following[0].isupper() or following in of)
        begins = begins or _is_apposed(runs, run, word, lexicon)
        if begins and _is_small_office(bare, lexicon):
            bare = word = _whole_office(before, bare, lexicon)
            run, goes_on = [], True
        before.append(bare)
        if goes_on:
            run.append(bare)
        if goes_on and bare == word and not _POSSESSIVE.search(bare):
            continue
        comma = bool(goes_on and word.endswith(","))
        part = parse(" ".join(run), lexicon) if comma else None
        if part and part.office and not part.name:  # "the President of Ukraine, Ana Bo"
            run[-1] += ","
            continue
        if run:
            runs.append(_Run(run, comma))
        run = []
    return runs


def _is_apposed(runs: list[_Run], run: list[str], word: str, lexicon: Lexicon) -> bool:
    """Return True for "ministre" behind a name and a comma: "…, Premier ministre"."""
    if not (word.islower() and runs and runs[-1].comma):
        return False
    return {plain(one) for one in run} <= lexicon.words("qualifiers")


def _is_small_office(word: str, lexicon: Lexicon) -> bool:
    """Return True for an office in small letters, as most languages print it."""
    label = parse(word.capitalize(), lexicon) if word.islower() else None
    return bool(label and label.office and not label.name)


def _whole_office(before: list[str], office: str, lexicon: Lexicon) -> str:
    """Return an office in small letters with what says which: "Prime minister"."""
    says_which = lexicon.words("qualifiers") - lexicon.words("articles")
    which = takewhile(lambda word: plain(word) in says_which, reversed(before))
    return " ".join(word[0].upper() + word[1:] for word in (*[*which][::-1], office))


def _with_office(
    words: list[str], following: list[str], lexicon: Lexicon
) -> list[tuple[str, str]]:
    """Return the person of "Ben Quill, Deputy Director"; none for anything else."""
    small = lexicon.words("office_of", "articles", "inside_offices")
    while words and plain(words[0]) in small:  # "Entretien de Mme Anne Lune"
        words = words[1:]
    while following and plain(following[-1]) in small:  # "ministre de la mer"
        following = following[:-1]
    name = parse(" ".join(words), lexicon)
    if not name or name.office or name.affiliation or " " not in name.name:
        return []
    printed = " ".join(following).strip(" ,.")
    office = parse(printed, lexicon)
    if not (office and office.office and is_person(name.name, lexicon)):
        return []
    if office.name and not _is_house(office.name, lexicon):
        return []
    return [(name.name, printed if office.name else office.office)]


def _person(run: list[str], lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the person with an office that a run of words names, if there is one."""
    small = lexicon.words("inside_offices")
    first, last = 0, len(run)
    while first < last and run[first] in small:
        first += 1
    while first < last and run[last - 1] in small:
        last -= 1
    words = _POSSESSIVE.sub("", " ".join(run[first:last])).split()
    words = _without_articles(words, lexicon)
    part = parse(" ".join(words), lexicon) if words else None
    if part and part.name and part.office:
        name = _name(part.name, lexicon)
        return [(name, part.office.rstrip(" ,."))] if is_person(name, lexicon) else []
    return []


def _without_articles(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return words without those that stand before an office; the last word stays."""
    skipped = lexicon.words("before_people", "articles")
    while len(words) > 1 and plain(words[0]) in skipped:
        words = words[1:]
    return words


def _name(name: str, lexicon: Lexicon) -> str:
    """Return a name up to the words that do not belong to it: "Ek Ahead Of …"."""
    words, ends = name.split(), lexicon.words("name_ends")
    cut = next((at for at in range(1, len(words)) if plain(words[at]) in ends), None)
    return " ".join(words[:cut])
