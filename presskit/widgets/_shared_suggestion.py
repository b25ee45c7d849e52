"""The one suggestion that several doubts share, and the lines that follow it."""

import pandas as pd

from presskit.corpus import Corpus
from presskit.corrections import Correction, parse_line
from presskit.doubts import DECIDED
from presskit.widgets._correction_words import in_words
from presskit.wording import say


def shared_suggestion(rows: pd.DataFrame) -> Correction | None:
    """Return the first of the suggestions of some doubts, if all say the same.

    Parameters
    ----------
    rows : DataFrame
        Rows of ``corpus.audit``.

    Returns
    -------
    Correction or None
        None where one has no suggestion, another action or another value.

    Examples
    --------
    >>> import presskit
    >>> audit = presskit.load_example().audit
    >>> shared_suggestion(audit) is None
    True
    """
    lines = rows["suggestion"].tolist()
    if not lines or not all(lines) or rows["kind"].isin(DECIDED).any():
        return None
    found = list(map(parse_line, lines))
    alike = {(one.action, one.value) for one in found}
    return found[0] if len(alike) == 1 else None


def suggested_lines(rows: pd.DataFrame, reason: str = "") -> list[Correction]:
    """Return the suggestions of some doubts, each once, with a reason."""
    made = (parse_line(line)._replace(reason=reason) for line in rows["suggestion"])
    return list(dict.fromkeys(made))


def all_suggested(corpus: Corpus, rows: pd.DataFrame) -> str:
    """Return the suggestion for several doubts, as half a sentence."""
    first = shared_suggestion(rows)
    return say("forms.decide.all_said", n=len(rows), said=in_words(corpus, first))
