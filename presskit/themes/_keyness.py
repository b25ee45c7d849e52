"""Which words are typical of some turns, held against others."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError, warn
from presskit.schema import TURNS
from presskit.text import Fold, Words
from presskit.text.prose import counted
from presskit.themes import _association
from presskit.themes._dispersion import dp_norm
from presskit.themes._spelling import as_printed
from presskit.themes._tally import TEXT, are_stop_words, ranges, tally, words_of

MEASURES = ("g2", "log_odds")
_SIDES = ("target", "reference")
_COUNTED = ("n", "rate", "n_turns", "n_speakers")


def keyness(
    target: pd.DataFrame,
    reference: pd.DataFrame,
    measure: str = "g2",
    *,
    stopwords: str | Iterable[str] | None = "spoken",
    min_count: int = 3,
    min_turns: int = 2,
    correction: str = "holm",
    variance: str = "approx",
    prior: float = 0.1,
    top: int | None = None,
    fold: Fold = True,
) -> pd.DataFrame:
    """Compare how often words are said in some turns and in others.

    Parameters
    ----------
    target, reference : Corpus or DataFrame
        Turns, one row a turn, such as ``corpus.filter(role="principal")`` and
        ``corpus.filter(role="journalist")``. A turn in both is counted in both, with a
        warning: compare with what is left, not with everything.
    measure : {"g2", "log_odds"}, default "g2"
        What the order is by: the log-likelihood ratio of Dunning (1993), or the
        log-odds ratio with a prior of Monroe, Colaresi & Quinn (2008), which does not
        let rare words lead where texts are short or unequal.
    stopwords : str, iterable of str, or None, default "spoken"
        Words to leave out, as in :func:`presskit.themes.terms`. They count as words of
        the texts all the same.
    min_count, min_turns : int, default 3 and 2
        The fewest times, and turns, a word is said on the side of which it is typical.
    correction : {"holm", "bh"}, default "holm"
        How `p` is corrected for the number of words compared.
    variance : {"approx", "full"}, default "approx"
        For "log_odds": the two terms of equation 22, or the four of equation 20.
    prior : float, default 0.1
        For "log_odds": as many times each word is taken to have been said beforehand.
    top : int, optional
        Only so many words of each side, the first ones.
    fold : bool or "spelling", default True
        Whether words are folded, as in :func:`presskit.themes.terms`.

    Returns
    -------
    DataFrame
        One row a word, the most typical of the target first, those of the reference
        last, equal ones by the alphabet:

        ====================  =======  ==============================================
        term                  str      the word as it is printed most often
        `measure`             float64  above 0: typical of the target; below 0: of the
                               reference
        log_ratio             float64  doublings of the rate, from reference to target;
                               a word that one lacks counts half a time there
        p                     float64  of the G², corrected for all words compared
        n_target              int64    times it is said in the target (count)
        n_reference           int64    times it is said in the reference (count)
        rate_target           float64  per 1,000 words, stop words included
        rate_reference        float64  per 1,000 words, stop words included
        n_turns_target        int64    turns of the target that say it (count)
        n_turns_reference     int64    turns of the reference that say it (count)
        n_speakers_target     int64    known speakers who say it there (count)
        n_speakers_reference  int64    known speakers who say it there (count)
        dp_target             float64  0 even to 1 clumped over the turns of the target
                               (DPnorm); NaN if it has fewer than two turns with
                               words, or lacks the word
        ====================  =======  ==============================================

        ``frame.attrs["keyness"]`` holds what was chosen, and how many words were
        compared. Without words on both sides the table is empty.

    Raises
    ------
    TableError
        If a table lacks a column, or a choice is not one of those named.

    Notes
    -----
    The tests take words as drawn one by one; speakers repeat themselves, so that a
    small `p` is weaker evidence than it looks. Read `n_turns_target` and
    `n_speakers_target` beside it: one long answer about ships makes a word typical.
    `p` is that of G², whatever the order.

    Examples
    --------
    >>> def turns(*texts):
    ...     return pd.DataFrame({"transcript": "a", "speaker_id": "x", "text": texts})
    >>> pushed = turns("Ammunition, more ammunition.", "We buy ammunition and jets.")
    >>> asked = turns("Will jets fly?", "Which jets?", "Jets, when?")
    >>> keyness(pushed, asked)[["term", "g2", "n_target", "n_reference"]].round(2)
             term    g2  n_target  n_reference
    0  ammunition  4.43         3            0
    1        jets -1.81         1            3
    """
    if measure not in MEASURES:
        raise TableError(f"measure={measure!r} is not one of {MEASURES}.")
    min_count, min_turns = (
        at_least("min_count", min_count, 1), at_least("min_turns", min_turns, 1)
    )  # fmt: skip
    turns, words, n_first = _both(target, reference)
    words = words.folded(fold)
    sizes = np.bincount(words.row >= n_first, minlength=2)
    size = np.bincount(words.row[words.row < n_first], minlength=max(n_first, 1))
    alone = words.code
    if fold:
        alone, words = words.counted.code[words.alone], words.counted
    stop = are_stop_words(turns, words, stopwords)
    made = _counts(turns, words, ~stop, n_first, size)
    kept = (made["n_target"] + made["n_reference"] > 0) & sizes.all()
    kept &= np.bincount(alone, minlength=len(made)) > 0
    made = _measured(made, sizes, prior, variance)[kept]
    made["p"] = _association.adjusted(made["p"].to_numpy(), correction)
    shown = _shown(made, measure, min_count, min_turns)
    if top is not None:
        shown = _first(shown, measure, at_least("top", top, 1))
    shown.insert(0, "term", as_printed(words, shown.index.to_numpy(), turns["text"]))
    table = shown[_columns(measure)].reset_index(drop=True)
    table.attrs["keyness"] = {
        "measure": measure, "stopwords": stopwords, "min_count": min_count,
        "min_turns": min_turns, "correction": correction, "variance": variance,
        "prior": prior, "fold": fold, "n_compared": len(made),
        "n_words_target": int(sizes[0]), "n_words_reference": int(sizes[1]),
    }  # fmt: skip
    return table


def _columns(measure: str) -> list[str]:
    sides = [f"{name}_{side}" for name in _COUNTED for side in _SIDES]
    return ["term", measure, "log_ratio", "p", *sides, "dp_target"]


def _both(
    target: pd.DataFrame, reference: pd.DataFrame
) -> tuple[pd.DataFrame, Words, int]:
    """Return the turns of both sides in one table, their words, and where it splits."""
    sides = [
        TURNS.spoken(turns, "transcript", "speaker_id", "text")[
            ["transcript", "speaker_id", "text"]
        ]
        for turns in (target, reference)
    ]
    _warn_of_both(target, reference)
    turns = pd.concat(sides, ignore_index=True)
    return turns, words_of(turns), len(sides[0])


def _warn_of_both(target: object, reference: object) -> None:
    """Warn of turns that are held against themselves."""
    tables = [TURNS.of(one, "transcript", "text") for one in (target, reference)]
    if not all("turn" in one for one in tables):
        return
    columns = ["transcript", "turn", "text"]
    first, second = (
        set(one[columns].itertuples(index=False, name=None)) for one in tables
    )
    if both := len(first & second):
        warn(
            f"{counted(both, 'turn')} of the target stand{'s' * (both == 1)} in the "
            "reference, too, and count on both sides. Hold the target against what is "
            "left."
        )


def _counts(
    turns: pd.DataFrame,
    words: Words,
    kept: np.ndarray,
    n_first: int,
    size: np.ndarray,
) -> pd.DataFrame:
    """Count the words of the vocabulary on both sides, where they are kept."""
    n = len(words.vocabulary)
    made = {"key": pd.array(list(words.vocabulary), dtype=TEXT)}
    for side, own in enumerate((words.row < n_first, words.row >= n_first)):
        inside = own & kept
        row, code = words.row[inside].astype(np.int64), words.code[inside]
        spread = ranges(turns, row, code, n)
        made |= {
            f"n_{_SIDES[side]}": np.bincount(code, minlength=n),
            f"n_turns_{_SIDES[side]}": spread["n_turns"],
            f"n_speakers_{_SIDES[side]}": spread["n_speakers"],
        }
        if side == 0:
            made["dp_target"] = dp_norm(*tally(code.astype(np.int64), row), size, n)
    return pd.DataFrame(made)


def _measured(
    made: pd.DataFrame, sizes: np.ndarray, prior: float, variance: str
) -> pd.DataFrame:
    """Return counts with what they say."""
    a, b = made["n_target"].to_numpy(), made["n_reference"].to_numpy()
    c, d = sizes.clip(1).tolist()
    value = _association.g2(a, b, c, d)
    alpha = np.full(len(a), _above_0("prior", prior))
    return made.assign(
        g2=value,
        p=_association.p_of_g2(value),
        log_ratio=_association.log_ratio(a, b, c, d),
        log_odds=_association.log_odds(a, b, alpha, variance)[1],
        rate_target=1000 * a / c,
        rate_reference=1000 * b / d,
    )


def _above_0(name: str, value: float) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = 0.0
    if not 0 < number < float("inf"):
        raise TableError(f"{name}={value!r} is not a number above 0.")
    return number


def _shown(
    made: pd.DataFrame, measure: str, min_count: int, min_turns: int
) -> pd.DataFrame:
    """Return the words said often enough on their side, the most typical first."""
    for_target = made[measure] > 0
    n = made["n_target"].where(for_target, made["n_reference"])
    n_turns = made["n_turns_target"].where(for_target, made["n_turns_reference"])
    kept = made[(n >= min_count) & (n_turns >= min_turns) & (made[measure] != 0)]
    return kept.sort_values([measure, "key"], ascending=[False, True])


def _first(shown: pd.DataFrame, measure: str, top: int) -> pd.DataFrame:
    """Return the first words of each side; those of the reference stand last."""
    n = int((shown[measure] > 0).sum())
    at = np.arange(len(shown))
    return shown[(at < min(top, n)) | (at >= max(n, len(shown) - top))]
