import contextlib
import csv
import re
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from _write_pdf import document
from presskit.errors import SourceError
from presskit.sources import _streams, pdf
from presskit.sources._streams import refuse_bombs
from tests._corpora import CORPORA, needs_corpora

pytest.importorskip("pypdfium2", reason="needs pypdfium2, of the extra [formats]")


def body(*texts, top=700, step=14):
    """Lay lines below each other; one that begins with ">" is indented."""
    return [
        (108 if text[:1] == ">" else 72, top - step * at, text.removeprefix(">"))
        for at, text in enumerate(texts)
    ]


LONG = "words that fill the line of a page from its left to its right"


def test_indents_part_paragraphs_and_the_page_end_does_not():
    head = [(72, 760, "May 4, 2022 Conference FINAL"), (280, 40, "Page {} of 3")]
    texts = [
        (">CHAIR LEE.  Good, " + LONG, "to the end.", ">QUESTION.  Why " + LONG, "and"),
        ("more.", ">CHAIR LEE.  Because " + LONG, "it is a long-", "term view."),
        (">QUESTION.  Is the long-term view " + LONG, "a view?"),
    ]
    pages = [
        [(left, foot, text.format(n)) for left, foot, text in head] + body(*lines)
        for n, lines in enumerate(texts, start=1)
    ]
    reading = pdf.read(document(*pages))
    assert reading.text == (
        f"CHAIR LEE.  Good, {LONG} to the end.\n\n"
        f"QUESTION.  Why {LONG} and more.\n\n"
        f"CHAIR LEE.  Because {LONG} it is a long-term view.\n\n"
        f"QUESTION.  Is the long-term view {LONG} a view?"
    )
    assert [(reading.text[a:b][-9:], place) for a, b, place in reading.parts] == [
        (" the end.", "page 1"),
        ("right and", "page 1"),
        ("more.", "page 2"),
        ("erm view.", "page 2"),
        ("t a view?", "page 3"),
    ]
    assert [(left.place, left.text) for left in reading.left_out][:3] == [
        ("page 1", "May 4, 2022 Conference FINAL"),
        ("page 1", "Page 1 of 3"),
        ("page 2", "May 4, 2022 Conference FINAL"),
    ]
    assert len(reading.left_out) == 6


def test_gaps_part_paragraphs():
    first = body("Ann Lee: The first line " + LONG, "and the last one.")
    second = body("Q: Why " + LONG, "is that?", top=650)
    assert pdf.read(document(first + second)).text == (
        f"Ann Lee: The first line {LONG} and the last one.\n\nQ: Why {LONG} is that?"
    )


def test_labels_part_paragraphs_where_nothing_else_does():
    lines = body("MS. LEE: Good day.", "Q: Why?", "MS. LEE: Because.", "Q: Sure?")
    assert pdf.read(document(lines)).text == (
        "MS. LEE: Good day.\n\nQ: Why?\n\nMS. LEE: Because.\n\nQ: Sure?"
    )


def test_a_label_that_recurs_is_no_running_head():
    pages = [body("Q", f"Why is it {n}?", top=700) for n in ("so", "not so")]
    pages[0] += body("Q", "And then?", top=640)
    text = pdf.read(document(*pages)).text
    assert text.split().count("Q") == 3


def test_words_cut_at_line_ends_are_joined():
    lines = body("the econ-", "omy of the well-known kind and the well-", "known kin")
    assert pdf.read(document(lines)).text == (
        "the economy of the well-known kind and the well-known kin"
    )


def test_notes_at_the_foot_are_left_out():
    page = body("The economy is good.1 " + LONG, "and so it is.", "It is so.")
    page += [(72, 60, "1 He meant better.", 9)]
    reading = pdf.read(document(page))
    assert "economy is good. words" in reading.text
    assert reading.left_out == (("page 1", "footnote", "1 He meant better."),)


