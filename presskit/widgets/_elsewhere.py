"""Hits of a text that the place in which one looks leaves out, and where they are."""

from typing import NamedTuple

import numpy as np

from presskit.widgets._arrays import Arrays
from presskit.widgets._query import Query
from presskit.wording import say


class Elsewhere(NamedTuple):
    """How many hits there are by where they stand, whoever asked.

    Attributes
    ----------
    statement, exchanges, outside : int
        In opening statements; in exchanges; and in words that belong to neither, such
        as those that give somebody the floor.
    """

    statement: int = 0
    exchanges: int = 0
    outside: int = 0


def elsewhere(arrays: Arrays, query: Query) -> Elsewhere:
    """Count the hits in the turns of a query, where it does not look, whoever asked.

    Parameters
    ----------
    arrays : Arrays
    query : Query
        Its text has to be one that can be looked for.

    Returns
    -------
    Elsewhere
        Zero of where the query looks itself, and of all without a text.
    """
    if not query.text.strip():
        return Elsewhere()
    rows = arrays.searches.everywhere(query.text, query.regex).row
    sieve = arrays.of_statements
    rows = rows[sieve.left(sieve.masks(query))[rows]]
    opens, exchange = arrays.in_statement[rows], arrays.exchange_of_turn[rows] >= 0
    statement = query.within == "statement"
    return Elsewhere(
        statement=0 if statement else int(opens.sum()),
        exchanges=int(exchange.sum()) if statement else 0,
        outside=int(np.sum(~opens & ~exchange)),
    )


def in_words(n: Elsewhere) -> list[str]:
    """Return the other places where a text is said, and how often.

    Examples
    --------
    >>> in_words(Elsewhere(statement=1, outside=2))
    ['1 hit in the opening statements', '2 hits outside statements and exchanges']
    """
    told = n._asdict().items()
    return [
        f"{say('explorers.hits', n=hits)} {say(f'explorers.places.{place}')}"
        for place, hits in told
        if hits
    ]


def button(n: Elsewhere) -> str:
    """Return the words of the button that looks there; '' if nothing is to be seen.

    Examples
    --------
    >>> button(Elsewhere(statement=1)), button(Elsewhere(outside=1))
    ('Look in the opening statements', '')
    """
    if n.statement:
        return say("explorers.look.statement")
    return say("explorers.look.exchanges") if n.exchanges else ""
