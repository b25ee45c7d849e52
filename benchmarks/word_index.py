"""How fast words are indexed, beside a peer, and what is then had from the index.

    python benchmarks/word_index.py             # 12 and 60 MB of transcripts
    python benchmarks/word_index.py --growth    # the index of 1 to 100 MB

The transcripts are those of explorers.py: the seeds with other names and words, all
different, whose vocabulary grows as that of talk does. Seconds are CPU of one process.

- The index, with the place of each word and where sentences end, beside scikit-learn's
  CountVectorizer, which keeps neither (`pip install scikit-learn`; without it the peer
  is left out, and that is said). It is to be twice as fast.
- The typical words of transcripts drawn by lot against all others, once indexed: 95 of
  100 choices are to take 30 ms at most.
- The wordings that come back in 20 MB, whoever says them: 10 s at most.
"""

import argparse
import random
import statistics
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np

import presskit
from explorers import write
from presskit import themes
from presskit.errors import FilesWarning
from presskit.text import index
from presskit.themes._typical_words import TypicalWords

EACH = 36_000  # bytes of a transcript, about
CHOICES = 40


def took(act: Callable[[], object]) -> tuple[float, object]:
    """Return the seconds of CPU that something takes, and what it returns."""
    start = time.process_time()
    made = act()
    return time.process_time() - start, made


def transcripts(folder: Path, megabytes: float) -> list[Path]:
    """Write different transcripts of so many megabytes in all."""
    write(folder, round(1e6 * megabytes / EACH))
    return sorted(folder.glob("*.txt"))


def paragraphs(files: list[Path]) -> list[str]:
    """Return the paragraphs of files that hold something."""
    lines = (line for file in files for line in file.read_text("utf-8").split("\n"))
    return [line for line in lines if line.strip()]


def indexed(texts: list[str]) -> str:
    """Return the figures of the index of texts, in one line."""
    size = sum(len(text.encode()) for text in texts) / 1e6
    own, words = took(lambda: index(texts))
    said = f"{size:6.1f} MB, {len(words):>10,} words: index {own:6.2f} s"
    if find_spec("sklearn") is None:
        return f"{said}; no scikit-learn beside it"
    from sklearn.feature_extraction.text import CountVectorizer

    peer, _ = took(lambda: CountVectorizer().fit_transform(texts))
    return f"{said}; CountVectorizer {peer:6.2f} s, {peer / own:4.2f} times as long"


def chosen(corpus: presskit.Corpus) -> str:
    """Return the seconds that typical words take, of transcripts drawn by lot."""
    made, words = took(lambda: TypicalWords.of(corpus.turns))
    ids = corpus.transcripts["transcript"].to_numpy()
    own = corpus.turns["transcript"].to_numpy()
    chance, times = random.Random(1), []
    for _ in range(CHOICES):
        some = chance.sample(list(ids), chance.randint(1, len(ids) // 2))
        target = np.isin(own, some)
        times.append(took(lambda t=target: words.table(t, ~t, top=20))[0])
    p95 = statistics.quantiles(times, n=20)[-1]
    return (
        f"{len(ids):,} transcripts: made ready in {made:.2f} s; of {CHOICES} choices "
        f"typical words p50 {1000 * statistics.median(times):.0f}, "
        f"p95 {1000 * p95:.0f} ms"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--growth", action="store_true", help="of 1 to 100 MB")
    sizes = (1, 3, 10, 30, 100) if parser.parse_args().growth else (12, 60)
    for megabytes in sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(indexed(paragraphs(transcripts(Path(folder), megabytes))), flush=True)
    if sizes[-1] == 100:
        return
    with tempfile.TemporaryDirectory() as folder:
        transcripts(Path(folder), 20)
        with warnings.catch_warnings():  # some have the same day and nearly the words
            warnings.simplefilter("ignore", FilesWarning)
            corpus = presskit.load(folder, progress=False)
        print(chosen(corpus), flush=True)
        seconds, table = took(lambda: themes.wordings(corpus, of=None))
        print(f"wordings of 20 MB: {len(table):,} in {seconds:.2f} s")


if __name__ == "__main__":
    main()
