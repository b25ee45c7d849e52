"""Greetings, thanks and goodbyes, and nothing else."""

import pytest

from presskit.speech._courtesy import POLITE, only_courtesy


@pytest.mark.parametrize(
    "text",
    [
        "Thank you.",
        "Thank you very much, Mr. Minister.",
        "Vielen Dank, Herr Minister.",
        "Merci beaucoup.",
        "Muchas gracias.",
        "Grazie mille.",
    ],
)
def test_only_courtesy(text):
    assert only_courtesy(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thank you. Why?",
        "Thank you for the bridge that you built.",
        "Thank you [inaudible].",
        "Thank you. " * (POLITE // 10),
        "The bridge is open.",
    ],
)
def test_more_than_that(text):
    assert not only_courtesy(text)


def test_a_full_name_may_stand_before_thanks():
    assert only_courtesy("Carl Dunmore, thank you for your time.")
    assert not only_courtesy("Markets, thank you.")  # an answer
    assert not only_courtesy("Carl Dunmore, why?")
