"""Alias files: how a person is printed, and who it is."""

from pathlib import Path

from presskit.errors import TableError
from presskit.files.csv import rows
from presskit.schema.values import Alias
from presskit.text import plain


def read_aliases(path: Path) -> dict[str, Alias]:
    """Read an alias file.

    Parameters
    ----------
    path : Path
        CSV with the columns ``printed`` (a name or a whole label), ``speaker`` (the
        name to show) and ``reason``; parted by commas, semicolons or tabs, in UTF-8,
        UTF-16 or windows-1252.

    Returns
    -------
    dict of str to Alias
        By the printed name, folded.

    Raises
    ------
    TableError
        If it is not text, a column is missing, or one printed name stands for two
        people.
    """
    aliases: dict[str, Alias] = {}
    for row in rows(path, ("printed", "speaker", "reason"), "an alias file"):
        printed = plain(row.cells["printed"])
        speaker = row.cells["speaker"].strip()
        if not row.closed:
            raise TableError(
                f"{path}: line {row.line} opens a quotation mark that nothing closes."
            )
        if not printed or not speaker:
            raise TableError(
                f"{path}: line {row.line} needs both a printed name and a speaker."
            )
        alias = Alias(speaker, row.cells["reason"].strip())
        if aliases.setdefault(printed, alias).speaker != speaker:
            raise TableError(
                f"{path}: line {row.line} gives {row.cells['printed']!r} a second "
                f"speaker, {speaker!r} beside {aliases[printed].speaker!r}."
            )
    return aliases
