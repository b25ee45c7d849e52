"""Figures that a page brings for each transcript that its filters may leave.

A page has no Python, and changes of statements are long to count. It brings what
JupyterLab would draw of whole statements. js/carried_views.js chooses among them, and
shows none of them where something else is left.
"""

from collections.abc import Iterator

import numpy as np

from presskit import charts
from presskit.charts.for_explorers import Drawing, as_data
from presskit.corpus import Corpus
from presskit.schema import SECTIONS
from presskit.widgets._arrays import Arrays
from presskit.widgets._theme_changes import (
    LONGEST,
    Statements,
    changes_of,
    parted,
    podium,
    statements_of,
    work,
)
from presskit.widgets._theme_views import CHANGED

_WORK = LONGEST // 8  # of what changed: an eighth of what somebody waits a second for
_ALL_PAIRS = 6  # transcripts, up to which any two can be held against each other
_PHONE = 290  # pixels for which a figure is drawn as well: those of the narrowest

Figures = dict[str, list[dict]]
"""By what is left, the figure for a page and the one for a phone."""


def carried(corpus: Corpus) -> dict[str, Figures]:
    """Return the figures of the view; ask ``corpus.once(carried)``: it takes long."""
    return {CHANGED: changes_figures(corpus)}


def changes_figures(corpus: Corpus) -> Figures:
    """Return the figures of what changed that a page can show.

    Returns
    -------
    dict of str to list of dict
        A key is the number of the later transcript, that of the earlier one and the
        section, parted by tabs; without figures where they are so long that nothing is
        compared. "" is what stands there where there is nothing to compare.
    """
    made, done = {"": _changed(corpus, None)}, 0
    for sides in _pairs(corpus):
        key = f"{sides.newest}\t{sides.earlier}\t{sides.section}"
        own = work(corpus, sides)
        if own > LONGEST:
            made[key] = []
        elif (done := done + own) > _WORK:
            break
        else:
            made[key] = _changed(corpus, sides)
    return made


def _pairs(corpus: Corpus) -> Iterator[Statements]:
    """Yield each statement with the one before it, the newest first; then the answers.

    Of few transcripts each is held against all before it.
    """
    arrays = Arrays.of(corpus)
    few = len(corpus.transcripts) <= _ALL_PAIRS
    every = np.ones(len(corpus.turns), dtype=bool)
    for section in SECTIONS:
        spoken = np.unique(arrays.code_of("turns")[podium(corpus, section)])
        order = sorted(spoken.tolist(), key=lambda at: int(arrays.newest_first[at]))
        for place, later in enumerate(order):
            same, others = parted(corpus, later, order[place + 1 :])
            for earlier in [*others, *same] if few else others[:1]:
                sides = statements_of(corpus, section, later, earlier, every)
                between = () if earlier in same else tuple(same)
                yield sides._replace(left_out=between)


def _changed(corpus: Corpus, sides: Statements | None) -> list[dict]:
    table = None if sides is None else changes_of(corpus, sides)
    heads = corpus.transcripts
    with as_data():
        wide = charts.changes(table, heads)
        narrow = charts.changes(table, heads, width=_PHONE)
    return [_plain(wide), _plain(narrow)]


def _plain(drawing: Drawing) -> dict[str, object]:
    """Return a figure without the house style, which the page has."""
    layout = {name: own for name, own in drawing.layout.items() if name != "template"}
    return {"data": drawing.data, "layout": layout}
