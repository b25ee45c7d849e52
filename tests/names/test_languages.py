"""The languages of the labels, which need not be those of the talk."""

import pytest

from presskit.languages import names
from presskit.names._languages import languages_of_labels


@pytest.mark.parametrize(
    ("labels", "told", "expected"),
    [
        (["Frage", "Minister Bo Ek"], ("en",), ("en", "de")),
        (["Pregunta", "Ministro Bo Ek"], ("en",), ("en", "es")),
        (["Domanda", "Ministro Bo Ek"], ("de",), ("de", "it")),
        (["Question", "Minister Bo Ek"], ("de",), ("de",)),  # English is always read
        (["Frage", "Minister Bo Ek"], ("de",), ("de",)),
        (["Ann Lee (Zarya)", "King"], ("en",), ("en",)),
        (["frage", "Minister Bo Ek"], ("en",), ("en",)),  # no label: a small letter
    ],
)
def test_labels_tell_their_own_language(labels, told, expected):
    text = "\n".join(f"{label}: So it is." for label in labels)
    assert languages_of_labels(text, told) == expected


def test_a_word_on_a_line_of_its_own_is_a_label_too():
    assert languages_of_labels("Frage\nWhy?\n\nBo Ek\nSo.", ("en",)) == ("en", "de")


def test_what_may_be_in_any_language_stays_so():
    assert languages_of_labels("Frage: Why?", ()) == ()


def test_a_text_without_labels_tells_nothing_new():
    for code in names():
        assert languages_of_labels("", (code,)) == (code,)
        assert languages_of_labels("Why now? Because.", (code,)) == (code,)
