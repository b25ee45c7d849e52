"""The block of fields at the top of a text: YAML, TOML, JSON; nothing that expands.

Anchors, aliases, tags and nested values are passed over, so that no block can grow.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from itertools import pairwise

_FIELD = re.compile(r"([A-Za-z_][\w.-]{0,60})[ \t]*:(?:[ \t]+(.*))?$")
MOST_LINES = 500
_YAML, _TOML, _JSON = "---", "+++", ";;;"
_NAMED_RULES = {"---json": _JSON, "---toml": _TOML, "---yaml": _YAML}
"""Rules that say in which language the fields below them are."""
_BRACES = ("{", "[", ",")
_NAMED = {
    "0": "", "a": "", "b": "", "e": "", "f": " ", "v": " ", "n": "\n", "r": "",
    "t": "\t", "N": "\n", "_": "\xa0", "L": "\n", "P": "\n",
}  # fmt: skip
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_ESCAPE = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))", re.DOTALL
)


def front_matter(lines: list[str]) -> tuple[dict[str, str], int]:
    """Read the fields at the top of a file.

    Parameters
    ----------
    lines : list of str
        The lines of the file.

    Returns
    -------
    fields : dict of str to str
        Scalars only, without their quotes.
    n_lines : int
        How many lines the block takes, with both its rules; 0 if there is none.

    Examples
    --------
    >>> front_matter(["---", "title: 'It''s on'", "tags: [a, b]", "---", "Hi"])
    ({'title': "It's on"}, 4)
    >>> front_matter(["+++", "title = 'Port'", "date = 2026-03-04", "+++", "Hi"])
    ({'title': 'Port', 'date': '2026-03-04'}, 4)
    >>> front_matter(["---", "Hi", "---"])
    ({}, 0)
    >>> front_matter(["{", '"title": "Port", "tags": []', "}", "", "Hi"])
    ({'title': 'Port'}, 3)
    """
    rule = lines[0].lstrip("\ufeff").rstrip() if lines else ""
    if rule.startswith("{"):
        return _object(lines)
    language = _NAMED_RULES.get(rule.replace(" ", "").lower(), rule)
    if language == _TOML:
        return _between_rules(lines, {_TOML, rule[:3]}, tomllib.loads)
    if language == _JSON:
        return _between_rules(lines, {rule[:3]}, json.loads)
    return _yaml(lines) if language == _YAML else ({}, 0)


def _between_rules(lines, rules, loads) -> tuple[dict[str, str], int]:
    """Read the fields down to a closing rule with what reads their language."""
    bare = [line.rstrip() for line in lines[1:MOST_LINES]]
    end = next((at for at, line in enumerate(bare) if line in rules), None)
    if end is None:
        return {}, 0
    try:
        told = loads("\n".join(bare[:end]))
    except (ValueError, RecursionError):
        return {}, 0
    return _scalars(told), end + 2 if isinstance(told, Mapping) and told else 0


def _object(lines: list[str]) -> tuple[dict[str, str], int]:
    """Read a JSON object above a text: what follows it is no JSON."""
    start = "\n".join(lines[:MOST_LINES]).lstrip("\ufeff")
    try:
        told, end = json.JSONDecoder().raw_decode(start)
    except (ValueError, RecursionError):
        return {}, 0
    closes, _, below = start[end:].partition("\n")
    below = below.lstrip()
    if not told or closes.strip() or not below or below.startswith(_BRACES):
        return {}, 0
    return _scalars(told), start.count("\n", 0, end) + 1


def _scalars(told: object) -> dict[str, str]:
    """Return the fields that hold a text, a number or a day."""
    if not isinstance(told, Mapping):
        return {}
    values = {name: value for name, value in told.items() if value is not None}
    return {n: str(v) for n, v in values.items() if not isinstance(v, dict | list)}


def _yaml(lines: list[str]) -> tuple[dict[str, str], int]:
    fields: dict[str, list[str]] = {}
    key = None
    for number, line in enumerate(lines[1:MOST_LINES], start=1):
        if line.rstrip() in {_YAML, "..."}:
            values = {name: _scalar(value) for name, value in fields.items()}
            told = {name: value for name, value in values.items() if value is not None}
            return told, number + 1 if fields else 0
        if match := _FIELD.match(line):
            key = match[1]
            fields[key] = [match[2] or ""]
        elif key and (not line.strip() or line[0] in " \t-"):
            fields[key].append(line)
        elif line.strip() and not line.startswith("#"):
            return {}, 0
    return {}, 0


def _scalar(lines: list[str]) -> str | None:
    """Return the value that stands on one or more lines; None if it is not a scalar."""
    first = lines[0].strip()
    if first[:1] in {"|", ">"}:
        return " ".join(line.strip() for line in lines[1:]).strip()
    if first[:1] in {"[", "{", "&", "*", "!", "-"}:
        return None
    folded = _fold([first, *lines[1:]])
    if first.startswith('"'):
        match = _DOUBLE.match(folded)
        return _ESCAPE.sub(_meaning, match[1]) if match else None
    if first.startswith("'"):
        match = _SINGLE.match(folded)
        return match[1].replace("''", "'") if match else None
    if not first and any(line.lstrip().startswith("-") for line in lines[1:]):
        return None
    return re.split(r"\s+#", folded, maxsplit=1)[0].strip() or None


def _fold(lines: list[str]) -> str:
    """Join the lines of a scalar; a backslash at an end joins without a space."""
    bare = [line.strip() for line in lines]
    folded = bare[0]
    for before, line in pairwise(bare):
        ends = len(before) - len(before.rstrip("\\"))
        folded = folded[:-1] + line if ends % 2 else f"{folded} {line}"
    return folded


def _meaning(match: re.Match) -> str:
    code = match[1] or match[2] or match[3]
    if code is None:
        return _NAMED.get(match[4], match[4])
    number = int(code, 16)
    return chr(number) if 32 <= number < 0xD800 or 0xE000 <= number < 0x110000 else ""
