"""A page draws for a query the chart that JupyterLab draws: marks, words and axes."""

import json
import random
from pathlib import Path

import plotly.graph_objects as go
import pytest

import presskit
from presskit import widgets
from presskit.charts.for_explorers import as_data, parts
from presskit.sharing._explorer_data import embedded
from presskit.widgets import _theme_views
from presskit.widgets._explorer_data import island
from tests._figure_words import words_of
from tests._node import IN_NODE, run

SCRIPT = Path(__file__).parent / "page_charts.mjs"
N = 11  # drawn queries for each chart

pytestmark = IN_NODE


def on_a_page(explorer, cases):
    """Return figure, what is said to be beyond it, and the line above it, by case."""
    return run(SCRIPT, {"island": explorer._data(), "cases": cases})


def in_lab(explorer, case):
    """Return the figure that JupyterLab shows for a case, as plain values."""
    explorer.query = case["query"]
    explorer.selection = case.get("selected") or None
    with as_data():  # without the note, which stands below as words of its own
        data, layout = parts(explorer.draw())
    figure = json.loads(go.Figure([*data], layout).to_json())
    figure["layout"]["meta"].pop("places", None)
    return figure


def without_ring(layout):
    """Return a layout without the shapes of the selection, which are drawn apart."""
    shapes = [one for one in layout.get("shapes", []) if one.get("name") != "selected"]
    rest = {name: value for name, value in layout.items() if name != "shapes"}
    return {**rest, **({"shapes": shapes} if shapes else {})}


def rounded(value):
    """Return plain values with each number rounded, so that 0.1 + 0.2 is 0.3."""
    if isinstance(value, dict):
        return {name: rounded(one) for name, one in value.items()}
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return round(value, 6) if isinstance(value, float) else value


def check(explorer, cases):
    """Compare a page's figures with those of JupyterLab."""
    for case, (figure, beyond, _) in zip(
        cases, on_a_page(explorer, cases), strict=True
    ):
        expected = in_lab(explorer, case)
        assert figure is not None, case
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (case, one["name"])
        for one in (figure, expected):
            one["layout"] = without_ring(one["layout"])
        assert rounded(figure["layout"]) == rounded(expected["layout"]), case
        if hasattr(explorer, "_not_drawn"):
            assert beyond == explorer._not_drawn()


def drawn(corpus, seed, n=N):
    """Return queries drawn at random, of a corpus that has exchanges."""
    chance = random.Random(seed)
    arrays = widgets.ExchangeExplorer(corpus).arrays
    sieve = arrays.of_exchanges
    words = sorted(
        {one for one in corpus.turns["text"].iloc[0].split() if one.isalpha()}
    )
    days = [str(day)[:10] for day in corpus.transcripts["date"].dropna()]
    values = {
        **{name: sieve.facets[name].values for name in ("asker", "outlet")},
        "transcript": corpus.transcripts["transcript"].tolist(),
    }
    others = {
        "text": words,
        "within": ["questions", "answers", "statement"],
        "followups": [True],
        "min_words": [20, 200],
        "max_words": [260, 400],
        **({"since": days, "until": days} if days else {}),
    }
    found = [{}]
    for _ in range(n):
        query = {
            name: chance.sample(own, min(len(own), chance.choice([1, 1, 2, 4])))
            for name, own in values.items()
            if len(own) and chance.random() < 0.3
        }
        for name, own in others.items():
            if chance.random() < 0.2:
                query[name] = chance.choice(own)
        found.append(query)
    keys = arrays.exchange_keys.all
    return [
        {"query": query, "selected": chance.choice(keys) * (chance.random() < 0.3)}
        for query in found
    ]


@pytest.mark.parametrize("by", widgets.LengthExplorer.columns)
def test_answer_lengths(corpus, by):
    check(widgets.LengthExplorer(corpus, by=by), drawn(corpus, 1))


@pytest.mark.parametrize("by", widgets.PressRoom.columns)
def test_the_press_room(corpus, by):
    check(widgets.PressRoom(corpus, by=by), drawn(corpus, 2))


def test_the_strip(corpus):
    check(widgets.ExchangeExplorer(corpus), drawn(corpus, 3))


def test_many_transcripts_in_each_chart(fourteen):
    cases = drawn(fourteen, 4, 7)
    check(widgets.LengthExplorer(fourteen), cases)
    check(widgets.LengthExplorer(fourteen, by="transcript"), cases)
    check(widgets.PressRoom(fourteen, by="asker"), cases)


def test_many_strips_of_which_some_are_drawn(fourteen):
    explorer = widgets.ExchangeExplorer(fourteen)
    cases = drawn(fourteen, 5, 10)
    made = on_a_page(explorer, cases)
    for case, (figure, beyond, _) in zip(cases, made, strict=True):
        expected = in_lab(explorer, case)
        for one in (*figure["data"], *expected["data"]):
            # Of strips that the page did not come with, two lines are shown.
            one["hovertext"] = [
                "<br>".join(text.split("<br>")[:2]) for text in one.get("hovertext", [])
            ]
        assert rounded(figure["data"]) == rounded(expected["data"]), case
        layouts = [without_ring(one["layout"]) for one in (figure, expected)]
        assert rounded(layouts[0]) == rounded(layouts[1]), case
        assert beyond == explorer._not_drawn(), case


