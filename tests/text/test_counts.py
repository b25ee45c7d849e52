"""Words counted in many spans at once are those counted in each by itself."""

from hypothesis import example, given
from hypothesis import strategies as st

from presskit.text import WORD, count, n_inaudible, n_words
from presskit.text._counts import _LETTER, _table

MARKS = st.sampled_from(
    ["[inaudible]", "(laughter)", "[unclear, 1:02] ", "[", "(", "U.S."]
)
TEXTS = st.lists(st.text("aB9é_'’.,- \n[(]) ß²½٣Ж—"), min_size=1).flatmap(
    lambda parts: st.tuples(*(MARKS | st.just(part) for part in parts)).map("".join)
)


@given(TEXTS | st.text(), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60))))
@example("don't", [(1, 5), (2, 5), (3, 5), (4, 5), (3, 4), (3, 3), (0, 5)])
@example("a.b", [(1, 3), (2, 3)])
@example("a\U0001f600b [inaudible]", [(0, 3), (0, 15)])
@example("a\ud800b", [(0, 3)])
@example("", [(0, 0)])
def test_spans_are_counted_as_if_each_stood_alone(text, spans):
    starts = [min(*span, len(text)) for span in spans]
    ends = [min(max(span), len(text)) for span in spans]
    alone = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    words, unheard = count(text, starts, ends)
    assert words == [n_words(one) for one in alone]
    assert unheard == [n_inaudible(one) for one in alone]


def test_letters_are_those_of_the_pattern():
    table = _table()
    for number in range(1 << 16):
        alone = WORD.fullmatch(chr(number)) is not None
        assert (table[number] == _LETTER) == alone, hex(number)
