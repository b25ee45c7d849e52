"""What those who answer say that they do not answer."""

import pandas as pd

from presskit import load_text
from presskit.measures import declined

TALK = """Briefing

3 May 2031

Ann Lee (AP): Who pays? And when?

Minister Bo Ek: We do. On dates I won't speculate.

Cy Poe (NPR): Will you resign?

Minister Bo Ek: No comment. I have nothing to add.

Dee Roe (BBC): Is it going well?

Minister Bo Ek: It is. They won't comment."""


def test_sentences_that_decline_and_what_else_the_turn_says():
    corpus = load_text(TALK, name="talk")
    table = declined(corpus)
    expected = pd.DataFrame(
        {
            "exchange": [1, 2, 2],
            "turn": [1, 3, 3],
            "asker": ["Ann Lee", "Cy Poe", "Cy Poe"],
            "speaker": ["Bo Ek"] * 3,
            "line": [7, 11, 11],
            "hit": ["won't speculate", "No comment", "nothing to add"],
            "text": [
                "On dates I won't speculate.",
                "No comment.",
                "I have nothing to add.",
            ],
            "rest_words": [2, 0, 0],
        }
    )
    pd.testing.assert_frame_equal(table[[*expected]], expected, check_dtype=False)
    text = corpus.source("talk").text
    spans = zip(table["start"], table["end"], strict=True)
    assert [text[start:end] for start, end in spans] == expected["text"].tolist()


def test_days_and_events_are_told_where_the_turns_have_them():
    turns = load_text(TALK, name="talk").turns
    told = declined(turns)
    assert told["date"].eq(pd.Timestamp("2031-05-03")).all()
    bare = declined(turns.drop(columns=["date", "event"]))
    assert [*bare] == [name for name in told if name not in ("date", "event")]


def test_the_seeds_as_read_by_hand(corpus):
    """Of 14 sentences found by reading 12 have a row; one other has one, too."""
    lines = declined(corpus).groupby("transcript")["line"].agg(list)
    assert lines.tolist() == [
        [115, 115, 131, 148, 170, 176, 176, 202],
        [164, 222, 235, 251, 257],
    ]
