import pytest

from presskit.languages import detect, unknown

SAID = {
    "en": "We have said that this is not for us to say, and it is what we have.",
    "de": "Wir haben das nicht gesagt, und die Regierung ist auch der Ansicht, dass es",
    "fr": "Nous avons dit que les ministres sont pour une réponse, et pas dans la rue",
    "es": "Que no es para una respuesta, pero como los ministros están muy por las del",
    "it": "Che gli anni della crisi non sono per una risposta, è anche più di questo",
}


@pytest.mark.parametrize("code", SAID)
def test_a_language_is_told_by_its_small_words(code):
    assert detect(f"{SAID[code]} " * 4) == code


@pytest.mark.parametrize("text", ["", "Good morning.", "Lorem ipsum dolor " * 40])
def test_nothing_is_guessed(text):
    assert detect(text) is None


@pytest.mark.parametrize(
    ("text", "told", "strange"),
    [
        ("Good morning.", (), False),
        ("Доброе утро.", (), False),
        ("Bridge Ferry Road " * 70, (), True),  # no small word in 210
        ("おはようございます。", (), True),
        ("", (), False),
        ("Merci.", ("fr",), False),
        ("Tack.", ("sv",), True),
        ("Tack. Merci.", ("sv", "fr"), False),
    ],
)
def test_a_language_without_a_file_is_unknown(text, told, strange):
    assert unknown(text, told) == strange
