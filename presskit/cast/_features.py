"""What speaks for the role of each person of a transcript, as numbers around 0 and 1.

What is read is meant to be the same in any house and language: how often somebody's
turns end in a question, who speaks before, how much of the talk is theirs. A rate over
few turns leans on that of the whole transcript.
"""

from collections.abc import Sequence

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._talk import Talk

_LEAN = 1.0
"""Turns of the whole transcript that are added to those of a person for a rate."""


def of_labels(person: Sequence[int], facts: Sequence[Facts], n: int) -> np.ndarray:
    """Return what the labels of each person say; a column a fact.

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
    np.maximum.at(says, np.array(person, dtype=int), np.array(facts, dtype=float))
    return says


def features(talk: Talk, says: np.ndarray) -> dict[str, np.ndarray]:
    """Return what speaks for a role, by name; a number a person.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    says : array
        What the labels say, as :func:`of_labels` returns it.
    """
    n = len(says)
    own = np.bincount(talk.person, minlength=n).astype(float)
    words = np.bincount(talk.person, talk.words, minlength=n)
    marks = np.bincount(talk.person, talk.marks, minlength=n)

    def rate(values: np.ndarray) -> np.ndarray:
        return _rate(values.astype(float), talk.person, own)

    found = {"constant": np.ones(n)}
    found |= {f"label {name}": says[:, at] for at, name in enumerate(Facts._fields)}
    found |= _among_others(says)
    turns, all_words = max(1, len(talk.turn)), max(1.0, words.sum())
    length = np.log1p(talk.words)
    typical = length.mean() if len(length) else 0.0
    found["length"] = rate(length - typical)
    found["longest"] = _most(length, talk.person, n) - typical
    found["share of words"] = words / all_words
    found["share of turns"] = own / turns
    found["many turns"] = np.log1p(own) / 3
    found["most words"] = (words == words.max(initial=0)).astype(float)
    found["marks a word"] = np.minimum(1.0, 20 * marks / (words + 20))
    found |= _shares(talk, words, marks)
    found |= _unnamed(talk, says)
    found["asks at the end"] = rate(talk.ends)
    for name in _ACTS:
        found[f"act {name}"] = rate(talk.act(name))
    found["asks, short"] = rate(talk.act("asks") & (talk.words < _BRIEF))
    found["brief"] = rate(talk.words < _BRIEF)
    found["long"] = rate(talk.words > _LONG)
    found |= _around(talk, rate, length, typical)
    found["called"] = rate(talk.called)
    found["addressed"] = rate(talk.addressed)
    found["introduced"] = talk.introduced.astype(float)
    found["speaks first"] = _at(talk, 0, n)
    found["speaks last"] = _at(talk, -1, n)
    found["speaks before the first question"] = _before_questions(talk, n)
    found["successors"] = _different(talk.person, talk.after, talk.person, n) / (own + 1)
    found["predecessors"] = _different(talk.person, talk.before, talk.person, n) / (
        own + 1
    )
    return found


_ACTS = (
    "asks", "gives_floor", "only_gives_floor", "thanks", "only_courtesy", "greets",
    "closes", "asks_again", "goes_on", "follows_up", "introduces", "assents",
    "names_last",
)  # fmt: skip
_BRIEF, _LONG = 15, 90
"""Words under which a turn is brief, and over which it is long."""


def _rate(values: np.ndarray, person: np.ndarray, own: np.ndarray) -> np.ndarray:
    whole = values.mean() if len(values) else 0.0
    sums = np.bincount(person, values, minlength=len(own))
    return (sums + _LEAN * whole) / (own + _LEAN)


def _most(values: np.ndarray, person: np.ndarray, n: int) -> np.ndarray:
    most = np.zeros(n)
    np.maximum.at(most, person, values)
    return most


def _among_others(says: np.ndarray) -> dict[str, np.ndarray]:
    """Return what the labels of others have and one's own does not."""
    kinds = {
        "others ask by label": ("asks",),
        "others have an office": ("office", "hands_out", "in_header"),
        "others have an outlet": ("outlet", "affiliated"),
        "others only hand out": ("only_hands_out",),
        "others are listed": ("podium", "asking"),
    }
    found = {}
    for name, facts in kinds.items():
        columns = [Facts._fields.index(fact) for fact in facts]
        has = says[:, columns].max(axis=1, initial=0)
        found[name] = (1 - has) * (has.sum() > has)
    return found


