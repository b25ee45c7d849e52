"""A folded text: signs and spaces do not matter, and each place is found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.corrections import Folded
from presskit.corrections._folded_text import fold, n_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It’s “so” – here", "it's 'so' - HERE"),
        ("AT&amp;T said\n  so", "AT&T said so"),
        ("a\u00a0b c\u00adde\u200b", "a b cde"),
        ("ﬁne …", "fine ..."),
        ("Q&am\u200bp;A", "Q&A"),
        ("Q&amp;amp;A", "Q&A"),
        ("Q&#38;#x26;A", "Q&A"),
    ],
)
def test_signs_and_spaces_are_no_other_words(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize("one", ["now here", "Who pays", "Why.", "re-sort"])
def test_other_words_are_others(one):
    assert fold(one) not in {fold(two) for two in ("nowhere", "who paid", "Why?")}
    assert fold(one) != fold(one[:-1])


def test_each_character_is_found_again():
    text = Folded("  Ann “Lee”  (AP):\n\n Why –  now? \u200b So&amp;so… ")
    for words in ("ann", "lee", "(ap):", "now?", "so&so"):
        at = text.folded.index(words)
        start, end = text.back(at), text.back(at + len(words), ends=True)
        assert fold(text.text[start:end]) == words
        assert (text.at(start), text.at(end)) == (at, at + len(words))


@pytest.mark.parametrize(
    ("said", "n"),
    [("", 0), ("so it is", 3), ("我们今天讨论", 6 // 2), ("q: 我们今天", 2)],
)
def test_how_many_words_say_what_a_text_is(said, n):
    assert n_words(fold(said)) == n


def test_words_inside_other_words_are_not_found():
    text = Folded("Why? Anywhy, why not. WHY")
    assert list(text.find("why")) == [0, 13, 22]
    assert text.inside(text.folded.index("anywhy") + 3)
    assert not text.inside(0)


SIGNS = "aB1 \n\t.'\"“”’—-–&amp;ßﬁİ\u00ad\u200b我们"


@given(st.text(SIGNS, max_size=40))
def test_folding_again_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_entities_in_entities_cost_no_more_than_their_length():
    assert fold("&" + "amp;" * 200_000 + "lt;") == "<"


@given(st.text("aB1 \n.'“”—-ß我们", max_size=40))
def test_the_words_of_a_text_lead_back_to_their_places(text):
    folded = Folded(text)
    at = 0
    for word in folded.folded.split():
        at = folded.folded.index(word, at)
        start, end = folded.back(at), folded.back(at + len(word), ends=True)
        assert fold(text[start:end]) == word
        assert folded.at(start) == at
        at += len(word)


@given(st.text("aB1 \n\t.'“”’—-é\u00ad\u200b我们", max_size=40), st.data())
def test_a_later_place_never_leads_back_before_an_earlier_one(text, data):
    folded = Folded(text)
    places = st.integers(0, len(folded.folded))
    one, two = sorted((data.draw(places), data.draw(places)))
    assert 0 <= folded.back(one) <= folded.back(two) <= len(text)
