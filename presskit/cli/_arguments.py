"""What somebody typed, read by argparse; and what they may have meant where it cannot.

A file in the place of the command, a command or an option that is nearly one: the error
says which line does it.
"""

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from presskit.cli._exit_codes import FAILED
from presskit.cli._options import ASKERS, EVERYBODY, HIDE_NAMES
from presskit.errors import PresskitError

_OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")
_ALIKE = 0.6
FIRST = "explore"
"""The command that somebody wants who names files alone."""


def read(
    whole: argparse.ArgumentParser,
    commands: Mapping[str, argparse.ArgumentParser],
    given: Sequence[str],
) -> argparse.Namespace:
    """Read arguments; raise an error that says what is meant where one is unknown.

    Parameters
    ----------
    whole : ArgumentParser
        The parser of all commands.
    commands : mapping of str to ArgumentParser
        That of each command.
    given : sequence of str
        What was typed.

    Raises
    ------
    PresskitError
        If there is no such command or option.
    """
    if not given:
        whole.print_help(sys.stderr)
        raise SystemExit(FAILED)
    name = given[0]
    if not name.startswith("-") and name not in commands:
        raise PresskitError(_no_command(name, list(commands)))
    options, unknown = whole.parse_known_args(with_whose(given))
    if unknown:
        parser = commands[options.command]
        raise PresskitError(_no_option(unknown, options.command, parser))
    return options


def with_whose(given: Sequence[str]) -> list[str]:
    """Return arguments in which ``--hide-names`` takes no file for whose names.

    Examples
    --------
    >>> with_whose(["explore", "--hide-names", "may.txt"])
    ['explore', '--hide-names=askers', 'may.txt']
    >>> with_whose(["explore", "may.txt", "--hide-names", "all"])
    ['explore', 'may.txt', '--hide-names', 'all']
    """
    after = [*given[1:], ""]
    return [
        f"{HIDE_NAMES}={ASKERS}"
        if one == HIDE_NAMES and behind not in (ASKERS, EVERYBODY)
        else one
        for one, behind in zip(given, after, strict=False)
    ]


def _no_command(name: str, commands: Sequence[str]) -> str:
    """Return the line to type in the place of what is no command.

    Examples
    --------
    >>> _no_command("explor", ["explore", "check"])
    'there is no command explor. Did you mean explore? presskit --help lists them.'
    """
    if Path(name).expanduser().exists():
        return (
            f"{name}: name the command first. presskit {FIRST} {_quoted(name)} makes a "
            "page of it and opens it; presskit --help lists the others."
        )
    return (
        f"there is no command {name}.{_meant(name, commands)} presskit --help lists "
        "them."
    )


def _no_option(
    unknown: Sequence[str], command: str, parser: argparse.ArgumentParser
) -> str:
    """Return the unknown options, and the one that may be meant."""
    options = dict.fromkeys(_OPTION.findall(parser.format_usage()))
    wrong = next((one for one in unknown if one.startswith("-")), unknown[0])
    name = wrong.partition("=")[0]
    said = f"{command} does not know what to do with {wrong}."
    return (
        f"{said}{_meant(name, options) if name.startswith('-') else ''} presskit "
        f"{command} --help lists what it takes."
    )


def _meant(name: str, known: Sequence[str]) -> str:
    near = get_close_matches(name, known, 1, _ALIKE)
    return f" Did you mean {near[0]}?" if near else ""


def _quoted(name: str) -> str:
    return f'"{name}"' if re.search(r"[^\w./\\:~-]", name) else name
