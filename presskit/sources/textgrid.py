"""TextGrid, the tiers of Praat: intervals with times and what is said in them."""

import re
from bisect import bisect
from collections.abc import Iterator

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources._decode import decode
from presskit.sources._voices import Piece, lay_out

SUFFIXES = (".textgrid",)

_HEAD = re.compile(r'\s*(?:File type = )?"ooTextFile(?: short)?"')
_KIND = '"TextGrid"'
_START = 400
_TOKEN = re.compile(
    r'"((?:[^"]|"")*)"|(?<![\w\[.+-])-?\d[\d.]*(?:[eE][+-]?\d+)?(?![\w\].])'
)
"""Praat reads strings and numbers that stand free; names beside them are for people."""
_BEFORE_TIERS = 5  # what the file is, twice; its start and its end; how many tiers
_HEAD_OF_TIER = 5  # its kind and name, its start and end, how many intervals
_INTERVALS, _POINTS = "IntervalTier", "TextTier"


def claims(data: bytes) -> bool:
    """Return True if the first two lines say TextGrid, in UTF-8 or UTF-16."""
    start = data[:_START].replace(b"\0", b"").decode("utf-8", errors="ignore")
    return _HEAD.match(start.lstrip("\ufeff")) is not None and _KIND in start


def read(data: bytes) -> Reading:
    """Read a TextGrid, long or short.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words", in the order of time; the name of a tier is
        the label. Tiers of single words or sounds repeat what another one holds, and
        tiers of points describe it: both are left out.

    Raises
    ------
    SourceError
        If there is no text, or no tier in which somebody speaks.

    Examples
    --------
    >>> head = '"ooTextFile"\\n"TextGrid"\\n0 2 <exists> 1\\n'
    >>> tier = '"IntervalTier" "Ann" 0 2 2 0 1.5 "Why so late?" 1.5 2 ""'
    >>> reading = read((head + tier).encode())
    >>> reading.text, reading.turns[0].end_time
    ('Ann: Why so late?', 1.5)
    """
    decoded = decode(data, mend="nothing")
    try:
        tiers = list(_tiers(decoded.text))
    except (ValueError, IndexError):
        raise SourceError(
            "it is a TextGrid of Praat that breaks off. Save it again from Praat, as "
            "a text file."
        ) from None
    sentences = [one for kind, _, tier in tiers if kind == _INTERVALS for one in tier]
    sentences = [one for one in sentences if " " in one.text]
    within = _within(sentences)
    talk, left_out = [], []
    for kind, name, tier in tiers:
        if kind == _INTERVALS and sentences and not _repeats(tier, within):
            talk += tier
        elif tier:
            held = " ".join(one.text for one in tier)
            left_out.append(LeftOut(tier[0].place, f"tier {name}", held))
    if not talk:
        raise SourceError(
            "it is a TextGrid of Praat, and none of its tiers holds sentences. Save "
            "one with a tier for each speaker and what is said in its intervals."
        )
    laid = lay_out(sorted(talk, key=lambda one: one.start))
    return laid._replace(left_out=(*laid.left_out, *left_out), repairs=decoded.repairs)


def _tiers(text: str) -> Iterator[tuple[str, str, list[Piece]]]:
    """Yield the kind and the name of each tier, and its pieces that are not blank."""
    tokens = list(_TOKEN.finditer(text))
    lines = _Lines(text)
    at = _BEFORE_TIERS
    for _ in range(int(tokens[at - 1][0])):
        kind, name, *_, size = tokens[at : at + _HEAD_OF_TIER]
        if _string(kind) not in (_INTERVALS, _POINTS):
            raise ValueError(kind[0])
        at += _HEAD_OF_TIER
        width = 3 if _string(kind) == _INTERVALS else 2  # its times, and its words
        pieces = []
        for _ in range(int(size[0])):
            *times, words = tokens[at : at + width]
            start, end = float(times[0][0]), float(times[-1][0])
            if said := " ".join(_string(words).split()):
                place = f"line {lines.of(words.start())}"
                pieces.append(Piece(_string(name), said, place, start, end))
            at += width
        yield _string(kind), _string(name), pieces


def _string(token: re.Match[str]) -> str:
    if token[1] is None:
        raise ValueError(f"{token[0]} is no string")
    return token[1].replace('""', '"').strip()


class _Lines:
    """The number of the line in which a character stands."""

    def __init__(self, text: str):
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def of(self, at: int) -> int:
        return bisect(self._ends, at) + 1


def _within(sentences: list[Piece]) -> list[tuple[float, float]]:
    """Return the stretches of time in which somebody speaks in sentences, joined."""
    joined: list[tuple[float, float]] = []
    for one in sorted(sentences, key=lambda one: one.start):
        if joined and one.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], one.end))
        else:
            joined.append((one.start, one.end))
    return joined


def _repeats(tier: list[Piece], within: list[tuple[float, float]]) -> bool:
    """Return True for a tier of single words most of which a sentence covers."""
    if any(" " in one.text for one in tier):
        return False
    covered = 0
    for one in tier:
        middle = (one.start + one.end) / 2
        before = bisect(within, (middle, float("inf"))) - 1
        covered += before >= 0 and middle <= within[before][1]
    return 2 * covered >= len(tier)
