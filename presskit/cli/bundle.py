"""``presskit bundle``: transcripts for a chat model, one turn a line."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from presskit.cli import _exit_codes, _options, _out, _terminal
from presskit.cli._usable import load_usable

if TYPE_CHECKING:
    from presskit.sharing.bundles import Contents


ENDINGS = (".md", ".markdown", ".jsonl", ".ndjson")


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    bundle = commands.add_parser(
        "bundle",
        help="write transcripts for a chat model: one turn a line, with ids",
        description="Write transcripts as one file to give to a chat model: one turn a "
        "line, with a short id to quote by, and before them what is missing or in "
        "doubt. What the file holds is told first. presskit verify checks the answer.",
    )
    _options.add_source(bundle)
    _out.add(bundle, "the file to write, which ends in .md or .jsonl", "NAME-bundle.md")
    bundle.add_argument(
        "--show-text",
        action="store_true",
        help="write it though a licence (about.csv) does not let everybody pass the "
        "words on",
    )
    _options.add_hide_names(bundle)
    _options.add_overwrite(bundle)
    _options.add_anyway(bundle)
    bundle.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Tell what the bundle holds, write it, and print its name."""
    from presskit.sharing import bundles

    out = _out.file(_out.name_of(options.source), options.out, "bundle", ENDINGS)
    one = _options.one_or_all(options.source)
    corpus, _, errors = load_usable(one, anyway=options.anyway)
    path, _ = bundles.write(
        corpus, out, show_text=options.show_text,
        hide_names=_options.whose(options), overwrite=options.overwrite,
        anyway=options.anyway, tell=_tell,
    )  # fmt: skip
    _terminal.say(path)
    return _exit_codes.of(errors)


def _tell(path: Path, holds: "Contents") -> None:
    """Tell what the bundle holds; its words cannot be left out."""
    from presskit.sharing import COMMAND

    ways = COMMAND._replace(hide_text="")
    _terminal.tell(f"{path.name}: {' '.join(holds.sentences(ways))}")
