"""Walking what is doubtful, and settling it."""

import html
import os
import shutil
from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit import corrections, ids
from presskit.audit import DECIDED
from presskit.errors import PresskitError, TableError
from presskit.widgets import AuditExplorer, ExchangeExplorer

TALK = """\
Press conference by Minister Bo Ek

5 May 2023

Minister Bo Ek: Good morning to all of you.

Ann Lee (Daily News): Why is it so?

Minister Bo Ek: It is so. Reporter: And when is it so?

Minister Bo Ek: On Monday, as we said.

Ane Lee (Daily News): Is it [inaudible] on Monday?

Minister Bo Ek: It is.
"""


@pytest.fixture
def explorer(corpus):
    return AuditExplorer(corpus)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    return tmp_path


@pytest.fixture
def own(folder):
    """Return the explorer of an invented transcript in a folder of its own."""
    return AuditExplorer(presskit.load(folder))


@pytest.fixture
def two(seeds, tmp_path):
    """Return the explorer of the seeds without their aliases: one asker is two."""
    for path in seeds.glob("*.txt"):
        shutil.copy(path, tmp_path)
    return AuditExplorer(presskit.load(tmp_path))


def lines(explorer):
    """Return the lines of the file of an explorer, without its header."""
    file = explorer.corrections
    return file.read_text("utf-8").splitlines()[1:] if file.exists() else []


def changes(explorer):
    """Return the numbers that the last decision changed."""
    table = explorer.effect().set_index("number")
    return table.loc[table["change"] != 0, "change"].to_dict()


def choose(explorer, kind):
    """Read the first doubt of a kind."""
    table = explorer.frame()
    at = table.index[table["kind"] == kind][0]
    explorer.select(explorer._listing().ids[at])


def test_every_doubt_is_listed_once_the_worst_first(explorer, corpus):
    n = len(corpus.audit)
    pd.testing.assert_frame_equal(explorer.frame(), corpus.audit)
    assert repr(explorer) == f"AuditExplorer({n} of {n} doubts)"
    assert len(set(explorer._listing().ids)) == n


def test_controls_choose(explorer, corpus):
    explorer.kind.value = "inaudible"
    expected = corpus.audit[corpus.audit["kind"] == "inaudible"]
    assert explorer.frame()["line"].tolist() == expected["line"].tolist()
    names = {"corpus": corpus}
    code = explorer.to_code().partition("\ncorpus = ")[2].partition("\n")[2]
    exec(code, names)
    pd.testing.assert_frame_equal(names["frame"], explorer.frame())


def test_a_doubt_is_read_beside_its_words(explorer):
    explorer.kind.value = "inaudible"
    explorer.select(explorer._listing().ids[0])
    page = explorer.reader.page
    marked = [
        p["text"][a:b]
        for part in page["parts"]
        for p in part["paras"]
        for a, b in p["hits"]
    ]
    assert marked == ["[inaudible]"]
    (doubt,) = page["doubts"]
    row = explorer.frame().iloc[0]
    assert doubt["message"] == f"{row['message']} {row['advice']}"
    assert doubt["suggestion"] == ""


def test_a_click_reads_the_doubt(explorer, click):
    id_ = explorer._listing().ids[2]
    click(explorer, id_)
    assert explorer.selection == [id_]
    assert explorer.reader.page["id"] == id_


def test_nothing_doubtful_is_no_trouble(corpus):
    explorer = AuditExplorer(corpus.filter(until="1900-01-01"))
    assert repr(explorer) == "AuditExplorer(0 of 0 doubts)"
    assert explorer.reader.empty == "Nothing was found doubtful."
    assert explorer.accept() is False


# --- accept, and take back ---


def test_a_suggestion_is_kept_followed_and_undone(two):
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
    assert "Accepted" in two.decide._told.value
    assert two.undo() is True
    assert lines(two) == []
    pd.testing.assert_frame_equal(two.corpus.turns, before.turns)
    assert two.selection == chosen
    assert changes(two) == {"askers": 1, "named askers": 1, "doubts open": 1}
    assert two.redo() is True
    assert lines(two) == [line]


