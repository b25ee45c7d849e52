"""Who speaks in one transcript, and in which role: labels, header, words, decisions."""

from collections.abc import Mapping, Sequence

import numpy as np

from presskit.cast._counsel import heard
from presskit.cast._labels_of_one_person import persons
from presskit.cast._members import members_of, with_outlets
from presskit.cast._named_clusters import names_said
from presskit.cast._names_called import given_names
from presskit.cast._names_in_talk import with_spoken_names
from presskit.cast._only_hand_over import only_hand_over
from presskit.cast._only_opens import only_opens
from presskit.cast._persons import persons_of
from presskit.cast._settle import Told, settle
from presskit.cast._sure import allowed
from presskit.cast._weigh import weigh
from presskit.cast._weights import weights
from presskit.schema.roles import UNKNOWN
from presskit.schema.values import (
    Acts,
    Alias,
    Cast,
    Member,
    Pins,
    Speech,
    Turns,
    Weighed,
)
from presskit.text import ends_with_question, plain


def judge(
    turns: Turns,
    texts: Sequence[str],
    acts: Sequence[Acts],
    speech: Speech,
    pins: Pins = Pins(),  # noqa: B008
    aliases: Mapping[str, Alias] | None = None,
) -> Cast:
    """Judge who speaks in each turn of one transcript, and in which role.

    Parameters
    ----------
    turns : Turns
        The turns, and the header above them.
    texts : sequence of str
        What is said in each turn.
    acts : sequence of Acts
        What each turn does.
    speech : Speech
        What reads names and calls in the words of a turn.
    pins : Pins, optional
        What was decided; it outranks all else.
    aliases : mapping, optional
        The alias file that holds for the transcript, by folded printed name.

    Returns
    -------
    Cast
        Members by label; role, person and name given for each turn.

    Examples
    --------
    >>> from presskit import speech
    >>> from presskit.corpus.build import cut
    >>> from presskit.sources import of_text
    >>> document = of_text("Ann Lee (AP): Why?\\n\\nMinister Bo Ek: Because.", "a")
    >>> texts, acts = ["Why?", "Because."], [Acts(asks=True), Acts()]
    >>> judge(cut(document), texts, acts, speech).roles
    ['journalist', 'principal']
    """
    members = _members(turns, texts, pins, speech)
    told, weighed = _roles(turns, members, texts, acts, pins, aliases or {})
    members = with_outlets(
        {label: told.member(label, one) for label, one in members.items()}
    )
    of = persons(members, aliases or {})
    alone = names_said(turns, members, told.roles, texts, speech) | {**pins.alone}
    who = [
        f"={alone[turn]}" if turn in alone else of[label]
        for turn, label in enumerate(turns.label)
    ]
    names = given_names(told.roles, who, texts, speech, turns.lexicon)
    return Cast(members, told.roles, who, names, told.chances, alone, weighed)


def _members(
    turns: Turns, texts: Sequence[str], pins: Pins, speech: Speech
) -> dict[str, Member]:
    """Return the member of each label, with the names that were decided."""
    members = members_of(turns.header, turns.label, turns.lexicon)
    if one := _introduced_by_label(turns, members, texts, speech):
        members[""] = one
    elif _asks_whom_the_header_names(turns.label, members, texts):
        members[""] = Member("", "", UNKNOWN, (), "")
    members = with_spoken_names(
        members, [turns.header.title or "", *texts], turns.lexicon
    )
    return {
        label: member._replace(name=pins.names.get(label, member.name))
        for label, member in members.items()
    }


def _introduced_by_label(
    turns: Turns, members: Mapping[str, Member], texts: Sequence[str], speech: Speech
) -> Member | None:
    """Return the member whom a label names later, who opens by saying their name.

    A host opens without a label: "Welcome, I am Ida Moss."
    """
    if turns.label[:1] != [""]:
        return None
    said = speech.introduction(texts[0], words=turns.lexicon)
    if not (said and said.sure and said.name):
        return None
    own = (one for label, one in members.items() if label)
    return next((one for one in own if plain(one.name) == plain(said.name)), None)


def _asks_whom_the_header_names(
    labels: Sequence[str], members: Mapping[str, Member], texts: Sequence[str]
) -> bool:
    """Return True if what stands before the first label is a question to that person.

    An interview may print no label before its first question.
    """
    if labels[:1] != [""] or len(labels) < 2 or not ends_with_question(texts[0]):
        return False
    asked, answers = members[labels[0]].name, members[labels[1]].name
    return labels[1] != "" and asked != "" and asked == answers


def _roles(
    turns: Turns,
    members: Mapping[str, Member],
    texts: Sequence[str],
    acts: Sequence[Acts],
    pins: Pins,
    aliases: Mapping[str, Alias],
) -> tuple[Told, Weighed]:
    """Weigh what speaks for the role of each turn; what was decided comes first."""
    known = persons_of(turns, members, texts, acts, aliases, pins.roles)
    decided = {
        known.numbers[label]: role
        for label, role in pins.roles.items()
        if label in known.numbers
    }
    can_be = allowed(
        known.says, decided, known.asks, only_hand_over(known.talk, known.says),
        only_opens(known.talk, known.says), heard(known.talk, known.says),
    )  # fmt: skip
    chances = weigh(known.talk, known.says, can_be, weights())
    weighed = Weighed(
        np.array(known.of_turns, dtype=np.int32), known.talk, known.says, can_be,
        frozenset(decided), pins.turn_roles,
    )  # fmt: skip
    told = settle(turns.label, known.of_turns, known.talk.turn, chances, pins)
    return told, weighed
