"""What a brief says, whatever it is written as."""

from typing import NamedTuple


class Row(NamedTuple):
    """One exchange: who asks what, and how the answer begins, each with its place."""

    n: str
    who: str
    outlet: str
    place: str
    question: str
    more: str
    answer: str


class Brief(NamedTuple):
    """All that the page says."""

    title: str
    facts: list[str]
    rows: list[Row]
    checks: list[str]
    more_checks: str
    source: str
    url: str
    sha256: str
    note: str
