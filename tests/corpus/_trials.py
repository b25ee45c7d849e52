"""Lines that are tried on two talks, and what they change."""

from presskit.corrections import Correction, as_line

TALK = "Minister Bo Ek: Good morning.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def line_at(corpus, action, transcript, words, value):
    """Return the line that says something of the first turn with some words."""
    document = corpus.source(transcript)
    start = document.text.index(words)
    span = (start, start + len(words))
    return as_line(Correction(action, transcript, document.sha256, *span, value, ""))


def changes(table):
    """Return the numbers that change."""
    found = table[table["change"] != 0]
    return dict(zip(found["number"], found["change"], strict=True))


def written(folder):
    """Write two talks of the same minister; return the folder."""
    (folder / "may.txt").write_text(TALK, "utf-8")
    (folder / "june.txt").write_text(TALK.replace("Ann", "Anne"), "utf-8")
    return folder
