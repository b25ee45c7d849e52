"""The table of questions: which turns ask, and where each question stands."""

import pytest

import presskit
from presskit.exchanges.questions import MARK, find
from presskit.schema import QUESTIONS
from presskit.speech.questions import questions_in

TALK = (
    "Ann Lee (AP): Why? And when?\n\n"
    "Minister Bo Ek: Who knows?\n\n"
    "Ann Lee (AP): Tell us what you know now.\n\n"
    "Minister Bo Ek: So.\n\n"
    "Cy Dee (BBC): Who pays?\n"
)


@pytest.fixture(scope="module")
def turns():
    return presskit.load_text(TALK).turns


def rows(turns, marks_only=()):
    found = find(turns, questions_in, marks_only)
    columns = ["exchange", "question", "turn", "text", "form"]
    return found[columns].values.tolist()


def test_by_hand(turns):
    assert rows(turns) == [
        [1, 1, 0, "Why?", MARK],
        [1, 2, 0, "And when?", MARK],
        [1, 3, 2, "Tell us what you know now.", "last sentence"],
        [2, 1, 4, "Who pays?", MARK],  # the question of the podium is none
    ]


def test_the_span_is_one_of_the_file(turns):
    found = find(turns, questions_in)
    spans = zip(found["start"], found["end"], strict=True)
    assert [TALK[start:end] for start, end in spans] == found["text"].tolist()


def test_where_no_word_is_known_only_marks_ask(turns):
    (name,) = turns["transcript"].unique()
    texts = [text for *_, text, _ in rows(turns, {name})]
    assert texts == ["Why?", "And when?", "Who pays?"]
    assert rows(turns, {"another"}) == rows(turns)


def test_no_turns_have_no_questions_and_all_columns(turns):
    found = find(turns.iloc[:0], questions_in)
    assert found.empty
    assert list(found.columns) == list(QUESTIONS.columns)


def test_another_table_is_refused(turns):
    with pytest.raises(presskit.PresskitError, match="text"):
        find(turns.drop(columns="text"), questions_in)
