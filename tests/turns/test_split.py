"""A document and its labels become turns: each character belongs to one part."""

import pytest

from presskit.errors import TranscriptError
from presskit.schema.values import (
    Detected,
    Document,
    Header,
    Mark,
    Reading,
    Said,
    segments,
)
from presskit.turns import turns_of

NOTHING = Header(None, None, None, None, None, None, None, (), None)
STATEMENT = NOTHING._replace(kind="statement", people=(("Bo Ek", "Minister"),))


def cut(text, *labels, header=NOTHING, header_end=0):
    """Cut a text in which each label stands once, before a colon."""
    marks = [
        Mark(one, text.index(f"{one}:"), text.index(f"{one}:") + len(one) + 1, True)
        for one in labels
    ]
    document = Document("a.txt", text, "plain", "")
    return turns_of(document, header, header_end, Detected("x", 1.0, marks, []))


def said(text, turns):
    return [text[a:b] for a, b in zip(turns.start, turns.end, strict=True)]


def test_by_hand():
    text = "Title\n\nAnn: Why now?\n\nBo: Because [inaudible].\nCy:\n"
    turns = cut(text, "Ann", "Bo", "Cy", header_end=7)
    assert turns.label == ["Ann", "Bo", "Cy"]
    assert said(text, turns) == ["Why now?", "Because [inaudible].", ""]
    assert turns.line == [3, 5, 6]
    assert turns.n_words == [2, 1, 0]
    assert turns.n_inaudible == [0, 1, 0]
    assert turns.start[2] == turns.end[2] == text.index("Cy:") + 3


@pytest.mark.parametrize(
    "footer",
    [
        "(End)",
        "###",
        "-ends-",
        "© Ministry of Bridges",
        "End of transcript.",
        "Press contact: 12 34",
        "5:30 P.M. EDT",
        "_____",
    ],
)
def test_what_ends_a_transcript_is_no_talk(footer):
    text = f"Ann: Why?\nBo: Because.\n\n{footer}\n"
    turns = cut(text, "Ann", "Bo")
    assert said(text, turns) == ["Why?", "Because."]
    assert text[turns.footer_start :].strip() == footer


def test_a_statement_before_the_first_label_is_a_turn_without_one():
    opening = "We " + "built the bridge and opened it. " * 5
    text = f"Statement\n\n{opening}\n\nAnn: Why?"
    turns = cut(text, "Ann", header=STATEMENT, header_end=9)
    assert turns.label == ["", "Ann"]
    assert said(text, turns) == [opening.strip(), "Why?"]


def test_a_statement_alone_needs_a_header_that_says_so():
    text = "Statement\n\nThe bridge is open."
    turns = cut(text, header=STATEMENT, header_end=9)
    assert said(text, turns) == ["The bridge is open."]
    with pytest.raises(TranscriptError, match="it names no speaker"):
        cut(text, header_end=9)
    chosen = Detected("x", 1.0, [], [], chosen=True)
    document = Document("a.txt", text, "plain", "")
    with pytest.raises(TranscriptError, match=r"no line opens a turn.*'x' on 0 of 3"):
        turns_of(document, NOTHING, 9, chosen)


def test_a_title_between_turns_that_the_format_tells_is_in_neither():
    text = "Ann: Why?\n\nQuestions\n\nBo: So."
    told = (Said("Ann", 0, 4, 5, 9), Said("Bo", 22, 25, 26, 29))
    document = Document("a.json", text, "json", "", Reading(text, turns=told))
    marks = [Mark("Ann", 0, 4, True), Mark("Bo", 22, 25, True)]
    turns = turns_of(document, NOTHING, 0, Detected("json", 1.0, marks, []))
    assert said(text, turns) == ["Why?", "So."]
    kinds = [(kind, text[a:b].strip()) for kind, a, b in segments(turns, text)]
    assert ("heading", "Questions") in kinds


def test_a_file_that_does_not_tell_who_speaks_is_refused_in_its_own_words():
    reading = Reading("Good morning.", untold=("who speaks: it names nobody",))
    document = Document("a.json", reading.text, "json", "", reading)
    with pytest.raises(TranscriptError, match="does not tell who speaks"):
        turns_of(document, NOTHING, 0, Detected("x", 0.0, [], []))
