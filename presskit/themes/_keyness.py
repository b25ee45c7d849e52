"""Which words are typical of some turns, held against others."""

from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.text import Fold
from presskit.themes import _association
from presskit.themes._two_sides import SIDES, TwoSides

MEASURES = ("g2", "log_odds")
_PLACE = ("transcript", "turn", "line", "start", "end")
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
    compounds: bool = True,
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
    compounds : bool, default True
        Whether words that stand together ("Strategic Concept", "supply chains") are
        one term, as in :func:`presskit.themes.typical`. A word that a side says six
        times of ten in such a term is no term of that side by itself.

    Returns
    -------
    DataFrame
        One row a term, the most typical of the target first, those of the reference
        last, equal ones by the alphabet:

        ====================  =======  =================================================
        term                  str      a word, or words that stand together, as printed
                                       most often
        kind                  str      "theme", or what it is else: see
                                       :func:`presskit.themes.typical`
        `measure`             float64  above 0: typical of the target; below 0: of the
                                       reference
        log_ratio             float64  doublings of the rate, from reference to target;
                                       what one lacks counts half a time there
        p                     float64  of the G², corrected for all terms compared
        n_target              int64    times it is said in the target (count)
        n_reference           int64    times it is said in the reference (count)
        n_added               int64    those of both that are it because words are
                                       folded, as "Russia's" is "Russia" (count)
        rate_target           float64  per 1,000 words, stop words included
        rate_reference        float64  per 1,000 words, stop words included
        n_turns_target        int64    turns of the target that say it (count)
        n_turns_reference     int64    turns of the reference that say it (count)
        n_speakers_target     int64    known speakers who say it there (count)
        n_speakers_reference  int64    known speakers who say it there (count)
        dp_target             float64  0 even to 1 clumped over the turns of the target
                                       (DPnorm); NaN if it has fewer than two turns with
                                       words, or lacks the term
        transcript            str      where its side (that of which it is typical) says
                                       it first
        turn                  Int64    its turn there
        line                  Int64    its line in the source; NA where that is lost
        start, end            Int64    where it stands in the source
        ====================  =======  =================================================

        ``frame.attrs["keyness"]`` holds what was chosen, how many terms were compared
        and how many words both sides have, ``attrs["fold"]`` what folding added to each
        term: ``{"Russia": {"Russia’s": 7}}``. Without words on both sides the table is
        empty and keeps its columns and types.

    Raises
    ------
    TableError
        If a table lacks a column, or a choice is not one of those named.

    See Also
    --------
    presskit.themes.findings.keyness : the same in words.
    presskit.themes.typical : each conference, or another group, against the others.

    Notes
    -----
    The tests take words as drawn one by one; speakers repeat themselves, so that a
    small `p` is weaker evidence than it looks. Read `n_turns_target` and
    `n_speakers_target` beside it: one long answer about ships makes a word typical.
    `p` is that of G², whatever the order. Words are counted alike with `compounds`
    and without; these come on top, and alter `p` by their number alone.

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
    if top is not None:
        at_least("top", top, 1)
    both = TwoSides(target, reference, stopwords, fold, compounds)
    made = _measured(both.counts(), both.sizes, both.n_words, prior, variance)
    made = made[_listed(made, both)]
    made["p"] = _association.adjusted(made["p"].to_numpy(), correction)
    shown = _shown(made, measure, min_count, min_turns)
    if top is not None:
        shown = _first(shown, measure, top)
    above = shown[measure] > 0
    weights = [shown[measure][above], -shown[measure][~above].iloc[::-1]]
    told, added = both.told(weights)
    table = shown.join(told)[_columns(measure)].reset_index(drop=True)
    table.attrs["keyness"] = {
        "measure": measure, "stopwords": stopwords, "languages": both.languages,
        "min_count": min_count, "min_turns": min_turns, "correction": correction,
        "variance": variance, "prior": prior, "fold": fold, "compounds": compounds,
        "n_compared": len(made), "n_words_target": int(both.sizes[0]),
        "n_words_reference": int(both.sizes[1]),
    }  # fmt: skip
    table.attrs["fold"] = {"fold": fold, "added": added}
    return table


def _listed(made: pd.DataFrame, both: TwoSides) -> np.ndarray:
    """Return a mask of the terms compared: said, no mere part of one of their side."""
    listed = (made["n_target"] + made["n_reference"] > 0).to_numpy() & made["listed"]
    listed = listed.to_numpy() & both.sizes.all()
    of_target = (made["g2"] > 0).to_numpy()
    for parts, own in zip(both.parts, (of_target, ~of_target), strict=True):
        hidden = np.zeros(len(made), dtype=bool)
        hidden[parts] = True
        listed &= ~(hidden & own)
    return listed


def _columns(measure: str) -> list[str]:
    sides = [f"{name}_{side}" for name in _COUNTED for side in SIDES]
    sides.insert(2, "n_added")
    return ["term", "kind", measure, "log_ratio", "p", *sides, "dp_target", *_PLACE]


def _measured(
    made: pd.DataFrame, sizes: np.ndarray, n_words: int, prior: float, variance: str
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
        log_odds=_association.log_odds(a, b, alpha, variance, n_words)[1],
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
