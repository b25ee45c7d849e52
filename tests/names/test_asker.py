"""Labels with a word for whoever asks, and what else they say."""

import pytest

from presskit.names._asker import Piece, asking


@pytest.mark.parametrize(
    ("label", "pieces", "number", "sort"),
    [
        ("Q", (), "", ""),
        ("Question", (), "", ""),
        ("Frage Lange", (Piece("after", "Lange"),), "", ""),
        ("Question from Ann Lee", (Piece("of", "Ann Lee"),), "", ""),
        ("Question (Ann Lee)", (Piece("apart", "Ann Lee"),), "", ""),
        ("Frage (dpa)", (Piece("apart", "dpa"),), "", ""),
        ("Ann Lee, Reporter", (Piece("first", "Ann Lee"),), "", ""),
        ("Reporter 2", (), "2", ""),
        ("Q2", (), "2", ""),
        ("Reporter Two", (), "2", ""),
        ("Female Reporter 1", (), "1", "Female"),
    ],
)
def test_what_stands_beside_the_word_is_read(label, pieces, number, sort):
    assert asking(label) == (pieces, number, sort)


@pytest.mark.parametrize(
    "label",
    "Q|QUESTION|Journalist|Journaliste|Periodista|Giornalista|Journalistin|Reporter|"
    "Pregunta|Domanda|Frage|Local Media".split("|"),
)
def test_words_for_an_asker_in_five_languages(label):
    assert asking(label) is not None


@pytest.mark.parametrize(
    "label",
    "Another reporter|Otro periodista|Otra periodista|Autre journaliste|"
    "Altro giornalista|Altra giornalista|Outro jornalista|Outra jornalista|"
    "Inny dziennikarz|Inna dziennikarka|Andere journalist|Другой журналист|"
    "Другая журналистка|Un journaliste|Une journaliste|Un periodista|Una giornalista|"
    "Ein Journalist|Een journalist|Um jornalista|A reporter".split("|"),
)
def test_another_one_asks(label):
    assert asking(label) is not None


@pytest.mark.parametrize("label", ["Another question", "Two reporters"])
def test_talk_of_questions_and_of_reporters_is_no_label(label):
    assert asking(label) is None


@pytest.mark.parametrize(
    "label", ["", "Minister Bo Ek", "Press Secretary", "Ann Lee", "Queen", "Moderator"]
)
def test_others_do_not_ask(label):
    assert asking(label) is None
