"""What is doubtful, ranked by what it could change; and that as a page to read."""

from presskit.audit._alike import alike, groups
from presskit.audit._asking import of_askers, of_outlets, of_witnesses
from presskit.audit._report import Report, report
from presskit.audit._table import table
from presskit.audit._talk import of_turns
from presskit.audit._verdict import of_verdict, verdict

__all__ = [
    "Report",
    "alike",
    "groups",
    "of_askers",
    "of_outlets",
    "of_turns",
    "of_verdict",
    "of_witnesses",
    "report",
    "table",
    "verdict",
]
