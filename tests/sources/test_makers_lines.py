"""What a program puts around the talk is listed, and no words of it."""

import presskit

MEETING = """\
Attendees
Ann Lee, Bo Ek
Transcript

00:00:00

Ann Lee: Why is it late?
Bo Ek: We began in May.
Ann Lee: And who pays?
Bo Ek: We do.

00:05:00

Ann Lee: All of it?
Bo Ek: Half.

Transcription ended after 00:06:24

This editable transcript was computer generated and might contain errors.
"""


def test_closing_lines_and_times_between_turns(tmp_path):
    path = tmp_path / "meeting.txt"
    path.write_text(MEETING, "utf-8")
    corpus = presskit.load(path, progress=False)
    assert corpus.turns["text"].tolist() == [
        "Why is it late?", "We began in May.", "And who pays?", "We do.", "All of it?",
        "Half.",
    ]  # fmt: skip
    document = presskit.sources.read(path)
    assert [one.place for one in document.left_out] == [
        "line 17", "line 19", "line 5", "line 12",
    ]  # fmt: skip


def test_what_somebody_says_of_it_stays(tmp_path):
    path = tmp_path / "talk.txt"
    text = "Ann Lee: This transcript was made by hand?\n\nBo Ek: Recording stopped.\n\n"
    path.write_text(text * 2, "utf-8")
    assert len(presskit.load(path, progress=False).turns) == 4
    assert presskit.sources.read(path).left_out == ()


def test_what_stands_above_advertisements_is_no_talk():
    lines = [
        "Ann Lee: Why?",
        "Story continues below advertisement",
        "Bo Ek: So. In an",
        "Anzeige",
        "hour.",
    ]
    document = presskit.sources.of_text("\n\n".join(lines), "a.txt")
    assert document.text == "Ann Lee: Why?\n\nBo Ek: So. In an\nhour."
    assert [row.why for row in document.left_out] == ["advertising", "advertising"]
