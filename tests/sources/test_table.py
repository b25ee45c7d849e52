"""Tables of turns: any delimiter, quoted line ends, Parquet; what lacks is said."""

import contextlib
import io
import os
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from presskit.errors import SourceError
from presskit.sources import recognise, table

CORPORA = os.environ.get("PRESSKIT_CORPORA")


def said(reading):
    return [
        (turn.label, reading.text[turn.start : turn.end], turn.start_time)
        for turn in reading.turns
    ]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_of_turns(mark, encoding):
    rows = [["id", "Speaker", "Text"], ["1", "Åse Ek", '"Why,\n“so”; a|b\t?"'],
            ["", "", ""], ["2", "Bo", "É."]]  # fmt: skip
    data = "\r\n".join(mark.join(row) for row in rows).encode(encoding)
    reading = table.read(data)
    assert reading.text == "Åse Ek: Why,\n“so”; a|b\t?\n\nBo: É."
    assert said(reading)[1] == ("Bo", "É.", None)
    assert [part.place for part in reading.parts] == ["line 2", "line 5"]


def test_words_are_joined_and_times_kept():
    data = b"word,start,end,speaker\nI,0:01,0:02,Ann\nsee.,0:02,0:03,Ann\nWhy?,4,5,Bo\n"
    assert said(table.read(data)) == [("Ann", "I see.", 1.0), ("Bo", "Why?", 4.0)]


def test_numbered_turns_stay_apart_and_outlets_belong_to_labels():
    data = b"turn,name,outlet,text\n1,Ann,AP,Why?\n2,Ann,AP,How?\n2,Ann,AP,So?\n"
    assert [turn[:2] for turn in said(table.read(data))] == [
        ("Ann (AP)", "Why?"),
        ("Ann (AP)", "How? So?"),
    ]


def test_a_cell_is_mended_and_quotes_stay_whole():
    data = b"speaker,text\nAnn,Q&amp;A &quot;now&quot;\nBo,So.\n"
    reading = table.read(data)
    assert reading.text == 'Ann: Q&A "now"\n\nBo: So.'
    assert len(reading.repairs) == 1


def test_parquet():
    columns = {
        "speaker": ["Ann", "Ann", None, "Bo"],
        "text": ["I", "see.", "So", "Why?"],
    }
    file = io.BytesIO()
    parquet.write_table(pa.table(columns), file)
    reading = table.read(file.getvalue())
    assert reading.text == "Ann: I see. So\n\nBo: Why?"
    assert reading.parts[3].place == "row 4"
    assert reading.repairs == (
        "1 row without a speaker read as going on with the one before",
    )
    assert recognise(file.getvalue()) == "table"
    for cut in (8, len(file.getvalue()) // 2, len(file.getvalue()) - 4):
        with pytest.raises(SourceError, match="not a whole Parquet file"):
            table.read(file.getvalue()[:cut])


def test_a_small_file_that_would_be_big():
    all_alike = pa.array([0] * 3000, pa.int32())
    columns = {
        name: pa.DictionaryArray.from_arrays(all_alike, pa.array([value]))
        for name, value in {"speaker": "Ann", "text": "a" * 1_000_000}.items()
    }
    file = io.BytesIO()
    parquet.write_table(pa.table(columns), file)
    assert len(file.getvalue()) < 1_000_000
    with pytest.raises(SourceError, match="more than 200 MB of text"):
        table.read(file.getvalue())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a,b\n1,2\n", "its columns are 'a', 'b'. A table of turns has"),
        (b"speaker,text\nAnn,\n", "no row has words"),
        (b"file,speaker,text\na,Ann,b\nb,Ann,b\n", "it holds 2 transcripts"),
        (b'speaker,text\nAnn,"' + b"a" * 200_000, "quotation mark"),
    ],
)
def test_bad_tables(data, message):
    with pytest.raises(SourceError, match=message):
        table.read(data)


def test_it_is_known_by_its_columns():
    assert recognise(b"speaker,text\nAnn,Why?\n", ".txt") == "table"
    assert recognise(b"Speakers, in order\nAnn: Why?\n", ".txt") == "plain"
    assert recognise(b"Name, text and more, of it\nAnn: Why?\n", ".txt") == "plain"


@given(st.text(alphabet='speakr,tx;\n"A\t\r'), st.sampled_from(["", "speaker,text\n"]))
def test_never_anything_but_a_source_error(text, header):
    with contextlib.suppress(SourceError):
        assert table.read((header + text).encode()).text.strip()


@given(st.binary())
def test_never_anything_but_a_source_error_in_parquet(data):
    with contextlib.suppress(SourceError):
        table.read(b"PAR1" + data + b"PAR1")


@pytest.mark.skipif(not CORPORA, reason="PRESSKIT_CORPORA is not set")
def test_real_sentences_become_turns():
    files = sorted(Path(CORPORA).glob("fomc-pressconf-pdf/csv_speaker_sentence/*.csv"))
    n_turns = [len(table.read(path.read_bytes()).turns) for path in files]
    assert len(files) == 10
    assert min(n_turns) > 20
