"""How long a person waits in an explorer: from a choice to the chart and list redrawn.

    python benchmarks/explorers.py [10 100 1000]

The transcripts are the seeds with other dates, names and 3 % other words, so that there
are some 300 askers and a vocabulary of tens of thousands of words. Times are those of
the kernel, with everything that it sends to the browser made ready. The bound is 150 ms
(95 of 100 changes); the last column is the measured 95th percentile as a share of it.
"""

import random
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

import presskit
from presskit import widgets

SEEDS = Path(__file__).parents[1] / "seeds"
BOUND = 0.150  # seconds
FIRST = "Ada Bo Cy Dee Eve Flo Gus Hal Ida Jo Kai Lea Max Ned Ola Pia Ray Sue Tom Uma"
LAST = "Abel Berg Cole Dorn Ekman Falk Gray Holt Iversen Jung Klein Lund Moss Nash Orr"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
PATTERNS = [
    "a", "al", "all", "alli", "allies", "allies*", "ammunition*", "fighter jet*",
    "of the", "ukraine", "the", "war*", "*tion", "nato's", "no such word", "we need",
    "secretary general", "thank you", "q", "qu", "question*", "russia?", "energy",
]  # fmt: skip
EXPRESSIONS = [r"ammunition|fuel", r"\bjets?\b", r"Russia.{0,40}war", r"\d+ per ?cent"]


def write(folder: Path, n: int) -> None:
    """Write `n` transcripts like the seeds into a folder."""
    chance = random.Random(1)
    seeds = [path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    example = presskit.load(SEEDS).turns
    asking = example[example["role"] == "journalist"]
    labels = [label.partition(",")[0] for label in set(asking["label"]) if "," in label]
    people = [f"{one} {two}" for one in FIRST.split() for two in LAST.split()]
    for at in range(n):
        text = seeds[at % len(seeds)]
        for label in labels:
            text = text.replace(f"{label},", f"{chance.choice(people)},")
        day = f"{chance.randint(1, 28)} {chance.choice(MONTHS)}. {2005 + at % 19}"
        text = re.sub(r"\d{1,2} \w{3}\. 20\d\d", day, text, count=1)
        text = re.sub(
            r"(?<= )[a-z]{5,9}(?= )",
            lambda word: (
                word[0]
                if chance.random() > 0.1
                else f"{word[0]}{chance.randint(1, 60_000)}"
            ),
            text,
        )
        (folder / f"{at:04}.txt").write_text(text, "utf-8")


def changes(explorer: object, corpus: presskit.Corpus) -> list:
    """Return what a person does, in some order: each a function without arguments."""

    def ask(**choices: object):
        return lambda: setattr(explorer, "query", choices)

    made = [ask(text=pattern) for pattern in PATTERNS]
    made += [ask(text=one, regex=True) for one in EXPRESSIONS]
    names = corpus.exchanges["asker_id"].dropna().unique()
    made += [ask(asker=name) for name in names[:6]]
    made += [ask(outlet=name) for name in ("Reuters", "CNN", "NTV", "Politico")]
    ids = corpus.transcripts["transcript"]
    made += [ask(transcript=id_) for id_ in ids[:6]]
    made += [ask(since="2010-01-01", until=f"20{year}-06-30") for year in (12, 15, 20)]
    made += [ask(text="war*", outlet="CNN"), ask(followups=True), ask(min_words=300)]
    made += [ask(text="allies", within=w) for w in ("questions", "answers")]
    made += [ask(text="allies", within="statement"), ask()]
    if explorer.mode != "exchanges":
        made = [*made[: len(PATTERNS) + len(EXPRESSIONS)], ask()]
    random.Random(2).shuffle(made)
    return made


def measure(corpus: presskit.Corpus, kind: type) -> tuple[float, float, list[float]]:
    """Return seconds to build an explorer, of its first search, and of each change."""
    start = time.perf_counter()
    explorer = kind(corpus)
    built = time.perf_counter() - start
    start = time.perf_counter()
    explorer.query = {"text": "ammunition*"}
    first = time.perf_counter() - start
    taken = []
    for change in changes(explorer, corpus):
        start = time.perf_counter()
        change()
        taken.append(time.perf_counter() - start)
        if "-v" in sys.argv:
            print(f"    {taken[-1] * 1000:6.0f} ms  {explorer.query}")
    clicks = []
    explorer.clear()
    for id_ in explorer._listing().ids[:40]:
        start = time.perf_counter()
        explorer.select(id_)
        clicks.append(time.perf_counter() - start)
    return built, first, taken, clicks


def main(sizes: list[int]) -> None:
    """Print the figures of each explorer for each size."""
    for n in sizes:
        with tempfile.TemporaryDirectory() as name:
            write(Path(name), n)
            corpus = presskit.load(name, progress=False)
            print(f"{n:,} transcripts, {len(corpus.exchanges):,} exchanges")
            for kind in (
                widgets.ExchangeExplorer,
                widgets.LengthExplorer,
                widgets.PressRoom,
                widgets.ThemeExplorer,
            ):
                built, first, taken, clicks = measure(corpus, kind)
                p95 = statistics.quantiles(taken, n=20)[-1]
                click = statistics.quantiles(clicks, n=20)[-1] if clicks else 0
                print(
                    f"  {kind.__name__:<17} built in {built:5.2f} s, first search "
                    f"{first:5.2f} s; change: median "
                    f"{statistics.median(taken) * 1000:4.0f} ms, p95 {p95 * 1000:4.0f} "
                    f"ms ({p95 / BOUND:.2f} of the bound); click p95 "
                    f"{click * 1000:.0f} ms"
                )


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:] if size.isdigit()] or [10, 100, 1000])
