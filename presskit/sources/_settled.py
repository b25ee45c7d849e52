"""Rows of talk become turns: where each begins, its times, what was assumed."""

import re
from collections import Counter
from typing import NamedTuple

from presskit.languages import lexicon
from presskit.schema.values import LeftOut
from presskit.sources import _usual_names
from presskit.sources._moments import in_seconds
from presskit.sources._repairs import repair
from presskit.sources._usual_names import Names
from presskit.sources._voices import Piece
from presskit.text import plain

_SMALL = {"word", "words", "token", "sentence", "punctuated_word", "line"}
_UNNAMED = (
    "askers", "question_words", "question_letters", "press", "bystanders",
    "house_speakers",
)  # fmt: skip
"""Lists of words that are a whole label of nobody in particular."""
_NUMBER = re.compile(r"Speaker \d+")
_NOTE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CLOSES = re.compile(r"[.,;:!?…%)\]}»”’。，？！]{1,5}")


class Settled(NamedTuple):
    """Pieces that can be laid out, and what was mended, guessed and left out."""

    pieces: list[Piece]
    repairs: tuple[str, ...]
    untold: tuple[str, ...]
    left_out: list[LeftOut]


def settle(
    pieces: list[Piece], told: Names, turns: list[object] | None = None
) -> Settled:
    """Return the turns with their starts, times in seconds, and what was assumed.

    Rows of one speaker are one turn, unless the table numbers its turns, or the speaker
    is nobody in particular ("Question") and the rows are whole turns without times.
    """
    pieces, repairs = _mended(pieces)
    if turns is not None:
        pieces = [
            one._replace(opens=n > 0 and turns[n] != turns[n - 1])
            for n, one in enumerate(pieces)
        ]
    elif _usual_names.plain_name(told.text) not in _SMALL:
        pieces = [
            one._replace(
                opens=one.opens
                or (one.start is None and bool(one.speaker and anonymous(one.speaker)))
            )
            for one in pieces
        ]
    pieces, assumed = in_seconds(pieces)
    repairs += assumed
    if not any(one.speaker for one in pieces):
        return Settled(pieces, tuple(repairs), (), [])
    pieces, untold, left_out = _silent(pieces)
    return Settled(pieces, tuple(repairs), (*_numbered(pieces), *untold), left_out)


def _numbered(pieces: list[Piece]) -> tuple[str, ...]:
    """Return the note that speakers are numbers, where all of them are."""
    speakers = {one.speaker for one in pieces if one.speaker}
    if not all(_NUMBER.fullmatch(one) for one in speakers):
        return ()
    return ("the names of its speakers: numbers stand for them",)


def _silent(
    pieces: list[Piece],
) -> tuple[list[Piece], tuple[str, ...], list[LeftOut]]:
    """Classify rows without a speaker that stand among rows with one.

    In brackets they are notes. Before the first speaker they are no turn yet; later
    they go on with the one before, which the file does not tell.
    """
    kept, left_out, begun, goes_on = [], [], False, 0
    for one in pieces:
        begun |= bool(one.speaker)
        if one.speaker or not one.spoken or not one.text:
            kept.append(one)
        elif _NOTE.fullmatch(one.text):
            left_out.append(LeftOut(one.place, "note without a speaker", one.text))
        else:
            goes_on += begun
            kept.append(one._replace(spoken=begun))
    if not goes_on:
        return kept, (), left_out
    rows = f"{goes_on:,} of its rows"
    return kept, (f"who speaks in {rows}: the one before is taken",), left_out


def anonymous(label: str) -> bool:
    """Return True for "Question" and "Unidentified man": nobody in particular."""
    words, known = plain(label), lexicon()
    return words.partition(" ")[0] in known.words("of_the_unnamed") or any(
        words in known.words(name) for name in _UNNAMED
    )


def _mended(pieces: list[Piece]) -> tuple[list[Piece], list[str]]:
    """Mend the words of each piece; say once what was mended, and in how many rows."""
    mended, said = [], {}
    times: Counter[str] = Counter()
    for one in pieces:
        text, repairs = repair(one.text)
        for told in repairs:
            kind = told.split(" in ")[0]
            said.setdefault(kind, told)
            times[kind] += 1
        mended.append(one._replace(text=text.replace("\xa0", " ").strip()))
    return mended, [
        f"{told} (in {times[kind]:,} row{'s' * (times[kind] != 1)})"
        for kind, told in said.items()
    ]


def glued(pieces: list[Piece]) -> list[Piece]:
    """Join a piece that is nothing but a mark to the word before it.

    Examples
    --------
    >>> [one.text for one in glued([Piece("A", "So", ""), Piece("A", ".", "")])]
    ['So.']
    """
    joined: list[Piece] = []
    for one in pieces:
        before = joined[-1] if joined else None
        if (
            before is not None
            and _CLOSES.fullmatch(one.text.strip())
            and before.spoken
            and before.text
            and one.speaker in (None, before.speaker)
        ):
            text, end = before.text + one.text.strip(), one.end or before.end
            joined[-1] = before._replace(text=text, end=end)
        else:
            joined.append(one)
    return joined


def with_firms(pieces: list[Piece], listed: list[tuple[str, str]]) -> list[Piece]:
    """Add the firm to a label where exactly one participant of that name is listed.

    Examples
    --------
    >>> said = with_firms([Piece("Ann Lee", "Why?", "")], [("ann lee", "AP")])
    >>> said[0].speaker
    'Ann Lee (AP)'
    """
    times = Counter(_key(name) for name, _ in listed)
    firms = {_key(name): firm for name, firm in listed if times[_key(name)] == 1}

    def labelled(one: Piece) -> Piece:
        firm = firms.get(_key(one.speaker)) if one.speaker else None
        label = _usual_names.speaker(one.speaker, firm)
        return one._replace(speaker=label) if one.speaker else one

    return list(map(labelled, pieces))


def _key(name: str) -> str:
    return " ".join(name.casefold().split()).rstrip(" :")
