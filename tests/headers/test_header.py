"""What the lines before the talk say: title, kind, day, place, people; their end."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.headers import LONGEST, event_name, read, with_facts
from tests._work import grows_within

KINDS = {
    "Press conference by Minister Bo Ek": "press conference",
    "Rueda de prensa": "rueda de prensa",
    "Conférence de presse": "conférence de presse",
    "Point de presse": "point de presse",
    "Pressekonferenz": "pressekonferenz",
    "Conferenza stampa": "conferenza stampa",
    "DOORSTEP": "doorstep",
    "The new bridge": None,
}
DAYS = {
    "5 May 2023": (2023, 5, 5),
    "May 5, 2023": (2023, 5, 5),
    "5th May 2023": (2023, 5, 5),
    "Friday, 5 May 2023": (2023, 5, 5),
    "2023-05-05": (2023, 5, 5),
    "5. Mai 2023": (2023, 5, 5),
    "5 mai 2023": (2023, 5, 5),
    "5 de mayo de 2023": (2023, 5, 5),
    "1er août 2023": (2023, 8, 1),
    "29 February 2024": (2024, 2, 29),
}


@pytest.mark.parametrize(("title", "kind"), KINDS.items())
def test_the_kind_of_event_in_five_languages(title, kind):
    header, n = read([title, "", "Ann Lee: Why?"][:2])
    assert (header.title, header.kind, n) == (title, kind, 2)


@pytest.mark.parametrize(("line", "day"), DAYS.items())
def test_the_day(line, day):
    header, _ = read(["Briefing", line])
    assert header.date == datetime(*day)


@pytest.mark.parametrize("line", ["31 June 2023", "99 May 2023", "5 May", "May 2023"])
def test_what_is_no_day(line):
    header, _ = read(["Briefing", line])
    assert header.date is None


def test_all_of_a_header_and_where_it_ends():
    lines = [
        "Press conference",
        "by Minister Bo Ek and Chancellor Eva Ås ahead of the meeting of Ministers of "
        "Defence",
        "",
        "Location: Omsk",
        "5 May 2023",
        "Last updated: 6 May 2023 14:30",
        "https://example.org/press",
        "(As delivered)",
        "",
        "Good morning, everybody.",
        "The bridge is open.",
    ]
    header, n = read(lines)
    assert n == 9
    assert header.title == f"{lines[0]} {lines[1]}"
    assert header.people == (("Bo Ek", "Minister"), ("Eva Ås", "Chancellor"))
    assert header.status == "As delivered"
    assert header.place == "Omsk"
    assert header.date == datetime(2023, 5, 5)
    assert header.updated == datetime(2023, 5, 6, 14, 30)
    assert header.url == "https://example.org/press"
    assert event_name(header, "a") == "2023-05-05 Defence Ministers"


def test_a_place_beside_the_day():
    header, _ = read(["Briefing", "Omsk, 5 May 2023"])
    assert (header.place, header.date) == ("Omsk", datetime(2023, 5, 5))


@pytest.mark.parametrize(
    "talk",
    [
        "Good morning, everybody.",
        "Guten Morgen, meine Damen und Herren.",
        "Bonjour à tous.",
        "Buenos días a todos.",
        "Buongiorno a tutti.",
        "The bridge is open.",
        "x" * (LONGEST + 1),
    ],
)
def test_talk_ends_the_header(talk):
    assert read(["Briefing", talk, "5 May 2023"])[1] == 1


def test_a_title_that_is_printed_twice_is_no_talk():
    lines = ["Briefing on the bridge", "", "Briefing on the bridge", "5 May 2023"]
    header, n = read(lines)
    assert (header.title, n) == (lines[0], 4)


def test_the_text_outranks_what_the_file_says_beside_it():
    told = {"title": "Told", "date": "2020-01-01", "place": "Tula", "url": "http://a.b"}
    header, _ = read(["Title: Written", "5 May 2023"], told)
    assert (header.title, header.date) == ("Written", datetime(2023, 5, 5))
    assert (header.place, header.url) == ("Tula", "http://a.b")
    assert read([], told)[0].date == datetime(2020, 1, 1)


def test_what_somebody_knows_outranks_all():
    header, _ = read(["Briefing", "5 May 2023"])
    better = with_facts(header, {"day": "2024-05-03", "title": "The new bridge"})
    assert event_name(better, "a") == "2024-05-03 The new bridge"
    assert header.date == datetime(2023, 5, 5)


def test_nothing_says_nothing():
    header, n = read([])
    assert n == 0
    assert header.title is header.kind is header.date is None
    assert header.people == ()
    assert event_name(header, "stem") == "stem"


@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_lines_are_read(lines):
    assert 0 <= read(lines)[1] <= len(lines)


@pytest.mark.once
@pytest.mark.parametrize("line", ["1 May ", "Minister Bo Ek, ", "of the ", "at on "])
def test_a_long_title_costs_what_its_words_cost(line):
    few, many = (lambda n=n: read([f"{line * n}x"[:n]]) for n in (140, 560))
    assert grows_within(12, few, many)


@pytest.mark.once
@pytest.mark.parametrize("labelled", [False, True])
def test_many_lines_without_a_stop_cost_what_each_of_them_costs(labelled):
    few, many = (
        lambda n=n: read([f"Line {k} Of It" for k in range(n)], labelled=labelled)
        for n in (250, 1000)
    )
    assert grows_within(6, few, many)


def test_the_day_of_a_title_is_surer_than_a_later_one_alone():
    title = "Press conference on October 18, 2031"
    assert read(["2031-10-19 14:09", "", title])[0].date == datetime(2031, 10, 18)
    about = "Remarks on the report of October 3, 2031"
    assert read(["2031-10-19", "", about])[0].date == datetime(2031, 10, 19)


def test_the_day_of_a_title_and_not_that_of_a_change():
    lines = ["Press conference of 5 May 2023: the dam", "", "Last reviewed 9 May 2023"]
    header, _ = read(lines)
    assert (header.date, header.updated) == (datetime(2023, 5, 5), datetime(2023, 5, 9))
    assert read(["Press conference (updated 9 May 2023)"])[0].date is None


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (["March 5, 2026", "Press Room", "March 4, 2026"], 4),
        (["Published 6 March 2026", "Delivered on: 4 March 2026"], 4),
        (["March 4, 2026", "March 5, 2026"], 4),
        (["March 4, 2026", "January 3, 2026"], 4),  # too long before it
        (["Date: March 4, 2026", "March 2, 2026"], 4),
        (["March 5, 2026", "March 3, 2026", "Date and time: 4 March 2026"], 4),
        (["Delivered on: 4 March 2026", "Date: 3 March 2026"], 4),
    ],
)
def test_the_day_of_the_event_comes_before_the_one_of_the_page(lines, day):
    header, _ = read(["Press Briefing", "", *"\n\n".join(lines).split("\n")])
    assert header.date == datetime(2026, 3, day)


def test_the_title_among_the_lines_of_a_message():
    lines = ["Subject: Press conference", "From: Tarn", "To: All", "Cc: Ann Lee"]
    assert read(lines)[0].title == "Press conference"
    assert (
        read(["Panel: Who will pay?", "5 May 2023"])[0].title == "Panel: Who will pay?"
    )


def test_when_a_talk_was_on_the_air():
    lines = ["Press conference", "Aired July 10, 2031 - 16:00   ET"]
    header = read(lines)[0]
    assert (header.date, header.place) == (datetime(2031, 7, 10), None)


def test_a_title_beside_that_the_printed_one_begins_with_adds_nothing():
    line = "Press briefing by Minister Bo Ek"
    assert read([line], {"title": "Press briefing"})[0].title == line
