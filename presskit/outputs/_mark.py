"""Which presskit wrote something: its version, its schema, the data of its rules."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from presskit.schema import VERSION

DATA = frozenset({".csv", ".json", ".toml", ".txt"})
"""Endings of files that rules rest on: outlets, stop words; languages, weights."""
_PACKAGE = Path(__file__).resolve().parents[1]
_COPIED = ("_notebooks", "_seeds")  # into a wheel: examples, on which no rule rests


@cache
def version() -> str:
    """Return the version of presskit, or nothing where it is not installed.

    Examples
    --------
    >>> version().count(".")
    2
    """
    from importlib import metadata

    try:
        return metadata.version("presskit-transcripts")
    except metadata.PackageNotFoundError:  # run from its folder
        return ""


@cache
def digest() -> str:
    """Return the first half of the SHA-256 of all data files of the package."""
    made = sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        parts = path.relative_to(_PACKAGE).parts
        hidden = path.name.startswith(".")  # an editor's
        if path.suffix in DATA and parts[0] not in _COPIED and not hidden:
            data = path.read_bytes()
            made.update(f"{'/'.join(parts)}\0{len(data)}\0".encode() + data)
    return made.hexdigest()[:32]


def mark() -> dict[str, str | int]:
    """Return the mark that all output bears: versions and data digest.

    Returns
    -------
    dict
        ``presskit`` (the version), ``schema`` (the version of the tables), and ``data``
        (a digest of the data that rules rest on, such as the table of outlets).

    Examples
    --------
    >>> list(mark())
    ['presskit', 'schema', 'data']
    """
    return {"presskit": version(), "schema": VERSION, "data": digest()}


def mark_line() -> str:
    """Return the mark on one line: "presskit 0.2.0; schema 2; data 9f2c…".

    Examples
    --------
    >>> mark_line().startswith("presskit ")
    True
    """
    made = mark()
    name = " ".join(filter(None, ["presskit", made["presskit"]]))
    return f"{name}; schema {made['schema']}; data {made['data']}"
