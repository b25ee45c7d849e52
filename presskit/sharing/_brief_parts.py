"""What a brief says, whatever it is written as."""

from typing import NamedTuple


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
