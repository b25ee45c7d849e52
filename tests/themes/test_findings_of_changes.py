"""What became of an earlier statement, in words."""

import pandas as pd

from presskit import themes
from presskit.themes._findings_of_changes import counts


def told(then, now, transcripts=None):
    """Return the sentences about two statements."""
    turns = pd.DataFrame(
        {"transcript": ["may", "june"], "turn": 0, "start": 0, "section": "statement",
         "role": "principal", "text": [then, now]}
    )  # fmt: skip
    return themes.findings.changes(themes.changes(turns), transcripts)


def test_sentences_are_counted_and_numbers_named():
    assert told(
        "We sent 4 boats to the north. We keep the ferry.",
        "We sent 8 boats to the north. The pier is open. Nobody waits there.",
    ) == (
        "1 of 3 sentences of the statement came back from the earlier statement: "
        "1 reworded. 2 are new in words; 1 sentence of the earlier statement was not "
        "said again. Numbers that changed: 4, now 8."
    )


def test_days_are_named_where_they_are_known():
    days = pd.to_datetime(["2031-05-03", "2031-06-07"])
    transcripts = pd.DataFrame({"transcript": ["may", "june"], "date": days})
    assert told("We keep the ferry.", "We keep the ferry.", transcripts) == (
        "1 of 1 sentence of the statement of 7 Jun 2031 came back from 3 May 2031: "
        "1 in the same words."
    )


def test_statements_of_two_people_are_said_to_be():
    heads = pd.DataFrame({"transcript": ["may", "june"], "date": pd.NaT})
    told_of = [
        told("We keep it.", "We go.", heads.assign(principal=people))
        for people in (["Bo Ek", "Al Po"], ["Bo Ek", "Bo Ek"], ["Bo Ek", None])
    ]
    assert told_of[0].endswith(
        "They are not by the same people: now Al Po, then Bo Ek."
    )
    assert all("same people" not in one for one in told_of[1:])


def test_without_a_statement_it_says_so():
    turns = pd.DataFrame(
        columns=["transcript", "turn", "start", "section", "role", "text"]
    )
    assert themes.findings.changes(themes.changes(turns)) == (
        "There is no statement to compare."
    )


def test_numbers_with_commas_stand_apart():
    one, other = "We sent 12,000 boats to them.", "We paid for 3,500 old huts."
    was = f"{one} {other}"
    now = was.replace("12,000", "15,000").replace("3,500", "4,250")
    assert told(was, now).endswith("changed: 12,000, now 15,000 · 3,500, now 4,250.")


def test_of_answers_those_are_told_that_came_back():
    table = pd.DataFrame({"status": ["new"] * 5 + ["unchanged"] + ["reworded"] * 2})
    table.attrs["changes"] = {"section": "qa"}
    assert counts(table, "3 May 2031", "2 May 2031") == (
        "3 of 8 sentences of the answers of 3 May 2031 came back from 2 May 2031: "
        "1 in the same words, 2 reworded."
    )
    none = table.head(5)
    none.attrs["changes"] = {"section": "qa"}
    assert counts(none) == (
        "None of 5 sentences of the answers came back from the earlier answers."
    )


def test_that_little_came_back_is_said_first():
    table = pd.DataFrame({"status": ["new"] * 9 + ["unchanged"]})
    assert counts(table, "3 May 2031", "2 May 2031") == (
        "Almost nothing was said again: 1 of 10 sentences of the statement of 3 May "
        "2031 came back from 2 May 2031: 1 in the same words. 9 are new in words."
    )
    assert counts(table[1:]).startswith("1 of 9 sentences")
    assert counts(table[:9]).startswith("Almost nothing was said again: none of 9 ")


def test_two_files_of_one_event_are_told():
    table = pd.DataFrame({"status": ["unchanged"] * 8})
    assert "one event" not in counts(table)
    table.attrs["changes"] = {"one_event": True, "left_out": []}
    assert "one event in two files" in counts(table)


def test_files_that_were_left_out_are_named():
    table = pd.DataFrame({"status": ["new"]})
    table.attrs["changes"] = {"section": "statement", "left_out": ["june-copy"]}
    assert counts(table).endswith(
        " Left out as another file of the same event (same day, the same words): "
        "june-copy."
    )
