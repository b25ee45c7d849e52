"""The days that a text names: written out, in ISO form or in numbers.

Numbers alone say which is the day only where one of them is over 12, or a full stop
parts them. A file is asked as a whole: one such day in it decides for all others. A
weekday before them decides too, and is all by which a year of two figures is read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from difflib import get_close_matches
from functools import cache
from typing import NamedTuple

from presskit.languages import Lexicon, lexicon, months_of_others, plain
from presskit.text._day_ranges import day_ranges


class Day(NamedTuple):
    """A day that a text names, its time of day if that stands behind it, and where."""

    at: datetime
    start: int
    end: int


# Every run is bounded, so that the cost of a search grows with the text alone.
_SPACE = r"\s{1,9}"
_MONTH = r"(?P<month{0}>[^\W\d_]{{3,14}})\.?"
_NUMBERS = re.compile(r"(?<![^\W_])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)")
_WORD_BEFORE = re.compile(r"([^\W\d_]{1,20})\.?,?\s{0,9}\Z")
_BEFORE = 32
"""Characters before a day in which its weekday stands."""
_LAST_MONTH = 12
_ROMAN = "- I II III IV V VI VII VIII IX X XI XII".split()
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""The year before the first one of each Japanese era; 元 is the first."""
_SHORT, _LONG = 3, 6
"""Letters of the shortest short form, and of a name that a misprint can be told of."""
_ALIKE = 0.8
_RUN = timedelta(10)
"""Days from the first to the last of an event."""


class _Words(NamedTuple):
    """The words around the numbers of a day, as printed: "3rd", "3 de", "at 4:30"."""

    endings: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    at: tuple[str, ...] = ()


@cache
def _day(words: _Words) -> re.Pattern[str]:
    """Return the pattern of a day and of the time behind it."""
    ends, of, at = map(_any, words)
    of = rf"(?:{of}{_SPACE})?"
    time = (
        rf"(?:(?:,?{_SPACE}(?:{at}{_SPACE})?|T)(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})"
        # in English and Spanish: "4:30 p.m."
        r"(?::\d{2}(?:\.\d{1,9})?)?(?!:?\d)(?:\s?(?P<half>[ap])\.?m\b\.?)?)?"
    )
    return re.compile(
        r"(?<![^\W_])(?:"
        rf"(?P<d1>\d{{1,2}})(?:{ends}|\.)?{_SPACE}{of}"
        rf"{_MONTH.format(1)},?{_SPACE}{of}(?P<y1>\d{{4}})"
        rf"|{_MONTH.format(2)}{_SPACE}(?P<d2>\d{{1,2}}){ends}?,?{_SPACE}(?P<y2>\d{{4}})"
        r"|(?P<y3>\d{4})(?P<mark3>[-/]|\.\s?)(?P<m3>\d{1,2})(?P=mark3)(?P<d3>\d{1,2})"
        r"|(?P<n1>\d{1,2})(?P<mark4>[/-]|\.\s?)(?P<n2>\d{1,2})(?P=mark4)"
        r"(?P<y4>\d{4}|\d{2})"
        r"|(?P<d5>\d{1,2})(?P<mark5>[-/.])"
        rf"{_MONTH.format(3)}(?P=mark5)(?P<y5>\d{{4}})"
        rf"|(?P<y6>\d{{4}})(?P<mark6>-|{_SPACE})"
        rf"{_MONTH.format(4)}(?P=mark6)(?P<d6>\d{{1,2}})(?!\d|,?\s{{1,9}}\d{{4}})"
        # in Polish, and on stamps: "5 V 2023"
        r"|(?P<d9>\d{1,2})(?P<mark9>\.\s?|[/-]|\s)(?P<m9>(?-i:[IVX]{1,4}))(?P=mark9)"
        r"(?P<y9>\d{4})"
        rf"|(?P<era>{'|'.join(_ERAS)})\s?(?P<y8>\d{{1,2}}|元)"
        r"\s?年\s?(?P<m8>\d{1,2})\s?月\s?(?P<d8>\d{1,2})\s?日"
        r"|(?P<y7>\d{4})\s?[年년]\s?(?P<m7>\d{1,2})\s?[月월]\s?(?P<d7>\d{1,2})\s?[日号號일]"
        rf")(?!\d){time}",
        re.IGNORECASE,
    )


