"""One reader of dates: every day in every language, ambiguous, impossible, hostile."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presskit import languages
from presskit.text.dates import Dates, dates_of, day_first, like_a_day

ALL = dates_of(languages.lexicon())
ROMAN = {"3 IV 2031": datetime(2031, 4, 3), "3 XIII 2031": None, "3 IIV 2031": None}
DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
NAMES = [
    (number, word)
    for code in languages.names()
    for word, number in languages.lexicon(code).months.items()
    if len(word) >= 3
]
FORMS = [
    "{day} {month} {year}",
    "{day}. {month} {year}",
    "{day} de {month} de {year}",
    "{day} {month}. {year}",
    "{month} {day}, {year}",
    "{MONTH} {day} {year}",
    "{day}th of {month}, {year}",
    "Rome, {day} {month} {year} at 16:05",
]


@given(DAYS, st.sampled_from(languages.names()), st.sampled_from(FORMS), st.data())
def test_every_written_day_of_every_language_comes_back(day, code, form, data):
    months = languages.lexicon(code).months
    names = [w for w, number in months.items() if number == day.month and len(w) >= 3]
    month = data.draw(st.sampled_from(names))
    printed = form.format(
        day=day.day, month=month.title(), MONTH=month.upper(), year=f"{day.year:04}"
    )
    known = languages.lexicon(code)
    joined = " de " not in form or "de" in known.printed("day_of")
    for dates in (ALL, dates_of(known)) if joined else (ALL,):
        found = dates.first(printed)
        assert found is not None, printed
        assert found.date() == day, printed


@given(DAYS, st.sampled_from("-/."))
def test_every_iso_day_comes_back(day, mark):
    printed = f"{day.year:04}{mark}{day.month:02}{mark}{day.day:02}"
    assert ALL.first(f"({printed})") == datetime(day.year, day.month, day.day)
    assert ALL.iso(f"{day:%Y}{day:%m%d}" if day.year > 1000 else printed)


@given(st.lists(DAYS, min_size=1), st.booleans())
def test_one_day_over_12_decides_for_all_of_a_file(days, first):
    printed = [
        f"{day.day if first else day.month}/{day.month if first else day.day}/{day:%Y}"
        for day in days
        if day.year > 1000
    ]
    order = day_first(printed)
    if any(day.day > 12 for day in days if day.year > 1000):
        assert order is first
    else:
        assert order is None
    for day, one in zip([d for d in days if d.year > 1000], printed, strict=True):
        read = ALL.first(one, order)
        if order is None and day.day != day.month:
            assert read is None
        else:
            assert read.date() == day


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("28 Apr. 2022", "2022-04-28"),
        ("2022-08-12 16:23:15-04:00", "2022-08-12T16:23"),
        ("2022-08-12T06:23:15.123Z", "2022-08-12T06:23"),
        ("March 3rd, 2021", "2021-03-03"),
        ("13 February 2023 at 4:30 p.m.", "2023-02-13T16:30"),
        ("1er février 2023", "2023-02-01"),
        ("1er février 2023 à 16:30", "2023-02-01T16:30"),
        ("13. Februar 2023 um 16:30 Uhr", "2023-02-13T16:30"),
        ("13 de mayo de 2023, a las 16:30 horas", "2023-05-13T16:30"),
        ("13 maggio 2023, alle ore 16:30", "2023-05-13T16:30"),
        ("1º de maio de 2023 às 16:30", "2023-05-01T16:30"),
        ("2e mei 2023 om 16:30", "2023-05-02T16:30"),
        ("13. Februar 2023", "2023-02-13"),
        ("13 de mayo del 2023", "2023-05-13"),
        ("8º marzo 2023", "2023-03-08"),
        ("13 февраля 2023 года", "2023-02-13"),
        ("13.02.2023", "2023-02-13"),
        ("02.03.2023", "2023-03-02"),
        ("12/25/2023", "2023-12-25"),
        ("25/12/2023", "2023-12-25"),
        ("Febuary 13, 2023", "2023-02-13"),
        ("Thursday, 9 April 2020", "2020-04-09"),
        ("Room 12, 2023, on 5 May 2023", "2023-05-05"),
        ("31 February 2023, or 1 March 2023", "2023-03-01"),
        ("5 May 2023 at 29:75", "2023-05-05"),
        ("2023 May 5", "2023-05-05"),
        ("Q4 2019, January 14, 2020", "2020-01-14"),
        ("FY 2019 January 14, 2020", "2020-01-14"),
        ("05-MAY-2023", "2023-05-05"),
        ("2023/5/3", "2023-05-03"),
        ("2023. 5. 3.", "2023-05-03"),
        ("5. 5. 2023", "2023-05-05"),
        ("2023年5月3日", "2023-05-03"),
        ("2023년 5월 3일 16:30", "2023-05-03T16:30"),
        ("Monday, 03/04/2023", "2023-04-03"),
        ("Sat. 03/04/2023", "2023-03-04"),
        ("Freitag, 05.05.23", "2023-05-05"),
        ("vendredi 05/05/23", "2023-05-05"),
        ("Wednesday 31/12/97", "1997-12-31"),
    ],
)
def test_what_is_read(printed, expected):
    assert ALL.first(printed) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "printed",
    [
        "03/04/2022", "31 February 2023", "2023-13-01", "2023-02-30", "32.01.2023",
        "13/13/2023", "0 May 2023", "5 jui 2023", "12 people 2023", "in May 2023",
        "5 May 23", "12 marines 2020", "12023-02-13", "x5 May 2023", "2023-02-131", "",
        "5 May 0000", "1:02:03", "21/02/31", "31.12.21", "05.05.23", "05-MAY-23",
        "Tuesday, 03/04/2023", "Sunday, 05.05.23", "Mondays 03/04/2023",
        "2023年13月3日",
    ],
)  # fmt: skip
def test_what_is_no_day_or_not_certainly_one(printed):
    assert ALL.first(printed) is None
    assert ALL.iso(printed) == ""
    assert ALL.without(printed, "…") == printed


def test_words_of_a_day_are_those_of_its_language():
    english, french = (dates_of(languages.lexicon(code)) for code in ("en", "fr"))
    assert french.first("1er mai 2023 à 16:30").hour == 16
    assert english.first("1er May 2023") is None
    assert english.first("1 May 2023 à 16:30").hour == 0


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["25/12/2022", "12/25/2022"], None),
        (["25/25/2022"], None),
        (["2022-12-25", "25 Dec 2022"], None),
        (["03/04/2022 to 13/04/2022"], True),
        (["4-13-2022"], False),
        ([], None),
    ],
)
def test_what_decides_the_order(texts, expected):
    assert day_first(texts) is expected


def test_days_are_taken_out_where_they_stand():
    line = "Rome, 5 May 2023, 16:00, and 2023-05-06 again"
    assert ALL.without(line, "…") == "Rome, …, and … again"
    assert [(day.start, day.end) for day in ALL.find(line)] == [(6, 23), (29, 39)]


@given(st.text("0123456789 .,/-:aMay\n年٣"))
@example("1 May 2023" * 3)
def test_any_text_gives_days_that_stand_in_it(text):
    last = 0
    for day in ALL.find(text):
        assert last <= day.start < day.end <= len(text)
        assert ALL._day.match(text, day.start).span() == (day.start, day.end)
        last = day.end
    place = like_a_day(text)
    assert place is None or 0 <= place[0] < place[1] <= len(text)


class Counting(Dates):
    """Counts how many places are looked at."""

    n = 0

    def _read(self, match, first):
        self.n += 1
        return super()._read(match, first)


@pytest.mark.parametrize(
    "piece",
    ["1 ", "1 a", "12 foober 2020 ", "May ", "1/1/", "a" * 50, " ", "1 May\n", "2020-"],
)
def test_no_text_makes_the_work_grow_faster_than_itself(piece):
    def work(times):
        dates = Counting(languages.lexicon("en").months)
        list(dates.find(piece * times))
        return dates.n

    assert work(800) <= 2 * work(400) + 2


def test_leap_days_are_days_of_leap_years_alone():
    assert ALL.first("29 February 2024") == datetime(2024, 2, 29)
    assert ALL.first("29 February 2023") is None
    assert date(2024, 2, 29) + timedelta(1) == date(2024, 3, 1)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("平成30年11月9日", datetime(2018, 11, 9)),
        ("令和元年5月1日(水)", datetime(2019, 5, 1)),
        ("昭和 39年 10月 10日", datetime(1964, 10, 10)),
        ("2031年5月3日", datetime(2031, 5, 3)),
        ("令和元年13月1日", None),
    ],
)
def test_years_of_japanese_eras(printed, day):
    assert ALL.first(printed) == day


@pytest.mark.parametrize("text", ROMAN)
def test_a_month_in_roman_numerals_is_one_of_twelve(text):
    found = next(iter(ALL.find(text)), None)
    assert (found and found.at) == ROMAN[text]
