"""Where a command writes: what ``--out`` names, else a name made from the transcripts.

The same for all commands: without ``--out`` the name is that of the transcripts with
what it is, in the current folder; ``--out`` may be a folder for it.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from presskit.errors import PresskitError


def add(command: argparse.ArgumentParser, what: str, default: str) -> None:
    """Add ``--out``.

    Parameters
    ----------
    command : ArgumentParser
    what : str
        What it is that is written.
    default : str
        The name without it, as the help tells it.
    """
    command.add_argument(
        "--out",
        type=Path,
        metavar="FILE_OR_FOLDER",
        help=f"{what} (default: {default} in the current folder)",
    )


def file(name: str, out: Path | None, what: str, endings: Sequence[str]) -> Path:
    """Return the file to write, before any work is done for it.

    Parameters
    ----------
    name : str
        What the transcripts are called.
    out : Path or None
        What ``--out`` names.
    what : str
        What it is: "page".
    endings : sequence of str
        Those that the file can have, that of the default name first.

    Raises
    ------
    PresskitError
        If the folder is not there, or the file would end in something else.

    Examples
    --------
    >>> file("may.txt", None, "page", [".html"]).name
    'may-page.html'
    """
    plain = f"{stem(name)}-{what}{endings[0]}"
    if out is None or out.is_dir():
        return (out or Path()) / plain
    if not out.parent.is_dir():
        raise PresskitError(
            f"{out}: there is no folder {str(out.parent)!r}. Make it first, or name a "
            "file elsewhere with --out."
        )
    if out.suffix.lower() not in endings:
        either = " or ".join(", ".join(endings).rsplit(", ", 1))
        raise PresskitError(
            f"{out}: a {what} ends in {either}. Give it such a name: "
            f"--out {out.with_suffix(endings[0])}"
        )
    return out


def folder(name: str, out: Path | None, what: str) -> Path:
    """Return the folder to write to; raise PresskitError if a file is in its place.

    Examples
    --------
    >>> folder("talks", None, "tables").as_posix()
    'talks-tables'
    """
    plain = f"{stem(name)}-{what}"
    if out is not None and out.is_file():
        raise PresskitError(
            f"{out}: it is a file, and {what} are written to a folder. Name one: --out "
            f"{out.with_name(plain)}"
        )
    return Path(plain) if out is None else out


def name_of(sources: Sequence[str]) -> str:
    """Return the name of transcripts, without the folders above them.

    Examples
    --------
    >>> name_of(["/home/ann/talks/may.txt"]), name_of(["a.txt", "b.txt"])
    ('may.txt', 'transcripts')
    """
    if len(sources) != 1:
        return "transcripts"
    path = Path(sources[0]).expanduser()
    return (path.resolve() if path.exists() else path).name or "transcripts"


def stem(name: str) -> str:
    """Return a name to begin that of a file with: no ending, no sign of a pattern.

    Examples
    --------
    >>> stem("may.txt"), stem("GMT20310512_Recording.transcript.vtt"), stem("*.txt")
    ('may', 'GMT20310512_Recording.transcript', 'transcripts')
    """
    plain = Path(name).stem or name
    return "transcripts" if set(plain) & set("*?[]") else plain
