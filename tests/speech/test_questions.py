"""What a turn asks: sentences with a question mark, or the last one that asks."""

import pytest

from presskit.speech.questions import questions_in


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("Why? And when? Thanks.", ["Why?", "And when?"]),
        (
            "Good morning. Tell us about it, please.",
            ["Tell us about it, please."],
        ),
        (
            "Tell us all about it. Thank you very much.",
            ["Tell us all about it."],
        ),
        (
            "Erzählen Sie uns davon. Vielen Dank.",
            ["Erzählen Sie uns davon."],
        ),
        ("Parlez-nous du pont. Merci beaucoup.", ["Parlez-nous du pont."]),
        ("Háblenos del puente. Muchas gracias, ministro.", ["Háblenos del puente."]),
        ("Ci parli del ponte. Grazie mille.", ["Ci parli del ponte."]),
        ("Thank you very much, Mr. Minister.", []),
        ("Muchas gracias a usted, señor ministro.", []),
        ("Good morning, Prime Minister, and thank you.", []),
        ("Yes, sir.", []),
        ("It is late.", []),
        ("", []),
    ],
)
def test_what_a_turn_asks(said, asks):
    assert [said[start:end] for start, end, _ in questions_in(said)] == asks


def test_the_form_says_how_it_was_found():
    assert [form for *_, form in questions_in("Why?")] == ["question mark"]
    assert [form for *_, form in questions_in("We wonder why that is so.")] == [
        "last sentence"
    ]
