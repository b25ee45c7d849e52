"""What kind of event a line names: "press conference", "doorstep"."""

from functools import cache

from presskit.languages import Lexicon, Phrases, tokens


def kind_of(line: str, lexicon: Lexicon) -> str | None:
    """Return the first kind of event that a line names, as the lexicon calls it.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> kind_of("Joint Press Conferences, with remarks", lexicon())
    'press conference'
    """
    said = tokens(line)
    hit = _kinds(lexicon).search(said)
    return lexicon.table("kinds")[hit.phrase] if hit else None


def without_kinds(line: str, lexicon: Lexicon, instead: str = "") -> str:
    """Return a line without the kinds of event that it names.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> without_kinds("Doorstep, Minister Ek", lexicon(), "by")
    'by, Minister Ek'
    """
    said, out, at = tokens(line), [], 0
    for hit in _kinds(lexicon).find(said):
        out += [line[at : said.start[hit.first]], instead]
        at = said.end[hit.last - 1]
    return "".join([*out, line[at:]])


@cache
def kind_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that name kinds of event.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> "briefing" in kind_words(lexicon("en"))
    True
    """
    return frozenset(w for kind in lexicon.table("kinds") for w in kind.split())


@cache
def _kinds(lexicon: Lexicon) -> Phrases:
    return Phrases(lexicon.table("kinds"))
