"""Markdown within a paragraph becomes words."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presskit.sources._inline import words
from tests._work import grows_within


def read(text):
    left_out = []
    return words(text, lambda *piece: left_out.append(piece)), left_out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**MS. LEE:** Why?", "MS. LEE: Why?"),
        ("*so* __it__ _is_", "so it is"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        (r"\[Yes\] \*", "[Yes] *"),
        ("[a link](http://b.c)", "a link"),
        ("AT&amp;T", "AT&T"),
        ("plain", "plain"),
    ],
)
def test_by_hand(text, expected):
    assert read(text)[0] == expected


def test_comments_and_pictures_are_left_out_with_the_reason():
    text, left_out = read("Yes <!-- no --> so ![a bridge](b.png)")
    assert text.split() == ["Yes", "so"]
    assert [kind for kind, _ in left_out] == ["comment", "image"]


def test_a_tag_goes_and_its_words_stay():
    assert read("Yes <s>No</s> so") == ("Yes No so", [])


@pytest.mark.once
@pytest.mark.parametrize("sign", ["*", "[", "_a", "<s>", "`", "**a", "[](", "\\"])
def test_hostile_signs_cost_no_more_than_their_square(sign):
    few, many = (lambda n=n: read(sign * n) for n in (200, 800))
    assert grows_within(24, few, many)


PIECES = "**|*|__|_|~~|<b>|</b>|<br>|[a](b)|<!---->|\\|Ann Lee:|&amp;|https://a.b| |\n"


@given(st.lists(st.sampled_from(PIECES.split("|")), max_size=12).map("".join))
@example("**Ann Lee:\n**Why?")
@example(":\n**:")
@example("<b\n>Ann</b\n>")
def test_a_paragraph_keeps_its_lines(text):
    without = words(text, lambda why, what: None)
    assert without.count("\n") == text.count("\n")
