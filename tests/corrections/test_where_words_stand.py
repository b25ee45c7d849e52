"""A line is followed to the words that it was made on, or refused: never to others."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corrections import Correction, Folded, anchored
from presskit.corrections._folded_text import fold
from presskit.corrections._where_words_stand import Place, place
from tests._examples import at_most
from tests.corrections._talk import SHA, TALK, TEXT, found, line


def test_a_script_without_spaces_has_words_too():
    talk = (
        "记者：桥梁什么时候重新开放？\n部长："
        + "我们今天讨论了预算。" * 3000
        + "谢谢大家。"
    )
    one = line("谢谢大家", text=Folded(talk))
    assert found(one, f"第一页{talk}") == "谢谢大家"
    other = line("桥梁什么时候重新开放", text=Folded(talk))
    assert found(other, f"\n{talk}") == "桥梁什么时候重新开放"
    assert "do not stand" in found(other, talk.replace("桥梁", "港口"))


def test_long_words_are_written_by_their_ends_and_checked_in_their_length():
    said = TALK[TALK.index("In May") : TALK.index("\n\nQ: Why")]
    one = line(said, action="speaker")
    first, last = "In May, when the ice has gone.", "I can say about the bridge today."
    assert one.words.startswith(first)
    assert " [… 198 …] " in one.words
    assert one.words.endswith(last)
    assert found(one, f"Page 3\n\n{TALK}") == said
    assert "do not stand" in found(one, TALK.replace("So it is", "So it surely is", 1))


def test_as_many_words_around_as_tell_a_place_from_others():
    assert line("Why?").before.endswith("Ann Lee (AP):")
    again = Folded("Q: Why?\n\nMinister Bo Ek: Yes.\n\n" * 200)
    many = line("Yes.", 99, text=again)
    assert len(many.before) > 200
    assert "places" in found(many, f"So. {again.text}")
    assert place(many, again, unchanged=True)[:2] == (many.start, many.end)


@pytest.mark.parametrize(
    ("change", "same"),
    [
        (lambda talk: f"\n{talk}", True),
        (lambda talk: talk.replace("\n", "\r\n"), True),
        (lambda talk: talk.replace("Bo Ek:", "Bo  Ek:").upper(), True),
        (lambda talk: talk.replace("We agreed", "Page 2 We agreed"), True),
        (lambda talk: talk[talk.index("Ann Lee") :], True),
        (lambda talk: talk.replace("budget. Yes.", "budgets. Yess!"), True),
        (lambda talk: talk.replace("AP): Why?\n\nMin", "AP): Why?\n\nPrime Min"), True),
        (lambda talk: talk.replace("Ann Lee (AP): Why?", "Ann Lee (AP): How?"), False),
        (lambda talk: talk.replace("Ann Lee (AP): Why?\n\n", ""), False),
        (lambda talk: talk.replace("Ann Lee (AP): Why?", "Ann Lee (AP):"), False),
        (lambda talk: talk.replace("Ann Lee (AP)", "Dan Roe (NPR)"), False),
    ],
)
def test_a_short_question_is_followed_by_what_stands_around_it(change, same):
    changed = change(TALK)
    at = place(line("Why?"), Folded(changed), unchanged=False)
    assert isinstance(at, Place) == same
    if same:
        assert fold(changed[: at.start]).endswith("ann lee (ap):")


def test_the_place_itself_is_right_where_the_bytes_are_the_same():
    third = line("Why?", 2)._replace(before="", after="")
    assert place(third, TEXT, unchanged=True)[:2] == (third.start, third.end)
    assert found(third, TALK) == "they stand in 4 places of its text"
    # An improved reader reads the same bytes otherwise: the place is asked for words.
    shifted = TALK.replace("5 May 2023\n\n", "")
    one = line("Cy Poe (BBC)", action="furniture")
    assert shifted[one.start : one.end] != "Cy Poe (BBC)"
    assert found(one, shifted, unchanged=True) == "Cy Poe (BBC)"


def test_a_line_between_words_stays_between_them():
    at = TALK.index("And when")
    one = anchored(Correction("split", "a", SHA, at, at, "Q", ""), TEXT)
    assert one.words == ""
    changed = f"Page 1\n{TALK}"
    got = place(one, Folded(changed), unchanged=False)
    assert changed[got.start :].lstrip().startswith("And when")
    assert "do not stand" in found(one, TALK.replace("And when", "Sorry. And when"))


def test_words_alone_must_be_many_enough():
    few = line("Why?")._replace(before="", after="")
    once = TALK.replace("Why?", "How?", 3)
    assert "they are few" in found(few, once)
    more = line("And when does the bridge open to lorries?")
    assert found(more._replace(before="", after=""), TALK[40:])[:8] == "And when"


LABELS = [
    ("Jon Vask (Radio Free Coast):", "Lena Oru (Radio Free Coast):", False),
    ("Jon Vask (Radio Free Coast):", "Jon Vask (Radio Free Coast)", True),
    ("Q    ", "Q: ", True),
    ("Q:", "Lena Oru:", False),
    ("Minister of Ports Bo Ek:", "Minister of Fish Bo Ek:", False),
]


@pytest.mark.parametrize(("then", "now", "follows"), LABELS)
def test_what_is_said_of_a_speaker_is_not_for_another_label(then, now, follows):
    said = "And when does the bridge open to lorries?"
    talk = "Minister: We agreed.\n\n{} {}\n\nMinister: In May.\n"
    one = line(said, text=Folded(talk.format(then, said)))
    got = found(one, f"Page 1\n\n{talk.format(now, said)}")
    assert got == (said if follows else "they stand under another label now")


def test_an_opening_without_a_label_is_found_without_its_header():
    said = "Good morning to everybody who has come here so early."
    one = line(said, text=Folded(f"The bridge, 5 May 2023\n\n{said}\n\nQ: Why?\n"))
    assert found(one, f"{said}\n\nQ: Why?\n") == said


WORDS = [
    "Why?", "Yes.", "Bo Ek", "And when does the bridge open to lorries?", "Thank you",
    "Good morning. We agreed on the budget. Yes.", "In May", "Cy Poe (BBC)",
]  # fmt: skip


PLACES = [
    (start, start + len(words))
    for words in WORDS
    for start in range(len(TALK))
    if TALK.startswith(words, start)
]


INSERTED = st.sampled_from(
    ["Page 2 ", "\n\n", "Why?", " Yes. ", "Q: Why?\n\nMinister Bo Ek: Yes.\n\n", "é—"]
)


EDITS = st.lists(
    st.tuples(st.integers(0, len(TALK)), st.integers(0, 60), st.just("") | INSERTED),
    max_size=4,
)


@at_most(400)
@given(st.sampled_from(PLACES), EDITS, st.sampled_from(["outlet", "furniture"]))
def test_a_line_is_never_followed_to_other_words(span, edits, action):
    start, end = span
    one = anchored(Correction(action, "a", SHA, start, end, "x", ""), TEXT)
    text, shift, at_once = TALK, 0, sorted(edits, reverse=True)
    last = len(TALK) + 1
    for at, n, more in at_once:  # from the end on, so that places stay as they are
        until = min(at + n, last)
        if until < at or (at < end and until > start) or start < at < end:
            continue
        last = at
        text = text[:at] + more + text[until:]
        if until <= start:
            shift += len(more) - (until - at)
    assert text[start + shift : end + shift] == TALK[start:end]
    got = place(one, Folded(text), unchanged=False)
    if isinstance(got, Place):
        assert (got.start, got.end) == (start + shift, end + shift)


def words_of(text):
    """Return the words of a text: marks may be left over where it was cut."""
    return " ".join(re.findall(r"\w+", text))


@at_most(200)
@given(st.sampled_from(PLACES), st.integers(0, 80), st.integers(0, 80))
def test_words_that_are_gone_are_not_found_under_another_label(span, left, right):
    start, end = span
    one = anchored(Correction("outlet", "a", SHA, start, end, "x", ""), TEXT)
    text = TALK[: max(0, start - left)] + TALK[end + right :]
    got = place(one, Folded(text), unchanged=False)
    if isinstance(got, Place):
        label = TALK[:start].rpartition("\n\n")[2]  # and what is said before it
        label = fold(label).rpartition(". ")[2].rpartition("? ")[2]
        assert words_of(fold(text[: got.start])).endswith(words_of(label))
        assert fold(text[got.start : got.end]) == fold(TALK[start:end])
