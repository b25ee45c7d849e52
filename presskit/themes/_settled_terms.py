"""Terms whose kind and spelling are settled once, and counted for any two sides."""

from collections.abc import Generator
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.themes._dispersion import dp_norm
from presskit.themes._kinds_of_words import FORMS, is_form_of_one
from presskit.themes._told_terms import Told
from presskit.themes._typical_words import (
    BOTH,
    COLUMNS,
    HIGHER,
    LEAST,
    LISTED,
    MIN_COUNT,
    MIN_TURNS,
    NAMES,
    SMALLEST,
    TELLS,
    TypicalWords,
    weighed,
)

_THEME = "theme"
_STEP = 200  # terms that are looked at in a step
_DIGITS = 4  # of the share of a word in its language
_SURE = 9  # decimals of a weight


RULES = {
    **FORMS, "listed": LISTED, "tells": TELLS, "least": LEAST, "higher": HIGHER,
    "names": NAMES, "both": BOTH, "min_count": MIN_COUNT, "min_turns": MIN_TURNS,
    "smallest": SMALLEST,
}  # fmt: skip
"""What a page needs to weigh terms as :meth:`SettledTerms.table` does."""


class _Term(NamedTuple):
    """A term, before it has its place in the list."""

    printed: str
    said: str
    codes: tuple[int, ...]
    places: np.ndarray
    named: bool
    apart: tuple[int, ...]


