"""What presskit 0.1 wrote: of_0_1.csv, beside the tables that it gave for it."""

import shutil
import warnings
from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit.cli import main
from presskit.corpus.anchoring import anchor
from presskit.corrections import add, parse_line, read_corrections

HERE = Path(__file__).parent
COLUMNS = [
    "transcript", "turn", "role", "speaker", "outlet", "label", "exchange", "start",
    "end", "n_words",
]  # fmt: skip
ASKED = [
    "transcript", "exchange", "asker", "outlet", "question_words", "answer_words",
]  # fmt: skip


@pytest.fixture
def folder(seeds, tmp_path):
    """Return a folder of the seeds with a file of corrections of presskit 0.1."""
    for path in seeds.glob("*.txt"):
        shutil.copy(path, tmp_path)
    shutil.copy(HERE / "of_0_1.csv", tmp_path / "corrections.csv")
    return tmp_path


def check(corpus):
    """Return True if the tables are those that presskit 0.1 gave."""
    for name, columns, file in (
        ("turns", COLUMNS, "of_0_1_turns.csv"),
        ("exchanges", ASKED, "of_0_1_exchanges.csv"),
    ):
        told = getattr(corpus, name)[columns].astype("str").fillna("")
        kept = pd.read_csv(HERE / file, dtype="str", keep_default_na=False)[columns]
        pd.testing.assert_frame_equal(told, kept.astype("str"), check_dtype=False)
    who = corpus.turns.set_index(["transcript", "start"])["speaker_id"]
    early, later = corpus.transcripts["transcript"]
    assert who[early, 24854] == who[later, 20105], "same person"
    assert who[early, 21211] != who[later, 32982], "not same person"


def kinds(corpus):
    return corpus.audit["kind"].value_counts().to_dict()


def without_words(file):
    return [one.line for one in read_corrections(file)[0] if not one.has_words]


def test_a_file_of_0_1_is_followed_and_not_written_to(folder):
    file = folder / "corrections.csv"
    before = file.read_bytes()
    corpus = presskit.load(folder)
    check(corpus)
    assert kinds(corpus)["correction applied"] == 9
    assert "correction failed" not in kinds(corpus)
    assert file.read_bytes() == before


def test_words_are_written_into_it_once(folder, capsys):
    file = folder / "corrections.csv"
    other = f"join,gone,{'f' * 64},3,9,,no such file"
    add(file, other)
    assert main(["corrections", "--anchor", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "9 lines written anew" in said
    assert "left without words: line 11" in said
    assert without_words(file) == [11]
    once = file.read_bytes()
    assert [done.n for done in anchor(folder)] == [0]
    assert file.read_bytes() == once
    values = {one.action: one.value for one in read_corrections(file)[0]}
    assert values["same person"].endswith("@000_030e8c4dc072d88f")
    assert values["outlet"] == "Reuters"


def test_lines_with_their_words_are_followed_when_the_files_change(folder):
    anchor(folder)
    check(presskit.load(folder))
    for path in folder.glob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        path.write_bytes(f"{text}\n".encode())
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", presskit.PresskitWarning)
        corpus = presskit.load(folder)
    found = kinds(corpus)
    assert found["correction moved"] == 9
    assert found["correction applied"] + found.get("correction failed", 0) == 9
    assert "correction failed" not in found
    moved = corpus.audit.query("kind == 'correction moved'")
    assert {parse_line(line).sha256 for line in moved["suggestion"]} <= set(
        corpus.transcripts["sha256"]
    )


def test_a_line_of_0_1_and_the_same_with_its_words_are_one(folder):
    file = folder / "corrections.csv"
    old = [one for one in read_corrections(file)[0] if "person" not in one.action]
    anchor(folder)
    new = [one for one in read_corrections(file)[0] if "person" not in one.action]
    assert [one.key for one in old] == [one.key for one in new]
    assert all(one.has_words for one in new)


def test_a_line_pasted_below_the_header_of_0_1_is_understood(folder):
    file = folder / "corrections.csv"
    head = presskit.load(folder).transcripts.iloc[0]
    line = f"day,{head.transcript},{head.sha256},,,2022-04-06,,file,,,"
    file.write_text(f"{file.read_text('utf-8')}{line}\n", "utf-8")
    corpus = presskit.load(folder)
    assert str(corpus.transcripts["date"][0].date()) == "2022-04-06"
    assert kinds(corpus)["correction applied"] == 10


def test_one_column_more_is_kept_when_words_are_written(folder):
    file = folder / "corrections.csv"
    head, *rows = file.read_text("utf-8").splitlines()
    text = "\n".join([f"{head},by", *(f"{row},me" for row in rows)]) + "\n"
    file.write_text(text, "utf-8")
    anchor(folder)
    table = pd.read_csv(file, dtype="str")
    assert table["by"].tolist() == ["me"] * 9
    assert table["before"].notna().all()
