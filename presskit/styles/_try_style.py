"""What a style catches in a text, and what it leaves over: for making a new style."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise

import pandas as pd

from presskit.names import parse
from presskit.schema.values import Document, Mark

_FIRST = 60
_COLUMNS = ["line", "label", "words", "first_words"]


@dataclass(frozen=True)
class Trial:
    """What a style catches in one text, and what it leaves over.

    Attributes
    ----------
    source : str
        The file.
    style : str
        The style; "custom" for one that is not among :func:`presskit.styles.names`.
    labels : pandas.DataFrame
        One row a label caught, in order: `line` (from 1), `label` (as printed), `words`
        (up to the next label, separated by white space), `first_words`.
    left_over : pandas.DataFrame
        One row a place that looks like a label but is not taken, same columns; `words`
        up to the next such place or label.
    share : float
        Share of the text, in characters, from the first label on; 0.0 without labels.
    best : str
        What is taken without ``style=…``: "label-period + name-outlet" where marks of
        a second style name somebody known, or the format that tells who speaks.
    carrier : str
        Where the text was read: "html", "json: utterances[] (speaker, text)".
    """

    source: str
    style: str
    labels: pd.DataFrame = field(repr=False)
    left_over: pd.DataFrame = field(repr=False)
    share: float
    best: str = ""
    carrier: str = ""

    def __str__(self) -> str:
        """Return the number of labels caught, in a line."""
        return (
            f"{self.style} on {self.source}: {len(self.labels)} labels "
            f"({self.labels['label'].nunique()} different), "
            f"{len(self.left_over)} left over, "
            f"{self.share:.0%} of the text under labels"
            + (f"; without style=…: {self.best}" if self._goes_otherwise else "")
            + (f"; read as {self.carrier}" if ": " in self.carrier else "")
        )

    @property
    def _goes_otherwise(self) -> bool:
        """Whether more or something else is taken where no style is given."""
        told = self.carrier.partition(":")[0] == self.best  # by the format itself
        return " + " in self.best or told

    def _repr_html_(self) -> str:
        parts = [f"<p><b>{escape(str(self))}</b></p>"]
        for name, table in (("Labels", self.labels), ("Left over", self.left_over)):
            if len(table):
                parts.append(f"<p>{name}</p>{table.to_html(index=False, max_rows=40)}")
        return "".join(parts)


def trial(
    document: Document,
    style: str,
    labels: list[Mark],
    others: Iterable[Mark],
    best: str = "",
) -> Trial:
    """Lay out what was caught, and which of `others` look like a label beside it."""
    text = document.text
    taken = {mark.start for mark in labels}
    rest = {
        mark.start: mark
        for mark in others
        if mark.start not in taken and mark.complete and parse(mark.label)
    }
    left_over = [rest[start] for start in sorted(rest)]
    share = 1 - labels[0].start / len(text) if labels else 0.0
    return Trial(
        document.source,
        style,
        _table(document, labels, labels),
        _table(document, left_over, sorted([*labels, *left_over], key=_start)),
        round(share, 3),
        best,
        document.carrier,
    )


def _start(mark: Mark) -> int:
    return mark.start


def _table(document: Document, marks: list[Mark], stops: list[Mark]) -> pd.DataFrame:
    """Return one row a mark; its words run to the next of `stops`."""
    text = document.text
    starts = [mark.start for mark in stops] + [len(text)]
    following = dict(pairwise(starts))
    said = [text[mark.end : following[mark.start]].split() for mark in marks]
    columns = (
        document.lines([mark.start for mark in marks]),
        [mark.label for mark in marks],
        [len(words) for words in said],
        [_first(words) for words in said],
    )
    return pd.DataFrame(dict(zip(_COLUMNS, columns, strict=True)))


def _first(words: list[str]) -> str:
    start = " ".join(words[:12])
    return start if len(start) <= _FIRST else start[: _FIRST - 1].rstrip() + "…"
