"""A page draws the wordings that came back as JupyterLab does for the same filters."""

import json

import presskit
from presskit import charts, widgets
from presskit.sharing._explorer_data import embedded
from tests._figure_words import without_note
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
        expected = without_note(explorer.draw())
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (case, one["name"])
        own, theirs = (without_ring(one["layout"]) for one in (figure, expected))
        assert rounded(own) == rounded(theirs), case
        drawn.append(figure["layout"]["meta"]["says"])
    assert len(set(drawn)) > 2
    assert drawn[-1] == "No wording came back"
    expected = without_note(charts.wordings(corpus, width=340))
    assert rounded(phone["data"]) == rounded(expected["data"])
    assert len(json.dumps(island["wordings"])) < 0.2 * len(embedded(island))


@needs_node
def test_a_day_of_two_events_is_told_apart_only_where_both_are_left(tmp_path):
    for name, words in (("north", "ferries sail at noon"), ("south", "boats lie idle")):
        lines = [f"Ann Lee (Post): Why?\n\nBo Ek: I said {words}, twice: {words}."] * 2
        talk = f"{name.title()} briefing\n3 May 2031\n\n" + "\n\n".join(lines)
        (tmp_path / f"{name}.txt").write_text(talk + "\n", "utf-8")
    talks = presskit.load(tmp_path)
    explorer = widgets.ThemeExplorer(talks, show="wordings")
    one = {"transcript": ["north"]}
    cases = [{"query": {}}, {"query": one}]
    island = explorer._data()
    _, both, alone = run(SCRIPT, {"island": island, "limits": [], "cases": cases})
    for query, figure in (({}, both), (one, alone)):
        explorer.query = query
        expected = without_note(explorer.draw())
        assert figure["data"][0]["hovertext"] == expected["data"][0]["hovertext"]
    first = [figure["data"][0]["hovertext"][0] for figure in (both, alone)]
    assert "first 3 May 2031, " in first[1]
    assert "first 3 May 2031, " not in first[0]
