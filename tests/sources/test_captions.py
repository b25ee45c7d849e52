"""Cues become turns: voices, marks that another speaks, labels."""

import pytest

import presskit
from presskit.errors import SourceError
from presskit.sources import _timed_layout, timed, vtt
from presskit.sources._captions import changes, read_cues
from presskit.sources._voices import Piece
from presskit.styles import get
from presskit.text import WORD
from presskit.text.clock import clock
from tests._work import grows_within


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so. >> ANN: Why?", [(None, "so."), ("ANN", "Why?")]),
        (">> Why?", [(">>", "Why?")]),
        ("- Why?\n- So.", [(">>", "Why?"), (">>", "So.")]),
        ("- Why\nnow?", [(None, "- Why now?")]),
        ("a >b", [(None, "a >b")]),
    ],
)
def test_marks_that_another_speaks(text, expected):
    parts = changes(Piece(None, text, "line 1"))
    assert [(part.speaker, part.text) for part in parts] == expected


def said(*cues):
    lines = []
    for n, cue in enumerate(cues):
        lines += [f"00:0{n}.000 --> 00:0{n}.900", *cue.split("\n"), ""]
    turns = read_cues(lines, ())
    return [(turn.label, turns.text[turn.start : turn.end]) for turn in turns.turns]


def test_small_letters_after_a_mark():
    cues = [">> bo.ek: Why?", ">> ann: So.", ">> bo.ek: And?", ">> ann: Yes.", ">> I"]
    assert said(*cues) == [
        ("bo.ek", "Why?"), ("ann", "So."), ("bo.ek", "And?"), ("ann", "Yes."),
        (">>", "I"),
    ]  # fmt: skip


def test_looks_are_no_words_and_voices_speak():
    cue = '{\\an8}<font color="#fff"><v Ann>Why?</v></font> <b>now</b>'
    assert said(cue, "<v Bo>So.") == [("Ann", "Why? now"), ("Bo", "So.")]


def test_two_labels_in_one_cue():
    cues = ["Bo Ek: So.", "Ann Lee: Why?\nBo Ek: No."]
    assert said(*cues) == [("Bo Ek", "So."), ("Ann Lee", "Why?"), ("Bo Ek", "No.")]


def test_no_words_is_an_error():
    with pytest.raises(SourceError, match="no cue with words"):
        read_cues(["00:01.000 --> 00:02.000", "<b></b>"], ())


def captions(n, mark):
    """Return captions of `n` cues; every tenth is somebody else's."""
    parts = ["WEBVTT"]
    for number in range(n):
        begin, end = clock(3 * number), clock(3 * number + 3)
        name = ("Ann Lee", "Bo Ek", "Cy Roe")[number // 10 % 3]
        said = (
            mark(name, number % 10 == 0) + f"we have asked {number} more times for it"
        )
        parts.append(f"{begin}.000 --> {end}.000\n{said}")
    return "\n\n".join(parts).encode()


def meeting(n, _mark):
    """Return the text of a meeting with `n` turns."""
    turns = (
        f"{('Ann Lee', 'Bo Ek', 'Cy Roe')[number % 3]}  {clock(9 * number)}\n"
        f"We have asked {number} more times for it, and so did the harbour office.\n"
        for number in range(n)
    )
    return "\n".join(turns).encode()


HOUR = 1200  # cues
KINDS = {
    "voices": (vtt.read, captions, lambda name, _opens: f"<v {name}>"),
    "labels": (vtt.read, captions, lambda name, _opens: f"{name}: "),
    "changes": (vtt.read, captions, lambda name, opens: f"{name}: " * opens),
    "marks": (vtt.read, captions, lambda _name, opens: ">> " * opens),
    "meeting": (timed.read, meeting, None),
}


@pytest.mark.once
@pytest.mark.parametrize("kind", KINDS)
def test_an_hour_is_read_in_proportion_to_what_its_words_cost(kind):
    read, write, mark = KINDS[kind]
    one, two = write(HOUR, mark), write(2 * HOUR, mark)
    label = get("name-outlet").opens

    def bound():
        text = one.decode()
        return [*label.finditer(text)], WORD.findall(text)

    def anew(data):
        _timed_layout._talk_in.cache_clear()
        return read(data)

    assert anew(one).turns
    assert grows_within(10, bound, lambda: anew(one))
    assert grows_within(2.5, lambda: anew(one), lambda: anew(two))


ASKED = (
    "When does it sail?",
    "In June.",
    "Who pays?",
    "The state.",
    "Why?",
    "It must.",
)


def asking(*marks):
    """Return captions that ask three times, with a mark before each cue."""
    cues = (
        f"00:{n:02}.000 --> 00:{n + 1:02}.000\n{mark}{words}\n"
        for n, (mark, words) in enumerate(zip(marks, ("Hello.", *ASKED), strict=True))
    )
    return ("WEBVTT\n\n" + "\n".join(cues)).split("\n")


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        (("<v Bo Ek>",) + ("",) * 6, 3),  # named once, and never again
        (("Moderator: ",) + ("",) * 6, 3),
        (("",) * 5 + (">> ", ""), 0),  # one mark, one question behind it
        (("<v Bo Ek>", "", "<v Bo Ek>", "", "<v Bo Ek>", "", "<v Bo Ek>"), 0),
        (("Bo Ek: ",) + ("Ann Lee: ", "Bo Ek: ") * 3, 0),
        (("",) * 7, 0),  # nobody is named: such a file is refused
    ],
)
def test_captions_that_do_not_mark_who_answers_say_so(marks, told):
    untold = read_cues(asking(*marks), ()).untold
    assert untold == (
        f"who answers {told} of its questions: whoever spoke last is taken",
    ) * bool(told)


def test_speakers_that_captions_do_not_tell_are_a_doubt_or_an_error(tmp_path):
    path = tmp_path / "a.vtt"
    path.write_text("\n".join(asking("<v Bo Ek>", *("",) * 6)), encoding="utf-8")
    assert "not told by the file" in presskit.load(path).audit["kind"].tolist()
    path.write_text("\n".join(asking(*("",) * 7)), encoding="utf-8")
    with pytest.raises(presskit.TranscriptError, match="names no speaker"):
        presskit.load(path)
