"""Where decisions go, and what cannot be kept is said and leaves all as it was."""

import os

import pytest

import presskit
from presskit.errors import PresskitError, TableError
from presskit.widgets import AuditExplorer, ExchangeExplorer
from presskit.widgets._sheet import as_text


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({}, "nothing is suggested here"),
        ({"action": "role", "value": "queen"}, "'queen' is not a role"),
        ({"action": "split", "words": "never said"}, "does not stand in may"),
        ({"action": "label", "value": ""}, "needs a value"),
        ({"action": "same person", "value": "ffff-t1"}, "no turn 'ffff-t1'"),
        ({"action": "split", "words": "Is it", "value": "Q"}, "a turn begins here"),
    ],
)
def test_a_line_that_cannot_be_followed_is_not_kept(own, given, why, choose):
    choose(own, "inaudible")
    before, turns = own.selection, own.corpus.turns
    with pytest.raises(TableError, match=why):
        own.accept(**given)
    assert why in as_text(own.decide._told)
    assert not own.corrections.exists()
    assert own.selection == before
    assert own.corpus.turns is turns
    assert own.undo()
    assert not own.corrections.exists()


def test_a_file_that_cannot_be_written_is_said(folder, tmp_path_factory, choose):
    file = tmp_path_factory.mktemp("gone") / "no" / "corrections.csv"
    explorer = AuditExplorer(presskit.load(folder), corrections=file)
    choose(explorer, "inaudible")
    with pytest.raises(PresskitError, match="cannot be written"):
        explorer.accept("other", action="role")
    assert "cannot be written" in as_text(explorer.decide._told)
    explorer.decide.action.value = "role"
    explorer.decide.accept.click()  # says it too, and does not raise


def test_a_read_only_file_stays_as_it_is(own, monkeypatch, lines, choose):
    own.corrections.write_text("action,transcript,sha256,start,end,value,reason\n")
    # What a mode of 444 does, except to root.
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    choose(own, "inaudible")
    with pytest.raises(PresskitError, match="read-only"):
        own.accept("other", action="role")
    assert lines(own) == []


def test_a_file_of_something_else_stays_as_it_is(own, choose):
    own.corrections.write_text("day,weather\nMonday,rain\n")
    choose(own, "inaudible")
    with pytest.raises(TableError, match="lacks"):
        own.accept("other", action="role")
    assert own.corrections.read_text() == "day,weather\nMonday,rain\n"


def test_an_undo_that_fails_leaves_the_step_where_it_was(own, choose):
    choose(own, "inaudible")
    own.accept("other", action="role")
    own.corrections.write_text("day,weather\n")
    with pytest.raises(TableError, match="lacks"):
        own.undo()
    own._receive(None, {"type": "press", "name": "undo"}, None)
    assert "lacks" in as_text(own.decide._told)
    assert own.state.can_undo


# --- where decisions go ---


def test_without_a_folder_the_line_is_there_to_copy(corpus, choose, talk):
    text = presskit.load_text(talk)
    explorer = AuditExplorer(text)
    assert explorer.corrections is None
    choose(explorer, "inaudible")
    explorer.decide.action.value = "role"
    assert explorer.decide.accept.shown is False
    assert "role,pasted text," in as_text(explorer.decide._line)
    assert "presskit.load(" in as_text(explorer.decide._line)
    with pytest.raises(TableError, match="no file to keep decisions in"):
        explorer.accept("other", action="role")


def test_decisions_can_go_into_a_file_of_ones_own(
    folder, tmp_path_factory, lines, choose
):
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


def test_explorers_of_one_file_and_state_agree(own, lines, choose):
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