class SettledTerms:
    """The terms of a corpus: what they are is told over all of it, once.

    Which words stand together, which are names of people or days, and how a term is
    printed depends on the turns that are looked at. Here all turns are, so that a term
    is the same whichever turns are compared, and counting it is all that is left.

    Parameters
    ----------
    words : TypicalWords
        The index.

    Attributes
    ----------
    printed, said : list of str
        Each term as it is printed most often, and its words folded; in the order of
        the alphabet.
    named : ndarray of bool
        Whether it is printed as names are.
    n_words : ndarray of int
    used : ndarray of float
        Its share in the language.
    apart : list of tuple of int
        The transcripts, as their numbers, in which it is no theme: the name of a
        speaker there, say.
    term, row, n : ndarray of int
        Each pair of a term and a turn that says it, and how often.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> made = SettledTerms(TypicalWords.of(corpus))
    >>> press = (corpus.turns["role"] == "journalist").to_numpy(dtype=bool)
    >>> made.table(press, ~press, top=2)[["term", "n", "n_rest"]]
            term  n  n_rest
    0  Zelenskyy  4       1
    1      Bucha  4       3
    """

    def __init__(self, words: TypicalWords) -> None:
        for _ in self._made(words):
            pass

    @classmethod
    def in_steps(cls, words: TypicalWords) -> Generator[None, None, "SettledTerms"]:
        """Make the same, a part at each step."""
        made = cls.__new__(cls)
        yield from made._made(words)
        return made

    def _made(self, words: TypicalWords) -> Generator[None]:
        self._words = words
        found = yield from _terms(words)
        found.sort(key=lambda one: (one.printed, one.said))
        self.printed = [one.printed for one in found]
        self.said = [one.said for one in found]
        self.apart = [one.apart for one in found]
        self.named = np.array([one.named for one in found], dtype=bool)
        self.n_words = np.array([len(one.codes) for one in found], dtype=np.int64)
        used = (words.used[list(one.codes)].min() for one in found)
        shares = np.fromiter(used, float, len(found)) / np.minimum(self.n_words, 2)
        self.used = np.array([float(f"{one:.{_DIGITS}g}") for one in shares])
        self.term, self.row, self.n = words.in_turns([one.places for one in found])
        own = words.transcript[self.row]
        self._said_in = np.unique(np.stack([self.term, own]), axis=1)
        yield

    def table(self, target: np.ndarray, rest: np.ndarray, top: int) -> pd.DataFrame:
        """Return the terms typical of some turns against others, the first ones.

        Parameters
        ----------
        target, rest : ndarray of bool
            For each turn, whether it is one of them; none is both.
        top : int
            The most terms.

        Returns
        -------
        DataFrame
            `term`, `kind` ("theme"), `weight`, `g2`, `n`, `n_rest`, `rate_per_1000`,
            `rate_rest`, `n_turns`, `n_speakers`, `dp`, as
            :func:`presskit.themes.typical` has them.
        """
        words, many = self._words, len(self.printed)
        sizes = int(words.size[target].sum()), int(words.size[rest].sum())
        if not sizes[0]:
            return self._listed(np.array([], dtype=np.int64), {})
        inside = target[self.row]
        a, b = (np.bincount(self.term, self.n * side[self.row], many)
                for side in (target, rest))  # fmt: skip
        found = self._weighed(a, b, sizes)
        g2, weight = found["g2"], found["weight"] * self._silence(target, rest)
        n_turns = np.bincount(self.term, inside, many)
        asks = words.asks[self.row]
        by_both = np.logical_and(*(
            np.bincount(self.term, inside & one, many) > 0 for one in (asks, ~asks)
        ))  # fmt: skip
        weight = (weight * np.where(by_both, BOTH, 1) * (n_turns >= MIN_TURNS)).round(
            _SURE
        )
        at = self._first(weight, target, top)
        return self._listed(at, {
            "weight": weight[at], "g2": g2[at],
            "n": a[at].astype(np.int64), "n_rest": b[at].astype(np.int64),
            "rate_per_1000": 1000 * a[at] / sizes[0],
            "rate_rest": 1000 * b[at] / (sizes[1] or np.nan),
            "n_turns": n_turns[at].astype(np.int64), **self._spread(at, target),
        })  # fmt: skip

    def _weighed(
        self, a: np.ndarray, b: np.ndarray, sizes: tuple[int, int]
    ) -> dict[str, np.ndarray]:
        """Return the measures of terms; the weight of those said too seldom is 0."""
        often = a >= np.where(self.named & (self.n_words > 1), SMALLEST, MIN_COUNT)
        listed, bits = self._words.listed, np.ones(len(a))
        if listed:
            rarest = self.used * np.minimum(self.n_words, 2)
            bits = np.maximum(-np.log2(rarest) - TELLS, 0)
        found = weighed(a, b, sizes, self.used, bits, self.named, listed)
        return {**found, "weight": np.where(often, found["weight"], 0)}

    def _silence(self, target: np.ndarray, rest: np.ndarray) -> np.ndarray:
        """Return the share of the other transcripts that do not say each term."""
        of = self._words.transcript
        others = np.zeros(len(self._words.ids), dtype=bool)
        others[of[rest]] = True
        others[of[target]] = False
        term, own = self._said_in
        said = np.bincount(term, others[own], len(self.printed))
        n = int(others.sum())
        return (n - said + 1) / (n + 1)

    def _first(self, weight: np.ndarray, target: np.ndarray, top: int) -> np.ndarray:
        """Return the heaviest terms that are themes there, of two forms the first."""
        here = set(self._words.transcript[target].tolist())
        seen: dict[str, list[str]] = {}
        first: list[int] = []
        for at in np.argsort(-weight, kind="stable").tolist():
            if len(first) == top or weight[at] <= 0:
                break
            if here.isdisjoint(self.apart[at]) and not is_form_of_one(
                self.said[at], seen
            ):
                first.append(at)
        return np.array(first, dtype=np.int64)

    def _spread(self, at: np.ndarray, target: np.ndarray) -> dict[str, np.ndarray]:
        """Return the number of speakers of some terms, and their spread."""
        place = np.full(len(self.printed), -1)
        place[at] = np.arange(len(at))
        of = place[self.term]
        kept = (of >= 0) & target[self.row]
        of, row, n = of[kept], self.row[kept], self.n[kept]
        who = self._words.speaker[row]
        pairs = np.unique(np.stack([of, who])[:, who >= 0], axis=1)
        size = np.where(target, self._words.size, 0)
        return {
            "n_speakers": np.bincount(pairs[0], minlength=len(at)),
            "dp": dp_norm(of, row, n, size, len(at)),
        }

    def _listed(self, at: np.ndarray, columns: dict[str, np.ndarray]) -> pd.DataFrame:
        names = ("weight", "g2", "n", "n_rest", "rate_per_1000", "rate_rest",
                 "n_turns", "n_speakers", "dp")  # fmt: skip
        told = {
            "term": [self.printed[one] for one in at.tolist()],
            "kind": [_THEME] * len(at),
        }
        return pd.DataFrame(
            {
                name: pd.array(columns.get(name, told.get(name, [])), COLUMNS[name])
                for name in (*told, *names)
            }
        )

    def for_page(self, number: np.ndarray) -> dict[str, object]:
        """Return the terms for a page to count.

        Parameters
        ----------
        number : ndarray of int
            The number that the page gives each turn.

        Returns
        -------
        dict
            `terms` are as they are printed, `said` their words folded where these are
            not just in small letters, `used` as 4 digits and a power of ten each,
            `named` and `apart` by the place of a term; `turns` of each term the turns
            that say it, in steps from one to the next, with the times where it is said
            more often than once; `speakers` a number for each turn, -1 for nobody
            known; `listed` tells that the language has a list.
        """
        order = np.lexsort((number[self.row], self.term))
        term, n = self.term[order], self.n[order]
        turn = number[self.row][order]
        step = np.diff(turn, prepend=0)
        new = np.diff(term, prepend=-1) != 0
        step[new] = turn[new]
        told = [
            f"{one}" if many == 1 else f"{one}*{many}"
            for one, many in zip(step.tolist(), n.tolist(), strict=True)
        ]
        ends = np.append(np.flatnonzero(new), len(term)).tolist()
        speakers = np.empty(len(number), dtype=np.int64)
        speakers[number] = self._words.speaker
        return {
            "terms": self.printed,
            "said": {
                at: said
                for at, (said, own) in enumerate(
                    zip(self.said, self.printed, strict=True)
                )
                if said != own.lower()
            },
            "used": ",".join(f"{one:.{_DIGITS - 1}e}" for one in self.used),
            "named": np.flatnonzero(self.named).tolist(),
            "apart": {at: list(own) for at, own in enumerate(self.apart) if own},
            "turns": [",".join(told[a:b]) for a, b in pairwise(ends)],
            "speakers": ",".join(map(str, speakers.tolist())),
            "listed": bool(self._words.listed),
        }


