"""A DataFrame of turns is loaded as a CSV file of it would be."""

import pandas as pd
import pytest

import presskit
from presskit.corpus._of_frame import documents_of

TALK = pd.DataFrame(
    {
        "speaker": ["Ann Lee (AP)", "Minister Bo Ek"],
        "text": ["Why now?", "Because it is time, and the bridge is ready."],
    }
)


def test_a_frame_of_turns_is_loaded():
    corpus = presskit.load(TALK)
    columns = ["transcript", "speaker", "role", "outlet", "exchange"]
    assert corpus.turns[columns].fillna("–").values.tolist() == [
        ["DataFrame", "Ann Lee", "journalist", "Associated Press", 1],
        ["DataFrame", "Bo Ek", "principal", "–", 1],
    ]
    assert corpus.call == ""
    assert corpus.transcripts["format"].tolist() == ["table"]


def test_it_may_hold_several_and_say_their_day():
    rows = pd.concat([TALK.assign(transcript=one, date=day) for one, day in DAYS])
    corpus = presskit.load(rows)
    assert corpus.transcripts["transcript"].tolist() == ["june", "may"]
    days = corpus.transcripts["date"].dt.strftime("%Y-%m-%d").tolist()
    assert days == ["2024-06-04", "2024-05-03"]


DAYS = (("may", "2024-05-03"), ("june", "2024-06-04"))


def test_turns_of_a_corpus_come_back(corpus):
    part = corpus.turns[corpus.turns["transcript"] == "003_7ec467e6c538953e"]
    again = presskit.load(part)
    said = ["outlet", "question_words", "answer_words"]  # aliases are not in a frame
    before = corpus.filter(year=2023).exchanges
    assert again.exchanges[said].values.tolist() == before[said].values.tolist()
    assert len(presskit.load(corpus.turns).transcripts) == 2


def test_the_frame_is_not_changed():
    before = TALK.copy()
    presskit.load(TALK)
    pd.testing.assert_frame_equal(TALK, before)


@pytest.mark.parametrize(
    ("frame", "why"),
    [
        (TALK.head(0), "has no rows"),
        (pd.DataFrame({"a": [1], "b": [2]}), "DataFrame"),
    ],
)
def test_what_holds_no_turns_is_refused(frame, why):
    with pytest.raises(presskit.SourceError, match=why):
        documents_of(frame)
