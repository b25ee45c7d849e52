"""Speakers whom a recorder numbered get names that follow their words."""

import re

import pytest

import presskit
from presskit.corrections import read_corrections
from presskit.errors import TableError

TALK = """WEBVTT

00:00:01.000 --> 00:00:04.000
Speaker 1: Good morning everyone and welcome. The minister will make a short statement.

00:00:05.000 --> 00:00:09.000
Speaker 2: Thank you. We will open the bridge in June. The deck is not ready yet.

00:00:10.000 --> 00:00:12.000
Speaker 1: At the back, please.

00:00:13.000 --> 00:00:17.000
Speaker 3: Who pays for the delay of the bridge?

00:00:18.000 --> 00:00:22.000
Speaker 2: The builder pays. That is in the contract.

00:00:23.000 --> 00:00:25.000
Speaker 3: And the old ferry?

00:00:26.000 --> 00:00:30.000
Speaker 2: The ferry runs until then.
"""
NAMES = {
    "Speaker 1": "Jon Vask",
    "Speaker 2": "Minister Otto Brandel",
    "Speaker 3": "Ida Moss, Harbor Daily",
}
SPEAKERS = [
    "Jon Vask", "Otto Brandel", "Jon Vask", "Ida Moss", "Otto Brandel", "Ida Moss",
    "Otto Brandel",
]  # fmt: skip


def renumbered(talk):
    """Return a talk as exported again: other numbers, all of it a minute later."""
    talk = re.sub(r"Speaker (\d)", lambda m: f"Speaker {int(m[1]) % 3 + 1}", talk)
    return talk.replace("00:00:", "00:01:")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.vtt").write_text(TALK, "utf-8")
    return tmp_path


def lines(folder):
    return read_corrections(folder / "corrections.csv")[0]


def speakers(corpus):
    return corpus.turns["speaker"].tolist()


def test_names_are_kept_beside_the_transcripts(folder):
    corpus = presskit.load(folder)
    named = corpus.name_speakers(NAMES)
    assert speakers(named) == SPEAKERS
    assert named.turns["outlet"].dropna().unique().tolist() == ["Harbor Daily"]
    assert "Speaker 1" in speakers(corpus)
    assert [one.scope for one in lines(folder)] == ["label"] * 3
    again = presskit.load(folder)
    assert speakers(again) == SPEAKERS
    assert (again.audit["kind"] == "correction applied").sum() == 3
    assert "speaker not named" not in set(again.audit["kind"])


@pytest.mark.parametrize("file", ["may.vtt", "meeting of May.vtt"])
def test_names_hold_when_the_tool_exports_again(folder, file):
    presskit.load(folder).name_speakers(NAMES, roles={"Speaker 3": "journalist"})
    (folder / "may.vtt").unlink()
    (folder / file).write_text(renumbered(TALK), "utf-8")
    again = presskit.load(folder)
    assert speakers(again) == SPEAKERS
    assert "correction failed" not in set(again.audit["kind"])


def test_words_that_another_person_says_now_keep_their_name(folder):
    presskit.load(folder).name_speakers({"Speaker 2": "Otto Brandel"})
    swapped = TALK.replace("Speaker 2", "Bea Holm")
    (folder / "may.vtt").write_text(swapped, "utf-8")
    with pytest.warns(presskit.errors.PresskitWarning, match="under another label"):
        again = presskit.load(folder)
    assert "Otto Brandel" not in speakers(again)


def test_the_same_names_twice_are_one_line_each(folder):
    presskit.load(folder).name_speakers(NAMES)
    before = (folder / "corrections.csv").read_bytes()
    again = presskit.load(folder).name_speakers(NAMES)
    assert speakers(again) == SPEAKERS
    assert (folder / "corrections.csv").read_bytes() == before


@pytest.mark.parametrize("label", ["Speaker 1", "Jon Vask"])
def test_a_later_name_replaces_the_earlier_one(folder, label):
    named = presskit.load(folder).name_speakers(NAMES)
    better = named.name_speakers({label: "Jon Vaske"})
    assert speakers(better)[0] == "Jon Vaske"
    assert sorted(one.value for one in lines(folder)) == [
        "Ida Moss, Harbor Daily", "Jon Vaske", "Minister Otto Brandel",
    ]  # fmt: skip