@cache
def _like_one() -> re.Pattern[str]:
    """Return the pattern of what has the form of a day, in any language."""
    of = rf"(?:{_any(lexicon().printed('day_of'))}{_SPACE})?"
    return re.compile(
        r"\b(?:\d{1,4}([/-]|\.\s?)\d{1,2}\1\d{1,4}"
        r"|\d{1,2}([/.-])[^\W\d_]{1,14}\2\d{2,4}"
        rf"|\d{{1,2}}\.?{_SPACE}{of}[^\W\d_]{{3,14}}\.?{_SPACE}{of}(?:\d{{4}}|['’]\d\d)"
        rf"|[^\W\d_]{{3,14}}\.?{_SPACE}\d{{1,2}},?{_SPACE}\d{{4}})\b",
        re.IGNORECASE,
    )


def _any(words: tuple[str, ...]) -> str:
    """Return a pattern of any of some words; without any, one that never matches."""
    longest_first = sorted(words, key=len, reverse=True)
    either = (re.escape(word).replace(r"\ ", _SPACE) for word in longest_first)
    return f"(?:{'|'.join(either) or '(?!)'})"


def day_first(texts: Iterable[str]) -> bool | None:
    """Return True if dates in numbers name the day first, by those that show it.

    Parameters
    ----------
    texts : iterable of str
        All that may hold dates of one file.

    Returns
    -------
    bool or None
        None where no number is over 12, or where some say the one and some the other.

    Examples
    --------
    >>> day_first(["03/04/2023", "seen 25/12/2022"]), day_first(["12/25/2022"])
    (True, False)
    >>> day_first(["03/04/2023"]) is None
    True
    """
    seen = set()
    for text in texts:
        if "/" not in text and "-" not in text:
            continue
        for one, _, two, _ in _NUMBERS.findall(text):
            first, second = int(one) > _LAST_MONTH, int(two) > _LAST_MONTH
            if first != second:
                seen.add(first)
    return seen.pop() if len(seen) == 1 else None


def like_a_day(text: str) -> tuple[int, int] | None:
    """Return the span of something with the form of a day, read or not.

    Examples
    --------
    >>> like_a_day("on 03/04/2023"), like_a_day("12 Foober 2020"), like_a_day("2020")
    ((3, 13), (0, 14), None)
    """
    match = _like_one().search(text)
    return match.span() if match else None


