"""The persons of a transcript before they have roles: what they do, what labels say."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from presskit.cast._features import of_labels
from presskit.cast._label_facts import facts_of
from presskit.cast._labels_of_one_person import NOBODY, numbers_of
from presskit.cast._talk import Talk, talk_of
from presskit.schema.values import Acts, Alias, Member, Turns


class Persons(NamedTuple):
    """What is known of the persons of a transcript.

    Attributes
    ----------
    numbers : dict of str to int
        Who each label is.
    of_turns : list of int
        Who speaks in each turn.
    talk : Talk
        What is done in the turns.
    says : array
        What the labels of each person say, a column a fact.
    """

    numbers: Mapping[str, int]
    of_turns: list[int]
    talk: Talk
    says: np.ndarray

    @property
    def asks(self) -> np.ndarray:
        """Return a mask of the people who ask anything."""
        asks = self.talk.act("asks")
        return np.bincount(self.talk.person, asks, minlength=len(self.says)) > 0


def persons_of(
    turns: Turns,
    members: Mapping[str, Member],
    texts: Sequence[str],
    acts: Sequence[Acts],
    aliases: Mapping[str, Alias],
    decided: Mapping[str, str] = NOBODY,
) -> Persons:
    """Return the persons of a transcript and the evidence about them.

    Parameters
    ----------
    turns : Turns
        The turns, and the header above them.
    members : mapping of str to Member
        What each label stands for.
    texts, acts : sequence
        What is said in each turn, and what it does.
    aliases : mapping
        The alias file that holds for the transcript, by folded printed name.
    decided : mapping of str to str, optional
        The roles of labels that somebody decided.
    """
    numbers = numbers_of(members, aliases, decided)
    names = [""] * (max(numbers.values(), default=-1) + 1)
    for label, person in numbers.items():
        names[person] = names[person] or members[label].name
    of_turns = [numbers[label] for label in turns.label]
    facts = facts_of(members, turns.header, turns.lexicon)
    titles = turns.lexicon.words("honorifics", "offices", "office_abbreviations")
    return Persons(
        numbers,
        of_turns,
        talk_of(of_turns, names, texts, turns.n_words, acts, titles),
        of_labels(list(numbers.values()), [facts[one] for one in numbers], len(names)),
    )
