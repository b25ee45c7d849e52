"""Lines with a speaker in brackets."""

import presskit
from presskit.sources import bracketed

LINES = """Talk at the lock
[Kell]: Good morning.
[Kell]: Your turn.
[SPEAKER_04]: How much does it cost?
[SPEAKER_04]: And who pays?

[Kell]: Nine million.
and we pay half.
[Dorn]: Yes.
"""


def test_lines_of_one_label_in_a_row_are_one_turn(tmp_path):
    path = tmp_path / "talk.txt"
    path.write_text(LINES, encoding="utf-8")
    turns = presskit.load(path, progress=False).turns
    assert list(zip(turns["line"], turns["label"], turns["text"], strict=True)) == [
        (2, "Kell", "Good morning. Your turn."),
        (4, "SPEAKER_04", "How much does it cost? And who pays?"),
        (7, "Kell", "Nine million. and we pay half."),
        (9, "Dorn", "Yes."),
    ]


def test_a_bracket_here_and_there_is_no_label_of_every_line():
    text = "Ann Lee: Why?\n[Bo Ek]: So.\nAnn Lee: And?\n[Bo Ek]: No.\n" * 3
    assert not bracketed.claims(text.encode())


def test_text_without_talk_is_not_claimed():
    assert not bracketed.claims(b"")
    assert not bracketed.claims(b"[a link]: http://example.org\n")
