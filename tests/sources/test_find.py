"""What a path means: each file once, nothing from elsewhere, nothing in silence."""

import os
import socket
import sys
from pathlib import Path

import pytest

import presskit
from presskit import sources
from presskit.sources import find, path_of, shown

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n"
SUFFIXES = {".txt", ".md", ".csv"}
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these")


@pytest.fixture
def folder(tmp_path):
    here = tmp_path / "talks"
    (here / "sub").mkdir(parents=True)
    (here / "one.txt").write_text(TALK, encoding="utf-8")
    (here / "sub" / "two.txt").write_text(f"{TALK}\n", encoding="utf-8")
    return here


def names(found, folder):
    return [path.relative_to(folder).as_posix() for path in found.files]


def said(found):
    return [(one.path.name, one.severity) for one in found.notices]


@posix
def test_what_is_no_file_is_left_out_and_named(folder):
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as held:
        held.bind(os.path.relpath(folder / "ear.txt"))
        found = find(folder, SUFFIXES)
    assert names(found, folder) == ["one.txt", "sub/two.txt"]
    assert said(found) == [
        ("ear.txt", "warning"),
        ("pipe.txt", "warning"),
    ]
    assert "a named pipe" in found.notices[1].message


@posix
@pytest.mark.parametrize("name", ["pipe.txt", "/dev/zero", "/dev/null"])
def test_what_is_no_file_is_refused_when_it_is_asked_for(folder, name):
    if not name.startswith("/"):
        os.mkfifo(folder / name)
    with pytest.raises(presskit.SourceError, match="it is not a file, but"):
        presskit.load(folder / name)


@posix
def test_a_link_out_of_the_folder_is_not_followed(folder, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text(TALK.replace("Ek", "Um"), encoding="utf-8")
    (folder / "note.txt").symlink_to(secret)
    (folder / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (folder / "more").symlink_to(tmp_path)
    for source in (folder, f"{folder}/**/*", f"{folder}/**"):
        found = find(source, SUFFIXES)
        assert names(found, folder) == ["one.txt", "sub/two.txt"]
        assert {one.path.name for one in found.notices} == {
            "note.txt",
            "gone.txt",
            "more",
        }
        told = " ".join(one.message for one in found.notices)
        assert str(secret) in told
        assert str(tmp_path / "nowhere.txt") in told
    assert find(folder / "note.txt", SUFFIXES).files == [folder / "note.txt"]


@posix
def test_a_link_within_the_folder_counts_once_and_loops_end(folder):
    (folder / "again.txt").symlink_to("one.txt")
    (folder / "sub" / "up").symlink_to("..")
    (folder / "same").symlink_to("sub")
    (folder / "self.txt").symlink_to("self.txt")
    for source in (folder, f"{folder}/**/*.txt"):
        found = find(source, SUFFIXES)
        assert names(found, folder) == ["one.txt", "sub/two.txt"]
        once = [one for one in found.notices if one.severity == "note"]
        assert {one.path.name for one in once} == {"again.txt", "up", "same"}


@posix
def test_a_link_to_a_hidden_file_of_the_folder_is_the_file(folder):
    (folder / ".store").mkdir()
    (folder / ".store" / "x1").write_text(TALK, encoding="utf-8")
    (folder / "kept.txt").symlink_to(".store/x1")
    (folder / "twice.txt").symlink_to(".store/x1")
    assert names(find(folder, SUFFIXES), folder) == [
        "kept.txt",
        "one.txt",
        "sub/two.txt",
    ]


def test_what_may_not_be_opened_is_an_error_and_a_warning(folder, monkeypatch):
    real = os.scandir

    def refuse(path):
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.warns(presskit.PresskitWarning, match="sub: the folder cannot be op"):
        corpus = presskit.load(folder)
    row = corpus.audit[corpus.audit["kind"] == "not read"].iloc[0]
    assert row["severity"] == "error"
    assert "Permission denied" in row["message"]


def test_two_spellings_of_a_path_are_one_file(folder):
    spellings = [
        folder / "one.txt",
        f"{folder}/sub/../one.txt",
        os.path.relpath(folder / "one.txt"),
        folder,
        f"{folder}/*.txt",
    ]
    found = find(spellings, SUFFIXES)
    assert found.files == [folder / "one.txt", folder / "sub" / "two.txt"]
    corpus = presskit.load(spellings)
    assert "same text twice" not in corpus.audit["kind"].tolist()
    assert "counted once" in corpus.audit["kind"].tolist()


def test_a_glob_leaves_out_what_a_folder_leaves_out(folder):
    for name in ("aliases.csv", "SOURCES.md", "README.txt", "photo.jpg", ".hid.txt"):
        (folder / name).write_text("printed,speaker,reason\n", encoding="utf-8")
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "x.txt").write_text(TALK, encoding="utf-8")
    assert names(find(f"{folder}/*", SUFFIXES), folder) == ["one.txt"]
    both = find(f"{folder}/**", SUFFIXES)
    assert both.files == find(folder, SUFFIXES).files
    assert [path.name for path in both.skipped] == ["photo.jpg"]
    (folder / "talk.log").write_text(TALK, encoding="utf-8")
    assert names(find(f"{folder}/*.log", SUFFIXES), folder) == ["talk.log"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["one.txt"]),
        ("*/*.txt", ["sub/two.txt"]),
        ("**/t?o.txt", ["sub/two.txt"]),
        ("s[tu]b/**/*.txt", ["sub/two.txt"]),
        ("**/**/[!o]*.txt", ["sub/two.txt"]),
    ],
)
def test_globs(folder, pattern, expected):
    assert names(find(f"{folder}/{pattern}", SUFFIXES), folder) == expected


