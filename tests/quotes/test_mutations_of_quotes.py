"""A quotation in which one thing is changed is never verbatim."""

import random
import re

import pytest

import presskit
from presskit.quotes import verify_quotes

N = 1000  # some 250 of each kind of change
SMALL = "not never no".split()
NAMES = ["Kaliningrad", "Rutland", "Ostria", "Marlowe"]
SWAPS = {
    "will": "would", "can": "could", "is": "was", "are": "were", "all": "some",
    "more": "less", "support": "oppose", "must": "may", "and": "or", "increase": "cut",
    "we": "they", "our": "their", "before": "after", "first": "last", "have": "had",
}  # fmt: skip
NUMBER = re.compile(r"\d[\d,.]*\d|\d")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zü]{3,}")


def numbers(words, rng):
    """Yield the words with a figure changed."""
    for one in NUMBER.finditer(words):
        other = str(int(re.sub(r"\D", "", one[0])) + rng.choice((-1, 1, 10, 100)))
        yield words[: one.start()] + other + words[one.end() :]


def negations(words, rng):
    """Yield the words with a negation lost, or one that was not there."""
    for one in WORD.finditer(words):
        if one[0].lower() in SMALL or one[0].lower().endswith(("n't", "n’t")):
            yield words[: one.start()] + words[one.end() :].lstrip()
    places = list(WORD.finditer(words))[1:-1]
    at = rng.choice(places).start()
    yield f"{words[:at]}not {words[at:]}"


def names(words, rng):
    """Yield the words with another name."""
    for one in NAME.finditer(words):
        yield words[: one.start()] + rng.choice(NAMES) + words[one.end() :]


def other_words(words, rng):
    """Yield the words with a small one changed, lost, doubled or moved."""
    found = [one for one in WORD.finditer(words) if one[0].lower() in SWAPS]
    for one in found:
        new = SWAPS[one[0].lower()]
        yield words[: one.start()] + new + words[one.end() :]
    parts = words.split()
    at = rng.randrange(1, len(parts) - 2)
    if parts[at] != parts[at + 1]:
        yield " ".join([*parts[:at], parts[at + 1], parts[at], *parts[at + 2 :]])
    yield " ".join([*parts[:at], *parts[at + 1 :]])


@pytest.fixture(scope="module")
def corpus():
    """Return the two transcripts of the example."""
    return presskit.load_example()


def mutations(corpus, rng):
    """Yield quotations of whole sentences with one thing changed, and what was."""
    text = " ".join(corpus.turns["text"])
    known = {" ".join(WORD.findall(text.lower()))}
    (all_words,) = known
    sentences = [
        " ".join(one.split())
        for turn in corpus.turns["text"]
        for one in re.split(r"(?<=[.?!])\s", turn)
        if 6 <= len(one.split()) <= 40 and "[" not in one
    ]
    kinds = (numbers, negations, names, other_words)
    while True:
        kind = rng.choice(kinds)
        for changed in kind(rng.choice(sentences), rng):
            plain = " ".join(WORD.findall(changed.lower()))
            if kind is numbers or plain not in all_words:
                yield changed, kind.__name__


def test_no_quotation_that_was_changed_is_verbatim(corpus):
    rng = random.Random(15)
    made = mutations(corpus, rng)
    changed = dict(next(made) for _ in range(N))
    rows = verify_quotes([{"quote": one} for one in changed], corpus)
    assert len(rows) == len(changed) > 0.5 * N
    assert set(changed.values()) == {"numbers", "negations", "names", "other_words"}
    wrong = rows["status"].astype(str).str.startswith("verbatim")
    assert rows.loc[wrong, "quote"].tolist() == []
    # One word changed in a sentence of six or more: what is near can be shown.
    assert (rows["status"] == "differs").mean() > 0.95


def test_as_they_stand_they_are(corpus):
    rng = random.Random(15)
    turns = corpus.turns.loc[corpus.turns["n_words"] > 20, "text"].tolist()
    quotes = []
    for _ in range(300):
        words = rng.choice(turns).split()
        at = rng.randrange(len(words) - 10)
        quotes.append(" ".join(words[at : at + rng.randrange(5, 10)]))
    rows = verify_quotes([{"quote": one} for one in quotes if "[" not in one], corpus)
    assert set(rows["status"]) == {"verbatim"}
