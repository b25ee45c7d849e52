"""Which turns are held against which others, for words typical of two sides."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus import Corpus
from presskit.schema import ROLES, cells
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.widgets._arrays import Arrays
from presskit.wording import say

BY_SECTION, BY_ROLE, OF_OUTLET = "by_section", "by_role", "outlet "
_OUTLETS = 8  # that are offered, those with the most exchanges
_LEAST = 2  # exchanges of an outlet: of one its typical words are those of one question


class Sides(NamedTuple):
    """Two sides.

    Attributes
    ----------
    names : tuple of str
        What they are called.
    masks : tuple of ndarray of bool
        Of each turn, whether it belongs to the side.
    """

    names: tuple[str, str]
    masks: tuple[np.ndarray, np.ndarray]


def comparisons(corpus: Corpus) -> list[tuple[str, str]]:
    """Return the comparisons of a corpus, each with its name and its view.

    Examples
    --------
    >>> import presskit
    >>> [name for name, _ in comparisons(presskit.load_example())][:3]
    ['Statement / questions and answers', 'Answers / questions', 'Ukrinform / other outlets']
    """  # noqa: E501
    names = [(say(f"forms.views.{one}"), one) for one in (BY_SECTION, BY_ROLE)]
    each = cells.one_row_a_group(corpus.exchanges[["transcript", "outlet"]], "outlet")
    n = (
        each["outlet"]
        .value_counts(sort=False)
        .sort_values(ascending=False, kind="stable")
    )
    known = n[n >= _LEAST].index.tolist()[:_OUTLETS]
    return [
        *names,
        *(
            (say("forms.views.outlet", outlet=one), f"{OF_OUTLET}{one}")
            for one in known
        ),
    ]


def is_comparison(view: str) -> bool:
    """Return True if a view holds two sides against each other."""
    return view in (BY_SECTION, BY_ROLE) or view.startswith(OF_OUTLET)


def sides_of(corpus: Corpus, view: str, kept: np.ndarray) -> Sides:
    """Return the two sides of a view, among some turns.

    Parameters
    ----------
    corpus : Corpus
    view : str
        As :func:`comparisons` has it.
    kept : ndarray of bool
        Of each turn, whether it is left.
    """
    arrays = Arrays.of(corpus)
    press = kept & (arrays.role_of_turn == ROLES.index(JOURNALIST))
    if view == BY_SECTION:
        names = _names("statement", "qa")
        return Sides(names, (kept & arrays.in_statement, kept & ~arrays.in_statement))
    if view == BY_ROLE:
        podium = kept & (arrays.role_of_turn == ROLES.index(PRINCIPAL))
        answers = podium & ~arrays.in_statement
        return Sides(_names("answers", "questions"), (answers, press))
    outlet = view.removeprefix(OF_OUTLET)
    code, values = pd.factorize(corpus.turns["outlet"])
    own = [at for at, one in enumerate(values) if outlet in cells.names_in(one)]
    asks = np.isin(code, own)
    names = outlet, say("charts.typical.outlets")
    return Sides(names, (press & asks, press & ~asks))


def _names(one: str, other: str) -> tuple[str, str]:
    return say(f"charts.typical.{one}"), say(f"charts.typical.{other}")
