"""Tables of turns: any delimiter, quoted line ends, Parquet; what lacks is said."""

import contextlib
import io

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from presskit.errors import SourceError
from presskit.sources import recognise, table
from tests._corpora import CORPORA, needs_corpora


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


def test_facts_stand_in_columns_that_all_rows_share():
    data = (
        b"date,title,speaker,text\n2024-05-03,Port,Ann,Why?\n2024-05-03,Port,Bo,So.\n"
    )
    assert table.read(data).facts == {"date": "2024-05-03", "title": "Port"}
    chat = b"date,speaker,text\n2024-05-03 10:01,Ann,Why?\n2024-05-03 10:02,Bo,So.\n"
    assert table.read(chat).facts == {"date": "2024-05-03"}
    other = b"date,speaker,text\n2024-05-03,Ann,Why?\n2024-05-04,Bo,So.\n"
    assert table.read(other).facts == {}


def test_rows_without_a_speaker():
    data = (
        b"who,words\n,(Tea is poured)\n,Recorded in the port.\nAnn,Why?\nBo,So.\n"
        b",It is.\n,[laughs]\n"
    )
    reading = table.read(data)
    assert reading.text == "Recorded in the port.\n\nAnn: Why?\n\nBo: So. It is."
    assert [turn.label for turn in reading.turns] == ["Ann", "Bo"]
    assert [piece.text for piece in reading.left_out] == ["(Tea is poured)", "[laughs]"]
    assert reading.untold == ("who speaks in 1 of its rows: the one before is taken",)


ROWS = [
    ("Ann Lee", "Wann wird der Hafen fertig?"),
    ("Bo Ek", "Im Mai, so der Plan."),
    ("Ann Lee", "Und wer bezahlt das alles?"),
    ("Bo Ek", "Die Stadt zahlt es."),
]


@pytest.mark.parametrize("header", ["Nr;Redner;Rede\n", ""])
def test_columns_of_other_names_are_found_by_what_stands_in_them(header):
    rows = [f"{n};{who};{text}" for n, (who, text) in enumerate(ROWS)]
    reading = table.read((header + "\n".join(rows)).encode())
    assert [(label, text) for label, text, _ in said(reading)] == ROWS
    assert "which columns" in reading.untold[0]


def test_without_speakers_labels_in_the_words_are_read_or_it_is_refused():
    data = "start\tend\ttext\n1\t2\t{}Why is it late?\n3\t4\t{}So it is, they say.\n"
    named = table.read(data.format("Ann Lee: ", "Bo Ek: ").encode())
    assert [turn[::2] for turn in said(named)] == [("Ann Lee", 1.0), ("Bo Ek", 3.0)]
    with pytest.raises(SourceError, match="names no speakers"):
        table.read(data.format("", "").encode())


def test_one_row_that_holds_the_whole_transcript():
    data = b'date,title,transcript\n2024-05-03,Port,"MS. LEE: Hi.\n\nQ: Why?"\n'
    reading = table.read(data)
    assert reading.text == "MS. LEE: Hi.\n\nQ: Why?"
    assert reading.facts == {"date": "2024-05-03", "title": "Port"}


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
    assert reading.untold == ("who speaks in 1 of its rows: the one before is taken",)
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


@needs_corpora
def test_real_sentences_become_turns():
    files = sorted(CORPORA.glob("fomc-pressconf-pdf/csv_speaker_sentence/*.csv"))
    n_turns = [len(table.read(path.read_bytes()).turns) for path in files]
    assert len(files) == 10
    assert min(n_turns) > 20


@pytest.mark.parametrize(
    "above",
    [
        "On the bridge;;\n4 March 2026;;\n;;\n",
        "On the bridge\n\n4 March 2026\n\n",
        "Title;On the bridge;\nDate;2026-03-04;\n",
        "Title: On the bridge\nDate: 2026-03-04\n",
    ],
)
def test_title_and_day_may_stand_above_the_table(above):
    data = f"{above}Time;Speaker;Text\n0:01;Ann;Why?\n0:05;Bo;So.\n"
    reading = table.read(data.encode())
    assert said(reading) == [("Ann", "Why?", 1.0), ("Bo", "So.", 5.0)]
    assert reading.facts == {"date": "2026-03-04", "title": "On the bridge"}
    assert reading.parts[0].place == f"line {above.count(chr(10)) + 2}"
    assert {row.why for row in reading.left_out} == {"line above the table"}
    assert len(reading.left_out) == 2


def test_a_row_of_question_and_answer_is_two_turns():
    data = b"Nr,Question,Answer\n1,Why?,So.\n2,When?,Now.\n"
    assert [turn[:2] for turn in said(table.read(data))] == [
        ("Question", "Why?"),
        ("Answer", "So."),
        ("Question", "When?"),
        ("Answer", "Now."),
    ]


@pytest.mark.parametrize(
    "header", ["Sprecher;Text", "ponente;texto", "orateur;propos", "спикер;текст"]
)
def test_columns_named_in_other_languages_leave_no_doubt(header):
    reading = table.read(f"{header}\nAnn;Why?\nBo;So.\n".encode())
    assert reading.text == "Ann: Why?\n\nBo: So."
    assert reading.untold == ()
