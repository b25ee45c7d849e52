"""``presskit share``: executed notebooks as pages that work without a network."""

import argparse
import ast
from pathlib import Path

from presskit.cli import _exit_codes, _options, _terminal
from presskit.errors import PresskitError


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    share = commands.add_parser(
        "share",
        help="write an executed notebook as one page that works without a network",
        description="Write an executed notebook as one HTML page that works without "
        "Python, a server or a network.",
        epilog="presskit share 01-who.ipynb --each transcripts/ --out pages/ makes one "
        "page for each transcript.",
    )
    share.add_argument("notebook", type=Path, nargs="+", metavar="NOTEBOOK")
    share.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="the page to write (default: NOTEBOOK with the ending .html); a folder "
        "where there are several pages",
    )
    share.add_argument(
        "--title", help="title of the page (default: the notebook's own)"
    )
    share.add_argument(
        "--execute",
        action="store_true",
        help="run a copy of the notebook first; the file stays as it is",
    )
    share.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="with --execute: a value for a name in the cell tagged 'parameters', as "
        "Python writes it, or text; can be given several times",
    )
    share.add_argument(
        "--each",
        metavar="FOLDER_OR_GLOB",
        help="run the notebook once for each of these transcripts (SOURCE is the file) "
        "and write NOTEBOOK-TRANSCRIPT.html for each",
    )
    _options.add_hide_text(
        share, "leave out what holds four or more consecutive words of a turn"
    )
    _options.add_hide_names(share)
    share.add_argument(
        "--source",
        nargs="+",
        metavar="FILE",
        help="transcripts of which the notebook speaks, if its explorers do not hold "
        "them: whose words or people to leave out, and under which licence they are",
    )
    share.add_argument(
        "--index",
        action="store_true",
        help="also write index.html, which lists the pages, to the folder of --out",
    )
    _options.add_overwrite(share)
    _options.add_anyway(share)
    share.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the pages, and print their names."""
    _options.needs("share", "nbformat", "jinja2")
    from presskit.sharing import pages

    choices = pages.Choices(
        title=options.title,
        execute=options.execute,
        parameters=dict(map(_setting, options.set)),
        hide_text=options.hide_text,
        hide_names=_options.whose(options),
        source=options.source,
        overwrite=options.overwrite,
        anyway=options.anyway,
        tell=_terminal.tell_holds,
    )
    if options.index and options.out is None:
        raise PresskitError("--index needs a folder to write to: add --out FOLDER.")
    if options.index:
        pages.check_index(options.out, overwrite=options.overwrite)
    errors: list[PresskitError] = []

    def say(page: object) -> None:
        errors.extend([page] if isinstance(page, PresskitError) else [])
        _told(page)

    made = pages.write_all(
        options.notebook, options.out, choices, each=options.each, say=say
    )
    if options.index and made:
        title = options.title or "Pages made with presskit"
        folder = made[0].path.parent
        index = pages.index(folder, made, title, overwrite=options.overwrite)
        _terminal.say(index)
    return _exit_codes.of(errors)


def _told(page: object) -> None:
    if isinstance(page, PresskitError):
        _terminal.tell(page)
    else:
        _terminal.say(page.path)


def _setting(given: str) -> tuple[str, object]:
    """Return name and value of NAME=VALUE; what is not a Python value is text.

    Examples
    --------
    >>> _setting("PATTERN=jet*"), _setting("N=3"), _setting("DAYS=['Monday']")
    (('PATTERN', 'jet*'), ('N', 3), ('DAYS', ['Monday']))
    """
    name, equals, value = given.partition("=")
    if not equals or not name.strip().isidentifier():
        raise PresskitError(
            f"--set {given}: write NAME=VALUE, for instance --set SOURCE=transcripts."
        )
    try:
        return name.strip(), ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return name.strip(), value
