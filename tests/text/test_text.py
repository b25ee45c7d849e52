"""Words and sentences: one definition, with known counts."""

import re

import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.text import (
    WORD,
    _index,
    breaks,
    glob_pattern,
    index,
    key,
    n_words,
    plain,
    sentences,
    stage_mark,
    words_of,
)
from tests._examples import at_most

# What ends sentences, joins words, marks stages, and folds to something else.
PIECES = ["Mr. Foy", "U.S.", "No. 5", "no.", "e.g. the", "So", "it", "don’t", "40,000"]
PIECES += [".", "?!", "…", ".”", "”)", "?” he", "[…]", "(laughter)", "[Inaudible]"]
PIECES += ["(see", "laughter)", " ", "\n", "\n \n", "\t", "-", "’", ",", "_", "jets"]
PIECES += ["ﷺ", "⒈", "İ", "ſo", "文字", "𝔘𝔫", "e\u0301", "\x00", "\u2028", "\ud800"]
written = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(
    max_size=60
)
examples = at_most(200)


def plainly(texts):
    """Split texts word by word, as the definition reads: what the index must give."""
    at, rows, current, numbers = {}, [], -1, {}
    for position, text in enumerate(texts):
        starts, upcoming = breaks(text), 0
        current += 1
        marks = [match.span() for match in stage_mark().finditer(text)]
        for match in WORD.finditer(text):
            left, right = match.span()
            if any(start <= left < end for start, end in marks):
                continue
            while upcoming < len(starts) and starts[upcoming] <= left:
                current, upcoming = current + 1, upcoming + 1
            code = at.setdefault(key(match[0]), len(at))
            sentence = numbers.setdefault(current, len(numbers))
            rows.append((position, left, right, code, sentence))
    return np.array(rows, dtype=np.int32).reshape(-1, 5).T, list(at)


def plain_sentences(text):
    """Cut sentences as they were first defined, without haste."""
    end = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|\n[^\S\n]*\n\s*")
    abbreviations = """mr mrs ms dr prof st gen lt col sgt capt cpt adm sen rep gov hon
    jr sr vs no jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp etc
    approx""".split()
    openers = """The This That These Those We I You He She It They And But So Or If In
    On At As What Who Why How When Where Is Are Do Does Did Can Could Will Would Now
    Then There Thank Thanks Because My Our Your""".split()
    start = 0
    for stop in end.finditer(text):
        after = text[stop.end() : stop.end() + 40].lstrip()
        before = text[max(0, stop.start() - 20) : stop.start()]
        word = re.search(r"[^\s\"'“‘(\[]*$", before)[0]
        if stop[0] == "." and after:
            first = re.match(r"\w*", after)[0]  # as all words are compared: folded
            opens = first.istitle() and plain(first) in map(plain, openers)
            if after[0].islower():
                continue
            if word.casefold() in abbreviations:
                if word.casefold() == "no" and not after[0].isdigit():
                    yield text[start : stop.end()].strip()
                    start = stop.end()
                continue
            initial = len(word) == 1 and word.isupper() and word != "I"
            if initial or (re.fullmatch(r"(?:\w\.)+\w", word) and not opens):
                continue
        elif (
            stop[0][-1] in "\"'”’»" and text[stop.end() + 1 : stop.end() + 2].islower()
        ):
            continue
        yield text[start : stop.end()].strip()
        start = stop.end()
    yield text[start:].strip()


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
        assert key(texts[row][start:end]) == words.vocabulary[code]


@examples
@given(st.lists(written, max_size=6), st.sampled_from([1, 40, 2_000_000]))
def test_the_index_is_that_of_a_plain_loop(texts, batch):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_index, "_BATCH", batch)
        words = index(iter(texts))
    columns, vocabulary = plainly(texts)
    for name, column in zip(
        ("row", "start", "end", "code", "sentence"), columns, strict=True
    ):
        found = getattr(words, name)
        assert found.dtype == np.int32
        assert found.tolist() == column.tolist(), name
    assert words.vocabulary == vocabulary


