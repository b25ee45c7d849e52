"""Two sets of turns, and the terms that are said in them."""

from collections.abc import Iterable
from itertools import chain

import numpy as np
import pandas as pd

from presskit.errors import TableError, warn
from presskit.schema import TURNS
from presskit.schema.in_time import in_time
from presskit.text import Fold
from presskit.text.prose import counted
from presskit.themes._compounds import Compound
from presskit.themes._dispersion import dp_norm
from presskit.themes._places import forms_at, in_source
from presskit.themes._tally import TEXT, languages_meant, ranges, tally
from presskit.themes._term_index import TermIndex, header_places

SIDES = ("target", "reference")
_NEEDED = ("transcript", "speaker_id", "text")
_KNOWN = (*_NEEDED, "speaker", "outlet", "label")
_SPANS = ("turn", "line", "start", "end")
_PLACES = ("turn", "start")  # a table made by hand may lack them


class TwoSides:
    """The turns of a target and a reference in one index.

    A term is a number: a code of the vocabulary, or behind them a compound.

    Parameters
    ----------
    target, reference : Corpus or DataFrame
    stopwords, fold
        As in :func:`presskit.themes.keyness`.
    together : bool
        Whether words that stand together are terms.

    Attributes
    ----------
    sizes : ndarray of int
        The words of both sides.
    languages : list of str
        What is spoken in them.
    """

    def __init__(
        self,
        target: pd.DataFrame,
        reference: pd.DataFrame,
        stopwords: str | Iterable[str] | None,
        fold: Fold,
        together: bool,
    ) -> None:
        given = dict(zip(SIDES, (target, reference), strict=True))
        self._sides = [_turns_of(*one) for one in given.items()]
        _warn_of_both(*self._sides)
        turns = pd.concat(
            [one[[name for name in _KNOWN if name in one]] for one in self._sides],
            ignore_index=True,
        )
        told = (languages_meant(None, one["text"]) for one in self._sides)
        self.languages = list(dict.fromkeys(chain.from_iterable(told)))
        places = header_places(reference) | header_places(target)
        self.turns = turns
        self._index = TermIndex(turns, stopwords, self.languages, places, fold)
        first = np.arange(len(turns)) < len(self._sides[0])
        self._masks = (first, ~first)
        self.sizes = np.array([self._index.size[one].sum() for one in self._masks])
        self._apart = [self._index.apart(one) for one in self._masks]
        self._joint: list[Compound] = []
        self.parts: list[list[int]] = [[], []]
        if together:
            pairs = zip(self._masks, self._apart, strict=True)
            made = [self._index.compounds(*one) for one in pairs]
            self._joint = list(
                {c.codes: c for one in made for c in one.listed}.values()
            )
            self.parts = [sorted(one.parts) for one in made]
        self._words = self._index.words
        self.n_words = len(self._words.vocabulary)

    def counts(self) -> pd.DataFrame:
        """Return the counts of each term on both sides, 0 for stop words.

        `key` is the term folded, `listed` whether it may be listed, and `dp_target` how
        it is spread.
        """
        index, words = self._index, self._words
        at, part = index.parts
        small = np.bincount(words.code[index.small], minlength=self.n_words) > 0
        joint = [one.places for one in self._joint]
        own = np.arange(len(joint)) + self.n_words
        row = words.row[np.concatenate([np.arange(len(words)), at, *joint])]
        code = np.concatenate(
            [words.code, part, np.repeat(own, [len(one) for one in joint])]
        ).astype(np.int64)
        kept = np.ones(len(row), dtype=bool)
        kept[: len(words)] = ~index.small
        kept[len(words) : len(words) + len(at)] = ~small[part]
        row, code = row[kept].astype(np.int64), code[kept]
        n = self.n_words + len(joint)
        said = ([words.vocabulary[at] for at in one.codes] for one in self._joint)
        alone = index.whole.total > 0  # a part that nobody says alone is no term
        made = {
            "key": pd.array([*words.vocabulary, *map(" ".join, said)], dtype=TEXT),
            "listed": np.append(alone, np.ones(len(joint), dtype=bool)),
        }
        for name, mask in zip(SIDES, self._masks, strict=True):
            inside = mask[row]
            its_row, its_code = row[inside], code[inside]
            spread = ranges(self.turns, its_row, its_code, n)
            made |= {
                f"n_{name}": np.bincount(its_code, minlength=n),
                f"n_turns_{name}": spread["n_turns"],
                f"n_speakers_{name}": spread["n_speakers"],
            }
            if name == SIDES[0]:
                size = index.size[: len(self._sides[0])]
                made["dp_target"] = dp_norm(*tally(its_code, its_row), size, n)
        return pd.DataFrame(made)

    def told(self, weights: list[pd.Series]) -> tuple[pd.DataFrame, dict[str, dict]]:
        """Return kinds and forms of terms, and where each side says its own first.

        Parameters
        ----------
        weights : list of Series
            Of each side how typical its terms are, the most typical first, with the
            terms as index.

        Returns
        -------
        table : DataFrame
            `term`, `kind`, `n_added`, and `transcript`, `turn`, `line`, `start` and
            `end` of the first place, by term.
        added : dict of str to dict of str to int
            By term the forms that it has because words are folded.
        """
        tables, added = [], {}
        for side, own in enumerate(weights):
            table, forms = self._told(side, own)
            tables.append(table)
            added |= forms
        return pd.concat(tables), added

    def _told(self, side: int, weight: pd.Series) -> tuple[pd.DataFrame, dict]:
        index, numbers = self._index, weight.index.tolist()
        terms = [self._codes(one) for one in numbers]
        everywhere = [self._places(one) for one in numbers]
        here = index.whole.places.within(self._masks[side], everywhere)
        told = index.told(self._apart[side])
        found = pd.DataFrame(
            {"weight": weight.to_numpy(), "named": list(map(self._named, numbers))}
        )
        names = [told.printed(*one) for one in zip(terms, everywhere, strict=True)]
        of, start, last = index.added(terms, everywhere)
        ends = of.searchsorted(np.arange(len(terms) + 1)).tolist()
        added = {
            name: forms_at(self.turns, start[a:b], last[a:b])
            for name, a, b in zip(names, ends[:-1], ends[1:], strict=True)
            if a < b
        }
        first = told.first_of(here)
        length = np.array([len(one) for one in terms], dtype=np.int64)
        table = pd.DataFrame(
            {
                "term": pd.array(names, dtype=TEXT),
                "kind": pd.array(told.kinds(found, terms, here), dtype=TEXT),
                "n_added": np.bincount(of, minlength=len(terms)),
                **self._first_places(side, first, first + length - 1),
            },
            index=weight.index,
        )
        return table, added

    def _first_places(
        self, side: int, first: np.ndarray, last: np.ndarray
    ) -> dict[str, object]:
        """Return the columns that lead to places in the turns of a side."""
        before = self._words.row.searchsorted(len(self._sides[0])) if side else 0
        turns = self._sides[side]
        lost = [name for name in _PLACES if name not in turns]
        known = turns.assign(**dict.fromkeys(lost, 0)) if lost else turns
        words = self._words.take(self._masks[side])
        columns = in_source(known, words, first - before, last - before)
        del columns["hit"]  # a term is printed as it is most often
        wide = {name: pd.array(columns[name], dtype="Int64") for name in _SPANS}
        for name in [
            one for one in _SPANS if lost and (one != "turn" or "turn" in lost)
        ]:
            wide[name][:] = pd.NA
        return columns | wide

    def _codes(self, number: int) -> tuple[int, ...]:
        if number < self.n_words:
            return (number,)
        return self._joint[number - self.n_words].codes

    def _places(self, number: int) -> np.ndarray:
        if number < self.n_words:
            return self._index.places_of(number)
        return self._joint[number - self.n_words].places

    def _named(self, number: int) -> bool:
        if number < self.n_words:
            return bool(self._index.capitals.named[number])
        return self._joint[number - self.n_words].named


def _turns_of(side: str, given: object) -> pd.DataFrame:
    """Return the turns of a side by day, or say which side has none."""
    try:
        return in_time(TURNS.spoken(given, *_NEEDED))
    except TableError as error:
        raise TableError(f"{side}: {error}") from None


def _warn_of_both(target: pd.DataFrame, reference: pd.DataFrame) -> None:
    """Warn of turns that are held against themselves."""
    if not all("turn" in one for one in (target, reference)):
        return
    columns = ["transcript", "turn", "text"]
    first, second = (
        set(one[columns].itertuples(index=False, name=None))
        for one in (target, reference)
    )
    if both := len(first & second):
        warn(
            f"{counted(both, 'turn')} of the target stand{'s' * (both == 1)} in the "
            "reference, too, and count on both sides. Hold the target against what is "
            "left."
        )
