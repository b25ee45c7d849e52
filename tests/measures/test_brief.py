"""Exchanges in brief, worked out by hand."""

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.measures import in_brief

COLUMNS = ["questions", "n_questions", "answer_begins", "later_questions"]


def briefs(talk, n_sentences=2):
    corpus = presskit.load_text(talk)
    brief = in_brief(corpus.exchanges, corpus.questions, corpus.turns, n_sentences)
    return brief[COLUMNS].to_numpy().tolist()


def test_all_questions_are_given_and_the_answer_only_begins():
    corpus = presskit.load_text(
        "Ann Lee (AP): Thank you very much. Mr. Ek, why\n now? And how?\n\n"
        "Minister Bo Ek: One. Two.\n\nThree.\n\nCy Poe (NPR): Who?\n",
        name="a.txt",
    )
    brief = in_brief(corpus.exchanges, corpus.questions, corpus.turns)
    assert brief.to_dict("records") == [
        {
            "transcript": "a",
            "exchange": 1,
            "asker": "Ann Lee",
            "outlet": "Associated Press",
            "questions": "Mr. Ek, why now?\nAnd how?",
            "n_questions": 2,
            "answer_begins": "One. Two. …",
            "later_questions": "",
        },
        {
            "transcript": "a",
            "exchange": 2,
            "asker": "Cy Poe",
            "outlet": "NPR",
            "questions": "Who?",
            "n_questions": 1,
            "answer_begins": "",
            "later_questions": "",
        },
    ]


def test_no_question_stands_alone_beside_words_that_answer_another():
    talk = (
        "Ann Lee (AP): Do you rule out a toll? And can the old bridge still be saved?"
        "\n\nMinister Bo Dahl: Yes, of course, that is possible. The old bridge can be "
        "saved.\n"
    )
    assert briefs(talk, 1) == [
        [
            "Do you rule out a toll?\nAnd can the old bridge still be saved?",
            2,
            "Yes, of course, that is possible. …",
            "",
        ]
    ]


def test_what_is_asked_after_the_answer_has_begun_stands_after_it():
    talk = (
        "Ann Lee (AP): Is it shut?\n\nMinister Bo Ek: No.\n\n"
        "Ann Lee: Will you resign? Today?\n\nMinister Bo Ek: Never.\n"
    )
    assert briefs(talk) == [
        ["Is it shut?", 3, "No. …", "Will you resign?\nToday?"],
    ]


def test_words_before_anything_is_asked_are_no_answer():
    talk = (
        "Minister Bo Ek: Good morning.\n\nAnn Lee (AP): Thank you, Minister.\n\n"
        "Minister Bo Ek: Hello, Ann.\n\nAnn Lee: Is it shut?\n\n"
        "Minister Bo Ek: It is.\n"
    )
    assert briefs(talk) == [["Is it shut?", 1, "It is.", ""]]


def test_no_exchanges_keep_columns_and_types(corpus):
    tables = corpus.exchanges, corpus.questions, corpus.turns
    whole = in_brief(*tables)
    empty = in_brief(*(table.head(0) for table in tables))
    assert empty.empty
    assert empty.dtypes.tolist() == whole.dtypes.tolist()
    assert list(empty.columns) == list(whole.columns)


def test_a_corpus_gives_the_three_tables(corpus):
    c = corpus
    made = in_brief(c.exchanges, c.questions, c.turns)
    pd.testing.assert_frame_equal(in_brief(c), made)
    with pytest.raises(TableError, match=r"Pass a corpus, or corpus\.questions"):
        in_brief(c.exchanges)
