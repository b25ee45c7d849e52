"""Reads the words of the interface and fills them."""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

_LANGUAGE = "en"
FOR_PAGES = ("charts", "explorers", "findings", "pages", "prose")
"""The surfaces whose words the JavaScript of explorers and pages needs."""


def say(key: str, **values: object) -> str:
    """Return a text of the interface with its holes filled.

    Parameters
    ----------
    key : str
        Its surface and name.
    **values : object
        What stands in its holes; of a text with singular and plural, `n` decides.

    Returns
    -------
    str

    Raises
    ------
    KeyError
        If there is no such text, or a hole has no value.

    Examples
    --------
    >>> say("explorers.line", n=1204)
    'line 1204'
    """
    text = _surface(key.partition(".")[0])[key]
    if not isinstance(text, str):
        text = text[0] if values["n"] == 1 else text[1]
    return text.format_map(values) if values else text


def heading(column: str) -> str:
    """Return the name of a column of a table where people read it.

    Examples
    --------
    >>> heading("question_words"), heading("first_said")
    ('words asked', 'first said')
    """
    named = texts().get(f"headings.{column}")
    return named if isinstance(named, str) else str(column).replace("_", " ")


@cache
def texts() -> Mapping[str, str | tuple[str, str]]:
    """Return all texts by their key; a singular and its plural are a pair.

    Examples
    --------
    >>> texts()["explorers.hits"]
    ('{n:,} hit', '{n:,} hits')
    """
    files = sorted(file.name for file in _folder().iterdir())
    return {
        key: text
        for file in files
        for key, text in _surface(file.removesuffix(".toml")).items()
    }


def _folder() -> Traversable:
    return resources.files(__package__) / _LANGUAGE


@cache
def _surface(name: str) -> Mapping[str, str | tuple[str, str]]:
    """Return the texts of one surface by their key: few readers need all."""
    file = _folder() / f"{name}.toml"
    if not file.is_file():
        return {}
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    return {f"{name}.{below}": text for below, text in _named(table)}


def _named(table: Mapping) -> Iterator[tuple[str, str | tuple[str, str]]]:
    """Yield the name of each text in a table, and in the tables that it holds."""
    for name, value in table.items():
        if isinstance(value, str):
            yield name, value
        elif value.keys() == {"one", "many"}:
            yield name, (value["one"], value["many"])
        else:
            yield from ((f"{name}.{inner}", text) for inner, text in _named(value))
