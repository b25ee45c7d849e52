"""The ``presskit`` command: one module a subcommand, listed here in their order.

A module of the list offers ``add(commands)``, which adds its parser to the subparsers
of argparse and sets ``run``: a function from the options to an exit code.
"""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from presskit.cli import _arguments, _exit_codes, _failures, _other_package, _terminal
from presskit.errors import PresskitError
from presskit.outputs import version

COMMANDS = (
    *("explore", "lab", "share", "brief", "tables", "bundle", "verify", "check"),
    "corrections",
)
"""Names of the modules, as ``presskit --help`` lists them."""

BEHIND = "lab"
"""The command that takes arguments behind ``--``: they are JupyterLab's."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments; those of the process by default.

    Returns
    -------
    int
        The exit code, see ``presskit --help``. Errors are told in one line on stderr.

    Examples
    --------
    >>> main(["share", "no-such.ipynb"])
    2
    """
    _terminal.print_anything()
    given = list(sys.argv[1:] if argv is None else argv)
    # argparse would take options behind "--" for a folder.
    cut = given.index("--") if "--" in given else len(given)
    return _failures.code_of(lambda: _run(given[:cut], given[cut + 1 :]))


def _run(given: Sequence[str], behind: Sequence[str]) -> int:
    options = _arguments.read(*_parsers(), given)
    options.behind = list(behind)
    _other_package.refuse()
    if options.behind and options.command != BEHIND:
        raise PresskitError(
            f"{options.command} does not know what to do with {options.behind}."
        )
    with _terminal.short_warnings():
        return options.run(options)


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    return _parsers()[0]


def _parsers() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """Return the parser of all commands, and that of each."""
    whole = argparse.ArgumentParser(
        prog="presskit",
        description="Explore press-conference transcripts: as pages, tables and in "
        "notebooks. Begin with: presskit explore FILE_OR_FOLDER",
        epilog=_exit_codes.HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    whole.add_argument(
        "--version",
        action="version",
        version=f"presskit {version()}",
    )
    commands = whole.add_subparsers(required=True, metavar="COMMAND", dest="command")
    for name in COMMANDS:
        import_module(f"presskit.cli.{name}").add(commands)
    return whole, dict(commands.choices)
