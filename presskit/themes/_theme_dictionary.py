"""A dictionary of themes: word patterns by theme, as it is held and written."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import pandas as pd

from presskit.errors import TableError, in_few_words
from presskit.files import expanded, replace_file
from presskit.files.csv import row_of
from presskit.schema import Table
from presskit.text import Fold, check_fold
from presskit.themes._entries import Entry, checked
from presskit.themes._nested import entries_of, of_python, written
from presskit.themes._tally import TEXT

COLUMNS = ("theme", "pattern", "exclusion")
TABLE = Table("dictionary", "one pattern of one theme", {})
_TRUE = {"true", "1", "yes"}
_FALSE = {"false", "0", "no", "", "nan", "<na>", "none"}


class Dictionary:
    """Themes, and the word patterns by which each is found; it does not change.

    Read one by :func:`presskit.themes.dictionary`.

    Parameters
    ----------
    entries : mapping, DataFrame or iterable of tuple
        A dict of themes with patterns, or themes, inside; a table with `theme`,
        `pattern` and perhaps `exclusion`; or rows of these.
    fold : bool, "spelling" or iterable of str, default True
        What is folded where the patterns are looked for, as
        :func:`presskit.themes.kwic` takes it. It is not written to a file.

    Raises
    ------
    TableError
        If a theme has no name or no pattern, a pattern holds no word, or there is no
        such way to fold.

    Examples
    --------
    >>> arms = Dictionary({"Arms": ["weapon*", {"except": "chemical weapon*"}]})
    >>> arms
    Dictionary(1 theme, 1 pattern, 1 exclusion)
    >>> arms.to_frame()
      theme           pattern  exclusion
    0  Arms           weapon*      False
    1  Arms  chemical weapon*       True
    """

    def __init__(
        self,
        entries: Mapping[str, object] | pd.DataFrame | Iterable[tuple],
        fold: Fold = True,
    ) -> None:
        self._fold = check_fold(fold)
        if isinstance(entries, pd.DataFrame):
            entries = _of_table(entries)
        elif isinstance(entries, Mapping):
            entries = entries_of(of_python(entries))
        elif isinstance(entries, str) or not isinstance(entries, Iterable):
            raise TableError(
                f"{in_few_words(entries)} is no dictionary. Pass a dict such as "
                "{'Weapons': ['weapon*']}, or a table; themes.dictionary reads files."
            )
        self._entries = tuple(checked(map(_entry, entries)))
        if not any(not entry.exclusion for entry in self._entries):
            raise TableError(
                "a dictionary needs a theme with a pattern: "
                "{'Weapons': ['weapon*', 'fighter jet*']}."
            )

    @property
    def fold(self) -> bool | str | tuple[str, ...]:
        """What is folded where the patterns are looked for."""
        return self._fold

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Each pattern with its theme, in the order of the dictionary."""
        return self._entries

    @property
    def themes(self) -> list[str]:
        """The themes that have patterns, in the order of the dictionary."""
        return list(dict.fromkeys(e.theme for e in self._entries if not e.exclusion))

    def to_frame(self) -> pd.DataFrame:
        """Return the dictionary as a table, one row a pattern.

        Returns
        -------
        DataFrame
            `theme`, `pattern`, and `exclusion`: whether words of the theme do not
            count where it is found.
        """
        rows = [entry[:3] for entry in self._entries]
        table = pd.DataFrame(rows, columns=list(COLUMNS))
        return table.astype({"theme": TEXT, "pattern": TEXT, "exclusion": bool})

    def save(self, path: str | os.PathLike) -> Path:
        """Write the dictionary to a file, from which it can be read again.

        Parameters
        ----------
        path : str or path
            ``.yaml``, ``.yml`` or ``.csv``; remarks of the file that it was read from
            are not kept.

        Returns
        -------
        Path

        Raises
        ------
        TableError
            If it is another kind of file.
        WriteError
            If it cannot be written.
        """
        target = expanded(path)
        kind = target.suffix.lower()
        if kind in (".yaml", ".yml"):
            text = written(self._entries)
        elif kind == ".csv":
            rows = [COLUMNS, *((*e[:2], str(e.exclusion)) for e in self._entries)]
            text = "".join(f"{row_of(row, ',')}\n" for row in rows)
        else:
            raise TableError(
                f"{path}: a dictionary is written as .yaml or .csv. Name such a file."
            )
        return replace_file(target, text.encode())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dictionary):
            return NotImplemented
        return self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple:
        return (self._fold, *(entry[:3] for entry in self._entries))

    def __repr__(self) -> str:
        n = sum(entry.exclusion for entry in self._entries)
        counts = {
            "theme": len(self.themes),
            "pattern": len(self._entries) - n,
            "exclusion": n,
        }
        shown = [f"{n:,} {one}{'s' * (n != 1)}" for one, n in counts.items() if n]
        if self._fold is not True:
            shown.append(f"fold={self._fold!r}")
        return f"Dictionary({', '.join(shown)})"


def _entry(given: object) -> Entry:
    if isinstance(given, Entry):
        return given
    if (
        not isinstance(given, tuple | list)
        or not 2 <= len(given) <= 3
        or not all(isinstance(one, str) for one in given[:2])
    ):
        raise TableError(
            f"{in_few_words(given)} is no entry. Write a theme and a pattern: "
            "('Weapons', 'weapon*')."
        )
    return Entry(given[0], given[1], bool(given[2]) if len(given) > 2 else False)


def _of_table(table: pd.DataFrame) -> Iterable[Entry]:
    """Yield the rows of a table as entries; a row is called by its label."""
    TABLE.require(table, "theme", "pattern")
    marks = table["exclusion"] if "exclusion" in table else [False] * len(table)
    for at, theme, pattern, mark in zip(
        table.index, table["theme"], table["pattern"], marks, strict=True
    ):
        where = f"row {at}: "
        if not isinstance(theme, str) or not isinstance(pattern, str):
            raise TableError(f"{where}theme and pattern are texts. Fill both in.")
        yield Entry(theme.strip(), pattern, flag(mark, where), where)


def flag(value: object, where: str) -> bool:
    """Return True if a cell marks an exclusion.

    Examples
    --------
    >>> flag("TRUE", ""), flag(float("nan"), ""), flag(0, "")
    (True, False, False)
    """
    said = str(value).strip().lower().removesuffix(".0")
    if said not in _TRUE | _FALSE:
        raise TableError(f"{where}exclusion is True or False, not {value!r}.")
    return said in _TRUE
