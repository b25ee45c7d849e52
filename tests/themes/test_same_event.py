"""Which files hold the event of another one."""

import pandas as pd

from presskit.themes._same_event import of_one_event, parted

TALK = " ".join(f"Neighbourhood{n} councillors{n} met." for n in range(20))
OTHER = " ".join(f"Harbourside{n} delegations{n} left." for n in range(20))


def held(of, *rows):
    table = pd.DataFrame(rows, columns=["transcript", "date", "text"])
    return of_one_event(table, of)


def test_it_is_told_by_day_and_words_whatever_turns_they_are_in():
    rows = [
        ("a", "2031-05-03", TALK),
        ("b", "2031-05-03", TALK[:200].upper()),
        ("b", "2031-05-03", TALK[200:]),
        ("c", "2031-05-03", OTHER),
        ("d", "2031-05-04", TALK),
        ("e", None, TALK),
    ]
    assert [held(of, *rows) for of in "abcde"] == [["b"], ["a"], [], [], []]


def test_three_files_are_one_event_though_two_of_them_share_nothing():
    day = "2031-05-03"
    rows = [("a", day, TALK), ("b", day, OTHER), ("c", day, f"{TALK} {OTHER}")]
    assert [held(of, *rows) for of in "abc"] == [["b", "c"], ["a", "c"], ["a", "b"]]


def test_without_days_none_is_told():
    table = pd.DataFrame({"transcript": ["a", "b"], "text": TALK})
    assert of_one_event(table, "a") == []


def test_where_all_hold_it_they_are_none():
    assert parted([3, 1, 2], [1]) == ([1], [3, 2])
    assert parted([3, 1], [1, 3]) == ([], [3, 1])
    assert parted([], [1]) == ([], [])
