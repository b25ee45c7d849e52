"""Settling what is doubtful: accepted, taken back, undone."""

import pandas as pd
import pytest

import presskit
from presskit import corrections
from presskit.doubts import DECIDED
from presskit.errors import TableError
from presskit.schema import ids
from presskit.widgets import AuditExplorer
from presskit.widgets._correction_form import ALL_FINE
from presskit.widgets._sheet import as_text


def test_a_suggestion_is_kept_followed_and_undone(two, lines, changes, choose):
    ids = two._listing().ids
    choose(two, "same person?")
    chosen = two.selection
    before = two.corpus
    assert two.accept(reason="one reporter") is True
    (line,) = lines(two)
    assert line.startswith("same person,")
    assert corrections.parse_line(line).reason == "one reporter"
    assert changes(two) == {"askers": -1, "named askers": -1, "doubts open": -1}
    assert two.corpus is not before
    assert two.corpus.exchanges["asker_id"].nunique() == (
        before.exchanges["asker_id"].nunique() - 1
    )
    assert two.selection == [ids[ids.index(chosen[0]) + 1]], "on to the next doubt"
    assert "Accepted" in as_text(two.decide._told)
    assert two.undo() is True
    assert lines(two) == []
    pd.testing.assert_frame_equal(two.corpus.turns, before.turns)
    assert two.selection == chosen
    assert changes(two) == {"askers": 1, "named askers": 1, "doubts open": 1}
    assert two.redo() is True
    assert lines(two) == [line]


def test_a_suggestion_that_says_what_is_read_already_is_confirmed(two, changes, choose):
    choose(two, "unlabelled opening")
    two.accept()
    assert changes(two) == {"doubts open": -1}
    assert "Confirmed: no number changes." in as_text(two.decide._told)
    assert len(two.frame()) == len(two.corpus.audit)


def test_a_decision_about_a_file_that_has_changed_is_refused(folder, talk):
    explorer = AuditExplorer(presskit.load(folder))
    (folder / "may.txt").write_text(talk.replace("Monday", "Friday"), "utf-8")
    with pytest.raises(TableError, match="has changed since it was loaded"):
        explorer.accept()
    assert not (folder / "corrections.csv").exists()


def test_a_value_is_one_line_of_text(folder):
    explorer = AuditExplorer(presskit.load(folder))
    explorer.accept("Ann\nMarie  Lee", action="speaker", words="Why is it so?")
    assert "Ann Marie Lee" in set(explorer.corpus.turns["speaker"])


def test_without_a_choice_the_first_suggestion_listed_is_accepted(two, lines):
    first = two.frame().query("suggestion != ''").iloc[0]
    two.accept()
    assert corrections.parse_line(lines(two)[0]) == corrections.parse_line(
        first["suggestion"]
    )


def test_query_and_steps_live_through_a_decision(two, lines):
    two.severity.value = "warning"
    n = len(two.frame())
    two.accept()
    assert two.query.severity == ("warning",)
    assert len(two.frame()) == n - 1
    two.kind.value = "inaudible"
    two.undo()  # the kind
    assert (len(lines(two)), len(two.frame())) == (1, n - 1)
    two.undo()  # the line
    assert (len(lines(two)), len(two.frame())) == (0, n)
    two.undo()  # the severity
    assert two.query.severity == ()


def test_a_correction_is_taken_back_with_its_reason_kept_for_undo(two, lines, choose):
    two.accept(reason="so it is")
    (line,) = lines(two)
    fresh = AuditExplorer(presskit.load(two.corrections.parent))
    assert fresh.take_back() is False, "none is being read"
    choose(fresh, "correction applied")
    assert fresh.take_back() is True
    assert lines(fresh) == []
    assert "Taken back" in as_text(fresh.decide._told)
    assert fresh.undo() is True
    assert lines(fresh) == [line]


def test_buttons_do_the_same(two, lines, changes, choose):
    choose(two, "same person?")
    form = two.decide
    assert (form.accept.disabled, form.accept.shown) == (False, True)
    assert str(two.corrections) in form.accept.tooltip
    assert form.take_back.shown is False
    assert form.value.value.startswith("Gul Sonomut (NTV")
    form.action.value = "not same person"
    assert form.value.value.startswith("Gul Sonomut (NTV")
    form.reason.value = "two sisters"
    form.accept.click()
    assert [line.split(",")[0] for line in lines(two)] == ["not same person"]
    assert changes(two) == {"doubts open": -1}
    choose(two, "correction applied")
    assert form.take_back.shown
    assert form.accept.shown is False
    form.take_back.click()
    assert lines(two) == []
    two._receive(None, {"type": "press", "name": "undo"}, None)
    assert len(lines(two)) == 1