class Dates:
    """What reads days, with the months of some languages.

    Parameters
    ----------
    months : mapping of str to int
        The number of each month by its folded names, in full and short.
    endings, of, at, joins : tuple of str
        What may end the number of a day, stand behind it, before the time, and
        between two days, as printed.
    weekdays : mapping of str to int, optional
        The ISO number of each weekday by its folded names.

    Examples
    --------
    >>> dates = Dates({"march": 3, "mar": 3, "marzo": 3})
    >>> dates.first("Rome, 3 Marzo 2021, 4:30 p.m.")
    datetime.datetime(2021, 3, 3, 16, 30)
    """

    def __init__(
        self,
        months: Mapping[str, int],
        endings: tuple[str, ...] = (),
        of: tuple[str, ...] = (),
        at: tuple[str, ...] = (),
        weekdays: Mapping[str, int] | None = None,
        elsewhere: Mapping[str, int] | None = None,
        joins: tuple[str, ...] = (),
    ):
        self._day = _day(_Words(endings, of, at))
        self._around = joins, endings, of
        self._weekdays = dict(weekdays or {})
        self._months = dict(months)
        self._elsewhere = dict(elsewhere or {})
        prefixes: dict[str, set[int]] = {}
        for name, number in months.items():
            for n in range(_SHORT, len(name)):
                prefixes.setdefault(name[:n], set()).add(number)
        for prefix, numbers in prefixes.items():
            if len(numbers) == 1:  # "jui" can be June and July
                self._months.setdefault(prefix, *numbers)
        self._full: dict[str, list[str]] = {}
        for name in months:
            if len(name) >= _LONG:
                self._full.setdefault(name[:2], []).append(name)

    def find(self, text: str, day_first: bool | None = None) -> Iterator[Day]:
        """Yield the days that a text names, in order.

        Parameters
        ----------
        text : str
        day_first : bool, optional
            Whether numbers name the day first, where they do not say so themselves:
            what :func:`day_first` returns of the file.

        Yields
        ------
        Day
            What no calendar has, and numbers of which nothing says which is the day,
            are passed over; so are the days of a run, "4–5 May 2023".
        """
        runs = list(self.runs(text))
        for day in self._each(text, day_first):
            if not any(start < day.end and day.start < end for start, end, *_ in runs):
                yield day

    def runs(self, text: str) -> Iterator[tuple[int, int, datetime, datetime]]:
        """Yield the runs of days that a text names: where, the first and the last.

        >>> for _, _, first, last in Dates({"may": 5}).runs("Rome, May 4-5, 2023"):
        ...     print(f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}")
        2023-05-04 2023-05-05
        """
        for start, end, *printed in day_ranges(text, *self._around):
            first, last = (next(self._each(one), None) for one in printed)
            if first and last and timedelta(0) < last.at - first.at <= _RUN:
                yield start, end, first.at, last.at

    def _each(self, text: str, day_first: bool | None = None) -> Iterator[Day]:
        at = 0
        while match := self._day.search(text, at):
            day = self._read(match, day_first)
            if day is None:
                at = match.start() + 1
            else:
                yield Day(day, *match.span())
                at = match.end()

    def first(self, text: str, day_first: bool | None = None) -> datetime | None:
        """Return the first day that a text names, or None."""
        found = next(self.find(text, day_first), None)
        return found.at if found else None

    def iso(self, text: str) -> str:
        """Return the first day of a field as ISO, eight digits too; or "".

        Examples
        --------
        >>> dates = Dates({"april": 4})
        >>> dates.iso("2020-04-09T18:24:00Z"), dates.iso("20200409"), dates.iso("soon")
        ('2020-04-09', '2020-04-09', '')
        >>> dates.iso("25/12/2020"), dates.iso("03/04/2020")
        ('2020-12-25', '')
        """
        text = text.strip()
        if re.match(r"\d{8}(?!\d)", text):
            text = f"{text[:4]}-{text[4:6]}-{text[6:8]}"
        day = self.first(text, day_first([text]))
        return day.date().isoformat() if day else ""

    def without(self, text: str, instead: str, day_first: bool | None = None) -> str:
        """Return a text with something in the place of each day.

        Examples
        --------
        >>> Dates({"may": 5}).without("Doorstep, 5 May 2023, Rome", "…")
        'Doorstep, …, Rome'
        """
        days = [(day.start, day.end) for day in self.find(text, day_first)]
        runs = [(start, end) for start, end, *_ in self.runs(text)]
        pieces, at = [], 0
        for start, end in sorted(days + runs):
            pieces.append(text[at:start])
            at = end
        return instead.join([*pieces, text[at:]])

    def month(self, word: str) -> int | None:
        """Return the number of a month by its name, a short form or a misprint of it.

        Examples
        --------
        >>> dates = Dates({"february": 2, "juni": 6, "juli": 7})
        >>> dates.month("FEB"), dates.month("Febuary"), dates.month("jul")
        (2, 2, 7)
        >>> dates.month("jun"), dates.month("ju"), dates.month("marines")
        (6, None, None)
        """
        folded = plain(word)
        if number := self._months.get(folded) or self._elsewhere.get(folded):
            return number
        if len(folded) < _LONG - 1:
            return None
        near = get_close_matches(folded, self._full.get(folded[:2], ()), 1, _ALIKE)
        return self._months[near[0]] if near else None

    def weekday(self, text: str, at: int) -> int | None:
        """Return the ISO number of the weekday right before a place, if one is there.

        Examples
        --------
        >>> dates = Dates({"may": 5}, weekdays={"friday": 5, "fri": 5})
        >>> dates.weekday("Fri., 5 May", 6), dates.weekday("Ann, 5 May", 5)
        (5, None)
        """
        before = _WORD_BEFORE.search(text, max(0, at - _BEFORE), at)
        return self._weekdays.get(plain(before[1])) if before else None

    def _read(self, match: re.Match, first: bool | None) -> datetime | None:
        """Return the date that one place names, or None if no calendar has it."""
        if match["y4"]:
            numbers = match["n1"], match["n2"], match["y4"]
            weekday = self.weekday(match.string, match.start())
            midnight = _in_numbers(numbers, match["mark4"], first, weekday)
        else:
            midnight = _midnight(*self._named(match))
        if midnight is None:
            return None
        hour, minute = _hour(match["hour"], match["half"]), int(match["minute"] or 0)
        timed = hour < 24 and minute < 60
        return midnight.replace(hour=hour, minute=minute) if timed else midnight

    def _named(self, match: re.Match) -> tuple[str | int, int | str, str]:
        """Return year, month and day where their order is sure; 0 without a month."""
        for form, month in (("1", "1"), ("2", "2"), ("5", "3"), ("6", "4")):
            if year := match[f"y{form}"]:
                return year, self.month(match[f"month{month}"]) or 0, match[f"d{form}"]
        if era := match["era"]:
            year = 1 if match["y8"] == "元" else int(match["y8"])
            return _ERAS[era] + year, match["m8"], match["d8"]
        if roman := match["m9"]:
            month = _ROMAN.index(roman) if roman in _ROMAN else 0
            return match["y9"], month, match["d9"]
        form = "3" if match["y3"] else "7"
        return match[f"y{form}"], match[f"m{form}"], match[f"d{form}"]


