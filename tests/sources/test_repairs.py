"""What the way here has damaged is mended; what is sound stays."""

import pytest

from presskit.sources._repairs import entities, repair


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AT&T; &lt;3", "AT&T; <3"),
        ("&#8217;", "’"),
        ("&#x2019;", "’"),
        ("&nosuch;", "&nosuch;"),
        ("a & b", "a & b"),
        ("&#0;", "&#0;"),
        ("&#99999999999;", "&#99999999999;"),
    ],
)
def test_entities(text, expected):
    assert entities(text).replace("\ufffd", "&#0;") == expected


def test_letters_that_were_decoded_wrongly():
    text, said = repair("donâ€™t, and TÃ¼rkiye")
    assert text == "don’t, and Türkiye"
    assert said


@pytest.mark.parametrize("text", ["", "don’t", "Türkiye, Łódź, Омск", "a – b", "Â"])
def test_sound_text_stays(text):
    assert repair(text) == (text, ())
