"""What people decided, from the files beside the transcripts and those passed in."""

from pathlib import Path

import pandas as pd
import pytest

from presskit.corrections import COLUMNS, collect, read_corrections
from presskit.errors import TableError

SHA = "0" * 64
HEADER = ",".join(COLUMNS)
JOIN, SPLIT = (f"{one},may,{SHA},3,9,,," for one in ("join", "split"))


def write(path, *rows, header=HEADER):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


def alias(path, *rows):
    return write(path, *rows, header="printed,speaker,reason")


def actions(decisions):
    return [(one.action, one.file) for one in decisions.corrections]


def test_files_beside_the_transcripts_and_in_the_folder_that_was_loaded(tmp_path):
    write(tmp_path / "corrections.csv", JOIN)
    write(tmp_path / "x" / "corrections.csv", SPLIT)
    found = collect([Path("x")], Path(), None, None, tmp_path)
    assert actions(found) == [
        ("join", "corrections.csv"), ("split", str(Path("x/corrections.csv"))),
    ]  # fmt: skip
    assert found.folders == {
        "corrections.csv": Path(), str(Path("x/corrections.csv")): Path("x"),
    }  # fmt: skip
    assert found.given == frozenset()


def test_each_line_counts_once_with_the_file_that_has_it_first(tmp_path):
    write(tmp_path / "corrections.csv", JOIN)
    mine = write(tmp_path / "mine.csv", JOIN, SPLIT)
    found = collect([Path()], None, "mine.csv", None, tmp_path)
    assert actions(found) == [("join", "corrections.csv"), ("split", "mine.csv")]
    assert found.given == {"mine.csv"}
    again = collect([Path()], None, mine, None, tmp_path)
    assert actions(again)[1] == ("split", str(mine))


def test_the_file_beside_the_transcripts_is_not_read_twice(tmp_path):
    file = write(tmp_path / "corrections.csv", "joyn,,,,,,,")
    found = collect([Path()], None, file, None, tmp_path)
    assert [one.file for one in found.problems] == ["corrections.csv"]


def test_a_table_has_no_file(tmp_path):
    table, _ = read_corrections(write(tmp_path / "x.csv", JOIN))
    frame = pd.DataFrame([one[:11] for one in table], columns=COLUMNS)
    found = collect([Path()], None, frame, None, tmp_path)
    assert (actions(found), found.given) == ([("join", "")], {""})


def test_facts_and_what_is_wrong_with_them(tmp_path):
    write(tmp_path / "about.csv", "may.txt,2024-05-03", "june,soon", header="file,day")
    found = collect([Path()], None, None, None, tmp_path)
    assert [(one.named, one.value, one.file) for one in found.facts] == [
        ("may.txt", "2024-05-03", "about.csv")
    ]
    assert [(one.file, one.line) for one in found.problems] == [("about.csv", 3)]


def test_aliases_hold_in_their_folder_and_those_passed_in_everywhere(tmp_path):
    alias(tmp_path / "x" / "aliases.csv", "Ann Lee,Anna Lee,", "Bo Ek,Bo A. Ek,")
    alias(tmp_path / "mine.csv", "Bo Ek,Bo B. Ek,")
    (tmp_path / "x" / "may.txt").write_text("", encoding="utf-8")
    folders = [Path("x"), Path("y")]
    found = collect(folders, None, None, "mine.csv", tmp_path)
    named = {
        folder.name: {name: one.speaker for name, one in own.items()}
        for folder, own in found.aliases.items()
    }
    assert named == {
        "x": {"ann lee": "Anna Lee", "bo ek": "Bo B. Ek"},
        "y": {"bo ek": "Bo B. Ek"},
    }
    assert {len(own) for own in found.beside.values()} == {2, 0}
    assert len(found.aliases_for(Path("x/may.txt"), tmp_path)) == 2
    assert found.aliases_for(Path("x/gone.txt"), tmp_path) == {}
    assert found.aliases_for(Path("z/may.txt"), tmp_path) == {}


@pytest.mark.parametrize("printed", ["Q", "Reporter", "Journalistin"])
def test_an_alias_of_whoever_asks_is_refused(tmp_path, printed):
    alias(tmp_path / "aliases.csv", f"{printed},Ann Lee,", "Bo Ek,Bo A. Ek,")
    found = collect([Path()], None, None, None, tmp_path)
    assert list(found.aliases[Path()]) == ["bo ek"]
    (problem,) = found.problems
    assert "is printed for anybody who asks" in problem.message


def test_a_counted_asker_may_have_an_alias(tmp_path):
    alias(tmp_path / "aliases.csv", "Reporter 2,Ann Lee,")
    found = collect([Path()], None, None, None, tmp_path)
    assert list(found.aliases[Path()]) == ["reporter 2"]
    assert found.problems == []


def test_nothing_was_decided(tmp_path):
    found = collect([Path()], None, None, None, tmp_path)
    assert found[:3] == ([], [], [])
    assert found.aliases == {Path(): {}}


@pytest.mark.parametrize("given", [{"corrections": 3}, {"aliases": ["a.csv"]}])
def test_what_is_passed_in_is_the_path_of_a_file(tmp_path, given):
    (name,) = given
    both = {"corrections": None, "aliases": None, **given}
    with pytest.raises(TableError, match=f"is not the path.*{name}='{name}.csv'"):
        collect([], None, both["corrections"], both["aliases"], tmp_path)
