"""SourceExplorer asks who the speakers are whom a recorder only numbered."""

import pytest

import presskit
from presskit.widgets import SourceExplorer
from presskit.widgets._sheet import as_text

TALK = """\
Speaker 1: Good morning. Welcome to the briefing of the <b>ministry</b> of bridges.

Speaker 2: Thank you. We will open the bridge in June. The deck is not ready yet.

Speaker 1: At the back, please.

Speaker 3: Who pays for the delay of the bridge?

Speaker 2: The builder pays. That is in the contract.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    return tmp_path


@pytest.fixture
def form(folder):
    explorer = SourceExplorer(str(folder))
    return explorer, explorer.speakers


def shown(form):
    return as_text(form.parts())


def test_each_speaker_without_a_name_is_asked_for(form):
    _, speakers = form
    assert list(speakers.names) == ["Speaker 1", "Speaker 2", "Speaker 3"]
    assert "3 speakers without a name" in shown(speakers)
    assert "We will open the bridge in June." in shown(speakers)
    assert "<b>ministry</b>" in shown(speakers), "as text, which is never HTML"


def test_answers_are_kept_and_followed(form, folder):
    explorer, speakers = form
    speakers.names["Speaker 2"].value = "Minister Otto Brandel"
    speakers.names["Speaker 3"].value = "Ida Moss, Harbor Daily"
    speakers.roles["Speaker 1"].value = "moderator"
    speakers.keep.click()
    turns = explorer.corpus.turns
    assert turns["speaker"].tolist()[1:] == [
        "Otto Brandel", "Speaker 1", "Ida Moss", "Otto Brandel",
    ]  # fmt: skip
    assert list(speakers.names) == ["Speaker 1"]
    assert "corrections.csv" in shown(speakers)
    again = presskit.load(folder).turns
    assert again["speaker"].tolist() == turns["speaker"].tolist()
    assert again["role"].tolist() == turns["role"].tolist()
    speakers.names["Speaker 1"].value = "Eva Lorn"
    speakers.keep.click()
    assert not speakers.names
    assert "corrections.csv" in shown(speakers)


def test_half_an_answer_stays_where_nothing_else_is_looked_at(form):
    explorer, speakers = form
    speakers.names["Speaker 1"].value = "Eva Lorn"
    speakers.show(explorer.corpus, "may")
    assert speakers.names["Speaker 1"].value == "Eva Lorn"


def test_what_cannot_be_kept_is_said(form, folder):
    explorer, speakers = form
    speakers.keep.click()
    assert "Write a name first" in shown(speakers)
    (folder / "may.txt").write_text(TALK + "\nSpeaker 1: Thanks.\n", "utf-8")
    speakers.names["Speaker 1"].value = "Eva Lorn"
    speakers.keep.click()
    assert "has changed since it was loaded" in shown(speakers)
    assert "Eva Lorn" not in set(explorer.corpus.turns["speaker"])


def test_pasted_text_says_where_the_names_are_held():
    explorer = SourceExplorer("")
    explorer.paste.value = TALK
    explorer.speakers.names["Speaker 1"].value = "Eva Lorn"
    explorer.speakers.keep.click()
    assert explorer.corpus.turns["speaker"][0] == "Eva Lorn"
    assert "no folder to keep it in" in shown(explorer.speakers)


def test_nobody_is_asked_for_where_all_have_names(folder):
    (folder / "june.txt").write_text(
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.", "utf-8"
    )
    explorer = SourceExplorer(str(folder))
    explorer.file.value = "june"
    assert shown(explorer.speakers) == ""
    assert explorer.speakers.fields() == {}
    explorer.file.value = "may"
    assert len(explorer.speakers.names) == 3
