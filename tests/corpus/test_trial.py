"""Corrections tried out on the transcripts that they are about."""

import pandas as pd
import pytest

import presskit
from presskit import corrections
from presskit.corpus.effects import effect, effect_of, read_otherwise
from presskit.corpus.trial import Trial, concerned
from tests.corpus._trials import changes, line_at, written


@pytest.fixture
def folder(tmp_path):
    return written(tmp_path)


@pytest.fixture
def corpus(folder):
    return presskit.load(folder, progress=False)


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
