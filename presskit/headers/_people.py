"""The people whom a line of a header names with their offices."""

import re

from presskit.headers._dates import undated
from presskit.headers._kind_of_event import without_kinds
from presskit.languages import Lexicon
from presskit.names import parse
from presskit.text import plain

_POSSESSIVE = re.compile(r"['’]s?$")


def people_of(line: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return names with their offices.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> people_of("Doorstep by Minister Bo Ek and Chancellor Eva Ås", lexicon())
    [('Bo Ek', 'Minister'), ('Eva Ås', 'Chancellor')]
    """
    small = lexicon.words("inside_offices")
    words = without_kinds(undated(line, " , ", lexicon), lexicon, " by ").split()
    people, run = [], []
    for word in [*words, "|"]:
        bare = word.strip(",;:()[]")
        goes_on = bare and (bare[0].isupper() or bare in small)
        if goes_on:
            run.append(bare)
        if goes_on and bare == word and not _POSSESSIVE.search(bare):
            continue
        part = parse(" ".join(run), lexicon) if goes_on and word.endswith(",") else None
        if part and part.office and not part.name:  # "the President of Ukraine, Ana Bo"
            run[-1] += ","
            continue
        people += _person(run, lexicon)
        run = []
    return people


def _person(run: list[str], lexicon: Lexicon) -> list[tuple[str, str]]:
    """Return the person with an office that a run of words names, if there is one."""
    small = lexicon.words("inside_offices")
    first, last = 0, len(run)
    while first < last and run[first] in small:
        first += 1
    while first < last and run[last - 1] in small:
        last -= 1
    words = _POSSESSIVE.sub("", " ".join(run[first:last])).split()
    while len(words) > 1 and plain(words[0]) in lexicon.words("before_people"):
        words = words[1:]
    part = parse(" ".join(words), lexicon) if words else None
    if part and part.name and part.office:
        return [(_name(part.name, lexicon), part.office)]
    return []


def _name(name: str, lexicon: Lexicon) -> str:
    """Return a name up to the words that do not belong to it: "Ek Ahead Of …"."""
    words, ends = name.split(), lexicon.words("name_ends")
    cut = next((at for at in range(1, len(words)) if plain(words[at]) in ends), None)
    return " ".join(words[:cut])
