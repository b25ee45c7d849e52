"""Headlines say what the table holds, ties and small numbers with it."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.themes import findings

COUNTS = ["n_statement", "n_asked", "n_brought"]
TAIL = " All by the words of the dictionary."


def agenda(transcript="may", n_exchanges=12, n_under_none=0, **rows):
    """Return an agenda of one transcript: statement, asked, brought; who raised it."""
    table = pd.DataFrame(rows, index=[*COUNTS, "raised_by"]).T
    table = table.astype(dict.fromkeys(COUNTS, "int64"))
    table["n_answered"] = table["n_asked"]
    table.insert(0, "theme", table.index)
    return table.assign(
        transcript=transcript, n_exchanges=n_exchanges, n_under_none=n_under_none
    )


def test_one_leads_one_came_from_the_press_and_one_was_never_asked():
    table = agenda(
        Ferry=[1, 6, 0, "statement"], Jets=[0, 4, 0, "press"],
        Port=[3, 0, 1, "statement"], Rain=[0, 0, 0, None],
    )  # fmt: skip
    assert findings.about(table) == (
        "“Ferry” was asked about most, in 6 of 12 exchanges. “Jets” came from the "
        "press alone; “Port” is in the statement and in 1 answer, and in no question."
        + TAIL
    )


def test_where_it_is_said_beside_it_the_sentence_does_not_say_it_again():
    table = agenda(Ferry=[1, 6, 0, "statement"])
    asked = "“Ferry” was asked about most, in 6 of 12 exchanges."
    assert findings.about(table, basis=False) == asked
    none = agenda(Ferry=[0, 0, 0, None])
    assert findings.about(none, basis=False) == "In 12 exchanges no theme is named."
    both = pd.concat([table, agenda("june", Ferry=[1, 2, 0, "statement"])])
    told = findings.since(both, basis=False)
    assert told == "No theme named in june is new over 1 transcript before."
    assert findings.since(both) == told + TAIL


def test_equal_ones_go_together_and_the_rest_is_counted():
    table = agenda(**{f"T{at}": [1, 2, 0, "statement"] for at in range(6)})
    assert findings.about(table) == (
        "“T0”, “T1”, “T2”, “T3” and 2 more were asked about most, in 2 of 12 "
        "exchanges each." + TAIL
    )
    once = agenda(Port=[1, 1, 0, "statement"], Rain=[1, 1, 0, "statement"])
    assert findings.about(once) == (
        "Asked once each, in 12 exchanges: “Port” and “Rain”." + TAIL
    )


@pytest.mark.parametrize(
    "row",
    [
        [1, 4, 0, "press"],  # it is in a statement, after all
        [0, 4, 1, "press"],  # an answer brings it up, too
        [0, 4, 0, "answer"],  # an answer to something else was first
        [0, 1, 0, "press"],  # once may be in passing
    ],
)
def test_the_press_alone_is_said_of_nothing_else(row):
    assert "press alone" not in findings.about(agenda(Jets=row))


def test_what_the_press_raised_in_one_transcript_only_is_not_its_alone():
    both = pd.concat(
        [
            agenda("may", Jets=[0, 4, 0, "press"]),
            agenda("june", Jets=[0, 0, 0, "answer"]),
        ]
    )
    assert findings.about(both).startswith(
        "“Jets” was asked about most, in 4 of 24 exchanges." + TAIL
    )
    both["raised_by"] = ["press", None]
    assert "“Jets” came from the press alone" in findings.about(both)


def test_named_once_and_not_asked_is_no_headline():
    assert findings.about(agenda(Port=[1, 0, 0, "statement"])) == (
        "In 12 exchanges no theme is asked for." + TAIL
    )
    two = pd.concat([agenda(day, Port=[2, 0, 0, "statement"]) for day in ("a", "b")])
    assert findings.about(two) == (
        "In 24 exchanges no theme is asked for. “Port” is in statements, and in no "
        "question." + TAIL
    )


def test_of_few_exchanges_nothing_is_most():
    few = agenda(n_exchanges=2, Port=[1, 2, 0, "statement"])
    assert findings.about(few) == (
        "2 exchanges, too few to call one the most asked: “Port”." + TAIL
    )
    none = agenda(Port=[0, 0, 0, None])
    assert findings.about(none) == "In 12 exchanges no theme is named." + TAIL
    assert findings.about(none[:0]) == "There is no exchange."


def test_a_dictionary_of_something_else_says_so_before_anything_else():
    jets = {"Jets": [0, 4, 0, "press"], "Port": [3, 0, 2, "statement"]}
    assert findings.about(agenda(n_exchanges=9, n_under_none=5, **jets)) == (
        "In 5 of 9 exchanges no theme is asked for. In the other 4, “Jets” was asked "
        "about most, in 4." + TAIL
    )
    half = agenda(n_exchanges=8, n_under_none=4, **jets)
    told = "“Jets” was asked about most, in 4 of 8 exchanges"
    assert findings.about(half).startswith(told)
    both = agenda("may", 50, 46, Jets=[0, 2, 0, "press"], Port=[1, 2, 0, "statement"])
    assert findings.about(both, basis=False) == (
        "In 46 of 50 exchanges no theme is asked for. In the other 4, “Jets” and "
        "“Port” were asked about most, in 2 each."
    )


def test_where_it_fits_little_what_is_asked_once_is_not_most():
    once = agenda("may", 12, 11, Port=[1, 1, 0, "statement"])
    assert findings.about(once, basis=False) == (
        "In 11 of 12 exchanges no theme is asked for. Asked once: “Port”."
    )
    never = agenda("may", 12, 12, Port=[1, 0, 0, "statement"])
    assert findings.about(never, basis=False) == (
        "In 12 exchanges no theme is asked for."
    )


def test_the_last_one_is_told_by_its_day():
    table = pd.concat(
        [
            agenda("z", Port=[1, 0, 0, "statement"], Jets=[0, 0, 0, None]),
            agenda("a", Port=[1, 0, 0, "statement"], Jets=[0, 2, 0, "press"]),
        ]
    )
    days = pd.DataFrame(
        {"transcript": ["a", "z"], "date": pd.to_datetime(["2023-01-05", "2023-02-05"])}
    )
    assert findings.since(table, days).startswith("No theme named on 5 Feb 2023 is new")
    assert "not named now: “Jets”" in findings.since(table, days)
    unknown = days.assign(date=[pd.NaT, days["date"].iloc[1]])
    assert findings.since(table, unknown) == (
        "Nothing to compare with: there is no transcript before. 1 transcript without "
        "a day left out."
    )
    unknown = days.assign(date=pd.NaT)  # of none: as they stand
    assert findings.since(table, unknown).startswith("New in a, and not in 1")


def test_new_and_gone_say_over_how_many_transcripts():
    dates = pd.DataFrame(
        {"transcript": ["a", "b", "c"], "date": pd.to_datetime(["2023-01-05"] * 3)}
    )
    dates.loc[2, "date"] = pd.Timestamp("2023-02-13")
    table = pd.concat(
        [
            agenda("a", Old=[1, 0, 0, "statement"], Gone=[0, 1, 0, "press"],
                   Late=[0, 0, 0, None], Port=[0, 0, 0, None]),
            agenda("b", Old=[0, 0, 0, None], Gone=[0, 2, 0, "press"],
                   Late=[0, 0, 0, None], Port=[0, 0, 0, None]),
            agenda("c", Old=[0, 3, 0, "press"], Gone=[0, 0, 0, None],
                   Late=[0, 0, 2, "answer"], Port=[2, 0, 0, "statement"]),
        ]
    )  # fmt: skip
    assert findings.since(table, dates) == (
        "New on 13 Feb 2023, and not in 2 transcripts before: “Port” (in the statement "
        "2 times) and “Late” (in answers). Asked before, and not named now: “Gone” (in "
        "2 exchanges)." + TAIL
    )
    assert findings.since(table[table["transcript"] != "c"]) == (
        "No theme named in b is new over 1 transcript before." + TAIL
    )
    assert findings.since(table[:4]) == (
        "Nothing to compare with: there is no transcript before."
    )


def test_what_became_of_the_sentences():
    table = pd.concat([agenda(day, Port=[1, 0, 0, "statement"]) for day in ("a", "b")])
    statuses = pd.DataFrame({"status": ["new", "new", "unchanged", "dropped"]})
    assert findings.since(table, changes_table=statuses).endswith(
        "1 of 3 sentences of the statement came back from the earlier statement: "
        "1 in the same words. 2 are new in words; 1 sentence of the earlier statement "
        "was not said again."
    )
    assert findings.since(table, changes_table=statuses[:0]).endswith(
        "There is no statement to compare."
    )


ROW = st.tuples(
    *[st.integers(0, 3)] * 3, st.sampled_from(["statement", "press", "answer", None])
)


@given(
    st.dictionaries(st.sampled_from("ab"), st.tuples(ROW, ROW)),
    st.integers(0, 4),
    st.integers(0, 4),
)
def test_any_agenda_gives_whole_sentences_that_hold(told, n, none):
    parts = [
        agenda(day, n, min(n, none), Port=row, Rain=rain)
        for day, (row, rain) in told.items()
    ]
    table = pd.concat(parts or [agenda(Port=[0, 0, 0, None])[:0]])
    for said in (findings.about(table), findings.since(table)):
        assert said.endswith(".")
        assert ".." not in said
        assert "  " not in said
    asked = table.groupby("theme")["n_asked"].sum()
    if "was asked about most" in findings.about(table):
        most = asked[asked == asked.max()]
        assert f"“{most.index.item()}” was asked about most" in findings.about(table)
