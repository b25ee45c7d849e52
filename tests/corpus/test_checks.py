"""What does not fit is a row; the command says it with its exit code."""

import pandas as pd
import pytest

import presskit
from presskit import cli
from presskit.schema import CHECKS, TABLES

TALK = (
    "Mira Dahl (Quay News): Why now?\n\nMinister Ove Berg: It is time.\n\n"
    "Ida Roth (Tide Radio): And the cost?\n\nMinister Ove Berg: It is low.\n"
)


MORE = "\nMinister Ove Berg: " + "It is as we said. " * 200


def filled(path, text):
    """Write a talk that is long enough for a stray control character to be one."""
    path.write_text(text + MORE, encoding="utf-8")


@pytest.fixture
def talks(tmp_path):
    folder = tmp_path / "talks"
    folder.mkdir()
    (folder / "quay.txt").write_text(TALK, encoding="utf-8")
    return folder


def found(corpus):
    rows = corpus.check()
    pd.testing.assert_series_equal(rows.dtypes, CHECKS.frame().dtypes)
    return [tuple(row)[:4] for row in rows.astype(object).itertuples(index=False)]


def test_all_is_well(corpus, talks, tmp_path):
    assert found(corpus) == []
    assert found(presskit.load(talks)) == []
    assert found(presskit.load_text(TALK)) == []
    assert found(presskit.load(corpus.save(tmp_path / "out"))) == []


CHANGES = {
    "a speaker": ("exchanges", "asker_id", 0, "nobody", ("id", "exchanges", 0)),
    "an exchange": ("turns", "exchange", 1, 9, ("id", "turns", 1)),
    "a turn": ("questions", "turn", 1, 9, ("id", "questions", 1)),
    "an outlet": ("outlets", "outlet", 1, "Tide", ("id", "turns", 2)),
    "an id twice": ("questions", "question_id", 1, None, ("id", "questions", 1)),
    "a transcript": ("identities", "transcript", 0, "x", ("id", "identities", 0)),
    "outside": ("questions", "end", 0, 9999, ("span", "questions", 0)),
    "other words": ("turns", "text", 1, "It was time.", ("span", "turns", 1)),
    "over another": ("turns", "start", 1, 3, ("order", "turns", 1)),
    "not in order": ("turns", "turn", 1, 7, ("order", "turns", 1)),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_found(talks, name):
    table, column, row, value, (check, where, at) = CHANGES[name]
    corpus = presskit.load(talks)
    for declared in TABLES:  # made, so that a change in one does not reach another
        getattr(corpus, declared.name)
    frame = getattr(corpus, table)
    frame.loc[row, column] = frame.loc[0, column] if value is None else value
    told = [(one[0], one[1], one[3]) for one in found(corpus)]
    assert (check, where, at) in told


def test_a_column_of_another_type_is_found(talks):
    corpus = presskit.load(talks)
    corpus.turns = corpus.turns.astype({"n_words": "float64"})
    assert ("table", "turns") in [one[:2] for one in found(corpus)]


def test_a_file_that_changed_or_went_is_found(talks):
    corpus = presskit.load(talks)
    (talks / "quay.txt").write_text(TALK + "\n", encoding="utf-8")
    assert found(corpus) == [("source", "transcripts", "quay", 0)]
    (talks / "quay.txt").unlink()
    assert found(corpus) == [("source", "transcripts", "quay", 0)]
    assert corpus.check()["message"][0].endswith("quay.txt is not there any more")


@pytest.mark.parametrize(
    ("odd", "said"),
    [
        ("\x07\x07", "2 control characters, the first at line 3 (U+0007)"),
        ("\ufffd", "1 sign for a lost character, the first at line 3 (U+FFFD)"),
        ("\ue123", "1 character of private use, the first at line 3 (U+E123)"),
        ("\u202e", "1 mark that turns the direction, the first at line 3 (U+202E)"),
        ("\ufdd0", "1 code of no character, the first at line 3 (U+FDD0)"),
    ],
)
def test_odd_characters_are_found(talks, odd, said):
    text = TALK.replace("It is time", f"It is{odd} time")
    filled(talks / "quay.txt", text)
    rows = presskit.load(talks).check()
    assert rows["check"].tolist() == ["characters"]
    assert rows["message"].tolist() == [said]


def test_tabs_line_ends_accents_and_emoji_are_not_odd(talks):
    text = TALK.replace("It is time", "It\tis\u00a0time \U0001f600 – e\u0301")
    (talks / "quay.txt").write_bytes(text.replace("\n", "\r\n").encode())
    assert found(presskit.load(talks)) == []


def test_the_command(talks, tmp_path, capsys):
    assert cli.main(["check", str(talks)]) == 0
    assert capsys.readouterr().out == (
        "verdicts: 1 sound.\n"
        f"{talks}: Corpus(1 transcript, 4 turns, 2 exchanges) is as it should be: ids, "
        "places in the text, order of turns, files and characters.\n"
    )
    out = presskit.load(talks).save(tmp_path / "out")
    assert cli.main(["check", str(out)]) == 0
    filled(talks / "quay.txt", TALK + "\x1b[2J")
    assert cli.main(["check", str(talks)]) == 1
    assert cli.main(["check", str(out)]) == 1
    said = capsys.readouterr().out
    assert "characters · transcripts · quay · 0: 1 control character" in said
    assert "quay.txt was changed after it was read" in said
    assert "\x1b" not in said
    assert cli.main(["check", str(tmp_path / "nowhere")]) == 2


@pytest.mark.parametrize("name", ["turns.csv", "turns.parquet", "presskit.json"])
def test_the_command_on_saved_tables_that_somebody_changed(
    talks, tmp_path, capsys, name
):
    out = presskit.load(talks).save(tmp_path / "out")
    (out / name).write_bytes((out / name).read_bytes() + b" ")
    code = cli.main(["check", str(out)])
    said = capsys.readouterr().out
    assert code == (0 if name == "presskit.json" else 1)
    assert (f"{name} was changed, or taken away" in said) == (code == 1)
