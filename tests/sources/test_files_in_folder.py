"""The files of a folder, and what beside them is there."""

import os
from pathlib import Path

from presskit.sources._files_in_folder import inside, kind_of, of_glob, really


def tree(tmp_path):
    for name in ("b.txt", "a.txt", ".hidden", "deep/er/c.txt", "__pycache__/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return tmp_path


def listed(found, root):
    return [entry.path.relative_to(root).as_posix() for entry in found.entries]


def test_files_are_sorted_and_hidden_ones_left_out(tmp_path):
    found = inside(tree(tmp_path))
    assert listed(found, tmp_path) == ["a.txt", "b.txt", "deep/er/c.txt"]
    assert found.notices == []


def test_what_word_keeps_beside_an_open_file_is_hidden(tmp_path):
    for name in ("may.docx", "~$may.docx", "~may.txt"):
        (tmp_path / name).write_text("x")
    assert listed(inside(tmp_path), tmp_path) == ["may.docx", "~may.txt"]
    assert listed(of_glob(tmp_path / "*.docx"), tmp_path) == ["may.docx"]


def test_how_deep(tmp_path):
    assert listed(inside(tree(tmp_path), 1), tmp_path) == ["a.txt", "b.txt"]


def test_a_link_out_of_the_folder_is_not_followed_and_is_named(tmp_path):
    (tmp_path / "secret.txt").write_text("x")
    here = tmp_path / "here"
    here.mkdir()
    (here / "out.txt").symlink_to(tmp_path / "secret.txt")
    (here / "nowhere.txt").symlink_to(here / "none")
    found = inside(here)
    assert found.entries == []
    assert {notice.path.name for notice in found.notices} == {"out.txt", "nowhere.txt"}


def test_a_link_within_it_is(tmp_path):
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    assert [entry.linked for entry in inside(tmp_path).entries] == [False, True]


def test_a_pattern(tmp_path):
    root = tree(tmp_path)
    assert listed(of_glob(root / "*.txt"), root) == ["a.txt", "b.txt"]
    assert listed(of_glob(root / "**" / "c*"), root) == ["deep/er/c.txt"]
    assert of_glob(root / "none" / "*").entries == []


def test_what_is_no_file_is_named(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (notice,) = inside(tmp_path).notices
    assert kind_of((tmp_path / "pipe").stat().st_mode) in notice.message
    assert really(tmp_path) == str(Path(tmp_path).resolve())
