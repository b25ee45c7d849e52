"""Reading a dictionary of themes, from wherever it stands."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pandas as pd

from presskit.errors import TableError, did_you_mean, in_few_words
from presskit.files.csv import restored, rows, sheet
from presskit.text import Fold
from presskit.themes._dic_file import entries_of_dic
from presskit.themes._entries import Entry
from presskit.themes._nested import entries_of, of_yaml
from presskit.themes._theme_dictionary import Dictionary, flag

_FOLDER = Path(__file__).parent / "dictionaries"
_KINDS = (".yaml", ".yml", ".dic", ".csv")
_MOST = 20_000_000  # bytes: no dictionary is larger


Given = Dictionary | Mapping[str, object] | pd.DataFrame | str | os.PathLike
"""What a dictionary of themes is read from."""


def read(source: Given, fold: Fold | None = None) -> Dictionary:
    r"""Return the dictionary that is meant, as :func:`presskit.themes.dictionary` does.

    Parameters
    ----------
    source : str, path, mapping, DataFrame or Dictionary
    fold : bool, "spelling" or iterable of str, optional
        What is folded; by default as the dictionary has it.

    Examples
    --------
    >>> read("%\n1\tArms\n%\nweapon*\t1\n").themes, read({"Aid": "aid"}).themes
    (['Arms'], ['Aid'])
    """
    made = _read(source)
    return made if fold in (None, made.fold) else Dictionary(made.entries, fold)


def _read(source: Given) -> Dictionary:
    if isinstance(source, Dictionary):
        return source
    if isinstance(source, Mapping | pd.DataFrame):
        return Dictionary(source)
    if isinstance(source, str) and "\n" in source:
        return _of_text(source, "the text", "")
    if isinstance(source, str) and source in names():
        return _that_comes_along(source)
    if isinstance(source, str | os.PathLike):
        if isinstance(source, str) and "." not in source:
            raise TableError(
                f"{source!r} is no file of a dictionary ({', '.join(_KINDS)}), and "
                f"none that comes along ({', '.join(names())})."
                f"{did_you_mean(source, names())} Name one, or a theme with its "
                f"patterns: {{'Weapons': [{source.strip() or 'weapon*'!r}]}}."
            )
        return _of_file(Path(source))
    raise TableError(
        f"{in_few_words(source)} is no dictionary. Pass the path of a file, a dict "
        f"such as {{'Weapons': ['weapon*']}}, or one of {names()}."
    )


def names() -> list[str]:
    """Return the names of the dictionaries that come along.

    Examples
    --------
    >>> names()
    ['security']
    """
    return sorted(path.stem for path in _FOLDER.glob("*.yaml"))


@cache  # tables, explorers and their code ask for it again and again
def _that_comes_along(name: str) -> Dictionary:
    return _of_file(_FOLDER / f"{name}.yaml")


def _of_file(path: Path) -> Dictionary:
    kind = path.suffix.lower()
    if kind not in _KINDS:
        raise TableError(
            f"{path}: no kind of dictionary that is read ({', '.join(_KINDS)}), and "
            f"none that comes along ({', '.join(names())}). Name such a file."
        )
    path = path.expanduser()
    try:
        size = path.stat().st_size
    except OSError as error:
        raise TableError(
            f"{path}: it cannot be read ({error.strerror or error}). Check the path."
        ) from None
    if size > _MOST:
        raise TableError(f"{path}: it is too large for a dictionary. Check the path.")
    if kind == ".csv":
        return _of_csv(path)
    return _of_text(sheet(path).text, str(path), kind)


def _of_text(text: str, name: str, kind: str) -> Dictionary:
    dic = text.lstrip("\ufeff").lstrip().startswith("%\n") or kind == ".dic"
    if dic and kind in ("", ".dic"):
        return Dictionary(entries_of_dic(text, name))
    return Dictionary(entries_of(of_yaml(text.lstrip("\ufeff"), name), name))


def _of_csv(path: Path) -> Dictionary:
    made = []
    for row in rows(path, ("theme", "pattern"), "a dictionary"):
        where = f"{path}, line {row.line}: "
        theme, pattern = (restored(row.cells[name]) for name in ("theme", "pattern"))
        mark = flag(row.cells.get("exclusion", ""), where)
        made.append(Entry(theme.strip(), pattern, mark, where))
    return Dictionary(made)
