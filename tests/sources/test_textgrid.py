"""TextGrid: a tier a speaker, by time; tiers that repeat or describe are left out."""

import pytest

from presskit.errors import SourceError
from presskit.sources import recognise, textgrid

HEAD = 'File type = "ooTextFile"\nObject class = "TextGrid"\n\n'
SHORT = (
    '0\n9\n<exists>\n4\n"IntervalTier"\n"Ann"\n0\n9\n3\n0\n1\n""\n1\n2.5\n'
    '"Why so ""late""?"\n2.5\n9\n""\n'
    '"IntervalTier"\n"Bo"\n0\n9\n2\n0\n3\n""\n3\n4\n"Rain."\n'
    '"IntervalTier"\n"words"\n0\n9\n3\n1\n1.5\n"Why"\n1.5\n2\n"so"\n2\n2.5\n"late"\n'
    '"TextTier"\n"taps"\n0\n9\n1\n2.0\n"knock"\n'
)


def long(number, name, *intervals):
    rows = "".join(
        f"        intervals [{n}]:\n            xmin = {start} \n"
        f'            xmax = {end} \n            text = "{text}" \n'
        for n, (start, end, text) in enumerate(intervals, 1)
    )
    return (
        f'    item [{number}]:\n        class = "IntervalTier" \n'
        f'        name = "{name}" \n        xmin = 0 \n        xmax = 9 \n'
        f"        intervals: size = {len(intervals)} \n{rows}"
    )


def test_the_short_kind_in_the_order_of_time():
    reading = textgrid.read((HEAD + SHORT).encode())
    assert reading.text == 'Ann: Why so "late"?\n\nBo: Rain.'
    assert [(t.start_time, t.end_time) for t in reading.turns] == [(1, 2.5), (3, 4)]


def test_words_under_sentences_and_points_are_left_out():
    left_out = textgrid.read((HEAD + SHORT).encode()).left_out
    assert [(out.why, out.text) for out in left_out] == [
        ("tier words", "Why so late"),
        ("tier taps", "knock"),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_the_long_kind_in_each_encoding(encoding):
    text = (
        f"{HEAD}xmin = 0 \nxmax = 9 \ntiers? <exists> \nsize = 2 \nitem []: \n"
        + long(1, "Bó", (0, 3, ""), (3, 4, "It is 5 past 10."))
        + long(2, "Ann", (0, 1, ""), (1, 2.5, "Why so late?"))
    )
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    data = (mark + text).encode(encoding)
    assert recognise(data, ".TextGrid") == "textgrid"
    assert textgrid.read(data).text == "Ann: Why so late?\n\nBó: It is 5 past 10."


@pytest.mark.parametrize("cut", [120, 160, 215])
def test_one_that_breaks_off_is_refused(cut):
    with pytest.raises(SourceError, match="TextGrid of Praat"):
        textgrid.read((HEAD + SHORT)[:cut].encode())


def test_single_words_alone_are_refused_by_name():
    words = '0\n9\n<exists>\n1\n"IntervalTier"\n"w"\n0\n9\n1\n0\n9\n"Why"\n'
    with pytest.raises(SourceError, match="none of its tiers holds sentences"):
        textgrid.read((HEAD + words).encode())
