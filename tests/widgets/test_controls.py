"""The controls: values that are set, observed and checked, and what they offer."""

import datetime

import pytest
import traitlets

from presskit.widgets import ExchangeExplorer, LengthExplorer


@pytest.fixture
def explorer(corpus):
    return ExchangeExplorer(corpus)


def test_a_value_that_there_is_not_is_refused(explorer):
    for name, value in (("outlet", "No Such Paper"), ("within", "margin"), ("text", 3)):
        before = explorer.controls[name].value
        with pytest.raises(traitlets.TraitError):
            explorer.controls[name].value = value
        assert explorer.controls[name].value == before
    assert len(explorer.frame()) == 25


def test_a_control_follows_the_query_and_can_be_observed(explorer):
    seen = []
    explorer.outlet.observe(lambda change: seen.append(change["new"]), "value")
    explorer.query = {"outlet": "NPR", "since": "2023-02-13", "min_words": 100}
    assert (explorer.outlet.value, seen) == ("NPR", ["NPR"])
    assert explorer.since.value == datetime.date(2023, 2, 13)
    assert explorer.words.value == (100, explorer.words.max)
    explorer.clear()
    assert seen == ["NPR", "all"]
    assert explorer.since.value is None
    assert explorer.words.value == (explorer.words.min, explorer.words.max)


def test_several_values_are_one_choice(explorer):
    explorer.query = {"outlet": ["NPR", "VG"]}
    assert explorer.outlet.value == "several"
    assert explorer.outlet.options[1] == ("2 chosen", "several")
    explorer.outlet.value = "VG"
    assert explorer.query.outlet == ("VG",)


def test_how_it_is_shown_is_one_of_the_ways_that_there_are(corpus):
    explorer = LengthExplorer(corpus)
    assert explorer.by.options[0] == ("outlet", "outlet")
    with pytest.raises(traitlets.TraitError):
        explorer.by.value = "weather"
    explorer.by.value = "asker"
    assert explorer.option("by") == "asker"
