"""A shared page lists, counts and reads the places of themes as JupyterLab does."""

import pytest

from presskit.widgets import ThemeExplorer
from presskit.widgets._query import Query
from tests._node import needs_node
from tests.widgets.test_choices_alike import left_on_a_page

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
]


@needs_node
def test_a_page_lists_the_same_places(corpus):
    explorer = ThemeExplorer(corpus, dictionary=ARMS)
    page = left_on_a_page(explorer, [Query.of(one).json() for one in ASKED])
    for query, (said, *_, rows, groups, now, ids) in zip(ASKED, page, strict=True):
        explorer.query = query
        listing = explorer._listing()
        assert ids == listing.ids, query
        assert groups == listing.groups, query
        assert said == explorer._counts_in_words(), query
        own = explorer._rows(0, len(listing))
        assert rows == [[row["text"], row["marks"], row["meta"]] for row in own], query
        assert now == [explorer.page(one)["now"] for one in ids]
    assert [len(ids) for *_, ids in page][1:3] == [2, 2]  # a place of two comes once


@pytest.mark.parametrize("name", list(ARMS))
def test_spans_are_the_words_of_the_theme(corpus, name):
    explorer = ThemeExplorer(corpus, dictionary=ARMS)
    island = explorer._data()
    turns = [
        (held["id"], turn) for held in island["transcripts"] for turn in held["turns"]
    ]
    spans = island["theme_spans"][name]
    assert spans
    for n, start, end in zip(*[iter(spans)] * 3, strict=True):
        said = corpus.source(turns[n][0]).text[start:end].lower()
        assert said.startswith(("fighter jet", "f-16", "defence spending"))
