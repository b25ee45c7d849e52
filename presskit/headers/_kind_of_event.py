"""What kind of event a line names: "press conference", "doorstep"."""

from functools import cache

from presskit.languages import Lexicon, Phrases, tokens

_LONG = 9
"""Letters of a kind that a longer word may end with."""


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
    if hit:
        return lexicon.table("kinds")[hit.phrase]
    last = _ends_words(lexicon)  # "Regierungspressekonferenz"
    word = next((word for word in said.words if word.endswith(last)), None)
    return word and next(
        lexicon.table("kinds")[kind] for kind in last if word.endswith(kind)
    )


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
def _ends_words(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the kinds of one long word, with which other words may end."""
    kinds = (kind for kind in lexicon.table("kinds") if kind.isalpha())
    return tuple(kind for kind in kinds if len(kind) >= _LONG)


@cache
def _kinds(lexicon: Lexicon) -> Phrases:
    return Phrases(lexicon.table("kinds"))
