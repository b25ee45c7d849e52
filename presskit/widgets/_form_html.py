"""What an explorer looks like without a kernel: its form as HTML, and its data.

Everything that comes from a source is escaped here.
"""

import base64
import bz2
import gzip
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

import pandas as pd

from presskit.errors import warn
from presskit.outputs import EXPLORER_KIND, FOR_A_PAGE, IN_LAB, LARGE
from presskit.text.prose import markup as text
from presskit.wording import say

_ROWS = 25  # of the list, in the form
_LONG = 160  # characters of a cell
_PLAIN = 1_000_000  # characters of data that a notebook holds as they are
_DRAWINGS = ("views", "carried", "terms", "compared")  # members that charts alone need
_MOST = 40_000_000  # characters of data that a notebook should hold at all
_of_a_page: ContextVar[bool] = ContextVar("for_a_page", default=False)

_QUIET = "color:var(--jp-ui-font-color2,inherit);opacity:.85"
_CELL = "text-align:left;vertical-align:top;white-space:normal;padding:4px 12px 4px 0"
_RIGHT = _CELL.replace("left", "right", 1)


def message(words: str) -> str:
    """Return a calm line about something that cannot be done."""
    return (
        '<div style="border-left:3px solid #E69F00;padding:2px 10px;font-size:13px">'
        f"{text(words)}</div>"
    )


def notes(parts: Sequence[Mapping[str, object]]) -> str:
    """Return the words of a form (`_sheet`), each in the look of its part.

    Examples
    --------
    >>> notes([{"text": "Read.", "title": "", "look": ""}])
    '<div>Read.</div>'
    """
    return "".join(map(_note, parts))


def _note(part: Mapping[str, object]) -> str:
    words = str(part["text"])
    if part["look"] == "pk-problem":
        return message(words)
    quiet = f' style="{_QUIET}"' if part["look"] == "pk-note" else ""
    title = f"<b>{text(part['title'])}</b>" if part["title"] else ""
    return f"<div{quiet}>{title}{text(words)}</div>"


def _cell(value: object) -> str:
    if not isinstance(value, str) and pd.isna(value):
        return "–"
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    line = " ".join(str(value).split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1].rstrip()}…"


def form(
    name: str,
    said: Sequence[str],
    rows: Sequence[dict],
    total: int,
    alone: bool = False,
) -> str:
    """Return the explorer as a table to read: what it is, and its first rows.

    Without data beside it, `alone`, it says on pages why they have nothing else.
    """
    lines, above = [], None
    for row in rows[:_ROWS]:
        if row["group"] != above:
            above = row["group"]
            lines.append(
                f'<tr><th colspan="3" scope="colgroup" style="{_CELL};{_QUIET}">'
                f"{text(above)}</th></tr>"
            )
        what = f"<br>{text(row['what'])}" if row["what"] else ""
        lines.append(
            f'<tr><td style="{_RIGHT};{_QUIET}">{text(row["n"])}</td>'
            f'<td style="{_CELL}"><b>{text(row["who"])}</b>{what}</td>'
            f'<td style="{_CELL};max-width:46em">{text(_cell(row["text"]))}<br>'
            f'<span style="{_QUIET}">{text(row["meta"])}</span>{_line(row)}</td></tr>'
        )
    more = total - min(len(rows), _ROWS)
    rest = say("forms.first_rows", n=min(len(rows), _ROWS)) if more > 0 else ""
    why = f" {say('forms.too_large')}" if alone else ""
    listed = f"<table>{''.join(lines)}</table>" if lines else ""
    return (
        f'<div class="presskit-static"><p><b>{text(name)}</b> · '
        f"{text(' · '.join(said))}<br>"
        f'<span class="{IN_LAB}" style="{_QUIET}">{say("forms.run_all_explorer")}'
        f'</span><span style="{_QUIET}">{why}{rest}</span></p>'
        f"{listed}</div>"
    )


def _line(row: dict) -> str:
    """Return the line of a correction file that settles what a row tells, to copy."""
    line = row.get("line")
    if not line:
        return ""
    return (
        f'<br><span style="{_QUIET}">{say("forms.for_corrections")}</span> '
        f'<code style="overflow-wrap:anywhere;white-space:normal">{text(line)}</code>'
    )


