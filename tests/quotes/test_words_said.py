"""Words to quote, found where they were said."""

import pytest

import presskit

TALK = """\
Harbour

3 May 2031

Minister Bo Ek: We keep our word. We will build it. Why not? We will build it.

Ann Lee (AP): Will you build it? And who pays?

Minister Bo Ek: Don’t ask me: we
pay, we’ll pay.
"""


@pytest.fixture(scope="module")
def harbour():
    return presskit.load_text(TALK)


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("we keep our word", "“We keep our word”"),
        ("We keep our word. We", "“We keep our word. We”"),  # over sentences
        ("“We keep our word.”", "“We keep our word.”"),
        ("Don't ask me: we pay", "“Don’t ask me: we pay”"),
        ("who pays?", "“who pays?”"),
    ],
)
def test_words_are_given_as_they_were_said(harbour, words, quoted):
    assert presskit.quote(harbour, words).startswith(f"{quoted} — ")
    assert harbour.quote(words) == presskit.quote(harbour, words)


def test_a_sign_of_a_pattern_stands_for_nothing(harbour):
    for words in ("who pay?", "who pay*", "*"):
        with pytest.raises(presskit.TableError, match=r"nobody says|no words to quote"):
            harbour.quote(words)


def test_the_first_of_several_places_of_one_speaker_is_given_aloud(harbour):
    with pytest.warns(presskit.PresskitWarning, match="2 times there: line 5"):
        assert "“We will build it” — Bo Ek" in harbour.quote("We will build it")


def test_several_speakers_are_never_chosen_among(harbour):
    with pytest.raises(presskit.TableError, match=r"in 3 places: line 5.*Ann Lee"):
        harbour.quote("build it")


@pytest.mark.parametrize("words", ["", "…", None, 5])
def test_no_words_are_no_quote(harbour, words):
    with pytest.raises(presskit.TableError, match="holds no words to quote"):
        presskit.quote(harbour, words)


def test_corpus_and_words_may_change_places_and_no_table_is_one(corpus):
    words = "wars are dangerous"
    assert presskit.quote(words, corpus) == presskit.quote(corpus, words)
    with pytest.raises(presskit.TableError, match=r"a DataFrame has no sources"):
        presskit.quote(corpus.turns, words)


def test_a_row_is_quoted_whole_by_its_id(harbour):
    turn, question = harbour.turns.loc[1], harbour.questions.loc[1]
    for named in (turn.turn_id, f"{turn.turn_id}@{turn.transcript}"):
        assert harbour.quote(named).startswith("“Will you build it? And who pays?”")
    assert harbour.quote(question.question_id).startswith("“And who pays?”")
    with pytest.raises(presskit.TableError, match="nobody says “t0123456789”"):
        harbour.quote("t0123456789")
