"""What is told of typical terms: their kind, how they are printed, and where first."""

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.text import Words
from presskit.themes._kinds_of_words import KINDS, Apart, is_form_of_one
from presskit.themes._places import in_source
from presskit.themes._printed_terms import TextsByRow, printed
from presskit.themes._tally import TEXT

_RANKS = {kind: at for at, kind in enumerate(KINDS)}


class Told(NamedTuple):
    """What terms are told by.

    Attributes
    ----------
    words : Words
        The index.
    texts : TextsByRow
        Its texts.
    turns : DataFrame
        The turns that have them.
    apart : Apart
        What is no theme of theirs.
    came : ndarray of int, optional
        Of each turn, which it was by day; None where they stand in that order.
    """

    words: Words
    texts: TextsByRow
    turns: pd.DataFrame
    apart: Apart
    came: np.ndarray | None = None

    def columns(
        self,
        found: Mapping[str, np.ndarray],
        terms: list[tuple[int, ...]],
        places: list[np.ndarray],
        top: int | None = None,
        few: bool = False,
    ) -> dict[str, object]:
        """Return terms with their kind, kind by kind, each with its first place.

        Parameters
        ----------
        found : mapping of str to ndarray
            Columns: `weight`, the highest first, and `named` of each term, and others.
        terms : list of tuple of int
            Their words.
        places : list of ndarray of int
            Where each stands, in the order of turns.
        top : int, optional
            Only so many of each kind, the first ones.
        few : bool, default False
            Whether `top` themes will do, and others may be listed or not.

        Returns
        -------
        dict of str to array
            The columns of `found` and `term`, `kind`, `transcript`, `turn`, `line`,
            `start`, `end`; of one kind and weight in the order of the alphabet.
        """
        kinds = self.kinds(found, terms, places, top if few else None)
        most = len(kinds) if top is None else top
        weight = found["weight"].tolist()
        rows = sorted(
            (_RANKS[kinds[at]], -weight[at], self.printed(terms[at], places[at]), at)
            for at in _first_ones(kinds, weight, most)
        )
        n = Counter[int]()  # the first of each kind, now that the alphabet has spoken
        rows = [row for row in rows if not n.update(row[:1]) and n[row[0]] <= most]
        own = [at for *_, at in rows]
        first = self.first_of([places[at] for at in own])
        length = np.array([len(terms[at]) for at in own], dtype=int)
        place = in_source(self.turns, self.words, first, first + length - 1)
        del place["hit"]  # a term is printed as it is most often
        return {
            **{name: column[own] for name, column in found.items()},
            "term": pd.array([term for _, _, term, _ in rows], dtype=TEXT),
            "kind": pd.array([KINDS[rank] for rank, *_ in rows], dtype=TEXT),
            **place,
        }

    def first_of(self, places: list[np.ndarray]) -> np.ndarray:
        """Return the first of the places of each term, by day."""
        if self.came is None:
            return np.array([at[0] for at in places], dtype=int)
        came, row = self.came, self.words.row  # of the places alone: words are many
        return np.array([at[came[row[at]].argmin()] for at in places], dtype=int)

    def printed(self, codes: tuple[int, ...], at: np.ndarray) -> str:
        """Return a term as it is printed most often."""
        return printed(self.words, self.texts, at, len(codes), self._said(codes))

    def _said(self, codes: tuple[int, ...]) -> list[str]:
        return [self.words.vocabulary[code] for code in codes]

    def kinds(
        self,
        found: Mapping[str, np.ndarray],
        terms: list[tuple[int, ...]],
        places: list[np.ndarray],
        enough: int | None = None,
    ) -> list[str]:
        """Return the kind of each term, up to the last that may be of enough themes.

        The arguments are those of :meth:`columns`.
        """
        seen: dict[str, list[str]] = {}
        kinds: list[str] = []
        least, n_themes = -np.inf, 0
        columns = (found["weight"].tolist(), found["named"].tolist(), terms, places)
        for weight, named, codes, at in zip(*columns, strict=True):
            if weight < least:
                break
            said = self._said(codes)
            kind = self.apart.kind(said, named)
            if kind == "theme":
                kind = self.apart.around(self.words, at, len(codes), self.texts)
            if kind == "theme" and is_form_of_one(" ".join(said), seen):
                kind = "form"
            kinds.append(kind)
            n_themes += kind == "theme"
            if n_themes == enough:
                least = max(least, weight)
        return kinds


def _first_ones(kinds: list[str], weights: list[float], top: int) -> list[int]:
    """Return the first ones of each kind, with all that weigh as much as the last."""
    n: Counter[str] = Counter()
    least: dict[str, float] = {}
    kept = []
    for at, kind in enumerate(kinds):
        if n[kind] < top or weights[at] == least[kind]:
            kept.append(at)
            n[kind] += 1
            least[kind] = weights[at]
    return kept
