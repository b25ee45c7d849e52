"""Months, weekdays and names of languages are those of CLDR, as Babel brings it."""

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names

from presskit.languages import lexicon, months_of_others, names
from presskit.text import plain

pytestmark = pytest.mark.once

TABLES = [("months", get_month_names, 0), ("weekdays", get_day_names, 1)]


@pytest.mark.parametrize("code", names())
@pytest.mark.parametrize(("table", "of", "shift"), TABLES)
def test_every_name_of_cldr_is_there(code, table, of, shift):
    told = getattr(lexicon(code), table)
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in of(width, context, Locale(code)).items():
                assert told[plain(name)] == number + shift, name


def test_no_name_is_of_two_months():
    every = lexicon()
    assert every.table("months") == {
        word: number
        for code in names()
        for word, number in lexicon(code).table("months").items()
    }
    for code in names():
        assert lexicon(code).months.items() <= every.months.items()


def test_names_of_languages_are_there():
    listed = {
        w for name in Locale("en").languages.values() for w in plain(name).split()
    }
    assert lexicon("en").words("tongues") - listed == {"farsi", "mandarin"}


@pytest.mark.parametrize("code", "ar bg cs da el fi hu nb ro sv tr".split())
def test_months_of_languages_without_a_file(code):
    for context in ("format", "stand-alone"):
        for number, name in get_month_names("wide", context, Locale(code)).items():
            assert months_of_others()[plain(name)] == number, name


def test_no_month_elsewhere_is_another_here():
    here = lexicon().months
    assert {
        word for word, n in months_of_others().items() if here.get(word, n) != n
    } == set()
