"""Labels with words that stand in no transcript here, and what they make of one."""

import pytest

from presskit.languages import lexicon
from presskit.names import bystander, hands_out, parse

OFFICES = {  # what the label names as an office, and its language
    "Taoiseach Ann Lee": ("en", "Taoiseach"),
    "EVP Ann Lee": ("en", "EVP"),
    "SVP Ann Lee": ("en", "SVP"),
    "Cofounder Ann Lee": ("en", "Cofounder"),
    "First Gentleman Ann Lee": ("en", "First Gentleman"),
    "Queen Mother Ann Lee": ("en", "Queen Mother"),
    "President Ad Interim Ann Lee": ("en", "President Ad Interim"),
    "Team Principal Ann Lee": ("en", "Team Principal"),
    "Maj. Gen. Ann Lee": ("en", "Maj. Gen."),
    "Lt. Gen. Ann Lee": ("en", "Lt. Gen."),
    "Ministro de Exteriores Ann Lee": ("es", "Ministro de Exteriores"),
    "PDG Ann Lee": ("fr", "PDG"),
    "Prezydent Ann Lee": ("pl", "Prezydent"),
}
HAND_OUT = {"Rzecznik": "pl", "Rzeczniczka": "pl", "Porta-voz": "pt"}
ASK = {
    "Dziennikarz": "pl", "Dziennikarka": "pl", "Pytanie": "pl",
    "Журналист": "ru", "Журналистка": "ru", "Корреспондент": "ru",
    "Журналіст": "uk", "Журналістка": "uk", "Питання": "uk",
}  # fmt: skip
NAMED = {  # whom a word for whoever asks is joined to
    "Pytanie od Ann Lee": ("pl", "Ann Lee"),
    "Вопрос от Ann Lee": ("ru", "Ann Lee"),
    "Вопрос к Ann Lee": ("ru", ""),
    "Питання від Ann Lee": ("uk", "Ann Lee"),
}
IN_THE_HALL = {"Voces": "es", "Реплика": "ru"}
NAMES = {  # what is left of a name
    "Ann Lee QC": "en", "Ann Lee OBE": "en", "Ann Lee CBE": "en",
    "Mlle Ann Lee": "fr", "Mevr. Ann Lee": "nl",
}  # fmt: skip
NOTES = {"(Uebersetzung)": "de", "(traduit)": "fr", "(tradotto)": "it",
         "(traduttore)": "it", "(dal tedesco)": "it", "(переклад)": "uk",
         "(синхронный перевод)": "ru", "(переведено)": "ru",
         "(через Zoom)": "ru", "(говорит по-русски)": "ru", "(po polsku)": "pl",
         "(tłumacz)": "pl", "(traduzido)": "pt", "(vertaling)": "nl"}  # fmt: skip


@pytest.mark.parametrize("label", OFFICES)
def test_an_office_is_no_part_of_the_name(label):
    code, office = OFFICES[label]
    assert parse(label, lexicon(code))[:2] == ("Ann Lee", office)


@pytest.mark.parametrize("label", HAND_OUT)
def test_whoever_hands_out_the_floor_is_known(label):
    assert hands_out(label, lexicon(HAND_OUT[label]))


@pytest.mark.parametrize("label", ASK)
def test_whoever_asks_is_known(label):
    assert parse(label, lexicon(ASK[label])).anonymous


@pytest.mark.parametrize("label", NAMED)
def test_the_name_behind_a_question_is_read(label):
    code, name = NAMED[label]
    read = parse(label, lexicon(code))
    assert (read.anonymous, read.affiliation) == (True, name)


@pytest.mark.parametrize("label", IN_THE_HALL)
def test_who_is_heard_in_the_hall_neither_asks_nor_is_asked(label):
    assert bystander(label, lexicon=lexicon(IN_THE_HALL[label]))


@pytest.mark.parametrize("label", NAMES)
def test_what_goes_with_a_name_is_no_part_of_it(label):
    assert parse(label, lexicon(NAMES[label])).name == "Ann Lee"


@pytest.mark.parametrize("note", NOTES)
def test_a_note_on_the_language_is_no_outlet(note):
    words = lexicon(NOTES[note])
    assert parse(f"Ann Lee {note}", words) == parse("Ann Lee", words)
