"""The two seeds, turn by turn, against what careful reading finds in them."""

import csv
import shutil
from pathlib import Path

import pytest

import presskit
from presskit.schema import TABLES

GOLD = Path(__file__).with_name("seeds_turns.csv")


@pytest.fixture(scope="module")
def gold():
    with GOLD.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def test_every_turn_is_what_careful_reading_finds(corpus, gold):
    found = [
        {
            "file": f"{row.transcript}.txt",
            "turn": str(row.turn),
            "line": str(row.line),
            "label": row.label,
            "speaker": row.speaker,
            "role": row.role,
            "outlets": row.outlet.split("; ") if isinstance(row.outlet, str) else [],
            "section": row.section,
            "exchange": "" if row.exchange is None else str(row.exchange),
            "first_words": " ".join(row.text.split()[:6]),
            "ws_tokens": str(len(row.text.split())),
        }
        for row in corpus.turns.astype({"exchange": object})
        .where(corpus.turns.notna(), None)
        .itertuples()
    ]
    expected = [
        row | {"outlets": sorted(filter(None, row["outlets"].split(";")))}
        for row in gold
    ]
    assert found == expected


def test_spans_hold_the_text(corpus):
    for table in (corpus.turns, corpus.questions):
        for row in table.itertuples():
            assert corpus.source(row.transcript).text[row.start : row.end] == row.text


def test_askers_and_outlets_over_both(corpus):
    assert corpus.exchanges["asker_id"].nunique() == 19
    assert corpus.outlets["outlet"].nunique() == 19
    assert corpus.transcripts["n_exchanges"].tolist() == [13, 12]


def test_what_the_podium_asks_to_hear_again_is_neither_question_nor_follow_up(corpus):
    # "The first question was?" – "Do you believe that this is the start …?"
    delany = corpus.exchanges[corpus.exchanges["asker"] == "Max Delany"]
    assert delany["n_questions"].tolist() == [3]
    assert corpus.exchanges["n_followups"].sum() == 0


def test_an_answer_after_the_next_call_stays_with_its_question(corpus):
    second = corpus.exchanges[corpus.exchanges["transcript"].str.startswith("003")]
    neuhann = second[second["asker"] == "Florian Neuhann"].iloc[0]
    foy = second[second["asker"] == "Henry Foy"].iloc[0]
    assert neuhann["answer_text"].endswith("in the coming weeks and months.")
    assert neuhann["last_turn"] == 28
    assert foy["call"] == "Financial Times."
    assert second[second["exchange"] == 4].iloc[0]["call"] == ""


def test_words_after_the_close_belong_to_no_exchange(corpus):
    last = corpus.turns[corpus.turns["transcript"].str.startswith("000")].iloc[-1]
    assert last["text"] == "Thank you."
    assert last[["exchange"]].isna().all()


def test_front_matter_goes_to_transcripts(corpus):
    first, second = corpus.transcripts.to_dict("records")
    assert first["title"].startswith("Press conference by NATO Secretary General")
    assert first["event"] == "2022-04-05 Foreign Ministers"
    assert second["event"] == "2023-02-13 Defence Ministers"
    for head in (first, second):
        assert head["status"] == "As delivered"
        assert head["principal"] == "Jens Stoltenberg"
        assert head["office"] == "NATO Secretary General"
        assert head["moderator"] == "Oana Lungescu"
        assert head["kind"] == "press conference"
        assert head["language"] == "en"
    assert str(first["updated"]) == "2022-04-05 18:19:00"
    assert str(second["date"].date()) == "2023-02-13"


def test_without_the_alias_file_the_pair_is_a_suggestion(tmp_path, seeds):
    for path in seeds.glob("*.txt"):
        shutil.copy(path, tmp_path)
    corpus = presskit.load(tmp_path)
    assert corpus.exchanges["asker_id"].nunique() == 20
    doubt = corpus.audit[corpus.audit["kind"] == "same person?"]
    assert len(doubt) == 1
    assert "Gul Sonomut" in doubt["message"].iloc[0]
    assert "both ask for NTV" in doubt["message"].iloc[0]
    assert doubt["line"].tolist() == [216]


def test_the_line_without_colon_stands_in_the_audit(corpus):
    kinds = corpus.audit.set_index("kind")["line"]
    assert kinds["label without colon"] == 155
    assert kinds["empty turn"].tolist() == [183, 214]


def test_the_tables_are_as_declared(corpus):
    for table in TABLES:
        frame = getattr(corpus, table.name)
        assert list(frame.columns) == list(table.columns)
        for name, column in table.columns.items():
            assert frame[name].dtype == column.type, f"{table.name}.{name}"
        assert frame.index.tolist() == list(range(len(frame)))
