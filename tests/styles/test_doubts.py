"""The doubt that a style is unsure."""

from types import SimpleNamespace

import pytest

from presskit.doubts import Kind
from presskit.styles._doubts import SURE, doubts


def turns(confidence, *labels):
    return SimpleNamespace(
        label=list(labels), confidence=confidence, style="x", n_words=[2] * len(labels)
    )


def test_below_the_bound_it_is_said_with_the_share():
    (doubt,) = doubts(turns(0.5, "Ann", "Bo"))
    assert doubt.kind is Kind.STYLE_UNSURE
    assert "'x'" in doubt.message
    assert "50%" in doubt.message
    assert doubt.n_words == 4


@pytest.mark.parametrize("confidence", [SURE, 1.0])
def test_a_sure_style_leaves_none(confidence):
    assert doubts(turns(confidence, "Ann")) == []


def test_without_labels_there_is_no_style_to_be_unsure_of():
    assert doubts(turns(0.0, "", "")) == []
