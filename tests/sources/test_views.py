"""One talk once, in whatever views a file holds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.sources._views import Row, choose
from presskit.sources._voices import Piece
from tests._work import steps

TALK = [("Ann", "Good morning. Will it open in May?"), ("Bo", "In June, I am told.")]


def view(path, pieces, at=0, fields=("speaker", "text"), **more):
    return [
        Row(Piece(who, text, "", **more), path, at + n, fields)
        for n, (who, text) in enumerate(pieces)
    ]


def words(pieces, *, named=True):
    return [(who if named else None, w) for who, text in pieces for w in text.split()]


def taken(*views):
    return [one.rows[0].path for one in choose([x for v in views for x in v]).taken]


WHOLE = view("transcript", [(None, " ".join(text for _, text in TALK))])
UTTERANCES = view("utterances[]", TALK, 10)
WORDS = view("words[]", words(TALK), 20)


def test_the_view_that_names_speakers_is_read_and_the_whole_utterance():
    assert taken(WHOLE, WORDS, UTTERANCES) == ["utterances[]"]
    assert taken(WHOLE, WORDS) == ["words[]"]
    assert taken(
        WHOLE, view("utterances[]", [(None, t) for _, t in TALK], 10), WORDS
    ) == ["words[]"]


def test_a_finer_view_wins_where_the_coarser_joins_two_speakers():
    coarse = view("segments[]", [("Ann", " ".join(text for _, text in TALK))])
    assert taken(coarse, WORDS) == ["words[]"]


def test_sentences_with_their_marks_come_before_bare_words():
    bare = [(who, word.strip(".,?").lower()) for who, word in words(TALK)]
    coarse = view("segments[]", [("Ann", " ".join(text for _, text in TALK))])
    assert taken(coarse, view("words[]", bare)) == ["segments[]"]


def test_a_part_of_the_talk_does_not_stand_for_it():
    highlights = view("highlights[]", [*TALK[:1], ("Cy", TALK[0][1])], 30)
    assert taken(UTTERANCES, highlights) == ["utterances[]"]


def test_sections_are_read_together_and_other_texts_left_beside():
    opening = view("remarks[]", [("Bo", "Welcome to the harbour, all of you.")])
    about = view("about", [(None, "A note of the house on its transcripts.")], 99)
    choice = choose([*UTTERANCES, *opening, *about])
    assert [one.rows[0].path for one in choice.taken] == ["remarks[]", "utterances[]"]
    assert [one.rows[0].path for one in choice.beside] == ["about"]
    assert choice.rows[0].piece.text.startswith("Welcome")


def test_rows_of_several_channels_come_in_the_order_of_time():
    left = view("channels[].words[]", TALK[:1], start=5.0)
    right = view("channels[].words[]", TALK[1:], 1, start=2.0)
    assert [row.piece.speaker for row in choose([*left, *right]).rows] == ["Bo", "Ann"]


def test_what_was_taken_is_told():
    whole = "transcript (speaker, text)"
    told = f"utterances[] (speaker, text); the same talk stands in {whole}, too"
    assert choose([*WHOLE, *UTTERANCES]).words == told
    assert choose([]).words == ""


SAID = st.lists(
    st.tuples(st.sampled_from(["Ann", "Bo", None]), st.text("ab .", max_size=9)),
    min_size=1,
    max_size=6,
)


@given(st.lists(SAID, min_size=1, max_size=4))
def test_each_view_is_taken_or_the_same_or_beside(many):
    rows = [
        row for n, pieces in enumerate(many) for row in view(f"v{n}", pieces, 10 * n)
    ]
    choice = choose(rows)
    views = [*choice.taken, *choice.same, *choice.beside]
    assert sorted(one.rows[0].path for one in views) == [
        f"v{n}" for n in range(len(many))
    ]
    assert choice.taken


def many(n):
    """Return as many views with other words each, and one of the last's words."""
    rows = [
        view(f"part {k}", [("Ann", f"It is {k} {k + 1} or {k + 2}.")], k)
        for k in range(n)
    ]
    return [*rows, view("again", [("Ann", f"It is {n - 1} {n} or {n + 1}.")], n)]


def test_many_views_are_read_once_each():
    assert len(taken(*many(10))) == 10
    assert len(taken(*many(200))) == 200


@pytest.mark.once
def test_the_work_grows_with_the_views_not_with_their_pairs():
    few, more = ([row for one in many(n) for row in one] for n in (100, 400))
    assert steps(lambda: choose(more)) < 5 * steps(lambda: choose(few))
