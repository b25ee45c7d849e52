"""Where the seeds and notebooks are: in an installed wheel, or in a checkout."""

from functools import cache
from hashlib import sha256
from pathlib import Path

TRANSCRIPTS = "transcripts"
"""Name of the folder for one's own transcripts, beside that of the notebooks."""
_PACKAGE = Path(__file__).resolve().parents[1]


def seeds() -> Path:
    """Return the folder of the two example transcripts."""
    return _folder("seeds")


def notebooks() -> Path:
    """Return the folder of the notebooks."""
    return _folder("notebooks")


@cache
def hashes() -> frozenset[str]:
    """Return the SHA-256 of the two example transcripts."""
    files = seeds().glob("*.txt")
    return frozenset(sha256(one.read_bytes()).hexdigest() for one in files)


def _folder(name: str) -> Path:
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name
