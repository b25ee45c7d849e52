"""What is new since an earlier statement, sentence by sentence."""

import pandas as pd
import pytest

from presskit import themes
from presskit.charts import changes
from presskit.errors import TableError
from tests._figure_words import words_of


@pytest.fixture
def table():
    """Return a changed number, a sentence of each other sort, and a short one."""
    text = {
        "b": "Good morning. We keep the ferry for the isles. We sent 4 boats to them.",
        "a": "Hello all. We sent 8 boats to them. The new pier is open now.",
    }
    turns = {"section": "statement", "role": "principal", "turn": 0, "start": 0}
    both = pd.DataFrame(
        {"transcript": list(text), "text": list(text.values()), **turns}
    )
    made = themes.changes(both, "a")
    places = {"line": 7, "earlier_line": 3}
    for name, line in places.items():
        made[name] = made[name].fillna(line)
    return made


def test_by_hand(table, transcripts, trace):
    figure = changes(table, transcripts)
    rows = trace(figure, "rows")
    assert list(rows.customdata) == [
        "We sent 8 boats to them",
        "The new pier is open now",
        "We keep the ferry for the",
    ]
    assert list(trace(figure, "places").text) == [
        "<b>reworded</b> · line 7",
        "<b>new</b> · line 7",
        "<b>gone</b> · line 3",
    ]
    number = '<{0}><span style="color:#C45A00">{1}</span></{0}>'
    assert list(trace(figure, "words").text) == [
        f"We sent {number.format('s', 4)} {number.format('b', 8)} boats to them.",
        "The new pier is open now.",
        "We keep the ferry for the isles.",
    ]
    assert rows.hovertext[0] == (
        "<b>now</b><br>We sent 8 boats to them.<br>"
        "<b>then</b><br>We sent 4 boats to them."
    )
    assert figure.layout.meta["says"] == (
        "1 of 3 sentences of the statement of 13 Feb 2023 came back from 5 Apr 2022: "
        "1 reworded. 2 are new in words; 2 sentences of 5 Apr 2022 were not said "
        "again. Numbers that changed: 4, now 8"
    )
    note = figure.layout.meta["note"]
    assert note.startswith("2 are new in words; 2 sentences of 5 Apr 2022 were not")
    assert "Numbers that changed: 4, now 8." in note
    assert "Numbers that changed" not in figure.layout.title.text
    below = words_of(figure).replace("\u00a0", " ")
    assert "One row is one sentence · 3 sentences" in below


def test_of_answers_those_are_drawn_that_came_back(trace):
    text = {
        "b": "We want our harbour back. The ferry needs 4 new captains. It did rain.",
        "a": "We want our harbour back. The ferry needs 8 new captains. So be it all.",
    }
    turns = {"section": "qa", "role": "principal", "turn": 0, "start": 0}
    both = pd.DataFrame(
        {"transcript": list(text), "text": list(text.values()), **turns}
    )
    figure = changes(themes.changes(both, "a", section="qa"))
    places = [one.partition(" ·")[0] for one in trace(figure, "places").text]
    assert places == ["<b>reworded</b>", "<b>said again</b>"]
    assert trace(figure, "words").text[1] == "We want our harbour back."
    assert "follows the questions" in words_of(figure).replace("<br>", " ")
    new = both.assign(text=["It did rain.", "So be it."])
    none = changes(themes.changes(new, "a", section="qa"))
    assert none.layout.meta["says"].startswith("None of 1 sentence of the answers")


def test_what_is_left_out_is_counted(corpus, trace):
    figure = changes(corpus, top=1)
    assert len(trace(figure, "rows").customdata) == 3
    below = words_of(figure).replace("\u00a0", " ").replace("<br>", " ")
    assert "the 3 with the rarest words, of 129 sentences that changed" in below


def test_what_is_selected_is_outlined(table):
    figure = changes(table, selected="The new pier is open now")
    (row,) = figure.layout.shapes
    assert (row.x0, row.x1, row.y0) == (-7, 840 + 7, pytest.approx(0.51))


def test_every_mark_finds_its_sentence(corpus, trace):
    for mark in trace(changes(corpus, top=99), "rows").customdata:
        assert len(themes.kwic(corpus.turns, mark)), mark


def test_a_corpus_gives_the_table(corpus):
    made = changes(themes.changes(corpus), corpus.transcripts)
    assert changes(corpus).to_json() == made.to_json()


def test_a_phone_gets_the_words_below_their_line(table, trace):
    words = trace(changes(table, width=320), "words")
    assert list(words.x) == [0, 0, 0]
    assert words.textposition == "bottom right"


def test_hostile_words_are_only_shown(table, texts, evil):
    said = f"{evil} and four words more"
    bad = table.assign(sentence=said, earlier=said, status="new")
    for text in texts(changes(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(table, exchanges):
    assert changes(None).layout.meta["says"] == "Nothing is compared here"
    same = table[:0]
    assert changes(same).layout.meta["says"] == "There is no statement to compare"
    with pytest.raises(TableError, match="status"):
        changes(exchanges)


def test_new_sentences_with_the_rarest_words_are_drawn_as_they_were_spoken(corpus):
    table = themes.changes(corpus)
    new = table[table["status"] == "new"]
    told = pd.Series(themes.telling(table), table.index)[new.index]
    long = new["sentence"].str.split().str.len() >= 5
    expected = table["sentence"][told[long].nlargest(2).index.sort_values()]
    figure = changes(table, top=2)
    said = " ".join(expected)
    drawn = [one for one in figure.data[0].customdata if one[:12] in said]
    assert [one[:12] for one in drawn] == [one[:12] for one in expected]
    text = words_of(figure).replace("<br>", " ")
    assert "the 5 with the rarest words" in text


def test_thanks_in_other_words_are_counted_and_not_drawn(trace):
    text = [
        "Thank you. We keep the ferry to the isles.",
        "Thank you all. We keep a ferry to the isles.",
    ]
    turns = pd.DataFrame(
        {"transcript": ["may", "june"], "turn": 0, "start": 0, "section": "statement",
         "role": "principal", "text": text}
    )  # fmt: skip
    table = themes.changes(turns)
    assert table["status"].tolist() == ["reworded", "reworded"]
    assert list(trace(changes(table), "rows").customdata) == ["We keep a ferry to the"]


def test_the_step_to_the_questions_comes_last(trace):
    text = {
        "a": "With that I would be glad to take your questions. The ferry keeps its "
        "old timetable.",
        "b": "With that I am ready to take your questions. The ferry keeps its new "
        "timetable. Tolls on the pier end this Sunday.",
    }
    rows = {"section": "statement", "role": "principal", "turn": 0, "start": 0}
    both = pd.DataFrame({"transcript": list(text), "text": list(text.values()), **rows})
    both["line"] = 1
    table = themes.changes(both)
    assert table["status"].tolist() == ["reworded", "reworded", "new"]
    first = ["The ferry keeps its new timetable", "Tolls on the pier end this"]
    step = ["With that I am ready to"]
    assert list(trace(changes(table), "rows").customdata) == first + step
    others = table.drop(index=1)  # alone among reworded ones it comes last, too
    assert list(trace(changes(others), "rows").customdata) == first[1:] + step
