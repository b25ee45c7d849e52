"""The ``presskit`` command: notebooks opened and shared, briefs, old corrections."""

import argparse
import hashlib
import importlib.util
import json
import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from presskit.errors import PresskitError, UnsoundError, WriteError, spelt_out
from presskit.files import examples, expanded, replace_file
from presskit.sharing import command

RECORD = ".presskit.json"
"""File in a folder of copies: what we wrote there, to know what a person changed."""

CHECKED = "ids, places in the text, order of turns, files and characters"

FIRST = "notebooks/00-start-here.ipynb"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments; those of the process by default.

    Returns
    -------
    int
        The exit code: 0, or 2 after an error that was told in one line on stderr; 3 if
        it is that a transcript is not to be used yet.

    Examples
    --------
    >>> main(["share", "no-such.ipynb"])
    2
    """
    given = list(sys.argv[1:] if argv is None else argv)
    # argparse would take options behind "--" for a folder: they are JupyterLab's.
    cut = given.index("--") if "--" in given else len(given)
    options = _parser().parse_args(given[:cut])
    try:
        return options.run(options, given[cut + 1 :])
    except PresskitError as error:
        print(f"presskit: {error}", file=sys.stderr)
        return 3 if isinstance(error, UnsoundError) else 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="presskit",
        description="Explore press-conference transcripts in notebooks.",
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"presskit {version('presskit-transcripts')}",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    lab = commands.add_parser(
        "lab",
        help="copy the notebooks to a folder of yours and open JupyterLab there",
        description="Copy the notebooks and the example transcripts to a folder of "
        "yours and open JupyterLab there. A file that you changed is never replaced: "
        "rename it and run the command again to get the original beside it.",
        epilog="Arguments after -- go to JupyterLab: presskit lab -- --port=8890",
    )
    lab.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("presskit-lab"),
        metavar="FOLDER",
        help="made if it does not exist (default: presskit-lab)",
    )
    lab.add_argument(
        "--no-browser",
        action="store_true",
        help="only say the address instead of opening it in a browser",
    )
    lab.set_defaults(run=_lab)

    command.add_share(commands)
    command.add_brief(commands)

    check = commands.add_parser(
        "check",
        help="check that tables fit each other, their texts and their files",
        description="Check transcripts, or a folder of saved tables: ids that point to "
        "nothing, places outside the text, turns out of order, files that changed, odd "
        "characters. The exit code is 0 if all is well, 1 if not, 2 after an error.",
    )
    check.add_argument("source", metavar="FILE_OR_FOLDER")
    check.set_defaults(run=_check)

    lines = commands.add_parser(
        "corrections",
        help="write into old corrections the words that they are about",
        description="Write into the lines of corrections.csv the words at their "
        "places, by which they are followed when a transcript changes or is read "
        "better. Lines written by presskit 0.1 have none; others stay as they are.",
    )
    lines.add_argument(
        "--anchor",
        required=True,
        type=Path,
        metavar="FOLDER",
        help="the folder of the transcripts",
    )
    lines.set_defaults(run=_anchor)
    return parser


def _check(options: argparse.Namespace, extra: Sequence[str]) -> int:
    if extra:
        raise PresskitError(f"check does not know what to do with {extra}.")
    import pandas as pd

    from presskit.corpus import (
        checks,
        saved,
    )
    from presskit.corpus.loading import load
    from presskit.text.unseen import clean

    found, corpus = checks.table([]), None
    if folder := saved.folder_of(options.source):
        found = checks.table(checks.of_saved(folder))
    if not found["message"].str.contains(".parquet", regex=False).any():
        with warnings.catch_warnings():  # a table that was changed is a row, too
            warnings.simplefilter("ignore" if len(found) else "default")
            corpus = load(options.source)
        found = corpus.check()
    for row in found.itertuples(index=False):
        where = [row.check, row.table, row.transcript, row.row]
        named = " · ".join(str(one) for one in where if not pd.isna(one) and one != "")
        print(clean(f"{named}: {row.message}"))
    if len(found):
        return 1
    print(clean(f"{options.source}: {corpus!r} is as it should be: {CHECKED}."))
    return 0


def _anchor(options: argparse.Namespace, extra: Sequence[str]) -> int:
    from presskit.corpus.anchoring import anchor

    done = anchor(expanded(options.anchor))
    if not done:
        _say(f"{options.anchor}: no corrections.csv is here.")
    for file, n, left in done:
        _say(f"{file}: {n} line{'s' * (n != 1)} written anew, with the words.")
        if left:
            which = ", ".join(map(str, left))
            _say(
                f"  left without words: line {which}. No transcript here has the "
                "SHA-256, or nothing fits the place."
            )
    return 0


def _lab(options: argparse.Namespace, extra: Sequence[str]) -> int:
    if importlib.util.find_spec("jupyterlab") is None:
        raise PresskitError(
            "JupyterLab is not installed here. Install it with: "
            'pip install "presskit-transcripts[lab]"'
        )
    folder = expanded(options.folder).resolve()
    for line in copy_notebooks(folder):
        _say(line)
    _trust()
    arguments = [
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url=/lab/tree/{FIRST}",
    ]
    if options.no_browser:
        arguments.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--allow-root")  # containers often know no other user
    # In this process, so that Ctrl+C asks JupyterLab's own question and not ours.
    from jupyterlab.labapp import LabApp

    LabApp.launch_instance([*arguments, *extra])
    return 0


def _say(line: str) -> None:
    """Print a line; names of files are other people's, and could act on a terminal."""
    print(spelt_out(line), flush=True)


