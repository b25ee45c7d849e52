"""The tables of what files bring, row by row."""

from pathlib import Path

from presskit import corrections, identities
from presskit.corpus import _tables_of_files, build
from presskit.schema import IDENTITIES, OUTLETS, TURNS
from presskit.schema.values import Verdict
from tests._one_file import transcript

SOUND = Verdict("sound", "", 0.01)
TEXT = (
    "Press conference\nby Minister Bo Ek\n5 May 2023\n\n"
    "Minister Bo Ek: Good morning. The bridge is open,\n"
    "and all of you may walk over it.\n\n"
    "Ann Lee (NPR; AP): Why now?\n\n"
    "Minister Bo Ek: So it is.\n\n"
    "Q: Cy Poe with Reuters. Who pays?\n\n"
    "Mr. Ek: We do.\n"
)


def built():
    files = [transcript(TEXT)._replace(transcript="a", event="Bridge")]
    people = identities.speakers(files).speakers
    who = list(map(identities.with_joins, files, people))
    return _tables_of_files.tables(files, who, [SOUND] * len(files), [])


def test_turns_by_hand():
    table = built().tables["turns"]
    columns = ["turn", "section", "role", "speaker", "outlet", "exchange", "n_words"]
    rows = table[columns].astype(object).where(table[columns].notna(), None)
    assert rows.values.tolist() == [
        [0, "statement", "principal", "Bo Ek", None, None, 6 + 8],
        [1, "qa", "journalist", "Ann Lee", "Associated Press; NPR", 1, 2],
        [2, "qa", "principal", "Bo Ek", None, 1, 3],
        [3, "qa", "journalist", "Cy Poe", "Reuters", 2, 6],
        [4, "qa", "principal", "Bo Ek", None, 2, 2],
    ]
    spans = zip(table["start"], table["end"], strict=True)
    assert [TEXT[start:end] for start, end in spans] == table["text"].tolist()
    assert table["line"].tolist() == [5, 8, 10, 12, 14]
    assert table["speaker_id"].nunique() == 3


def test_outlets_by_hand():
    table = built().tables["outlets"]
    assert table[["turn", "exchange", "outlet"]].values.tolist() == [
        [1, 1, "NPR"], [1, 1, "Associated Press"], [3, 2, "Reuters"],
    ]  # fmt: skip


def test_who_says_who_somebody_is_in_the_order_of_the_text():
    table = built().tables["identities"]
    rows = table[["turn", "witness", "status", "name"]].fillna("").values.tolist()
    assert rows == [
        [0, "header", "agree", "Bo Ek"],
        [0, "label", "agree", "Bo Ek"],
        [1, "label", "single", "Ann Lee"],
        [3, "introduction", "single", "Cy Poe"],
        [4, "label", "agree", "Ek"],
        [4, "same person", "single", "Ek"],
    ]
    for row in table.itertuples():
        assert TEXT[row.start : row.end] == row.text
        assert TEXT.count("\n", 0, row.start) + 1 == row.line


def test_what_the_table_of_transcripts_takes_of_one_file():
    (head,) = built().heads
    assert (head["transcript"], head["event"], head["date"].day) == ("a", "Bridge", 5)
    assert (head["principal"], head["moderator"]) == ("Bo Ek", None)
    assert (head["source"], len(head["sha256"])) == ("a.txt", 64)


def test_an_unknown_asker_outside_any_exchange_has_an_id_of_their_own():
    text = TEXT + "\nQ: Thank you very much.\n\nQ: Thank you.\n"
    files = [transcript(text)._replace(transcript="a")]
    files = [files[0]._replace(numbers=[None, 1, 1, 2, 2, None, None])]
    own = identities.speakers(files).speakers
    made = _tables_of_files.tables(files, own, [SOUND] * len(files), []).tables["turns"]
    assert made["speaker_id"].notna().all()


def test_no_files_make_empty_tables_with_all_columns():
    made = _tables_of_files.tables([], [], [], [])
    for table, name in ((TURNS, "turns"), (OUTLETS, "outlets"),
                        (IDENTITIES, "identities")):  # fmt: skip
        assert made.tables[name].empty
        assert list(made.tables[name].columns) == list(table.columns)
    assert made.heads == made.files == []
    nothing = corrections.collect([], None, None, None, Path())
    assert build.build([], nothing, Path(), whole=True).doubts == []


def test_a_header_that_names_nobody_agrees_with_no_label():
    text = TEXT.replace("by Minister Bo Ek\n", "")
    files = [transcript(text)._replace(transcript="a")]
    made = _tables_of_files.tables(
        files, identities.speakers(files).speakers, [SOUND], []
    )
    told = made.tables["identities"][["turn", "witness", "status"]].values.tolist()
    assert told[0] == [0, "label", "single"]
    first = [transcript(f"Bo Ek on the bridge\n\n{text}")._replace(transcript="a")]
    made = _tables_of_files.tables(
        first, identities.speakers(first).speakers, [SOUND], []
    )
    told = made.tables["identities"][["witness", "status", "start"]].values.tolist()
    assert ["header", "agree", 0] in told
