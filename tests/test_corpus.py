"""What is kept by a filter, and what is written to files."""

import pandas as pd
import pytest

import presskit
from presskit.schema import TABLES


def test_filter_by_outlet_keeps_whole_exchanges_with_their_calls(corpus):
    part = corpus.filter(outlet="AFP")  # an alias of Agence France-Presse
    assert part.exchanges["asker"].tolist() == ["Max Delany"]
    assert part.turns["role"].tolist() == [
        "moderator", "journalist", "principal", "journalist", "principal",
    ]  # fmt: skip
    assert part.outlets["outlet"].unique().tolist() == ["Agence France-Presse"]
    assert len(part.questions) == part.transcripts["n_questions"].item() == 4


@pytest.mark.parametrize(
    "asker", ["Gul Sonomut", "sonumut guldener", "Sonumut Güldener, NTV"]
)
def test_an_asker_is_found_by_what_is_printed(corpus, asker):
    assert (
        corpus.filter(asker=asker).exchanges["asker"].tolist()
        == ["Güldener Sonumut"] * 2
    )


def test_an_outlet_without_an_alias_is_found_in_any_case(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "5 May 2023\n\nAnn Lee (Gazette of Nowhere): Why?\n\nMinister Bo Ek: So.\n",
        encoding="utf-8",
    )
    part = presskit.load(path).filter(outlet="gazette of nowhere")
    assert len(part.exchanges) == 1


def test_a_day_leaves_undated_transcripts_out_aloud(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n", encoding="utf-8")
    corpus = presskit.load(path)
    with pytest.warns(presskit.PresskitWarning, match="leaves out 1 transcript witho"):
        part = corpus.filter(since="2000-01-01")
    assert part.turns.empty


def test_filters_join(corpus):
    part = corpus.filter(asker="teri schultz", since="2023-01-01")
    assert part.exchanges["outlet"].tolist() == ["Deutsche Welle; NPR"]
    assert part.transcripts["transcript"].tolist() == ["003_7ec467e6c538953e"]


def test_filter_by_whole_transcripts_keeps_everything_of_them(corpus):
    part = corpus.filter(until="2022-04-05")
    assert len(part.turns) == 42
    assert len(corpus.filter(since="2022-04-05", until="2023-02-13").turns) == 84
    assert len(corpus.filter(transcript=["000_030e8c4dc072d88f"]).exchanges) == 13


def test_filter_by_text_keeps_the_exchanges_that_have_it(corpus):
    part = corpus.filter(text="ammunition*")
    said = (part.exchanges["question"] + part.exchanges["answer"]).str.lower()
    assert said.str.contains("ammunition").all()
    assert len(part.exchanges) == 6
    assert "statement" not in part.turns["section"].tolist()


def test_filter_by_role_and_section_keeps_turns(corpus):
    assert set(corpus.filter(role="journalist").turns["role"]) == {"journalist"}
    assert len(corpus.filter(section="statement").turns) == 2
    assert corpus.filter(section="statement").exchanges.empty


def test_a_part_keeps_numbers_ids_and_sources(corpus):
    part = corpus.filter(outlet="Reuters")
    whole = corpus.exchanges[corpus.exchanges["outlet"] == "Reuters"]
    pd.testing.assert_frame_equal(part.exchanges, whole.reset_index(drop=True))
    turn = part.turns.iloc[0]
    assert (
        part.source(turn["transcript"]).text[turn["start"] : turn["end"]] == turn.text
    )


def test_nothing_left_keeps_columns_and_types(corpus):
    with pytest.warns(presskit.PresskitWarning, match="no outlet 'Reuter'.*'Reuters'"):
        part = corpus.filter(outlet="Reuter")
    for table in TABLES:
        frame = getattr(part, table.name)
        assert {name: frame[name].dtype for name in frame} == {
            name: column.type for name, column in table.columns.items()
        }
    assert repr(part) == "Corpus(0 transcripts, 0 turns, 0 exchanges)"


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"outlets": "AP"}, "filter does not know outlets.*'outlet'"),
        ({"role": "host"}, "there is no role 'host'.*'moderator'"),
        ({"since": "soon"}, "since='soon' is no date"),
        ({"text": "…"}, "holds no word to look for"),
        ({"text": 5}, "text=5 is no pattern"),
        ({"outlet": 5}, "outlet=5 is no name and no list of names"),
        ({"asker": [5]}, r"asker=\[5\] is no name and no list of names"),
    ],
)
def test_a_wrong_choice_says_what_there_is(corpus, choice, message):
    with pytest.raises(presskit.TableError, match=message):
        corpus.filter(**choice)


def test_an_unknown_transcript_says_what_there_is(corpus):
    with pytest.raises(presskit.TableError, match="003_7ec467e6c538953e"):
        corpus.source("nothing")


def test_save_writes_tables_that_come_back(corpus, tmp_path):
    folder = corpus.save(tmp_path / "out" / "tables")
    for table in TABLES:
        back = pd.read_parquet(folder / f"{table.name}.parquet")
        frame = getattr(corpus, table.name)
        pd.testing.assert_frame_equal(
            back, frame, check_dtype=False, check_categorical=False
        )
        assert len(pd.read_csv(folder / f"{table.name}.csv")) == len(frame)
    assert "read_parquet" in (folder / "tables.R").read_text(encoding="utf-8")


def test_csv_cells_never_run_as_formulas(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ann Lee (AP): =HYPERLINK(1)?\n\nMinister Bo Ek: @x\n", "utf-8")
    folder = presskit.load(path).save(tmp_path / "out")
    said = pd.read_csv(folder / "turns.csv")["text"].tolist()
    assert said == ["'=HYPERLINK(1)?", "'@x"]
