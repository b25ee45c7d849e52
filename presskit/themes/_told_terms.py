"""What is told of typical terms: their kind, how they are printed, and where first."""

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
    """

    words: Words
    texts: TextsByRow
    turns: pd.DataFrame
    apart: Apart

    def table(
        self,
        found: pd.DataFrame,
        terms: list[tuple[int, ...]],
        places: list[np.ndarray],
        top: int | None = None,
        few: bool = False,
    ) -> pd.DataFrame:
        """Return terms with their kind, kind by kind, each with its first place.

        Parameters
        ----------
        found : DataFrame
            With `weight`, the highest first, and `named` of each term.
        terms : list of tuple of int
            Their words.
        places : list of ndarray of int
            Where each stands, the first one first.
        top : int, optional
            Only so many of each kind, the first ones.
        few : bool, default False
            Whether `top` themes will do, and others may be listed or not.

        Returns
        -------
        DataFrame
            The columns of `found` and `term`, `kind`, `transcript`, `turn`, `line`,
            `start`, `end`; of one kind and weight in the order of the alphabet.
        """
        enough = top if few else None
        kind = pd.Series(self._kinds(found, terms, places, enough), dtype=TEXT)
        kept = np.arange(len(kind))
        if top is not None:  # with those that the alphabet may put before others
            weight = found["weight"].reset_index(drop=True)
            nth = (-weight[: len(kind)]).groupby(kind).rank(method="min")
            kept = np.flatnonzero((nth <= top).to_numpy())
        length = np.array([len(terms[at]) for at in kept.tolist()], dtype=int)
        first = np.array([places[at][0] for at in kept.tolist()], dtype=int)
        place = in_source(self.turns, self.words, first, first + length - 1)
        del place["hit"]  # a term is printed as it is most often
        forms = [
            printed(
                self.words,
                self.texts,
                places[at],
                len(terms[at]),
                self._said(terms[at]),
            )
            for at in kept.tolist()
        ]
        table = found.iloc[kept].assign(
            term=pd.array(forms, dtype=TEXT), kind=kind.array[kept], **place
        )
        rank = table["kind"].map(_RANKS)
        table = table.assign(_rank=rank).sort_values(
            ["_rank", "weight", "term"], ascending=[True, False, True]
        )
        if top is not None:
            table = table[table.groupby("kind").cumcount() < top]
        return table.drop(columns="_rank").reset_index(drop=True)

    def _printed(self, codes: tuple[int, ...], at: np.ndarray) -> str:
        return printed(self.words, self.texts, at, len(codes), self._said(codes))

    def _said(self, codes: tuple[int, ...]) -> list[str]:
        return [self.words.vocabulary[code] for code in codes]

    def _kinds(
        self,
        found: pd.DataFrame,
        terms: list[tuple[int, ...]],
        places: list[np.ndarray],
        enough: int | None,
    ) -> list[str]:
        """Return the kind of each term, up to the last that may be of enough themes."""
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
