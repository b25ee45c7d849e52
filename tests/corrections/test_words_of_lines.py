"""What the audit says of lines: not followed, moved, lost, without a file."""

import pytest

from presskit.corrections import Correction, Fact, Problem, Text, follow, parse_line
from presskit.corrections._words_of_lines import (
    failure,
    gone,
    lost,
    moved,
    unborne,
    unread,
    where,
)
from presskit.doubts import Kind
from tests.corrections._talk import SHA, TALK, line

ONE = Correction("outlet", "may", SHA, 3, 9, "NPR", "", file="x/my.csv", line=7)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (ONE, "line 7 of my.csv"),
        (ONE._replace(line=None), "my.csv"),
        (ONE._replace(file=""), "line 7 of the corrections given"),
        (ONE._replace(file="", line=None), "the corrections given"),
    ],
)
def test_where_a_line_stands(one, told):
    assert where(one) == told


def test_a_correction_that_fails_has_its_place_another_line_none():
    doubt = failure("may", ONE, "so.", "Mend it.")
    assert doubt[:4] == (3, 9, None, Kind.CORRECTION_FAILED)
    assert doubt.message == "A correction is not followed (line 7 of my.csv): so."
    problem = Problem("my.csv", 7, "may", "odd", "")
    doubt = failure("may", problem, "so.", "Mend it.")
    assert doubt.start is None
    assert doubt.message == "A line is not followed (line 7 of my.csv): so."


def test_a_column_that_is_not_read_is_no_failure():
    doubt = unread(Problem("about.csv", 1, "", "the column 'x' is not read.", "a"))
    assert doubt.kind == Kind.UNKNOWN_COLUMN
    assert doubt.message == "line 1 of about.csv: the column 'x' is not read."


@pytest.mark.parametrize(
    ("n", "why"), [(0, "no loaded file is called 'a'"), (2, "2 files are called 'a'")]
)
def test_a_row_that_fits_no_one_file(n, why):
    doubt = unborne(Fact("day", "a", "2024-05-03", "about.csv", 2), n)
    assert (doubt.kind, doubt.transcript) == (Kind.CORRECTION_FAILED, "a")
    assert why in doubt.message


def test_a_line_that_moved_offers_the_line_in_its_place():
    one = line("Why?")
    text = Text("a", "1" * 64, f"New. {TALK}")
    (doubt,) = moved(follow([one], [text]), [text])
    assert doubt.kind == Kind.CORRECTION_MOVED
    assert "“Why?”, which stand at " in doubt.message
    new = parse_line(doubt.fix.line)
    assert (new.start, new.sha256, new.words) == (one.start + 5, "1" * 64, "Why?")
    assert parse_line(doubt.fix.instead) == one
    same = Text("a", SHA, f"New. {TALK}")  # the same bytes, read otherwise
    (doubt,) = moved(follow([one], [same]), [same])
    assert f"are at {one.start + 5} now, not at {one.start}" in doubt.message


def test_a_line_that_somebody_has_written_anew_is_not_told_again():
    one = line("Why?")
    text = Text("a", "1" * 64, f"New. {TALK}")
    new = parse_line(moved(follow([one], [text]), [text])[0].fix.line)
    assert moved(follow([one, new], [text]), [text]) == []


def test_words_that_stand_nowhere_or_twice_are_lost():
    text = Text("a", "1" * 64, "Ann Lee (AP): How?")
    followed = follow([line("Why?")], [text])
    (doubt,) = moved(followed, [text])
    assert doubt == lost(followed.unplaced[0])
    assert "made on the words “Why?”, and they do not stand in its text." in (
        doubt.message
    )
    assert doubt.transcript == "a"


TEXTS = [Text("may", "1" * 64, TALK)]


def told(one, *, whole, given=()):
    return [
        doubt.message for doubt in gone(frozenset(given), [one], TEXTS, whole=whole)
    ]


def test_a_file_that_changed_is_told_from_one_that_is_not_here():
    (changed,) = told(ONE, whole=False)
    assert "may has changed since it was written: its SHA-256 begins with" in changed
    stray = ONE._replace(transcript="june")
    (away,) = told(stray, whole=True)
    assert "no loaded file has the SHA-256 0000000000… of 'june'." in away
    assert told(stray, whole=False) == []
    assert told(stray, whole=False, given=["x/my.csv"]) == [away]
    (words,) = told(stray._replace(words="Why?"), whole=True)
    assert words.endswith("'june', or its words.")
