"""A label with a word for whoever asks: name, outlet and number, in any order."""

import pytest

from presskit.names._label_parts import read_label

READ = [
    # label, name, outlet, number, sort
    ("Question (Jon Vask, Harbour Post)", "Jon Vask", "Harbour Post", "", ""),
    ("Reporter (NHK, Ann Lee)", "Ann Lee", "NHK", "", ""),
    ("Journalist, AP", "", "AP", "", ""),
    ("AP Reporter", "", "AP", "", ""),
    ("Reporter/AP", "", "AP", "", ""),
    ("Question – Reuters", "", "Reuters", "", ""),
    ("Q - Ann Lee, AP", "Ann Lee", "AP", "", ""),
    ("QUESTION FROM ANN LEE", "ANN LEE", "", "", ""),
    ("QUESTION FROM ANN LEE OF REUTERS", "ANN LEE", "REUTERS", "", ""),
    ("Question from the BBC", "", "BBC", "", ""),
    ("Question from Nizhny Oru Region", "", "", "", "from Nizhny Oru Region"),
    ("Question from Omsk", "", "", "", "from Omsk"),
    ("Reuters Journalist Ann Lee", "Ann Lee", "Reuters", "", ""),
    ("Ann Lee, Reporter, AP", "Ann Lee", "AP", "", ""),
    ("Ann Lee (Reporter)", "Ann Lee", "", "", ""),
    ("Question, Ms. Lee (AP)", "Lee", "AP", "", ""),
    ("Frage Lange", "Lange", "", "", ""),
    ("Frage (Lange, ZDF)", "Lange", "ZDF", "", ""),
    ("Zusatzfrage Lange", "Lange", "", "", ""),
    ("Frage von Karl Ott (ZDF)", "Karl Ott", "ZDF", "", ""),
    ("Journaliste du Monde", "", "le Monde", "", ""),
    ("Journaliste de l'AFP", "", "AFP", "", ""),
    ("Question de M. Petit (Le Figaro)", "Petit", "Le Figaro", "", ""),
    ("Pregunta (EFE)", "", "EFE", "", ""),
    ("Periodista, Ana Ruiz, El País", "Ana Ruiz", "El País", "", ""),
    ("Domanda di Anna Bianco, Repubblica", "Anna Bianco", "Repubblica", "", ""),
    ("Вопрос (ТАСС)", "", "ТАСС", "", ""),
    ("Вопрос (перевод с английского)", "", "", "", ""),
    ("Reporter 2", "", "", "2", ""),
    ("Reporter #2", "", "", "2", ""),
    ("Reporter No. 2", "", "", "2", ""),
    ("Reporter Two", "", "", "2", ""),
    ("Second Reporter", "", "", "2", ""),
    ("Reporter B", "", "", "b", ""),
    ("Q2", "", "", "2", ""),
    ("Q2 (AP)", "", "AP", "2", ""),
    ("Unidentified Female Reporter 2", "", "", "2", "Female"),
    ("French Reporter", "", "", "", "French"),
    ("Unidentified Reporter", "", "", "", ""),
]


@pytest.mark.parametrize(("label", "name", "outlet", "number", "sort"), READ)
def test_what_a_label_with_a_word_for_an_asker_says(label, name, outlet, number, sort):
    read = read_label(label)
    assert (read.name, read.affiliation) == (name, outlet)
    assert (read.number, read.sort) == (number, sort)
    assert (read.anonymous, read.office) == (not name, "")


@pytest.mark.parametrize(
    ("label", "printed"),
    [
        ("Question (Ann Lee, AP, Gazette of Nowhere)", ("AP", "Gazette of Nowhere")),
        ("Question (AP)", ("AP",)),
        ("Ann Lee (NPR/ZDF)", ("NPR/ZDF",)),
        ("Ann Lee", ()),
        ("Reporter 2", ()),
    ],
)
def test_outlets_are_given_one_by_one_as_they_are_printed(label, printed):
    assert read_label(label).affiliations == printed


@pytest.mark.parametrize(
    "label",
    ["Press Secretary", "Media Adviser Bo Ek", "Press Officer"],
)
def test_what_belongs_to_the_press_is_no_asker(label):
    read = read_label(label)
    assert (read.anonymous, read.pieces) == (False, ())


@pytest.mark.parametrize(
    "words",
    ["Two questions", "My question", "Question of the day", "Questions and A"],
)
def test_talk_about_questions_is_no_label(words):
    read = read_label(words)
    assert read is None or not read.anonymous


@pytest.mark.parametrize(
    ("label", "name", "outlet"),
    [
        ("Ida Moss – Harbor Daily", "Ida Moss", "Harbor Daily"),
        ("Harbor Daily - Ida Moss", "Ida Moss", "Harbor Daily"),
        ("IDA MOSS/HARBOR DAILY", "IDA MOSS", "HARBOR DAILY"),
        ("Jean-Pierre Moss", "Jean-Pierre Moss", ""),
        ("Ida Moss – Tarn", "Ida Moss – Tarn", ""),
        ("Ida Moss [00:01]", "Ida Moss", ""),
        ("Анна Мохова, газета «Заря»", "Анна Мохова", "Заря"),
        ("Корреспондент газеты «Заря» Анна Мохова", "Анна Мохова", "Заря"),
    ],
)
def test_a_name_and_an_outlet_that_a_dash_or_quotation_marks_part(label, name, outlet):
    read = read_label(label)
    assert (read.name, read.affiliation) == (name, outlet)
