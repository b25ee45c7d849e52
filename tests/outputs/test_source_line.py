"""One line names the files that something was made of, and no folder."""

import pytest

from presskit.outputs import of_bytes, source_line

FERRY = {
    "title": "Press conference on the ferry",
    "event": "Ferry",
    "date": "2031-05-03",
    "source": "C:\\Users\\ann\\talks\\may.txt",
}
BARE = {"title": "", "event": "", "date": "", "source": "/home/ann/june.txt"}


@pytest.mark.parametrize(
    ("heads", "said"),
    [
        ([], ""),
        (
            [FERRY],
            "Source: Press conference on the ferry, 3 May 2031 (may.txt) · made with "
            "presskit",
        ),
        ([BARE], "Source: june.txt · made with presskit"),
        (
            [FERRY, BARE],
            "Sources: Ferry, 3 May 2031 (may.txt); june.txt · made with presskit",
        ),
        ([FERRY] * 4, "Sources: 4 files, 3 May 2031 · made with presskit"),
        ([BARE] * 4, "Sources: 4 files · made with presskit"),
        (
            [FERRY, BARE, FERRY, {**BARE, "date": "2030-01-02"}],
            "Sources: 4 files, 2 January 2030 to 3 May 2031 · made with presskit",
        ),
    ],
)
def test_what_is_named(heads, said):
    assert source_line(heads) == said


def test_what_is_no_text_and_no_day_is_not_known():
    odd = {"title": None, "event": 3, "date": "soon", "source": "a\nb.txt"}
    assert source_line([odd]) == "Source: a b.txt · made with presskit"


def test_rows_with_this_line_are_known_as_no_transcript():
    line = source_line([FERRY, BARE])
    rows = f"\ufeffasker,words\nAnn Lo,12\n{line}\n".encode()
    assert of_bytes(rows).what == "rows that were saved from an explorer"
    assert of_bytes(rows.replace(line.encode(), f'"{line}"'.encode())) is not None
    assert of_bytes(f"Ann Lo: {line}. Why?".encode()) is None
