"""Why each speaker has a role: a line each, which opens to the reasons."""

from collections.abc import Iterable, Iterator

import pandas as pd

from presskit.schema.roles import CERTAIN, HOST
from presskit.schema.values import Document
from presskit.widgets import _sheet
from presskit.widgets._sheet import Part
from presskit.wording import say

_MOST = 200  # speakers whose reasons are listed


def speakers(
    cast: pd.DataFrame, evidence: Iterable, turns: pd.DataFrame, document: Document
) -> list[Part]:
    """Return the speakers of one transcript, a line each, that opens to the reasons.

    Parameters
    ----------
    cast, turns : DataFrame
        The rows of this transcript.
    evidence : iterable of named tuple
        Its rows of :data:`presskit.schema.EVIDENCE`.
    document : Document
        Its text.

    Returns
    -------
    list of dict
        Parts of a :class:`presskit.widgets._sheet.Sheet`.
    """
    columns = (turns[name].tolist() for name in ("turn", "start"))
    starts = dict(zip(*columns, strict=True))
    reasons: dict[str, list] = {}
    for row in evidence:
        reasons.setdefault(row.speaker_id, []).append(row)
    shown = [
        _speaker(row, _rows(reasons.get(row.speaker_id, ()), starts, document))
        for row in cast.head(_MOST).itertuples(index=False)
    ]
    more = len(cast) - _MOST
    rest = [_sheet.quiet(say("forms.why.more_speakers", n=more))] if more > 0 else []
    return [*shown, *rest]


def _speaker(row: object, reasons: list[list[str]]) -> Part:
    name = say("forms.why.unknown") if pd.isna(row.speaker) else row.speaker
    turns, role = say("forms.turns", n=row.n_turns), _role(row.role)
    heads = [
        say(f"forms.why.{one}") for one in ("seen", "speaks_for", "weight", "where")
    ]
    return _sheet.opens(name, f", {role}, {turns}. {row.why}", heads, reasons)


def _rows(
    reasons: Iterable, starts: dict[int, int], document: Document
) -> list[list[str]]:
    """Return the reasons of one speaker as cells, the strongest first."""
    return [
        [
            row.text,
            _role(row.role),
            _weight(row.weight),
            ", ".join(_place(row, starts, document)),
        ]
        for row in reasons
    ]


def _role(role: str | None) -> str:
    """Return the name that readers know a role by; what has none is about a name."""
    if pd.isna(role):
        return say("forms.why.name")
    return say("forms.why.host" if role == HOST else f"explorers.roles.{role}")


def _weight(weight: float) -> str:
    """Return the weight in words and as a number.

    Examples
    --------
    >>> _weight(10.0), _weight(1.234), _weight(float("nan"))
    ('settles it', '1.2', '–')
    """
    if pd.isna(weight):
        return "–"
    return say("forms.why.settles") if weight >= CERTAIN else f"{weight:.1f}"


def _place(row: object, starts: dict[int, int], document: Document) -> Iterator[str]:
    """Yield the place: a line, or page or element where there are no lines."""
    if pd.isna(row.line):
        return
    start = 0 if pd.isna(row.turn) else starts.get(row.turn, 0)
    place = document.place(start)
    if place.startswith("line "):
        yield say("forms.line", n=row.line)
    elif not pd.isna(row.turn):
        yield place
