"""Two versions of one event: which file is out of date, and what says so."""

import re
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import headers, sources
from presskit.corpus import build
from presskit.corpus._versions import (
    Twin,
    Version,
    versions,
)

ALPHABET = "abcdefghijklmnopqrst"
TALK = " ".join(f"word{letter}" for letter in ALPHABET)  # 20 words: 16 runs of five
OTHER = " ".join(f"talk{letter}" for letter in ALPHABET)
ONE_MORE = f"{TALK} indeed"  # 17 runs, 16 of them shared


def file(text=TALK, updated=None, title="Doorstep", date="5 May 2023"):
    lines = [title, date, *([f"Last updated: {updated}"] if updated else [])]
    return headers.read([line for line in lines if line])[0], text


def told(files):
    """Return the pairs alone, without the evidence."""
    found, twins = versions(files)
    return [one[:2] for one in found], [one[:2] for one in twins]


def test_the_one_updated_earlier_is_the_older_wherever_it_stands():
    new, old = file(ONE_MORE, "6 May 2023"), file(TALK, "5 May 2023")
    assert told([old, new]) == ([(0, 1)], [])
    assert told([new, old]) == ([(1, 0)], [])


def test_the_evidence_says_all_that_was_looked_at():
    files = [file(ONE_MORE, "6 May 2023 08:09"), file(TALK, "5 May 2023")]
    assert versions(files)[0] == [
        Version(
            1,
            0,
            "same title and date; 100% of the shorter text, taken in runs of 5 words, "
            "is in the other; last updated: 2023-05-05, the newer 2023-05-06 08:09",
        )
    ]


def test_titles_are_compared_without_case_accents_and_punctuation():
    files = [
        file(TALK, "5 May 2023", "Doorstep by Minister Eva Ås"),
        file(ONE_MORE, "6 May 2023", "DOORSTEP, by Minister Eva As"),
    ]
    assert told(files) == ([(0, 1)], [])


def test_two_briefings_of_one_day_under_one_title_are_two_events():
    assert told([file(TALK, "5 May 2023"), file(OTHER, "6 May 2023")]) == ([], [])


@pytest.mark.parametrize(
    ("kept", "is_one_event"),
    [(12, True), (11, False)],  # 8 of 16 runs shared, 7 of 16
)
def test_half_of_the_runs_make_one_event(kept, is_one_event):
    words = TALK.split()[:kept] + OTHER.split()[kept:]
    files = [file(TALK, "5 May 2023"), file(" ".join(words), "6 May 2023")]
    # Greetings and thanks can be half of so few words: that is asked, not decided.
    assert told(files) == ([], [(0, 1)] if is_one_event else [])


def test_half_of_a_long_text_is_decided():
    talk, other = ([f"{letter}{n}" for n in range(800)] for letter in "ab")
    corrected = talk[:450] + other[450:]
    files = [
        file(" ".join(talk), "5 May 2023"),
        file(" ".join(corrected), "6 May 2023"),
    ]
    assert told(files) == ([(0, 1)], [])


@pytest.mark.parametrize("missing", ["title", "date"])
def test_without_title_or_date_nothing_is_a_version(missing):
    one = {missing: ""}
    files = [file(TALK, "5 May 2023", **one), file(ONE_MORE, "6 May 2023", **one)]
    assert getattr(files[0][0], missing) is None
    assert told(files) == ([], [])


def test_another_day_is_another_event():
    files = [
        file(TALK, "5 May 2023"),
        file(ONE_MORE, "6 May 2023", date="4 May 2023"),
    ]
    assert told(files) == ([], [])


def test_of_three_versions_all_but_the_newest_are_older():
    files = [
        file(TALK, "6 May 2023"),
        file(f"{TALK} and more", "7 May 2023"),
        file(f"So, {TALK}", "5 May 2023"),
    ]
    assert told(files) == ([(0, 1), (2, 1)], [])


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (None, None),
        ("5 May 2023", "5 May 2023"),
        ("5 May 2023 18:19", "5 May 2023 18:19"),
        ("5 May 2023", "5 May 2023 18:19"),  # the day may mean the evening
        (None, "6 May 2023"),  # the line may have been lost when the page was saved
        ("6 May 2023", None),
    ],
)
def test_where_nothing_says_which_is_newer_they_are_twins(one, two):
    assert told([file(TALK, one), file(ONE_MORE, two)]) == ([], [(0, 1)])


