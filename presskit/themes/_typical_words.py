"""The words of some turns, counted for any choice of them against any other."""

from collections.abc import Generator, Iterable, Iterator

import numpy as np
import pandas as pd

from presskit.languages import frequencies
from presskit.schema import TURNS
from presskit.schema.roles import JOURNALIST
from presskit.schema.stepwise import Stepwise
from presskit.text import Fold
from presskit.themes import _association
from presskit.themes._compounds import Compound
from presskit.themes._dispersion import dp_norm
from presskit.themes._elsewhere import Elsewhere
from presskit.themes._surprise import shares
from presskit.themes._tally import (
    SPOKEN,
    TEXT,
    languages_meant,
    n_distinct,
)
from presskit.themes._term_index import TermIndex, header_places

ALPHA_0 = 1_000.0
"""Words of the prior: with as many the list of the language weighs as a short talk."""
LISTED = 1e7  # words that a list is taken to be made of
TELLS = 8.0  # bits: below so many a word is said in every talk ("people", "part")
LEAST = 3.84  # G² against the list: of a word in twenty chance makes as much
HIGHER = 0.5  # doublings: a rate that is hardly higher than elsewhere is not typical
NAMES = 2.0  # a name tells so many times as much as another word
BOTH = 2.0  # and what the press and those who answer say as what one side says
_FURTHER = 4  # so many times the terms wanted are looked at, for those that stand apart
MIN_COUNT, MIN_TURNS, SMALLEST = 3, 2, 2
_NEEDED = ("transcript", "turn", "speaker_id", "start", "text")
COLUMNS = {
    "term": TEXT, "kind": TEXT, "weight": "float64", "g2": "float64",
    "g2_background": "float64", "log_odds": "float64", "log_ratio": "float64",
    "n": "int64", "n_added": "int64", "n_rest": "int64", "rate_per_1000": "float64",
    "rate_rest": "float64", "n_turns": "int64", "n_speakers": "int64",
    "n_turns_rest": "int64", "n_speakers_rest": "int64", "dp": "float64",
    "transcript": TEXT, "turn": "int64", "line": "Int64", "start": "int64",
    "end": "int64",
}  # fmt: skip


def weighed(
    a: np.ndarray,
    b: np.ndarray,
    sizes: tuple[int, int],
    used: np.ndarray,
    bits: np.ndarray,
    named: np.ndarray,
    listed: bool,
) -> dict[str, np.ndarray]:
    """Return the weights of terms, and the measures that they are made of.

    Parameters
    ----------
    a, b : ndarray of int
        How often each term is said by those looked at, and by the rest.
    sizes : tuple of int
        The words of both; without a rest only the language is compared with.
    used : ndarray of float
        The share of each term in the language.
    bits : ndarray of float
        How much its rarest word tells.
    named : ndarray of bool
        Whether it is printed as names are.
    listed : bool
        Whether there is a list of the language.

    Returns
    -------
    dict
        `weight`, 0 where a term is not typical; `g2`, `g2_background`, `log_ratio`,
        NaN where there is nothing to compare with.
    """
    nothing = np.full(len(a), np.nan)
    g2 = _association.g2(a, b, *sizes) if sizes[1] else nothing
    ratio = _association.log_ratio(a, b, *sizes) if sizes[1] else nothing
    background = nothing
    if listed:
        background = _association.g2(a, used * LISTED, sizes[0], LISTED)
    both = [np.maximum(one, 0) for one in (g2, background) if one is not nothing]
    mean = np.sqrt(np.prod(both, axis=0)) if len(both) == 2 else sum(both)
    enough = ~(ratio < HIGHER) & ~(background < LEAST)  # NaN is enough
    weight = np.where(enough, mean, 0.0) * bits * np.where(named, NAMES, 1.0)
    return {
        "weight": weight,
        "g2": g2,
        "g2_background": background,
        "log_ratio": ratio,
    }


