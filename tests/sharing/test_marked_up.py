"""Names that markup parts are hidden, and the markup stays."""

import pytest

from presskit.sharing._marked_up import marked_up
from presskit.sharing._masks import Names, Person

NAMES = Names([Person("journalist", ("Will Tarn",))], talk=["It will."])


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("It will.<br>Will it?", "It will.<br>Will it?"),
        ("<b>Will<br>Tarn</b> asks", "<b>journalist 1</b> asks"),
        ("<s>Will</s> <u>Tarn</u>", "<s>journalist 1</s><u></u>"),
        ("Will <b><span style=\"color:#000\">Tarn</span></b>",
         "journalist 1<b><span style=\"color:#000\"></span></b>"),
        ("Tarn, <b>Tarn</b>", "journalist 1, <b>journalist 1</b>"),
        ("<Will Tarn> says", "<journalist 1> says"),
        ("<b>Will Tar…</b>", "<b>journalist 1…</b>"),
    ],
)  # fmt: skip
def test_by_hand(text, masked):
    assert marked_up(text, NAMES) == masked