def test_doubts(corpus, fourteen):
    for source in (corpus, fourteen):
        kinds = sorted(set(source.audit["kind"]))
        ids = sorted(set(source.audit["transcript"]))
        cases = [{"query": {}}, {"query": {"severity": ["error"]}}]
        cases += [{"query": {"kind": [kind]}} for kind in kinds]
        cases += [{"query": {"transcript": ids[:2], "severity": ["note", "warning"]}}]
        check(widgets.AuditExplorer(source), cases)


TIMED = """\
WEBVTT

00:00:01.000 --> 00:00:04.000
MODERATOR: Good morning. Ann, please.

00:00:04.000 --> 00:00:06.000
REPORTER: Is the ferry late?

00:00:07.000 --> 00:00:12.250
MINISTER EK: It is late, and it will be for as long as the storm lasts.

00:00:13.000 --> 00:00:14.000
MODERATOR: Next, Cy, please.

00:00:14.500 --> 00:00:15.500
REPORTER: Who pays?

00:00:16.000 --> 00:00:20.000
MINISTER EK: The county pays.
"""


def test_seconds_where_the_source_has_times(tmp_path):
    (tmp_path / "ferry.vtt").write_text(TIMED, encoding="utf-8")
    timed = presskit.load(tmp_path, progress=False)
    for unit in ("words", "seconds"):
        explorer = widgets.LengthExplorer(timed)
        cases = [{"query": {}, "unit": unit}, {"query": {"text": "pays"}, "unit": unit}]
        cases += [{"query": {"text": "nowhere"}, "unit": unit}]
        made = on_a_page(explorer, cases)
        explorer.unit.value = unit
        for case, (figure, *_) in zip(cases, made, strict=True):
            expected = in_lab(explorer, case)
            assert rounded(figure["data"]) == rounded(expected["data"])
            assert figure["layout"]["title"] == expected["layout"]["title"]


def test_a_chart_that_cannot_follow_says_what_it_shows(corpus, monkeypatch):
    monkeypatch.setattr(_theme_views, "_MOST", 0)  # as of more words than that
    themes = widgets.ThemeExplorer(corpus, show="typical")
    first = corpus.transcripts["transcript"].iloc[0]
    asked = [{}, {"text": "jets"}, {"role": ["journalist"]}, {"transcript": [first]}]
    made = on_a_page(themes, [{"query": one} for one in asked])
    assert [figure for figure, *_ in made] == [None] * 4
    n, asking = len(corpus.turns), int((corpus.turns["role"] == "journalist").sum())
    inside = int((corpus.turns["transcript"] == first).sum())
    assert [line for *_, line in made] == [
        "",
        "",
        "This chart does not follow the filters: "
        f"it is drawn from {n} stretches of talk. "
        f"The list below looks in {asking} stretches of talk.",
        "This chart does not follow the filters: "
        f"it is drawn from {n} stretches of talk. "
        f"The list below looks in {inside} stretches of talk.",
    ]


def test_a_page_of_an_older_notebook_says_what_its_chart_shows(corpus):
    made = widgets.LengthExplorer(corpus)._data()
    del made["chart"]
    cases = [{"query": {}}, {"query": {"outlet": ["NPR"]}}]
    (_, _, nothing), (figure, _, line) = run(SCRIPT, {"island": made, "cases": cases})
    assert (nothing, figure) == ("", None)
    assert line == "This chart shows all 25 exchanges; the list below shows 2."


def test_what_a_page_needs_for_it_is_a_small_part_of_what_it_carries(corpus, fourteen):
    for source in (corpus, fourteen):
        for kind in (
            widgets.LengthExplorer,
            widgets.PressRoom,
            widgets.ExchangeExplorer,
        ):
            held = island(kind(source))
            whole = len(embedded(held))
            assert len(embedded(held["chart"])) < 0.1 * whole


def test_outlets_that_share_a_row_and_answers_beyond_the_scale(tmp_path):
    asked = [f"Ann Lee{at} (Paper {at}): Why {at}?" for at in range(23)]
    asked += ["Bo Ek (AP): How?", "Cy Poe (AP): When?", *["Q: Who pays?"] * 3]
    answers = ["So it is. " * (2 + at % 5) for at in range(27)] + ["So. " * 200]
    turns = zip(asked, answers, strict=True)
    talk = [f"{one}\n\nMinister Moss: {answer}" for one, answer in turns]
    (tmp_path / "may.txt").write_text("\n\n".join(talk), encoding="utf-8")
    many = presskit.load(tmp_path, progress=False)
    cases = [{"query": {}}, {"query": {"text": "how"}}, {"query": {"max_words": 11}}]
    for explorer in (widgets.LengthExplorer(many), widgets.PressRoom(many)):
        check(explorer, cases)
        explorer.query = {}
        drawn = explorer.draw().layout
        label = "+ 23 outlets with one exchange each"
        assert drawn.yaxis.ticktext[-2:] == (label, "no outlet named")
    explorer = widgets.LengthExplorer(many, by="asker")
    check(explorer, cases)
    explorer.query = {}
    below = words_of(explorer.draw()).replace("<br>", " ")
    assert "It leaves out 1 longer answer in the last row" in below
