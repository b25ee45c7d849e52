"""In how many other transcripts terms are said."""

import numpy as np
import pytest

from presskit.themes._elsewhere import Elsewhere

TRANSCRIPT = np.array([0, 0, 1, 1, 2])  # of five turns
ROW = np.array([0, 1, 2, 3, 3, 4])  # of six words
CODE = np.array([0, 1, 0, 0, 1, 0])


def silence(target, rest, joint=()):
    said = Elsewhere(CODE, ROW, TRANSCRIPT, n_codes=2)
    masks = (np.isin(np.arange(5), turns) for turns in (target, rest))
    return said.silence(*masks, np.array([0, 1]), joint).tolist()


def test_transcripts_are_counted_however_often_they_say_it():
    # Of two others both say the first word (one of them twice), one the second.
    assert silence([0, 1], [2, 3, 4]) == pytest.approx([1 / 3, 2 / 3])


def test_others_are_those_of_which_the_target_has_no_turn():
    assert silence([0], [1, 4]) == pytest.approx([1 / 2, 1.0])
    assert silence([0, 2, 4], [1, 3]) == [1.0, 1.0]


def test_terms_of_several_words_come_with_their_turns():
    joint = [np.array([0, 4]), np.array([2, 3, 4])]
    assert silence([0, 1], [2, 3, 4], joint)[2:] == pytest.approx([2 / 3, 1 / 3])
