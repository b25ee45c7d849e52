"""What a corpus can be filtered by: each choice declared once, for all who offer it.

:meth:`presskit.Corpus.filter` takes each as an argument, a query of an explorer holds
it in fields, controls and the filters of a shared page are made from it. A new filter
is one more declaration here.

What follows from a choice depends on the table whose rows it chooses. Of transcripts it
keeps whole ones. Of exchanges it keeps whole ones with their calls, and no statement.
Of turns it keeps these, and the exchanges that have one of them.
"""

from collections.abc import Mapping
from dataclasses import replace

from presskit.corpus._choice import Choice
from presskit.corpus._choice_values import (
    asked_again,
    events,
    events_in_words,
    labels,
    named,
    names_of,
    numbers_in,
    outlets,
    people,
    speakers,
)
from presskit.corpus._operators import (
    InDays,
    Numbers,
    OneOf,
    Place,
    Where,
    Words,
    YesNo,
)
from presskit.corpus._people import askers_meant, outlets_meant, speakers_meant
from presskit.doubts import label_of
from presskit.schema import ROLES, SECTIONS, SEVERITIES
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.wording import say

__all__ = [
    "AMONG_DOUBTS",
    "AMONG_THEMES",
    "CHOICES",
    "WITHIN",
    "Choice",
    "fields",
    "listed_with",
    "of_table",
]


def _role(role: str) -> str:
    return say(f"explorers.roles.{role}")


WITHIN = (
    Where(
        "exchanges",
        ROLES,
        say("filters.places.exchanges"),
        say("filters.places.exchanges_tip"),
    ),
    Where(
        "questions",
        (JOURNALIST,),
        say("filters.places.questions"),
        say("filters.places.questions_tip"),
    ),
    Where(
        "answers",
        (PRINCIPAL,),
        say("filters.places.answers"),
        say("filters.places.answers_tip"),
    ),
    Where(
        "statement",
        ROLES,
        say("filters.places.statement"),
        say("filters.places.statement_tip"),
    ),
)
"""Where words are looked for."""

TRANSCRIPT = Choice(
    "transcript",
    OneOf(),
    "Keeps whole transcripts, by their ids.",
    table="transcripts",
    values=named("transcript"),
    listed_with=("exchanges", "turns"),
    label=say("filters.transcript"),
    called=events_in_words,
    sorted_by=events,
)
CHOICES = (
    Choice(
        "text",
        Words(),
        'A word pattern such as ``"ammunition*"``, or several; keeps the exchanges in '
        'which question or answer has it, with their calls. "Canada" also finds '
        '"Canada\'s" and "Canada-wide", and in quotation marks, ``\'"Canada"\'``, '
        "what is written so alone.",
        listed_with=("exchanges", "turns"),
        label=say("filters.text"),
    ),
    Choice(
        "regex",
        YesNo(),
        "Whether `text` is a regular expression instead, case ignored.",
        listed_with=("exchanges", "turns"),
        label=say("filters.regex"),
        tooltip=say("filters.regex_tip"),
    ),
    Choice(
        "within",
        Place(WITHIN),
        "Where `text` is looked for: in all that belongs to an exchange (the default), "
        "only in what is asked or in what is answered there, or in the opening "
        'statements. "statement" keeps the turns of the statements that have the text, '
        "all of them without a text, and drops the exchanges; it cannot stand beside a "
        "choice of exchanges.",
        listed_with=("exchanges",),
        label=say("filters.within"),
    ),
    TRANSCRIPT,
    Choice(
        "asker",
        OneOf(),
        "Keeps whole exchanges with their calls; statements are dropped. An asker is "
        "an id or a name, as shown or as a label prints it, or a part of it that one "
        "person alone has, aloud. Case and accents do not matter.",
        table="exchanges",
        values=named("asker_id", "asker"),
        meant=askers_meant,
        listed_with=("exchanges",),
        label=say("filters.asker"),
        offered=people("asker"),
        called=names_of("asker"),
    ),
    Choice(
        "outlet",
        OneOf(),
        "Keeps whole exchanges, as `asker` does; an outlet is a name or an alias.",
        table="exchanges",
        values=outlets,
        meant=outlets_meant,
        listed_with=("exchanges",),
        label=say("filters.outlet"),
    ),
    Choice(
        "role",
        OneOf(ROLES),
        "Keeps the turns of people in this role.",
        table="turns",
        values=named("role"),
        listed_with=("turns",),
        label=say("filters.role"),
        called=labels("role", _role),
    ),
    Choice(
        "speaker",
        OneOf(),
        "Keeps these turns. A speaker is called as an asker is.",
        table="turns",
        values=named("speaker_id", "speaker"),
        meant=speakers_meant,
        listed_with=("exchanges", "turns"),
        label=say("filters.speaker"),
        offered=speakers,
        called=names_of("speaker"),
    ),
    Choice(
        "section",
        OneOf(SECTIONS),
        "Keeps the turns of this part of a transcript.",
        table="turns",
        values=named("section"),
        in_query=False,
    ),
    Choice(
        "since",
        InDays(("since",)),
        "Keeps whole transcripts from this day, or the first one of a month or year, "
        "on. Those without a date are left out.",
        table="transcripts",
        values=numbers_in("date"),
        listed_with=("exchanges", "turns"),
        label=say("filters.since"),
    ),
    Choice(
        "until",
        InDays(("until",)),
        'Keeps whole transcripts up to this day, included: until="2023" holds all of '
        "that year.",
        table="transcripts",
        values=numbers_in("date"),
        listed_with=("exchanges", "turns"),
        label=say("filters.until"),
    ),
    Choice(
        "date",
        InDays(("since", "until")),
        "Keeps whole transcripts of these days: a day, or all days of a month such as "
        '"2023-02", or of a year.',
        table="transcripts",
        values=numbers_in("date"),
    ),
    Choice(
        "year",
        InDays(("since", "until")),
        "Keeps whole transcripts of these years.",
        table="transcripts",
        values=numbers_in("date"),
    ),
    Choice(
        "kind",
        OneOf(),
        "Keeps whole transcripts, by what their header calls them.",
        table="transcripts",
        values=named("kind"),
        in_query=False,
    ),
    Choice(
        "followups",
        YesNo(),
        "Whether to keep only the exchanges in which the asker asked again.",
        table="exchanges",
        values=asked_again,
        listed_with=("exchanges",),
        label=say("filters.followups"),
    ),
    Choice(
        "answer_words",
        Numbers(("min_words", "max_words"), "words"),
        "Keeps the exchanges whose answer has so many words, both ends included; None "
        "for no limit.",
        table="exchanges",
        values=numbers_in("answer_words"),
        listed_with=("exchanges",),
        label=say("filters.answer_words"),
        control="words",
    ),
)
"""The arguments of `filter`, in the order in which explorers offer them."""


