"""What a corpus knows of itself, and what is written to files."""

import json

import pandas as pd
import pytest

import presskit
from presskit.schema import TABLES


def test_a_part_keeps_numbers_ids_and_sources(corpus):
    part = corpus.filter(outlet="Reuters")
    whole = corpus.exchanges[corpus.exchanges["outlet"] == "Reuters"]
    pd.testing.assert_frame_equal(part.exchanges, whole.reset_index(drop=True))
    turn = part.turns.iloc[0]
    assert (
        part.source(turn["transcript"]).text[turn["start"] : turn["end"]] == turn.text
    )


def test_an_unknown_transcript_says_what_there_is(corpus):
    with pytest.raises(presskit.TableError, match="003_7ec467e6c538953e"):
        corpus.source("nothing")


def test_save_writes_tables_that_come_back(corpus, tmp_path):
    folder = corpus.save(tmp_path / "out" / "tables")
    for table in TABLES:
        back = pd.read_parquet(folder / f"{table.name}.parquet")
        frame = pd.DataFrame(getattr(corpus, table.name))
        pd.testing.assert_frame_equal(
            back, frame, check_dtype=False, check_categorical=False
        )
        assert len(pd.read_csv(folder / f"{table.name}.csv")) == len(frame)
    assert "read_parquet" in (folder / "tables.R").read_text(encoding="utf-8")


def test_csv_cells_never_run_as_formulas(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (AP): =HYPERLINK(1)?\n\nMinister Bo Ek: @x\n\n"
        "Ann Lee (AP): ＝1+1?\n\nMinister Bo Ek: 1 = 1.\n",
        "utf-8",
    )
    folder = presskit.load(path).save(tmp_path / "out")
    said = pd.read_csv(folder / "turns.csv")["text"].tolist()
    assert said == ["'=HYPERLINK(1)?", "'@x", "'＝1+1?", "1 = 1."]


def test_a_saved_table_tells_a_terminal_nothing(tmp_path):
    talk = [("Ann (AP)", "Why\x1b[2J?"), ("Minister Bo Ek", "So it is.")]
    turns = [{"speaker": who, "text": said} for who, said in talk]
    (tmp_path / "talk.json").write_text(json.dumps(turns))
    corpus = presskit.load(tmp_path / "talk.json")
    assert "\x1b" in corpus.turns["text"][0]
    corpus.save(tmp_path / "out")
    for path in (tmp_path / "out").glob("*.csv"):
        text = path.read_text("utf-8-sig")
        assert "\x1b" not in text, path.name
    again = presskit.load(tmp_path / "out")
    assert again.turns.equals(corpus.turns)


TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def test_it_shows_how_much_it_holds():
    corpus = presskit.load_text(TALK)
    assert repr(corpus) == "Corpus(1 transcript, 2 turns, 1 exchange)"


def test_what_was_made_of_it_is_made_once():
    corpus, times = presskit.load_text(TALK), []
    for _ in range(2):
        assert corpus.once(times.append) is None
    assert times == [corpus]


def test_a_part_says_how_it_is_had_again(tmp_path):
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    corpus = presskit.load(tmp_path / "a.txt")
    part = corpus.filter(outlet="AP", role="journalist")
    assert part.call == f"{corpus.call}.filter(outlet='AP', role='journalist')"
    assert (part.part, corpus.part) == (True, False)
    assert presskit.load_text(TALK).filter(outlet="AP").call == ""