def test_a_title_of_the_file_counts_if_it_is_printed():
    page = body("Press Conference, May 4", "", "MS. LEE: Good day.")
    printed = document(page, title="Press Conference, May 4")
    assert pdf.read(printed).facts == {"title": "Press Conference, May 4"}
    other = document(page, title="Microsoft Word - draft.doc")
    assert pdf.read(other).facts == {}


GOOD = document(body("MS. LEE: Good day.", "Q: Why?"))
PICTURE = "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q"
LOCK = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{0}>/U<{0}>>>".format(
    "00" * 32
)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (GOOD[:300], "cut short"),
        (b"%PDF-1.4\n" + bytes(500) + b"%%EOF", "damaged or cut short"),
        (document(PICTURE, PICTURE), "pictures of pages, no text: run OCR"),
        (document(""), "has no text"),
        (document(body("Hi"), trailer=LOCK), "locked with a password"),
    ],
)
def test_bad_files_are_refused_with_a_way_out(data, message):
    assert pdf.claims(data)
    with pytest.raises(SourceError, match=message):
        pdf.read(data)


def test_a_bomb_is_not_unpacked():
    packed = zlib.compress(bytes(70_000_000), 9)
    stream = b"<</Filter/FlateDecode>>stream\n" + packed + b"\nendstream\n%%EOF"
    with pytest.raises(SourceError, match="more than 64 MB"):
        pdf.read(b"%PDF-1.4\n" + stream)


def test_the_streams_count_together_and_pictures_by_themselves(monkeypatch):
    packed = zlib.compress(bytes(400_000), 9)
    text = b"<</Filter/FlateDecode>>stream\n" + packed + b"\nendstream\n"
    picture = text.replace(b"<<", b"<</Subtype/Image")
    monkeypatch.setattr(_streams, "UNPACKED_BYTES", 1_000_000)
    assert refuse_bombs(2 * text + 9 * picture) is None
    with pytest.raises(SourceError, match="unpacks to more than"):
        refuse_bombs(3 * text)
    large = zlib.compress(bytes(2_000_000), 9)
    with pytest.raises(SourceError, match="unpacks to more than"):
        refuse_bombs(picture.replace(packed, large))


def test_a_large_stream_with_bytes_behind_its_end_is_looked_through():
    packed = zlib.compress(bytes(60_000_000), 0)[:-1]
    for data in (packed, zlib.compress(bytes(60_000_000), 1) + bytes(200_000)):
        assert refuse_bombs(b"stream\n" + data + b"\nendstream") is None


@settings(deadline=None)
@given(st.binary(max_size=60), st.integers(0, len(GOOD)), st.booleans())
def test_damage_raises_nothing_but_a_source_error(noise, at, cut):
    tail = b"\n%%EOF" if cut else GOOD[at + len(noise) :]
    for data in (noise, GOOD[:at] + noise + tail):
        with contextlib.suppress(SourceError):
            assert pdf.read(data).text


@needs_corpora
def test_real_conferences_have_every_sentence_and_no_running_head():
    folder = CORPORA / "fomc-pressconf-pdf"
    for path in sorted((folder / "pdf").glob("*.pdf")):
        reading = pdf.read(path.read_bytes())
        assert not re.search(r"FINAL|PRELIMINARY|\d+ of 2\d\b", reading.text), path
        assert not re.search(r"\n\n[a-z]", reading.text), path
        with (folder / "csv_speaker_sentence" / f"{path.stem}.csv").open() as lines:
            sentences = [row["sentence"] for row in csv.DictReader(lines)]
        text = _squeezed(reading.text)
        found = sum(_squeezed(sentence) in text for sentence in sentences)
        # The silver sentences hold running heads where a page ends in one of them.
        assert found + len({part.place for part in reading.parts}) * 2 >= len(sentences)


def _squeezed(text):
    return re.sub(r"[\s\"“”‘’']+", "", text)
