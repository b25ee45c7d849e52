"""Loading: files, folders, globs, lists; what cannot be read is said, not lost."""

import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import presskit
from presskit.errors import FilesWarning
from presskit.schema import TABLES
from presskit.schema.ids import keys
from tests._examples import at_most

GOOD = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "two.txt").write_text(GOOD + "\n", encoding="utf-8")
    return tmp_path


def test_a_file_a_folder_a_glob_and_a_list(folder):
    assert len(presskit.load(folder / "one.txt").transcripts) == 1
    assert len(presskit.load(str(folder)).transcripts) == 2
    assert len(presskit.load(f"{folder}/**/*.txt").transcripts) == 2
    paths = [folder / "one.txt", folder / "sub"]
    assert presskit.load(paths).transcripts["transcript"].tolist() == ["one", "two"]


def test_equal_stems_are_told_apart_by_the_shortest_path(folder):
    (folder / "sub" / "one.txt").write_text(GOOD + "\n\n", encoding="utf-8")
    ids = presskit.load(folder).transcripts["transcript"].tolist()
    assert ids == sorted([f"{folder.name}/one.txt", "sub/one.txt", "two"])


def test_our_own_files_are_no_transcripts_and_others_are_named(folder):
    (folder / "README.txt").write_text("about", encoding="utf-8")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    corpus = presskit.load(folder)
    assert len(corpus.transcripts) == 2
    left_out = corpus.audit[corpus.audit["kind"] == "not a transcript"]
    assert left_out["transcript"].map(lambda path: Path(path).name).tolist() == [
        "photo.jpg"
    ]


