"""The other package of this name: a static site generator, on PyPI as ``presskit``."""

from importlib import metadata
from pathlib import Path

from presskit.errors import PresskitError

HERE = Path(__file__).resolve().parents[1]


def refuse() -> None:
    """Refuse to work where the other package has written into the same folder.

    Raises
    ------
    PresskitError
        Saying how to get an environment that has just one of them.
    """
    try:
        other = metadata.distribution("presskit")
    except metadata.PackageNotFoundError:
        return
    if Path(str(other.locate_file("presskit"))).resolve() == HERE:
        raise PresskitError(
            f"another package called presskit ({other.version}, a static site "
            "generator) is installed in the same folder, and each has replaced files "
            "of the other. Take both out, with pip uninstall presskit "
            "presskit-transcripts, and install presskit-transcripts in an environment "
            "of its own."
        )
