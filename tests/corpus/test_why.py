"""The sentence that says why somebody has a role is made of rows of the evidence."""

import re
from types import SimpleNamespace

import pytest

import presskit
from presskit.corpus._why import sentence
from presskit.schema.roles import CERTAIN


def row(kind, text, role="principal", weight=1.0):
    return SimpleNamespace(kind=kind, text=text, role=role, weight=weight)


ANSWERS = row("answers", "answers 9 of 9 questions", weight=1.5)
OFFICE = row("office", "has an office in the label (‘Mayor Voss’)", weight=1.2)
LONG = row("length", "speaks up to 300 words at a time", weight=1.8)
ALIKE = row("alike", "is not labelled in the way of those who ask here", weight=0.5)
ASKS = row("asks", "asks in 3 of 9 turns", "journalist", 0.7)
AFTER = row("after", "is always followed by a moderator (9 times)", "journalist", 0.9)


def test_what_somebody_is_and_does_stands_before_how_much_they_speak():
    told = sentence([LONG, ANSWERS, OFFICE, ALIKE], "principal", 1.0)
    assert told == (
        "Answers 9 of 9 questions, has an office in the label (‘Mayor Voss’) and "
        "speaks up to 300 words at a time."
    )


def test_what_speaks_for_another_role_is_said_of_a_guess_only():
    rows = [LONG, ANSWERS, AFTER, ASKS]
    assert "asks" not in sentence(rows, "principal", 0.8)
    told = sentence(rows, "principal", 0.62)
    assert told.endswith(
        "; a guess (62% sure): but also asks in 3 of 9 turns, as a journalist would."
    )


def test_what_is_about_others_counts_where_little_else_is_known():
    told = sentence([LONG, ALIKE], "principal", 1.0)
    assert told.endswith("and is not labelled in the way of those who ask here.")
    assert "is not labelled" not in sentence([OFFICE, ALIKE], "principal", 1.0)


@pytest.mark.parametrize("role", ["journalist", "moderator"])
def test_of_a_host_what_speaks_for_both_counts(role):
    both = row("gives the floor", "gives somebody the floor in 3 of 9 turns", "host")
    assert sentence([both], role, 1.0) == f"{both.text.capitalize()}."
    assert both.text not in sentence([both], "principal", 1.0)


def test_what_settles_a_role_comes_first_and_a_name_last():
    pin = row("label", "is labelled ‘Q’ (a word for somebody who asks)", weight=CERTAIN)
    name = row("call", "is called by Jana Brook: ‘Reuters’", float("nan"), float("nan"))
    told = sentence([pin, name], "principal", 1.0)
    assert told == (
        "Is labelled ‘Q’ (a word for somebody who asks) and is called by Jana Brook: "
        "‘Reuters’."
    )


def test_weak_reasons_beside_strong_ones_are_left_out():
    weak = row("place", "speaks last", weight=0.25)
    assert "speaks last" not in sentence([LONG, weak], "principal", 1.0)


def test_where_nothing_speaks_for_a_role_it_is_said_so():
    told = sentence([], "other", 0.9)
    assert (
        told == "Nothing in particular speaks for the role: it is the most usual here."
    )


@pytest.mark.parametrize("talk", ["briefing", "example"])
def test_each_sentence_is_made_of_rows_of_its_speaker(talk):
    from tests.cast._judged import BRIEFING

    corpus = (
        presskit.load_example() if talk == "example" else presskit.load_text(BRIEFING)
    )
    rows = corpus.evidence.groupby(["transcript", "speaker_id"])["text"].agg(list)
    for one in corpus.cast.itertuples():
        left = one.why.removesuffix(".")
        left = f"{left[0].lower()}{left[1:]}"
        told = rows[one.transcript, one.speaker_id]
        for text in sorted(told, key=len, reverse=True):
            left = left.replace(text, "", 1)
        assert re.fullmatch(r"(, | and )*", left), one.why
