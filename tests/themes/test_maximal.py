"""Runs of words that come back and cannot be made longer."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from presskit.themes._maximal import maximal


def found(text, fewest=1, times=2):
    """Return the runs of a text, whose sentences end with a full stop."""
    words = text.split()
    code = np.unique(words, return_inverse=True)[1]
    sentence = np.cumsum([word == "." for word in words]) * 2
    sentence[[at for at, word in enumerate(words) if word == "."]] -= 1
    made, at = [], 0
    result = maximal(code, sentence, fewest, times)
    for n_words, n in zip(result.n_words.tolist(), result.n.tolist(), strict=True):
        places = result.start[at : at + n].tolist()
        at += n
        made += [(" ".join(words[places[0] :][:n_words]), places)]
    return [(run, places) for run, places in made if run != "."]


def test_a_run_is_as_long_as_it_can_be():
    assert found("a b c d . x a b c . b c") == [("b c", [1, 7, 10]), ("a b c", [0, 6])]


def test_a_run_stays_inside_a_sentence():
    assert found("a b . c . a b . c", fewest=2) == [("a b", [0, 5])]


def test_runs_may_overlap_themselves():
    assert found("a a a a", fewest=2) == [("a a", [0, 1, 2]), ("a a a", [0, 1])]


def test_none():
    assert found("a b c") == []
    empty = np.array([], dtype=np.int64)
    assert len(maximal(empty, empty, 2, 2).n) == 0


def by_hand(words, sentence, fewest, times):
    """Return the maximal repeats by trying every run."""
    places = {}
    for at in range(len(words)):
        for end in range(at + 1, len(words) + 1):
            if sentence[at] != sentence[end - 1]:
                break
            places.setdefault(tuple(words[at:end]), []).append(at)
    often = {run: at for run, at in places.items() if len(at) >= times}
    return {
        run: at
        for run, at in often.items()
        if len(run) >= fewest
        and not any(
            len(other) == len(run) + 1
            and run in (other[1:], other[:-1])
            and len(often[other]) == len(at)
            for other in often
        )
    }


@given(
    st.lists(st.lists(st.sampled_from("abc"), max_size=8), max_size=5),
    st.integers(1, 3),
    st.integers(2, 3),
)
def test_they_are_those_found_by_trying_every_run(sentences, fewest, times):
    words = [word for one in sentences for word in one]
    sentence = np.repeat(np.arange(len(sentences)), [len(one) for one in sentences])
    code = np.array(["abc".index(word) for word in words], dtype=np.int64)
    result = maximal(code, sentence, fewest, times)
    ends = np.cumsum(result.n)
    made = {
        tuple(words[result.start[end - n] :][:k]): result.start[end - n : end].tolist()
        for k, n, end in zip(result.n_words, result.n, ends, strict=True)
    }
    assert made == by_hand(words, sentence, fewest, times)
