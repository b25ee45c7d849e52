"""Write what Python and the JavaScript of pages must agree on: `make conformance`."""

import json
from collections.abc import Callable
from pathlib import Path

from presskit.files import scripts
from presskit.text import page_rules
from presskit.widgets import _shared
from presskit.wording import for_pages
from tests.conformance._cells import cells
from tests.conformance._expressions import characters, expressions
from tests.conformance._folded import folded
from tests.conformance._invented import filters, quotes
from tests.conformance._words import words

HERE = Path(__file__).parent
CASES: dict[str, Callable[[], object]] = {
    "cells": cells,
    "characters": characters,
    "expressions": expressions,
    "filters": filters,
    "quotes": quotes,
    "words": words,
    "words_folded": folded,
}


MODULES = {
    "rules": page_rules.module,
    "shared": _shared.module,
    "wording": for_pages.module,
}


def path_of(name: str) -> Path:
    """Return the file of some cases, or of a module of JavaScript."""
    return scripts.FOLDER / f"{name}.js" if name in MODULES else HERE / f"{name}.json"


def files() -> dict[str, str]:
    """Return the text that Python writes now into the file of each name."""
    cases = {name: _json(made()) for name, made in CASES.items()}
    return {**cases, **{name: module() for name, module in MODULES.items()}}


def _json(value: object, depth: int = 0) -> str:
    """Return JSON with a case on a line, so that a change can be read."""
    if depth < 2 and isinstance(value, dict):
        rows = [f"{json.dumps(k)}: {_json(v, depth + 1)}" for k, v in value.items()]
        return "{\n" + ",\n".join(rows) + "\n}" + "\n" * (not depth)
    if depth < 2 and isinstance(value, list) and value:
        return "[\n" + ",\n".join(_json(one, 2) for one in value) + "\n]"
    return json.dumps(value, ensure_ascii=False).replace("\u2028", "\\u2028")


if __name__ == "__main__":
    for name, text in files().items():
        path_of(name).write_text(text, encoding="utf-8")
