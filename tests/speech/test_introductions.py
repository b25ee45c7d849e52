"""Introductions: what an asker says of themselves, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.speech.introductions import introduction
from tests._examples import at_most


def lines(text):
    return [tuple(line.strip().split(" | ")) for line in text.strip().splitlines()]


@pytest.mark.parametrize(
    ("said", "name", "outlet", "words"),
    lines(
        """
        Ann Lee with the AP. Why? | Ann Lee | Associated Press | Ann Lee with the AP
        Hi, I’m Ann Lee from Reuters. Why? | Ann Lee | Reuters | Ann Lee from Reuters
        This is Ann Lee at CNN. Why? | Ann Lee | CNN | Ann Lee at CNN
        Bo Ek, Zarya newspaper. Why? | Bo Ek | Zarya | Bo Ek, Zarya newspaper
        Zarya newspaper, Bo Ek. Why? | Bo Ek | Zarya | Zarya newspaper, Bo Ek
        Yes. Ann  Lee, AP. Why? | Ann Lee | Associated Press | Ann  Lee, AP
        Nakata of Kyodo News. My question. | Nakata | Kyodo | Nakata of Kyodo News
        Hans here with Axios. Why? | Hans | Axios | Hans here with Axios
        Ann Lee, editor, Reuters. Why? | Ann Lee | Reuters | Ann Lee, editor, Reuters
        Thanks, Mr. Chairman. Ann Lee, CNN. Why? | Ann Lee | CNN | Ann Lee, CNN
        It is late. Sorry. I'm Ann Lee with NPR. Why? | Ann Lee | NPR | Ann Lee with NPR
        Soy Ana Ruiz, de El País. ¿Y? | Ana Ruiz | El País | Ana Ruiz, de El País
        Buenas tardes. Ana Ruiz, de Reforma. | Ana Ruiz | Reforma | Ana Ruiz, de Reforma
        Hola, Ana Ruiz de Reforma. ¿Y? | Ana Ruiz | Reforma | Ana Ruiz de Reforma
        Guten Tag, Eva Maier, ARD. Warum? | Eva Maier | ARD | Eva Maier, ARD
        Ich bin Eva Maier von der ARD. | Eva Maier | ARD | Eva Maier von der ARD
        Mein Name ist Eva Maier, ARD. | Eva Maier | ARD | Eva Maier, ARD
        Je suis Luc Petit, du Figaro. | Luc Petit | Le Figaro | Luc Petit, du Figaro
        Bom dia, Rui Melo, da Lusa. Porquê? | Rui Melo | Lusa | Rui Melo, da Lusa
        Meu nome é Rui Melo, da Lusa. | Rui Melo | Lusa | Rui Melo, da Lusa
        Mi chiamo Ugo Neri, dell'ANSA. | Ugo Neri | ANSA | Ugo Neri, dell'ANSA
        Sono Ugo Neri di ANSA. Perché? | Ugo Neri | ANSA | Ugo Neri di ANSA
        """
    ),
)
def test_a_name_and_an_outlet(said, name, outlet, words):
    found = introduction(said)
    assert (found.name, found.outlet.name) == (name, outlet)
    assert said[found.start : found.end] == words


@pytest.mark.parametrize(
    ("said", "name", "outlet"),
    [
        (
            "Bom dia, Rui Melo, do Jornal de Tarn.",
            "Rui Melo",
            "Jornal de Tarn",
        ),
        (
            "Ann Lee, Tarn Institute. Why?",
            "Ann Lee",
            "Tarn Institute",
        ),
        (
            "I am Ann Lee, Tarn Plus regional radio station.",
            "Ann Lee",
            "Tarn Plus",
        ),
        (
            "I'm Ann Lee, I head Spiegel magazine's office.",
            "Ann Lee",
            "Der Spiegel",
        ),
        (
            "My name is Ann Lee, TARNPRESS.",
            "Ann Lee",
            "TARNPRESS",
        ),
        (
            "I am Ann Lee, from the Tarn Women's Community.",
            "Ann Lee",
            "Tarn Women's Community",
        ),
        (
            "Добрый день. Анна Мохова, газета «Заря Тарна». Почему?",
            "Анна Мохова",
            "Заря Тарна",
        ),
        (
            "Меня зовут Анна Мохова, телеканал «Заря Тарна».",
            "Анна Мохова",
            "Заря Тарна",
        ),
        ("Sono Ugo Neri del Corriere di Tarn.", "Ugo Neri", "Corriere di Tarn"),
        ("My name is Bo Ek, I represent the Zarya newspaper. Why?", "Bo Ek", "Zarya"),
        ("My name is Bo Ek and I work for Reuters. Why?", "Bo Ek", "Reuters"),
        ("Me llamo Ana Ruiz, trabajo para El País.", "Ana Ruiz", "El País"),
        ("Mein Name ist Eva Maier, ich bin von der ARD.", "Eva Maier", "ARD"),
        (
            "Je m'appelle Luc Petit, je travaille pour Le Monde.",
            "Luc Petit",
            "Le Monde",
        ),
        ("Bonjour, Luc Petit de l'AFP.", "Luc Petit", "Agence France-Presse"),
        ("Zarya newspaper, my name is Bo Ek. Why?", "Bo Ek", "Zarya"),
        ("My\nname  is Bo Ek, I\nrepresent Reuters. Why?", "Bo Ek", "Reuters"),
    ],
)
def test_what_somebody_says_outright(said, name, outlet):
    found = introduction(said)
    assert (found.name, found.outlet.name) == (name, outlet)


@pytest.mark.parametrize(
    ("said", "outlet"),
    [
        ("Good afternoon, Channel One. Why?", "Channel One"),
        ("Reuters. Why now?", "Reuters"),
        ("I represent the Zarya newspaper. Why?", "Zarya"),
    ],
)
def test_an_outlet_without_a_name(said, outlet):
    found = introduction(said)
    assert (found.name, found.outlet.name) == ("", outlet)


@pytest.mark.parametrize(
    "said",
    [
        "Ann Lee from Texas. Why now?",
        "My name is Ann Lee, I am from Rostov Region. Why?",
        "I’m Ann Lee, a farmer. Why?",
        "Mr. Chairman, Ann Lee. Why?",
    ],
)
def test_a_name_without_an_outlet(said):
    assert introduction(said)[:2] == ("Ann Lee", None)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Why now?",
        "Ann Lee of the AP reported that you left. Is it so?",
        "Ann Lee, Reuters, reported that you left. Is it so?",
        "Ann Lee with Reuters, wrote it. Is it so?",
        "I ask on behalf of my colleague Ann Lee from NPR. Why?",
        "As my friend Ann Lee from NPR said, it is late. Why?",
        "According to Ann Lee of Reuters, it is late. Why?",
        "Ann Lee and Bo Ek of Reuters wrote this. Why?",
        "The New York Times reported it. Is it so?",
        "Thank you, Minister. Why now?",
        "Thank you, Ann. Why now?",
        "Thanks, Bo Ek. Why?",
        "Mr. President, Ann Lee told CNN that you left.",
        "Ann Lee, you said so. Why?",
        "Ann Lee. Why?",
        "New York. Why?",
        "New York is far. Why?",
        "Happy Friday. Why now?",
        "Good morning, Vietnam. Why?",
        "This is Joe Biden's plan?",
        "This is important. Why?",
        "This is North Korea. Why?",
        "It's Bo Ek. Why?",
        "I’m African American. Why?",
        "Mr. President, North Korea. Why?",
        "Mr. President, Merry Christmas. Why?",
        "Bo Ek with CNN last night said so. Why?",
        "I am from Ukraine. Why?",
        "I am Ukrainian. Why?",
        "I’m with you on that. Why?",
        "I’m worried about the Post. Why?",
    ],
)
def test_what_is_no_introduction(said):
    assert introduction(said) is None


def test_a_bare_name_may_be_what_the_question_is_about():
    assert not introduction("Mr. Chairman, Ann Lee. Why?").sure
    assert introduction("Mr. Chairman, Ann Lee. Why?", "Ann Lee").sure
    assert introduction("My name is Ann Lee. Why?").sure
    assert introduction("Mr. Chairman, Ann Lee, CNN. Why?").sure


def test_a_name_in_the_label_lets_more_be_believed():
    said = "So, Ann Lee. Why now?"
    assert introduction(said) is None
    assert introduction(said, "Ann Lee")[:2] == ("Ann Lee", None)


@pytest.mark.parametrize(
    ("said", "name", "outlet"),
    [
        ("Ann Lee, Tarn Policy Centre, Moscow. Why?", "Ann Lee", "Tarn Policy Centre"),
        ("AZT Daily, Tarnia, Ann Lee. Why?", "Ann Lee", "AZT Daily"),
        ("Tarn Policy Centre, Moscow. Why?", "", "Tarn Policy Centre"),
        (
            "Tarn Women's Forum Community, Ann Lee.",
            "Ann Lee",
            "Tarn Women's Forum Community",
        ),
        ("Ann Lee, 47tarn. We write about Tarn.", "Ann Lee", "47tarn"),
        (
            "Ann Lee, Professor of Law and Head of the Tarn Institute.",
            "Ann Lee",
            "Tarn Institute",
        ),
        (
            "Ann Lee, editor-in-chief of Sea and the Land newspaper.",
            "Ann Lee",
            "Sea and the Land",
        ),
        (
            "I am the political editor of the Harbor Daily newspaper.",
            "",
            "Harbor Daily",
        ),
        ("Ann Lee, USA.", "Ann Lee", None),
        ("Ann Lee, Moscow.", "Ann Lee", None),
    ],
)
def test_beside_the_name_of_the_label_a_house_may_have_any_name(said, name, outlet):
    found = introduction(said, "Ann Lee")
    assert (found.name, found.outlet and found.outlet.name) == (name, outlet)


@pytest.mark.parametrize(
    "said",
    [
        "Jo Ek, of the Tarn Institute, says that you lie. Is it so?",
        "Mr President, the Tarn Institute, Tarn. Why does it lie?",
        "I am a reporter who is late.",
        "The newspaper “Zarya” says that Jo Ek lies.",
    ],
)
def test_a_house_that_is_talked_about_is_not_the_asker_s(said):
    found = introduction(said, "Ann Lee")
    assert not (found and found.outlet)


def test_what_is_asked_about_an_institute_is_not_where_somebody_works():
    found = introduction(
        "My name is Ann Lee, and I have a question about the Tarn Institute."
    )
    assert (found.name, found.outlet) == ("Ann Lee", None)


def test_what_is_said_late_is_no_introduction():
    assert introduction("It is late. " * 50 + "Ann Lee with the AP.") is None


SPOKEN = """
Ann Lee Bo Ek AP Reuters CNN NTV newspaper Zarya with from of the at my name is I am
represent here , . ? ; – ( ) 's Mr. Chairman thanks hello soy de von der ARD told
""".split()
WORDS = st.sampled_from([*SPOKEN, "\n", "  ", "’", "İ", "ß", "Ａ"])


@at_most(300)
@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["", "Ann Lee"]))
def test_the_span_holds_the_words(said, expected):
    found = introduction(said, expected)
    if found:
        assert found.name or found.outlet
        words = said[found.start : found.end]
        assert words.strip() == words != ""
        assert found.name in " ".join(words.split())


@at_most(100)
@given(st.text(max_size=80))
def test_no_text_is_too_odd(said):
    introduction(said)
