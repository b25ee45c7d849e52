"""Who speaks in a transcript: an office belongs to a person, never to a position."""

import ast
import re
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit import quotes
from presskit.schema import CAST
from presskit.sharing._brief import brief
from presskit.widgets._reading_pages import Book
from tests._examples import at_most

PACKAGE = Path(presskit.__file__).parent
FERRY = """\
Press conference

4 June 2031

MR. HALD: Good morning. The ferry will sail again in the autumn.

QUESTION: On which day?

MR. HALD: In October, when the slip is mended.

MODERATOR: Thank you. The next question, please.

QUESTION: And who pays for it?

MINISTER IDA BRANT: The ministry does, all of it.
"""


def shown(frame, *names):
    return frame[list(names)].astype(object).where(frame.notna(), None).values.tolist()


def test_one_row_a_speaker_by_hand():
    corpus = presskit.load_text(FERRY)
    columns = ("speaker", "role", "office", "n_turns", "n_words", "n_asks")
    assert shown(corpus.cast, *columns) == [
        ["HALD", "principal", None, 2, 17, 0],
        ["QUESTION", "journalist", None, 1, 3, 1],
        ["MODERATOR", "moderator", "MODERATOR", 1, 6, 0],
        ["QUESTION", "journalist", None, 1, 5, 1],
        ["IDA BRANT", "principal", "MINISTER", 1, 6, 0],
    ]
    asks = "Is labelled ‘QUESTION’ (a word for somebody who asks)."
    why = corpus.cast["why"].tolist()
    assert why[1] == why[3] == asks
    assert why[2].startswith("Is labelled ‘MODERATOR’ (a word for somebody who hands")
    assert [why[0], why[4]] == [
        "Answers 1 of 2 questions, never says who is speaking and says 46% of the "
        "words (17).",
        "Answers 1 of 2 questions and has an office in the label (‘MINISTER IDA "
        "BRANT’).",
    ]


def test_an_office_ends_where_another_label_begins_the_name():
    corpus = presskit.load_text(
        "President of Tarn Ana Maria Ruiz: Good morning. The port will open in May.\n\n"
        "Ann Lee (AP): Why so late?\n\nAna Maria Ruiz: Because the pier was broken."
    )
    columns = "speaker", "office", "n_turns"
    assert shown(corpus.cast, *columns)[0] == ["Ana Maria Ruiz", "President of Tarn", 2]


def test_transcripts_show_the_podium_in_the_order_of_speaking():
    head = presskit.load_text(FERRY).transcripts.loc[0]
    assert (head["principal"], head["office"]) == ("HALD; IDA BRANT", "MINISTER")
    assert head["moderator"] == "MODERATOR"


def test_the_fullest_office_of_several_labels_counts():
    text = "President Eva Lind: Good day.\n\nAnn Lee (AP): Why?\n\n"
    cast = presskit.load_text(text + "Acting President Eva Lind: So.").cast
    assert cast.loc[0, ["speaker", "office", "n_turns"]].tolist() == [
        "Eva Lind",
        "Acting President",
        2,
    ]


def test_a_part_of_a_corpus_has_the_speakers_of_its_turns():
    corpus = presskit.load_text(FERRY)
    part = corpus.filter(text="pays")
    assert shown(part.cast, "speaker", "role", "n_turns", "n_words") == [
        ["MODERATOR", "moderator", 1, 6],
        ["QUESTION", "journalist", 1, 5],
        ["IDA BRANT", "principal", 1, 6],
    ]
    assert part.cast["why"].iloc[2] == corpus.cast["why"].iloc[4]
    assert shown(corpus.filter(role="principal").cast, "speaker") == [
        ["HALD"],
        ["IDA BRANT"],
    ]


