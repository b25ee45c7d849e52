"""A page counts the words of two sides as JupyterLab does, in what filters leave."""

import json

import pytest

import presskit
from presskit import widgets
from tests._figure_words import without_note
from tests._node import needs_node, run
from tests.widgets.test_page_charts import rounded
from tests.widgets.test_page_over_time import SCRIPT

FIRST, LATER = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"
FILTERS = [
    {},
    {"transcript": [LATER]},
    {"role": ["principal"]},
    {"role": ["journalist"], "since": "2023-01-01"},
    {"role": ["principal", "journalist"], "until": "2022-12-31"},
    {"speaker": ["jens-stoltenberg"], "transcript": [FIRST]},
    {"speaker": ["florian-neuhann", "max-delany"]},
    {"text": "ammunition", "theme": ["Fighting"]},  # they list, and leave the chart
    {"until": "1900-01-01"},
]
SETTLED = "all 2 transcripts, counted in what"


def note_of(figure):
    return figure["layout"]["meta"].get("note", "")


def parts(figure):
    layout = {name: own for name, own in figure["layout"].items() if name != "template"}
    layout.pop("shapes", None)  # a page outlines what is read when it is drawn
    return rounded(figure["data"]), rounded(layout)


@needs_node
@pytest.mark.parametrize("show", ["typical", "by_section", "by_role", "outlet ZDF"])
def test_what_the_filters_leave_is_counted_as_in_python(corpus, show):
    explorer = widgets.ThemeExplorer(corpus, show=show)
    cases = [{"query": one} for one in FILTERS] + [{"query": {}, "width": 290}]
    island = explorer._data()
    _, *made, phone = run(SCRIPT, {"island": island, "limits": [], "cases": cases})
    drawn = set()
    for query, figure in zip(FILTERS, made, strict=True):
        explorer.query = query
        assert parts(figure) == parts(without_note(explorer.draw())), query
        drawn.add((figure["layout"]["title"]["text"], note_of(figure)))
    assert len(drawn) > 3
    assert any(SETTLED in note for _, note in drawn)
    assert SETTLED not in note_of(made[0])
    assert phone["layout"]["meta"]["fits"] == 290
    assert phone["data"][0]["customdata"] == made[0]["data"][0]["customdata"]


@needs_node
def test_a_word_that_weighs_as_much_stands_by_the_alphabet_on_both(tmp_path):
    talk = [
        "Ann Lee (Post): Quay? Pier? Ponton?",
        "Bo Ek: No quay, no pier, no ponton.",
    ]
    talk += ["Cy Roe (News): Quay? Pier? Ponton?", "Bo Ek: Ponton, pier and quay."] * 2
    (tmp_path / "a.txt").write_text("\n\n".join(talk) + "\n", "utf-8")
    explorer = widgets.ThemeExplorer(presskit.load(tmp_path), show="by_role")
    one = {"speaker": explorer.corpus.turns["speaker_id"].unique().tolist()[1:]}
    cases = [{"query": one}]
    _, made = run(SCRIPT, {"island": explorer._data(), "limits": [], "cases": cases})
    explorer.query = one
    assert parts(made) == parts(without_note(explorer.draw()))


def test_a_page_brings_every_comparison_and_no_figure_of_one(corpus):
    island = widgets.ThemeExplorer(corpus)._data()
    views = [view for view, _ in island["shows"]]
    words = {view for view in views if view.startswith(("typical", "by_", "outlet "))}
    assert words == set(island["compared"])
    assert not words & set(island["views"])
    assert len(json.dumps(island["terms"])) < 0.2 * len(json.dumps(island))
