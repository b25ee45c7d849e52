"""Reasons for a role in plain words: phrases of which the speaker is the subject."""

import re
from collections.abc import Callable

import numpy as np

from presskit.cast._about import About, Seen, times_of
from presskit.cast._scene import Scene
from presskit.cast._words_of_others import after, alike, next_to, others
from presskit.schema.roles import PRINCIPAL
from presskit.schema.values import ASKS
from presskit.text.prose import counted, percent


def words_of(
    kind: str, feature: str, scene: Scene, person: int, *, high: bool, role: str = ""
) -> Seen:
    """Return the words for something seen of a person.

    Parameters
    ----------
    kind, feature : str
        The kind of reason, and the piece of evidence that adds most to it.
    scene : Scene
        What is counted.
    person : int
        Who it is.
    high : bool
        Whether there is more of the evidence than usual.
    role : str
        The role of the person, "" where it does not matter.
    """
    return _WORDS[kind](About(scene, person, feature, high, role))


_ON_LABELS = {
    "asks": "a word for somebody who asks",
    "interprets": "a word for an interpreter",
    "bystander": "a word for somebody who neither asks nor answers",
    "only_hands_out": "a word for somebody who hands out the floor",
}


def word_of_label(fact: str, scene: Scene, person: int) -> Seen:
    """Return the words that say which kind of word a label is."""
    label = scene.labels[person]
    said = f"is labelled ‘{label}’ ({_ON_LABELS[fact]})"
    if label == ASKS:
        said = "asks where no label is printed, by how the text is set"
    return Seen(said, None, scene.labelled[person])


def _label(about: About) -> Seen:
    fact = about.feature.removeprefix("label ")
    turn = about.scene.labelled[about.person]
    if fact == "unlabelled" and about.high:
        return Seen("speaks before the first label", None, turn)
    if fact == "titled" and about.high:
        return Seen(f"has a title in the label (‘{about.label}’)", None, turn)
    if fact in _ON_LABELS and about.high:
        return word_of_label(fact, about.scene, about.person)
    if fact.startswith("stands by"):
        return word_of_label("bystander", about.scene, about.person)
    return Seen("has no title such as “Mr.” in the label", None, turn)


def _office(about: About) -> Seen:
    if not about.high:
        return Seen("has no office in the label")
    office, label = about.scene.offices[about.person], about.label
    if about.feature == "label hands_out":
        said = f"is labelled ‘{label}’ (as those who hand out the floor are)"
    elif office.casefold() in label.casefold():
        said = f"has an office in the label (‘{label}’)"
    else:
        return Seen(f"has an office (‘{office}’)")
    return Seen(said, None, about.scene.labelled[about.person])


def _outlet(about: About) -> Seen:
    if not about.high:
        return Seen("has no outlet in the label")
    turn = about.scene.labelled[about.person]
    return Seen(f"has an outlet in the label (‘{about.label}’)", None, turn)


def _header(about: About) -> Seen:
    return Seen(f"is {'' if about.high else 'not '}named in the header")


def _list(about: About) -> Seen:
    sides = {"label podium": "answer", "label asking": "ask"}
    who = f"the list of those who {sides[about.feature]}"
    return Seen(f"is {'' if about.high else 'not '}in {who}")


def _introduced(about: About) -> Seen:
    if not about.high:
        return Seen("is not named at the beginning")
    talk = about.scene.talk
    turn = int(talk.turn[talk.introduced[about.person]])
    return Seen("is named by somebody else at the beginning", None, turn)


def _call(about: About) -> Seen:
    talk, scene = about.scene.talk, about.scene
    what, of_turns = "is called by name right before speaking", talk.called
    placed, _ = scene.count(about.person, talk.placed)
    if placed and about.high:
        what, of_turns = f"{what}, with a place or outlet", talk.placed
    n, own = scene.count(about.person, of_turns)
    if not n:
        return Seen("is not called by name", 0)
    return Seen(times_of(what, n, own), n, scene.turn(about.person, of_turns))


def _introduction(about: About) -> Seen:
    if about.feature == "names self":
        names = about.scene.talk.names_self
        return about.in_turns("begins with the name in the own label", names)
    introduces = about.scene.talk.act("introduces")
    return about.in_turns("says who is speaking", introduces)


def _asks(about: About) -> Seen:
    asks = about.scene.talk.act("asks")
    seen = about.in_turns("asks", asks)
    n, own = about.scene.count(about.person, asks)
    few = "asks in only" if not about.high and 2 * n < own else "asks in"
    return seen._replace(text=re.sub(r"^asks in(?= \d)", few, seen.text))


def _answers(about: About) -> Seen:
    scene, talk = about.scene, about.scene.talk
    theirs = scene.questions & (talk.person != about.person)
    total = int(theirs.sum())
    nexts = talk.person[talk.after] == about.person
    n = int((theirs & nexts).sum())
    what = "answers" if about.role == PRINCIPAL else "speaks right after"
    if not n and about.high:  # what it follows is not read as asked by a journalist
        return about.beside("follows a question", talk.before, talk.act("asks"))
    if not n:
        return Seen("answers no question", 0)
    return Seen(f"{what} {n:,} of {counted(total, 'question')}", n)


def _gives_floor(about: About) -> Seen:
    talk, scene = about.scene.talk, about.scene
    gives = talk.act("gives_floor")
    if about.feature in ("asks and hands over", "share of both") and about.high:
        asks, _ = scene.count(about.person, talk.act("asks"))
        n, _ = scene.count(about.person, gives)
        if not (asks and n):
            return Seen("seems to ask in some turns and to give the floor in others")
    return about.in_turns("gives somebody the floor", gives)


def _manner(about: About) -> Seen:
    closes = about.scene.talk.act("closes")
    return about.in_turns("says words that close the event", closes)


def _length(about: About) -> Seen:
    words = about.scene.talk.words[about.scene.rows[about.person]]
    if not len(words):
        return Seen("says nothing", 0)
    if len(words) == 1:
        n = int(words[0])
        return Seen(f"speaks once, {counted(n, 'word')}", n)
    if about.feature == "longest":
        n = int(words.max())
        return Seen(f"speaks up to {counted(n, 'word')} at a time", n)
    n = int(np.median(words))
    return Seen(f"speaks {counted(n, 'word')} at a time (median)", n)


def _share(about: About) -> Seen:
    talk, scene = about.scene.talk, about.scene
    own = scene.rows[about.person]
    if about.feature in ("share of words", "most words"):
        words = talk.words[own].sum()
        part = percent(float(words / max(1.0, talk.words.sum())))
        return Seen(f"says {part} of the words ({words:,.0f})", int(words))
    n, all_turns = len(own), len(talk.turn)
    return Seen(f"has {n:,} of {counted(all_turns, 'turn')}", n)


def _place(about: About) -> Seen:
    turn = about.scene.turn(about.person)
    if about.feature == "speaks last":
        own = about.scene.rows[about.person]
        turn = int(about.scene.talk.turn[own[-1]]) if len(own) else None
    if about.high:
        return Seen(about.feature, None, turn)
    what = about.feature.removeprefix("speaks ")
    return Seen(f"does not speak {what}")


_WORDS: dict[str, Callable[[About], Seen]] = {
    "label": _label, "office": _office, "outlet": _outlet, "header": _header,
    "list": _list, "introduced": _introduced, "call": _call,
    "introduction": _introduction, "asks": _asks, "answers": _answers,
    "gives the floor": _gives_floor, "manner": _manner, "length": _length,
    "share": _share, "place": _place, "after": after,
    "beside": next_to, "others": others, "alike": alike,
}  # fmt: skip
