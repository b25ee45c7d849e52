"""Numbers and lists as words, for sentences that say what a table shows."""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import wraps

from presskit.languages import lexicon, plain
from presskit.schema import SECTIONS
from presskit.schema.roles import ROLES
from presskit.wording import say

OF_ROLE = {role: say(f"prose.of_role.{role}") for role in ROLES}
"""What the people of a role are called."""

OF_SECTION = {name: say(f"prose.of_section.{name}") for name in SECTIONS}
"""What the sections of all transcripts together are called."""
NO_OUTLET, UNKNOWN_ASKER = say("prose.no_outlet"), say("prose.unknown_asker")
"""What stands for an outlet or an asker whom the source does not name."""

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_IN_DATES = re.compile(r"(?<=\d) (?=[A-Z]\w\w \d{4})|(?<=\d [A-Z]\w\w) (?=\d{4})")
_ISO_DAY = re.compile(r"^(\d{4})-(\d{2})-(\d{2})[\s_-]*")


def whole_dates(line: str) -> str:
    """Return a line in which no date is broken.

    Examples
    --------
    >>> whole_dates("Defence Ministers, 13 Feb 2023")
    'Defence Ministers, 13\\xa0Feb\\xa02023'
    """
    return _IN_DATES.sub("\u00a0", line)


def day(date: object) -> str:
    """Return a date as people write it, in English whatever the locale; '' for none.

    Examples
    --------
    >>> from datetime import date
    >>> day(date(2023, 2, 13)), day(None)
    ('13 Feb 2023', '')
    """
    known = date is not None and date == date  # NaT and NaN are not themselves
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}" if known else ""


def without_day(event: object) -> str:
    """Return the short name of an event without the day it begins with; '' for none.

    Examples
    --------
    >>> without_day("2023-02-13 Defence Ministers")
    'Defence Ministers'
    """
    return _ISO_DAY.sub("", event) if isinstance(event, str) else ""


def event_in_words(date: object, event: object) -> str:
    """Return the day and what the event was about, whichever is known.

    Without a date the day is the one that the name of the event begins with.

    Examples
    --------
    >>> from datetime import date
    >>> event_in_words(date(2023, 2, 13), "2023-02-13 Defence Ministers")
    '13 Feb 2023 · Defence Ministers'
    >>> event_in_words(None, "2023-02-13 Defence Ministers")
    '13 Feb 2023 · Defence Ministers'
    """
    unknown = date is None or date != date  # NaT is not itself
    if unknown and isinstance(event, str) and (dated := _ISO_DAY.match(event)):
        try:
            date = datetime(*map(int, dated.groups()))
        except ValueError:  # no day of any calendar
            return event
    return " · ".join(part for part in (day(date), without_day(event)) if part)


def event_in_quotes(date: object, event: object, otherwise: str) -> str:
    """Return an event as sentences name it; where nothing is known, what stands for it.

    Examples
    --------
    >>> event_in_quotes(None, "2023-02-13 Defence Ministers", "0304")
    '“13 Feb 2023 · Defence Ministers”'
    >>> event_in_quotes(None, None, "0304")
    '“0304”'
    """
    return f"“{event_in_words(date, event) or otherwise}”"


def names_of_events(transcripts: Mapping) -> dict[str, str]:
    """Return the name that people know each transcript by: its day and event.

    Parameters
    ----------
    transcripts : DataFrame
        With `transcript`, `date` and `event`.

    Returns
    -------
    dict of str to str
        By id; the id itself where nothing is known, and behind a name that several
        have.

    Examples
    --------
    >>> heads = {"transcript": ["a", "b", "c"], "date": [None] * 3}
    >>> names_of_events({**heads, "event": ["2023-02-13 Bo", "2023-02-13 Bo", None]})
    {'a': '13 Feb 2023 · Bo (a)', 'b': '13 Feb 2023 · Bo (b)', 'c': 'c'}
    """
    columns = (transcripts[name] for name in ("transcript", "date", "event"))
    named = {
        id_: event_in_words(date, event) or id_
        for id_, date, event in zip(*columns, strict=True)
    }
    times = Counter(named.values())
    return {
        id_: name if times[name] == 1 else f"{name} ({id_})"
        for id_, name in named.items()
    }


def number(value: float) -> str:
    """Return `value` with thousands parted by commas and one decimal at most.

    Examples
    --------
    >>> number(1204), number(233.5), number(17.04)
    ('1,204', '233.5', '17')
    """
    return f"{value:,.1f}".removesuffix(".0")


def counted(n: int, one: str, many: str | None = None) -> str:
    """Return the count with its unit, in the singular or the plural.

    Examples
    --------
    >>> counted(1, "exchange"), counted(1204, "word"), counted(0, "reply", "replies")
    ('1 exchange', '1,204 words', '0 replies')
    """
    return f"{n:,} {one if n == 1 else many or one + 's'}"


def occasions(n: int, kind: str) -> str:
    """Return the number of transcripts of a kind, in its words where they count.

    Examples
    --------
    >>> occasions(2, "press conference"), occasions(1, "briefing")
    ('2 press conferences', '1 briefing')
    >>> occasions(8, "remarks")
    '8 transcripts of remarks'
    """
    known = lexicon().table("kinds")
    forms = [form for form, one in known.items() if one == kind and form != plain(kind)]
    if forms or kind not in known.values():
        return counted(n, kind, forms[0] if forms else None)
    return f"{counted(n, 'transcript')} of {kind}"


def percent(share: float) -> str:
    """Return a share from 0 to 1 as a whole percentage that never hides a rest.

    Examples
    --------
    >>> percent(0.842), percent(0.001), percent(0.999), percent(0.0)
    ('84%', 'under 1%', 'over 99%', '0%')
    """
    if 0 < share < 0.005:
        return say("prose.under_one")
    if 0.995 < share < 1:
        return say("prose.over_99")
    return f"{share:.0%}"


def listed(names: Iterable[str], most: int = 8) -> str:
    """Join names as a sentence does; beyond `most` the others are counted.

    Examples
    --------
    >>> listed(["NPR", "NTV", "ZDF"]), listed("abcd", most=2)
    ('NPR, NTV and ZDF', 'a, b and 2 more')
    """
    names = list(names)
    if len(names) > most:
        names = [*names[:most], say("prose.more", n=len(names) - most)]
    parts = (", ".join(names[:-1]), *names[-1:])
    return say("prose.and").join(part for part in parts if part)


_FORMULA = str.maketrans({sign: f"&#{ord(sign)};<span></span>" for sign in "$\\"})


def markup(text: object) -> str:
    """Return text as HTML in which nothing acts, formulas neither.

    JupyterLab typesets what stands between two dollar signs, and what backslashes
    begin. Here a dollar is money.

    Examples
    --------
    >>> print(markup("<b> costs $5"))
    &lt;b&gt; costs &#36;<span></span>5
    """
    return html.escape(str(text)).translate(_FORMULA)


class Sentence(str):
    """Text that a notebook shows as prose; everywhere else it is a plain string."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        shown = markup(self)
        return f'<p style="max-width:46em;font-size:15px;line-height:1.5">{shown}</p>'


def as_sentence(function: Callable[..., str]) -> Callable[..., Sentence]:
    """Make a function that returns text return a :class:`Sentence`."""

    @wraps(function)
    def sentence(*args: object, **options: object) -> Sentence:
        return Sentence(function(*args, **options))

    return sentence
