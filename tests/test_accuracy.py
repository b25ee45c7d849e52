"""The benchmark that every change is held against: how it scores, and its floors."""

import re
import sys

import pytest

import accuracy
from _scoring import pooled, score

pytestmark = pytest.mark.once


def gold(*rows):
    """Return rows of a gold: words, role, exchange, and whether it is arguable."""
    return [
        {
            "label": "A",
            "role": role,
            "exchange": exchange,
            "first_words": " ".join(words.split()[:6]),
            "ws_tokens": str(len(words.split())),
            "arguable": arguable,
        }
        for words, role, exchange, arguable in rows
    ]


def turns(*rows):
    """Return turns as presskit cuts them: words, role, exchange."""
    return [
        {"label": "A", "role": role, "exchange": exchange, "text": words}
        for words, role, exchange in rows
    ]


FOUR = gold(
    ("Good morning, all.", "principal", "", ""),
    ("Why now, Minister?", "journalist", "1", ""),
    ("Because it is time.", "principal", "1", ""),
    ("And who pays?", "journalist", "2", "1"),
)


def test_what_agrees_counts_in_full():
    same = turns(
        ("“Good morning”, all.", "principal", None),
        ("WHY NOW, Minister?", "journalist", 7),
        ("Because it is time.", "principal", 7),
        ("And who pays?", "journalist", 8),
    )
    found = score(FOUR, same)
    assert set(found.figures.values()) == {1.0}
    assert found.mistakes == ()


def test_a_missing_turn_is_a_wrong_role_a_wrong_length_and_wrong_boundaries():
    found = score(
        FOUR,
        turns(
            ("Good morning, all.", "principal", None),
            ("Because it is time. And who pays?", "principal", 1),
            ("And who pays?", "principal", 1),
        ),
    )
    assert found.figures == {
        "turns": 2 * 2 / (4 + 3),
        "roles": 1 / 4,
        "lengths": 2 / 4,
        "boundaries": 0 / 3,
        "sure roles": 1 / 3,
        "sure boundaries": 0 / 2,
    }
    assert found.mistakes == (
        "extra: A | because it is time and who",
        "missing: A | Why now, Minister?",
        "missing: A | Because it is time.",
        "role: A principal for journalist: And who pays?",
    )


def test_lengths_may_be_off_by_one_word_or_two_in_a_hundred():
    words = " ".join(["word"] * 200)
    rows = gold((words, "principal", "", ""))
    for more, right in ((0, 1), (4, 1), (5, 0)):
        found = score(rows, turns((words + " word" * more, "principal", None)))
        assert found.figures["lengths"] == right


def test_neighbours_outside_of_all_exchanges_are_together_and_others_are_not():
    rows = gold(*[(f"Statement {n}.", "principal", "", "") for n in range(3)])
    ours = [(f"Statement {n}.", "principal", e) for n, e in enumerate((None, None, 1))]
    found = score(rows, turns(*ours))
    assert found.figures["boundaries"] == 1 / 2
    assert found.mistakes == ("boundary: same before Statement 2.",)


@pytest.mark.parametrize(("n", "extra"), [(59, 3), (60, 0)])
def test_a_long_gold_may_stop_before_its_file_does(n, extra):
    words = [f"Turn {i}." for i in range(n + 3)]
    rows = gold(*[(one, "principal", "", "") for one in words[:n]])
    found = score(rows, turns(*[(one, "principal", None) for one in words]))
    assert found.counts["ours"] == n + extra


def test_a_file_without_turns_counts_as_nothing_found():
    nothing = score(FOUR, [])
    assert set(nothing.figures.values()) == {0.0}
    whole = score(FOUR, turns(("Good morning, all.", "principal", None)))
    assert pooled([nothing, whole]).figures["roles"] == 1 / 8


def test_what_is_below_its_floor_is_named_and_what_is_above_can_rise():
    scores = {"a.txt": score(FOUR, turns(("Why now, Minister?", "journalist", 1)))}
    floors = {
        ("here", "a.txt"): {"turns": 0.5, "roles": 0.25},
        ("here", "b.txt"): {"turns": 1.0},
        ("there", "c.txt"): {"turns": 1.0},
    }
    below, rise = accuracy.compare("here", scores, floors)
    assert below == [
        "here, b.txt: not measured, and there is a floor for it",
        "here, a.txt: turns 0.400, not 0.500",
    ]
    assert rise["here", "a.txt"]["lengths"] == 0.25
    assert "roles" not in rise["here", "a.txt"]
    raised = accuracy.risen(floors, rise)
    assert raised["here", "a.txt"]["turns"] == 0.5
    assert raised["here", "a.txt"]["sure roles"] == 0.333


def test_floors_are_read_as_they_were_written(tmp_path):
    floors = accuracy.read_floors()
    accuracy.write_floors(floors, tmp_path / "floors.csv")
    assert (tmp_path / "floors.csv").read_bytes() == accuracy.FLOORS.read_bytes()


def test_without_corpora_it_says_so_and_checks_what_everybody_has(monkeypatch, capsys):
    monkeypatch.delenv("PRESSKIT_CORPORA", raising=False)
    monkeypatch.setattr(sys, "argv", ["accuracy.py", "--check"])
    assert accuracy.main() == 0
    told = capsys.readouterr().out
    assert "PRESSKIT_CORPORA is not set: seeds and invented alone." in told
    assert "below" not in told


def test_the_check_fails_where_a_figure_fell(monkeypatch, capsys, tmp_path):
    monkeypatch.delenv("PRESSKIT_CORPORA", raising=False)
    floors = accuracy.read_floors()
    floors["invented", "all"] = floors["invented", "all"] | {"turns": 1.1}
    monkeypatch.setattr(accuracy, "read_floors", lambda: floors)
    monkeypatch.setattr(sys, "argv", ["accuracy.py", "--check"])
    assert accuracy.main() == 1
    told = capsys.readouterr().out
    assert re.search(
        r"below its floor: invented, all: turns [01]\.\d{3}, not 1\.100", told
    )
