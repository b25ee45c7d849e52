"""How fast words and expressions are found, as a share of what the text itself costs.

Takes the turns of the seeds N times, with invented names in place of some words so that
the vocabulary grows as it would, and measures in one process and run

- the index of all words, against a bound: one word pattern over the same texts;
- 200 word patterns (words of all frequencies, beginnings, endings, middles, phrases),
  and kinds of regular expressions, against a bound: one plain literal looked for in
  all texts;
- the expressions of tests/text/runaways.txt, which try many ways: the longest of their
  searches, as a multiple of the time that a search may take.

    python benchmarks/search.py          # 100 and 1,000 transcripts
    python benchmarks/search.py 100
"""

import random
import re
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import product
from pathlib import Path

import presskit
from presskit.errors import TableError
from presskit.schema.limits import SEARCH_SECONDS
from presskit.text import WORD, Texts, Words, index

SEEDS = Path(__file__).parents[1] / "seeds"
RUNAWAYS = Path(__file__).parents[1] / "tests" / "text" / "runaways.txt"
RUNS = 3
REGEXES = {
    "a rare word": r"\bammunition\b",
    "either of two": "(?:Leopard|Abrams) tanks?",
    "words near": r"stockpile\w*\W+(?:\w+\W+){0,5}ammunition",
    "a common word": r"\bthe\s+\w+ing\b",
    "no letters": r"\b\d{1,3}(?:,\d{3})+\b",
}


def texts_of(n: int) -> list[str]:
    """Return the turns of `n` transcripts like the seeds."""
    chance = random.Random(0)
    ends = "rin tos vel gard mund ster lin ton bek sal".split()
    names = [f"{a}{b}{c}".title() for a, b, c in product("bdfgklmnprst", "aeiou", ends)]
    turns = presskit.load(SEEDS, progress=False).turns
    seeds = [part["text"].tolist() for _, part in turns.groupby("transcript")]
    capital = re.compile(r"\b[A-Z][a-z]{4,}\b")

    def vary(match: re.Match) -> str:
        if chance.random() < 0.7:
            return match[0]
        return chance.choice(names) + chance.choice(names).lower()

    return [capital.sub(vary, text) for i in range(n) for text in seeds[i % len(seeds)]]


def patterns(words: Words, n: int = 200) -> list[str]:
    """Return word patterns of all kinds, made of the words that are there."""
    chance = random.Random(1)
    said = [words.vocabulary[code] for code in words.code[:200_000].tolist()]
    made = []
    while len(made) < n:
        at = chance.randrange(len(said) - 3)
        word = said[at]
        short = word[: chance.randrange(1, 4)]
        made += [
            word,
            f"{short}*",
            f"*{word[-3:]}",
            f"{word[0]}*{word[-1]}",
            " ".join(said[at : at + 2]),
            " ".join(said[at : at + 3]),
            f"{short}* {said[at + 1]}",
            "of the",
        ]
    return made[:n]


def took(call: Callable[[], object], runs: int = RUNS) -> float:
    """Return the seconds of a call, the median over some runs."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def longest(texts: Texts) -> float:
    """Return the seconds of the longest search for an expression that runs away."""

    def search(pattern: str) -> None:
        with suppress(TableError):
            texts.find(pattern)

    shapes = re.split(r"\s{2,}|\n", RUNAWAYS.read_text("utf-8").strip())
    return max(took(lambda one=one: search(one), runs=1) for one in shapes)


def main() -> None:
    """Print a paragraph a number of transcripts."""
    for n in [int(word) for word in sys.argv[1:]] or [100, 1000]:
        texts = texts_of(n)
        size = sum(map(len, texts)) / 1e6
        words = index(texts)
        bound = took(lambda texts=texts: [len(WORD.findall(text)) for text in texts])
        split = took(lambda texts=texts: index(texts))
        print(
            f"{n:,} transcripts: {size:.1f} MB, {len(words):,} words, "
            f"{len(words.vocabulary):,} different ones"
        )
        print(f"  index    {split:8.2f} s   ratio to bound {bound / split:5.2f}")
        plain = took(lambda texts=texts: ["ammunition" in text for text in texts])
        first = took(lambda words=words: words.find("a* the"), runs=1)
        print(f"  first find {1000 * first:6.1f} ms  (sorts the words once)")
        every = [
            took(lambda words=words, one=one: words.find(one))
            for one in patterns(words)
        ]
        for name, place in (("p50", 9), ("p95", 18)):
            found = statistics.quantiles(every, n=20)[place]
            ratio = plain / found
            print(f"  find {name} {1000 * found:8.2f} ms  ratio to bound {ratio:5.2f}")
        searched = Texts(texts)
        fold = took(lambda searched=searched: searched.find("zzz"), runs=1)
        print(f"  first regex {1000 * fold:5.0f} ms  (folds the texts once)")
        for name, pattern in REGEXES.items():
            found = took(lambda one=pattern, searched=searched: searched.find(one))
            print(
                f"  regex    {1000 * found:8.1f} ms  ratio to bound "
                f"{plain / found:5.2f}  {name}: {pattern}"
            )
        found = longest(searched)
        print(f"  runaways {found:8.1f} s   of the limit {found / SEARCH_SECONDS:8.2f}")


if __name__ == "__main__":
    main()