@pytest.mark.parametrize(
    ("given", "action", "value", "words"),
    [
        ({"action": "role", "value": "other"}, "role", "other", "Is it"),
        ({"action": "speaker", "value": "Ann Lee"}, "speaker", "Ann Lee", "Is it"),
        ({"action": "outlet", "value": "none"}, "outlet", "none", "Is it"),
        ({"action": "label", "value": "Ann Lee"}, "label", "Ann Lee", "Is it"),
        ({"action": "furniture"}, "furniture", "", "[inaudible]"),
        ({"action": "join"}, "join", "", "Is it"),
        ({"action": "join before"}, "join", "", "On Monday"),
        (
            {"action": "split", "words": "Reporter:"},
            "split", "", "Reporter:",
        ),
        (
            {"action": "split", "words": "And when", "value": "Q"},
            "split", "Q", "",
        ),
        (
            {"action": "split", "words": "on Monday?", "value": "Q"},
            "split", "Q", "",
        ),
    ],
)  # fmt: skip
def test_each_action_can_be_decided_at_a_doubt(
    own, given, action, value, words, lines, choose
):
    choose(own, "inaudible")
    assert own.accept(**given) is True
    made = corrections.parse_line(lines(own)[0])
    assert (made.action, made.value) == (action, value)
    text = own.corpus.source("may").text[made.start : made.end]
    assert text.startswith(words)
    assert (text == "") == (words == "")
    applied = own.corpus.audit.query("kind == 'correction applied'")
    assert len(applied) == 1


@pytest.mark.parametrize("action", ["same person", "not same person"])
def test_people_are_chosen_by_name(own, action, lines, choose):
    choose(own, "inaudible")
    own.decide.action.value = action
    ann = next(name for name in own.decide.value.options if name.startswith("Ann Lee"))
    own.decide.value.value = ann
    own.decide.accept.click()
    made = corrections.parse_line(lines(own)[0])
    assert made.action == action
    turns = own.corpus.turns
    row = ids.Keys(turns, "turn_id").at(made.value)
    assert turns["label"][row].startswith("Ann")


def test_a_split_changes_the_numbers(own, changes, choose):
    choose(own, "inaudible")
    own.accept("Reporter", action="split", words="Reporter:")
    assert changes(own)["turns"] == 1
    assert changes(own)["exchanges"] == 1


def test_whatever_is_accepted_is_undone_without_a_trace(two):
    turns, audit = two.corpus.turns, two.corpus.audit
    two.accept()
    two.undo()
    empty = two.corrections.read_bytes()
    for id_, line in zip(two._listing().ids, audit["suggestion"], strict=True):
        if line:
            two.select(id_)
            two.accept(reason="a “reason”, with\na line")
            two.undo()
            assert two.corrections.read_bytes() == empty
            assert two.selection == [id_]
            pd.testing.assert_frame_equal(two.corpus.turns, turns)
            pd.testing.assert_frame_equal(two.corpus.audit, audit)


def test_a_line_that_fails_can_be_taken_out(own, lines, choose):
    choose(own, "inaudible")
    own.accept("other", action="role")
    broken = lines(own)[0].replace("role", "same person").replace("other", "ff-t0")
    corrections.add(own.corrections, broken)
    with pytest.warns(presskit.PresskitWarning, match="could not be followed"):
        fresh = AuditExplorer(presskit.load(own.corrections.parent))
    choose(fresh, "correction failed")
    with pytest.raises(TableError, match="Several corrections stand at this place"):
        fresh.take_back()
    own.undo()
    assert fresh.take_back() is True
    assert lines(fresh) == []
    assert "correction failed" not in set(fresh.corpus.audit["kind"])


def test_what_was_checked_is_one_doubt_less(own, lines, changes, choose):
    choose(own, "inaudible")
    before = repr(own)
    n = int(before.partition(" of ")[2].split()[0])
    assert own.accept(action="fine", reason="heard it on the recording") is True
    assert repr(own).startswith(f"AuditExplorer({n - 1} of {n - 1} thing")
    assert changes(own) == {"doubts open": -1}
    assert "inaudible is fine here" in as_text(own.decide._told)
    made = corrections.parse_line(lines(own)[0])
    assert (made.action, made.value, made.words) == ("fine", "inaudible", "[inaudible]")
    choose(own, "checked, fine")
    assert own.take_back() is True
    assert repr(own) == before


def test_a_name_for_a_label_and_a_day_for_the_file(own, lines, choose):
    choose(own, "inaudible")
    own.accept("Anne Lee", action="name")
    turns = own.corpus.turns
    assert turns.loc[turns["label"].str.startswith("Ane"), "speaker"].item() == (
        "Anne Lee"
    )
    assert "“Ane Lee (Daily News)” is Anne Lee" in as_text(own.decide._told)
    own.accept("2023-05-06", action="day")
    assert str(own.corpus.transcripts["date"].item().date()) == "2023-05-06"
    assert "the day of 5 May 2023 · Press conference is 2023-05-06" in as_text(
        own.decide._told
    )
    made = corrections.parse_line(lines(own)[1])
    assert (made.start, made.end) == (0, 0)
    own.accept("NPR", action="outlet", words="Why is it so?", scope="turn")
    assert corrections.parse_line(lines(own)[2]).scope == "turn"


