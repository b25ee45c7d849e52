"""Whether the style of a file is sure."""

from presskit.doubts import Doubt, Kind
from presskit.schema.values import Turns

SURE = 0.8
"""Confidence of a style below which the audit says so."""


def doubts(turns: Turns) -> list[Doubt]:
    """Return the doubt that a style is unsure, if it is.

    Parameters
    ----------
    turns : Turns
        A file, cut in a style.

    Returns
    -------
    list of Doubt
        One at most.
    """
    if not any(turns.label) or turns.confidence >= SURE:
        return []
    return [Doubt(
        None, None, None, Kind.STYLE_UNSURE,
        f"Read as {turns.style!r}, but only {turns.confidence:.0%} of the lines "
        "that look like a label fit it.",
        "presskit.styles.try_style shows what each style catches; pass style=….",
        sum(turns.n_words),
    )]  # fmt: skip
