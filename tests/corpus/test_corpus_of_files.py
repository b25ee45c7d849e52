"""A corpus of files: it can be made again, and knows where decisions are kept."""

from pathlib import Path

import pandas as pd
import pytest

from presskit.corpus import Origin
from presskit.corpus._corpus_of_files import corpus_of
from presskit.corpus._inputs import decide
from presskit.corpus.build import read
from presskit.corrections import COLUMNS
from presskit.doubts import Doubt, Kind

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def made(base, *names, home=None, given=None, **more):
    """Return the corpus of some files below a folder."""
    for name in names:
        (base / name).parent.mkdir(exist_ok=True)
        (base / name).write_text(f"{TALK}\nQ: {name}?\n", encoding="utf-8")
    paths = [base / name for name in names]
    origin = Origin(home=home, corrections=given, base=base, **more)
    decisions = decide(paths, home, given, None, base)
    return corpus_of([read(path, None, {}) for path in paths], origin, decisions)


@pytest.mark.parametrize(
    ("names", "home", "given", "kept"),
    [
        (["a.txt"], None, None, "corrections.csv"),
        (["x/a.txt"], None, None, "x/corrections.csv"),
        (["x/a.txt", "x/b.txt"], None, None, "x/corrections.csv"),
        (["x/a.txt", "y/b.txt"], None, None, None),  # nobody says which of the two
        (["x/a.txt", "y/b.txt"], Path(), None, "corrections.csv"),
        (["x/a.txt"], None, "mine.csv", "mine.csv"),
    ],
)
def test_where_decisions_are_kept(tmp_path, names, home, given, kept):
    (tmp_path / "mine.csv").write_text(",".join(COLUMNS) + "\n", encoding="utf-8")
    corpus = made(tmp_path, *names, home=home and tmp_path, given=given)
    assert corpus.corrections == (kept and tmp_path / kept)


def test_a_table_of_corrections_has_no_place_of_its_own(tmp_path):
    table = pd.DataFrame(columns=COLUMNS)
    corpus = made(tmp_path, "x/a.txt", "y/b.txt", given=table)
    assert corpus.corrections is None


def test_it_holds_what_makes_it_again(tmp_path):
    doubt = Doubt(None, None, None, Kind.NOT_READ, "a pipe", transcript="p")
    corpus = made(tmp_path, "b.txt", "a.txt", doubts=(doubt,))
    assert corpus.transcripts["transcript"].tolist() == ["a", "b"]
    sources = [Path(one.source).name for one in corpus.origin.documents]
    assert sources == ["b.txt", "a.txt"], "as they were read"
    assert "a pipe" in corpus.audit["message"].tolist()
    assert corpus.source("a").text.endswith("a.txt?\n")


def test_lines_that_failed_and_moved_are_known(tmp_path):
    corpus = made(tmp_path, "a.txt")
    sha = corpus.transcripts["sha256"].item()
    lines = [
        ["outlet", "a", sha, 900, 904, "NPR", "", "", "", "", ""],
        ["outlet", "a", "0" * 64, 0, 4, "NPR", "", "", "Why?", "Ann Lee (AP):",
         "Minister Bo Ek: So."],
    ]  # fmt: skip
    again = made(tmp_path, "a.txt", given=pd.DataFrame(lines, columns=COLUMNS))
    (failed,) = again.origin.failed
    assert "900" in failed
    ((new, old),) = again.origin.moved.items()
    assert (old[:12], new[:12]) == ("outlet,a,000", f"outlet,a,{sha[:3]}")
    assert again.turns["outlet"].tolist()[0] == "NPR"


@pytest.mark.parametrize(
    ("whole", "home", "failed"), [(True, True, 1), (True, False, 0), (False, True, 0)]
)
def test_a_line_without_a_file_is_wrong_only_where_all_of_a_folder_is_here(
    tmp_path, whole, home, failed
):
    (tmp_path / "corrections.csv").write_text(
        f"{','.join(COLUMNS)}\noutlet,gone,{'0' * 64},0,4,NPR,,,,,\n", "utf-8"
    )
    corpus = made(tmp_path, "a.txt", home=Path() if home else None, whole=whole)
    assert len(corpus.origin.failed) == failed
