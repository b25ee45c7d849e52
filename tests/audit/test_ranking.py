"""The audit by hand: what is found, what could change most first, what settles it."""

import pytest

import presskit
from presskit.audit import table
from presskit.corrections import parse_line, suggest
from presskit.doubts import Doubt, Fix, Kind
from presskit.sources import Document

HEAD = "Press conference\nby Minister Bo Ek\n3 March 2024\n\n"


def sources(**shas):
    return {id_: Document(id_, "word " * 9, "plain", sha) for id_, sha in shas.items()}


def audit(*turns, head=HEAD):
    return presskit.load_text(head + "\n\n".join(turns)).audit


def only(found, kind):
    (row,) = found[found["kind"] == kind].itertuples()
    return row


def doubt(kind, n, start=0, fix=None, transcript="a"):
    place = start, start + 1, 1
    return Doubt(*place, kind, "m", "", n, fix, transcript=transcript)


def test_errors_first_then_what_contradicts_then_by_words():
    found = table(
        [
            doubt(Kind.LEFT_OUT, 900),
            doubt(Kind.SAME_PERSON, 10),
            doubt(Kind.POSSIBLE_LABEL, 80),
            doubt(Kind.WITNESSES_DISAGREE, 5),
            doubt(Kind.NO_OUTLET, None),
            doubt(Kind.FILE_NOT_LOADED, None),
            doubt(Kind.CORRECTION_FAILED, None),
        ],
        suggest(sources(a="0" * 64)),
    )
    assert found["kind"].tolist() == [
        "correction failed",
        "file not loaded",
        "witnesses disagree",
        "possible label",
        "same person?",
        "left out",
        "no outlet",
    ]


def test_what_a_correction_settles_is_left_out_and_the_note_stays():
    outlet = Fix("outlet", 3, 9, "none")
    decided = Fix("outlet", 3, 9, "NPR")
    found = table(
        [
            doubt(Kind.NO_OUTLET, 5, 3, outlet),
            doubt(Kind.NO_OUTLET, 5, 3, outlet, "b"),
            doubt(Kind.CORRECTION_APPLIED, None, 3, decided),
        ],
        suggest(sources(a="0" * 64, b="1" * 64)),
    )
    assert found[["transcript", "kind"]].to_numpy().tolist() == [
        ["b", "no outlet"],
        ["a", "correction applied"],
    ]


def test_one_decision_about_two_people_settles_both_questions():
    found = table(
        [
            doubt(Kind.SAME_PERSON, 5, 3, Fix("same person", 3, 9, "x-t1")),
            doubt(Kind.SAME_PERSON, 5, 3, Fix("same person", 3, 9, "y-t1")),
            doubt(
                Kind.CORRECTION_APPLIED,
                None,
                3,
                Fix("not same person", 3, 9, "x-t1"),
            ),
        ],
        suggest(sources(a="0" * 64)),
    )
    assert found["kind"].tolist() == ["same person?", "correction applied"]
    assert "y-t1" in found["suggestion"][0]


def test_a_suggestion_is_a_line_that_reads_back():
    found = table(
        [doubt(Kind.NO_OUTLET, 5, 3, Fix("outlet", 3, 9, 'A "B", C'))],
        suggest(sources(a="ab" * 32)),
    )
    line = parse_line(found["suggestion"][0])
    assert line[:6] == ("outlet", "a", "ab" * 32, 3, 9, 'A "B", C')
    assert line.words == "d word", "characters 3 to 9"


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
    assert row["suggestion"]


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
    assert rows["severity"].tolist() == ["warning", "note"]


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


def test_an_office_is_who_held_it_that_day(tmp_path):
    said = "Q: Why?\n\n{who}: Because.\n"
    for day, who in ((1, "Bo Ek"), (3, ""), (5, "Bo Ek"), (7, ""), (9, "Cy Dee")):
        label = f"Foreign Minister {who}".strip()
        text = f"Interview\n{day} March 2024\n\n{said.format(who=label)}"
        (tmp_path / f"day{day}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    found = corpus.audit[corpus.audit["kind"] == "speaker not named"]
    told = dict(zip(found["transcript"], found["message"], strict=True))
    assert "Bo Ek holds the office in day1 and day5" in told["day3"]
    assert "holds the office" not in told["day7"]
    ids = corpus.turns.loc[corpus.turns["role"] == "principal", "speaker_id"]
    assert ids.tolist() == [
        "bo-ek",
        "foreign-minister@day3",
        "bo-ek",
        "foreign-minister@day7",
        "cy-dee",
    ]


def test_words_at_stake_are_those_of_the_exchange():
    found = audit("Minister Bo Ek: Hello.", "Q: Why now?", "Minister Bo Ek: Oh so.")
    assert only(found, "no outlet").n_words == 4
