"""Controls as data: what there is to choose from once, and then only counts."""

import pytest

from presskit.widgets import AuditExplorer, LengthExplorer, ThemeExplorer
from presskit.widgets._bar_data import controls, counts, now


@pytest.fixture
def explorer(corpus):
    return LengthExplorer(corpus)


def by_name(explorer):
    """Return the controls by their names."""
    return {one["name"]: one for one in controls(explorer)}


def test_every_control_is_declared_with_what_there_is(explorer):
    own = by_name(explorer)
    assert {one["kind"] for one in own.values()} == {
        *("words", "place", "yes", "one of", "days", "numbers", "shown")
    }
    assert own["outlet"]["options"][:2] == [
        ["Agence France-Presse", "Agence France-Presse"],
        ["Al Jazeera", "Al Jazeera"],
    ]
    assert (own["since"]["first"], own["since"]["last"]) == ("2022-04-05", "2023-02-13")
    assert (own["answer_words"]["least"], own["answer_words"]["most"]) == (79, 640)
    assert own["by"]["options"][1] == ["asker", "who asked"]


@pytest.mark.parametrize("kind", [LengthExplorer, ThemeExplorer, AuditExplorer])
def test_counts_stand_in_the_order_of_the_values(corpus, kind):
    explorer = kind(corpus)
    own, counted = by_name(explorer), counts(explorer)
    named = [name for name, one in own.items() if one["kind"] == "one of"]
    assert named
    for name in named:
        control = explorer.controls[name]
        told = {value: text for text, value in control.options[1:]}
        for (value, label), n in zip(own[name]["options"], counted[name], strict=True):
            assert (f"{label} ({n:,})" == told.get(value)) or n == 0


def test_options_are_declared_once_and_counted_again(explorer):
    before = explorer.reader.controls
    counted = explorer.reader.now["counts"]["outlet"]
    explorer.text.value = "ammunition*"
    assert explorer.reader.controls is before
    assert sum(explorer.reader.now["counts"]["outlet"]) < sum(counted)


def test_what_holds_is_told(explorer):
    explorer.query = {"outlet": "NPR"}
    explorer.by.value = "asker"
    told = now(explorer)
    assert told["query"]["outlet"] == ["NPR"]
    assert told["shown"] == {"by": "asker"}
    assert told["said"][0] == "2 of 25 exchanges"
    assert (told["undo"], told["redo"], told["problem"]) == (True, False, "")