def test_a_suggestion_that_says_what_is_read_already_is_confirmed(two):
    choose(two, "unlabelled opening")
    two.accept()
    assert changes(two) == {"doubts open": -1}
    assert "Confirmed: no number changes." in two.decide._told.value
    assert len(two.frame()) == len(two.corpus.audit)


def test_a_decision_about_a_file_that_has_changed_is_refused(folder):
    explorer = AuditExplorer(presskit.load(folder))
    (folder / "may.txt").write_text(TALK.replace("Monday", "Friday"), "utf-8")
    with pytest.raises(TableError, match="has changed since it was loaded"):
        explorer.accept()
    assert not (folder / "corrections.csv").exists()


def test_a_value_is_one_line_of_text(folder):
    explorer = AuditExplorer(presskit.load(folder))
    explorer.accept("Ann\nMarie  Lee", action="speaker", words="Why is it so?")
    assert "Ann Marie Lee" in set(explorer.corpus.turns["speaker"])


def test_without_a_choice_the_first_suggestion_listed_is_accepted(two):
    first = two.frame().query("suggestion != ''").iloc[0]
    two.accept()
    assert corrections.parse_line(lines(two)[0]) == corrections.parse_line(
        first["suggestion"]
    )


def test_query_and_steps_live_through_a_decision(two):
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


def test_a_correction_is_taken_back_with_its_reason_kept_for_undo(two):
    two.accept(reason="so it is")
    (line,) = lines(two)
    fresh = AuditExplorer(presskit.load(two.corrections.parent))
    assert fresh.take_back() is False, "none is being read"
    choose(fresh, "correction applied")
    assert fresh.take_back() is True
    assert lines(fresh) == []
    assert "Taken back" in fresh.decide._told.value
    assert fresh.undo() is True
    assert lines(fresh) == [line]


def test_buttons_do_the_same(two):
    choose(two, "same person?")
    form = two.decide
    assert (form.accept.disabled, form.accept.layout.display) == (False, None)
    assert str(two.corrections) in form.accept.tooltip
    assert form.take_back.layout.display == "none"
    assert form.value.value.startswith("Gul Sonomut (NTV")
    form.action.value = "not same person"
    assert form.value.value.startswith("Gul Sonomut (NTV")
    form.reason.value = "two sisters"
    form.accept.click()
    assert [line.split(",")[0] for line in lines(two)] == ["not same person"]
    assert changes(two) == {"doubts open": -1}
    choose(two, "correction applied")
    assert form.take_back.layout.display is None
    assert form.accept.layout.display == "none"
    form.take_back.click()
    assert lines(two) == []
    two._buttons["undo"].click()
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
def test_each_action_can_be_decided_at_a_doubt(own, given, action, value, words):
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
def test_people_are_chosen_by_name(own, action):
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


def test_a_split_changes_the_numbers(own):
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


def test_a_line_that_fails_can_be_taken_out(own):
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


# --- what cannot be done is said, and leaves all as it was ---


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({}, "nothing is suggested here"),
        ({"action": "role", "value": "queen"}, "'queen' is no role"),
        ({"action": "split", "words": "never said"}, "does not stand in may"),
        ({"action": "label", "value": ""}, "needs a value"),
        ({"action": "same person", "value": "ffff-t1"}, "no turn 'ffff-t1'"),
        ({"action": "split", "words": "Is it", "value": "Q"}, "a turn begins here"),
    ],
)
def test_a_line_that_cannot_be_followed_is_not_kept(own, given, why):
    choose(own, "inaudible")
    before, turns = own.selection, own.corpus.turns
    with pytest.raises(TableError, match=why):
        own.accept(**given)
    assert why.replace("'", "&#x27;") in own.decide._told.value
    assert not own.corrections.exists()
    assert own.selection == before
    assert own.corpus.turns is turns
    assert own.undo()
    assert not own.corrections.exists()


