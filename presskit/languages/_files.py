"""The files of the languages, found by their folder and read once."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
TABLES = (
    "months", "weekdays", "numbers", "short_offices", "titles", "kinds", "header_fields"
)  # fmt: skip
"""Sections in which a number, or another name, stands for words."""


@cache
def names() -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that have a file, in order.

    Examples
    --------
    >>> {"de", "en", "es", "fr", "it"} <= set(names())
    True
    """
    return tuple(sorted(path.stem for path in FOLDER.glob("[a-z]*.toml")))


@cache
def contents(code: str) -> Mapping:
    """Return the content of the file of a language, as it is written there."""
    with (FOLDER / f"{code}.toml").open("rb") as file:
        return tomllib.load(file)


def entries(block: str) -> list[str]:
    """Return the lines of a block without comments and white space.

    Examples
    --------
    >>> entries("go ahead\\n\\n  over to you  # after a thank you\\n")
    ['go ahead', 'over to you']
    """
    lines = (line.partition("#")[0].strip() for line in block.splitlines())
    return [line for line in lines if line]


def words(block: str) -> list[str]:
    """Return the words of a block: "_" joins those of one entry, "|" parts a pair.

    Examples
    --------
    >>> words("first_lady sprecher|sprecherin  # government")
    ['first lady', 'sprecher', 'sprecherin']
    """
    return [one for told in forms(block) for one in told]


def forms(block: str) -> list[tuple[str, ...]]:
    """Return the words of a block, those that are declared together as one.

    Examples
    --------
    >>> forms("first_lady sprecher|sprecherin")
    [('first lady',), ('sprecher', 'sprecherin')]
    """
    return [
        tuple(one.replace("_", " ") for one in entry.split("|"))
        for line in entries(block)
        for entry in line.split()
    ]
