"""What a reader returns holds no half of a character."""

from presskit.schema.values import LeftOut, Part, Reading, Said
from presskit.sources._valid_utf8 import SAID, fit

HALF = "\ud83d"


def test_what_is_fit_is_left_as_it_is():
    reading = Reading("Why 😀?")
    assert fit(reading) is reading


def test_halves_are_replaced_wherever_they_stand_one_sign_for_one():
    reading = Reading(
        f"Ann{HALF}: Why?",
        parts=(Part(0, 5, f"row {HALF}"),),
        turns=(Said(f"Ann{HALF}", 0, 5, 6, 10, None, None),),
        left_out=(LeftOut("row 1", "why", HALF),),
        facts={"title": f"a{HALF}"},
    )
    mended = fit(reading)
    assert mended.text == "Ann\ufffd: Why?"
    assert mended.turns[0].label == "Ann\ufffd"
    assert mended.parts[0].place == "row \ufffd"
    assert mended.left_out[0].text == "\ufffd"
    assert mended.facts == {"title": "a\ufffd"}
    assert mended.repairs == (SAID,)
