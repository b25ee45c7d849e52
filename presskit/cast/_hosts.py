"""Hosts, who both ask and hand out the floor, judged turn by turn."""

import numpy as np

from presskit.cast._talk import Talk


def turn_features(
    talk: Talk, answers: np.ndarray, asks: np.ndarray
) -> dict[str, np.ndarray]:
    """Return the evidence that a turn asks and does not hand over, by name.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    answers, asks : array
        The probability that each person answers, and that they ask.
    """
    first, last = talk.before >= 0, talk.after >= 0
    before, after = talk.person[talk.before], talk.person[talk.after]
    length = np.log1p(talk.words) / 4
    next_answers, next_asks = last * answers[after], last * asks[after]
    found = {
        "constant": np.ones(len(talk.turn)),
        "ends with a question": talk.ends.astype(float),
        "asks": talk.act("asks").astype(float),
        "gives the floor": talk.act("gives_floor").astype(float),
        "only gives the floor": talk.act("only_gives_floor").astype(float),
        "thanks": talk.act("thanks").astype(float),
        "only courtesy": talk.act("only_courtesy").astype(float),
        "greets": talk.act("greets").astype(float),
        "closes": talk.act("closes").astype(float),
        "goes on": (talk.act("goes_on") | talk.act("follows_up")).astype(float),
        "a name at the end": talk.act("names_last").astype(float),
        "length": length,
        "brief": (talk.words < 6).astype(float),
        "answered": next_answers,
        "followed by an asker": next_asks,
        "after an answer": first * answers[before],
        "after an asker": first * asks[before],
        "opens": (~first).astype(float),
        "ends all": (~last).astype(float),
        "same as before": (
            first & last & (before == after) & (answers[before] > 0.5)
        ).astype(float),
    }
    found["asks and is answered"] = found["asks"] * next_answers
    found["brief and is answered"] = found["brief"] * next_answers
    return found
