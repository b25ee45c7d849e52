"""Cues of odd subtitle files, beside what webvtt-py, pysubs2 and srt make of them.

None of them may read a file right that presskit reads wrongly.
"""

import html
import io
import json
import re
from pathlib import Path

import docx
import pysubs2
import pytest
import srt
import webvtt

from presskit.sources import read
from presskit.sources._captions import plain_cue
from presskit.sources._cues import cues
from presskit.sources._decode import decode
from presskit.sources._repairs import entities

ONE, TWO = (1.0, 4.0, "Why so late?"), (5.0, 9.5, "We open in June.")
BOTH = [ONE, TWO]
A, B = "00:00:01,000 --> 00:00:04,000", "00:00:05,000 --> 00:00:09,500"
C, D = "00:01.000 --> 00:04.000", "00:05.000 --> 00:09.500"
WHY, JUNE = "Why so late?", "We open in June."

SRT = {
    "plain": f"1\n{A}\n{WHY}\n\n2\n{B}\n{JUNE}\n",
    "line ends of Windows": f"1\r\n{A}\r\n{WHY}\r\n\r\n2\r\n{B}\r\n{JUNE}\r\n",
    "a mark of bytes": f"\ufeff1\n{A}\n{WHY}\n\n2\n{B}\n{JUNE}\n",
    "a blank first line": f"\n\n1\n{A}\n{WHY}\n\n2\n{B}\n{JUNE}\n",
    "no blank lines": f"1\n{A}\n{WHY}\n2\n{B}\n{JUNE}",
    "blank line inside": f"1\n{A}\nWhy\n\nso late?\n\n2\n{B}\n{JUNE}\n",
    "no numbers": f"{A}\n{WHY}\n\n{B}\n{JUNE}\n",
    "numbers apart": f"1\n\n{A}\n{WHY}\n\n2\n\n{B}\n{JUNE}\n",
    "a number that is said": f"1\n{A}\nWhy so late?\n\n2\n{B}\nWe open in June.\n",
    "looks": f"1\n{A}\n<i>Why</i> so late?\n\n2\n{B}\n<b>We</b> open in June.\n",
    "font": f'1\n{A}\n<font color="#fff">{WHY}</font>\n\n2\n{B}\n{JUNE}\n',
    "place on the screen": f"1\n{A}\n{{\\an8}}{WHY}\n\n2\n{B}\n{JUNE}\n",
    "place beside the times": f"1\n{A} X1:1 X2:9\n{WHY}\n\n2\n{B}\n{JUNE}\n",
    "points": f"1\n{A.replace(',', '.')}\n{WHY}\n\n2\n{B.replace(',', '.')}\n{JUNE}\n",
    "two lines": f"1\n{A}\nWhy so\nlate?\n\n2\n{B}\nWe open\nin June.\n",
}
VTT = {
    "plain": f"WEBVTT\n\n{C}\n{WHY}\n\n{D}\n{JUNE}\n",
    "title and fields": f"WEBVTT - talk\nKind: captions\n\n{C}\n{WHY}\n\n{D}\n{JUNE}\n",
    "names of cues": f"WEBVTT\n\na-1\n{C}\n{WHY}\n\na-2\n{D}\n{JUNE}\n",
    "notes": f"WEBVTT\n\nNOTE so\n\n{C}\n{WHY}\n\nNOTE\nand so\n\n{D}\n{JUNE}\n",
    "style": f"WEBVTT\n\nSTYLE\n::cue {{}}\n\n{C}\n{WHY}\n\n{D}\n{JUNE}\n",
    "settings": f"WEBVTT\n\n{C} align:start\n{WHY}\n\n{D} line:0\n{JUNE}\n",
    "entities": f"WEBVTT\n\n{C}\nWhy&nbsp;so late?\n\n{D}\n{JUNE}\n",
    "no blank lines": f"WEBVTT\n{C}\n{WHY}\n{D}\n{JUNE}",
    "a line of a space": f"WEBVTT\n\n{C}\n \n{WHY}\n\n{D}\n{JUNE}\n",
    "classes": f"WEBVTT\n\n{C}\n<c.a.b>Why</c> so late?\n\n{D}\n{JUNE}\n",
    "times of words": f"WEBVTT\n\n{C}\nWhy <00:02.000>so late?\n\n{D}\n{JUNE}\n",
    "hours": f"WEBVTT\n\n{A.replace(',', '.')}\n{WHY}\n\n{D}\n{JUNE}\n",
    "old Macintosh": f"WEBVTT\r\r{C}\r{WHY}\r\r{D}\r{JUNE}\r",
    "language": f"WEBVTT\n\n{C}\n<lang en>{WHY}</lang>\n\n{D}\n{JUNE}\n",
    "commas": f"WEBVTT\n\n{A}\n{WHY}\n\n{B}\n{JUNE}\n",
}
FILES = [("srt", name, text) for name, text in SRT.items()]
FILES += [("vtt", name, text) for name, text in VTT.items()]


