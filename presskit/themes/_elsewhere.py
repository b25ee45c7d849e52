"""In how many other transcripts a term is said: what all say is typical of none."""

from collections.abc import Sequence

import numpy as np

from presskit.themes._by_turn import Counted
from presskit.themes._tally import n_distinct, tally


class Elsewhere:
    """The transcripts in which each word is said.

    Parameters
    ----------
    code : ndarray of int
        The words that are said, each with its turn in `row`.
    row : ndarray of int
    transcript : ndarray of int
        The transcript of each turn, from 0.
    n_codes : int
        Words of the vocabulary.

    Examples
    --------
    >>> code, row = np.array([0, 0, 1, 0]), np.array([0, 0, 0, 1])
    >>> said = Elsewhere(code, row, transcript=np.array([0, 1, 2]), n_codes=2)
    >>> target = np.array([True, False, False])
    >>> said.silence(target, ~target, np.array([0, 1]), []).round(2).tolist()
    [0.67, 1.0]
    """

    def __init__(
        self, code: np.ndarray, row: np.ndarray, transcript: np.ndarray, n_codes: int
    ) -> None:
        self._transcript = transcript
        self._n = int(transcript.max(initial=-1)) + 1
        where, what, _ = tally(transcript[row], code)
        self._said = Counted(what, where, self._n, n_codes)

    def silence(
        self,
        target: np.ndarray,
        rest: np.ndarray,
        single: np.ndarray,
        joint: Sequence[np.ndarray],
    ) -> np.ndarray:
        """Return the share of the other transcripts that do not say each term.

        Parameters
        ----------
        target, rest : ndarray of bool
            Turns; the others are the transcripts of `rest` of which `target` has none.
        single : ndarray of int
            The codes of terms of one word.
        joint : sequence of ndarray of int
            The turns in which each other term is said, as often as it is.

        Returns
        -------
        ndarray of float
            Of those of one word and then of the other ones, above 0: one transcript
            more is counted that does not say it, so that few transcripts tell little.
        """
        others = np.zeros(self._n, dtype=bool)
        others[self._transcript[rest]] = True
        others[self._transcript[target]] = False
        n = int(others.sum())
        of = np.repeat(np.arange(len(joint)), [len(one) for one in joint])
        where = self._transcript[np.concatenate([*joint, np.array([], dtype=np.int64)])]
        said = np.append(
            self._said.counts(others)[single],
            n_distinct(of, np.where(others[where], where, -1), len(joint)),
        )
        return (n - said + 1) / (n + 1)
