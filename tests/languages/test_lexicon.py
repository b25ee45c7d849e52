"""What the files of some languages say, folded and compiled."""

import pickle

import pytest

from presskit.languages import lexicon, names


def test_a_language_is_read_with_english():
    assert lexicon("de").codes == ("de", "en")
    assert lexicon("en").codes == ("en",)
    assert lexicon().codes == names()


def test_a_language_without_a_file_is_not_known():
    strange = lexicon("tlh")
    assert (strange.codes, strange.known) == (("en",), False)
    assert lexicon().known
    assert lexicon("fr").known


@pytest.mark.parametrize("code", [None, "de", "tlh"])
def test_one_object_for_one_code_in_other_processes_too(code):
    assert lexicon(code) is lexicon(code)
    assert pickle.loads(pickle.dumps(lexicon(code))) is lexicon(code)


def test_months_of_five_languages():
    for name in "en:may de:mai fr:mai es:mayo it:maggio".split():
        code, month = name.split(":")
        assert lexicon(code).months[month] == 5
    assert "mayo" not in lexicon("de").months
    assert lexicon("de").weekdays["montag"] == 1


def test_what_no_file_has_is_empty():
    assert lexicon().words("no such list") == frozenset()
    assert lexicon().patterns("no such list") == ()
    assert lexicon().table("no such list") == {}


def test_accents_tell_some_words_apart():
    assert "él" in lexicon("es").accented("pronouns")
    assert "el" not in lexicon("es").accented("pronouns")


def test_words_of_a_language_alone():
    assert lexicon("pt").alone("negations") == {"nao", "nunca"}
    assert "no" in lexicon("es", "pt").alone("negations")
    assert "dont" in lexicon("en").alone("negations")
    assert lexicon("xx").alone("negations") == frozenset()


def test_a_calendar_has_full_names_alone():
    assert {"monday", "march", "may", "sonntag", "marz"} <= lexicon("de").calendar
    assert not {"mon", "mar", "so", "jan"} & lexicon("de").calendar
