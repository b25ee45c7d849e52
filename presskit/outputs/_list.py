"""The list of what was saved in a folder of tables: each file with its SHA-256."""

import json
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from presskit.outputs._mark import mark

NAME = "presskit.json"
SAVED = "presskit saved tables"
FORMAT = f"{SAVED}, version 1"


class Listed(NamedTuple):
    """What a list says.

    Attributes
    ----------
    presskit : str
        Version of presskit that saved.
    schema : int
        Version of the tables.
    columns : mapping of str to list of str
        The columns of each table.
    files : mapping of str to (str, int)
        SHA-256 and size in bytes of each file, by its name.
    part : bool
        Whether a part of a corpus was saved, as :meth:`Corpus.filter` gives it.
    """

    presskit: str
    schema: int
    columns: Mapping[str, list[str]]
    files: Mapping[str, tuple[str, int]]
    part: bool


def written(
    files: Mapping[str, bytes], columns: Mapping[str, list[str]], *, part: bool = False
) -> bytes:
    """Return the list of some files, as it is kept beside them.

    Parameters
    ----------
    files : mapping of str to bytes
        What is saved, by name.
    columns : mapping of str to list of str
        The columns of each table.
    part : bool, default False
        Whether they hold a part of a corpus.

    Returns
    -------
    bytes

    Examples
    --------
    >>> b'"a.csv"' in written({"a.csv": b"1"}, {"a": ["n"]})
    True
    """
    listed = {
        name: {"sha256": sha256(data).hexdigest(), "bytes": len(data)}
        for name, data in sorted(files.items())
    }
    said = {"format": FORMAT, **mark(), "part": part}
    said |= {"columns": columns, "files": listed}
    return (json.dumps(said, indent=1) + "\n").encode()


def read(path: str | os.PathLike) -> Listed | None:
    """Return the entries of a list.

    Parameters
    ----------
    path : str or path
        The list.

    Returns
    -------
    Listed or None
        None if there is none, or it is damaged.

    Examples
    --------
    >>> read("no such file")
    """
    try:
        if not Path(path).is_file():
            return None
        said = json.loads(Path(path).read_bytes())
        if not said["format"].startswith(SAVED):
            return None
        files = {
            str(name): (str(one["sha256"]), int(one["bytes"]))
            for name, one in said["files"].items()
        }
        columns = {str(name): list(one) for name, one in said["columns"].items()}
        by, schema, part = str(said["presskit"]), int(said["schema"]), said["part"]
        return Listed(by, schema, columns, files, bool(part))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def holds(path: Path, listed: Listed | None) -> bool:
    """Return True if a list names a file with this size, or is that file.

    Parameters
    ----------
    path : Path
        A file of the folder that the list is of.
    listed : Listed or None
        The list.

    Returns
    -------
    bool

    Examples
    --------
    >>> holds(Path("a.csv"), None)
    False
    """
    if listed is None:
        return False
    if path.name == NAME:
        return True
    try:
        known = listed.files.get(path.name)
        return known is not None and path.stat().st_size == known[1]
    except OSError:
        return False
