"""Whatever was said verifies; whatever was not does not."""

from hypothesis import given
from hypothesis import strategies as st

from presskit import text
from presskit.quotes import verify_quotes
from tests._examples import at_most

CURLED = str.maketrans({"'": "’", "-": "–"})
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": "'", "”": "'", "–": "-"})


@st.composite
def spans(draw, corpus):
    """Draw a turn with its words, and five of them or more."""
    turns = corpus.turns
    long = turns[turns["n_words"] >= 5]
    said = draw(st.sampled_from(long["text"].tolist()))
    said = " ".join(said.split())  # a quotation is one paragraph here
    words = [
        match.span()
        for match in text.WORD.finditer(said)
        if not any(
            mark.start() <= match.start() < mark.end()
            for mark in text.stage_mark().finditer(said)
        )
    ]
    first = draw(st.integers(0, len(words) - 5))
    last = draw(st.integers(first + 4, min(first + 60, len(words) - 1)))
    return said, words[first : last + 1]


@at_most(150)
@given(st.data())
def test_what_was_said_is_verbatim(corpus, data):
    said, words = data.draw(spans(corpus))
    printed = said[words[0][0] : words[-1][1]]
    printed = data.draw(st.sampled_from([printed, printed.translate(STRAIGHT)]))
    curled = said[words[0][0] : words[-1][1]].translate(CURLED)
    curled = f'She: "{curled[0].swapcase()}{curled[1:]},"'
    rows = verify_quotes(f"She: “{printed}.”\n\n{curled}", corpus)
    assert rows["status"].tolist() == ["verbatim", "verbatim"]
    assert rows.loc[0, "n_places"] >= 1


@at_most(150)
@given(st.data())
def test_what_was_said_is_verbatim_with_gaps(corpus, data):
    said, words = data.draw(spans(corpus))
    left = data.draw(st.integers(2, len(words) - 2))
    right = data.draw(st.integers(left, len(words) - 2))
    gap = data.draw(st.sampled_from(["…", " ... ", " […] ", " [...] "]))
    before = said[words[0][0] : words[left - 1][1]]
    after = said[words[right][0] : words[-1][1]]
    row = verify_quotes(f"“{before}{gap}{after}”", corpus).iloc[0]
    if row["status"] == "differs":  # a short gap must not turn the meaning
        assert row["difference"].startswith("the gap leaves out ‘n")
    else:
        assert row["status"].startswith("verbatim")


@at_most(150)
@given(st.data())
def test_with_one_word_replaced_it_is_not(corpus, data):
    said, words = data.draw(spans(corpus))
    start, end = data.draw(st.sampled_from(words))
    printed = f"{said[words[0][0] : start]}zebra{said[end : words[-1][1]]}"
    row = verify_quotes(f"“{printed}”", corpus).iloc[0]
    assert row["status"] in {"differs", "not found"}
    if len(words) >= 8:
        assert row["status"] == "differs"
        assert "zebra" in row["difference"]
