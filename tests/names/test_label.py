"""Labels by their shape: name, office, affiliation, or nobody's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.languages import lexicon
from presskit.names import parse
from tests._work import grows_within

READ = {
    "Ann Lee (AP)": ("Ann Lee", "", "AP"),
    "ANN LEE": ("ANN LEE", "", ""),
    "Lee, Ann (AP)": ("Ann Lee", "", "AP"),
    "Minister Bo Ek": ("Bo Ek", "Minister", ""),
    "Ministerin Ana Ruiz": ("Ana Ruiz", "Ministerin", ""),
    "Ministre Luc Petit": ("Luc Petit", "Ministre", ""),
    "Ministro Juan Soto": ("Juan Soto", "Ministro", ""),
    "Ministra Lia Rossi": ("Lia Rossi", "Ministra", ""),
    "Bo Ek, Prime Minister": ("Bo Ek", "Prime Minister", ""),
    "Ann Lee, Gazette of Nowhere": ("Ann Lee", "", "Gazette of Nowhere"),
    "Larry King (CNN)": ("Larry King", "", "CNN"),
    "Mr. Ek": ("Ek", "", ""),
    "Frau Ruiz": ("Ruiz", "", ""),
    "Mme Petit": ("Petit", "", ""),
    "Moderator": ("", "Moderator", ""),
    "Zuruf Lange": ("Lange", "", ""),
    "Secretario de Estado de Prensa": ("", "Secretario de Estado de Prensa", ""),
    "上田：海港新聞記者": ("上田", "", "海港新聞"),
    "  – Ann Lee -  ": ("Ann Lee", "", ""),
}
ANONYMOUS = ["Q", "Question", "Frage", "Pregunta", "Domanda", "Journaliste", "Reporter"]
TALK = [
    "Two questions",
    "And then he said",
    "so here is the thing",
    "Let me say this about that",
    "",
    "   ",
    "-- * --",
    "12:30",
]


@pytest.mark.parametrize(("label", "expected"), READ.items())
def test_a_label_is_read(label, expected):
    assert parse(label)[:3] == expected


@pytest.mark.parametrize("label", ANONYMOUS)
def test_a_word_for_whoever_asks_is_nobodys_name(label):
    read = parse(label)
    assert read.anonymous
    assert read.name == ""


def test_an_honorific_is_said_and_is_no_part_of_the_name():
    assert [parse(label).titled for label in ("Mr. Ek", "Herr Ek", "Bo Ek")] == [
        True,
        True,
        False,
    ]


def test_askers_are_counted_and_told_apart():
    assert parse("Reporter 2").number == "2"
    assert parse("Male Reporter").sort == "Male"


@pytest.mark.parametrize("label", TALK)
def test_talk_is_no_label(label):
    assert parse(label) is None


@given(st.text(max_size=60))
def test_whatever_is_printed_is_read_or_not(label):
    read = parse(label)
    assert read is None or isinstance(read.name, str)


@pytest.mark.once
@pytest.mark.parametrize("sign", ["(", ",", "A ", "a(", ", ,", "[x] "])
def test_a_label_of_many_signs_costs_no_more_than_their_square(sign):
    fresh = iter(range(10**9))  # what was read once may be kept

    def read(n):
        parse(f"{sign * n}{next(fresh)}")

    assert grows_within(24, lambda: read(50), lambda: read(200))


@pytest.mark.parametrize(
    "outlet", ["Radio y Mar", "Dom i Ogród", "Blatt für Hessen", "la Voce"]
)
def test_an_outlet_of_another_language_asks_in_english(outlet):
    label = parse(f"Ann Oru, {outlet}", lexicon("en"))
    assert (label.name, label.affiliation) == ("Ann Oru", outlet)


@pytest.mark.parametrize(
    ("code", "label", "name"),
    [
        ("fr", "M. ANDRÉ PETIT", "ANDRÉ PETIT"),
        ("fr", "M. Petit", "Petit"),
        ("es", "Sr. Gil", "Gil"),
        ("es", "Sra. Ana Ruiz", "Ana Ruiz"),
        ("pt", "Sr. Gil da Silva", "Gil da Silva"),
        ("it", "Sig. Neri", "Neri"),
        ("en", "M. Petit", "M. Petit"),  # an initial
        ("fr", "M.", "M."),
    ],
)
def test_a_short_title_is_no_part_of_a_name_where_the_language_has_it(
    code, label, name
):
    assert parse(label, lexicon(code)).name == name
    assert parse(label, lexicon(code)).titled == (name != label)


@pytest.mark.parametrize(
    ("label", "code", "expected"),
    [
        ("Ministro de Pesca", "es", ("", "Ministro de Pesca", "")),
        ("Ministra da Fazenda", "pt", ("", "Ministra da Fazenda", "")),
        ("Ministro da Defesa Nacional", "pt", ("", "Ministro da Defesa Nacional", "")),
        ("Ministro De Guindos", "es", ("De Guindos", "Ministro", "")),
        ("Minister de Vries", "nl", ("de Vries", "Minister", "")),
    ],
)
def test_what_an_office_is_of_is_no_name_in_its_language(label, code, expected):
    assert parse(label, lexicon(code))[:3] == expected


@pytest.mark.parametrize("name", ["मोदी शर्मा", "ผู้ว่าการ", "রহমান", "דּוֹד"])
def test_signs_at_letters_are_part_of_a_name(name):
    assert parse(name).name == name


def test_a_member_of_the_audience_is_nobody_by_name():
    assert parse("Audience member")[:3] == ("", "Audience member", "")