def _how_serious(severity: str) -> str:
    return say(f"explorers.severities.name.{severity}")


AMONG_DOUBTS = (
    Choice(
        "severity",
        OneOf(SEVERITIES),
        table="audit",
        values=named("severity"),
        called=labels("severity", _how_serious),
        listed_with=("audit",),
        label=say("filters.severity"),
    ),
    Choice(
        "kind",
        OneOf(),
        table="audit",
        values=named("kind"),
        listed_with=("audit",),
        label=say("filters.kind"),
        called=labels("kind", label_of),
    ),
    replace(TRANSCRIPT, table="audit", listed_with=("audit",)),
)
"""What doubts are chosen by: explorers of the audit offer it, `filter` does not."""

AMONG_THEMES = (
    Choice(
        "theme",
        OneOf(),
        table="turns",
        values=lambda _corpus, turns: [[[] for _ in range(len(turns))]],
        listed_with=("themes",),
        label=say("filters.theme"),
    ),
)
"""What explorers with a dictionary offer. A corpus knows none, so that the explorer
says which turns name which theme."""

_ALL = (*CHOICES, *AMONG_DOUBTS, *AMONG_THEMES)

BY_NAME: Mapping[str, Choice] = {one.name: one for one in CHOICES}


def of_table(table: str) -> tuple[Choice, ...]:
    """Return the choices of `filter` among the rows of a table.

    Examples
    --------
    >>> [choice.name for choice in of_table("turns")]
    ['role', 'speaker', 'section']
    """
    return tuple(choice for choice in CHOICES if choice.table == table)


def listed_with(table: str) -> tuple[Choice, ...]:
    """Return the choices that an explorer offers which lists rows of a table.

    Examples
    --------
    >>> [choice.name for choice in listed_with("audit")]
    ['severity', 'kind', 'transcript']
    """
    return tuple(choice for choice in _ALL if table in choice.listed_with)


def fields() -> dict[str, object]:
    """Return the fields of a query of an explorer, where nothing is chosen.

    Examples
    --------
    >>> fields()["within"], fields()["min_words"]
    ('exchanges', None)
    """
    return {name: empty for one in _ALL for name, empty in one.fields.items()}
