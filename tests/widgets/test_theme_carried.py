"""A page shows changes for its filters as JupyterLab does."""

import json

import pytest

from presskit import widgets
from presskit.outputs import EXPLORER_KIND
from presskit.sharing import _explorer_data
from presskit.widgets import _theme_carried
from presskit.widgets._theme_carried import changes_figures
from tests._figure_words import without_note
from tests._node import needs_node, run
from tests.widgets.test_page_charts import rounded
from tests.widgets.test_page_over_time import SCRIPT

FIRST, LATER = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"
FOLLOWED = {
    "changed": [
        {},
        {"transcript": [LATER]},
        {"transcript": [FIRST]},
        {"role": ["principal"]},
        {"role": ["journalist"]},
        {"speaker": ["jens-stoltenberg"], "transcript": [LATER]},
        {"until": "1900-01-01"},
    ],
}


def on_a_page(corpus, show, queries, **case):
    explorer = widgets.ThemeExplorer(corpus, show=show)
    cases = [{"query": one, **case} for one in queries]
    island = explorer._data()
    _, *figures = run(SCRIPT, {"island": island, "limits": [], "cases": cases})
    return explorer, figures


def parts(figure):
    layout = {name: own for name, own in figure["layout"].items() if name != "template"}
    return rounded(figure["data"]), rounded(layout)


@needs_node
@pytest.mark.parametrize("show", FOLLOWED)
def test_what_the_filters_leave_is_drawn_as_in_python(corpus, show):
    explorer, figures = on_a_page(corpus, show, FOLLOWED[show])
    drawn = []
    for query, figure in zip(FOLLOWED[show], figures, strict=True):
        explorer.query = query
        assert parts(figure) == parts(without_note(explorer.draw())), query
        drawn.append(json.dumps(figure["layout"]["title"]))
    assert len(set(drawn)) >= 2


@needs_node
def test_what_the_page_has_not_counted_it_does_not_show(corpus, monkeypatch):
    monkeypatch.setattr(_theme_carried, "_WORK", 0)
    corpus = corpus.filter(transcript=corpus.transcripts["transcript"].tolist())  # anew
    _, figures = on_a_page(corpus, "changed", [{}])
    assert figures == [None]


@needs_node
@pytest.mark.parametrize("show", FOLLOWED)
def test_a_phone_has_one_of_its_own(corpus, show):
    _, (figure,) = on_a_page(corpus, show, [{}], width=350)
    assert figure["layout"]["meta"]["fits"] == 290


def test_of_few_transcripts_any_two_are_held_against_each_other(fourteen, monkeypatch):
    few = fourteen.filter(transcript=fourteen.transcripts["transcript"].tolist()[:3])
    newest = sorted(range(3), key=few.transcripts["date"].tolist().__getitem__)[::-1]
    pairs = {tuple(key.split("\t")[:2]) for key in changes_figures(few) if key}
    one, two, three = map(str, newest)
    assert pairs == {(one, two), (one, three), (two, three)}
    monkeypatch.setattr(_theme_carried, "_ALL_PAIRS", 2)
    pairs = {tuple(key.split("\t")[:2]) for key in changes_figures(few) if key}
    assert pairs == {(one, two), (two, three)}


def test_statements_too_long_to_compare_are_named_without_a_figure(corpus, monkeypatch):
    monkeypatch.setattr(_theme_carried, "LONGEST", 10)
    figures = changes_figures(corpus)
    assert figures["1\t0\tstatement"] == []
    assert figures[""][0]["layout"]["meta"]["says"] == "Nothing is compared here"


def test_a_page_brings_no_more_than_it_can_count_in_a_moment(fourteen, monkeypatch):
    monkeypatch.setattr(_theme_carried, "_WORK", 0)
    assert list(changes_figures(fourteen)) == [""]


def test_a_notebook_holds_the_figures_packed(corpus):
    explorer = widgets.ThemeExplorer(corpus, show="typical")
    held = explorer._repr_mimebundle_()[EXPLORER_KIND]
    assert list(held["carried"]) == ["bz2"]
    sizes = {name: len(held[name]["bz2"]) for name in ("carried", "terms", "compared")}
    assert sum(sizes.values()) < 25_000, sizes  # of 70,000 characters
    assert _explorer_data.opened(held) == explorer._data()
