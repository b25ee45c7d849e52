"""Corrections tried out on the transcripts that they are about."""

import pandas as pd
import pytest

import presskit
from presskit import corrections
from presskit.corpus.effects import effect, effect_of, numbers, read_otherwise
from presskit.corpus.trial import Trial, concerned
from presskit.corrections import Correction, as_line
from presskit.errors import TableError
from presskit.schema import ids

TALK = "Minister Bo Ek: Good morning.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    (tmp_path / "june.txt").write_text(TALK.replace("Ann", "Anne"), "utf-8")
    return tmp_path


@pytest.fixture
def corpus(folder):
    return presskit.load(folder, progress=False)


def line_at(corpus, action, transcript, words, value):
    """Return the line that says something of the first turn with some words."""
    document = corpus.source(transcript)
    start = document.text.index(words)
    span = (start, start + len(words))
    return as_line(Correction(action, transcript, document.sha256, *span, value, ""))


def changes(table):
    """Return the numbers that change."""
    found = table[table["change"] != 0]
    return dict(zip(found["number"], found["change"], strict=True))


def test_a_line_is_tried_where_it_is_about_and_nothing_is_written(corpus, folder):
    line = line_at(corpus, "role", "may", "Why?", "other")
    assert concerned(corpus, [line]) == ["may"]
    trial = Trial(corpus, ["may"])
    assert trial.before.transcripts["transcript"].tolist() == ["may"]
    after = trial.after([line])
    (turn,) = read_otherwise(trial.before, after).to_dict("records")
    assert (turn["role"], turn["role_after"]) == ("journalist", "other")
    assert changes(effect(trial.before, after))["exchanges"] == -1
    assert changes(effect_of(corpus, [line]))["exchanges"] == -1
    assert sorted(path.name for path in folder.iterdir()) == ["june.txt", "may.txt"]
    assert len(corpus.exchanges) == 2


def test_what_was_tried_is_what_comes_of_it(corpus, folder):
    line = line_at(corpus, "role", "may", "Why?", "other")
    tried = Trial(corpus, ["may"]).after([line])
    corrections.add(folder / "corrections.csv", line)
    kept = presskit.load(folder, progress=False).filter(transcript="may")
    columns = ["turn", "role", "speaker", "outlet", "exchange"]
    pd.testing.assert_frame_equal(tried.turns[columns], kept.turns[columns])


def test_two_people_are_tried_in_the_transcripts_of_both(corpus):
    turns = corpus.turns[corpus.turns["role"] == "journalist"]
    other = ids.key(turns["turn_id"].iloc[0], "june")
    line = line_at(corpus, "same person", "may", "Why?", other)
    assert concerned(corpus, [line]) == ["may", "june"]
    assert changes(corpus.effect_of([line]))["askers"] == -1


def test_no_line_changes_nothing_and_a_line_that_fails_says_why(corpus):
    assert corpus.effect_of([])["before"].tolist() == list(numbers(corpus).values())
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