class TypicalWords(TermIndex):
    """An index from which the typical words of any turns are had in no time.

    It is made of what a :class:`TermIndex` is made of.
    """

    def _made(
        self,
        turns: pd.DataFrame,
        stopwords: str | Iterable[str] | None,
        languages: list[str],
        places: dict[str, str],
        fold: Fold,
    ) -> Iterator[None]:
        """Make the index, a part at each step."""
        yield from super()._made(turns, stopwords, languages, places, fold)
        yield
        lists = [one for code in languages if (one := frequencies(code))]
        vocabulary = self.words.vocabulary
        self.listed = bool(lists)
        self.used = (
            shares(vocabulary, lists) if lists else np.full(len(vocabulary), 1e-6)
        )
        yield
        self.bits = np.maximum(-np.log2(self.used) - TELLS, 0.0)
        self.as_small = np.bincount(self.code[self.small], minlength=len(vocabulary))
        yield
        at, code = self.parts
        row = self.words.row
        said = (np.append(a, b) for a, b in ((self.code, code), (row, row[at])))
        self.elsewhere = Elsewhere(*said, self.transcript, len(vocabulary))
        role = turns["role"] if "role" in turns else pd.Series("", turns.index)
        self.asks = (role == JOURNALIST).to_numpy(dtype=bool, na_value=False)
        self.choices["alpha_0"] = ALPHA_0

    @classmethod
    def of(
        cls,
        turns: pd.DataFrame,
        stopwords: str | Iterable[str] | None = SPOKEN,
        languages: str | Iterable[str] | None = None,
        fold: Fold = True,
    ) -> "TypicalWords":
        """Return the index of a corpus or its turns."""
        return Stepwise(cls.in_steps(turns, stopwords, languages, fold)).value

    @classmethod
    def in_steps(
        cls,
        turns: pd.DataFrame,
        stopwords: str | Iterable[str] | None = SPOKEN,
        languages: str | Iterable[str] | None = None,
        fold: Fold = True,
    ) -> Generator[None, None, "TypicalWords"]:
        """Make the same, a part at each step."""
        places = header_places(turns)
        table = TURNS.spoken(turns, *_NEEDED).reset_index(drop=True)
        told = languages_meant(languages, table["text"])
        made = cls.__new__(cls)
        yield from made._made(table, stopwords, told, places, fold)
        return made

    def empty(self) -> pd.DataFrame:
        """Return the table without rows."""
        return pd.DataFrame(
            {name: pd.Series([], dtype=type_) for name, type_ in COLUMNS.items()}
        )

    def table(
        self,
        target: np.ndarray,
        rest: np.ndarray,
        min_count: int = MIN_COUNT,
        min_turns: int = MIN_TURNS,
        top: int | None = None,
        few: bool = False,
    ) -> pd.DataFrame:
        """Return the typical terms of some turns against others.

        Parameters
        ----------
        target, rest : ndarray of bool
            For each turn, whether it is one of them.
        min_count, min_turns, top : int
            As in :func:`presskit.themes.typical`.
        few : bool, default False
            Whether `top` themes will do, and others may be listed or not.

        Returns
        -------
        DataFrame
            As :func:`presskit.themes.typical`, without the group.
        """
        words = self.words
        times = self.times(target)
        others = self.times(rest)
        if not (target & rest).any():  # both together are asked for more often
            others = self.times(target | rest) - times
        sizes = int(self.size[target].sum()), int(self.size[rest].sum())
        if not sizes[0]:
            return self.empty()
        apart = self.apart(target)
        # What is said as a part of words with hyphens alone ("longer-term") is no term.
        alone = self.whole.counts(target)
        made = self.compounds(target, apart)
        single = self.single(alone, target, made.parts, min_count)
        joint = [
            one
            for one in made.listed
            if one.n >= min(min_count, SMALLEST if one.named else MIN_COUNT)
        ]
        terms = [(code,) for code in single.tolist()] + [one.codes for one in joint]
        if not terms:
            return self.empty()
        rows = [words.row[one.places] for one in joint]
        a = np.array([*times[single], *(one.n for one in joint)])
        b = np.array([*others[single], *(rest[row].sum() for row in rows)])
        found = self._measured(terms, a, b, sizes, single, (times, others), joint)
        found["weight"] *= self.elsewhere.silence(target, rest, single, rows)
        kept = np.flatnonzero(found["weight"] > 0)
        order = kept[_by_weight(found["weight"][kept])]
        found = _taken(found, order)
        whole = self._places(terms, joint, order, len(single))
        there = self.whole.places.within(target, whole)
        both = self._spread(found, there, "")
        at = np.flatnonzero(found["n_turns"] >= min_turns)
        found = _taken(found, at)
        found["weight"] *= np.where(both[at], BOTH, 1.0)
        first = _by_weight(found["weight"])[: None if top is None else _FURTHER * top]
        found, at = _taken(found, first), at[first].tolist()
        elsewhere, places = [whole[one] for one in at], [there[one] for one in at]
        self._spread(found, self.whole.places.within(rest, elsewhere), "_rest")
        found["dp"] = self._dispersion(places, target)
        said = [terms[one] for one in found["term_at"].tolist()]
        found["n_added"] = np.bincount(self.added(said, places)[0], minlength=len(said))
        told = self.told(apart).columns(found, said, places, top, few)
        return pd.DataFrame({name: told[name] for name in COLUMNS})

    def single(
        self, times: np.ndarray, target: np.ndarray, parts: frozenset[int], least: int
    ) -> np.ndarray:
        """Return the codes of the words that are listed alone."""
        enough = times >= least
        enough[list(parts)] = False
        small = self.as_small == self.whole.total
        if (~small & (self.as_small > 0)).any():  # in one language, but not in another
            code, by = (
                self.whole.places.taken(one, target) for one in (self.code, self.small)
            )
            small[code[by]] = True
        return np.flatnonzero(enough & ~small)

    def _measured(
        self,
        terms: list[tuple[int, ...]],
        a: np.ndarray,
        b: np.ndarray,
        sizes: tuple[int, int],
        single: np.ndarray,
        counts: tuple[np.ndarray, np.ndarray],
        joint: list[Compound],
    ) -> dict[str, np.ndarray]:
        """Return the counts of terms with what they say."""
        rarest = [min(term, key=self.used.__getitem__) for term in terms]
        used = self.used[rarest] / np.array(
            [1 if len(one) == 1 else 2 for one in terms]
        )
        named = np.array(
            [*self.capitals.named[single], *(one.named for one in joint)], dtype=bool
        )
        bits = self.bits[rarest] if self.listed else np.ones(len(a))
        prior = ALPHA_0 * used / self.used.sum()
        odds = nothing = np.full(len(a), np.nan)
        if rest := bool(sizes[1]):
            all_a = np.append(a, sizes[0] - a.sum() if a.sum() < sizes[0] else 0)
            all_b = np.append(b, max(sizes[1] - b.sum(), 0))
            alpha = np.append(prior, max(ALPHA_0 - prior.sum(), 1.0))
            odds = _association.log_odds(all_a, all_b, alpha)[1][:-1]
        return {
            "term_at": np.arange(len(terms)),
            "named": named,
            **weighed(a, b, sizes, used, bits, named, self.listed),
            "log_odds": odds,
            "n": a,
            "n_rest": b,
            "rate_per_1000": 1000 * a / sizes[0],
            "rate_rest": 1000 * b / sizes[1] if rest else nothing,
        }

    def _places(
        self,
        terms: list[tuple[int, ...]],
        joint: list[Compound],
        order: np.ndarray,
        n_single: int,
    ) -> list[np.ndarray]:
        """Return the places of each term, everywhere, in the order given."""
        alone = order[order < n_single].tolist()
        codes = np.array([terms[at][0] for at in alone], dtype=np.int64)
        single = iter(self.places_of_all(codes))
        return [
            next(single) if at < n_single else joint[at - n_single].places
            for at in order.tolist()
        ]

    def _spread(
        self, found: dict[str, np.ndarray], places: list[np.ndarray], suffix: str
    ) -> np.ndarray:
        """Add in how many turns terms stand, and who says them; tell which both say."""
        of, row = self.in_turns(places)[:2]
        found[f"n_turns{suffix}"] = np.bincount(of, minlength=len(places))
        who = self.speaker[row]
        found[f"n_speakers{suffix}"] = n_distinct(of, who, len(places))
        asks = self.asks[row]
        sides = (np.bincount(of[one], minlength=len(places)) for one in (asks, ~asks))
        return np.logical_and(*(n_turns > 0 for n_turns in sides))

    def _dispersion(self, places: list[np.ndarray], target: np.ndarray) -> np.ndarray:
        size = np.where(target, self.size, 0)
        return dp_norm(*self.in_turns(places), size, len(places))


def _taken(found: dict[str, np.ndarray], at: np.ndarray) -> dict[str, np.ndarray]:
    """Return some rows of columns: a table of few rows takes longer at each step."""
    return {name: values[at] for name, values in found.items()}


def _by_weight(weight: np.ndarray) -> np.ndarray:
    """Return the order of terms, the heaviest first; equal ones stay as they are."""
    return np.argsort(-weight, kind="stable")
