"""Sentences of many texts at once are those of each text by itself."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presskit.text import index
from presskit.text._sentence_ends import is_plain
from presskit.text._sentences import ends
from presskit.text._stage_marks import stage_mark

PARTS = [
    *"Ab.!?…,-' \n\t”()[]7ßŘ日。？」؟\u00a0\u2028", "\n\n", "Mr",
    "no", "No", "week", "U.S",
    "etc", "ﬁn", "[laughter]", "the", "The", "oct",
]  # fmt: skip


def one_by_one(texts: list[str]) -> list[int]:
    """Return the number of the sentence of each word, each text read by itself."""
    words = index(texts)
    before = []
    for row, start in zip(words.row.tolist(), words.start.tolist(), strict=True):
        marks = [match.end() for match in stage_mark().finditer(texts[row])]
        breaks = [*ends(texts[row]), *marks]
        before.append((row, sum(place <= start for place in breaks)))
    numbers = {place: at for at, place in enumerate(dict.fromkeys(before))}
    return [numbers[place] for place in before]


@given(st.lists(st.lists(st.sampled_from(PARTS), max_size=12).map("".join), max_size=4))
@example(["So. ", "\nWe. go", ""])
@example(["Mr. Foy came. He left.\nMrs. Roe\n \nNo. 5. No. It is."])
def test_each_word_is_in_the_sentence_of_its_text(texts):
    assert index(texts).sentence.tolist() == one_by_one(texts)


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("We left this week. They stayed.", 2),
        ("We met Mr. Foy. They stayed.", 2),
        ("The U.S. Army left this week.", 1),
        ("He asked. then he left.", 1),
        ("A line\n\nAnother line", 2),
        ("One line.\nAnother line", 2),
        ("One line\nof two", 1),
        ("为什么？我们希望。NATO好。", 3),
        ("何？！」NATO", 2),
        ("لماذا؟ لا أعرف", 2),
        ("क्यों? हम गए। वे आए।", 3),
        ("“Why?” he asked. “Why not?” She left.", 3),
    ],
)
def test_sentences_of_a_text(text, n):
    assert len(np.unique(index([text]).sentence)) == n


@pytest.mark.parametrize("word", ["mr", "etc", "u.s", "3", "a", "größe", "l'été"])
def test_what_may_be_shortened_is_not_plain(word):
    assert not is_plain(word)
