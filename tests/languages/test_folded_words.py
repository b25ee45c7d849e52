"""Words folded all at once are those folded one by one."""

from hypothesis import example, given
from hypothesis import strategies as st

from presskit.languages import tokens

PIECES = st.sampled_from(
    ["A", "b", "É", "İ", "'", "’", "-", ".", ",", " ", "\n", "ß", "Ж", "ﬁ", "don't",
     "l’AFP", "porte-parole", "40,000", "Σ", "ΑΣ", "\u0301", "We'll", "U.S."]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=20))
@example("İstanbul’da Porte-parole")
@example("ΑΣ l’AFP’s don't")
def test_a_text_has_the_words_of_its_parts(text):
    said = tokens(text)
    alone = [
        (word, at + start, at + end)
        for at, part in _parts(text)
        for word, start, end in _placed(tokens(part))
    ]
    assert _placed(said) == alone
    for word, start, end in alone:
        assert word == word.strip("'-,")
        assert 0 <= start < end <= len(text)


def _placed(said):
    """Return each word, and where it stands."""
    return list(zip(said.words, said.start, said.end, strict=True))


def _parts(text):
    """Yield each run without white space, and where it stands."""
    at = 0
    for part in text.split():
        at = text.index(part, at)
        yield at, part
        at += len(part)


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_a_part_keeps_the_places_of_the_text(text, one, two):
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    inside, alone = tokens(text, start, end), tokens(text[start:end])
    assert inside.words == alone.words
    assert [at - start for at in inside.start] == alone.start
