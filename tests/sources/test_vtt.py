"""WebVTT: voices, labels and marks become turns with times."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import Said, recognise, vtt
from tests._corpora import CORPORA, needs_corpora
from tests._work import grows_within

VOICES = """\
WEBVTT - a talk

NOTE by hand

STYLE
::cue { color: red }

intro
00:01.000 --> 00:02.000 align:start
<v.loud Ann Lee>Good &amp;
<i>morning</i>,</v>

2
00:00:02.500 --> 00:00:04.000
<v Ann Lee>all.

01:00:00.000 --> 01:00:01.250
<v Bo>Why?</v> <v Ann Lee>So.</v>
"""


def said(reading):
    """Return label, words and times of each turn, as the spans have them."""
    for turn in reading.turns:
        label = reading.text[turn.label_start : turn.label_end]
        assert label.rstrip(":") == turn.label
    return [
        (t.label, reading.text[t.start : t.end], t.start_time, t.end_time)
        for t in reading.turns
    ]


def test_voices():
    reading = vtt.read(VOICES.encode())
    assert reading.text == "Ann Lee: Good & morning, all.\n\nBo: Why?\n\nAnn Lee: So."
    assert reading.turns[0] == Said("Ann Lee", 0, 8, 9, 29, 1.0, 4.0)
    assert said(reading)[1:] == [
        ("Bo", "Why?", 3600.0, 3601.25),
        ("Ann Lee", "So.", 3600.0, 3601.25),
    ]
    assert [part.place for part in reading.parts] == [
        "line 10", "line 15", "line 18", "line 18",
    ]  # fmt: skip
    assert [out.place for out in reading.left_out] == ["line 3", "line 5"]
    assert recognise(VOICES.encode()) == "vtt"


def cues(*words):
    return "WEBVTT\n" + "".join(
        f"\n00:0{n}.000 --> 00:0{n}.900\n{text}\n" for n, text in enumerate(words)
    )


@pytest.mark.parametrize(
    ("words", "turns"),
    [
        (["Ann: Look", "here: now.", "Bo Ek: Why?", "Remember: why."],
         [("Ann", "Look here: now."), ("Bo Ek", "Why? Remember: why.")]),
        (["&gt;&gt; REPORTER: Why?", "&gt;&gt; So.\nYes. >> And?"],
         [("REPORTER", "Why?"), (">>", "So. Yes."), (">>", "And?")]),
        (["- Why?\n- So."], [(">>", "Why?"), (">>", "So.")]),
        (["At 3:16 we met.", "Bo: So.", "Bo: Yes."],
         [("", "At 3:16 we met."), ("Bo", "So. Yes.")]),
    ],
)  # fmt: skip
def test_labels_and_marks(words, turns):
    assert [turn[:2] for turn in said(vtt.read(cues(*words).encode()))] == turns


def test_without_speakers_there_is_text_and_no_turns():
    reading = vtt.read(cues("Good", "morning.").encode())
    assert (reading.text, reading.turns) == ("Good morning.", None)


def test_rolling_captions_say_each_line_once():
    rolling = cues("so<00:00:00.500><c> we</c>", "so we\nbegin", "begin\nhere")
    assert vtt.read(rolling.encode()).text == "so we begin here"


@pytest.mark.parametrize("data", [b"WEBVTT\n", b"WEBVTT\n\n00:01.000 --> 00:02.000\n"])
def test_no_cue_is_an_error(data):
    with pytest.raises(SourceError, match="no cue with words"):
        vtt.read(data)


@pytest.mark.once
@pytest.mark.parametrize(
    "unit", ["<v ", "a: ", "00:01.000 --> 00:02.000\n", ">> ", "A: b\n\n", "- a\n"]
)
def test_four_times_the_cues_take_about_four_times_the_work(unit):
    def read(size):
        with contextlib.suppress(SourceError):
            vtt.read(cues(unit * (size // len(unit))).encode())

    assert grows_within(4 * 2, lambda: read(40_000), lambda: read(160_000))


@given(st.text(alphabet="Ann: <v>/&gt;.\n0- \xa0", min_size=1))
def test_spans_fit_whatever_the_words(words):
    with contextlib.suppress(SourceError):
        reading = vtt.read(cues("Ann: a", words, "Bo Ek: b").encode())
        assert all(text == text.strip() != "" for _, text, *_ in said(reading))


@given(st.binary())
def test_never_anything_but_a_source_error(data):
    with contextlib.suppress(SourceError):
        vtt.read(b"WEBVTT\n\n00:01.000 --> 00:02.000\n" + data)


@needs_corpora
def test_a_real_file():
    data = (CORPORA / "podcast-carriers" / "example.vtt").read_bytes()
    turns = said(vtt.read(data))
    assert [(label, start) for label, _, start, _ in turns] == [
        ("Sarah", 0.0),
        ("Gillian", 19.08),
    ]
