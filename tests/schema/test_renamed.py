"""Names that columns had before warn, and give the column."""

import pickle

import pytest

from presskit.errors import PresskitWarning
from presskit.schema import EXCHANGES


@pytest.fixture
def asked(corpus):
    """Return the exchanges of the example."""
    return corpus.exchanges


@pytest.mark.parametrize(("was", "now"), EXCHANGES.renamed.items())
def test_an_old_name_warns_and_gives_the_column(asked, was, now):
    with pytest.warns(PresskitWarning, match=f"'{was}' is called '{now}'"):
        assert asked[was].equals(asked[now])
    with pytest.warns(PresskitWarning, match=f"Write '{now}'"):
        assert getattr(asked.head(3), was).tolist() == asked[now].tolist()[:3]
    with pytest.warns(PresskitWarning):
        assert list(asked[["asker", was]].columns) == ["asker", now]


def test_parts_and_copies_know_the_old_names(asked):
    parts = asked[asked["outlet"] == "CNN"], pickle.loads(pickle.dumps(asked.head(1)))
    for part in parts:
        with pytest.warns(PresskitWarning):
            assert len(part["question"]) == 1


def test_a_column_that_is_called_so_is_given_without_a_word(asked, recwarn):
    table = asked.assign(question=1)
    assert table["question"].sum() == len(asked) == table.question.sum()
    assert not recwarn.list


def test_an_unknown_name_is_an_error_as_ever(asked):
    with pytest.raises(KeyError, match="questions_text"):
        asked["questions_text"]
    with pytest.raises(AttributeError, match="answers"):
        _ = asked.answers
    with pytest.raises(KeyError, match="answer"):
        asked[["asker"]]["answer"]


def test_questions_and_exchanges_are_merged_on_what_they_share(corpus):
    merged = corpus.questions.merge(corpus.exchanges)
    assert len(merged) == len(corpus.questions)
    assert "question_text" in merged
