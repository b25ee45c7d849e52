"""Figures that a page brings for each transcript that its filters may leave.

A page has no Python, and typical words and changes of statements are long to count. It
brings what JupyterLab would draw: for each transcript, of all that is said, and of what
the podium and the press say. js/carried_views.js chooses among them, and shows none of
them where something else is left.
"""

from collections.abc import Iterator

import numpy as np

from presskit import charts
from presskit.charts.for_explorers import Drawing, as_data
from presskit.corpus import Corpus
from presskit.schema import ROLES, SECTIONS
from presskit.schema.roles import JOURNALIST, PRINCIPAL
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
from presskit.widgets._theme_views import CHANGED, TOP, TYPICAL, ThemeViews

_TABLES = 30  # of typical words: each takes some hundredths of a second
_WORK = LONGEST // 8  # of what changed: an eighth of what somebody waits a second for
_ALL_PAIRS = 6  # transcripts, up to which any two can be held against each other
_PHONE = 290  # pixels for which a figure is drawn as well: those of the narrowest

Figures = dict[str, list[dict]]
"""By what is left, the figure for a page and the one for a phone."""


def carried(corpus: Corpus) -> dict[str, Figures]:
    """Return the figures of both views; ask ``corpus.once(carried)``: it takes long."""
    views = ThemeViews(corpus, None)  # neither view looks at themes
    return {TYPICAL: typical_figures(views), CHANGED: changes_figures(views)}


def typical_figures(views: ThemeViews) -> Figures:
    """Return the figures of typical words that a page can show.

    Returns
    -------
    dict of str to list of dict
        A key is the role whose turns are counted, or nothing for all; a tab; and the
        number of the transcript that is held against the others, or "both" of two. ""
        is what stands there where no turn is left.
    """
    corpus = views.corpus
    none = np.zeros(len(corpus.turns), dtype=bool)
    made = {"": _typical(views, none, none)}
    of = Arrays.of(corpus).code_of("turns")
    for name, among in _slices(corpus):
        rank = Arrays.of(corpus).newest_first
        there = sorted(set(of[among].tolist()), key=lambda at: int(rank[at]))
        wanted = [(str(at), among & (of == at)) for at in there]
        if len(there) == 2:  # then each is held against the other
            wanted.insert(0, ("both", among))
        for key, kept in wanted[: _TABLES - len(made)]:
            made[f"{name}\t{key}"] = _typical(views, kept, among)
    return made


def _typical(views: ThemeViews, kept: np.ndarray, among: np.ndarray) -> list[dict]:
    table, heads = views.typical_table(kept, among), views.corpus.transcripts
    with as_data():
        wide = charts.typical_words(table, heads, top=TOP)
        narrow = charts.typical_words(table, heads, top=TOP, width=_PHONE)
    return [_plain(wide), _plain(narrow)]


def changes_figures(views: ThemeViews) -> Figures:
    """Return the figures of what changed that a page can show.

    Returns
    -------
    dict of str to list of dict
        A key is the number of the later transcript, that of the earlier one and the
        section, parted by tabs; without figures where they are so long that nothing is
        compared. "" is what stands there where there is nothing to compare.
    """
    made, done = {"": _changed(views, None)}, 0
    for sides in _pairs(views.corpus):
        key = f"{sides.newest}\t{sides.earlier}\t{sides.section}"
        own = work(views.corpus, sides)
        if own > LONGEST:
            made[key] = []
        elif (done := done + own) > _WORK:
            break
        else:
            made[key] = _changed(views, sides)
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


def _changed(views: ThemeViews, sides: Statements | None) -> list[dict]:
    table = None if sides is None else changes_of(views.corpus, sides)
    heads = views.corpus.transcripts
    with as_data():
        wide = charts.changes(table, heads)
        narrow = charts.changes(table, heads, width=_PHONE)
    return [_plain(wide), _plain(narrow)]


def _slices(corpus: Corpus) -> Iterator[tuple[str, np.ndarray]]:
    """Yield all turns, and those of the podium and of the press, with a name."""
    arrays = Arrays.of(corpus)
    every = np.ones(len(corpus.turns), dtype=bool)
    yield "", every
    for role in (PRINCIPAL, JOURNALIST):
        yield role, arrays.role_of_turn == ROLES.index(role)


def _plain(drawing: Drawing) -> dict[str, object]:
    """Return a figure without the house style, which the page has."""
    layout = {name: own for name, own in drawing.layout.items() if name != "template"}
    return {"data": drawing.data, "layout": layout}
