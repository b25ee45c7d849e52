"""Why each speaker has a role, as HTML to open: everything from a source is escaped."""

from collections.abc import Iterable, Iterator

import pandas as pd

from presskit.schema.roles import CERTAIN, HOST
from presskit.schema.values import Document
from presskit.text.prose import markup
from presskit.widgets import _sources_html
from presskit.wording import say

_STYLE = "color:var(--jp-content-font-color1,inherit);font-size:13px;line-height:1.3"
_MOST = 200  # speakers whose reasons are listed


def speakers(
    cast: pd.DataFrame, evidence: pd.DataFrame, turns: pd.DataFrame, document: Document
) -> str:
    """Return the speakers of one transcript, a line each, that opens to the reasons.

    Parameters
    ----------
    cast, evidence, turns : DataFrame
        The rows of this transcript.
    document : Document
        Its text.

    Returns
    -------
    str
        HTML.
    """
    columns = (turns[name].tolist() for name in ("turn", "start"))
    starts = dict(zip(*columns, strict=True))
    reasons: dict[str, list] = {}
    for row in evidence.itertuples(index=False):
        reasons.setdefault(row.speaker_id, []).append(row)
    shown = "".join(
        _speaker(row, _rows(reasons.get(row.speaker_id, ()), starts, document))
        for row in cast.head(_MOST).itertuples(index=False)
    )
    more = len(cast) - _MOST
    rest = say("forms.why.more_speakers", n=more) if more > 0 else ""
    quiet = _sources_html.quiet(rest) if rest else ""
    return f'<div style="{_STYLE}">{shown}</div>{quiet}'


def _speaker(row: object, reasons: list[dict]) -> str:
    name = say("forms.why.unknown") if pd.isna(row.speaker) else row.speaker
    turns, role = say("forms.turns", n=row.n_turns), _role(row.role)
    said = f"<b>{markup(name)}</b>, {markup(role)}, {turns}. {markup(row.why)}"
    if not reasons:
        return f'<div style="padding:2px 0 2px 14px">{said}</div>'
    return (
        '<details style="padding:2px 0"><summary style="cursor:pointer">'
        f'{said}</summary><div style="padding:2px 0 8px 14px">'
        f"{_sources_html.table(reasons)}</div></details>"
    )


def _rows(reasons: Iterable, starts: dict[int, int], document: Document) -> list[dict]:
    """Return the reasons of one speaker as cells, the strongest first."""
    return [
        {
            say("forms.why.seen"): row.text,
            say("forms.why.speaks_for"): _role(row.role),
            say("forms.why.weight"): _weight(row.weight),
            say("forms.why.where"): ", ".join(_place(row, starts, document)),
        }
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
