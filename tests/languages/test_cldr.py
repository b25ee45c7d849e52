"""Months, weekdays and names of languages are those of CLDR, as Babel brings it."""

import pytest
from babel import Locale
from babel.dates import get_day_names, get_month_names

from presskit.languages import lexicon, names
from presskit.text import plain

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
