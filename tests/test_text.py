"""Words and sentences: one definition, with known counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.text import WORD, fold, index, n_words, plain, sentences


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("don’t", 1),
        ("40,000 full-fledged U.S. troops", 4),
        ("one–two", 2),
        ("a _ b", 2),
        ("€350bn (as delivered) [Laughter]", 1),
        ("Cold [Lake] and [inaudible 00:12:01] here", 4),
        ("Yes (that is, no).", 4),
        ("[…] so (...)", 1),
        ("", 0),
    ],
)
def test_a_word_is_a_run_of_letters_or_digits(text, n):
    assert n_words(text) == n


def test_the_seeds_have_the_published_number_of_words(seeds):
    # Counted whole, headers and labels included, as other tools would.
    counts = [
        len(WORD.findall(path.read_text(encoding="utf-8")))
        for path in sorted(seeds.glob("*.txt"))
    ]
    assert counts == [5805, 6196]


@given(st.lists(st.text(max_size=80), max_size=5))
def test_the_index_and_the_count_agree(texts):
    words = index(texts)
    assert len(words) == sum(map(n_words, texts))
    for row, start, end, code in zip(
        words.row, words.start, words.end, words.code, strict=True
    ):
        assert fold(texts[row][start:end]) == words.vocabulary[code]


@given(st.text(max_size=200))
def test_sentences_hold_everything_but_white_space(text):
    spans = list(sentences(text))
    covered = "".join(text[start:end] for start, end in spans)
    assert covered.split() == text.split() or "".join(covered.split()) == "".join(
        text.split()
    )
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("Mr. Foy asked. Why?", 2),
        ("The U.S. will act. They did.", 2),
        ("He went to the U.S. The end.", 2),
        ("It costs 3.5 per cent. Yes!", 2),
        ("“Why?” he asked. “Because.” So.", 3),
        ("One\n\nTwo", 2),
        ("One line\nand on", 1),
        ("that..?", 1),
        ("", 0),
    ],
)
def test_sentences(text, n):
    assert len(list(sentences(text))) == n


@pytest.mark.parametrize(
    ("pattern", "hits"),
    [
        ("ammunition*", 2),
        ("AMMUNITION", 1),
        ("amm?nition", 1),
        ("need ammunition", 1),
        ("ammunition now", 0),  # in another sentence
        ("don't", 1),
    ],
)
def test_patterns_find_whole_words_inside_a_sentence(pattern, hits):
    words = index(["We need ammunition. Now, ammunitions don’t last."])
    assert len(words.find(pattern)[0]) == hits


@pytest.mark.parametrize("pattern", ["", "  ", "?!", "*", "..."])
def test_a_pattern_without_a_word_says_so(pattern):
    with pytest.raises(TableError, match="holds no word to look for"):
        index(["Why?"]).find(pattern)


def test_plain_folds_accents_case_and_letters_of_the_north():
    assert plain("Güldener SØRENSEN-Đukić’s") == "guldener sorensen dukics"