def _terms(words: TypicalWords) -> Generator[None, None, list[_Term]]:
    """Return all terms that are a theme somewhere."""
    every = np.ones(len(words.size), dtype=bool)
    apart = words.apart(every)
    joined = words.compounds(every, apart)
    yield
    single = words.single(words.whole.counts(every), every, joined.parts, MIN_COUNT)
    each = [(code,) for code in single.tolist()]
    places = [words.places_of(code) for (code,) in each]
    named = words.capitals.named[single].tolist()
    each += [one.codes for one in joined.listed]
    places += [one.places for one in joined.listed]
    named += [one.named for one in joined.listed]
    yield
    told, kinds = words.told(apart), _Kinds(words)
    found = []
    for nth, (codes, at, as_name) in enumerate(zip(each, places, named, strict=True)):
        if nth % _STEP == 0:
            yield
        if words.listed and words.bits[list(codes)].max() <= 0:
            continue
        made = _term(told, kinds, codes, at, as_name)
        if made is not None:
            found.append(made)
    return found


class _Kinds:
    """In which transcripts a term is no theme."""

    def __init__(self, words: TypicalWords) -> None:
        of = words.transcript
        self._apart = [words.apart(of == at) for at in range(len(words.ids))]

    def apart(self, said: list[str], named: bool) -> tuple[int, ...]:
        kinds = (one.kind(said, named) for one in self._apart)
        return tuple(at for at, kind in enumerate(kinds) if kind != _THEME)

    def __len__(self) -> int:
        return len(self._apart)


def _term(
    told: Told, kinds: _Kinds, codes: tuple[int, ...], at: np.ndarray, named: bool
) -> _Term | None:
    """Return a term with its kind; None if it is a theme in no transcript."""
    said = [told.words.vocabulary[code] for code in codes]
    where: tuple[int, ...] = ()
    if told.apart.kind(said, named) != _THEME:  # of somebody's name: in some of them
        where = kinds.apart(said, named)
        if len(where) == len(kinds):
            return None
    around = told.apart.around(told.words, at, len(codes), told.texts)
    if around != _THEME:
        return None
    return _Term(told.printed(codes, at), " ".join(said), codes, at, named, where)