def test_two_numbers_can_be_one_person(folder):
    named = presskit.load(folder).name_speakers(
        {"Speaker 1": "Jon Vask", "Speaker 3": "Jon Vask"}
    )
    assert named.turns.loc[[0, 3], "speaker_id"].nunique() == 1


def test_a_role_can_be_given(folder):
    corpus = presskit.load(folder)
    named = corpus.name_speakers({}, roles={"Speaker 1": "other"})
    assert named.turns.loc[[0, 2], "role"].tolist() == ["other", "other"]
    again = named.name_speakers({}, roles={"Speaker 1": "moderator"})
    assert again.turns.loc[0, "role"] == "moderator"
    assert [one.value for one in lines(folder)] == ["moderator"]
    with pytest.raises(TableError, match="'queen' is not a role"):
        corpus.name_speakers({}, roles={"Speaker 1": "queen"})


def test_an_unknown_label_is_said_with_those_that_are_there(folder):
    with pytest.raises(TableError, match=r"'Speaker 9'.*'Speaker 1', 'Speaker 2'"):
        presskit.load(folder).name_speakers({"Speaker 9": "Jon Vask"})
    assert not (folder / "corrections.csv").exists()


@pytest.mark.filterwarnings("ignore:.* holds the same event")
def test_speaker_1_of_two_files_is_two_people(folder):
    (folder / "june.vtt").write_text(TALK.replace("June", "July"), "utf-8")
    corpus = presskit.load(folder)
    with pytest.raises(TableError, match="transcript='june'"):
        corpus.name_speakers({"Speaker 1": "Jon Vask"})
    named = corpus.name_speakers({"Speaker 1": "Jon Vask"}, transcript="may")
    own = named.turns.groupby("transcript")["speaker"].first()
    assert own.to_dict() == {"june": "Speaker 1", "may": "Jon Vask"}
    with pytest.raises(TableError, match="no transcript 'july'"):
        corpus.name_speakers({"Speaker 1": "Jon Vask"}, transcript="july")


def test_a_label_of_no_file_is_no_choice_between_files(corpus):
    with pytest.raises(TableError, match="nobody is labelled 'Bo' in any of 2 trans"):
        corpus.name_speakers({"Bo": "Ann Lee"})


def test_pasted_text_is_named_in_memory():
    corpus = presskit.load_text(TALK)
    named = corpus.name_speakers(NAMES)
    assert speakers(named) == SPEAKERS
    better = named.name_speakers({"Speaker 1": "Jon Vaske"})
    assert speakers(better)[:2] == ["Jon Vaske", "Otto Brandel"]
    assert "Speaker 1" in speakers(corpus)


def test_a_part_says_which_corpus_to_name(folder):
    part = presskit.load(folder).filter(transcript="may")
    with pytest.raises(TableError, match="part of one"):
        part.name_speakers(NAMES)


@pytest.mark.filterwarnings("ignore:.* holds the same event")
def test_each_of_two_folders_keeps_its_own_names(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.vtt").write_text(TALK + name, "utf-8")
    paths = sorted(tmp_path.glob("*/*.vtt"))
    named = presskit.load(paths).name_speakers(NAMES, transcript="a")
    named = named.name_speakers({"Speaker 1": "Eve Lo"}, transcript="b")
    assert [len(lines(tmp_path / name)) for name in ("a", "b")] == [3, 1]
    for corpus in (named, presskit.load(paths)):
        own = corpus.turns.groupby("transcript")["speaker"].first()
        assert own.to_dict() == {"a": "Jon Vask", "b": "Eve Lo"}


def test_nothing_is_written_into_the_package():
    corpus = presskit.load_example()
    id_ = corpus.transcripts.loc[0, "transcript"]
    label = corpus.turns.loc[corpus.turns["transcript"] == id_, "label"].iloc[0]
    named = corpus.name_speakers({label: "Eve Lo"}, transcript=id_)
    assert "Eve Lo" in speakers(named)
    assert "Eve Lo" not in speakers(presskit.load_example())


def test_nothing_is_kept_of_a_file_that_has_changed(folder):
    corpus = presskit.load(folder)
    (folder / "may.vtt").write_text(renumbered(TALK), "utf-8")
    with pytest.raises(TableError, match="has changed since it was loaded"):
        corpus.name_speakers(NAMES)
    assert not (folder / "corrections.csv").exists()
