"""Turns: nothing is lost, labels are told from talk, headers from statements."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corpus.build import cut as split
from presskit.errors import TranscriptError
from presskit.sources import Document
from presskit.turns import doubts, segments
from tests._examples import at_most

HEADER = "Press conference\n\nby Minister Bo Ek\n\n5 May 2023\n\n(As delivered)\n\n"


def cut(text):
    return split(Document("a.txt", text, "plain", "0" * 64))


def doubts_of(text):
    return doubts(cut(text), Document("a.txt", text, "plain", "0" * 64))


def said(text):
    turns = cut(text)
    spans = zip(turns.label, turns.start, turns.end, strict=True)
    return [(label, text[start:end]) for label, start, end in spans]


def test_inline_and_own_line_labels():
    text = "Minister Bo Ek: Hi.\nAnn Lee (AP):\nWhy?\n\nBo Ek, Minister: So.\n"
    assert said(text) == [
        ("Minister Bo Ek", "Hi."),
        ("Ann Lee (AP)", "Why?"),
        ("Bo Ek, Minister", "So."),
    ]


def test_a_label_without_its_colon_is_one_where_it_is_one_elsewhere():
    text = (
        "Spokesperson, Eva Ås:\nAP.\n\nAnn Lee, AP:\nWhy?\n\nMinister Bo Ek:\nSo.\n\n"
        "Spokesperson, Eva Ås\nOk. Reuters.\n\nCy Poe, Reuters:\nAnd?\n"
    )
    assert said(text)[3] == ("Spokesperson, Eva Ås", "Ok. Reuters.")
    doubt = next(d for d in doubts_of(text) if d.kind == "label without colon")
    assert doubt.line == 10


def test_a_sentence_with_a_colon_is_not_a_label():
    talk = (
        "Two things: time and money.\nFor example: this. The exercises: of course.\n"
        "Finally: we go on.\nAt 10:30 we met.\n"
    )
    text = f"Ann Lee (AP): Why?\n\nMinister Bo Ek: Well.\n{talk}\nAnn Lee (AP): And?\n"
    assert said(text)[1] == ("Minister Bo Ek", f"Well.\n{talk}".strip())


def test_an_empty_turn_stays():
    text = "Moderator Eva Ås:\n\nAnn Lee, AP:\nWhy?\n\nMinister Bo Ek:\nSo.\n"
    turns = cut(text)
    assert said(text)[0] == ("Moderator Eva Ås", "")
    assert turns.start[0] == turns.end[0] == turns.label_end[0] == 17
    assert turns.n_words == [0, 1, 1]


def test_the_header_is_not_talk_and_the_opening_needs_no_label():
    opening = "Good afternoon.\n" + "We met today and we agreed on a plan. " * 4
    text = HEADER + "Press conference by Minister Bo Ek\n\n" + opening
    text += "\n\nAnn Lee (AP): Why?\n"
    turns = cut(text)
    assert said(text)[0] == ("", opening.strip())
    assert text[: turns.header_end].strip().endswith("by Minister Bo Ek")
    assert turns.header.people == (("Bo Ek", "Minister"),)


def test_a_header_and_text_without_labels_is_one_statement():
    text = HEADER + "We met today. We agreed.\n"
    assert said(text) == [("", "We met today. We agreed.")]


@pytest.mark.parametrize("text", ["It was a dark and stormy night.", "Hm?\n" * 40])
def test_prose_is_not_a_transcript(text):
    with pytest.raises(TranscriptError, match=r"it names no speaker.*name_speakers"):
        cut(text)


TIMED = [
    "Good morning and welcome to this briefing.",
    "We will open the bridge in June.",
    "Who pays for the delay?",
    "The builder pays, as the contract says.",
]


@pytest.mark.parametrize("time", ["[0:0{}]", "0:0{}", "(00:0{})", "00:0{} -"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_words_with_times_and_nobody_are_no_statement(time, between):
    text = between.join(f"{time.format(n)} {said}" for n, said in enumerate(TIMED))
    with pytest.raises(TranscriptError, match="it names no speaker"):
        cut(text)
    assert said(HEADER + text)[0][1].startswith(time.format(0))


def test_end_lines_belong_to_nobody():
    text = "Ann Lee (AP): Why?\nMinister Bo Ek: Thanks.\n\n###\n© The Ministry\n"
    turns = cut(text)
    assert said(text)[-1] == ("Minister Bo Ek", "Thanks.")
    assert text[turns.footer_start :].split() == ["###", "©", "The", "Ministry"]


NAMES = st.sampled_from(
    ["Ann Lee (AP)", "Bo Ek, Reuters", "Minister Cy Poe", "Spokesperson", "Q", "Ås"]
)
TALK = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=120
) | st.sampled_from(["Why?", "Two things: a, b.", "[inaudible] yes", "", "\n\n", "###"])
TRANSCRIPTS = st.lists(
    st.tuples(NAMES, st.sampled_from([": ", ":\n", "\n", " :"]), TALK), max_size=12
).map(lambda turns: "\n".join(f"{name}{mark}{talk}\n" for name, mark, talk in turns))


def assert_nothing_is_lost(text):
    try:
        turns = cut(text)
    except TranscriptError:
        return
    parts = list(segments(turns, text))
    assert [start for _, start, _ in parts] == [0, *(end for *_, end in parts[:-1])]
    assert parts[-1][2] == len(text)
    assert all(start < end for _, start, end in parts)
    for kind, start, end in parts:
        if kind == "separator":
            assert not text[start:end].strip(), "only white space lies between spans"
        if kind == "heading":
            assert len(text[start:end].split()) <= 9
    for start, end, label_end in zip(
        turns.start, turns.end, turns.label_end, strict=True
    ):
        assert text[start:end] == text[start:end].strip()
        assert start < end or start == end == label_end
    assert turns.line == sorted(turns.line)


@given(st.one_of(TRANSCRIPTS, TRANSCRIPTS.map(lambda text: HEADER + text)))
def test_every_character_is_in_exactly_one_span(text):
    assert_nothing_is_lost(text)


@at_most(60)
@given(
    seed=st.sampled_from([0, 1]),
    at=st.floats(0, 1),
    cut_out=st.integers(0, 400),
    put_in=st.sampled_from(["", "\n", "\n\n", ":", "\r\n", "A B (C): ", "\x0c", "Q: "]),
)
def test_every_character_of_a_mutated_seed_is_in_exactly_one_span(
    seeds, seed, at, cut_out, put_in
):
    text = sorted(seeds.glob("*.txt"))[seed].read_text(encoding="utf-8")
    place = int(at * len(text))
    assert_nothing_is_lost(text[:place] + put_in + text[place + cut_out :])


def test_a_label_inside_another_mark_is_one_mark():
    text = "FOO. JOURNALIST: Why? PM: So. JOURNALIST: And? PM: Yes. "
    assert_nothing_is_lost(text * 3 + "JOUTHINK. JOURNALIST: Thank you. PM: Thanks.")


def test_what_looks_like_a_label_and_is_not_read_as_one_stands_among_the_doubts():
    text = (
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n\nBob Roe @ AP: How?\n\n"
        "Minister Bo Ek: Well.\n\nCy Poe, Gazette\nAnd when?\n\nMinister Bo Ek: Soon.\n"
    )
    possible = [d for d in doubts_of(text) if d.kind == "possible label"]
    assert [d.line for d in possible] == [5, 9]
