"""The steps in their order, on files that are invented here."""

import pickle
from pathlib import Path

import pytest

from presskit import corrections
from presskit.corpus import build
from presskit.corrections import Correction
from presskit.schema.values import Document

ONE = """Press conference
by Minister Bo Ek
3 March 2024

Minister Bo Ek: Good morning. We agreed on the ferry after a long night of talks,
and all of us are tired.

Q: Ann Lee with the AP. Why did it take so long?

Minister Bo Ek: Because it is hard.
"""
SHA = "0" * 64


def document(text=ONE, name="one.txt", sha256=SHA):
    return Document(name, text, "plain", sha256)


def line(action, words, value, text=ONE):
    start = text.index(words)
    return Correction(action, "one", SHA, start, start + len(words), value, "")


def judged(*lines):
    one = document()
    return build.judge(one, build.cut(one), lines, {})


def nothing(folder):
    return corrections.collect([], None, None, None, folder)


def test_a_file_is_read_by_itself_with_all_that_it_says():
    file = build.read(document(), None, {})
    assert file.cast.roles == ["principal", "journalist", "principal"]
    assert file.numbers == [None, 1, 1]
    assert file.sections == ["statement", "qa", "qa"]
    assert file.evidence[1].name == "Ann Lee"
    assert (file.transcript, file.applied, file.failed) == ("", (), ())


def test_what_a_file_says_can_go_to_another_process_and_back():
    file = build.read(document(), None, {})
    assert pickle.loads(pickle.dumps(file)) == file


def test_reading_again_says_the_same_and_changes_nothing():
    one = document()
    uncut = build.cut(one)
    before = pickle.dumps(uncut)
    decided = [line("role", "Because it is hard.", "moderator")]
    assert build.judge(one, uncut, decided, {}) == build.judge(one, uncut, decided, {})
    assert pickle.dumps(uncut) == before


def test_what_was_decided_comes_before_judging():
    file = judged(line("role", "Good morning.", "moderator"))
    assert file.cast.roles == ["moderator", "journalist", "moderator"]
    assert [one.action for one in file.applied] == ["role"]
    assert [(one.turn, one.action) for one in file.decided] == [(0, "role")]


def test_a_style_that_is_given_is_used():
    text = "QUESTION: Why?\n\nMR. EK: So: it is.\n"
    assert build.cut(document(text), "name-outlet").style == "name-outlet"


def test_files_become_tables_in_the_order_of_their_ids():
    names = ("b.txt", "a.txt")
    files = [
        build.read(document(f"{ONE}\n{name}", name, name[0] * 64), None, {})
        for name in names
    ]
    built = build.build(files, nothing(Path()), Path(), whole=False)
    assert [file.transcript for file in built.files] == ["a", "b"]
    assert built.tables["turns"]["transcript"].unique().tolist() == ["a", "b"]
    assert [head["date"].day for head in built.heads] == [3, 3]
    assert {doubt.transcript for doubt in built.doubts} <= {"a", "b"}


@pytest.mark.parametrize("n", [1, 2])
def test_building_changes_no_file_that_it_was_given(n):
    files = [
        build.read(document(ONE, f"{at}.txt", str(at) * 64), None, {})
        for at in range(n)
    ]
    before = pickle.dumps(files)
    build.build(files, nothing(Path()), Path(), whole=True)
    assert pickle.dumps(files) == before
