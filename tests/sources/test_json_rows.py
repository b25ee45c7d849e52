"""Everything in a JSON value that may be talk."""

import pytest

from presskit.sources._json_rows import Span, talk

TWO = [("Ann", "Why?"), ("Bo", "So.")]
DICTS = [{"who": who, "text": text} for who, text in TWO]


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (DICTS, "[]"),
        ({"turns": DICTS}, "turns[]"),
        ({"turns": {"1": DICTS[0], "2": DICTS[1]}}, "turns[]"),
        ({"turn 1": DICTS[0], "turn 2": DICTS[1]}, "turn []"),
        ([["Ann", "Why?"], ["Bo", "So."]], "[]"),
        ([{"Ann": "Why?"}, {"Bo": "So."}], "[]"),
        ({"speaker": ["Ann", "Bo"], "utt": ["Why?", "So."]}, "[]"),
        ({"who": {"0": "Ann", "1": "Bo"}, "text": {"0": "Why?", "1": "So."}}, "[]"),
        ({"blocks": [{"speaker": "Ann", "s": [{"text": "Why?"}]},
                     {"speaker": "Bo", "s": [{"text": "So."}]}]}, "blocks[].s[]"),
        ([{"sender": {"name": who}, "message": text} for who, text in TWO], "[]"),
        ([{"from": who, "text": text, "date": "x"} for who, text in TWO], "[]"),
        ([{"speaker": who, "nBest": [{"display": text}, {"display": "No"}]}
          for who, text in TWO], "[]"),
    ],
)  # fmt: skip
def test_rows(value, path):
    rows = talk(value).rows
    assert [(row.piece.speaker, row.piece.text) for row in rows] == TWO
    assert {row.path for row in rows} == {path}


def test_an_author_of_the_file_is_nobody_who_speaks_in_it():
    rows = talk({"author": "Cy", "segments": [{"text": "Why?", "start": 1}]}).rows
    assert [(row.piece.speaker, row.piece.start) for row in rows] == [(None, 1.0)]


def test_a_moment_is_no_sender():
    (row,) = talk([{"from": 1.5, "to": 2, "text": "Why?"}]).rows
    assert (row.piece.speaker, row.piece.start, row.piece.end) == (None, 1.5, 2.0)


def test_titles_of_parts_and_spans_of_speakers():
    value = {
        "parts": [{"title": "One", "turns": DICTS}],
        "spans": [{"speaker": 1, "start": "0.5", "end": "2"}],
    }
    found = talk(value)
    assert list(found.titles.values()) == ["One"]
    assert all(set(found.titles) <= set(row.inside) for row in found.rows)
    assert found.spans == [Span(0.5, 2.0, "Speaker 1")]


def test_a_word_and_two_numbers():
    value = {
        "results": [
            {"alternatives": [{"timestamps": [["so", 0.5, 1], ["it", 1.0, 1.25]]}]}
        ],
        "speaker_labels": [{"from": 0.5, "to": 1.25, "speaker": 0}],
    }
    found = talk(value)
    assert [(row.piece.text, row.piece.start, row.piece.end) for row in found.rows] == [
        ("so", 0.5, 1.0),
        ("it", 1.0, 1.25),
    ]
    assert found.spans == [Span(0.5, 1.25, "Speaker 0")]
