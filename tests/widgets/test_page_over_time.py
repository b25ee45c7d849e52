"""A page draws words over time as JupyterLab does, with the same exact intervals."""

import math
from pathlib import Path

import numpy as np
import pytest

from presskit import charts, themes, widgets
from presskit.charts import for_pages
from presskit.text import words_of
from tests._figure_words import without_note
from tests._node import IN_NODE, run
from tests.widgets.test_page_charts import rounded

SCRIPT = Path(__file__).parent / "page_over_time.mjs"
SOME = [0, 1, 2, 3, 7, 10, 52, 175, 400, 1000, 5000]

pytestmark = IN_NODE


def page_of_themes(corpus):
    """Return the data of the page, which costs most: ask for it with ``once``."""
    return widgets.ThemeExplorer(corpus)._data()


def on_a_page(corpus, cases, limits=(), chart=None):
    own = {"chart": chart or for_pages.over_time(corpus.transcripts)}
    island = {**corpus.once(page_of_themes), **own}
    return run(SCRIPT, {"island": island, "limits": list(limits), "cases": cases})


def in_python(corpus, case):
    query = dict(case["query"])
    text = query.pop("text")
    own = corpus.filter(**query)
    table = themes.over_time(own.turns, text)
    width = case.get("width") or 840
    figure = charts.over_time(table, corpus.transcripts, width=width)
    made = without_note(figure)
    made["layout"].pop("template")
    return made


def check(corpus, cases):
    _, *made = on_a_page(corpus, cases)
    for case, figure in zip(cases, made, strict=True):
        expected = in_python(corpus, case)
        figure["layout"].pop("template", None)
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (case, one["name"])
        assert rounded(figure["layout"]) == rounded(expected["layout"]), case


def test_limits_are_exact(corpus):
    limits, *_ = on_a_page(corpus, [], SOME)
    # Garwood's of 0 and 10 in his table, and what has a closed form
    assert limits[0] == pytest.approx([0, -math.log(0.025)], rel=1e-12)
    assert limits[1][0] == pytest.approx(-math.log(0.975), rel=1e-12)
    assert limits[5] == pytest.approx([4.795389, 18.390356], abs=1e-6)
    turns = corpus.turns.head(1)
    words = int(np.bincount(words_of(turns).row)[0])
    table = themes.over_time(corpus.turns.head(1), "NATO")
    own = table[table["who"] == "podium"].iloc[0]
    (low, high), *_ = on_a_page(corpus, [], [int(own["n"])])[0]
    assert 1000 * low / words == pytest.approx(own["low"], rel=1e-9)
    assert 1000 * high / words == pytest.approx(own["high"], rel=1e-9)


@pytest.mark.parametrize("word", ["NATO", "ammunition*", "fighter jet*", "zzz", "the"])
def test_the_seeds(corpus, word):
    first = corpus.transcripts["transcript"].iloc[0]
    check(
        corpus,
        [
            {"query": {"text": word}},
            {"query": {"text": word}, "width": 300},
            {"query": {"text": word, "transcript": [first]}},
            {"query": {"text": word, "role": ["journalist"]}},
        ],
    )


def test_many_transcripts_one_without_a_day(fourteen):
    words = ["crane", "pays", "tide", "storm"]
    check(fourteen, [{"query": {"text": word}} for word in words])
    check(fourteen, [{"query": {"text": "crane"}, "width": 300}])


def test_without_a_word_the_chart_stays(corpus):
    _, figure = on_a_page(corpus, [{"query": {}}])
    assert figure is None


def left_of_themes(corpus, query):
    """Return the strip of themes for the exchanges of which a turn is left."""
    explorer = widgets.ThemeExplorer(corpus)
    explorer.query = query
    kept = corpus.turns[explorer.result().turns]
    asked = kept.dropna(subset=["exchange"])
    spoken = set(zip(asked["transcript"], asked["exchange"], strict=True))
    of = zip(corpus.exchanges["transcript"], corpus.exchanges["exchange"], strict=True)
    exchanges = corpus.exchanges[[one in spoken for one in of]]
    matrix, agenda = (
        make(corpus, "security") for make in (themes.matrix, themes.agenda)
    )
    own = agenda[agenda["transcript"].isin(kept["transcript"])]
    return charts.theme_strip(matrix, own, exchanges, corpus.transcripts)


def test_themes_follow_the_filters_and_a_word_is_shown_over_time(corpus):
    c, first = corpus, corpus.transcripts["transcript"].iloc[0]
    tables = themes.matrix(c, "security"), themes.agenda(c, "security")
    chart = for_pages.theme_strip(*tables, c.exchanges, c.transcripts, c.turns)
    queries = [
        {},
        {"transcript": [first]},
        {"outlet": ["NTV"]},
        {"role": ["principal"]},
    ]
    cases = [{"query": query} for query in queries]
    _, *made = on_a_page(c, cases, chart=chart)
    for query, figure in zip(queries, made, strict=True):
        expected = without_note(left_of_themes(c, query))
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (query, one["name"])
        assert figure["layout"]["title"] == expected["layout"]["title"], query
    word = {"query": {"text": "jets", "transcript": [first]}}
    _, figure = on_a_page(c, [word], chart=chart)
    assert figure["layout"]["meta"] == in_python(c, word)["layout"]["meta"]
    _, strip = on_a_page(c, [word], chart={**chart, "fixed": True})
    expected = left_of_themes(c, {"transcript": [first]})
    assert strip["layout"]["meta"]["says"] == expected.layout.meta["says"]
    _, none = on_a_page(c, [word], chart={**chart, "show": "no view", "fixed": True})
    assert none is None
