"""Notes of the transcriber, which are no spoken words."""

import pytest

from presskit.text import inaudible, stage_mark


@pytest.mark.parametrize(
    "note",
    """[inaudible] (laughter) [Applause.] […] [crosstalk,·1:02] (sic) (OFF-·MIKE)
    (Speaks·French.) (BEGIN·VIDEO·TAPE) (Expletive)""".split(),
)
def test_a_note(note):
    assert stage_mark().fullmatch(note.replace("·", " "))


@pytest.mark.parametrize(
    "talk",
    """[Lake] (the·minister) inaudible [inaudible [] (several·people·came)
    (speaking·for·myself·alone)""".split(),
)
def test_talk_in_brackets_is_none(talk):
    assert not stage_mark().search(talk.replace("·", " "))


def test_words_that_nobody_heard_are_a_kind_of_note():
    assert inaudible().fullmatch("[inaudible, 1:02]")
    assert inaudible().fullmatch("(OFF-MIKE)")
    assert not inaudible().search("[laughter]")
    assert stage_mark().fullmatch("[inaudible, 1:02]")
