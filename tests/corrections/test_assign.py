"""The files that lines and rows of about.csv are about."""

from pathlib import Path

import pytest

from presskit.corrections import Correction, Decisions, Fact, Problem, assign
from presskit.doubts import Kind
from tests._one_file import transcript

TALK = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: So it is.\n"
START = TALK.index("Why now?")


def files(*names):
    """Return files of different bytes below a folder that is not there."""
    read = (transcript(f"{TALK}\nQ: {name}?\n", source=name) for name in names)
    return [
        file._replace(transcript=Path(name).stem)
        for file, name in zip(read, names, strict=True)
    ]


def run(given, *, lines=(), facts=(), problems=(), folders=None, whole=True):
    decisions = Decisions(
        list(lines), list(facts), list(problems), {}, {}, frozenset(), folders or {}
    )
    return assign(decisions, given, Path(), whole=whole)


def line(of, action="outlet", value="NPR", **more):
    span = (0, 0) if action in ("day", "verdict") else (START, START + len("Why now?"))
    one = Correction(action, of.transcript, of.document.sha256, *span, value, "")
    return one._replace(**more)


def test_a_line_goes_to_its_file():
    one, two = files("a.txt", "b.txt")
    found = run([one, two], lines=[line(two)])
    assert found.lines == [[], [line(two)]]
    assert (found.facts, found.doubts) == ([{}, {}], [])


@pytest.mark.parametrize("whole", [True, False])
def test_a_line_without_a_source_is_wrong_where_all_is_loaded(whole):
    given = files("a.txt")
    stray = line(given[0], sha256="f" * 64, transcript="gone")
    kinds = [doubt.kind for doubt in run(given, lines=[stray], whole=whole).doubts]
    assert kinds == [Kind.CORRECTION_FAILED] * whole


def test_a_line_with_words_stays_below_its_folder():
    one, two = files("x/a.txt", "y/b.txt")
    words = {"words": "Why now?", "before": "Ann Lee (AP):", "after": "Minister Bo Ek"}
    lost = line(two, sha256="f" * 64, file="x/corrections.csv", **words)
    folders = {"x/corrections.csv": Path("x")}
    found = run([one, two], lines=[lost], folders=folders)
    assert [len(own) for own in found.lines] == [1, 0], "b is not below x"
    (doubt,) = found.doubts
    assert (doubt.kind, doubt.transcript) == (Kind.CORRECTION_MOVED, "a")


def test_a_row_about_a_file_holds_in_its_folder():
    given = files("x/a.txt", "y/a.html")
    fact = Fact("day", "a", "2024-05-03", "x/about.csv", 2)
    assert run(given, facts=[fact]).facts == [{"day": "2024-05-03"}, {}]


def test_a_row_that_means_two_files_or_none_is_said():
    given = files("x/a.txt", "x/a.html")
    given = [one._replace(transcript=f"t{n}") for n, one in enumerate(given)]
    fact = Fact("day", "a", "2024-05-03", "x/about.csv", 2)
    found = run(given, facts=[fact, fact._replace(named="b")])
    assert found.facts == [{}, {}]
    two, none = (doubt.message for doubt in found.doubts)
    assert "2 files are called 'a'." in two
    assert "no loaded file is called 'b'." in none
    part = run(given, facts=[fact._replace(named="b")], whole=False)
    assert part.doubts == [], "of a part of the files it is no wonder"


def test_a_line_overrides_about_csv_and_two_that_disagree_both_fail():
    (one,) = given = files("x/a.txt")
    fact = Fact("day", "a", "2024-05-03", "x/about.csv", 2)
    day = line(one, "day", "2024-05-04", scope="file")
    assert run(given, lines=[day], facts=[fact]).facts == [{"day": "2024-05-04"}]
    other = day._replace(value="2024-05-05")
    found = run(given, lines=[day, other])
    assert (found.facts, found.lines) == ([{}], [[]])
    assert [doubt.kind for doubt in found.doubts] == [Kind.CORRECTION_FAILED] * 2


def test_what_was_not_read_is_said():
    wrong = Problem("corrections.csv", 3, "a", "'joyn' is not an action.", "Mend it.")
    column = Problem("about.csv", 1, "", "the column 'x' is not read.", "", True)
    found = run(files("a.txt"), problems=[wrong, column])
    assert [doubt.kind for doubt in found.doubts] == [
        Kind.CORRECTION_FAILED, Kind.UNKNOWN_COLUMN,
    ]  # fmt: skip
    assert "(line 3 of corrections.csv)" in found.doubts[0].message


def test_no_files_and_nothing_decided():
    assert run([]) == ([], [], [])