def test_a_line_that_has_moved_is_made_permanent_by_a_click(own, lines, choose, talk):
    choose(own, "inaudible")
    own.accept("other", action="role", reason="so it is")
    (old,) = lines(own)
    folder = own.corrections.parent
    (folder / "may.txt").write_text(f"\n{talk}", "utf-8")
    fresh = AuditExplorer(presskit.load(folder))
    choose(fresh, "correction moved")
    turns = fresh.corpus.turns
    assert fresh.accept() is True
    (new,) = lines(fresh)
    assert new != old
    made = corrections.parse_line(new)
    assert (made.value, made.reason) == ("other", "so it is")
    assert made.sha256 == fresh.corpus.transcripts["sha256"].item()
    assert "correction moved" not in set(fresh.corpus.audit["kind"])
    pd.testing.assert_frame_equal(fresh.corpus.turns, turns)
    assert fresh.undo() is True
    assert lines(fresh) == [old]


def test_what_is_said_above_the_button_stays_while_a_reason_is_typed(two, choose):
    choose(two, "same person?")
    above = list(two.decide._said)
    two.decide.reason.value = "one reporter"
    assert two.decide._said == above, "the button would move away below the pointer"
    assert "one reporter" in as_text(two.decide._line)


ALIKE = """\
Minister Bo Ek: Good [inaudible] morning.

Ann Lee (AP): Why now?

Minister Bo Ek: It [inaudible] is time. We [inaudible] pay. And [inaudible] all.
"""


@pytest.fixture
def marked(tmp_path):
    """An explorer of two talks: four notes of one kind in one, a fifth in the other."""
    (tmp_path / "a.txt").write_text(ALIKE, "utf-8")
    (tmp_path / "b.txt").write_text(ALIKE.replace(" [inaudible]", "", 3), "utf-8")
    return AuditExplorer(presskit.load(tmp_path, progress=False))


def test_doubts_of_one_kind_are_found_fine_in_one_step(marked, lines, changes):
    marked.select("note: inaudible")
    n = int((marked.corpus.audit["kind"] == "inaudible").sum())
    assert n == 5
    assert "2 lines, of which the first is shown" in as_text(marked.decide._line)
    assert marked.accept(**marked.decide.entries() | {"reason": "heard"})
    whole, one = map(corrections.parse_line, lines(marked))
    assert (whole.transcript, whole.scope, whole.value) == ("a", "file", "inaudible")
    assert (one.transcript, one.scope, one.words) == ("b", "", "[inaudible]")
    assert whole.reason == one.reason == "heard"
    assert changes(marked) == {"doubts open": -n}
    said = "Accepted: all 5 of “inaudible” are fine. corrections.csv now holds the 2 "
    assert marked.effect_in_words().startswith(f"{said}lines.")
    assert marked.undo()
    assert lines(marked) == []
    assert marked.selection == ["note: inaudible"]
    with pytest.raises(TableError, match="Choose one of them"):
        marked.accept("Ann", action="speaker")


def test_what_all_of_one_cause_suggest_is_accepted_in_one_step(tmp_path, lines):
    talk = "Q: Why {0}?\n\nMinister Bo Ek: So.\n\nQ: How {0}?\n\nMinister Bo Ek: {0}.\n"
    (tmp_path / "a.txt").write_text("\n".join(map(talk.format, "abc")), "utf-8")
    explorer = AuditExplorer(presskit.load(tmp_path, progress=False))
    explorer.select("warning: same asker?")
    form = explorer.decide
    said = "I have checked all of them: somebody else asks here than before"
    assert form.action.options == [(ALL_FINE, "fine"), (said, "asker")]
    form.action.value = "asker"
    assert "of all 5, somebody else asks here than before." in as_text(form._said)
    assert explorer.accept(**form.entries())
    made = list(map(corrections.parse_line, lines(explorer)))
    assert [(one.action, one.value) for one in made] == [("asker", "new")] * 5
    assert len(explorer.alike("warning: same asker?")) == 0
    assert explorer.undo()
    assert lines(explorer) == []


def test_all_that_is_doubtful_can_be_answered(marked, lines):
    while open_ := [
        id_ for id_ in marked._walk() if marked._doubt(id_)["kind"] not in DECIDED
    ]:
        marked.select(open_[0])
        marked.accept(action="fine")
    assert marked._counts_in_words()[0] == "0 of 0 things to check"
    again = presskit.load(marked.corrections.parent, progress=False)
    assert set(again.audit["kind"]) == {"checked, fine"}
    assert len(lines(marked)) == len(again.audit)


def test_what_would_change_is_said_before_it_is_accepted(two, lines, choose):
    choose(two, "same person?")
    two.rest()
    assert "It would change" in two.decide._would
    assert "1 fewer asker" in str(two.would_change())
    assert lines(two) == []
    two.decide.reason.value = "one reporter"
    assert "1 fewer asker" in two.decide._would
    choose(two, "inaudible")
    assert two.decide._would == "", "worked out only for who stays"
