"""Questions and what is answered to each, worked out by hand."""

import pandas as pd
import pytest

import presskit
from presskit import TableError, measures

TALK = """\
Harbour briefing, 3 May 2031

Minister Bo Ek: Good morning.

Ann Lee (AP): Welcome to the port.

Minister Bo Ek: Thank you, Ann.

Ann Lee (AP): Why now? And who pays?

Minister Bo Ek: Because it is time.

Secretary Ida Moss: We pay.

Ann Lee (AP): And for how long?

Minister Bo Ek: For years.

Cy Poe (NPR): What about the bridge?
"""


@pytest.fixture(scope="module")
def talk():
    return presskit.load_text(TALK, name="harbour")


def test_follow_ups_stand_apart_from_what_is_asked_first(talk):
    table = measures.pairs(talk)
    shown = ["exchange", "pair", "asks", "asker", "answered_by", "n_questions"]
    lengths = ["question_words", "answer_words", "question_line", "answer_line"]
    expected = [
        (1, 1, "no question", "Ann Lee", "Bo Ek", 0, 4, 3, 5, 7),
        (1, 2, "first", "Ann Lee", "Bo Ek; Ida Moss", 2, 5, 6, 9, 11),
        (1, 3, "follow-up", "Ann Lee", "Bo Ek", 1, 4, 2, 15, 17),
        (2, 1, "first", "Cy Poe", "", 1, 4, 0, 19, None),
    ]
    found = table[[*shown, *lengths]].astype(object)
    rows = found.where(found.notna(), None).values.tolist()
    assert [tuple(row) for row in rows] == expected


def test_a_question_that_is_only_said_again_is_no_follow_up(corpus):
    table = measures.pairs(corpus)
    delany = table[table["asker"] == "Max Delany"]
    assert delany["asks"].tolist() == ["first", "no question"]
    assert delany["answer_words"].tolist() == [384, 151]


def test_the_words_of_pairs_are_those_of_exchanges(corpus, talk):
    for one in (corpus, talk):
        words = ["question_words", "answer_words"]
        keys = ["transcript", "exchange"]
        summed = measures.pairs(one).groupby(keys, sort=False)[words].sum()
        told = one.exchanges.set_index(keys)[words]
        pd.testing.assert_frame_equal(summed, told, check_index_type=False)


def test_pairs_are_compared_as_exchanges_are(talk):
    lengths = measures.answer_lengths(measures.pairs(talk), by="asks")
    medians = dict(zip(lengths["asks"], lengths["median_words"], strict=True))
    assert medians == {"no question": 3, "first": 3, "follow-up": 2}


@pytest.mark.parametrize("role", ["principal", "journalist"])
def test_exchanges_that_lost_turns_are_refused(talk, role):
    with pytest.raises(TableError, match=r"measures\.pairs\(corpus\), and choose"):
        measures.pairs(talk.filter(role=role))


def test_rows_in_another_order_or_with_another_index_change_nothing(corpus):
    table = measures.pairs(corpus)
    mixed = corpus.turns.sample(frac=1, random_state=1).set_index("turn_id", drop=False)
    again = measures.pairs(corpus.exchanges, corpus.questions, mixed)
    pd.testing.assert_frame_equal(again, table)
