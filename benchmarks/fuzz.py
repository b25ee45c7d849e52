"""Break transcripts at random, and see that nothing but a clear error comes of it.

Takes the seeds, the cases of the styles and, where PRESSKIT_CORPORA is set, small real
files in other formats; cuts, doubles, flips and mixes their bytes; reads each and
cuts it into turns. A reading must hold every character in exactly one span, a refusal
must be a PresskitError, and neither may take ten seconds.

    python benchmarks/fuzz.py SECONDS [SEED]
"""

import os
import random
import sys
import time
from collections import Counter
from pathlib import Path

import presskit
from presskit import sources
from presskit.corpus.build import cut as split
from presskit.turns import segments

ROOT = Path(__file__).parents[1]
PIECES = [b":", b"\n", b"\r", b"\0", b"\xff", b"<", b">", b"{", b"[" * 50, b"Q: "]
PIECES += [b"MR. X: ", b"Ann Lee (AP): ", b"```", b"---\n", b"<b>", b"\n\n"]
PIECES += [b"&amp;nbsp;", b"\xa0", b"JOURNALIST: ", b". PM: "]


def samples() -> list[tuple[str, bytes]]:
    """Return name and bytes of what is broken."""
    paths = [*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests/styles").rglob("*.txt")]
    if corpora := os.environ.get("PRESSKIT_CORPORA"):
        real = [p for p in Path(corpora).rglob("*.*") if p.stat().st_size < 120_000]
        paths += [p for p in real if p.suffix.lower() in sources.suffixes()]
    return [(path.name, path.read_bytes()) for path in sorted(paths)]


def broken(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return `data` with one to six faults."""
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.choice([1, 3, 40, 900]))
        kind = chance.randrange(6)
        if kind == 0:
            data = data[:at] + data[to:]
        elif kind == 1:
            data = data[:to] + data[at:to] + data[to:]
        elif kind == 2:
            data = data[:at] + chance.choice(PIECES) + data[at:]
        elif kind == 3:
            data = data[:at]
        elif kind == 4 and other:
            begin = chance.randrange(len(other))
            data = data[:at] + other[begin : begin + 900] + data[at:]
        else:
            data = data[:at] + bytes([chance.randrange(256)]) + data[to:]
    return data


def tried(name: str, data: bytes) -> str:
    """Read and cut; return what came of it."""
    began = time.monotonic()
    try:
        document = sources.of_bytes(data, name)
        turns = split(document)
    except presskit.PresskitError as error:
        return type(error).__name__
    finally:
        took = time.monotonic() - began
        assert took < 10, f"{name}: {took:.1f} s"
    at = 0
    for _, start, end in segments(turns, document.text):
        assert start == at, f"{name}: a gap at {at}"
        at = end
    assert at == len(document.text)
    return document.format


def main(seconds: float, seed: int) -> None:
    """Print how many inputs were tried, and what came of them."""
    chance = random.Random(seed)
    whole = samples()
    came: Counter[str] = Counter()
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        (name, data), (_, other) = chance.choice(whole), chance.choice(whole)
        spoilt = broken(data, other, chance)
        try:
            came[tried(name, spoilt)] += 1
        except Exception:
            Path("fuzz-found.bin").write_bytes(spoilt)
            print(f"{name}: the input is in fuzz-found.bin")
            raise
    print(f"{came.total():,} inputs in {seconds:.0f} s:", dict(came.most_common()))


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
