"""The line that would settle a doubt."""

from presskit.corrections import parse_line, suggest
from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import Document

DOCUMENTS = {"a": Document("a.txt", "Ann Lee: Why? Bo Ek: So.", "plain", "0" * 64)}


def line(fix, transcript="a"):
    doubt = Doubt(9, 13, 1, Kind.NO_OUTLET, "m", fix=fix, transcript=transcript)
    return suggest(DOCUMENTS)(doubt)


def test_it_says_the_value_the_place_and_the_words_there():
    one = parse_line(line(Fix("outlet", 9, 13, "NPR")))
    assert (one.action, one.value, one.words) == ("outlet", "NPR", "Why?")
    assert (one.transcript, one.sha256) == ("a", "0" * 64)


def test_only_a_reader_can_say_a_value_that_is_not_known():
    assert line(Fix("outlet", 9, 13)) == ""
    assert line(Fix("join", 9, 13)) != ""


def test_a_line_that_is_there_is_given_as_it_stands():
    assert line(Fix("outlet", 9, 13, "NPR", line="as,it,is")) == "as,it,is"


def test_what_is_not_loaded_has_none():
    assert line(None) == ""
    assert line(Fix("outlet", 9, 13, "NPR"), "b") == ""
