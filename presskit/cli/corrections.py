"""``presskit corrections``: words written into the lines of older releases."""

import argparse
from pathlib import Path

from presskit.cli import _exit_codes, _terminal
from presskit.files import expanded


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
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
    lines.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the words, and print how many lines have them now."""
    from presskit.corpus.anchoring import anchor

    done = anchor(expanded(options.anchor))
    if not done:
        _terminal.say(f"{options.anchor}: no corrections.csv is here.")
    for file, n, left in done:
        _terminal.say(f"{file}: {n} line{'s' * (n != 1)} written anew, with the words.")
        if left:
            which = ", ".join(map(str, left))
            _terminal.say(
                f"  left without words: line {which}. No transcript here has the "
                "SHA-256, or nothing fits the place."
            )
    return _exit_codes.DONE
