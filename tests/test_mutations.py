"""A few files of the mutation run: what it counts, and that nothing is lost."""

import importlib.util
import random
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def mutations():
    path = HERE / "benchmarks" / "mutations.py"
    where = importlib.util.spec_from_file_location("mutations", path)
    module = importlib.util.module_from_spec(where)
    where.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", sorted((HERE / "seeds").glob("*.txt"))[:1])
def test_every_id_and_saved_explorer_holds(mutations, seed, tmp_path):
    counts = mutations.run(seed, random.Random(7), tmp_path)
    assert set(counts) == {
        *mutations.CHANGES,
        *(f"carrier {suffix}" for suffix in mutations.CARRIERS),
    }
    for change, own in counts.items():
        assert own["turns"] >= 0.95 * own["all_turns"], change
        assert own["turns_kept"] == own["turns"], change
        assert own["states_kept"] == own["states"] == 1, change
        assert own["decisions_kept"] == own["decisions"] > 0, change


def test_a_change_changes_what_it_says(mutations, tmp_path):
    talk = HERE / "seeds" / "000_030e8c4dc072d88f.txt"
    corpus = mutations.load(talk)
    mutations.as_html(corpus, tmp_path / "talk.html")
    page = (tmp_path / "talk.html").read_text("utf-8")
    chance = random.Random(3)
    assert mutations.token(tmp_path / "talk.html", corpus, chance)
    assert mutations.furniture(tmp_path / "talk.html", corpus, chance)
    again = (tmp_path / "talk.html").read_text("utf-8")
    assert "<nav>" in again
    assert 'type="hidden"' in again
    assert len(again) > len(page)
    misprinted = tmp_path / "talk.txt"
    misprinted.write_bytes(talk.read_bytes())
    assert mutations.misprint(misprinted, corpus, chance)
    pairs = mutations.unchanged(corpus, mutations.load(misprinted))
    assert len(pairs) == len(corpus.turns) - 1
