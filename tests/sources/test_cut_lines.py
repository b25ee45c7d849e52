"""Lines left out of a text: the others keep their places."""

from presskit.schema.values import Look, Part, Reading
from presskit.sources._cut_lines import rows_of, without_rows

TEXT = "Ann: I have\n\nPage 1\n\nsaid so.\nBo: Yes."


def test_in_mid_sentence_the_blank_lines_go_too():
    left = without_rows(Reading(TEXT), rows_of(TEXT), {2}, "head")
    assert left.text == "Ann: I have\nsaid so.\nBo: Yes."
    assert [(one.place, one.why, one.text) for one in left.left_out] == [
        ("line 3", "head", "Page 1")
    ]
    bo = left.text.index("Bo")
    assert [part.place for part in left.parts if part.start <= bo < part.end] == [
        "line 6"
    ]


def test_parts_and_looks_move():
    parts = (Part(0, 11, "p 1"), Part(13, 19, "p 2"), Part(21, len(TEXT), "p 3"))
    looks = (Look(0, 4, "bold"), Look(13, 17, "bold"), Look(30, 33, "bold"))
    left = without_rows(Reading(TEXT, parts, looks=looks), rows_of(TEXT), {2}, "head")
    assert [part.place for part in left.parts] == ["p 1", "p 3"]
    assert [left.text[one.start : one.end] for one in left.looks] == ["Ann:", "Bo:"]


def test_nothing_to_leave_out():
    reading = Reading(TEXT)
    assert without_rows(reading, rows_of(TEXT), set(), "head") is reading
