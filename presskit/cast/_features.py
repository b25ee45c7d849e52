"""What speaks for the role of each person of a transcript, as numbers around 0 and 1.

What is read is meant to be the same in any house and language: how often somebody's
turns end in a question, who speaks before, how much of the talk is theirs.
"""

from collections.abc import Sequence

import numpy as np

from presskit.cast._label_facts import Facts
from presskit.cast._sums import means, sums
from presskit.cast._talk import Talk

_BRIEF, _LONG = 15, 90
"""Words under which a turn is brief, and over which it is long."""
_LABELS = ("bystander", "office", "hands_out", "outlet", "affiliated", "in_header")
"""What labels say that weighs by itself."""
_KINDS = {
    "others ask by label": ("asks",),
    "others have an office": ("office", "hands_out", "in_header"),
    "others have an outlet": ("outlet", "affiliated"),
    "others only hand out": ("only_hands_out",),
}
"""What labels of others can have and one's own not."""
_COLUMNS = {
    name: [Facts._fields.index(fact) for fact in facts]
    for name, facts in _KINDS.items()
}
_ASKS = Facts._fields.index("asks")


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
    return {
        "constant": np.ones(n),
        **{f"label {name}": says[:, Facts._fields.index(name)] for name in _LABELS},
        **_among_others(says),
        "the unnamed ask": _unnamed(talk, says),
        "speaks alone": np.full(n, n == 1),
        **_of_turns(talk, n),
        **_places(talk, n),
    }


def _among_others(says: np.ndarray) -> dict[str, np.ndarray]:
    """Return the facts that labels of others have and one's own lacks."""
    found = {}
    for name, columns in _COLUMNS.items():
        has = says[:, columns].max(axis=1, initial=0)
        found[name] = (1 - has) * (has.sum() > has)
    return found


def _unnamed(talk: Talk, says: np.ndarray) -> np.ndarray:
    """Return the share of questions under labels that name nobody, for all others."""
    asks = says[:, _ASKS]
    there = np.count_nonzero(talk.ends)
    return (1 - asks) * (asks[talk.person[talk.ends]].sum() / max(1, there))


def _of_turns(talk: Talk, n: int) -> dict[str, np.ndarray]:
    """Return means over the turns of each person, and their parts of all the talk."""
    first, last = talk.before >= 0, talk.after >= 0
    ends, before, words = talk.ends, talk.before, talk.words
    length = np.log1p(words)
    length -= length.sum() / max(1, len(length))
    asked = first & ends[before]
    of_means = {
        "length": length,
        "brief": words < _BRIEF,
        "long": words > _LONG,
        "act asks": talk.act("asks"),
        "act gives_floor": talk.act("gives_floor"),
        "act introduces": talk.act("introduces"),
        "act closes": talk.act("closes"),
        "before: asks at the end": asked,
        "before: length": first * length[before],
        "after: length": last * length[talk.after],
    }
    rows = [*of_means.values(), words, talk.marks]
    summed = sums(np.array(rows, dtype=float), talk.person, n)
    words, marks = summed[len(of_means) :]
    turns = np.bincount(talk.person, minlength=n)
    all_words = max(1.0, words.sum())
    usual = marks.sum() * words / all_words
    longest = np.full(n, -1.0)
    np.maximum.at(longest, talk.person, length)
    return {
        **dict(zip(of_means, means(summed[: len(of_means)], turns), strict=True)),
        "longest": longest,
        "share of words": words / all_words,
        "more marks than words": np.log((marks + 1) / (usual + 1)) / 2,
        "marks a word": np.minimum(1.0, 20 * marks / (words + 20)),
        "many turns": np.log1p(turns) / 3,
        "different after": _different(talk.person, talk.after, n) / (turns + 1),
    }


def _different(person: np.ndarray, beside: np.ndarray, n: int) -> np.ndarray:
    """Return the number of different people who stand beside each person."""
    there = beside >= 0
    pairs = np.sort(person[there] * n + person[beside[there]])
    first = np.concatenate((pairs[:1] >= 0, pairs[1:] != pairs[:-1]))
    return np.bincount(pairs[first] // max(1, n), minlength=n)


def _places(talk: Talk, n: int) -> dict[str, np.ndarray]:
    """Return the people who open, close, are introduced and given the floor."""
    asks = talk.ends.argmax() if talk.ends.any() else 0
    handed = talk.act("gives_floor")[talk.before] & (talk.before > 0)
    opens, closes, before, placed, names_self = np.zeros((5, n))
    opens[talk.person[:1]] = 1
    closes[talk.person[-1:]] = 1
    before[talk.person[:asks]] = 1
    placed[talk.person[talk.placed & handed]] = 1  # the first turn says who opens
    names_self[talk.person[talk.names_self]] = 1
    return {
        "speaks first": opens,
        "speaks last": closes,
        "speaks before the first question": before,
        "given the floor as from somewhere": placed,
        "names self": names_self,
        "introduced": talk.introduced >= 0,
    }
