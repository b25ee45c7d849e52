"""A page draws the wordings that came back as JupyterLab does for the same filters."""

import json

from presskit import charts, widgets
from presskit.sharing._explorer_data import embedded
from tests._node import needs_node, run
from tests.widgets.test_page_charts import rounded
from tests.widgets.test_page_over_time import SCRIPT

FILTERS = [
    {},
    {"role": ["moderator"]},
    {"transcript": ["003_7ec467e6c538953e"]},
    {"until": "2022-12-31", "role": ["journalist"]},
    {"until": "1900-01-01"},
]


def without_ring(layout):
    return {key: own for key, own in layout.items() if key != "template"}


@needs_node
def test_wordings_follow_the_filters(corpus):
    explorer = widgets.ThemeExplorer(corpus, show="wordings")
    cases = [{"query": one} for one in FILTERS] + [{"query": {}, "width": 340}]
    island = explorer._data()
    _, *made, phone = run(SCRIPT, {"island": island, "limits": [], "cases": cases})
    drawn = []
    for case, figure in zip(FILTERS, made, strict=True):
        explorer.query = case
        expected = json.loads(explorer.draw().to_json())
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (case, one["name"])
        own, theirs = (without_ring(one["layout"]) for one in (figure, expected))
        assert rounded(own) == rounded(theirs), case
        drawn.append(figure["layout"]["meta"]["says"])
    assert len(set(drawn)) > 2
    assert drawn[-1] == "No wording came back"
    expected = json.loads(charts.wordings(corpus, width=340).to_json())
    assert rounded(phone["data"]) == rounded(expected["data"])
    assert len(json.dumps(island["wordings"])) < 0.2 * len(embedded(island))


def test_of_too_many_a_page_brings_the_figure_alone(corpus, monkeypatch):
    from presskit.widgets import _theme_views

    monkeypatch.setattr(_theme_views, "_CARRIED", 100)
    island = widgets.ThemeExplorer(corpus)._data()
    assert "wordings" not in island
    assert "wordings" in island["views"]
