"""Reasons in words that are about others: who speaks beside, labels, roles."""

import numpy as np

from presskit.cast._about import About, Seen
from presskit.schema.roles import HOST, JOURNALIST, MODERATOR, OTHER, PRINCIPAL

_SOMEBODY = {
    JOURNALIST: "somebody who asks",
    PRINCIPAL: "somebody who answers",
    MODERATOR: "a moderator",
    OTHER: "somebody who neither asks nor answers",
    HOST: "a host",
}


def _beside(about: About, where: np.ndarray, what: str, then: str) -> Seen:
    """Describe those who speak right before a person, or right after."""
    talk, scene = about.scene.talk, about.scene
    kind = about.feature.partition(": ")[2]
    acts = {
        "gives floor": (f"{what} somebody who gives the floor", "gives_floor"),
        "courtesy": (f"{what} nothing but a courtesy", "only_courtesy"),
        "asks": (f"{what} a question", "asks"),
        "asks at the end": (f"{what} a question", "asks"),
    }
    if kind in acts:
        said, act = acts[kind]
        return about.beside(said, where, talk.act(act))
    if kind == HOST:
        is_one = np.isin(scene.roles, [JOURNALIST, MODERATOR])
        return about.beside(f"{what} somebody who asks or {then}", where, is_one)
    return about.beside(f"{what} {_SOMEBODY[kind]}", where, scene.roles == kind)


def after(about: About) -> Seen:
    """Describe those who speak right after a person."""
    where = about.scene.talk.after
    return _beside(about, where, "is followed by", "gives the floor")


def next_to(about: About) -> Seen:
    """Return the length of those turns between which a person speaks."""
    talk, own = about.scene.talk, about.scene.rows[about.person]
    both = [where[own][where[own] >= 0] for where in (talk.before, talk.after)]
    words = [f"{np.median(talk.words[one]):,.0f}" for one in both if len(one)]
    if not words:
        return Seen("speaks alone")
    where = (
        "before turns of others" if not len(both[0])
        else "after turns of others" if not len(both[1])
        else "between turns of others"
    )  # fmt: skip
    medians = " (medians)" if len(own) > 1 else ""
    return Seen(f"speaks {where} of {' and '.join(words)} words{medians}")


_OTHERS = {
    "others ask by label": (
        "is not labelled as somebody who asks, as others are",
        "speaks where no other label is a word for somebody who asks",
    ),
    "others have an office": (
        "has no office in the label, as others do",
        "speaks where no other label has an office",
    ),
    "others have an outlet": (
        "has no outlet in the label, as others do",
        "speaks where no other label has an outlet",
    ),
    "others only hand out": (
        "is not the one who is labelled as moderator",
        "speaks where no other label is a word for a moderator",
    ),
    "the unnamed ask": (
        "is not labelled as most who ask are",
        "speaks where few ask under a label without a name",
    ),
}


def others(about: About) -> Seen:
    """Describe the labels and roles of the others in the room."""
    if about.feature in _OTHERS:
        return Seen(_OTHERS[about.feature][0 if about.high else 1])
    role = about.feature.rpartition(" ")[2]
    there = "somebody else" if about.high else "nobody else"
    does = _DOES[role]
    return Seen(f"speaks where {there} {does}")


_DOES = {
    JOURNALIST: "asks",
    PRINCIPAL: "answers",
    MODERATOR: "moderates",
    OTHER: "just stands by",
    HOST: "both asks and gives the floor",
}
_WHO = {
    JOURNALIST: "those who ask",
    PRINCIPAL: "those who answer",
    MODERATOR: "moderators",
    OTHER: "those who just stand by",
    HOST: "hosts",
}


def alike(about: About) -> Seen:
    """Return the role of those whose labels are like that of a person."""
    role = about.feature.rpartition(" ")[2]
    like = "" if about.high else "not "
    return Seen(f"is {like}labelled in the way of {_WHO[role]} here")