def copy_notebooks(folder: Path) -> list[str]:
    """Copy notebooks and example transcripts; never replace what a person changed.

    Parameters
    ----------
    folder : Path
        Where to; made if it does not exist. Notebooks go to its folder ``notebooks``,
        with their code cells collapsed, transcripts to ``seeds``. A hidden file
        records what was written, so that a later version may replace just that.

    Returns
    -------
    list of str
        What was done, one sentence a line.

    Raises
    ------
    PresskitError
        If the folder cannot be written to.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     copied = copy_notebooks(Path(folder))
    ...     (Path(folder) / "seeds" / "SOURCES.md").exists()
    True
    """
    try:
        written, kept = _copy(folder)
    except (OSError, WriteError) as error:
        reason = getattr(error, "strerror", None) or error
        raise PresskitError(
            f"{folder}: cannot copy the notebooks there ({reason}). "
            "Name another folder: presskit lab FOLDER"
        ) from None
    said = [f"{folder}: {written} files copied, {len(kept)} of yours kept."]
    return said + [f"  kept, as it was changed since: {path}" for path in kept]


def _copy(folder: Path) -> tuple[int, list[Path]]:
    """Copy into `folder`; return how many files were written, and which were kept."""
    folder.mkdir(parents=True, exist_ok=True)
    ours = _recorded(folder / RECORD)
    written, kept = 0, []
    for name, content in _originals():
        target = folder / name
        there = _sha256(target.read_bytes()) if target.exists() else None
        if there not in (None, ours.get(name), _sha256(content)):
            kept.append(target)
            continue
        if there != _sha256(content):
            target.parent.mkdir(parents=True, exist_ok=True)
            replace_file(target, content)
            written += 1
        ours[name] = _sha256(content)
    record = json.dumps(ours, indent=1, sort_keys=True) + "\n"
    replace_file(folder / RECORD, record.encode("utf-8"))
    return written, kept


def _originals() -> Iterator[tuple[str, bytes]]:
    """Yield name, with ``/``, and content of each file of a folder of copies."""
    for path in sorted(examples.notebooks().glob("*.ipynb")):
        yield f"notebooks/{path.name}", collapsed(path.read_bytes())
    for path in sorted(examples.seeds().iterdir()):
        if path.is_file():
            yield f"seeds/{path.name}", path.read_bytes()


def _trust() -> None:
    """Let JupyterLab show the figures in our copies before anybody ran them.

    A notebook is trusted by what it holds, not by where it lies: a changed one is not.
    """
    import nbformat
    from nbformat.sign import TrustNotebookApp

    notary = TrustNotebookApp().notary  # makes the folder of its key, if need be
    for name, content in _originals():
        if name.endswith(".ipynb"):
            notary.sign(nbformat.reads(content.decode("utf-8"), as_version=4))
    notary.store.close()


def collapsed(notebook: bytes) -> bytes:
    r"""Return a notebook with its code cells collapsed, for readers of results.

    Parameters
    ----------
    notebook : bytes
        An ``.ipynb`` file.

    Returns
    -------
    bytes
        The same with ``jupyter.source_hidden`` set in the metadata of each code cell;
        a click on the bar beside the output opens it again.

    Examples
    --------
    >>> collapsed(b'{"cells": [{"cell_type": "code", "metadata": {}}]}').decode()
    '{\n "cells": [\n  {\n   "cell_type": "code",\n   "metadata": {\n    "jupyter": ...
    """
    content = json.loads(notebook)
    for cell in content["cells"]:
        if cell["cell_type"] == "code":
            cell["metadata"].setdefault("jupyter", {})["source_hidden"] = True
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _recorded(record: Path) -> dict[str, str]:
    """Return the sha256 of each file as we last wrote it; none if that is unknown."""
    try:
        return dict(json.loads(record.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return {}  # then whatever differs counts as changed, and is kept


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
