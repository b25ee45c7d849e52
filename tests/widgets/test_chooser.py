"""Transcripts that are dropped, pasted or picked: kept, read, and what is said."""

from pathlib import Path

import pytest

from presskit.errors import SourceError, TranscriptError
from presskit.files import examples
from presskit.widgets import Chooser

TALK = b"Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time.\n"
OTHER = b"Ida Moss (ZDF): And then?\n\nMinister Bo Ek: Then it rains.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return the folder of some transcripts, beside an empty one of notebooks."""
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.setattr(Chooser, "_chosen", {})
    return tmp_path / "transcripts"


def dropped(chooser, *files):
    for name, data in files:
        told(chooser, {"type": "file", "name": name}, memoryview(data))
    told(chooser, {"type": "all"})


def told(chooser, content, *buffers):
    """Let the view tell something of the place where files are dropped."""
    chooser._hear(chooser, {**content, "field": "drop"}, buffers)


def sent(chooser, monkeypatch):
    """Return the list to which what is sent to the browser is added."""
    messages = []
    monkeypatch.setattr(chooser, "send", messages.append)
    return messages


def test_without_transcripts_it_is_the_example(folder):
    chooser = Chooser()
    assert len(chooser.corpus.transcripts) == 2
    assert "the example that comes with presskit" in chooser.told
    assert Path(chooser.source) == examples.seeds() == Path(chooser.pick.value)
    assert chooser.corpus.call == "presskit.load_example()"
    assert not folder.exists()


def test_a_dropped_file_is_kept_and_read_and_the_cells_below_run(folder, monkeypatch):
    chooser = Chooser()
    messages = sent(chooser, monkeypatch)
    dropped(chooser, ("may.txt", TALK))
    assert (folder / "may.txt").read_bytes() == TALK
    assert chooser.corpus.turns["speaker"].tolist() == ["Ann Lee", "Bo Ek"]
    assert chooser.source == "../transcripts/may.txt" == chooser.pick.value
    assert ("may.txt", chooser.source) in chooser.pick.options
    assert "Read from may.txt in the folder transcripts." in chooser.told
    assert messages == [{"type": "run"}]
    chooser._hear(chooser, {"type": "cannot run"}, [])
    assert "Run All Cells" in chooser.told


def test_run_all_asks_for_what_was_chosen_before(folder):
    first = Chooser()
    dropped(first, ("may.txt", TALK), ("june.txt", OTHER))
    assert first.source == "../transcripts"
    assert len(first.corpus.transcripts) == 2
    first.pick.value = "../transcripts/june.txt"
    again = Chooser()
    assert again.source == "../transcripts/june.txt"
    assert again.corpus.transcripts["transcript"].tolist() == ["june"]
    again.pick.value = str(examples.seeds())
    assert len(Chooser().corpus.transcripts) == 2
    assert Chooser("../transcripts/may.txt").source == "../transcripts/may.txt"


def test_no_file_is_replaced_and_none_twice(folder):
    chooser = Chooser()
    dropped(chooser, ("may.txt", TALK))
    dropped(chooser, ("may.txt", OTHER))
    dropped(chooser, ("may.txt", TALK))
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert kept == {"may.txt": TALK, "may (2).txt": OTHER}
    assert chooser.source == "../transcripts/may.txt"


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("empty.txt", b" \n", "is empty"),
        ("bytes.txt", b"\0\1\2\xff", "not text"),
        ("corrections.csv", b"action,transcript\n", "no transcript"),
        (".hidden", TALK, "no transcript"),
        ("prose.txt", b"It rained all day. Nobody spoke. " * 20, "prose.txt"),
    ],
)
def test_what_cannot_be_read_is_said_and_not_kept(folder, name, data, why):
    chooser = Chooser()
    dropped(chooser, (name, data))
    assert why in chooser.told
    assert len(chooser.corpus.transcripts) == 2
    assert not folder.exists()
    dropped(chooser, (name, data), ("may.txt", TALK))
    assert why in chooser.told
    assert [path.name for path in folder.iterdir()] == ["may.txt"]


