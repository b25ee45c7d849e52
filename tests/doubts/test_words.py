"""What is said of a kind of doubt is read from the words of the interface."""

from presskit.doubts import Kind
from presskit.doubts._words import words
from presskit.wording import say


def test_each_part_is_the_text_of_its_name():
    found = words("INAUDIBLE", "warning", "turn", False)
    assert (found.severity, found.about, found.varies) == ("warning", "turn", False)
    assert found.label == say("doubts.inaudible.label") == "words missing: inaudible"
    for part in ("means", "changes", "advice"):
        assert getattr(found, part) == say(f"doubts.inaudible.{part}") != ""


def test_no_two_kinds_are_called_alike():
    labels = [words(one.name, "note", "turn", False).label for one in Kind]
    assert len(set(labels)) == len(labels)
