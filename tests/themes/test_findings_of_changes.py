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
        "Of 3 sentences of the statement, 2 are new in words, 1 reworded and 0 "
        "unchanged; 1 sentence of the earlier statement was not said again. Numbers "
        "that changed: 4, now 8."
    )


def test_days_are_named_where_they_are_known():
    days = pd.to_datetime(["2031-05-03", "2031-06-07"])
    transcripts = pd.DataFrame({"transcript": ["may", "june"], "date": days})
    assert told("We keep the ferry.", "We keep the ferry.", transcripts) == (
        "Of 1 sentence of the statement of 7 Jun 2031, 0 are new in words, 0 reworded "
        "and 1 unchanged; 0 sentences of 3 May 2031 were not said again."
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
        "Of 8 sentences of the answers of 3 May 2031, 3 came back from 2 May 2031: "
        "1 in the same words, 2 reworded."
    )
    none = table.head(5)
    none.attrs["changes"] = {"section": "qa"}
    assert counts(none) == (
        "Of 5 sentences of the answers, none came back from the earlier answers."
    )


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
