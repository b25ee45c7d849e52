"""Where a sentence ends, and what only looks like its end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text import breaks, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two? Three!", ["One.", "Two?", "Three!"]),
        ("Mr. Ek left. He did.", ["Mr. Ek left.", "He did."]),
        ("The U.S. Army left.", ["The U.S. Army left."]),
        ("the U.S. The plan is ready.", ["the U.S.", "The plan is ready."]),
        ("“Why?” he asked.", ["“Why?” he asked."]),
        ("It is No. 5. No. It is.", ["It is No. 5.", "No.", "It is."]),
        ("A line\n\nAnother", ["A line", "Another"]),
        ("Wann am 3. Oktober? Ja.", ["Wann am 3. Oktober?", "Ja."]),
        ("We pay 5. May I go? No.", ["We pay 5.", "May I go?", "No."]),
        ("We pay 5. 10 is too much.", ["We pay 5.", "10 is too much."]),
        ("Ist das, z. B. hier, i. d. R. so?", ["Ist das, z. B. hier, i. d. R. so?"]),
        ("Wait... What?!", ["Wait...", "What?!"]),
        ("  ", []),
    ],
)
def test_sentences(text, expected):
    assert [text[a:b] for a, b in sentences(text)] == expected


def test_a_stage_mark_breaks_too():
    assert breaks("So [laughter] it is. Yes.") == [13, 21]


@given(st.text('Aa. ?!…\n"”’)U.S'))
def test_sentences_are_in_order_and_hold_every_letter(text):
    spans = list(sentences(text))
    assert spans == sorted(spans)
    inside = "".join(text[a:b] for a, b in spans)
    assert "".join(inside.split()) == "".join(text.split())