def test_a_correction_is_a_reason(tmp_path):
    (tmp_path / "ferry.txt").write_text(FERRY, encoding="utf-8")
    turn = presskit.load(tmp_path).turns.loc[1]
    sha = presskit.load(tmp_path).transcripts.loc[0, "sha256"]
    (tmp_path / "corrections.csv").write_text(
        "action,transcript,sha256,start,end,value,reason\n"
        f"speaker,ferry.txt,{sha},{turn.start},{turn.end},Cy Roe,\n",
        encoding="utf-8",
    )
    row = presskit.load(tmp_path).cast.set_index("speaker").loc["Cy Roe"]
    assert row["why"] == (
        "Is labelled ‘QUESTION’ (a word for somebody who asks) and has the name by a "
        "correction."
    )


def test_all_who_are_unknown_are_one_row():
    opening = (
        "Good morning to all of you, and thank you for coming down to the quay so "
        "early. We begin with a word on the ferry, which is not sailing this week.\n\n"
        "The slip is broken, and it will stay so for a while.\n\n"
    )
    corpus = presskit.load_text(FERRY.replace("MR.", f"{opening}MR.", 1))
    unknown = corpus.cast[corpus.cast["speaker_id"].isna()]
    assert unknown["n_words"].tolist() == [43]
    assert unknown["why"].iloc[0] == "Nothing in the source says who speaks."


LABELS = ["MR. HALD", "MINISTER IDA BRANT", "QUESTION", "Q", "Lea Moor (AP)", "AIDE"]


@at_most(25)
@given(st.lists(st.sampled_from(LABELS), min_size=2, max_size=12))
def test_nothing_is_lost(labels):
    said = "\n\n".join(
        f"{label}: Is that {n} or the other one?" for n, label in enumerate(labels)
    )
    try:
        corpus = presskit.load_text(said)
    except presskit.PresskitError:
        return
    cast, turns = corpus.cast, corpus.turns
    keys = ["transcript", "speaker_id"]
    assert not cast.duplicated(keys).any()
    assert cast["n_turns"].sum() == len(turns)
    assert cast["n_words"].sum() == turns["n_words"].sum()
    assert cast["n_asks"].sum() == (turns["role"] == "journalist").sum()
    assert len(turns.merge(cast, on=keys, how="inner")) == len(turns)
    roles = list(turns["role"].unique())  # a turn may have another than its speaker
    pd.testing.assert_frame_equal(corpus.filter(role=roles).cast, cast)


def test_a_cast_of_nobody_is_as_declared(corpus):
    empty = corpus.filter(until="1900-01-01").cast
    pd.testing.assert_frame_equal(empty, CAST.frame())


def test_nobody_reads_an_office_from_what_is_joined_for_showing():
    corpus, other = presskit.load_text(FERRY), presskit.load_text(FERRY)
    other.transcripts = other.transcripts.assign(
        principal="IDA BRANT; HALD", office="KING; MINISTER"
    )
    for made in (corpus, other):
        id_ = made.transcripts.loc[0, "transcript"]
        offices = [
            quotes.fields(made, id_, turn.start, turn.end)["office"]
            for turn in made.turns.itertuples()
        ]
        assert offices == ["", "", "", "", "", "MINISTER"]
        pages = Book.of(made).chapter(id_).turns
        assert [turn["office"] for turn in pages] == offices
        assert "HALD; IDA BRANT, MINISTER" in brief(made, id_).facts


JOINED = re.compile(r"""["'.](?:principal|office|moderator)s?\b""")


def splits(source):
    """Yield the lines on which code splits what it takes from these columns."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called.endswith(("split", "partition")) and JOINED.search(called):
                yield node.lineno


@pytest.mark.once
def test_nobody_splits_what_is_written_from_the_cast():
    split = {
        path.relative_to(PACKAGE).as_posix(): lines
        for path in PACKAGE.rglob("*.py")
        if (lines := list(splits(path.read_text(encoding="utf-8"))))
    }
    assert split == {}


@pytest.mark.once
def test_no_script_splits_what_is_written_from_the_cast():
    for path in PACKAGE.rglob("*.js"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not (".split(" in line and JOINED.search(line)), line


@pytest.mark.parametrize(
    "source",
    [
        'head["office"].split("; ")',
        'zip(people, row.office.split("; "), strict=False)',
        'transcripts["principal"].dropna().str.split("; ").explode()',
    ],
)
def test_the_test_sees_what_it_should(source):
    assert list(splits(source))
