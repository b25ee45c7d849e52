"""A cron line gets tables, one JSON object that a program reads, and an exit code."""

import json
import shutil

import pandas as pd
import pytest

import presskit
from presskit import cli
from presskit.corpus import saved
from presskit.schema import TABLES
from presskit.sharing._without_words import Hidden

pytestmark = pytest.mark.once


def as_json(capsys):
    return json.loads(capsys.readouterr().out)


def test_the_tables_are_those_of_save(good, tmp_path, capsys):
    out = tmp_path / "out"
    assert cli.main(["tables", str(good), "--out", str(out)]) == 0
    assert capsys.readouterr() == (f"{out}\n", "")
    corpus = presskit.load(good)
    again = presskit.load(out)
    for table in TABLES:
        expected = getattr(corpus, table.name)
        pd.testing.assert_frame_equal(getattr(again, table.name), expected)
    corpus.save(tmp_path / "saved")
    names = {path.name for path in (tmp_path / "saved").iterdir()}
    assert {path.name for path in out.iterdir()} == names


def test_the_summary_says_what_was_read_and_written(good, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.md").write_text("a note of somebody", encoding="utf-8")
    assert cli.main(["tables", str(good), "--out", str(out), "--json"]) == 0
    said = as_json(capsys)
    (one,) = said.pop("transcripts")
    there = {path.name for path in out.iterdir() if path.name[0] != "."}
    assert said.pop("files") == sorted(there - {"mine.md"})
    kinds = presskit.load(good).audit["kind"].value_counts().to_dict()
    assert said.pop("doubts") == one["doubts"] == kinds
    assert said == {
        "presskit": presskit.__version__,
        "exit_code": 0,
        "errors": [],
        "folder": str(out),
        "with_text": True,
        "counts": {
            "transcripts": 1, "turns": 11, "exchanges": 1, "questions": 5,
            "words": int(presskit.load(good).turns["n_words"].sum()),
        },
    }  # fmt: skip
    assert one["transcript"] == "good"
    assert (one["date"], one["verdict"], one["verdict_why"]) == (
        "2023-05-05", "sound", None,
    )  # fmt: skip
    assert one["in_tables"] is True


def test_what_is_not_to_be_used_is_in_the_audit_alone(unsound, tmp_path, capsys):
    out = tmp_path / "out"
    given = ["tables", str(unsound), "--out", str(out), "--json"]
    assert cli.main(given) == 3
    told = capsys.readouterr()
    assert told.err.startswith("presskit: bad: do not use yet")
    said = json.loads(told.out)
    assert said["exit_code"] == 3
    assert said["errors"] == [told.err.removeprefix("presskit: ").rstrip("\n")]
    used = {one["transcript"]: one["in_tables"] for one in said["transcripts"]}
    assert used == {"bad": False, "good": True}
    assert said["doubts"].get("verdict on the file") is None
    saved = presskit.load(out)
    for table in TABLES:
        ids = set(getattr(saved, table.name)["transcript"])
        assert ("bad" in ids) == (table.name == "audit"), table.name
    assert len(saved.check()) == 0
    assert cli.main([*given, "--anyway"]) == 0
    assert as_json(capsys)["counts"]["transcripts"] == 2


def test_one_that_cannot_be_read_costs_only_itself(mixed, tmp_path, capsys):
    out = tmp_path / "out"
    assert cli.main(["tables", str(mixed), "--out", str(out), "--json"]) == 2
    said = as_json(capsys)
    assert [error.partition(":")[0].rpartition("/")[2] for error in said["errors"]] == [
        "broken.txt", "bad",
    ]  # fmt: skip
    assert said["doubts"]["file not loaded"] == 1
    assert presskit.load(out).transcripts["transcript"].tolist() == ["good"]


def test_an_error_is_json_too(tmp_path, capsys):
    given = ["tables", str(tmp_path / "none"), "--out", str(tmp_path / "out"), "--json"]
    assert cli.main(given) == 2
    told = capsys.readouterr()
    said = json.loads(told.out)
    assert said.pop("exit_code") == 2
    assert [f"presskit: {error}\n" for error in said["errors"]] == [told.err]
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def wordless(tmp_path_factory):
    """Return the folder of the example's tables without text."""
    out = tmp_path_factory.mktemp("wordless") / "out"
    seeds = str(presskit.files.examples.seeds())
    assert cli.main(["tables", seeds, "--out", str(out), "--no-text"]) == 0
    return out


def test_without_text_no_cell_of_any_file_holds_four_words_of_a_turn(wordless, corpus):
    turns = corpus.turns
    outlets = [*turns["outlet"].dropna(), *corpus.identities["outlet"].dropna()]
    names = [*turns["speaker"].dropna(), *turns["label"], *outlets]
    hidden = Hidden(turns["text"], [*names, *corpus.transcripts["title"]])
    for path in wordless.glob("*.csv"):
        cells = pd.read_csv(path, dtype=str, keep_default_na=False).to_numpy().ravel()
        assert not [one for one in set(cells) if hidden.gives_away(one)], path.name
    assert len(pd.read_parquet(wordless / "documents.parquet")) == 0


def test_without_text_counts_names_and_places_stay(wordless, corpus):
    kept = pd.read_parquet(wordless / "turns.parquet")
    same = [column for column in kept if column not in ("text",)]
    pd.testing.assert_frame_equal(kept[same], corpus.turns[same])
    assert (kept["text"] == "").all()


def test_without_text_nothing_can_be_loaded_that_would_find_nothing(wordless):
    with pytest.raises(presskit.SourceError, match=r"without the words.*read_parquet"):
        presskit.load(wordless)


def test_without_text_the_rest_can_be_checked(wordless, tmp_path, capsys):
    assert cli.main(["check", str(wordless)]) == 0
    told = capsys.readouterr().out
    assert "84 turns" in told
    assert "places in the text and characters were not checked" in told
    changed = shutil.copytree(wordless, tmp_path / "changed")
    with (changed / "turns.csv").open("a", encoding="utf-8") as file:
        file.write("x\n")
    assert cli.main(["check", str(changed)]) == 1
    assert "turns.csv was changed" in capsys.readouterr().out
    turns = pd.read_parquet(changed / "turns.parquet")
    turns.iloc[1:].to_parquet(changed / "turns.parquet")
    assert cli.main(["check", str(changed)]) == 1
    assert "turns.parquet was changed" in capsys.readouterr().out


def test_without_text_ids_that_point_to_nothing_are_found(wordless):
    tables = saved.wordless_of(wordless)
    tables.turns.loc[3, "turn_id"] = tables.turns.loc[2, "turn_id"]
    assert set(tables.check()["check"]) == {"id"}
