"""What is to be checked: an article, or rows of quotations, in any of their forms."""

import os
from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from presskit.errors import SourceError, TableError
from presskit.quotes import _rows
from presskit.quotes._article import Article, is_path, read
from presskit.quotes._rows import Item

_CSV = (".csv", ".tsv")
_JSON = (".json", ".jsonl", ".ndjson")


def read_answer(answer: object, transcripts: Sequence[str]) -> Article | list[Item]:
    """Return an article, or rows in their order.

    Parameters
    ----------
    answer : str, path, DataFrame, or list of dict
        As for :func:`presskit.verify_quotes`.
    transcripts : sequence of str
        Those that are known, which the ids of turns may name.

    Raises
    ------
    SourceError
        If a file cannot be read.
    TableError
        If it is nothing of that kind, or rows without quotations.
    """
    if isinstance(answer, pd.DataFrame):
        return _rows.of_frame(answer, transcripts)
    if isinstance(answer, pd.Series):
        answer = answer.dropna().tolist()
    if isinstance(answer, list | tuple | dict):
        return _with_rows(_rows.of_values(answer, transcripts), "the values")
    if isinstance(answer, os.PathLike) or (isinstance(answer, str) and is_path(answer)):
        path = Path(answer)
        suffix = path.suffix.lower()
        if suffix in _CSV:
            return _rows.of_csv(path, transcripts)
        if suffix in _JSON:
            items = _rows.of_json(_text(path), str(path), transcripts)
            return _with_rows(items, str(path))
        return read(path)
    items = _of_text(answer, transcripts) if isinstance(answer, str) else []
    return items or read(answer)


def _of_text(text: str, transcripts: Sequence[str]) -> list[Item]:
    """Return the rows of a text that is JSON; none if it is not."""
    if text.lstrip()[:1] not in ("{", "["):
        return []
    try:
        return _rows.of_json(text, "", transcripts)
    except SourceError:
        return []


def _with_rows(items: list[Item], name: str) -> list[Item]:
    if not items:
        raise TableError(
            f"{name} holds no quotations. Give each as an object with 'quote', and "
            "'speaker', 'turn', 'transcript', 'line' or 'date' where they are known."
        )
    return items


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        why = error.strerror or error
        raise SourceError(f"{path}: it cannot be read ({why}).") from None
    except UnicodeDecodeError:
        raise SourceError(f"{path}: it is not in UTF-8. Save it so.") from None
