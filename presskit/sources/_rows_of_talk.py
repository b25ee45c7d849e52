"""Rows of a table become turns: columns by their names, or by what stands in them."""

from collections.abc import Iterable, Sequence

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources import _usual_names
from presskit.sources._facts import USUAL, facts
from presskit.sources._prefixes import by_prefix
from presskit.sources._settled import settle
from presskit.sources._talk_columns import columns_of_talk
from presskit.sources._voices import lay_out
from presskit.sources._whole import whole

ONE_EACH = frozenset(
    "transcript transcript_id file filename file_name document doc_id event_id".split()
)
"""Names of columns that tell transcripts apart."""
_MOST_VALUES = 200
_SAMPLE = 2_000  # rows
_LONGEST_NAME = 40  # characters of the name of a column
_BOTH = ("speaker", "text")
_BY_CELLS = (
    "which columns hold speakers and words: {} are taken, by what stands in them"
)
_NEEDED = (
    "A table of turns has a column of speakers (speaker, name, who, author, label) and "
    "one of words (text, speech, content, body, utterance, transcript, sentence, word)"
)


def names_columns(cells: Sequence[str]) -> bool:
    """Return True if cells name a column of speakers and one of words.

    Examples
    --------
    >>> names_columns(["No.", "Who", "Text"]), names_columns(["Press conference", ""])
    (True, False)
    """
    told = _usual_names.names(cells)
    return (
        told.speaker is not None
        and told.text is not None
        and all(len(cell) <= _LONGEST_NAME for cell in cells)
    )


def of_rows(
    header: list[str],
    rows: Iterable[tuple[str, dict]],
    repairs: tuple[str, ...] = (),
    above: Sequence[str] = (),
) -> Reading:
    """Return the reading of the rows of a table.

    Parameters
    ----------
    header : list of str
        The names of its columns.
    rows : iterable of (str, dict)
        The place of each row, and its cells by the names of their columns.
    repairs : tuple of str
        What was mended before.
    above : sequence of str
        The lines above the header, their cells joined by semicolons.

    Raises
    ------
    SourceError
        If it is no table of turns, or holds several transcripts.

    Examples
    --------
    >>> rows = [("row 2", {"who": "Ann", "text": "Why?"})]
    >>> of_rows(["who", "text"], rows).text
    'Ann: Why?'
    """
    told, guessed = _usual_names.names(header), ()
    if told.text is None and _usual_names.question_and_answer(header):
        rows = (
            (place, one) for place, row in rows for one in _usual_names.exchange(row)
        )
        told = _usual_names.names(_BOTH)
    if told.speaker is None or told.text is None:
        header, rows, told, guessed = _guessed(header, list(rows), told)
    beside = _Facts(header, told)
    ids = [name for name in header if _usual_names.plain_name(name) in ONE_EACH]
    ids = [name for name in ids if name not in told]
    pieces, turns, transcripts = [], [], set()
    for place, row in rows:
        pieces.append(_usual_names.piece(row, told, place))
        turns.append((row.get(told.turn), pieces[-1].speaker))
        beside.see(row)
        transcripts.update(str(row.get(name)) for name in ids[:1])
    if len(transcripts) > 1:
        raise SourceError(
            f"it holds {len(transcripts):,} transcripts (column {ids[0]!r}). Save the "
            "rows of each as a file of its own."
        )
    if not any(piece.text for piece in pieces):
        raise SourceError(f"no row has words in its column {told.text!r}.")
    if told.speaker is None:
        if len(pieces) == 1:
            return whole(pieces[0].text, told.text, beside.facts(above), repairs)
        pieces = by_prefix(pieces)
        if not any(piece.speaker for piece in pieces):
            raise SourceError(
                f"it holds words (column {told.text!r}) and names no speakers. Export "
                f"it with their names or numbers. {_NEEDED}."
            )
    settled = settle(pieces, told, turns if told.turn else None)
    reading = lay_out(settled.pieces)
    return reading._replace(
        left_out=(*_left_out(above), *settled.left_out, *reading.left_out),
        facts=beside.facts(above),
        repairs=(*repairs, *settled.repairs),
        untold=(*guessed, *settled.untold),
        view=f"columns {', '.join(map(str, filter(None, told)))}",
    )


class _Facts:
    """What columns beside the talk tell of all of it: title, day, address."""

    def __init__(self, header: list[str], told: _usual_names.Names):
        usual = [name for name in header if _usual_names.plain_name(name) in USUAL]
        self._values: dict[str, set] = {x: set() for x in usual if x not in told}

    def see(self, row: dict) -> None:
        """Take note of a row; a column with many values tells no fact of all rows."""
        for name, values in self._values.items():
            value = row.get(name)
            if value and len(values) < _MOST_VALUES:
                values.add(value)

    def facts(self, above: Sequence[str]) -> dict[str, str]:
        """Return the facts on which all rows agree, and those of the lines above."""
        told = _facts_above(above)
        for name, values in self._values.items():
            each = [facts({name: value}) for value in values]
            if each and len(values) < _MOST_VALUES and all(x == each[0] for x in each):
                told = each[0] | told
        return told


def _facts_above(lines: Sequence[str]) -> dict[str, str]:
    """Return the facts in lines above a table: "Title;Port", or the title and the day.

    Examples
    --------
    >>> _facts_above(["On the bridge", "4 March 2026"])
    {'date': '2026-03-04', 'title': 'On the bridge'}
    >>> _facts_above(["Title: Port", "Date;2026-03-04"])
    {'date': '2026-03-04', 'title': 'Port'}
    """
    told: dict[str, str] = {}
    for line in filter(None, lines):
        name, parted, value = line.partition(":" if ":" in line else ";")
        named = facts({name: value}) if parted else {}
        day = {} if parted else facts({"date": line})
        title = {} if parted or day else {"title": line}
        told = named | day | title | told
    return dict(sorted(told.items()))


def _left_out(above: Sequence[str]) -> list[LeftOut]:
    return [
        LeftOut(f"line {number}", "line above the table", line)
        for number, line in enumerate(above, start=1)
        if line
    ]


def _guessed(
    header: list[str], rows: list[tuple[str, dict]], told: _usual_names.Names
) -> tuple[list[str], list[tuple[str, dict]], _usual_names.Names, tuple[str, ...]]:
    """Find the columns by what stands in them; the first row may be talk, too."""
    first = ("line 1", dict(zip(header, header, strict=True)))
    sample = rows[:_SAMPLE]
    text = header.index(told.text) if told.text is not None else None
    columns = [[row.get(name) for _, row in sample] for name in header]
    found = columns_of_talk(columns, text) if sample else None
    if found is None:
        if told.text is not None:
            return header, rows, told._replace(speaker=None), ()
        has = ", ".join(map(repr, header[:30])) + (", …" if len(header) > 30 else "")
        raise SourceError(
            f"it is not a table of turns: its columns are {has}. {_NEEDED}; "
            "rename them."
        )
    who, what = header[found[0]], header[found[1]]
    told = told._replace(speaker=who, text=what)
    if who in columns[found[0]]:  # the first row is no header: the speaker comes back
        names = f"columns {found[0] + 1} and {found[1] + 1}"
        return header, [first, *rows], told, (_BY_CELLS.format(names),)
    return header, rows, told, (_BY_CELLS.format(f"columns {who!r} and {what!r}"),)
