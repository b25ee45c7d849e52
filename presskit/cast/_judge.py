"""Who speaks in one transcript, and in which role: labels, header, words, decisions."""

from collections.abc import Mapping, Sequence

from presskit.cast._hosts import by_turn
from presskit.cast._labels_of_one_person import persons
from presskit.cast._names_called import given_names
from presskit.cast._roles_by_behaviour import Turn
from presskit.cast._roles_by_label import members_of
from presskit.schema.values import Acts, Alias, Cast, Member, Pins, Speech, Turns


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
    told = zip(turns.label, turns.n_words, acts, strict=True)
    members = members_of(turns.header, [Turn(*turn) for turn in told], turns.lexicon)
    members = {
        label: _pinned(member, pins.names.get(label), pins.roles.get(label))
        for label, member in members.items()
    }
    roles = by_turn([members[label].role for label in turns.label], texts)
    roles = [pins.turn_roles.get(turn, role) for turn, role in enumerate(roles)]
    of = persons(members, aliases or {})
    who = [
        f"={pins.alone[turn]}" if turn in pins.alone else of[label]
        for turn, label in enumerate(turns.label)
    ]
    names = given_names(roles, who, texts, speech, turns.lexicon)
    return Cast(members, roles, who, names)


def _pinned(member: Member, name: str | None, role: str | None) -> Member:
    """Return a member with the name and role that were decided for the label."""
    if role is not None:
        member = member.in_role(role)
    return member if name is None else member._replace(name=name)
