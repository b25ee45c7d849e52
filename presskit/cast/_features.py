"""What speaks for the role of each person of a transcript, as numbers around 0 and 1.

What is read is meant to be the same in any house and language: how often somebody's
turns end in a question, who speaks before, how much of the talk is theirs.
"""

from collections.abc import Sequence

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._sums import rates, sums
from presskit.cast._talk import Talk

_ACTS = (
    "asks", "gives_floor", "only_gives_floor", "thanks", "only_courtesy", "greets",
    "closes", "asks_again", "goes_on", "follows_up", "introduces", "assents",
    "names_last",
)  # fmt: skip
_BRIEF, _LONG = 15, 90
"""Words under which a turn is brief, and over which it is long."""
_KINDS = {
    "others ask by label": ("asks",),
    "others have an office": ("office", "hands_out", "in_header"),
    "others have an outlet": ("outlet", "affiliated"),
    "others only hand out": ("only_hands_out",),
    "others are listed": ("podium", "asking"),
}
"""What labels of others can have and one's own not."""


def of_labels(person: Sequence[int], facts: Sequence[Facts], n: int) -> np.ndarray:
    """Return the facts in the labels of each person; a column a fact.

    Parameters
    ----------
    person : sequence of int
        Whose label each is.
    facts : sequence of Facts
        What it says.
    n : int
        How many persons there are.
    """
    says = np.zeros((n, len(Facts._fields)))
    if n:
        np.maximum.at(says, np.array(person), np.array(facts, dtype=float))
    return says


def features(talk: Talk, says: np.ndarray) -> dict[str, np.ndarray]:
    """Return the evidence for roles, by name; a number a person.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels say, as :func:`of_labels` returns it.
    """
    n = len(says)
    length = np.log1p(talk.words)
    length -= length.mean() if len(length) else 0.0
    longest = np.full(n, -1.0)
    np.maximum.at(longest, talk.person, length)
    return {
        "constant": np.ones(n),
        **{f"label {name}": says[:, at] for at, name in enumerate(Facts._fields)},
        **_among_others(says),
        **_unnamed(talk, says),
        **rates(_of_turns(talk, length), talk.person, n),
        **_of_all(talk, n),
        **_places(talk, n),
        "longest": longest,
        "introduced": talk.introduced.astype(float),
    }


def _among_others(says: np.ndarray) -> dict[str, np.ndarray]:
    """Return the facts that labels of others have and one's own lacks."""
    found = {}
    for name, facts in _KINDS.items():
        columns = [Facts._fields.index(fact) for fact in facts]
        has = says[:, columns].max(axis=1, initial=0)
        found[name] = (1 - has) * (has.sum() > has)
    return found


def _unnamed(talk: Talk, says: np.ndarray) -> dict[str, np.ndarray]:
    """Return how much is asked under labels that name nobody, for all others."""
    asks = says[:, Facts._fields.index("asks")]
    there = talk.ends.sum()
    share = (asks[talk.person] * talk.ends).sum() / there if there else 0.0
    stands_by = says[:, Facts._fields.index("bystander")]
    return {
        "the unnamed ask": (1 - asks) * share,
        "stands by while the unnamed ask": stands_by * share,
    }


def _of_turns(talk: Talk, length: np.ndarray) -> dict[str, np.ndarray]:
    """Return the acts of each turn, and of those right before it and after."""
    first, last = talk.before >= 0, talk.after >= 0
    ends, asks = talk.ends, talk.act("asks")
    found = {
        "length": length,
        "asks at the end": ends,
        **{f"act {name}": talk.act(name) for name in _ACTS},
        "asks, brief": asks & (talk.words < _BRIEF),
        "brief": talk.words < _BRIEF,
        "long": talk.words > _LONG,
        "called": talk.called,
        "addressed": talk.addressed,
        "answers": first & ends[talk.before] & ~ends,
        "is answered": last & ends & ~ends[talk.after],
    }
    around = {
        "asks at the end": ends,
        "asks": asks,
        "gives floor": talk.act("gives_floor"),
        "courtesy": talk.act("only_courtesy"),
        "length": length,
    }
    for name, values in around.items():
        found[f"before: {name}"] = first * values[talk.before]
        found[f"after: {name}"] = last * values[talk.after]
    return found


def _of_all(talk: Talk, n: int) -> dict[str, np.ndarray]:
    """Return which part of the talk, of the questions and answers is somebody's."""
    follows = (talk.before >= 0) & talk.ends[talk.before] & ~talk.ends
    follows[1:] &= talk.before[1:] == np.arange(len(follows) - 1)
    columns = [np.ones(len(follows)), talk.words, talk.marks, talk.ends, follows]
    own, words, marks, asked, answered = sums(np.array(columns), talk.person, n)
    all_words, all_marks = max(1.0, words.sum()), marks.sum()
    usual = all_marks * words / all_words
    return {
        "share of words": words / all_words,
        "share of turns": own / max(1.0, own.sum()),
        "share of marks": marks / max(1.0, all_marks),
        "share of questions": asked / max(1.0, asked.sum()),
        "share of answers": answered / max(1.0, answered.sum()),
        "more marks than words": np.log((marks + 1) / (usual + 1)) / 2,
        "marks a word": np.minimum(1.0, 20 * marks / (words + 20)),
        "most words": (words == words.max(initial=0)).astype(float),
        "many turns": np.log1p(own) / 3,
        "different after": _different(talk.person, talk.after, n) / (own + 1),
        "different before": _different(talk.person, talk.before, n) / (own + 1),
    }


def _different(person: np.ndarray, beside: np.ndarray, n: int) -> np.ndarray:
    """Return how many different people stand beside each person."""
    there = beside >= 0
    pairs = np.unique(person[there] * n + person[beside[there]])
    return np.bincount(pairs // max(1, n), minlength=n).astype(float)


def _places(talk: Talk, n: int) -> dict[str, np.ndarray]:
    """Return the people who open, close, and speak before the first question."""
    opens, closes, before = np.zeros((3, n))
    opens[talk.person[:1]] = 1
    closes[talk.person[-1:]] = 1
    asks = np.flatnonzero(talk.ends)
    before[talk.person[: asks[0] if len(asks) else 0]] = 1
    return {
        "speaks first": opens,
        "speaks last": closes,
        "speaks before the first question": before,
    }
