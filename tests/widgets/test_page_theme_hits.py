"""A shared page lists, counts and reads the places of themes as JupyterLab does."""

from pathlib import Path

import pytest

from presskit.widgets import ThemeExplorer, _theme_views
from presskit.widgets._query import Query
from tests._node import needs_node, run
from tests.widgets.test_choices_alike import left_on_a_page

COUNTS = Path(__file__).parent / "page_theme_counts.mjs"
LEFT = Path(__file__).parent / "what_is_left.mjs"
FILE = Path(__file__).parent / "page_theme_marks.mjs"
ARMS = {
    "Jets": ["fighter jet*", "f-16*"],
    "Air": "fighter jet*",
    "Cash": "defence spending",
}
ASKED = [
    {},
    {"theme": ["Jets"]},
    {"theme": ["Jets", "Air"]},
    {"theme": ["Cash"], "role": ["principal"]},
    {"theme": ["Cash"], "since": "2023-01-01"},
    {"theme": ["Jets"], "text": "ukrain*"},
    {"theme": ["Ports"]},
    {"until": "2022-12-31"},
    {"role": ["moderator"]},
    {"text": "***"},
    {"text": "jet"},
    {"text": "balloon*"},
    {"text": "Defense spend*"},
    {"text": "defence", "role": ["principal"]},
    {"text": "a"},
]


@pytest.fixture(scope="module")
def island(corpus):
    """Return the data of a page with these themes, which every test leaves alone."""
    return ThemeExplorer(corpus, dictionary=ARMS)._data()


@needs_node
def test_a_page_lists_the_same_places(corpus, island):
    explorer = ThemeExplorer(corpus, dictionary=ARMS)
    data = {"island": island, "queries": [Query.of(one).json() for one in ASKED]}
    page, of_themes = run(LEFT, data), run(COUNTS, data)
    for query, shown, on_page in zip(ASKED, page, of_themes, strict=True):
        said, *_, rows, groups, now, ids = shown
        explorer.query = query
        listing = explorer._listing()
        assert ids == list(listing.ids), query
        assert groups == listing.groups, query
        assert said == explorer._counts_in_words(), query
        own = explorer._rows(0, len(listing))
        assert rows == [[row["text"], row["marks"], row["meta"]] for row in own], query
        counts = explorer.counted()["theme"].tolist()
        values = explorer._sieve().facets["theme"].values
        own = dict(zip(values, counts, strict=True))
        assert {k: v for k, v in on_page.items() if v} == {
            k: v for k, v in own.items() if v
        }
        assert now == [explorer.page(one)["now"] for one in ids]
    assert [len(ids) for *_, ids in page][1:3] == [2, 2]  # a place of two comes once
    spelt = page[ASKED.index({"text": "Defense spend*"})][0]
    assert "also spelt “defence spend*”: 6 hits" in spelt


@needs_node
@pytest.mark.parametrize("show", ["typical", "by_role", "wordings", "changed"])
def test_a_page_lists_what_its_chart_begins_with(corpus, show):
    explorer = ThemeExplorer(corpus, dictionary=ARMS, show=show)
    # Two sides are drawn on a page as they were, whatever its filters leave.
    asked = [{}] if show == "by_role" else [{}, {"role": ["principal"]}]
    page = left_on_a_page(explorer, [Query.of(one).json() for one in asked])
    for query, (said, *_, ids) in zip(asked, page, strict=True):
        explorer.query = query
        assert ids == list(explorer._listing().ids)
        assert said == explorer._counts_in_words()
        assert said[1].endswith(", the first in the chart")


@pytest.mark.parametrize("name", list(ARMS))
def test_spans_are_the_words_of_the_theme(corpus, island, name):
    turns = [
        (held["id"], turn) for held in island["transcripts"] for turn in held["turns"]
    ]
    spans = island["theme_spans"][name]
    assert spans
    for n, start, end in zip(*[iter(spans)] * 3, strict=True):
        said = corpus.source(turns[n][0]).text[start:end].lower()
        assert said.startswith(("fighter jet", "f-16", "defence spending"))


@needs_node
@pytest.mark.parametrize(
    ("show", "text", "mark", "asks", "place"),
    [
        ("themes", "", "Cash", {"theme": ["Cash"], "text": ""}, ""),
        ("themes", "", "x@a\tCash", {"theme": ["Cash"], "text": ""}, "x@a"),
        ("typical", "", "Cash", {"theme": [], "text": "Cash"}, ""),
        ("over_time", "", "a\tCash", {"theme": ["Cash"], "text": ""}, "a"),
        ("over_time", "cash", "a\tcash", {"theme": [], "text": "cash"}, "a"),
    ],
)
def test_a_mark_asks_for_its_theme_or_word(show, text, mark, asks, place):
    chart = {"kind": "theme_strip", "show": show, "fixed": True, "themes": ["Cash"]}
    (made,) = run(
        FILE,
        {"chart": chart, "query": {"text": text}, "hits": bool(text), "mark": mark},
    )
    assert made["word"] == {"choices": {**asks, "regex": False}, "place": place}
    assert made["view"] == show


@needs_node
def test_a_text_is_shown_over_time_until_a_view_is_chosen():
    asked = {"query": {"text": "cash"}, "hits": True, "mark": ""}
    views = [
        run(
            FILE,
            {**asked, "chart": {"kind": "theme_strip", "show": "typical", **fixed}},
        )
        for fixed in ({}, {"fixed": True})
    ]
    assert [made["view"] for (made,) in views] == ["over_time", "typical"]


def test_a_page_brings_the_views_that_it_cannot_draw(corpus, island):
    explorer = ThemeExplorer(corpus, dictionary=ARMS)
    names = [value for _, value in explorer.show.options]
    shown = [view for view, _ in island["shows"]]
    assert shown == names
    assert set(island["views"]) == {"changed", "over_time"}
    assert len(shown) >= 4
    explorer.show.value = "changed"
    drawn = explorer.draw().layout.meta["says"]
    assert island["views"]["changed"]["layout"]["meta"]["says"] == drawn
    assert (island["chart"]["show"], island["chart"]["fixed"]) == ("themes", False)


def test_a_large_page_says_what_it_does_not_bring(corpus, monkeypatch):
    monkeypatch.setattr(_theme_views, "_MOST", 10_000)
    island = ThemeExplorer(corpus)._data()
    layouts = {view: made["layout"] for view, made in island["views"].items()}
    away = [view for view, one in layouts.items() if "Not on" in one["meta"]["says"]]
    assert {"wordings", "by_section", "by_role"} <= {*away}
    assert {"typical", "changed", "over_time"}.isdisjoint(away)
    below = layouts["wordings"]["title"]["text"].replace("<br>", " ")
    assert "This page holds 11,609 words." in below.replace("\u00a0", " ")
    assert "pages of up to 10,000" in below