@examples
@given(st.lists(written, min_size=1, max_size=6), st.data())
def test_words_taken_are_those_of_the_texts_alone(texts, data):
    rows = data.draw(st.lists(st.integers(0, len(texts) - 1), max_size=6))
    words = index(texts).take(np.array(rows, dtype=np.int64))
    columns, vocabulary = plainly([texts[row] for row in rows])
    for name, column in zip(
        ("row", "start", "end", "code", "sentence"), columns, strict=True
    ):
        found = getattr(words, name)
        assert found.dtype == np.int32
        if name == "code":
            said = [words.vocabulary[code] for code in found]
            assert said == [vocabulary[code] for code in column]
        else:
            assert found.tolist() == column.tolist(), name


def test_the_index_of_the_seeds_is_that_of_a_plain_loop(corpus):
    words = index(corpus.turns["text"])
    columns, vocabulary = plainly(corpus.turns["text"].tolist())
    for name, column in zip(
        ("row", "start", "end", "code", "sentence"), columns, strict=True
    ):
        np.testing.assert_array_equal(getattr(words, name), column, name)
    assert words.vocabulary == vocabulary


@examples
@example("U.S. İ")
@given(written)
def test_sentences_are_those_of_a_plain_loop(text):
    found = [text[start:end] for start, end in sentences(text)]
    assert found == [said for said in plain_sentences(text) if said]


def test_a_long_run_of_stops_takes_no_time():
    assert len(list(sentences("!" * 200_000 + "x"))) == 1


GLOBS = ["so", "s*", "*", "*s", "?o", "*o*", "j?ts", "d*'t", "40,*", "%*", "a_*", "it"]


@pytest.mark.parametrize("few", [1, 20, 10**9])
@examples
@given(
    texts=st.lists(written, max_size=5),
    parts=st.lists(st.sampled_from(GLOBS), min_size=1, max_size=3),
    times=st.sampled_from([1, 1, 1, 6]),
)
def test_find_finds_what_a_plain_loop_finds(few, texts, parts, times):
    pattern = " ".join(parts * times)
    words = index(texts)
    try:
        wanted = glob_pattern(pattern)
    except TableError:
        return
    said = [words.vocabulary[code] for code in words.code]
    n, sentence = len(wanted), words.sentence.tolist()
    expected = [
        at
        for at in range(len(said) - n + 1)
        if sentence[at] == sentence[at + n - 1]
        and all(one.fullmatch(said[at + i]) for i, one in enumerate(wanted))
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("presskit.text._words._FEW", few)
        patch.setattr("presskit.text._words._MANY", 10 * few)  # both ways of sorting
        hits, last = words.find(pattern)
    assert hits.tolist() == expected
    assert (last - hits).tolist() == [n - 1] * len(expected)


def test_a_hit_can_be_changed_without_harm_to_the_index():
    words = index(["Jets and jets."])
    words.find("jets")[0][:] = 7
    assert words.find("jets")[0].tolist() == [0, 2]


def test_the_index_of_a_frame_is_made_once_and_never_for_other_texts(monkeypatch):
    made = []
    monkeypatch.setattr(
        "presskit.text._cache.index", lambda texts: made.append(texts) or index(texts)
    )
    turns = pd.DataFrame({"text": ["More jets never heard of.", "No."]})
    words = words_of(turns)
    assert words_of(turns.copy()) is words_of(turns[["text"]]) is words
    assert words_of(pd.DataFrame({"text": turns["text"].tolist()})) is words
    assert len(made) == 1
    turns.loc[0, "text"] = "More tanks."
    assert words_of(turns).vocabulary == ["more", "tanks", "no"]
    part = words_of(turns.iloc[1:])
    assert [part.vocabulary[code] for code in part.code] == ["no"]
    objects = turns.astype({"text": object})
    assert words_of(objects).vocabulary == ["more", "tanks", "no"]


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