def test_a_file_that_cannot_be_written_is_said(folder, tmp_path_factory):
    file = tmp_path_factory.mktemp("gone") / "no" / "corrections.csv"
    explorer = AuditExplorer(presskit.load(folder), corrections=file)
    choose(explorer, "inaudible")
    with pytest.raises(PresskitError, match="cannot be written"):
        explorer.accept("other", action="role")
    assert "cannot be written" in explorer.decide._told.value
    explorer.decide.action.value = "role"
    explorer.decide.accept.click()  # says it too, and does not raise


def test_a_read_only_file_stays_as_it_is(own, monkeypatch):
    own.corrections.write_text("action,transcript,sha256,start,end,value,reason\n")
    # What a mode of 444 does, except to root.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    choose(own, "inaudible")
    with pytest.raises(PresskitError, match="read-only"):
        own.accept("other", action="role")
    assert lines(own) == []


def test_a_file_of_something_else_stays_as_it_is(own):
    own.corrections.write_text("day,weather\nMonday,rain\n")
    choose(own, "inaudible")
    with pytest.raises(TableError, match="lacks"):
        own.accept("other", action="role")
    assert own.corrections.read_text() == "day,weather\nMonday,rain\n"


def test_an_undo_that_fails_leaves_the_step_where_it_was(own):
    choose(own, "inaudible")
    own.accept("other", action="role")
    own.corrections.write_text("day,weather\n")
    with pytest.raises(TableError, match="lacks"):
        own.undo()
    own._buttons["undo"].click()
    assert "lacks" in own.decide._told.value
    assert own.state.can_undo


# --- where decisions go ---


def test_without_a_folder_the_line_is_there_to_copy(corpus):
    text = presskit.load_text(TALK)
    explorer = AuditExplorer(text)
    assert explorer.corrections is None
    choose(explorer, "inaudible")
    explorer.decide.action.value = "role"
    assert explorer.decide.accept.layout.display == "none"
    assert "role,pasted text," in explorer.decide._line.value
    assert "presskit.load(" in explorer.decide._line.value
    with pytest.raises(TableError, match="no file to keep decisions in"):
        explorer.accept("other", action="role")


def test_decisions_can_go_into_a_file_of_ones_own(folder, tmp_path_factory):
    file = tmp_path_factory.mktemp("else") / "mine.csv"
    explorer = AuditExplorer(presskit.load(folder), corrections=file)
    choose(explorer, "inaudible")
    explorer.accept("other", action="role")
    assert len(lines(explorer)) == 1
    assert not (folder / "corrections.csv").exists()
    assert f"corrections={str(file)!r}" in explorer.to_code()
    again = AuditExplorer(presskit.load(folder), corrections=str(file))
    assert len(again.frame().query("kind == 'correction applied'")) == 1
    explorer.undo()
    assert lines(explorer) == []


def test_explorers_of_one_file_and_state_agree(own):
    other = AuditExplorer(presskit.load(own.corrections.parent), state=own.state)
    asked = ExchangeExplorer(other.corpus, state=own.state)
    choose(own, "inaudible")
    own.accept("other", action="role")
    kinds = "kind == 'correction applied'"
    assert [len(one.frame().query(kinds)) for one in (own, other)] == [1, 1]
    assert "correction applied" not in set(asked.corpus.audit["kind"])
    asked.undo()
    assert lines(own) == []
    assert [len(one.frame().query(kinds)) for one in (own, other)] == [0, 0]


def test_a_part_of_a_corpus_shows_its_lines(own):
    part = AuditExplorer(own.corpus.filter(transcript="may"))
    assert part.corrections is None
    with pytest.raises(TableError, match="no file"):
        part.accept()


# --- without a kernel ---


