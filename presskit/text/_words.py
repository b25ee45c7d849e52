"""Where each word stands, and how a pattern finds it without reading the texts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from presskit.text._fold import Fold, kinds_of
from presskit.text._globs import looked_for
from presskit.text._joined import joined
from presskit.text._vocabulary import Vocabulary


@dataclass(frozen=True)
class Words:
    """The words of many texts, as parallel arrays in the order of speaking.

    Attributes
    ----------
    row : ndarray of int32
        Position of the text that the word stands in.
    start, end : ndarray of int32
        Where in that text it stands.
    code : ndarray of int32
        Index of the folded word in `vocabulary`.
    sentence : ndarray of int32
        Running number of the sentence, over all texts, of those that have words; a new
        text starts a new one, and so does a stage mark.
    close : ndarray of bool
        Whether only white space stands between the word and the one before, or a
        hyphen at the end of a line.
    vocabulary : list of str
        The folded words, in the order of first use. Rows that were taken keep that of
        the whole: not each word of it is said in them.
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray
    code: np.ndarray
    sentence: np.ndarray
    close: np.ndarray
    vocabulary: Vocabulary

    def __len__(self) -> int:
        return len(self.code)

    def take(self, rows: np.ndarray) -> "Words":
        """Return the words of some of the texts, which are not split again.

        Parameters
        ----------
        rows : ndarray of int or of bool
            Positions of texts in the order wanted, or a mask of them.

        Returns
        -------
        Words
            Counted anew from the first of these texts on; with the same `vocabulary`.

        Examples
        --------
        >>> from presskit.text import index
        >>> some = index(["Jets.", "Why tanks?", "No jets."]).take(np.array([2, 0]))
        >>> [some.vocabulary[code] for code in some.code], some.row.tolist()
        (['no', 'jets', 'jets'], [0, 0, 1])
        """
        rows = np.flatnonzero(rows) if rows.dtype == bool else rows
        first = self.row.searchsorted(rows, side="left")
        n = self.row.searchsorted(rows, side="right") - first
        shift = np.repeat(first - (np.cumsum(n) - n), n)
        at = shift + np.arange(len(shift))
        row = np.repeat(np.arange(len(rows), dtype=np.int32), n)
        sentence = self.sentence[at]
        begins = (np.diff(sentence, prepend=-1) != 0) | (np.diff(row, prepend=-1) != 0)
        return Words(
            row, self.start[at], self.end[at], self.code[at],
            np.cumsum(begins, dtype=np.int32) - 1, self.close[at], self.vocabulary,
        )  # fmt: skip

    def folded(self, fold: Fold) -> "Words":
        """Return the words as a choice folds them, or these where it folds none.

        Raises
        ------
        TableError
            If there is no such way to fold.
        """
        kinds = kinds_of(fold)
        if not kinds or kinds == self.vocabulary.kinds:
            return self
        if kinds not in self._otherwise:
            vocabulary = self.vocabulary.folded(kinds)
            self._otherwise[kinds] = replace(self, vocabulary=vocabulary)
        return self._otherwise[kinds]

    @cached_property
    def _otherwise(self) -> dict[frozenset[str], "Words"]:
        """The same words, by the kinds of folding that are not the usual ones."""
        return {}

    @cached_property
    def stems(self) -> "Words":
        """The same words, each counted as what it is without a possessive or elision.

        Their `vocabulary` is longer: nobody need say such a word alone.
        """
        forms = self.vocabulary.forms
        return replace(self, code=forms.stem[self.code], vocabulary=forms.vocabulary)

    @cached_property
    def counted(self) -> "Words":
        """The words with those between hyphens behind each, as they are counted.

        A place comes as often as its word counts as something: "NATO-led" as
        "nato-led", "nato" and "led".
        """
        at, code = self._each_form
        parts = (column[at] for column in (self.row, self.start, self.end))
        more = (column[at] for column in (self.sentence, self.close))
        return Words(*parts, code, *more, self.vocabulary.forms.vocabulary)

    @cached_property
    def alone(self) -> np.ndarray:
        """Of each of `counted`, whether it is the whole word, and no part of one."""
        return np.diff(self._each_form[0], prepend=-1) != 0

    @property
    def parts(self) -> tuple[np.ndarray, np.ndarray]:
        """Position of each word with hyphens, and the code of a part, for each part.

        The codes are those of `counted`.
        """
        at, code = self._each_form
        return at[~self.alone], code[~self.alone]

    @cached_property
    def _each_form(self) -> tuple[np.ndarray, np.ndarray]:
        """Position of each word, as often as it counts, and what it counts as."""
        forms = self.vocabulary.forms
        more = np.diff(forms.start) - 1
        several = np.flatnonzero((more > 0)[self.code])
        own = self.code[several]
        n = more[own]
        nth = np.arange(n.sum()) - np.repeat(np.cumsum(n) - n, n)
        parts = forms.code[np.repeat(forms.start[own], n) + 1 + nth]
        behind = np.repeat(several, n)
        at = np.insert(np.arange(len(self), dtype=np.int32), behind + 1, behind)
        return at, np.insert(forms.stem[self.code], behind + 1, parts)

    def matching(self, word: str, fold: bool = True, parts: bool = True) -> np.ndarray:
        """Return the codes of the vocabulary that one word of a pattern stands for.

        Parameters
        ----------
        word : str
            A folded word; ``*`` stands for any run, ``?`` for one character.
        fold : bool, default True
            Whether "nato's" is found by "nato", or as it is written alone.
        parts : bool, default True
            Whether "nato-led" is, too.

        Returns
        -------
        ndarray of int
            Ascending.
        """
        if fold:
            return self.vocabulary.forms.matching(word, parts)
        return self.vocabulary.matching(word)

    def find(self, pattern: str, fold: bool = True) -> tuple[np.ndarray, np.ndarray]:
        """Find a word pattern.

        Parameters
        ----------
        pattern : str
            One word or more; in quotation marks as it is written alone.
        fold : bool, default True
            Whether a word is also found with a possessive or an elision, one that is
            looked for alone as a part of a hyphenated one, and a phrase also with
            hyphens between its words, or without.

        Returns
        -------
        first, last : ndarray of int
            Position of the first and of the last word of each hit, in the order of
            speaking. Hits of several words stand within one sentence.
        """
        words, exact = looked_for(pattern)
        if fold and not exact:
            found = joined(self, words)
            if found is not None:
                return found
        first = self._phrase(words, fold and not exact)
        return first, first + (len(words) - 1)

    def _phrase(self, words: Sequence[str], fold: bool) -> np.ndarray:
        """Return the position of the first word of each hit, parted as in a pattern."""
        alone = len(words) == 1
        codes = [self.matching(word, fold, parts=alone) for word in words]
        if next(self._early, None) is not None:
            return self._scan(codes)  # who looks once need not wait for the order
        last = len(codes) - 1
        n_places = [int(self._times[one].sum()) for one in codes]
        rarest = min(range(len(codes)), key=n_places.__getitem__)
        if len(codes[rarest]) > 1 and n_places[rarest] * _FEW > len(self):
            return self._scan(codes)
        # Only the places of the rarest word are looked at for the others.
        hits = self.places(codes[rarest]) - rarest
        hits = hits.compress((hits >= 0) & (hits < len(self) - last))
        for offset in sorted(range(len(codes)), key=n_places.__getitem__)[1:]:
            among = self.table([codes[offset]])
            hits = hits.compress(among[self.code[hits + offset]])
        return hits.compress(self.sentence[hits] == self.sentence[hits + last])

    def added(self, pattern: str, first: np.ndarray, last: np.ndarray) -> np.ndarray:
        """Return a mask of the hits that are found because words are folded.

        Parameters
        ----------
        pattern : str
        first, last : ndarray of int
            Position of the first and of the last word of each hit, as :meth:`find`
            returns them.

        Returns
        -------
        ndarray of bool
        """
        words = looked_for(pattern)[0]
        made = last - first != len(words) - 1
        for offset, word in enumerate(words):
            as_written = self.table([self.matching(word, fold=False)]).view(bool)
            made[~made] = ~as_written[self.code[first[~made] + offset]]
        return made

    def around(
        self, row: np.ndarray, start: np.ndarray, end: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Find the words of spans that need not begin or end with one.

        Parameters
        ----------
        row, start, end : ndarray of int
            Position of the text, and where in it each span starts and ends.

        Returns
        -------
        first, last : ndarray of int
            Position of the first word that starts in or after each span, and of the
            last one that starts before its end.
        """
        at = self.row.astype(np.int64) << 32 | self.start
        first = at.searchsorted(row.astype(np.int64) << 32 | start)
        last = at.searchsorted(row.astype(np.int64) << 32 | end) - 1
        return first, last

    def runs(self, codes: np.ndarray) -> np.ndarray:
        """Return the positions at which these words are neighbours in a sentence."""
        rarest = int(self._times[codes].argmin())
        hits = self.places(codes[[rarest]]) - rarest
        hits = hits[(hits >= 0) & (hits <= len(self) - len(codes))]
        for offset, code in enumerate(codes.tolist()):
            hits = hits[self.code[hits + offset] == code]
        last = hits + len(codes) - 1
        return hits[self.sentence[hits] == self.sentence[last]]

    def places(self, codes: np.ndarray) -> np.ndarray:
        """Return the positions of some words, in the order of speaking.

        Parameters
        ----------
        codes : ndarray of int
            Of words of the vocabulary, as :meth:`matching` returns them.

        Returns
        -------
        ndarray of int
        """
        if len(codes) > 1 and self._times[codes].sum() * _FEW > len(self):
            return np.flatnonzero(self.table([codes]).view(bool)[self.code])
        until = self._until[codes]
        since = until - self._times[codes]
        spans = zip(since.tolist(), until.tolist(), strict=True)
        found = [self._order[start:end] for start, end in spans]
        if len(found) == 1:
            return found[0].astype(np.int64)
        return np.sort(np.concatenate([*found, np.array([], dtype=np.int64)]))

    def each_place(self, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the positions of some words, word by word, and how many each has.

        Parameters
        ----------
        codes : ndarray of int
            Of words of the vocabulary; one may be named several times.

        Returns
        -------
        places, n : ndarray of int
        """
        n = self._times[codes]
        ends = np.cumsum(n)
        at = np.repeat(self._until[codes] - ends, n) + np.arange(int(n.sum()))
        return self._order[at], n

    def _scan(self, codes: list[np.ndarray]) -> np.ndarray:
        """Return the positions at which words, all frequent, follow each other."""
        last = len(codes) - 1
        n = max(len(self) - last, 0)
        if not last:
            return np.flatnonzero(self.table(codes).view(bool)[self.code])
        good = self.sentence[:n] == self.sentence[last : last + n]
        for at in range(0, len(codes), 8):  # one look-up for eight of them
            seen = self.table(codes[at : at + 8])[self.code]
            for bit in range(len(codes[at : at + 8])):
                good &= (seen[at + bit : at + bit + n] >> bit & 1).view(bool)
        return np.flatnonzero(good)

    def table(self, codes: list[np.ndarray]) -> np.ndarray:
        """Return the `codes` that hold each word of the vocabulary, as bits."""
        table = np.zeros(len(self.vocabulary), dtype=np.uint8)
        for bit, one in enumerate(codes):
            table[one] |= 1 << bit
        return table

    @cached_property
    def _early(self) -> Iterator[int]:
        """A number for each search that comes before the words are sorted."""
        return iter(range(_EARLY))

    @cached_property
    def _times(self) -> np.ndarray:
        """How often each word of the vocabulary occurs."""
        return np.bincount(self.code, minlength=len(self.vocabulary))

    @cached_property
    def _order(self) -> np.ndarray:
        """The positions of all words, sorted by word and then by place."""
        for _ in self._early:
            pass  # from now on no search is early
        if len(self) > _MANY:
            return self._counted_out
        # Sorting numbers is several times as fast as sorting where they stand.
        both = np.sort(self.code.astype(np.int64) << 32 | np.arange(len(self)))
        return both.astype(np.int32)  # the lower half

    @property
    def _counted_out(self) -> np.ndarray:
        """The same without comparing words, which are counted: for many of them."""
        from scipy.sparse import csr_array

        one_each = np.arange(len(self) + 1, dtype=np.int32)
        marks = np.zeros(len(self), dtype=np.int8)
        shape = (len(self), len(self.vocabulary))
        return csr_array((marks, self.code, one_each), shape).tocsc().indices

    def prepared(self) -> Iterator[None]:
        """Make what a first search would make, a part at each step."""
        made = (
            lambda: self.vocabulary.forms,
            lambda: self._times,
            lambda: self._order,
            lambda: self.vocabulary._in_alphabet,
            lambda: self.vocabulary.pieces,
            lambda: self.vocabulary.spelled,
        )
        for one in made:
            one()
            yield

    @cached_property
    def _until(self) -> np.ndarray:
        """Where in that order each word of the vocabulary ends."""
        return np.cumsum(self._times)


_MANY = 5_000_000  # words: to sort fewer is quicker than to load scipy
_EARLY = 4  # searches that look at every word, until sorting them is quicker
_FEW = 20  # one word in so many: fewer are looked up and sorted, more are scanned for
