"""The phrases of a lexicon as they are looked up together."""

import pytest

from presskit.languages import lexicon, tokens
from presskit.speech._phrases_of_lexicon import Known, known_in


@pytest.mark.parametrize("code", [None, "en", "de", "tlh"])
def test_the_same_for_the_same_lexicon(code):
    assert isinstance(known_in(lexicon(code)), Known)
    assert known_in(lexicon(code)) is known_in(lexicon(code))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Thank you."),
        ("de", "Vielen Dank."),
        ("fr", "Merci beaucoup."),
        ("es", "Muchas gracias."),
        ("it", "Grazie mille."),
    ],
)
def test_each_language_thanks_in_its_own_words(code, text):
    assert "thanks" in set(known_in(lexicon(code)).thanking.find(tokens(text)))


def test_a_language_is_not_read_by_the_words_of_another():
    assert not list(known_in(lexicon("de")).thanking.find(tokens("Muchas gracias.")))
