"""What a brief says, whatever it is written as."""

from typing import NamedTuple

from presskit.wording import say


class Row(NamedTuple):
    """One exchange: who asks what, and how the answer begins, each with its place.

    `questions` are those asked before the answer begins, `later` those after. `begins`
    says of what stands in `answer` that it is a beginning, and of how many questions:
    without it nobody must show the two beside each other.
    """

    n: str
    who: str
    outlet: str
    place: str
    questions: list[str]
    begins: str
    answer: str
    later: list[str]


class Quote(NamedTuple):
    """A sentence as it stands in the source, who says it, and where."""

    text: str
    who: str
    place: str


class Brief(NamedTuple):
    """All that the page says.

    `about` says in sentences what it was about, `new` what is new since the transcript
    that `new_since` names; "" where there is none before.
    """

    title: str
    facts: list[str]
    about: list[str]
    new_since: str
    new: list[str]
    quotes: list[Quote]
    rows: list[Row]
    checks: list[str]
    more_checks: str
    source: str
    url: str
    sha256: str
    note: str


def quoted(brief: Brief) -> str:
    """Return the heading of the sentences that are quoted; '' for none.

    Examples
    --------
    >>> brief = Brief("May", [], [], "", [], [Quote("Yes.", "Bo Ek", "line 4")],
    ...     [], [], "", "", "", "", "")
    >>> quoted(brief)
    'One sentence with most of its typical words'
    """
    n = len(brief.quotes)
    return say(f"briefs.quoted.{n}") if n else ""


def new_heading(brief: Brief) -> str:
    """Return the heading of what is new."""
    if not brief.new_since:
        return say("briefs.new")
    return say("briefs.new_since", before=brief.new_since)
