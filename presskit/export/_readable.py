"""A table as people read it: headings in words, days as days, no index, no NaN."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from numbers import Integral, Real
from typing import TYPE_CHECKING

import pandas as pd

from presskit.errors import TableError, in_few_words
from presskit.export._plain_values import plain_value
from presskit.files import scripts
from presskit.text.prose import day, names_of_events, percent
from presskit.wording import heading, say

if TYPE_CHECKING:
    from pandas.io.formats.style import Styler

MISSING = "–"
_ROWS = 20
_MOST = 160  # characters of a cell: two lines of a column that is wide enough
_SHORT = 14  # characters that stand on one line: a day, a number
_LONG, _ROOM = (
    40,
    "14em",
)  # characters of a cell that needs room, where a panel has none
_SORTED_FROM = 3  # rows; of two one sees the order
_BASE = "vertical-align: top; text-align"

_INDENT = re.compile(r"^ +", re.MULTILINE)
_CAPTION = {"selector": "caption", "props": "text-align: left; color: inherit"}


class Readable:
    """A table for people.

    Parameters
    ----------
    texts : DataFrame
        The words of each cell.
    sides : list of str
        "left" or "right" for each column.
    part : str
        What is said of rows that are not shown.
    """

    def __init__(self, texts: pd.DataFrame, sides: Sequence[str], part: str) -> None:
        self._texts, self._sides, self._part = texts, sides, part

    @property
    def styler(self) -> "Styler":
        """The table as a pandas Styler."""
        from pandas.io.formats.style import Styler

        columns = range(len(self._sides))
        made = (
            Styler(self._texts.set_axis(columns, axis=1), cell_ids=False)
            .format(escape="html")
            .set_uuid(_own_id(self._texts))
            .set_table_attributes('class="dataframe"')
            .set_table_styles({at: self._look(at) for at in columns})
            .set_table_styles([_CAPTION], overwrite=False)
            .hide(axis="index")
            .relabel_index([escape(name) for name in self._texts.columns], axis=1)
        )
        return made.set_caption(self._part) if self._part else made

    def _look(self, at: int) -> list[dict[str, str]]:
        """Return the look of a column: its side, and whether its cells may break."""
        longest = self._texts.iloc[:, at].str.len().max()
        whole = {"selector": "", "props": f"{_BASE}: {self._sides[at]}"}
        breaks = "nowrap" if longest <= _SHORT else "normal"
        room = f"; min-width: {_ROOM}" if longest > _LONG else ""  # else a word a line
        return [whole, {"selector": "td", "props": f"white-space: {breaks}{room}"}]

    def __repr__(self) -> str:
        if self._texts.empty:
            return say("tables.none")
        table = self._texts.to_string(index=False)
        return f"{self._part}\n{table}" if self._part else table

    def _repr_html_(self) -> str:
        if self._texts.empty:
            return f"<p>{say('tables.none')}</p>"
        script = _sort_script() if len(self._texts) >= _SORTED_FROM else ""
        return f"{self.styler.to_html()}{script}"


@cache
def _sort_script() -> str:
    """Return the script with which headings of the table before it sort its rows.

    An output that runs no script stays a table.
    """
    code = _INDENT.sub("", scripts.joined(scripts.SORT))
    own = "sortable(document.currentScript?.previousElementSibling);"
    return f"<script>(() => {{\n{code.strip()}\n{own}\n}})();</script>"


def readable(
    table: pd.DataFrame,
    columns: Sequence[str] | Mapping[str, str] | None = None,
    *,
    rows: int | None = _ROWS,
    missing: Mapping[str, str] | None = None,
    transcripts: pd.DataFrame | None = None,
    most: int | None = _MOST,
) -> Readable:
    """Return a table for people to read, in a notebook or on a shared page.

    Parameters
    ----------
    table : DataFrame
        Any table of presskit, or one made from it.
    columns : list of str, or mapping of str to str, optional
        The columns to show, in their order; a mapping gives their headings, too. By
        default all.
    rows : int, optional
        Rows to show; a line above the table says how many there are. None shows all.
    missing : mapping of str to str, optional
        What to write in cells of a column that have no value, in place of "–":
        ``{"outlet": "no outlet named"}``.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``: in a column "transcript" the day and the event then
        stand for the id.
    most : int, optional
        Characters of a cell after which a text is cut between words, with "…". None
        cuts nothing.

    Returns
    -------
    Readable
        Shown by a notebook as a table, by a terminal as text; ``styler`` is its pandas
        Styler, to go on from. One row of `table` a row, without its index. Days are
        written "5 Apr 2022", numbers with thousands separators, shares (``share_…``)
        in per cent; numbers stand at the right, line ends are spaces, and what is
        missing is "–". A table without rows is a sentence that says so. A click on a
        heading sorts the rows that are shown, where scripts run: in JupyterLab and on
        shared pages, without a network.

    Raises
    ------
    TableError
        If `table` lacks one of the columns.

    Examples
    --------
    >>> from presskit import export, load_example
    >>> exchanges = load_example().exchanges
    >>> export.readable(exchanges, ["date", "asker", "answer_words"], rows=2)
    The first 2 of 25 rows.
          date       asked by words answered
    5 Apr 2022 Dmytro Shkurko            315
    5 Apr 2022  Nic Robertson            184
    """
    if rows is not None and (not isinstance(rows, Integral) or rows < 0):
        raise TableError(f"rows={rows!r} is no number of rows: 20, or None for all.")
    names = list(table.columns if columns is None else columns)
    if lacking := [name for name in names if name not in table.columns]:
        raise TableError(
            f"This table has no column {in_few_words(lacking[0])}. It has "
            f"{', '.join(map(str, table.columns))}."
        )
    shown = table[names].head(len(table) if rows is None else rows)
    if transcripts is not None and "transcript" in names:
        shown = shown.assign(
            transcript=shown["transcript"].map(names_of_events(transcripts))
        )
    as_text = pd.DataFrame(
        {name: _column(name, shown[name], most, missing or {}) for name in names},
        columns=names,
        dtype="object",
    )
    given = columns if isinstance(columns, Mapping) else {}
    sides = ["right" if _is_number(shown[name]) else "left" for name in names]
    heads = [given.get(name, heading(name)) for name in names]
    as_text = as_text.set_axis(heads, axis=1)
    part = say("tables.part", shown=len(shown), n=len(table))
    return Readable(as_text, sides, part if len(shown) < len(table) else "")


def _own_id(table: pd.DataFrame) -> str:
    """Return an id that is the same whenever the notebook is run again."""
    text = table.to_csv(index=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:10]


def _is_number(column: pd.Series) -> bool:
    kind = pd.api.types
    return kind.is_numeric_dtype(column) and not kind.is_bool_dtype(column)


def _column(
    name: str, column: pd.Series, most: int | None, missing: Mapping[str, str]
) -> list[str]:
    cells = [_cell(name, value, most) for value in column]
    nothing = missing.get(name, MISSING)
    return [nothing if cell == MISSING else cell for cell in cells]


def _cell(name: str, value: object, most: int | None) -> str:
    """Return the words of a cell."""
    if isinstance(value, list | tuple | set | frozenset):
        return _cell(name, "; ".join(map(str, value)), most)
    if pd.isna(value):
        return MISSING
    if pd.api.types.is_bool(value):
        return say("tables.yes") if value else say("tables.no")
    if hasattr(value, "strftime"):
        return day(value)
    if isinstance(value, Real):
        return _number(float(value), share=str(name).startswith("share_"))
    text = " ".join(str(value).split())
    return _cut(plain_value(name, text), most)


def _number(value: float, *, share: bool) -> str:
    if share:
        return percent(value)
    places = 0 if value.is_integer() else 2 if abs(value) < 10 else 1
    return f"{value:,.{places}f}"


def _cut(text: str, most: int | None) -> str:
    """Return a text of no more than `most` characters, cut between words."""
    if most is None or len(text) <= most:
        return text
    kept = re.sub(r"\s+\S*$", "", text[: max(most, 1)])
    return f"{kept or text[:most]} …"
