"""One's own transcripts where there are any, else the example."""

import shutil
from pathlib import Path

import pytest

import presskit
from presskit.corpus import mine
from presskit.files import examples

TALK = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time.\n"


@pytest.fixture
def notebooks(tmp_path, monkeypatch):
    """Return the folder of notebooks that one works in."""
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    return tmp_path / "notebooks"


def test_without_a_folder_the_example_is_loaded(notebooks):
    assert presskit.load_mine().call == "presskit.load_example()"
    (notebooks.parent / "transcripts").mkdir()
    (notebooks.parent / "transcripts" / "README.txt").write_text("A note.\n")
    assert presskit.load_mine().call == "presskit.load_example()"


def test_the_copy_of_the_example_is_named_by_its_place(notebooks):
    shutil.copytree(examples.seeds(), notebooks.parent / "seeds")
    corpus = presskit.load_mine()
    assert corpus.call == "presskit.load('../seeds')"
    assert corpus.transcripts["source"].str.startswith("../seeds/").all()
    (notebooks.parent / "seeds" / "003_7ec467e6c538953e.txt").write_text(TALK)
    assert presskit.load_mine().call == "presskit.load_example()"


def test_what_lies_in_the_folder_goes_before_the_example(notebooks):
    folder = notebooks.parent / "transcripts"
    folder.mkdir()
    (folder / "may.txt").write_text(TALK)
    assert presskit.load_mine().call == "presskit.load('../transcripts')"
    assert mine.files(mine.folder()) == [Path("../transcripts/may.txt")]
    (notebooks / "transcripts").mkdir()
    assert mine.folder() == Path("transcripts")


def test_what_is_named_goes_before_all(notebooks):
    (notebooks / "june.txt").write_text(TALK)
    assert presskit.load_mine("june.txt").transcripts["transcript"].tolist() == ["june"]
    assert presskit.load_mine(Path("june.txt"), style="name-outlet").turns.shape[0] == 2
    with pytest.raises(presskit.SourceError, match=r"july\.txt"):
        presskit.load_mine("july.txt")
