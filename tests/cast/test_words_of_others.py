"""Reasons that are about others, in words."""

import pytest

from presskit.cast._about import Seen
from tests.cast.test_reason_words import EK, LEE, POE, seen


@pytest.mark.parametrize(
    ("label", "kind", "feature", "high", "told"),
    [
        (POE, "after", "after: journalist", True,
         Seen("is always followed by somebody who asks (3 times)", 3)),
        (LEE, "after", "after: asks", False,
         Seen("is never followed by a question", 0)),
        (LEE, "beside", "after: length", True,
         Seen("speaks between turns of others of 13 and 28 words")),
        (POE, "others", "others have an outlet", True,
         Seen("has no outlet in the label, as others do")),
        (POE, "others", "another principal", True,
         Seen("speaks where somebody else answers")),
        (EK, "others", "others' words principal", False,
         Seen("speaks where nobody else answers")),
        (EK, "alike", "printed alike: journalist", False,
         Seen("is not labelled in the way of those who ask here")),
    ],
)  # fmt: skip
def test_by_hand(label, kind, feature, high, told):
    assert seen(label, kind, feature, high=high) == told


def test_who_speaks_alone_has_nobody_beside():
    text = "Minister Bo Ek: Good morning.\n\nMinister Bo Ek: That is all for today.\n"
    told = seen(EK, "beside", "after: length", text=text)
    assert told == Seen("speaks alone")
