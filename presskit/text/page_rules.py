"""What a shared page searches by: rules of Python's, as data for its JavaScript."""

import json

from presskit.languages import OPENS, elisions, possessives, undivided
from presskit.schema.limits import PAGE_SEARCH_SECONDS
from presskit.text._dialect import dialect
from presskit.text._globs import QUOTED
from presskit.text._signs import CLASS, MARKS

_HEAD = """\
// What Python searches by, as data. Written by tests/conformance/write.py: not by hand.

"""


def rules() -> dict:
    """Return the dialect of regular expressions, and how words are folded.

    Examples
    --------
    >>> rules()["casefolds"]["ß"], rules()["seconds"]
    ('ss', 3)
    """
    return {
        **dialect(),
        "casefolds": _casefolds(),
        "seconds": PAGE_SEARCH_SECONDS,
        "quoted": QUOTED,
        "elisions": sorted(elisions()),
        "possessives": sorted(possessives()),
        "undivided": sorted(undivided()),
        "openers": list(OPENS),
        "signs": CLASS,
        "marks": MARKS,
    }


def module() -> str:
    """Return the rules as a module of JavaScript."""
    return f"{_HEAD}export const RULES = {{\n{_lines(rules())}}};\n"


def _lines(held: dict) -> str:
    """Return the entries of a dict as JSON, and each item of its lists on a line."""
    return "".join(f"  {name}: {_value(value)},\n" for name, value in held.items())


def _value(value: object) -> str:
    if isinstance(value, list) and isinstance(value[0], dict):
        return "[\n" + "".join(f"    {_json(one)},\n" for one in value) + "  ]"
    return _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=True)


def _casefolds() -> dict[str, str]:
    """Return the folded form of characters whose small letter is another one."""
    characters = (chr(code) for code in range(0x110000))
    return {
        char: folded
        for char in characters
        if (folded := char.casefold()) != char.lower()
    }
