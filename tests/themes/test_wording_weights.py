"""What is said of something stands before what is a name of something."""

import numpy as np
import pytest

from presskit.text import index
from presskit.themes._wording_weights import sums, weights_of_runs

SMALL = {"the", "of", "we", "to"}


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("air defence systems", 3 * 8 / 4),  # a name
        ("the air defence", (2 * 8 + 4) / 4),  # small words at the ends add nothing
        ("of the coast", (8 + 2 * 4) / 4),
        ("inch of land", (2 * 8 + 4) / 4 + 0.75),
        ("ready to protect the coast", (3 * 8 + 2 * 4) / 6 + 0.75),  # once
        ("we", 4 / 2),
    ],
)
def test_by_hand(text, weight):
    words = index([f"So. {text}. The end."])
    small = np.array([one in SMALL for one in words.vocabulary])
    weights = np.where(small, 4.0, 8.0)
    n = np.array([len(text.split())])
    made = weights_of_runs(words, weights, small, np.array([1]), n)
    assert made == pytest.approx([weight])


def test_of_no_run():
    none = np.array([], dtype=np.int64)
    words = index(["So."])
    made = weights_of_runs(words, np.array([8.0]), np.array([False]), none, none)
    assert len(made) == len(sums(np.array([1.0]), none, none)) == 0