def frozen(name: str, said: str, shown: str) -> str:
    """Return a widget without a kernel: what it is, and `shown`, which is HTML."""
    return (
        f'<div class="presskit-static"><p><b>{text(name)}</b> · {text(said)}<br>'
        f"{hint()}</p>{shown}</div>"
    )


_WHEN_GONE = """<style>
.presskit-gone { display: none; font-size: 13px; }
.jp-OutputArea:has(.presskit-gone):not(:has(.presskit-explorer)) {
  .jp-OutputArea-child:has(.presskit-gone) + .jp-OutputArea-child { display: none; }
  .presskit-gone { animation: presskit-gone 0s 4s both; display: block; }
}
@keyframes presskit-gone { from { visibility: hidden; } }
</style>"""
"""JupyterLab says "model not found" in place of a saved widget whose kernel is gone,
and shows none of its other kinds. What is still loaded has some seconds."""


def when_gone() -> str:
    """Return the words that stand in the place of an explorer whose kernel is gone.

    It is hidden wherever there is an explorer, and where styles are not trusted: there
    its form is shown.
    """
    said = say("forms.when_gone")
    return (
        f'{_WHEN_GONE}<div class="presskit-gone" hidden><span class="{IN_LAB}">{said}'
        "</span></div>"
    )


def hint() -> str:
    """Return the advice beside a widget without a kernel; a page leaves it out."""
    return f'<span class="{IN_LAB}" style="{_QUIET}">{say("forms.run_all")}</span>'


@contextmanager
def for_a_page() -> Iterator[None]:
    """Collect the data of explorers however long that takes, within this block."""
    before = _of_a_page.set(True)
    try:
        yield
    finally:
        _of_a_page.reset(before)


def bundle(explorer) -> dict[str, object]:
    """Return an explorer's form, and its data, by kind of output."""
    total = len(explorer._listing())
    rows = explorer._form(min(_ROWS, total))
    fits = _fits(explorer)
    said = explorer._counts_in_words()
    made = {"text/html": form(type(explorer).__name__, said, rows, total, not fits)}
    if fits:
        island = _with_drawings_packed(explorer._data())
        packed = json.dumps(island, ensure_ascii=False, separators=(",", ":"))
        made[EXPLORER_KIND] = island if len(packed) <= _PLAIN else _zipped(packed)
    return made


def _fits(explorer) -> bool:
    """Return True if a notebook is to hold an explorer's data, and tell if not."""
    n = int(explorer.corpus.turns["text"].str.len().sum())
    if _of_a_page.get() or FOR_A_PAGE in os.environ:
        return n <= _MOST
    if n > LARGE:
        warn(
            f"this notebook holds no data of {type(explorer).__name__}: to collect "
            f"that of {n:,} characters takes minutes. Here all works; a page that is "
            "shared of the notebook as it is saved has first rows alone. Share a part, "
            "corpus.filter(…), or let the notebook run for the page: presskit share "
            "--execute NOTEBOOK"
        )
    return n <= LARGE


def _with_drawings_packed(island: dict[str, object]) -> dict[str, object]:
    """Return the data with what other views and filters draw packed, if there is any.

    Drawings say much over and over, and would make a notebook twice as large. bz2 packs
    alike wherever a notebook is run, so that nbval can compare it; gzip does not.
    """
    drawn = {name: island[name] for name in _DRAWINGS if name in island}
    return {**island, **{name: _packed(own) for name, own in drawn.items()}}


def _packed(drawings: object) -> dict[str, str]:
    text = json.dumps(drawings, ensure_ascii=False, separators=(",", ":"))
    squeezed = bz2.compress(text.encode("utf-8", "surrogatepass"))
    return {"bz2": base64.b64encode(squeezed).decode("ascii")}


def _zipped(packed: str) -> dict[str, str]:
    squeezed = gzip.compress(packed.encode("utf-8", "surrogatepass"), mtime=0)
    return {"gz": base64.b64encode(squeezed).decode("ascii")}
