"""A page draws the charts of themes that JupyterLab draws for the same choices."""

import random
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from presskit import charts, themes, widgets
from presskit.charts import for_pages
from presskit.sharing._explorer_data import embedded
from tests._figure_words import without_note
from tests._node import IN_NODE, run
from tests.widgets.test_page_charts import rounded, without_ring

SCRIPT = Path(__file__).parent / "page_themes.mjs"
HARBOUR = {
    "Cranes": "crane*",
    "A tide that is as high as the pier, and who it is that was told": ["tide", "pier"],
    "Pay & $cost": ["pays", "cost*"],
    "Storms": "storm*",
}

pytestmark = IN_NODE


def with_themes(corpus, dictionary):
    """Return the tables of themes of a corpus, and what a page has of them."""
    matrix, agenda = (
        make(corpus, dictionary) for make in (themes.matrix, themes.agenda)
    )
    tables = matrix, agenda, corpus.exchanges, corpus.transcripts
    island = widgets.ExchangeExplorer(corpus)._data()
    held = for_pages.theme_strip(*tables, corpus.turns)
    return tables, {"transcripts": island["transcripts"], "chart": held}


def left(tables, case):
    """Return the tables of what filters leave."""
    matrix, agenda, exchanges, transcripts = tables
    ids = transcripts["transcript"].to_numpy()[case["ts"]]
    own = agenda[agenda["transcript"].isin(ids)]
    return matrix, own, exchanges.iloc[sorted(case["columns"])], transcripts


def in_python(tables, case):
    figure = charts.theme_strip(
        *left(tables, case), **{"width": 840, **case["options"]}
    )
    made = without_note(figure)
    made["layout"].pop("template", None)
    return made


def check(tables, island, cases):
    for case, figure in zip(
        cases, run(SCRIPT, {"island": island, "cases": cases}), strict=True
    ):
        expected = in_python(tables, case)
        for one, other in zip(figure["data"], expected["data"], strict=True):
            assert rounded(one) == rounded(other), (case, one["name"])
        for one in (figure, expected):
            one["layout"] = without_ring(one["layout"])
        assert rounded(figure["layout"]) == rounded(expected["layout"]), case


def drawn(tables, seed, n=12):
    """Return choices of exchanges and transcripts, the first one of all."""
    chance, (_, _, exchanges, transcripts) = random.Random(seed), tables
    t = transcripts["transcript"].tolist()
    of = [t.index(name) for name in exchanges["transcript"]]
    cases = [
        {"columns": list(range(len(of))), "ts": list(range(len(t))), "options": {}}
    ]
    for _ in range(n):
        ts = sorted(chance.sample(range(len(t)), chance.randint(1, len(t))))
        columns = [
            at for at, own in enumerate(of) if own in ts and chance.random() < 0.7
        ]
        options = {
            "width": chance.choice([320, 560, 840]),
            "top": chance.choice([None, 2, 15]),
            **({"selected": "Storms"} if chance.random() < 0.3 else {}),
        }
        cases.append({"columns": columns, "ts": ts, "options": options})
    return cases


def test_the_seeds(corpus):
    tables, island = with_themes(corpus, "security")
    cases = drawn(tables, 1)
    cases[0]["options"] = {"selected": "Combat aircraft"}
    check(tables, island, cases)


def test_many_transcripts(fourteen):
    tables, island = with_themes(fourteen, HARBOUR)
    check(tables, island, drawn(tables, 2, 24))


def test_a_dictionary_that_fits_little_says_so_first(corpus):
    tables, island = with_themes(corpus, {"Jets": "fighter jet*", "Cash": "spending"})
    cases = drawn(tables, 3, 6)
    assert in_python(tables, cases[0])["layout"]["meta"]["says"] == (
        "In 24 of 25 exchanges no theme is asked for. Asked once: “Jets”"
    )
    check(tables, island, cases)


def test_nothing_left_is_said(corpus):
    tables, island = with_themes(corpus, {"Storms": "storm*"})
    check(tables, island, [{"columns": [3], "ts": [0], "options": {}}])


def test_each_turn_knows_its_column(corpus):
    _, island = with_themes(corpus, "security")
    of_turn = island["chart"]["of_turn"]
    known = np.array(island["chart"]["columns"], dtype=object)
    for column, turn in zip(of_turn, corpus.turns.itertuples(), strict=True):
        if column < 0:
            assert pd.isna(turn.exchange)
        else:
            t, number, *_ = known[column]
            assert number == turn.exchange
            assert corpus.transcripts["transcript"].iloc[t] == turn.transcript


@pytest.mark.parametrize("dictionary", ["security", HARBOUR])
def test_what_a_page_needs_for_it_is_small(corpus, fourteen, dictionary):
    source = corpus if dictionary == "security" else fourteen
    _, island = with_themes(source, dictionary)
    whole = len(embedded(widgets.ExchangeExplorer(source)._data()))
    assert len(embedded(island["chart"])) < 0.1 * whole
