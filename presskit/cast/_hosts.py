"""Who asks and who hands over the floor, turn by turn: a host does both."""

import numpy as np

from presskit.cast._talk import Talk
from presskit.cast._weights import CLASSES
from presskit.schema.roles import HOST, JOURNALIST, PRINCIPAL

_ASKS, _ANSWERS, _HOSTS = map(CLASSES.index, (JOURNALIST, PRINCIPAL, HOST))


def of_words(talk: Talk) -> dict[str, np.ndarray]:
    """Return the evidence in what is said that a turn asks and does not hand over.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.

    Returns
    -------
    dict of str to array
        By name; a number a turn.
    """
    return {
        "constant": np.ones(len(talk.turn)),
        "ends with a question": talk.ends,
        "asks": talk.act("asks"),
        "gives the floor": talk.act("gives_floor"),
        "only gives the floor": talk.act("only_gives_floor"),
        "thanks": talk.act("thanks"),
        "only courtesy": talk.act("only_courtesy"),
        "closes": talk.act("closes"),
        "a name at the end": talk.act("names_last"),
        "calls": (talk.after >= 0) & talk.called[talk.after],
        "opens": talk.before < 0,
        "ends all": talk.after < 0,
    }


def of_roles(talk: Talk, chances: np.ndarray) -> dict[str, np.ndarray]:
    """Return the evidence in who speaks before and after, by name; a number a turn.

    Parameters
    ----------
    talk : Talk
        What is done in the turns.
    chances : array
        The probability of each class for each person.
    """
    first, last = talk.before >= 0, talk.after >= 0
    answer = chances[:, _ANSWERS][talk.person]
    ask = (chances[:, _ASKS] + chances[:, _HOSTS] / 2)[talk.person]
    answered, after_answer = last * answer[talk.after], first * answer[talk.before]
    same = talk.person[talk.before] == talk.person[talk.after]
    return {
        "answered": answered,
        "followed by an asker": last * ask[talk.after],
        "after an answer": after_answer,
        "after an asker": first * ask[talk.before],
        "same as before": last & same & (after_answer > 0.5),
        "asks and is answered": talk.act("asks") * answered,
    }