def _around(talk: Talk, rate, length: np.ndarray, typical: float) -> dict:
    """Return what is done right before somebody's turns and right after."""
    first, last = talk.before >= 0, talk.after >= 0
    found = {}
    for name, values in {
        "asks at the end": talk.ends,
        "asks": talk.act("asks"),
        "gives floor": talk.act("gives_floor"),
        "thanks": talk.act("only_courtesy"),
    }.items():
        found[f"before: {name}"] = rate(first & values[talk.before])
        found[f"after: {name}"] = rate(last & values[talk.after])
    lengths = length - typical
    found["before: length"] = rate(first * lengths[talk.before])
    found["after: length"] = rate(last * lengths[talk.after])
    found["answers"] = rate(first & talk.ends[talk.before] & ~talk.ends)
    found["is answered"] = rate(last & talk.ends & ~talk.ends[talk.after])
    return found


def _shares(talk: Talk, words: np.ndarray, marks: np.ndarray) -> dict[str, np.ndarray]:
    """Return which part of the questions, and of what follows them, is somebody's."""
    n = len(words)
    asked = np.bincount(talk.person, talk.ends, minlength=n)
    follows = (talk.before >= 0) & talk.ends[talk.before] & ~talk.ends
    follows[1:] &= talk.before[1:] == np.arange(len(talk.turn) - 1)
    answered = np.bincount(talk.person, follows, minlength=n)
    all_marks = marks.sum()
    usual = all_marks * words / max(1.0, words.sum())
    return {
        "share of marks": marks / max(1.0, all_marks),
        "share of questions": asked / max(1.0, asked.sum()),
        "share of answers": answered / max(1.0, answered.sum()),
        "more marks than words": np.log((marks + 1) / (usual + 1)) / 2,
    }


def _unnamed(talk: Talk, says: np.ndarray) -> dict[str, np.ndarray]:
    """Return how much is asked under labels that name nobody, for all who have others."""
    asks = says[:, Facts._fields.index("asks")]
    there = talk.ends.sum()
    share = (asks[talk.person] * talk.ends).sum() / there if there else 0.0
    stands_by = says[:, Facts._fields.index("bystander")]
    return {
        "the unnamed ask": (1 - asks) * share,
        "stands by while the unnamed ask": stands_by * share,
    }


def _at(talk: Talk, position: int, n: int) -> np.ndarray:
    found = np.zeros(n)
    if len(talk.person):
        found[talk.person[position]] = 1
    return found


def _before_questions(talk: Talk, n: int) -> np.ndarray:
    """Return 1 for whoever speaks before the first turn that ends with a question."""
    found = np.zeros(n)
    asks = np.flatnonzero(talk.ends)
    found[talk.person[: asks[0] if len(asks) else 0]] = 1
    return found


def _different(
    person: np.ndarray, other: np.ndarray, who: np.ndarray, n: int
) -> np.ndarray:
    """Return how many different people stand beside each person."""
    there = other >= 0
    pairs = np.unique(person[there] * n + who[other[there]])
    return np.bincount(pairs // max(1, n), minlength=n).astype(float)


def of_neighbours(
    talk: Talk, chances: np.ndarray, asking: np.ndarray
) -> dict[str, np.ndarray]:
    """Return what the roles of those around a person say; a number a person.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    chances : array
        The probability of each class for each person, as the first pass has them.
    asking : array
        The probability that who speaks in a turn asks, and does not hand over.
    """
    n, roles = chances.shape
    own = np.bincount(talk.person, minlength=n).astype(float)
    first, last = talk.before >= 0, talk.after >= 0
    found = {}
    for role in range(roles):
        of_turn = chances[talk.person, role]
        before, after = first * of_turn[talk.before], last * of_turn[talk.after]
        found[f"before {role}"] = _rate(before, talk.person, own)
        found[f"after {role}"] = _rate(after, talk.person, own)
        found[f"own {role}"] = np.log(np.clip(chances[:, role], 1e-3, 1)) / 5
        words = np.bincount(talk.person, talk.words, minlength=n)
        weighed = words * chances[:, role]
        found[f"others' words {role}"] = (weighed.sum() - weighed) / max(1, words.sum())
        found[f"others {role}"] = _other_best(chances[:, role])
        found[f"called by {role}"] = _rate(talk.called * before, talk.person, own)
        found[f"addressed by {role}"] = _rate(talk.addressed * before, talk.person, own)
    kinds = [
        np.bincount(talk.person, some, minlength=n)
        for some in (asking > _SURELY, asking < 1 - _SURELY)
    ]
    both = np.minimum(*kinds)
    found["asks and hands over"] = np.minimum(both, 3) / 3
    found["hands over"] = _rate((asking < 1 - _SURELY).astype(float), talk.person, own)
    found["share of both"] = both / (own + 1)
    return found


_SURELY = 0.7
"""Probability from which a turn asks, or under the rest of which it hands over."""


def _other_best(chances: np.ndarray) -> np.ndarray:
    """Return the highest chance of anybody else."""
    if len(chances) < 2:
        return np.zeros(len(chances))
    order = np.argsort(chances)
    best = np.full(len(chances), chances[order[-1]])
    best[order[-1]] = chances[order[-2]]
    return best
