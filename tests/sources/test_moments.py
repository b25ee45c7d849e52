"""When words are spoken: the field that holds it, the unit, and what is assumed."""

import pytest

from presskit.sources import json
from presskit.sources._moments import called, in_seconds, seconds, span
from presskit.sources._voices import Piece


@pytest.mark.parametrize(
    ("columns", "start", "end"),
    [
        (["text", "startTimestamp", "endTimestamp"], "startTimestamp", "endTimestamp"),
        (["start_offset", "end_offset"], "start_offset", "end_offset"),
        (["offsetInTicks", "durationInTicks"], "offsetInTicks", None),
        (["beginAudioTime"], "beginAudioTime", None),
        (["start_page", "backend", "ending", "starter"], None, None),
        (["text", 3, None], None, None),
        ([], None, None),
    ],
)
def test_moments_are_known_by_the_words_of_their_names(columns, start, end):
    assert (called(columns, "start"), called(columns, "end")) == (start, end)


@pytest.mark.parametrize(
    ("row", "start", "end", "expected"),
    [
        ({"offsetMs": 1500, "durationMs": 500}, "offsetMs", None, (1.5, 2.0)),
        ({"offsetInTicks": 25_000_000}, "offsetInTicks", None, (2.5, None)),
        ({"start_ms": "00:00:02.5"}, "start_ms", None, (2.5, None)),
        ({"start": {"relative": 3.0}, "end": 4}, "start", "end", (3.0, 4.0)),
        ({"start": 1, "end": None, "duration": 9}, "start", "end", (1.0, None)),
        ({"start": True}, "start", None, (None, None)),
        ({}, None, None, (None, None)),
    ],
)
def test_a_span_is_in_seconds(row, start, end, expected):
    assert span(row, start, end) == expected


def test_odd_values_are_no_times():
    odd = [None, "", "soon", float("nan"), float("inf"), -1, [], {"absolute": 3}]
    assert [seconds(one) for one in odd] == [None] * len(odd)


@pytest.mark.parametrize(
    ("in_one_second", "said"),
    [
        (1, ()),
        (1_000, ("times read as milliseconds",)),
        (16_000, ("times read as samples, 16,000 a second",)),
        (10_000_000, ("times read as ticks",)),
    ],
)
def test_the_unit_is_that_in_which_people_speak_as_they_do(in_one_second, said):
    # Fourteen letters a second, with a pause of a second after each piece.
    pieces = [
        Piece("A", "x" * 42, "", 4 * n * in_one_second, (4 * n + 3) * in_one_second)
        for n in range(9)
    ]
    mended, assumed = in_seconds(pieces)
    assert assumed == said
    assert [one.start for one in mended] == [4 * n for n in range(9)]


def test_who_speaks_and_when_can_stand_around_the_words():
    told = json.read(
        b'{"blocks": [{"speaker": "Ann", "start": 1.5, "kids": [{"text": "Why?"}]},'
        b' {"speaker": "Bo", "start": 4, "kids": [{"text": "So."}, {"text": "Yes."}]}]}'
    )
    assert told.text == "Ann: Why?\n\nBo: So. Yes."
    assert [one.start_time for one in told.turns] == [1.5, 4.0]


def test_a_number_is_a_speaker():
    told = json.read(
        b'[{"speaker": "1", "text": "Why?"}, {"speaker": 2, "text": "So."}]'
    )
    assert [one.label for one in told.turns] == ["Speaker 1", "Speaker 2"]