def test_form_and_shared_page_have_the_lines_to_copy(two):
    choose(two, "same person?")
    bundle = two._repr_mimebundle_()
    line = two.frame().loc[0, "suggestion"]
    assert html.escape(line) in bundle["text/html"]
    island = two._data()
    doubts = [one for t in island["transcripts"] for one in t["doubts"]]
    ranked = sorted(doubts, key=lambda one: one["rank"])
    assert [one["id"] for one in ranked] == two._listing().ids
    assert [one["suggestion"] for one in ranked] == two.frame()["suggestion"].tolist()
    assert [one["advice"] for one in ranked] == two.frame()["advice"].tolist()


def test_hostile_words_are_only_shown(hostile):
    explorer = AuditExplorer(hostile)
    for id_ in explorer._listing().ids:
        explorer.select(id_)
        form = explorer.decide
        for action in [name for _, name in form.action.options]:
            form.action.value = action
            shown = form._said.value + form._line.value + form._told.value
            assert "<script" not in shown
            assert "<img" not in shown


# --- what came after 0.1 ---


def test_the_page_knows_the_columns_and_what_is_decided():
    page = (Path(presskit.__file__).parent / "widgets" / "explorer.js").read_text()
    assert f'"{",".join(corrections.COLUMNS)}"' in page
    kinds = ", ".join(f'"{kind}"' for kind in DECIDED)
    assert f"const DECIDED = [{kinds}];" in page


def test_what_was_checked_is_one_doubt_less(own):
    choose(own, "inaudible")
    before = repr(own)
    n = int(before.partition(" of ")[2].split()[0])
    assert own.accept(action="fine", reason="heard it on the recording") is True
    assert repr(own).startswith(f"AuditExplorer({n - 1} of {n - 1} doubt")
    assert changes(own) == {"doubts open": -1}
    assert "inaudible is fine here" in own.decide._told.value
    made = corrections.parse_line(lines(own)[0])
    assert (made.action, made.value, made.words) == ("fine", "inaudible", "[inaudible]")
    choose(own, "checked, fine")
    assert own.take_back() is True
    assert repr(own) == before


def test_a_name_for_a_label_and_a_day_for_the_file(own):
    choose(own, "inaudible")
    own.accept("Anne Lee", action="name")
    turns = own.corpus.turns
    assert turns.loc[turns["label"].str.startswith("Ane"), "speaker"].item() == (
        "Anne Lee"
    )
    assert "“Ane Lee (Daily News)” is Anne Lee" in own.decide._told.value
    own.accept("2023-05-06", action="day")
    assert str(own.corpus.transcripts["date"].item().date()) == "2023-05-06"
    assert "the day of may is 2023-05-06" in own.decide._told.value
    made = corrections.parse_line(lines(own)[1])
    assert (made.start, made.end) == (0, 0)
    own.accept("NPR", action="outlet", words="Why is it so?", scope="turn")
    assert corrections.parse_line(lines(own)[2]).scope == "turn"


def test_a_line_that_has_moved_is_made_permanent_by_a_click(own):
    choose(own, "inaudible")
    own.accept("other", action="role", reason="so it is")
    (old,) = lines(own)
    folder = own.corrections.parent
    (folder / "may.txt").write_text(f"\n{TALK}", "utf-8")
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


def test_a_line_about_a_transcript_that_is_not_loaded_is_a_doubt_as_others(tmp_path):
    (tmp_path / "talk.txt").write_text("Ann (AP): Why?\n\nMinister Bo Ek: Because.\n")
    line = f"join,gone,{'a' * 64},1,6,,one turn"
    corrections.add(tmp_path / "corrections.csv", line)
    with pytest.warns(presskit.PresskitWarning, match="could not be followed"):
        corpus = presskit.load(tmp_path)
    explorer = AuditExplorer(corpus)
    about = corpus.audit["transcript"].tolist().index("gone")
    explorer.select(explorer.book.doubt_ids[about])
    page = explorer.page(explorer.selection[0])
    assert "no loaded file has the SHA-256" in str(page)
