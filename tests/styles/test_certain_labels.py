"""Labels that need no evidence."""

import re

from presskit.schema.values import Detected, Document
from presskit.styles._certain_labels import FAR, first_sure, told
from presskit.styles._style import Style

STYLE = Style(
    example="Ann: Why?",
    opens=re.compile(r"^(?P<label>[^\n:]{1,60})(?P<sure>:)?", re.MULTILINE),
)


def test_the_first_label_that_is_one_by_its_own_words():
    text = "Two things: a.\nAnn\nMinister Bo Ek: So.\nAnn Lee (AP): Why?\n"
    assert first_sure(text, STYLE) == text.index("Minister")
    assert first_sure("so: it is.\n", STYLE) == len("so: it is.\n")


def test_nobody_looks_for_it_far_away():
    text = "x\n" * FAR + "Minister Bo Ek: So.\n"
    assert first_sure(text, STYLE) == FAR


def test_a_format_tells_labels_or_does_not():
    assert told(Document("a.txt", "Ann Lee (AP): Why?", "plain", "")) is None


def test_what_a_table_tells_is_certain():
    from presskit import sources

    document = sources.of_bytes(b"speaker,text\nAnn,Why?\nBo,So.\n", "a.csv")
    detected = told(document)
    assert isinstance(detected, Detected)
    assert [mark.label for mark in detected.labels] == ["Ann", "Bo"]
    assert (detected.confidence, detected.doubtful) == (1.0, [])