@pytest.mark.parametrize("name", ["may", "may.log", "may.2031"])
def test_a_name_that_a_folder_leaves_out_gets_the_ending_of_its_format(folder, name):
    dropped(Chooser(), (name, TALK))
    assert [path.name for path in folder.iterdir()] == [f"{name}.txt"]
    assert len(Chooser("../transcripts").corpus.transcripts) == 1


def test_a_name_leads_out_of_no_folder(folder):
    dropped(Chooser(), ("../../a<b>\\may.txt", TALK))
    assert [path.name for path in folder.iterdir()] == ["may.txt"]
    beside = {path.name for path in folder.parent.iterdir()}
    assert beside == {"notebooks", "transcripts"}


def test_what_cannot_be_read_stands_in_nobodys_way(folder):
    folder.mkdir()
    (folder / "prose.txt").write_text("It rained all day. Nobody spoke. " * 20)
    chooser = Chooser()
    assert len(chooser.corpus.transcripts) == 2
    assert "prose.txt" in chooser.told
    assert "the example that comes with presskit" in chooser.told
    dropped(chooser, ("may.txt", TALK))
    assert chooser.corpus.transcripts["transcript"].tolist() == ["may"]
    with pytest.raises(TranscriptError, match=r"prose\.txt"):
        Chooser("../transcripts/prose.txt")


def test_what_was_read_badly_is_said_before_any_number(folder):
    chooser = Chooser()
    dropped(chooser, ("may.txt", TALK))
    said = chooser.told
    order = ["2 turns", "to check in 1 transcript", "Read from may.txt"]
    assert sorted(order, key=said.index) == order
    unanswered = b"Ann Lee (AP): Why now?\n\nIda Moss (ZDF): And how?\n\n" * 9
    dropped(chooser, ("june.txt", unanswered))
    (row,) = chooser.corpus.transcripts.itertuples()
    assert row.verdict != "sound"
    assert chooser.told.count(row.verdict_why[:20]) == 1
    assert chooser.told.index(row.verdict_why[:20]) < (
        chooser.told.index(f"{row.n_turns} turns")
    )


def test_pasted_text_is_kept(folder):
    chooser = Chooser()
    chooser.open.click()
    assert chooser.paste.shown
    chooser.read.click()
    assert "Paste a text first." in chooser.told
    chooser.paste.value = TALK.decode()
    chooser.read.click()
    (kept,) = folder.iterdir()
    assert kept.name.startswith("pasted ")
    assert chooser.corpus.turns["speaker"].tolist() == ["Ann Lee", "Bo Ek"]
    assert chooser.paste.value == ""
    assert not chooser.paste.shown


def test_what_is_too_large_is_said(folder):
    chooser = Chooser()
    told(chooser, {"type": "too large", "name": "all.pdf"})
    dropped(chooser)
    assert "all.pdf: it is too large to be dropped." in chooser.told


def test_a_source_that_is_not_there_is_an_error(folder):
    with pytest.raises(SourceError, match=r"no\.txt"):
        Chooser("no.txt")


def test_without_a_kernel_it_says_what_was_read(folder):
    dropped(chooser := Chooser(), ("may.txt", TALK))
    bundle = chooser._repr_mimebundle_()
    assert "Run All Cells" in bundle["text/html"]
    assert "At the podium: Bo Ek." in bundle["text/html"]
    assert "1 thing to check in" in chooser.told
    assert "1 thing to check in" not in bundle["text/html"]
    assert bundle["text/plain"] == (
        "Chooser(source='../transcripts/may.txt': 1 transcript)"
    )
    assert str(Path.cwd()) not in str(bundle)


def test_files_that_could_not_be_read_are_named_above_all(folder):
    folder.mkdir()
    (folder / "may.txt").write_bytes(TALK)
    for n in range(5):
        (folder / f"list-{n}.txt").write_bytes(b"Milk, bread, eggs")
    chooser = Chooser(str(folder))
    lines = chooser.told.splitlines()
    assert "list-0.txt: it names no speaker" in lines[0]
    assert "list-2.txt: it names no speaker" in lines[2]
    assert lines[3] == "2 more files could not be read."
