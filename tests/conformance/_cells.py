"""Cells of CSV in which nothing runs, as Python writes them."""

import pandas as pd

from presskit.export._tables import harmless
from tests.conformance._expressions import ranges

CELLS = [
    *("=1+1", "+A1", "-A1", "@SUM(1)", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'x"),
    *("\t1", "\r1", "\n1", "\t", " \u200b=1", "\U000e0041=1", "a=1", "1-1", "x\n=1"),
    *("=", "-", "", "'", "Why?\x1b[2J", "\x1b=1", "=\x07", "a\tb\nc\r", "🚢=1"),
]
"""None that a table shows as a number: a page leaves those alone."""


def cells() -> dict:
    """Return cells and how they are written, and which signs do what there.

    Returns
    -------
    dict
        `cells` are pairs; `before` are the characters that may stand before a formula,
        `spelt` those that are spelt out.
    """
    every = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]
    before = zip(every, _written([f"{char}=1" for char in every]), strict=True)
    spelt = zip(every, _written([f"a{char}" for char in every]), strict=True)
    return {
        "cells": [list(pair) for pair in zip(CELLS, _written(CELLS), strict=True)],
        "before": ranges([char for char, cell in before if cell.startswith("'")]),
        "spelt": ranges([char for char, cell in spelt if cell != f"a{char}"]),
    }


def _written(texts: list[str]) -> list[str]:
    return harmless(pd.DataFrame({"text": pd.Series(texts, dtype="str")}))[
        "text"
    ].tolist()
