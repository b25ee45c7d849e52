"""The commands ``presskit share`` and ``presskit brief``: what can be asked of them."""

import argparse
import ast
import sys
from collections.abc import Sequence
from pathlib import Path

from presskit.errors import PresskitError, UnsoundError, spelt_out


def add_share(commands) -> None:
    """Add the command that makes pages to the subparsers of argparse."""
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
    share.add_argument(
        "--hide-text",
        action="store_true",
        help="leave out what holds four or more consecutive words of a turn",
    )
    share.add_argument(
        "--source",
        nargs="+",
        metavar="FILE",
        help="with --hide-text: transcripts whose words to leave out, if the "
        "notebook's explorers do not hold them",
    )
    share.add_argument(
        "--index",
        action="store_true",
        help="also write index.html, which lists the pages, to the folder of --out",
    )
    _add_overwrite(share)
    _add_anyway(share)
    share.set_defaults(run=_share)


def add_brief(commands) -> None:
    """Add the command that makes a brief to the subparsers of argparse."""
    brief = commands.add_parser(
        "brief",
        help="write one press conference on a page: who asked what, how answers begin",
        description="Write one press conference on a page to print: who asked what, in "
        "one line each, how each answer begins, and what to check.",
    )
    brief.add_argument("source", metavar="FILE_OR_FOLDER")
    brief.add_argument(
        "--transcript", metavar="ID", help="which one, if there are several"
    )
    brief.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file to write; it ends in .html or .docx",
    )
    _add_overwrite(brief)
    _add_anyway(brief)
    brief.set_defaults(run=_make_brief)


def _add_overwrite(command) -> None:
    command.add_argument(
        "--overwrite",
        action="store_true",
        help="also replace a file that presskit did not write; never a transcript",
    )


def _add_anyway(command) -> None:
    command.add_argument(
        "--anyway",
        action="store_true",
        help="write it though a transcript is not to be used yet; without this the "
        "exit code is then 3, and nothing is written",
    )


def _share(options: argparse.Namespace, extra: Sequence[str]) -> int:
    if extra:
        raise PresskitError(f"share does not know what to do with {extra}.")
    from presskit.sharing import _several_pages
    from presskit.sharing._page import Choices

    choices = Choices(
        title=options.title,
        execute=options.execute,
        parameters=dict(map(_setting, options.set)),
        hide_text=options.hide_text,
        source=options.source,
        overwrite=options.overwrite,
        anyway=options.anyway,
    )
    if options.source and not options.hide_text:
        raise PresskitError("--source says which words --hide-text leaves out: add it.")
    if options.index and options.out is None:
        raise PresskitError("--index needs a folder to write to: add --out FOLDER.")
    if options.index:
        _several_pages.check_index(options.out, overwrite=options.overwrite)
    errors: list[PresskitError] = []

    def say(page: object) -> None:
        errors.extend([page] if isinstance(page, PresskitError) else [])
        _told(page)

    made, lost = _several_pages.write_all(
        options.notebook, options.out, choices, each=options.each, say=say
    )
    if options.index and made:
        title = options.title or "Pages made with presskit"
        folder = made[0].path.parent
        index = _several_pages.index(folder, made, title, overwrite=options.overwrite)
        print(spelt_out(str(index)))
    if not lost:
        return 0
    return 3 if all(isinstance(one, UnsoundError) for one in errors) else 2


def _told(page: object) -> None:
    if isinstance(page, PresskitError):
        print(f"presskit: {page}", file=sys.stderr)
    else:
        print(spelt_out(str(page.path)), flush=True)


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


def _make_brief(options: argparse.Namespace, extra: Sequence[str]) -> int:
    if extra:
        raise PresskitError(f"brief does not know what to do with {extra}.")
    from presskit.corpus.loading import load
    from presskit.sharing import _brief

    corpus = load(options.source)
    brief = _brief.write(
        corpus, options.transcript, options.out,
        overwrite=options.overwrite, anyway=options.anyway,
    )  # fmt: skip
    print(spelt_out(str(brief)))
    return 0
