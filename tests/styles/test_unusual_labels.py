"""Labels that hold words in small letters, or nothing else."""

import pytest

from presskit.styles._unusual_labels import in_small_letters, reading


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("History teacher Dan Moss", "Dan Moss"),
        ("Director for research of the Lake Club and moderator Vera Lind", "Vera Lind"),
        ("Dan Moss, reporter at the Harbour Weekly", "Dan Moss"),
        ("Minister Bo Ek", "Bo Ek"),
    ],
)
def test_a_name_with_what_its_bearer_does_is_a_label(label, name):
    assert reading(label).name == name


@pytest.mark.parametrize(
    "label",
    [
        "As I told Dan Moss",
        "My friend Dan Moss",
        "The answer of Dan Moss",
        "Dan Moss, my friend at the mill",
        "We went. Then came Dan Moss",
        "Two things",
        "",
    ],
)
def test_a_sentence_with_a_name_is_none(label):
    assert reading(label) is None


def test_labels_in_small_letters_are_read_where_most_are():
    assert reading("ann lee (ap)") is None
    assert reading("ann lee (ap)", small=True).name == "Ann Lee"
    assert in_small_letters(["pm", "journalist"], {"pm": 4, "journalist": 3})
    assert not in_small_letters(["PM", "things"], {"PM": 4, "things": 3})
    assert not in_small_letters(["two things"], {"two things": 3})
    assert in_small_letters(["Q", "ms. lee"], {"Q": 9, "ms. lee": 8})
    assert not in_small_letters(["Q", "two things"], {"Q": 9, "two things": 2})
    assert not in_small_letters([], {})