BAD = {
    "empty": (b"", presskit.SourceError, "the file is empty"),
    "blank": (b" \n\t\n", presskit.SourceError, "the file is empty"),
    "binary": (bytes(range(256)) * 8, presskit.SourceError, "its bytes are not text"),
    "prose": (
        b"It was a dark night.",
        presskit.TranscriptError,
        "it names no speaker: ",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_alone_raises_and_names_itself(tmp_path, name):
    data, error, message = BAD[name]
    path = tmp_path / f"{name}.txt"
    path.write_bytes(data)
    with pytest.raises(error, match=message) as caught:
        presskit.load(path)
    assert str(caught.value).startswith(str(path))


def test_a_missing_path_says_where_it_looked(tmp_path):
    with pytest.raises(presskit.SourceError, match="there is no such file"):
        presskit.load(tmp_path / "nothing.txt")
    with pytest.raises(presskit.SourceError, match="no transcript is here"):
        presskit.load(tmp_path)


@pytest.mark.parametrize("workers", [1, 2])
def test_in_a_folder_the_good_files_load_and_the_bad_stand_in_the_audit(
    folder, workers
):
    for name, (data, _, _) in BAD.items():
        (folder / f"{name}.txt").write_bytes(data)
    with pytest.warns(
        presskit.PresskitWarning, match="4 of 6 files could not be loaded"
    ):
        corpus = presskit.load(folder, workers=workers)
    assert corpus.transcripts["transcript"].tolist() == ["one", "two"]
    failed = corpus.audit[corpus.audit["kind"] == "file not loaded"]
    assert {Path(path).stem for path in failed["transcript"]} == set(BAD)
    assert (failed["severity"] == "error").all()


def test_windows_files_and_old_encodings(tmp_path):
    text = "Ann Lée (AP): Why — now?\r\n\r\nMinister Bo Ek:\r\nSo.\r\n"
    turns = []
    for name, encoding in [("a", "utf-8-sig"), ("b", "utf-16"), ("c", "cp1252")]:
        path = tmp_path / f"{name}.txt"
        path.write_bytes(text.encode(encoding))
        turns.append(presskit.load(path).turns)
    for table in turns:
        assert table["text"].tolist() == ["Why — now?", "So."]
        assert table["line"].tolist() == [1, 3]


def test_the_same_bytes_twice_are_said_and_keep_ids_apart(folder):
    (folder / "copy.txt").write_text(GOOD, encoding="utf-8")
    with pytest.warns(FilesWarning, match="holds the same bytes as copy"):
        corpus = presskit.load(folder)
    known = keys(corpus.turns, "turn_id")
    assert len(set(known)) == len(known)
    assert "same text twice" in corpus.audit["kind"].tolist()


def test_ids_do_not_depend_on_the_other_files(folder):
    alone = presskit.load(folder / "one.txt").turns["turn_id"].tolist()
    among = presskit.load(folder).turns
    assert among[among["transcript"] == "one"]["turn_id"].tolist() == alone


def equal(one, two):
    for table in TABLES:
        pd.testing.assert_frame_equal(
            getattr(one, table.name), getattr(two, table.name)
        )


def test_one_worker_and_two_give_the_same_tables(seeds):
    equal(presskit.load(seeds, workers=1), presskit.load(seeds, workers=2))


@settings(
    at_most(20),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.permutations(["Ann Lee (AP): Why?", "Minister Bo Ek: So.", "Q: And?"]))
def test_loading_is_deterministic(tmp_path, lines):
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join(lines), encoding="utf-8")
    equal(presskit.load(path), presskit.load(path))


SCRIPT = """
import presskit
for workers in (1, 2):
    print(presskit.load({seeds!r}, workers=workers))
"""


@pytest.mark.parametrize("given_as", ["file", "standard input"])
def test_a_script_without_a_main_guard_works(tmp_path, seeds, given_as):
    code = SCRIPT.format(seeds=str(seeds))
    script = tmp_path / "script.py"
    script.write_text(code, encoding="utf-8")
    command = [sys.executable, "-" if given_as == "standard input" else str(script)]
    done = subprocess.run(command, input=code, capture_output=True, text=True)
    told = ["Corpus(2 transcripts, 84 turns, 25 exchanges)"] * 2
    assert done.stdout.splitlines() == told
    assert done.returncode == 0
    assert "Traceback" not in done.stderr  # a slow machine may show a progress bar


def test_a_hostile_transcript_is_only_text(tmp_path):
    path = tmp_path / "<script>'\".txt"
    path.write_text(
        "<script>alert(1)</script> Lee (AP): =cmd()?\n\nMinister Bo Ek: ${x} **b**\n",
        encoding="utf-8",
    )
    turns = presskit.load(path).turns
    assert turns["text"].tolist()[-1] == "${x} **b**"


@pytest.mark.parametrize("source", [None, 5, b"seeds", [None]])
def test_what_is_no_path_is_said_to_be_none(source):
    with pytest.raises(
        presskit.SourceError, match="is neither a path nor a list of paths"
    ):
        presskit.load(source)


@pytest.mark.parametrize("workers", ["2", 1.5, True])
def test_workers_must_be_a_whole_number(folder, workers):
    with pytest.raises(presskit.SourceError, match="workers must be 1 or more, a who"):
        presskit.load(folder, workers=workers)


def test_workers_must_be_a_number_of_processes(folder):
    with pytest.raises(presskit.SourceError, match="workers must be 1 or more"):
        presskit.load(folder, workers=0)


def test_wide_punctuation_is_read_like_any_other():
    text = "Ann Lee（AP）：Why?\n\nMinister Bo Ek： Because.\n\nAnn Lee (AP）： And?\n"
    turns = presskit.load_text(text).turns
    assert turns["role"].tolist() == ["journalist", "principal", "journalist"]
    assert turns["text"].tolist() == ["Why?", "Because.", "And?"]


HEADER = "Press conference by Minister Bo Ek\n\n5 May 2023\n\n"


def test_a_press_conference_in_which_nobody_asks_is_a_warning():
    text = HEADER + (
        "Minister Bo Ek: The bridge is open since noon. Why so late? Nobody had told "
        "us of the crack. How was it found? By chance. What is next? We build on.\n"
    )
    audit = presskit.load_text(text).audit
    doubt = audit[audit["kind"] == "no exchange found"]
    assert doubt["severity"].tolist() == ["warning"]


def test_a_voice_that_asks_inside_an_exchange_is_a_warning():
    text = (
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n\n"
        "Interpreter: How much?\n\nMinister Bo Ek: Ten million.\n"
    )
    audit = presskit.load_text(text).audit
    assert audit.loc[audit["kind"] == "somebody else asks", "line"].tolist() == [5]
