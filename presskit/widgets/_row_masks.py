"""Masks: of each row, whether a choice keeps it."""

from collections.abc import Mapping

import numpy as np
import pandas as pd


def days(transcripts: pd.Series, day_of: Mapping[str, np.datetime64]) -> np.ndarray:
    """Return the day of each row, by its transcript; NaT where it is not known."""
    code, ids = pd.factorize(transcripts)
    known = np.array([day_of[id_] for id_ in ids], dtype="datetime64[us]")
    return known[code] if len(code) else known


def between(day: np.ndarray, since: str, until: str) -> np.ndarray:
    """Return a mask of the days in a span; an unknown day is never in it."""
    kept = ~np.isnat(day)
    if since:
        kept &= day >= np.datetime64(since)
    if until:
        kept &= day <= np.datetime64(until)
    return kept


def together(masks: Mapping[str, np.ndarray], n: int, *but: str) -> np.ndarray:
    """Combine masks of `n` rows, leaving out those named."""
    kept = np.ones(n, dtype=bool)
    for name, mask in masks.items():
        if name not in but:
            kept &= mask
    return kept