@cache
def dates_of(words: Lexicon) -> Dates:
    """Return the reader of days that are written in some languages.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> dates_of(lexicon("de")).first("am 3. März 2021")
    datetime.datetime(2021, 3, 3, 0, 0)
    >>> dates_of(lexicon("de")).first("5. května 2021")  # Czech, which has no file
    datetime.datetime(2021, 5, 5, 0, 0)
    """
    around = ("day_endings", "day_of", "time_at")
    printed = map(words.printed, around)
    others, joins = months_of_others(), words.printed("joins_people")
    return Dates(words.months, *printed, words.weekdays, others, joins)


def _in_numbers(
    numbers: tuple[str, str, str], mark: str, first: bool | None, weekday: int | None
) -> datetime | None:
    """Return the one day that numbers can mean; None where nothing says which it is."""
    one, two, year = numbers
    if len(year) == 4:
        day, month = _ordered(int(one), int(two), mark, first)
        if day or weekday is None:
            return _midnight(year, month, day)
        orders = [(year, one, two), (year, two, one)]
    else:
        orders = [
            (century + short, month, day)
            for day, month, short in (numbers, (two, one, year), (year, two, one))
            for century in ("19", "20")
        ]
    days = {_midnight(*order) for order in orders} - {None}
    fits = [day for day in days if day.isoweekday() == weekday]
    return fits[0] if len(fits) == 1 else None


def _midnight(year: str | int, month: int | str, day: int | str) -> datetime | None:
    """Return the beginning of a day; None if no calendar has it."""
    try:
        return datetime(int(year), int(month), int(day))
    except ValueError:
        return None


def _ordered(one: int, two: int, mark: str, first: bool | None) -> tuple[int, int]:
    """Return day and month of two numbers; 0 where nothing says which is which."""
    if mark[0] == "." or one > _LAST_MONTH or one == two:
        return one, two
    if two > _LAST_MONTH:
        return two, one
    if first is None:
        return 0, 0
    return (one, two) if first else (two, one)


def _hour(hour: str | None, half: str | None) -> int:
    """Return the hour of the day: "4" and "p" are 16."""
    if not half:
        return int(hour or 0)
    return int(hour) % 12 + (12 if half.lower() == "p" else 0)