@pytest.mark.filterwarnings("ignore:.* holds the same bytes")
def test_a_thousand_nested_folders_are_no_trouble(folder):
    here, deep, n = Path.cwd(), folder, 1100
    os.chdir(folder)
    try:
        for _ in range(n):  # part by part: Python itself gives up on the whole path
            Path("d").mkdir()
            os.chdir("d")
            deep /= "d"
        Path("deep.txt").write_text(TALK, encoding="utf-8")
        assert deep / "deep.txt" in find(folder, SUFFIXES).files
        assert deep / "deep.txt" in find(f"{folder}/**/*.txt", SUFFIXES).files
        assert len(presskit.load(folder).transcripts) == 3
    finally:  # nor would pytest be able to clean it up
        Path("deep.txt").unlink(missing_ok=True)
        for _ in range(n):
            os.chdir("..")
            Path("d").rmdir()
        os.chdir(here)


@posix
def test_odd_names_are_spelt_out_and_still_open(folder):
    odd = [b"caf\xe9.txt", b"a\x1b]0;Hi\x07.txt", "b\u202e.txt".encode()]
    for number, name in enumerate(odd):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(
            TALK.replace("So", f"So {number}"), encoding="utf-8"
        )
    for workers in (1, 2):
        corpus = presskit.load(folder, workers=workers, progress=False)
        ids = corpus.transcripts["transcript"].tolist()
        assert {r"caf\xe9", r"a\x1b]0;Hi\x07", r"b\u202e"} < set(ids)
    for source in corpus.transcripts["source"]:
        assert path_of(source).is_file()
        assert len(presskit.load(source).transcripts) == 1
    assert presskit.load(os.fsdecode(os.fsencode(folder) + b"/" + odd[0]))


def test_an_alias_file_in_an_odd_folder_is_followed(tmp_path):
    here = tmp_path / "a\u202eb"
    here.mkdir()
    (here / "t.txt").write_text(TALK, encoding="utf-8")
    (here / "aliases.csv").write_text(
        "printed,speaker,reason\nAnn Lee,Anne Leigh,spelling\n", encoding="utf-8"
    )
    assert "Anne Leigh" in presskit.load(here).turns["speaker"].tolist()


@posix
def test_names_that_look_alike_are_told_apart(tmp_path):
    for number, name in enumerate(["é.txt", "e\u0301.txt", "ab.txt", "a\u200bb.txt"]):
        text = TALK.replace("So", f"So {number}")
        (tmp_path / name).write_text(text, encoding="utf-8")
    ids = presskit.load(tmp_path).transcripts["transcript"].tolist()
    assert sorted(ids) == ["a\\u200bb", "ab", "e\\u0301", "é"]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "the path is empty"),
        (" \n", "the path is empty"),
        ([""], "the path is empty"),
        (TALK, r"load_text\(…\) reads it"),
        (TALK.strip() * 300, r"load_text\(…\) reads it"),
        ("Ann Lee (AP): Why?", r"load_text\(…\) reads it"),
        ("A" * 300 + ": and so it is.", r"load_text\(…\) reads it"),
        ("~nobody-is-called-so/talks", "it is not a path that can be opened"),
        ("a\0b.txt", "it is not a path that can be opened"),
        ("d/" * 3000, "it is not a path that can be opened"),
        ("a\nb", r"load_text\(…\) reads it"),
    ],
)
def test_what_is_no_path_is_told_what_to_do(source, message):
    with pytest.raises(presskit.SourceError, match=message):
        presskit.load(source)


@posix
def test_a_deleted_current_folder_is_no_trouble(folder, tmp_path):
    gone, here = tmp_path / "gone", Path.cwd()
    gone.mkdir()
    os.chdir(gone)
    gone.rmdir()
    try:
        assert len(presskit.load(folder).transcripts) == 2
        for missing in ("nothing.txt", "*.txt", ["a.txt", "b.txt"], "."):
            with pytest.raises(presskit.SourceError):
                presskit.load(missing)
    finally:
        os.chdir(here)


def test_a_file_over_the_limit_is_refused_before_it_is_read(folder, monkeypatch):
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(sources.FILE_BYTES + 1)  # sparse: it takes no room
    with pytest.raises(presskit.SourceError, match="it has 200 MB; at most 200"):
        presskit.load(folder / "huge.txt")
    with pytest.warns(presskit.PresskitWarning, match="1 of 3 files could not be"):
        assert len(presskit.load(folder).transcripts) == 2


def test_shown_leaves_usual_names_as_they_are():
    for name in ("talks/café Ünï 東京.txt", r"C:\talks\x.txt", "a b'c\".txt"):
        assert shown(name) == name


def test_an_address_is_said_to_be_one():
    with pytest.raises(presskit.SourceError, match=r"^https://talks\.org/a: it is"):
        presskit.load("https://talks.org/a")
