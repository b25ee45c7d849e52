"""Turns on their way through a replay, and lines about places in them."""

from presskit.corrections import Correction
from presskit.corrections._replayed_turns import Line, Piece

TEXT = (
    "Ann: Why now?\n\nBo: So it is. Page 3 Cy: Really? Yes.\n\nEva:\n\nDi: Nothing.\n"
)


def piece(label, words="", start_time=None, end_time=None):
    """Return the piece of a label; its words stand behind it."""
    at = TEXT.index(f"{label}:")
    after = at + len(label) + 1
    start = TEXT.index(words, after) if words else after
    span = start, start + len(words)
    return Piece(label, at, after, *span, start_time, end_time)


PIECES = [
    piece("Ann", "Why now?"),
    piece("Bo", "So it is. Page 3 Cy: Really? Yes."),
    piece("Eva"),
    piece("Di", "Nothing."),
]


def line(action, words, value="", number=0, scope=""):
    """Return a line about the first place of some words."""
    start = TEXT.index(words)
    end = start + len(words)
    one = Correction(action, "a", "0" * 64, start, end, value, "", scope)
    return Line(number, one, start, end)


def between(action, after, value="", number=0):
    """Return a line about the place right behind some words."""
    at = TEXT.index(after) + len(after)
    return Line(number, Correction(action, "a", "0" * 64, at, at, value, ""), at, at)


def said(pieces):
    """Return label and words of pieces."""
    return [(one.label, TEXT[one.start : one.end]) for one in pieces]


def why(misfits):
    """Return the action of the line of each misfit, and what is wrong."""
    return [(one.line.correction.action, one.why) for one in misfits]
