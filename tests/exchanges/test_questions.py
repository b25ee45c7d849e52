"""The table of questions: which turns ask, and where each question stands."""

import csv
from pathlib import Path

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


def counted(talk):
    corpus = presskit.load_text(talk)
    columns = ["n_questions", "n_followups"]
    return corpus.exchanges[columns].values.tolist()


AGAIN = [
    ("Will the harbour open in May?", "The road is finished. The first question was?",
     "Will the harbour open in May, the harbour?"),
    ("Wann öffnet der Hafen?", "Können Sie die Frage bitte wiederholen?",
     "Wann öffnet der Hafen?"),
    ("Quand le port ouvrira-t-il ?", "Vous pouvez répéter la question ?",
     "Quand le port ouvrira-t-il ?"),
    ("¿Cuándo abre el puerto?", "¿Me la repite, por favor?",
     "¿Cuándo abre el puerto?"),
    ("Quando apre il porto?", "Può ripetere la domanda?", "Quando apre il porto?"),
]  # fmt: skip


@pytest.mark.parametrize(("first", "back", "again"), AGAIN)
def test_what_the_podium_asks_to_hear_again_is_counted_once(first, back, again):
    asker, minister = "Cy Poe (NPR)", "Minister Bo Ek"
    talk = f"{asker}: {first}\n\n{minister}: {back}\n\n{asker}: {again}\n\n"
    assert counted(f"{talk}{minister}: Yes.\n") == [[1, 0]]


@pytest.mark.parametrize(
    ("back", "then", "counts"),
    [
        ("Why should it?", "Will the harbour open?", [2, 1]),  # insists
        ("Say that again.", "Will the road be closed, too?", [2, 1]),  # something else
        ("Which harbour?", "The one at the Point of Ash.", [1, 0]),  # only answers
        ("Which harbour?", "The old one. And will it be free?", [2, 1]),
    ],
)
def test_after_the_podium_has_asked_back(back, then, counts):
    asker, minister = "Cy Poe (NPR)", "Minister Bo Ek"
    talk = f"{asker}: Will the harbour open?\n\n{minister}: {back}\n\n"
    talk += f"{asker}: {then}\n\n{minister}: Yes, it will.\n"
    assert counted(talk) == [counts]


def test_what_could_not_be_heard_is_asked_when_it_is_said_again():
    talk = "Cy Poe (NPR): [inaudible]\n\nMinister Bo Ek: Can you repeat that?\n\n"
    talk += "Cy Poe (NPR): Will the harbour open?\n\nMinister Bo Ek: Yes.\n"
    [(n_questions, _)] = counted(talk)
    assert n_questions == 1


def asked_to_repeat():
    path = Path(__file__).with_name("asked_to_repeat.csv")
    with path.open(encoding="utf-8", newline="") as table:
        return [tuple(row.values()) for row in csv.DictReader(table)]


@pytest.mark.parametrize(
    ("language", "first", "podium", "then", "n_questions", "n_followups"),
    asked_to_repeat(),
)
def test_what_is_said_again_on_request_is_neither_question_nor_followup(
    language, first, podium, then, n_questions, n_followups
):
    talk = f"Cy Poe (NPR): {first}\n\nMinister Bo Ek: {podium}\n\n"
    talk += f"Cy Poe (NPR): {then}\n\nMinister Bo Ek: So it is, and so it will be.\n"
    assert counted(talk) == [[int(n_questions), int(n_followups)]], language