def test_a_twin_says_what_is_known_of_both():
    _, twins = versions([file(TALK), file(ONE_MORE, "6 May 2023")])
    assert twins == [
        Twin(
            0,
            1,
            "same title and date; 100% of the shorter text, taken in runs of 5 words, "
            "is in the other; last updated: not said, 2023-05-06",
        )
    ]


def test_times_of_one_day_tell_the_order():
    files = [file(TALK, "5 May 2023 18:19"), file(ONE_MORE, "5 May 2023 18:20")]
    assert told(files) == ([(0, 1)], [])


def test_a_part_replaces_nothing():
    whole, part = f"{TALK} {OTHER}", " ".join(TALK.split()[:15])
    found, twins = versions([file(whole, "5 May 2023"), file(part, "6 May 2023")])
    assert not found
    assert twins[0][:2] == (0, 1)
    assert twins[0].evidence.endswith("the newer holds 30% of the older")  # 11 of 36
    # The other way round nothing is lost: the newer one holds it all.
    assert told([file(whole, "6 May 2023"), file(part, "5 May 2023")])[0] == [(1, 0)]


def test_a_file_that_holds_two_events_does_not_make_them_one():
    files = [
        file(TALK, "5 May 2023"),
        file(f"{TALK} {OTHER}", "6 May 2023"),
        file(OTHER, "7 May 2023"),
    ]
    found, _ = told(files)
    assert (0, 2) not in found


def test_equal_texts_are_one_event_and_the_time_says_which_is_older():
    twice = file(TALK, "5 May 2023")
    assert told([twice, twice]) == ([], [(0, 1)])
    assert told([file(TALK, "6 May 2023"), twice]) == ([(1, 0)], [])
    assert told([twice, file(ONE_MORE, "6 May 2023"), twice]) == ([(0, 1), (2, 1)], [])


def test_texts_too_short_for_a_run_are_not_compared():
    files = [file("Thank you all.", "5 May 2023"), file("Thank you.", "6 May 2023")]
    assert told(files) == ([], [])


def test_nothing_gives_nothing():
    assert versions([]) == ([], [])


def read(path):
    document = sources.read(path)
    return build.cut(document).header, document.text


def test_a_corrected_seed_is_a_version_of_the_seed_and_the_other_seed_is_not(
    seeds, tmp_path
):
    old = seeds / "003_7ec467e6c538953e.txt"
    text = old.read_text(encoding="utf-8")
    assert "14 Feb. 2023 08:09" in text
    new = tmp_path / "new.txt"
    corrected = re.sub(r"\bearthquakes\b", "earthquake", text)
    new.write_text(
        corrected.replace("14 Feb. 2023 08:09", "15 Feb. 2023 10:00"), encoding="utf-8"
    )
    files = [read(path) for path in (new, seeds / "000_030e8c4dc072d88f.txt", old)]
    assert told(files) == ([(2, 0)], [])


DAYS = st.sampled_from([None, datetime(2023, 5, 5), datetime(2023, 5, 6, 9, 30)])
TEXTS = st.sampled_from([TALK, ONE_MORE, OTHER, f"{TALK} {OTHER}", ""])


@given(st.lists(st.tuples(TEXTS, DAYS), max_size=8))
def test_every_file_is_older_at_most_once_and_the_newest_never(given_files):
    head = file()[0]
    files = [(head._replace(updated=day), text) for text, day in given_files]
    found, twins = versions(files)
    older = [one.older for one in found]
    assert len(older) == len(set(older))
    for one in found:
        assert files[one.older][0].updated < files[one.newer][0].updated
        assert one.newer not in older
    for twin in twins:
        assert twin.one < twin.two
