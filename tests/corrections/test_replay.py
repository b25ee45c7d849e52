"""Corrections cut the talk anew: each holds or says why not, in whatever order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corpus.build import cut as split
from presskit.corrections import Correction, cut
from presskit.sources import Document, Reading, Said
from presskit.turns import doubts, segments
from tests._examples import at_most

SHA = "0" * 64
TALK = (
    "Press conference\n\nby Minister Bo Ek\n\n5 May 2023\n\n(As delivered)\n\n"
    "Ann Lee (AP): Why now? And how?\n\n"
    "Minister Bo Ek: We agreed. Page 3 So it is. Cy Poe: Really? Yes.\n\n"
    "Moderator Eva Ås:\n\n"
    "Dan Roe, Reuters:\nWhat [inaudible] next?\n\n"
    "Minister Bo Ek: Nothing. Thank you.\n\n###\n"
)
DOCUMENT = Document("a.txt", TALK, "plain", SHA)
TURNS = split(DOCUMENT)


def line(action, words="", value="", *, at=None, after="", **more):
    """Return a correction whose span is `words`, or empty at `at` or after a text."""
    start = TALK.index(words or after) + len(after) if at is None else at
    end = start + len(words)
    return Correction(action, "a", SHA, start, end, value, "", **more)


def said(turns):
    spans = zip(turns.label, turns.start, turns.end, strict=True)
    return [(label, TALK[start:end]) for label, start, end in spans]


def replayed(*lines):
    result = cut(TURNS, DOCUMENT, lines)
    assert [failed.message for failed in result.failed] == []
    assert sorted(result.applied) == sorted(lines)
    return result.turns


def failures(*lines):
    """Return the message about lines of which none holds."""
    result = cut(TURNS, DOCUMENT, lines)
    assert result.applied == []
    assert result.turns == TURNS
    assert all(failed.advice for failed in result.failed)
    return [failed.message for failed in result.failed]


ANN = ("Ann Lee (AP)", "Why now? And how?")
BO = ("Minister Bo Ek", "We agreed. Page 3 So it is. Cy Poe: Really? Yes.")
EVA = ("Moderator Eva Ås", "")
DAN = ("Dan Roe, Reuters", "What [inaudible] next?")
END = ("Minister Bo Ek", "Nothing. Thank you.")


def test_the_transcript_before_any_correction():
    assert said(TURNS) == [ANN, BO, EVA, DAN, END]
    assert replayed() == TURNS


def test_a_split_over_printed_words_makes_them_a_label():
    turns = replayed(line("split", "Cy Poe"))
    first = ("Minister Bo Ek", "We agreed. Page 3 So it is.")
    assert said(turns) == [ANN, first, ("Cy Poe", "Really? Yes."), EVA, DAN, END]
    assert TALK[turns.label_start[2] : turns.label_end[2]] == "Cy Poe:"
    assert turns.n_words == [4, 7, 2, 0, 2, 3]
    assert turns.line == [9, 11, 11, 13, 15, 18]


def test_a_split_without_words_needs_a_label():
    turns = replayed(line("split", after="Really?", value="Minister Bo Ek:"))
    assert said(turns)[2] == ("Minister Bo Ek", "Yes.")
    assert turns.label_start[2] == turns.label_end[2] == turns.start[2]


def test_a_turn_split_twice_and_labelled_anew():
    turns = replayed(
        line("split", "Cy Poe"),
        line("split", after="Really? ", value="Minister Bo Ek"),
        line("label", "Really", "Cy Poe, Gazette"),
    )
    assert said(turns)[1:4] == [
        ("Minister Bo Ek", "We agreed. Page 3 So it is."),
        ("Cy Poe, Gazette", "Really?"),
        ("Minister Bo Ek", "Yes."),
    ]


def test_a_join_makes_the_next_label_talk_and_joins_chain():
    one = line("join", "Why now? And how?")
    assert said(replayed(one))[0] == (ANN[0], f"{ANN[1]}\n\n{BO[0]}: {BO[1]}")
    turns = replayed(one, line("join", "Moderator"), line("join", BO[1]))
    start = TALK.index(ANN[1])
    assert said(turns) == [
        (ANN[0], TALK[start : TALK.index("\n\nMinister Bo Ek: N")]),
        END,
    ]


def test_a_join_over_a_turn_that_was_joined_before():
    both = TALK[TALK.index(ANN[1]) : TALK.index("\n\nModerator")]
    turns = replayed(line("join", ANN[1]), line("join", both))
    assert said(turns)[1:] == [DAN, END]


def test_a_label_cut_wrongly_is_joined_and_split():
    turns = replayed(
        line("join", "Why now?"), line("split", "Bo Ek:", at=TALK.index("Bo Ek: We"))
    )
    assert said(turns)[:2] == [(ANN[0], f"{ANN[1]}\n\nMinister"), ("Bo Ek", BO[1])]


def test_a_new_label_changes_nothing_else():
    turns = replayed(line("label", "Ann", "Anna Lee (AFP):"))
    assert turns == TURNS._replace(label=["Anna Lee (AFP)", *TURNS.label[1:]])


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("We agreed.", [BO[1][11:]]),
        ("Really? Yes.", [BO[1][:-13]]),
        (" Page 3 ", ["We agreed.", "So it is. Cy Poe: Really? Yes."]),
        (BO[1], []),
    ],
)
def test_furniture_is_nobodys_talk(words, left):
    turns = replayed(line("furniture", words))
    assert said(turns) == [ANN, *((BO[0], talk) for talk in left), EVA, DAN, END]
    kinds = {
        kind for kind, start, end in segments(turns, TALK) if words in TALK[start:end]
    }
    assert kinds == {"heading"}


def test_the_part_behind_furniture_begins_with_its_words():
    turns = replayed(line("furniture", "Page 3"), line("label", "So", "Eva Ås"))
    assert said(turns)[2] == ("Eva Ås", "So it is. Cy Poe: Really? Yes.")
    assert turns.label_start[2] == turns.label_end[2] == turns.start[2]
    both = replayed(line("furniture", "Page 3"), line("label", "We", "Bo Ek"))
    assert both.label[1:3] == ["Bo Ek", "Bo Ek"]


def test_furniture_over_several_turns_trims_each():
    words = TALK[TALK.index("And how?") : TALK.index("Page 3")]
    turns = replayed(line("furniture", words))
    assert said(turns)[:2] == [(ANN[0], "Why now?"), (BO[0], BO[1][11:])]


def test_an_empty_turn_that_goes_takes_its_doubt_along():
    turns = replayed(line("furniture", "Moderator Eva Ås:"))
    assert said(turns) == [ANN, BO, DAN, END]
    kinds = [doubt.kind for doubt in doubts(TURNS, DOCUMENT)]
    assert [doubt.kind for doubt in doubts(turns, DOCUMENT)] == [
        kind for kind in kinds if kind != "empty turn"
    ]
    assert "empty turn" in kinds


def test_an_opening_without_label_is_split():
    text = TALK[: TALK.index("Ann")] + "We met today and we agreed on a plan. " * 5
    document = Document("a.txt", f"{text}\n\nAnn Lee (AP): Why?\n", "plain", SHA)
    at = text.rindex("We met")
    one = Correction("split", "a", SHA, at, at, "Eva Ås", "")
    assert cut(split(document), document, [one]).turns.label == [
        "",
        "Eva Ås",
        "Ann Lee (AP)",
    ]


def test_times_follow_the_words():
    text = "A: Yes. No.\nB: So.\n"
    voices = (Said("A", 0, 2, 3, 11, 1.0, 2.0), Said("B", 12, 14, 15, 18, 2.0, 5.0))
    document = Document("a.vtt", text, "vtt", SHA, Reading(text, turns=voices))

    def times(action, start, end, value):
        one = Correction(action, "a", SHA, start, end, value, "")
        turns = cut(split(document), document, [one]).turns
        return turns.start_time, turns.end_time

    assert times("split", 8, 8, "B") == ([1.0, None, 2.0], [None, 2.0, 5.0])
    assert times("join", 3, 11, "") == ([1.0], [5.0])
    assert times("label", 3, 11, "C") == ([1.0, 2.0], [2.0, 5.0])


@pytest.mark.parametrize(
    ("one", "message"),
    [
        (line("join", at=10_000), "lies outside of the text, which has 266"),
        (line("join", at=-1), "lies outside of the text"),
        (line("join", "Press"), "line 1 has 'Press conference"),
        (line("label", "5 May", "Eva"), "in the header; no turn is there"),
        (line("label", "###", "Eva"), "after the talk; no turn is there"),
        (line("furniture", "###"), "nobody talks there anyway"),
        (line("furniture", "Ann Lee (AP):"), "in a label; nobody talks there anyway"),
        (line("join", "Nothing"), "no turn follows"),
        (line("join", TALK[TALK.index("And") : TALK.index("Page")]), "several turns"),
        (line("label", TALK[TALK.index("And") : TALK.index("Page")], "x"), "several"),
        (line("split", at=TALK.index("Why"), value="x"), "begins here already"),
        (line("split", "Dan Roe"), "a turn begins here already"),
        (line("split", "Lee (AP)"), "a label is not talk"),
        (line("split", after="And how?", value="x"), "a turn begins here already"),
        (line("split", after="Thank you.", value="x"), "no turn is there"),
        (
            line("split", TALK[TALK.index("And") : TALK.index("Page")]),
            "beyond the turn",
        ),
    ],
)
def test_a_line_that_does_not_fit_says_what_stands_there(one, message):
    (found,) = failures(one)
    assert message in found


ALL_TALK = TALK[TALK.index("Ann") : TALK.index("###")]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([line("label", "Why", "x"), line("label", "Ann", "y")], "its own label"),
        ([line("split", "Poe: Re"), line("split", "Cy Poe")], "each in its own way"),
        (
            [line("split", after="Page", value=label) for label in ("x", "y")],
            "each in its own way",
        ),
        (
            [line("split", "Page 3"), line("furniture", "We agreed. Page 3")],
            "in words that nobody says",
        ),
        (
            [line("join", ANN[1]), line("furniture", BO[1])],
            "nobody says a word cannot be joined",
        ),
        (
            [line("join", ANN[1]), line("furniture", ANN[1])],
            "nobody says a word cannot",
        ),
        ([line("join", "We agreed."), line("split", "Cy Poe")], "takes it back"),
        ([line("label", "We agreed.", "x"), line("join", ANN[1])], "has no label"),
        (
            [line("label", "We", "x"), line("furniture", BO[1])],
            "words that nobody says have no label",
        ),
        ([line("furniture", ALL_TALK)], "leave no turn"),
    ],
)
def test_lines_that_disagree_all_fail(lines, message):
    found = failures(*lines)
    assert len(found) == len(lines)
    assert all(message in one for one in found)
    assert failures(*reversed(lines)) == found


def test_a_line_that_disagrees_is_named_by_its_line():
    lines = [line("label", "Why", "x", line=2), line("label", "Why", "y", line=5)]
    assert "it disagrees with line 5 ('label' at" in failures(*lines)[0]


def test_a_line_that_fails_does_not_take_others_along():
    lines = [line("join", "Nothing"), line("label", "Why", "x"), line("role", "Why")]
    result = cut(TURNS, DOCUMENT, lines)
    assert result.turns.label[0] == "x"
    assert result.applied == [lines[1]]
    assert [failed.correction for failed in result.failed] == [lines[0]]


EDGES = sorted(
    {0, len(TALK), *TURNS.label_start, *TURNS.label_end, *TURNS.start, *TURNS.end}
)
PLACES = st.sampled_from(EDGES) | st.integers(0, len(TALK))
CUTS = st.builds(
    lambda action, places, value: Correction(action, "a", SHA, *places, value, ""),
    st.sampled_from(["split", "join", "label", "furniture"]),
    st.one_of(
        st.tuples(PLACES, PLACES).map(sorted),
        st.tuples(PLACES, st.integers(0, 12)).map(lambda s: (s[0], sum(s))),
        PLACES.map(lambda place: (place, place)),
    ),
    st.sampled_from(["", "Cy Poe", "Eva Ås:", "x"]),
)
SPANS = list(zip(TURNS.label_start, TURNS.end, strict=True))


def rows(turns):
    columns = (turns.label, turns.label_start, turns.label_end, turns.start, turns.end)
    more = (turns.line, turns.n_words, turns.n_inaudible)
    times = (turns.start_time, turns.end_time)
    return list(zip(*columns, *more, *times, strict=True))


@at_most(400)
@given(st.lists(CUTS, max_size=7), st.randoms(use_true_random=False))
def test_whatever_is_corrected_nothing_is_lost_and_order_does_not_matter(lines, random):
    result = cut(TURNS, DOCUMENT, lines)
    shuffled = random.sample(lines, len(lines))
    assert cut(TURNS, DOCUMENT, shuffled) == result
    assert cut(TURNS, DOCUMENT, result.applied) == result._replace(failed=[])
    failed = [one.correction for one in result.failed]
    assert sorted([*result.applied, *failed]) == sorted(lines)

    turns = result.turns
    parts = list(segments(turns, TALK))
    assert [start for _, start, _ in parts] == [0, *(end for *_, end in parts[:-1])]
    assert parts[-1][2] == len(TALK)
    for kind, start, end in parts:
        if kind in ("turn", "label"):
            assert start < end
        if kind == "separator":
            assert not TALK[start:end].strip()
    for start, end, since, until in zip(
        turns.start, turns.end, turns.label_start, turns.label_end, strict=True
    ):
        assert TALK[start:end] == TALK[start:end].strip()
        assert since <= until <= start <= end
        assert start < end or start == end == until
    assert len(set(turns.start)) == len(turns.start), "ids are made from it"
    assert turns.line == DOCUMENT.lines(turns.label_start)
    places = [
        place
        for spans in zip(turns.label_start, turns.end, strict=True)
        for place in spans
    ]
    assert places == sorted(places)


@at_most(200)
@given(st.lists(CUTS, max_size=5))
def test_turns_that_no_line_touches_stay_as_they_are(lines):
    result = cut(TURNS, DOCUMENT, lines)
    left = rows(result.turns)
    reach = SPANS
    for number, row in enumerate(rows(TURNS)):
        start, end = reach[number]
        before = reach[number - 1][0] if number else start
        touched = any(
            one.start <= end and one.end >= (before if one.action == "join" else start)
            for one in result.applied
        )
        assert touched or row in left
