"""Real transcripts in other formats, against turns made by hand.

They are other people's texts and not part of this project: set PRESSKIT_CORPORA to
their folder to run these tests.
"""

import re
from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

import accuracy
import askers
from _scoring import pooled
from presskit.corpus.build import cut as split
from presskit.turns import segments
from tests import _corpora
from tests._corpora import CORPORA, corpus_of, warnings_of

GOLD = CORPORA.parent / "gold" / "dev_turns.csv"
pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(not GOLD.is_file(), reason="no gold beside PRESSKIT_CORPORA"),
]
FOLDERS = {
    "fomc-pressconf-pdf/pdf": "*.pdf",
    "kremlin-html": "*.html",
    "nato-scraped-2022": "0*.*",
    "podcast-carriers": "example.*",
    "wh-briefings-md": "press*.md",
    "wh-covid-html/html": "*.html",
}
SPEECHES = {"00.json", "00.txt"}


def transcripts():
    return [
        p for folder, glob in FOLDERS.items() for p in (CORPORA / folder).glob(glob)
    ]


def test_turns_roles_lengths_and_exchanges_are_those_made_by_hand():
    floors = accuracy.read_floors()
    here, _ = accuracy.sets()
    scores = {name: accuracy.measure(*here[name]) for name in ("first", "houses")}
    for name, of_set in scores.items():
        assert accuracy.compare(name, of_set, floors)[0] == []
    first, houses = (of_set[accuracy.ALL] for of_set in scores.values())
    assert min(first.figures.values()) >= 0.97
    measured = [*first.figures.values(), *pooled([first, houses]).figures.values()]
    readme = Path(__file__).parents[1].joinpath("README.md").read_text("utf-8")
    told = re.findall(r"(\d+\.\d) %", readme[readme.index("Against 427 turns") :])
    assert len(told) == 8
    for claimed, figure in zip(told, measured, strict=False):
        assert float(claimed) <= round(100 * figure, 1)


@pytest.mark.parametrize(
    ("name", "n", "persons", "outlets", "pairs"),
    [("askers", 220, 150, 112, 38), ("askers_drawn", 105, 51, 33, 10)],
)
def test_askers_are_those_of_the_key_and_no_two_are_merged(
    name, n, persons, outlets, pairs
):
    key = askers.rows(Path(__file__).with_name(f"{name}.csv"))
    found = askers.scores(key, askers.found(key))
    assert found["rows"] == f"{n}/{n}"
    joined, all_ = map(int, found["merges P"].split("/"))
    assert joined == all_ >= pairs
    assert int(found["persons"].split("/")[0]) >= persons
    assert int(found["outlets"].split("/")[0]) >= outlets
    assert found["wrong outlets"] <= 3
    assert found["wrong names"] <= 2


@pytest.fixture(scope="module")
def corpora():
    """Return the corpora of the folders with these transcripts."""
    tops = sorted({Path(folder).parts[0] for folder in FOLDERS})
    return [corpus_of(CORPORA / top) for top in tops]


def of_these(heads):
    """Return the rows of these transcripts; other files lie in their folders, too."""
    return heads[heads["source"].isin(list(map(str, transcripts())))]


def test_every_transcript_loads_and_every_span_holds_its_text(corpora):
    heads = pd.concat([of_these(corpus.transcripts) for corpus in corpora])
    assert sorted(heads["source"]) == sorted(map(str, transcripts()))
    assert len(heads) >= 90
    assert (heads["verdict"] == "unsound").sum() <= 0.05 * len(heads)
    asked = heads[~heads["source"].map(lambda path: Path(path).name in SPEECHES)]
    assert (asked["n_turns"] > 1).all()
    for corpus in corpora:
        for turn in corpus.turns.itertuples():
            text = corpus.source(turn.transcript).text
            assert text[turn.start : turn.end] == turn.text


def test_nothing_else_is_warned_of():
    usual = re.compile(r".*(do not use yet|holds the same event)")
    told = [
        message
        for folder in FOLDERS
        for message in warnings_of(CORPORA / Path(folder).parts[0])
        if not usual.match(message)
    ]
    assert [one for one in told if "UPSTREAM_COPYING.txt: it names no" not in one] == []


def test_every_character_is_in_exactly_one_span_whatever_the_format(corpora):
    for corpus in corpora:
        for name in of_these(corpus.transcripts)["transcript"]:
            document = corpus.source(name)
            parts = list(segments(split(document), document.text))
            assert parts[0][1] == 0, name
            assert parts[-1][2] == len(document.text), name
            assert all(a[2] == b[1] for a, b in pairwise(parts)), name


def test_whoever_answers_speaks_for_no_outlet():
    for corpus in filter(None, map(corpus_of, _corpora.FOLDERS)):
        turns = corpus.turns
        answers = turns[turns["role"] == "principal"]
        seated = answers[answers["outlet"].notna()]
        assert seated[["transcript", "label", "outlet"]].values.tolist() == []