def words(text):
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", "", text)).split())


def ours(text):
    lines = re.split(r"\r\n|\n|\r", decode(text.encode(), mend="letters").text)
    found = [plain_cue(cue, str) for cue in cues(lines, [])]
    return [(c.start, c.end, words(entities(" ".join(c.lines)))) for c in found]


def by_srt(text):
    return [
        (c.start.total_seconds(), c.end.total_seconds(), words(c.content))
        for c in srt.parse(text)
    ]


def by_pysubs2(text):
    found = pysubs2.SSAFile.from_string(text)
    return [(c.start / 1000, c.end / 1000, words(c.plaintext)) for c in found]


def by_webvtt(text):
    kind = "vtt" if text.startswith("WEBVTT") else "srt"
    found = webvtt.from_buffer(io.StringIO(text), format=kind)
    return [(_seconds(c.start), _seconds(c.end), words(c.text)) for c in found]


def _seconds(time):
    hours, minutes, seconds = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def right(read, text):
    """Return True if a library reads a file right; what it raises is not right."""
    try:
        found = read(text)
    except Exception:  # whatever a library raises
        return False
    return [(round(s), round(e, 1), said) for s, e, said in found] == BOTH


@pytest.mark.parametrize(("kind", "name", "text"), FILES, ids=lambda one: one[:30])
def test_each_file_is_read_right(kind, name, text):
    assert ours(text) == BOTH


def test_no_library_reads_more_of_them():
    texts = [text for _, _, text in FILES]
    libraries = {"srt": by_srt, "pysubs2": by_pysubs2, "webvtt-py": by_webvtt}
    score = {
        name: sum(right(read, text) for text in texts)
        for name, read in libraries.items()
    }
    assert all(10 <= n <= len(texts) for n in score.values()), score
    assert sum(right(ours, text) for text in texts) == len(texts)


SHAPES = Path(__file__).parents[1] / "shapes"


@pytest.mark.parametrize("name", sorted(p.name for p in SHAPES.glob("*.[vs][tr]t")))
def test_cues_of_exports_are_those_of_webvtt_py(name):
    text = (SHAPES / name).read_text(encoding="utf-8")
    assert len(ours(text)) >= 6
    assert ours(text) == by_webvtt(text)


@pytest.mark.parametrize("path", sorted(SHAPES.glob("*.docx")), ids=lambda p: p.name)
def test_no_words_of_a_word_file_are_lost_that_python_docx_finds(path):
    file = docx.Document(path)
    tables = [cell.text for t in file.tables for row in t.rows for cell in row.cells]
    found = words(" ".join([*(p.text for p in file.paragraphs), *tables]))
    document = read(path)
    turns = json.loads((SHAPES / "expected.json").read_text())[path.name]["turns"]
    for _, said, _ in turns:
        assert words(said) in found
        assert words(said) in words(document.text)
