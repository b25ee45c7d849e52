"""Doubts about what is said: by whom, and whether all of it is there."""

import pytest

from presskit.corrections import parse_line
from tests.audit._pages import audit, only


def test_a_label_used_once_is_asked_about_unless_something_confirms_it():
    found = audit(
        "Minister Bo Ek: Hello.",
        "Ann Lee: Why now?",
        "Minister Bo Ek: So.",
        "Cy Dee: Cy Dee with the BBC. Who?",
        "Minister Bo Ek: Me.",
    )
    row = only(found, "label used once")
    assert "'Ann Lee'" in row.message
    assert parse_line(row.suggestion)[5] == "Ann Lee"


def test_a_label_nearly_like_another_gets_that_one_suggested():
    found = audit(
        "Minister Bo Ek: Hello.",
        "Annabel Leeman: Why now?",
        "Minister Bo Ek: So.",
        "Annabel Leeman: And then?",
        "Minister Bo Ek: No.",
        "Annabel Leaman: Really?",
        "Minister Bo Ek: Yes.",
    )
    row = only(found, "label used once")
    line = parse_line(row.suggestion)
    assert (line.action, line.value) == ("label", "Annabel Leeman")


LONG = "We agreed on the budget and on the roads. " * 25


@pytest.mark.parametrize(
    ("inside", "n"),
    [
        (f"{LONG}Go ahead, Ann. Thank you. Why is it late? {LONG}", 1),
        (f"{LONG}Let us go ahead with it. Is it late? {LONG}", 0),
        (f"{LONG}We talked. Why is it late? {LONG}", 0),
        ("Go ahead. Why is it late?", 0),
    ],
)
def test_a_call_inside_a_long_turn_may_be_a_missing_label(inside, n):
    found = audit(f"Minister Bo Ek: {inside}", "Q: Why?", "Minister Bo Ek: So.")
    rows = found[found["kind"] == "call inside a turn"]
    assert len(rows) == n
    for row in rows.itertuples():
        line = parse_line(row.suggestion)
        assert (line.action, line.value, line.start) == ("split", "Q", line.end)


def test_inaudible_words_of_a_question_weigh_more_than_those_of_an_answer():
    found = audit(
        "Minister Bo Ek: Hello [inaudible].",
        "Ann Lee (AP): Why [inaudible] now?",
        "Minister Bo Ek: So.",
    )
    rows = found[found["kind"] == "inaudible"]
    told = rows[["severity", "line", "n_words"]].values.tolist()
    assert told == [["warning", 7, 2], ["note", 5, 1]]
    assert (rows["end"] - rows["start"]).tolist() == [len("[inaudible]")] * 2


def test_a_remark_with_a_question_may_be_a_reporters():
    talk = (
        "Ann Lee (AP): Why now?",
        "Minister Bo Ek: Because we must.",
        "Interpreter: And who pays?",
        "Minister Bo Ek: We do.",
    )
    row = only(audit(*talk), "somebody else asks")
    line = parse_line(row.suggestion)
    assert (line.action, line.value, row.n_words) == ("role", "journalist", 3)
    silent = audit(*(said.replace("pays?", "pays.") for said in talk))
    assert "somebody else asks" not in silent["kind"].tolist()
