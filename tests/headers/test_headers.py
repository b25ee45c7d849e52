"""What the lines before the talk tell, each idea by itself."""

import pytest

from presskit.headers import event_name, read, with_facts
from presskit.headers._fields import data_of
from presskit.headers._is_talk import is_talk, opens_talk
from presskit.headers._kind_of_event import kind_of, without_kinds
from presskit.headers._people import people_of
from presskit.headers._topic import short, topic_of
from presskit.languages import lexicon

ALL = lexicon()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Joint press conference", "press conference"),
        ("PRESS  CONFERENCES", "press conference"),
        ("Conférence de presse conjointe", "conference de presse"),
        ("Pressekonferenz", "pressekonferenz"),
        ("Briefing, then a doorstep", "briefing"),
        ("Pressekonferenzen", "pressekonferenz"),
        ("Ruedas de prensa", "rueda de prensa"),
        ("Conferencias de prensa", "conferencia de prensa"),
        ("Entrevista", "entrevista"),
        ("Entrevistas", "entrevista"),
        ("Conferenze stampa", "conferenza stampa"),
        ("Doorsteps", "doorstep"),
        ("Media availabilities", "media availability"),
        ("A debriefing", None),
        ("", None),
    ],
)
def test_a_kind_is_called_as_its_language_does(line, kind):
    found = kind_of(line, ALL)
    assert (found and found.replace("é", "e")) == kind


def test_another_language_has_other_kinds():
    assert kind_of("Pressekonferenz", lexicon("fr")) is None
    assert kind_of("Doorstep", lexicon("fr")) == "doorstep"  # English always counts


def test_a_line_without_its_kinds():
    assert without_kinds("Press point by Bo Ek", ALL, "by") == "by by Bo Ek"
    assert without_kinds("Bo Ek", ALL) == "Bo Ek"


@pytest.mark.parametrize(
    ("line", "data"),
    [
        ("(As delivered)", {"status": "As delivered"}),
        ("[CHECK AGAINST DELIVERY]", {"status": "Check against delivery"}),
        ("Venue: The Old Harbour", {"place": "The Old Harbour"}),
        ("Location:", {"other": ""}),
        ("Subject: Fish", {"about": "Fish"}),
        ("Topic: Fish", {"about": "Fish"}),
        ("Source: https://example.org/a", {"url": "https://example.org/a"}),
        ("https://example.org/a", {"url": "https://example.org/a"}),
        ("Chair: Fish", None),
        ("Doorstep", None),
    ],
)
def test_lines_of_data(line, data):
    assert data_of(line, ALL) == data


def test_days_of_lines_of_data():
    told = data_of("Last updated: 5 May 2023 14:30", ALL)
    assert str(told["updated"]) == "2023-05-05 14:30:00"
    told = data_of("Oslo, 5 May 2023", ALL)
    assert (str(told["date"]), told["place"]) == ("2023-05-05 00:00:00", "Oslo")
    told = data_of("Date: 5 May 2023", ALL)
    assert list(told) == ["date"]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("by Minister Bo Ek and Chancellor Eva Ås", ["Bo Ek", "Eva Ås"]),
        ("Transcript of the President Ana Bo", ["Ana Bo"]),
        ("The President of Norway, Ana Bo", ["Ana Bo"]),
        ("Prime Minister Ana Bo Ahead Of The Summit", ["Ana Bo"]),
        ("Ana Bo", []),
        ("", []),
    ],
)
def test_people_of_a_line(line, people):
    assert [name for name, _ in people_of(line, ALL)] == people


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Doorstep ahead of the meeting of Ministers of Defence", "Defence Ministers"),
        ("After the NATO meeting of Ministers of Foreign Affairs", "Foreign Ministers"),
        ("Press conference on the occasion of the summit on 3 May 2023", "summit"),
        ("Remarks at the end of the week on 3 and 4", "week"),
        ("Press conference by Bo Ek", None),
    ],
)
def test_what_an_event_was_about(title, topic):
    assert topic_of(title, ALL) == topic


def test_a_long_topic_is_cut_between_words():
    assert short("the repair of the northern harbour wall") == (
        "the repair of the northern …"
    )
    assert short("") is None


@pytest.mark.parametrize(
    ("line", "opens"),
    [
        ("Good morning, everyone.", True),
        ("Guten Abend, meine Damen und Herren!", True),
        ("Bonsoir à tous.", True),
        ("Welcome to the harbour", False),
        ("The harbour opens.", False),
    ],
)
def test_a_greeting_opens_the_talk(line, opens):
    assert opens_talk(line, ALL) is opens


def test_talk_after_a_title():
    assert is_talk("We signed it.", ALL)
    assert is_talk("Thank you all", ALL)
    assert not is_talk("Talks with the U.S.", ALL)
    assert not is_talk("The harbour", ALL)


def test_a_header_of_a_language_is_read_with_its_words():
    lines = ["Pressekonferenz", "Guten Tag, meine Damen und Herren."]
    header, n = read(lines, lexicon=lexicon("de"))
    assert (header.kind, n) == ("pressekonferenz", 1)
    header, n = read(lines, lexicon=lexicon("fr"))
    assert header.kind is None


def test_facts_that_somebody_knows_better():
    header = with_facts(read(["Briefing"])[0], {"title": "After the flood"})
    assert event_name(header, "a") == "flood"
    assert event_name(read([])[0], "a") == "a"
