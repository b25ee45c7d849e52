"""Markdown: fields, wrapped lines, labels, escapes; each line keeps its place."""

import contextlib

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import markdown, recognise
from presskit.sources._front_matter import front_matter
from tests._corpora import CORPORA, needs_corpora
from tests._examples import at_most
from tests._work import grows_within

BRIEFING = """\
---
date: '2022-03-04'
source_url: https://example.org/briefing
tags: [press]
title: "Briefing by\\_Ann Lee \\
  \\ and Bo\\u2019s aide"
---
\x20
Town Hall\x20\x20
Oslo

1:06 P.M. CET

\xa0 \xa0 MS. LEE:\xa0 Good
morning. \\[Now\\] <s>Monday</s> we
start.\xa0\x20
\x20\x20
And on.
Q\xa0\xa0\xa0 Why *not*
now?
**MR. EK:** So &amp; [so](https://example.org/a_(b)). *(Laughter.)*

![A photo](x.png)

## Topic
"""
TEXT = """\
Town Hall
Oslo

1:06 P.M. CET

MS. LEE:  Good morning. [Now] Monday we start.

And on.

Q    Why not now?

MR. EK: So & so. (Laughter.)

Topic"""


def test_a_briefing():
    reading = markdown.read(BRIEFING.encode())
    assert reading.text == TEXT
    assert reading.facts == {
        "title": "Briefing by Ann Lee and Bo’s aide",
        "date": "2022-03-04",
        "url": "https://example.org/briefing",
    }
    assert [(out.place, out.why) for out in reading.left_out] == [
        ("line 1", "fields at the top of the file"),
        ("line 23", "image"),
    ]
    places = {reading.text[p.start : p.end]: p.place for p in reading.parts}
    assert places["Oslo"] == "line 10"
    assert places["start."] == "line 16"
    assert places["Q    Why not"] == "line 19"
    assert places["Topic"] == "line 25"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("one\\\ntwo", "one\ntwo"),
        ("one  \ntwo\nthree", "one\ntwo three"),
        ("~~old~~ new", "old new"),
        ("*one\ntwo* three", "one two three"),
        ("5 * 3 * 2, snake_case, press \\*6", "5 * 3 * 2, snake_case, press *6"),
        ("> quoted\n> more", "quoted more"),
        ("- one\n  more\n- two", "one more\n\ntwo"),
        ("He said 2 -\n- and\n2. Why", "He said 2 - - and 2. Why"),
        ("Title\n=====\nwords", "Title\n\nwords"),
        ("a\n\n* * *\n\nb", "a\n\nb"),
        ("<inaudible> [sic] <b>bold</b>", "<inaudible> [sic] bold"),
        ("the FBI and the\nCDC: they agreed", "the FBI and the CDC: they agreed"),
        ("**Ann Lee**: Hi.\n**Bo Ek:** Ho.", "Ann Lee: Hi.\n\nBo Ek: Ho."),
        ("MS. LEE: No,\nMR. EK: Yes", "MS. LEE: No,\n\nMR. EK: Yes"),
    ],
)
def test_marks_and_line_ends(source, text):
    assert markdown.read(source.encode()).text == text


def test_it_is_known_by_its_fields_or_its_suffix():
    assert recognise(BRIEFING.encode()) == "markdown"
    assert recognise(b"# Hi", ".md") == "markdown"
    assert recognise(b"---\nAnn Lee: Why?\n\n---\n") != "html"
    assert not markdown.claims(b"---\nWords alone.\n---\n")


FIELDS = [
    "title: plain words  # comment",
    "title: 'It''s on'",
    'title: "a\\_b \\u2019 \\x41 \\"c\\" \\\\"',
    'title: "long\n  words\\\n  \\ here"',
    "title: plain\n  goes on",
    "title: >\n  folded\n  words",
    "date: '2022-03-04'\ntitle: x: y",
]


@pytest.mark.parametrize("block", FIELDS)
def test_fields_are_read_as_a_yaml_library_reads_them(block):
    fields, n_lines = front_matter(["---", *block.split("\n"), "---"])
    expected = yaml.safe_load(block) if "x: y" not in block else {"title": "x: y"}
    for name, value in expected.items():
        assert fields[name] == value.strip()
    assert n_lines == block.count("\n") + 3


def test_nothing_in_the_fields_expands():
    bomb = ["---", "a: &a [x, x]", "b: &b [*a, *a]", "c: *b", "d: ok", "---"]
    assert front_matter(bomb) == ({"d": "ok"}, 6)


@pytest.mark.once
@pytest.mark.parametrize(
    "line", ["*" * 3, "[", "**a ", "`~_*[(<", "<s ", "\\", ": ", "![](", "&a", "~~a "]
)
def test_ten_times_the_signs_cost_about_ten_times_the_work(line):
    few, many = (f"{line * (n // len(line))} end".encode() for n in (20_000, 200_000))
    assert grows_within(20, lambda: markdown.read(few), lambda: markdown.read(many))


@given(st.text(alphabet="ab Q:*_~[](){}<s>/\\&;#\n-\xa0`!", min_size=1))
@at_most(300)
def test_parts_fit_whatever_the_text(text):
    try:
        reading = markdown.read(text.encode())
    except SourceError:
        return
    ends = [0, *(part.end for part in reading.parts)]
    starts = [*(part.start for part in reading.parts), len(reading.text)]
    between = [reading.text[e:s] for e, s in zip(ends, starts, strict=True)]
    assert not "".join(between).strip()
    numbers = [int(part.place[5:]) for part in reading.parts]
    assert numbers == sorted(numbers)


@given(st.binary(min_size=1))
def test_never_anything_but_a_source_error(data):
    with contextlib.suppress(SourceError):
        markdown.read(b"---\n" + data)


@needs_corpora
def test_real_briefings_keep_their_words_and_lines():
    files = sorted(CORPORA.glob("wh-briefings-md/*-*.md"))
    assert len(files) > 50
    for path in files:
        data = path.read_bytes()
        reading = markdown.read(data)
        lines = data.decode().split("\n")
        assert markdown.claims(data)
        assert {"title", "date", "url"} <= set(reading.facts)
        for part in reading.parts:
            said = reading.text[part.start : part.end].split()
            line = lines[int(part.place[5:]) - 1].split()
            assert len(line) - 2 <= len(said) <= len(line)
        labels = sum(line.lstrip().startswith("Q\xa0") for line in lines)
        shown = reading.text.split("\n")
        assert sum(line == "Q" or line.startswith("Q  ") for line in shown) == labels
