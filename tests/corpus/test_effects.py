"""What a decision changes: numbers and turns before it, and after."""

import pytest

import presskit
from presskit.corpus.effects import effect, effect_of, numbers, read_otherwise
from presskit.corpus.trial import concerned
from presskit.corrections import Correction, as_line
from presskit.errors import TableError
from presskit.schema import ids
from tests.corpus._trials import changes, line_at, written


@pytest.fixture
def corpus(tmp_path):
    return presskit.load(written(tmp_path), progress=False)


def test_the_numbers_that_people_quote(corpus):
    assert numbers(corpus) == {
        "turns": 6,
        "exchanges": 2,
        "askers": 2,
        "named askers": 2,
        "questions": 2,
        "outlets": 1,
        "words in answers": 2,
        "doubts open": len(corpus.audit),
    }


def test_nothing_changes_from_a_corpus_to_itself(corpus):
    assert changes(effect(corpus, corpus)) == {}
    assert read_otherwise(corpus, corpus).empty
    assert changes(effect_of(corpus, [])) == {}


def test_two_people_are_tried_in_the_transcripts_of_both(corpus):
    turns = corpus.turns[corpus.turns["role"] == "journalist"]
    other = ids.key(turns["turn_id"].iloc[0], "june")
    line = line_at(corpus, "same person", "may", "Why?", other)
    assert concerned(corpus, [line]) == ["may", "june"]
    assert changes(corpus.effect_of([line]))["askers"] == -1


def test_no_line_changes_nothing_and_a_line_that_fails_says_why(corpus):
    assert corpus.effect_of([])["before"].tolist() == list(numbers(corpus).values())
    assert corpus.effect_of([None, float("nan")])["change"].sum() == 0
    with pytest.raises(TableError, match="'role,may' is not a line"):
        corpus.effect_of("role,may")
    gone = as_line(Correction("join", "x", "a" * 64, 0, 4, "", ""))
    with pytest.raises(TableError, match="no loaded transcript has the SHA-256"):
        corpus.effect_of([gone])
    with pytest.raises(TableError, match="only a whole corpus"):
        corpus.filter(transcript="may").effect_of(
            [line_at(corpus, "role", "may", "Why?", "other")]
        )
    sha256 = corpus.source("may").sha256
    far = as_line(Correction("role", "may", sha256, 9_000, 9_001, "other", ""))
    with pytest.raises(TableError):
        corpus.effect_of([far])
