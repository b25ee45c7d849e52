"""The names by which unknown askers go, turn by turn."""

from collections.abc import Sequence

from presskit.languages import ALL, Lexicon
from presskit.names import given_name
from presskit.schema.roles import JOURNALIST, MODERATOR, PODIUM
from presskit.schema.values import Speech
from presskit.text import plain


def given_names(
    roles: Sequence[str],
    persons: Sequence[str],
    texts: Sequence[str],
    speech: Speech,
    words: Lexicon = ALL,
) -> list[str]:
    """Return the name that each unknown asker gives, or is called by right before.

    Parameters
    ----------
    roles, persons, texts : sequence of str
        Role, person ('' for somebody unknown) and words of each turn.
    speech : Speech
        What reads names and calls in the words of a turn.
    words : Lexicon, optional
        Those of the languages of the transcript; by default of all.

    Returns
    -------
    list of str
        '' where there is no name, or the speaker is known anyway.
    """
    return [
        speech.own_name(texts[turn], words)
        or _called(turn, roles, texts, speech, words)
        if role == JOURNALIST and not persons[turn]
        else ""
        for turn, role in enumerate(roles)
    ]


def _called(
    turn: int,
    roles: Sequence[str],
    texts: Sequence[str],
    speech: Speech,
    words: Lexicon,
) -> str:
    """Return the name by which the turn before calls somebody."""
    if not turn:
        return ""
    before = roles[turn - 1]
    called = speech.call(texts[turn - 1], hands_out=before == MODERATOR, words=words)
    if not called or not called.sure:
        return ""
    if before not in PODIUM:
        # The podium's words under an asker's label: only a full name is believed.
        return called.name if " " in called.name else ""
    word = called.name and " " not in called.name and not called.outlet
    if word and not given_name(plain(called.name)):
        return ""  # "Omsk, go ahead", "Very, please"
    return called.name or (called.outlet.name if called.outlet else "")
