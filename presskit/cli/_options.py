"""Options that several commands have."""

import argparse
from importlib.util import find_spec

from presskit.errors import PresskitError

HIDE_NAMES, ASKERS, EVERYBODY = "--hide-names", "askers", "all"
"""The option that leaves names out, and whose."""


def add_source(command: argparse.ArgumentParser, several: str = "+") -> None:
    """Add the transcripts: as many files and folders as one likes."""
    command.add_argument(
        "source",
        nargs=several,
        metavar="FILE_OR_FOLDER",
        help="a transcript, a folder of them, or a pattern such as 'talks/*.txt'; "
        "several, too",
    )


def one_or_all(sources: list[str]) -> str | list[str]:
    """Return files as :func:`presskit.load` takes them: of one it says more."""
    return sources[0] if len(sources) == 1 else sources


def add_hide_names(command: argparse.ArgumentParser) -> None:
    """Add ``--hide-names``."""
    command.add_argument(
        HIDE_NAMES,
        nargs="?",
        const=ASKERS,
        choices=[ASKERS, EVERYBODY],
        help="write 'journalist 3' in the place of the name of everybody who is "
        "neither principal nor moderator, and leave e-mail addresses and telephone "
        "numbers out; 'all' hides everybody",
    )


def add_hide_text(command: argparse.ArgumentParser, what: str) -> None:
    """Add ``--hide-text`` and ``--show-text``; by default the licence decides."""
    either = command.add_mutually_exclusive_group()
    either.add_argument(
        "--hide-text",
        action="store_true",
        default=None,
        help=f"{what}; so it is by default where the licence of a transcript "
        "(about.csv) does not let everybody pass its words on",
    )
    either.add_argument(
        "--show-text",
        dest="hide_text",
        action="store_false",
        default=None,
        help="keep the words, whatever the licence says",
    )


def whose(options: argparse.Namespace) -> bool | str:
    """Return the names to hide, as functions of presskit take them."""
    return {None: False, ASKERS: True}.get(options.hide_names, EVERYBODY)


def add_overwrite(command: argparse.ArgumentParser) -> None:
    """Add ``--overwrite``."""
    command.add_argument(
        "--overwrite",
        action="store_true",
        help="also replace a file that presskit did not write; never a transcript",
    )


def add_anyway(command: argparse.ArgumentParser) -> None:
    """Add ``--anyway``."""
    command.add_argument(
        "--anyway",
        action="store_true",
        help="also use transcripts that are not to be used yet; without this they are "
        "left out, and the exit code is 3",
    )


def needs(command: str, *libraries: str) -> None:
    """Refuse a command whose libraries are not installed, with the line to install.

    Parameters
    ----------
    command : str
        Its name.
    libraries : str
        What it imports beyond what presskit cannot do without.

    Examples
    --------
    >>> needs("brief", "argparse")
    """
    if any(find_spec(name) is None for name in libraries):
        raise PresskitError(
            f"{command} needs libraries that are not installed here. Install them "
            'with: pip install "presskit-transcripts[lab]"'
        )
