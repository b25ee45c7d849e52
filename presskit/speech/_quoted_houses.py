"""An outlet in quotation marks beside a name: "Ann Lee, Zeitung „Hafenbote“"."""

from collections.abc import Iterable

from presskit.languages import ALL
from presskit.names import Outlet, Word, find_outlet, is_name, quoted, words
from presskit.speech._first_person import explicit
from presskit.speech._sentence_parts import Name, Placed, pieces_of, spanned
from presskit.speech._words_of_introductions import Naming
from presskit.text import plain, slug


def quoted_house(
    text: str, start: int, end: int, known: Naming
) -> tuple[Name, Placed] | None:
    """Read a name, what sort of outlet it is, and what that is called, in quotes.

    Beside the quotation stand only words for what an outlet is, and the name.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> from presskit.speech._words_of_introductions import naming_in
    >>> known, said = naming_in(lexicon("de")), "Eva Maier, Zeitung „Hafenbote“."
    >>> name, outlet = quoted_house(said, 0, len(said), known)
    >>> name[0], outlet[0].name, said[outlet[1] : outlet[2]]
    ('Eva Maier', 'Hafenbote', '„Hafenbote“')
    >>> said = "Eva Maier, die Zeitung „Hafenbote“ schreibt, Sie lügen."
    >>> quoted_house(said, 0, len(said), known) is None
    True
    """
    said = quoted(text, start, end)
    if not said:
        return None
    blank = " " * (said.end - said.start)
    rest = text[: said.start] + blank + text[said.end :]
    name = _beside(rest, start, end, said.start, known)
    if not name:
        return None
    outlet = find_outlet(said.name) or Outlet(slug(said.name), said.name, False)
    return name, (outlet, said.start, said.end)


def _beside(text: str, start: int, end: int, at: int, known: Naming) -> Name:
    """Return the name that somebody gives as theirs beside a quotation at a place."""
    before = words(text, start, at)[-1:]
    outright = explicit(text, start, end, known)
    if outright and outright[0] and before and _only_kinds(before):
        return outright[0]
    pieces = pieces_of(text, start, end, known)
    named = [piece for piece in pieces if is_name([word.text for word in piece])]
    others = [word for piece in pieces if piece not in named for word in piece]
    return spanned(text, named[0]) if len(named) == 1 and _only_kinds(others) else None


def _only_kinds(said: Iterable[Word]) -> bool:
    """Return True for "of the newspaper": a sort of outlet, and small words."""
    small = ALL.words("connectors", "articles", "contracted_articles")
    kinds = small | ALL.words("outlet_kinds", "askers", "outlet_jobs")
    return all(plain(word.text) in kinds for word in said)
