"""A page is given rows by number, and their labels as figures have them."""

import re

import pandas as pd

from presskit import measures
from presskit.charts import answer_lengths, exchange_strip, for_pages, press_room
from presskit.files import scripts


def test_rows_are_numbered_in_the_order_of_their_names_and_labelled_as_drawn(corpus):
    held = for_pages.answer_lengths(corpus.exchanges, "outlet", corpus.transcripts)
    figure = answer_lengths(corpus.exchanges, top=200)
    assert set(figure.layout.yaxis.ticktext) <= {*held["labels"], held["none"]}
    joint = corpus.exchanges["outlet"].str.contains("; ", na=False).tolist()
    assert [len(own) > 1 for own in held["of"]] == joint
    assert sorted({row for own in held["of"] for row in own if row >= 0}) == list(
        range(len(held["labels"]))
    )
    assert held["beside"] == corpus.exchanges["asker"].tolist()
    assert "seconds" not in held


def test_whoever_nothing_tells_apart_is_in_no_row():
    exchanges = pd.DataFrame(
        {
            "transcript": "may",
            "exchange": [1, 2, 3],
            "asker": ["Q", "Yi", "Xu"],
            "asker_id": ["unnamed@x826a610a64@may", "yi", "xu"],
            "outlet": [None, "NTV", None],
        }
    )
    transcripts = pd.DataFrame(
        {
            "transcript": ["may"],
            "date": pd.to_datetime(["2031-05-03"]),
            "event": ["2031-05-03 Ferry"],
            "kind": ["briefing"],
            "n_exchanges": [3],
        }
    )
    held = for_pages.press_room(exchanges, "asker", transcripts)
    assert held["of"] == [[-1], [1], [0]]
    assert (held["labels"], held["none"]) == (["Xu", "Yi"], "no asker named")
    assert held["called"] == [None]
    assert held["exchanges"] == [3]
    assert held["events"] == [["3 May 2031", "Ferry"]]
    assert held["nouns"] == {"briefing": ["{n} briefing", "{n} briefings"]}
    strip = for_pages.exchange_strip(exchanges, transcripts)
    assert strip["labels"] == [[], ["NTV"], ["Xu"]]


def test_labels_of_transcripts_depend_on_what_is_drawn_and_are_left_to_the_page(corpus):
    held = for_pages.answer_lengths(corpus.exchanges, "transcript", corpus.transcripts)
    assert (held["labels"], len(held["events"])) == ([], 2)


def test_what_a_figure_says_over_its_marks_is_not_sent_again(corpus):
    tables = (corpus.exchanges, corpus.questions, corpus.turns, corpus.transcripts)
    ids = exchange_strip(*tables).data[1].customdata
    texts = {
        id_: f"<b>{n}</b><br>where<br>what<br>how long" for n, id_ in enumerate(ids)
    }
    figure = {"data": [{"customdata": list(ids[1:])}, {"customdata": None}, {}]}
    assert for_pages.hovers(texts, figure) == {ids[0]: "<b>0</b><br>where"}


def test_who_was_called_first_is_named_as_in_the_title(corpus):
    held = for_pages.press_room(corpus.exchanges, "outlet", corpus.transcripts)
    says = press_room(corpus.exchanges, transcripts=corpus.transcripts).layout.meta[
        "says"
    ]
    assert all(name in says for name in held["called"])


def test_doubts_need_no_more_than_what_transcripts_are_called(corpus):
    assert set(for_pages.doubts(corpus.transcripts)) == {
        *("kind", "events", "kinds", "nouns"),
    }


def test_no_look_of_a_chart_is_written_again_for_pages():
    held = for_pages.house()
    looks = [*held["events"], *held["severities"].values()]
    colours = {one for look in looks for one in look if str(one)[0] == "#"}
    colours |= {
        held[name] for name in ("text", "mark", "hit", "asked", "answered", "statement")
    }
    for path in scripts.FOLDER.glob("chart*_*.js"):
        text = path.read_text(encoding="utf-8").lower()
        assert not [one for one in colours if one.lower() in text], path.name
        assert not re.search(r"const min_\w+ = \d", text), path.name
    assert held["min_group"] == measures.MIN_GROUP
    assert held["min_quartiles"] == measures.MIN_QUARTILES
