"""Put odd things beside transcripts, and see that they cost only themselves.

Loads a folder of a few sound transcripts again and again, each time with one to four
odd things in it: broken files as `fuzz.py` makes them, halves of characters, names that
are not UTF-8 or hold control characters, links in and out and in circles, pipes,
folders nested deep. All tables of the sound transcripts must be as without them,
whether one process reads or two, and no error may be any but a PresskitError.

    python benchmarks/fuzz_folders.py SECONDS [SEED]
"""

import os
import random
import shutil
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pandas as pd

sys.path.insert(0, str(Path(__file__).parent))
import presskit
from fuzz import ROOT, broken, samples
from presskit.schema import TABLES

SAMPLES = samples()
SOUND = sorted((ROOT / "tests/invented").glob("*.txt"))[:4]
HALVES = (
    r'[{"speaker":"Ann \ud83d","text":"Why \udc00?"},{"speaker":"Bo","text":"So."}]'
)


def file(here: Path, chance: random.Random) -> None:
    """Put a broken transcript there."""
    (name, data), (_, other) = chance.choice(SAMPLES), chance.choice(SAMPLES)
    (here / f"odd-{name}").write_bytes(broken(data, other, chance))


def half(here: Path, chance: random.Random) -> None:
    """Put a JSON file there that was cut within two characters."""
    (here / "odd-half.json").write_text(HALVES, "utf-8")


def name(here: Path, chance: random.Random) -> None:
    """Put a file there whose name is odd."""
    odd = chance.choice([b"\xe9", b"\x1b[2J", "\u202e".encode(), b"\n", b"\x85", b"*"])
    path = os.fsdecode(os.fsencode(here) + b"/odd" + odd + b".txt")
    Path(path).write_bytes(chance.choice(SAMPLES)[1])


def link(here: Path, chance: random.Random) -> None:
    """Put a link there: out, in, to nowhere, or in a circle."""
    to = chance.choice(["/etc/hostname", ".", "..", "nowhere", "odd-link.txt", "/dev"])
    (here / "odd-link.txt").symlink_to(chance.choice([to, SOUND[0].name]))


def pipe(here: Path, chance: random.Random) -> None:
    """Put a named pipe there."""
    os.mkfifo(here / "odd-pipe.txt")


def deep(here: Path, chance: random.Random) -> None:
    """Put a transcript into folders nested deep."""
    inner = here / "/".join(["odd"] * chance.choice([3, 40, 400]))
    inner.mkdir(parents=True)
    (inner / "odd.txt").write_bytes(broken(SAMPLES[0][1], b"", chance))


ODDITIES: tuple[Callable, ...] = (file, file, file, half, name, link, pipe, deep)


def tables(corpus: presskit.Corpus, ids: list[str]) -> dict[str, pd.DataFrame]:
    """Return the tables of some transcripts; what all together say is left out."""
    found = {}
    for table in TABLES:
        whole = getattr(corpus, table.name)
        if table.name != "audit" and "transcript" in whole:
            own = whole[whole["transcript"].isin(ids)].reset_index(drop=True)
            found[table.name] = own
    return found


def tried(here: Path, chance: random.Random) -> str:
    """Load a folder with some odd things in it; return which they were."""
    for sound in SOUND:
        shutil.copy(sound, here)
    alone = presskit.load(here)
    ids = alone.transcripts["transcript"].tolist()
    expected = tables(alone, ids)
    put = chance.sample(ODDITIES, chance.randint(1, 4))
    for oddity in dict.fromkeys(put):
        oddity(here, chance)
    workers = 2 if chance.random() < 0.1 else 1
    corpus = presskit.load(here, workers=workers, progress=False)
    for table in corpus.audit["message"]:
        assert table.isprintable() or "\n" in table
    for name_, found in tables(corpus, ids).items():
        # An older version, or a namesake, may be among what was broken.
        if not corpus.audit["kind"].isin(["older version", "matched spelling"]).any():
            pd.testing.assert_frame_equal(found, expected[name_])
    return ", ".join(sorted(one.__name__ for one in set(put)))


def main(seconds: float, seed: int) -> None:
    """Print how many folders were tried."""
    warnings.simplefilter("ignore")
    chance, came = random.Random(seed), Counter()
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            try:
                came[tried(Path(folder), chance)] += 1
            except Exception:
                shutil.copytree(folder, "fuzz-found", symlinks=True)
                print("the folder is in fuzz-found")
                raise
    print(f"{came.total():,} folders in {seconds:.0f} s:", dict(came.most_common(12)))


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
