"""A talk, and lines about places in it."""

from presskit.corrections import Correction, Folded, anchored
from presskit.corrections._where_words_stand import Lost, place

SHA = "0" * 64


TALK = (
    "Press conference\nby Minister Bo Ek\n5 May 2023\n\n"
    "Minister Bo Ek: Good morning. We agreed on the budget. Yes.\n\n"
    "Ann Lee (AP): Why?\n\nMinister Bo Ek: Yes.\n\n"
    "Cy Poe (BBC): Why? And when does the bridge open to lorries?\n\n"
    "Minister Bo Ek: In May, when the ice has gone. " + "So it is and so it was. " * 9
    + "That is all that I can say about the bridge today.\n\nQ: Why?\n\n"
    "Minister Bo Ek: Yes.\n\nQ: Why?\n\nMinister Bo Ek: Yes. Thank you, and good-bye.\n"
)  # fmt: skip


TEXT = Folded(TALK)


def line(words, n=0, action="outlet", text=TEXT, **more):
    """Return a line about the n-th place where some words stand."""
    start = -1
    for _ in range(n + 1):
        start = text.text.index(words, start + 1)
    made = Correction(action, "a", SHA, start, start + len(words), "x", "")
    return anchored(made._replace(**more), text)


def found(one, text, *, unchanged=False):
    """Return the words at the place of a line, or why none is."""
    at = place(one, Folded(text), unchanged=unchanged)
    return at.why if isinstance(at, Lost) else text[at.start : at.end]
