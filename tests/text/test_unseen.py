"""Characters that do not show, or turn the direction of text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.text.unseen import clean, hides


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Why\x00 now,\nMinister?", "Why\ufffd now, Minister?"),
        ("\u202eeeL", "⟪U+202E⟫eeL"),
        ("a\u200bb", "a⟪U+200B⟫b"),
        ("a\ud800", "a\ufffd"),
        ("café", "café"),
        ("", ""),
    ],
)
def test_by_hand(text, shown):
    assert clean(text) == shown


@given(st.text(st.characters()))
def test_what_is_clean_hides_nothing(text):
    assert not hides(clean(text))


def test_what_hides():
    assert all(map(hides, ["\x1b[2J", "a\nb", "\u2066", "\x85"]))
    assert not hides("Ann Lee (AP): Why – “now”?")
