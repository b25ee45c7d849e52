"""Doubts about who asks: witnesses that disagree, outlets of one name, none."""

import presskit
from presskit.audit import of_askers
from presskit.corrections import parse_line
from tests.audit._pages import audit, only


def test_two_witnesses_that_cannot_both_be_right_come_first():
    found = audit(
        "Moderator: We'll go to Ann Lee with Reuters.",
        "Q: Cy Dee with the BBC. Why now?",
        "Minister Bo Ek: Because. " + "So it is, and so it was. " * 40,
        "Dan Roe: And then?",
        "Minister Bo Ek: No.",
    )
    row = found.iloc[0]
    assert (row["severity"], row["kind"]) == ("warning", "witnesses disagree")
    assert "introduction says Cy Dee of BBC" in row["message"]
    assert "call says Ann Lee of Reuters" in row["message"]
    line = parse_line(row["suggestion"])
    assert (line.action, line.value) == ("outlet", "BBC")


def test_of_two_names_for_one_outlet_the_name_is_asked_about():
    found = audit(
        "Moderator: We'll go to Ann Lee with the BBC.",
        "Q: Cy Dee with the BBC. Why now?",
        "Minister Bo Ek: Because we must.",
    )
    line = parse_line(only(found, "witnesses disagree").suggestion)
    assert (line.action, line.value) == ("speaker", "Cy Dee")


def test_a_name_that_several_outlets_bear_is_asked_about():
    found = audit(
        "Minister Bo Ek: Hello.",
        "Ann Lee (NTV): Why now?",
        "Minister Bo Ek: So.",
        "Cy Dee (NTV): Cy Dee with NTV Turkey. Who?",
        "Minister Bo Ek: Me.",
    )
    row = only(found, "same outlet?")
    assert row.message.startswith("'NTV' is the name of several outlets")


def test_words_at_stake_are_those_of_the_exchange():
    found = audit("Minister Bo Ek: Hello.", "Q: Why now?", "Minister Bo Ek: Oh so.")
    assert only(found, "no outlet").n_words == 4


ASKED = (
    "Ann Lee (AP): Why now?",
    "Minister Bo Ek: Because we must.",
    "Ann Lee: And when?",
    "Minister Bo Ek: In May.",
)


def test_an_asker_without_an_outlet_gets_the_only_one_of_elsewhere():
    corpus = presskit.load_text("\n\n".join(ASKED))
    turns = corpus.turns.assign(speaker_id="x")
    turns.loc[2, "outlet"] = None
    (one,) = of_askers(turns, {"x": 11})
    assert (one.line, one.n_words, one.fix.value) == (5, 11, "Associated Press")
    turns.loc[0, "outlet"] = None
    (one,) = of_askers(turns, {})  # one doubt a person, at the first place
    assert (one.line, one.n_words, one.fix.value) == (1, 0, "")
    turns["outlet"] = "NPR"
    assert of_askers(turns, {}) == []


def test_where_nobody_of_three_has_an_outlet_none_is_missed():
    names = ("Ann Lee", "Cy Dee", "Ida Moss")
    asked = [
        f"{name}: Why is it so late?\n\nMinister Bo Ek: It rained." for name in names
    ]
    assert "no outlet" not in audit(*asked)["kind"].tolist()
    asked[0] = asked[0].replace(":", " (AP):", 1)
    assert audit(*asked)["kind"].tolist().count("no outlet") == 2
    assert audit(*asked[1:])["kind"].tolist().count("no outlet") == 2


def test_an_outlet_of_which_one_bears_the_name_is_not_asked_about():
    assert "which outlet?" not in audit(*ASKED)["kind"].tolist()
