"""The code that gives the same hits as an explorer of themes."""

from presskit import themes
from presskit.themes import Dictionary
from presskit.widgets._query import Query
from presskit.widgets._theme_choice import STARTER


def code_of_hits(turns: str, query: Query, dictionary: Dictionary | None = None) -> str:
    """Return Python that makes the table of the hits that a query lists.

    Parameters
    ----------
    turns : str
        Python for the turns that the other choices leave.
    query : Query
    dictionary : Dictionary, optional
        That of the themes that the query chooses; None if it chooses none.

    Examples
    --------
    >>> print(code_of_hits("corpus.turns", Query(text="jet*")), end="")
    from presskit import themes
    <BLANKLINE>
    frame = themes.kwic(corpus.turns, 'jet*')
    """
    lines = ["from presskit import themes\n"]
    if dictionary is not None:
        lines += [
            f"turns = {turns}",
            f"dictionary = {code_of(dictionary)}",
            "found = themes.hits(turns, dictionary)",
            f'own = found["counts"] & found["theme"].isin({list(query.theme)!r})',
        ]
        if not query.text.strip():
            lines.append("frame = found[own].reset_index(drop=True)")
        else:
            lines += [
                'where = ["transcript", "turn"]',
                "there = found[own].set_index(where).index",
                "named = turns[turns.set_index(where).index.isin(there)]",
            ]
            turns = "named"
    if query.text.strip():
        more = ", regex=True" if query.regex else ""
        lines.append(f"frame = themes.kwic({turns}, {query.text!r}{more})")
    elif dictionary is None:
        lines += [
            f"# Nothing is looked for yet: write words, and {turns}.",
            f"frame = themes.kwic({turns}.head(0), 'nothing')",
        ]
    return "\n".join(lines) + "\n"


def code_of(dictionary: Dictionary) -> str:
    """Return Python that makes a dictionary.

    Examples
    --------
    >>> code_of(themes.dictionary("security"))
    "themes.dictionary('security')"
    >>> print(code_of(Dictionary({"Jets": "jet*"})))
    themes.Dictionary([
        ('Jets', 'jet*', False),
    ])
    """
    fold = "" if dictionary.fold is True else f", fold={dictionary.fold!r}"
    if dictionary == themes.dictionary(STARTER, dictionary.fold):
        return f"themes.dictionary({STARTER!r}{fold})"
    rows = dictionary.to_frame().itertuples(index=False, name=None)
    lines = "".join(f"    {tuple(row)!r},\n" for row in rows)
    return f"themes.Dictionary([\n{lines}]{fold})"
