"""A few files of the mutation run: what it counts, and that nothing is lost."""

import random
from pathlib import Path

import pytest

import _changes
import mutations

pytestmark = pytest.mark.once

HERE = Path(__file__).parents[1]


@pytest.mark.parametrize("seed", sorted((HERE / "seeds").glob("*.txt"))[:1])
def test_every_id_and_saved_explorer_holds(seed, tmp_path):
    counts = mutations.run(seed, random.Random(7), tmp_path)
    assert set(counts) == {
        *_changes.CHANGES,
        *(f"carrier {suffix}" for suffix in _changes.CARRIERS),
    }
    for change, own in counts.items():
        assert own["turns"] >= 0.95 * own["all_turns"], change
        assert own["turns_kept"] == own["turns"], change
        assert own["states_kept"] == own["states"] == 1, change
        assert own["decisions_kept"] == own["decisions"] > 0, change


def test_a_change_changes_what_it_says(tmp_path):
    talk = HERE / "seeds" / "000_030e8c4dc072d88f.txt"
    corpus = mutations.load(talk)
    _changes.as_html(corpus, tmp_path / "talk.html")
    page = (tmp_path / "talk.html").read_text("utf-8")
    chance = random.Random(3)
    assert _changes.token(tmp_path / "talk.html", corpus, chance)
    assert _changes.furniture(tmp_path / "talk.html", corpus, chance)
    again = (tmp_path / "talk.html").read_text("utf-8")
    assert "<nav>" in again
    assert 'type="hidden"' in again
    assert len(again) > len(page)
    misprinted = tmp_path / "talk.txt"
    misprinted.write_bytes(talk.read_bytes())
    assert _changes.misprint(misprinted, corpus, chance)
    pairs = mutations.unchanged(corpus, mutations.load(misprinted))
    assert len(pairs) == len(corpus.turns) - 1
