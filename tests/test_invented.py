"""Invented transcripts, each in the shape of another house, against their gold.

People, outlets and places are invented. `gold.csv` has what careful reading finds, not
what presskit says: where the two differ, the floors say how far it has come.
"""

import re
import warnings
from pathlib import Path

import pytest

import accuracy
import presskit
from _scoring import MEASURES, read_gold

GOLD, FOLDER = accuracy.HERE["invented"]
FILES = read_gold(GOLD)
FLOORS = accuracy.read_floors()


def test_there_are_32_and_each_has_its_gold():
    files = {path.name for path in FOLDER.iterdir()} - {GOLD.name}
    assert files == FILES.keys()
    assert len(files) == 32


@pytest.mark.parametrize("file", FILES)
def test_the_gold_is_made_of_words_of_its_file(file):
    words = squeezed(presskit.sources.read(FOLDER / file).text)
    for number, row in enumerate(FILES[file]):
        assert int(row["turn"]) == number
        assert row["role"] in {"principal", "moderator", "journalist", "other"}
        assert row["section"] in {"statement", "qa"}
        assert squeezed(row["first_words"])[:20] in words
        assert squeezed(row["last_words"])[-20:] in words
        assert int(row["ws_tokens"]) >= len(row["first_words"].split())
        assert row["exchange"] or row["role"] != "journalist"
    exchanges = [int(row["exchange"]) for row in FILES[file] if row["exchange"]]
    assert exchanges == sorted(exchanges)
    assert set(exchanges) == set(range(1, exchanges[-1] + 1))


def squeezed(text):
    """Return the letters and digits of a text: captions break lines as they like."""
    return re.sub(r"[\W_]+", "", text)


@pytest.fixture(scope="module")
def scores():
    return accuracy.measure(GOLD, FOLDER)


def test_no_figure_is_below_its_floor(scores):
    assert accuracy.compare("invented", scores, FLOORS)[0] == []


def test_every_file_has_a_floor_under_each_measure():
    for file in (*FILES, accuracy.ALL):
        assert FLOORS["invented", file].keys() == set(MEASURES), file


@pytest.mark.parametrize(
    "file",
    [file for file in FILES if set(FLOORS["invented", file].values()) == {1.0}],
)
def test_what_was_exact_stays_exact(file, scores):
    assert scores[file].mistakes == ()


def test_a_folder_of_them_is_a_corpus_of_them_without_the_gold(scores):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what cannot be read yet
        corpus = presskit.load(FOLDER, progress=False)
    loaded = set(corpus.transcripts["transcript"])
    assert loaded == {Path(file).stem for file in FILES if scores[file].counts["ours"]}
