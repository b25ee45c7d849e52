"""Where the seeds and notebooks are: in an installed wheel, or in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def seeds() -> Path:
    """Return the folder of the two example transcripts."""
    return _folder("seeds")


def notebooks() -> Path:
    """Return the folder of the notebooks."""
    return _folder("notebooks")


def _folder(name: str) -> Path:
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name
