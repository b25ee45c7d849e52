"""What is said about one exchange."""

import pandas as pd
import pytest

from presskit.charts._events import events, key, occasions
from presskit.charts._hovers import first_questions, hover_texts, hovers, over
from presskit.charts._outlet_names import block_names, fitting, initials
from presskit.schema.ids import keys


def test_the_question_is_said_not_the_greeting(exchanges, questions):
    assert first_questions(exchanges, questions)[:2] == ["Why me?", "Why 2?"]
    assert first_questions(exchanges)[0] == "Why 1?"


def test_without_a_question_mark_the_last_sentence_is_taken(exchanges):
    said = exchanges.head(2).assign(question_text=["Thanks. I wonder why.", ""])
    assert first_questions(said) == ["I wonder why.", ""]


def test_hover_by_hand(exchanges, transcripts, questions):
    shown = events(exchanges, transcripts)
    assert hovers(exchanges.iloc[[0]], shown, questions) == [
        "<b>Yi, ZDF</b><br>13 Feb 2023 · exchange 1<br>Why me?<br>"
        "10 words asked → 100 words answered · 1 question"
    ]
    assert hovers(exchanges.iloc[[2]], shown)[0].startswith("<b>Yi, ARD and ZDF</b>")
    assert "<b>Wu, no outlet named</b>" in hovers(exchanges.iloc[[3]], shown)[0]


def test_over_many_exchanges_only_who_and_where_is_said(exchanges):
    many = pd.concat([exchanges] * 201, ignore_index=True)
    texts = over(many, events(many), None, None)
    assert texts[0] == "<b>Yi, ZDF</b><br>a · exchange 1"
    ready = dict.fromkeys(keys(many, "exchange_id"), "no line")
    assert set(over(many, events(many), None, ready)) == {"no line"}


def test_texts_at_hand_are_shortened_as_those_made_for_it_are(exchanges, transcripts):
    many = pd.concat([exchanges.assign(transcript=f"t{n}") for n in range(201)])
    ready, shown = hover_texts(many, transcripts), events(many, transcripts)
    assert over(many, shown, None, ready)[0] == "<b>Yi, ZDF</b><br>t0 · exchange 1"
    for texts in (ready, dict(ready), None):
        assert list(over(many, shown, None, texts)) == list(ready.short.values())
    few = exchanges.assign(transcript="t0")
    assert over(few, events(few), None, ready)[0] == next(iter(ready.values()))


def test_the_line_is_said_where_turns_are_given(exchanges, turns):
    lines = turns.assign(turn=range(len(turns)), line=range(100, 100 + len(turns)))
    texts = hover_texts(exchanges, turns=lines)
    assert "a · exchange 1 · line 102" in texts["x1@a"]  # its first turn is the third


def test_hostile_names_and_questions_are_only_shown(exchanges, evil):
    bad = exchanges.assign(asker=evil, outlet=evil, question_text=f"{evil}?")
    for hover in hovers(bad, events(bad)):
        bare = hover.replace("<b>", "", 1).replace("</b>", "", 1).replace("<br>", " ")
        assert "<" not in bare
        assert "$" not in bare


def test_transcripts_go_by_date_and_are_called_by_it(exchanges, transcripts):
    shown = events(exchanges, transcripts)
    assert [event.label for event in shown.values()] == ["5 Apr 2022", "13 Feb 2023"]
    assert list(events(exchanges)) == ["a", "b"]
    assert len({event.symbol for event in shown.values()}) == 2
    assert "5 Apr 2022" in key(shown)[0]


def test_two_on_one_day_are_told_apart(exchanges, transcripts):
    same = transcripts.assign(date=transcripts["date"].iloc[0])
    labels = [event.label for event in events(exchanges, same).values()]
    assert labels == ["13 Feb 2023 Defence", "13 Feb 2023 Foreign"]


def test_many_transcripts_are_no_colours(exchanges):
    many = exchanges.assign(transcript=[f"t{n}" for n in range(5)])
    assert len({event.colour for event in events(many).values()}) == 1
    assert key(events(many)) == []


def test_only_press_conferences_are_called_so(transcripts):
    assert occasions(2, transcripts) == "2 press conferences"
    mixed = transcripts.assign(kind=["doorstep", "press conference"])
    assert occasions(2, mixed) == "2 transcripts"
    assert occasions(1) == "1 transcript"


@pytest.mark.parametrize(
    ("outlet", "room", "label"),
    [
        ("Financial Times", 16, "Financial Times"),
        ("Financial Times", 15, "FT"),
        ("Financial Times", 1, ""),
        ("Wall Street Journal", 12, "WSJ"),
        ("Belsat TV", 5, ""),
        ("Deutsche Welle; NPR", 10, "DW · NPR"),
        ("Deutsche Welle; NPR", 6, ""),
        (None, 8, "Ann Lee"),
        (None, 5, "Lee"),
    ],
)
def test_outlets_and_askers_are_shortened_to_their_room(outlet, room, label):
    exchange = {"outlet": [outlet], "asker": "Ann Lee", "asker_id": "ann-lee"}
    (forms,) = block_names(pd.DataFrame(exchange))
    assert fitting(forms, room) == label


def test_a_block_of_whoever_is_just_a_q_has_no_name():
    exchange = {"outlet": [None], "asker": "Q", "asker_id": "unnamed@x826a610a64@may"}
    assert block_names(pd.DataFrame(exchange)) == [[]]


def test_names_in_small_letters_keep_their_name():
    assert initials("dpa news agency") == "dpa news agency"
