"""``presskit brief``: one press conference on a page to print."""

import argparse
from pathlib import Path

from presskit.cli import _exit_codes, _options, _out, _terminal
from presskit.cli._usable import load_usable
from presskit.errors import PresskitError


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    brief = commands.add_parser(
        "brief",
        help="write one press conference on a page: who asked what, how answers begin",
        description="Write one press conference on a page or two to print: what it was "
        "about, what is new since the one before (if SOURCE holds it), three sentences "
        "word for word, what each asker asked, apart from it how the answer begins, "
        "and what to check.",
    )
    _options.add_source(brief, several="*")
    brief.add_argument(
        "--transcript", metavar="ID", help="which one, if there are several"
    )
    brief.add_argument(
        "--each",
        nargs="+",
        metavar="FILE_OR_FOLDER",
        help="write a brief of each of these transcripts, to the folder of --out",
    )
    brief.add_argument(
        "--docx", action="store_true", help="write Word files in the place of pages"
    )
    _out.add(
        brief,
        "the file to write, which ends in .html or .docx; with --each the folder",
        "NAME-brief.html, with --each NAME-briefs",
    )
    _options.add_hide_text(brief, "say how many words there are in place of them")
    _options.add_hide_names(brief)
    _options.add_overwrite(brief)
    _options.add_anyway(brief)
    brief.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the briefs, and print their names."""
    _options.needs("brief", "jinja2")
    if bool(options.source) == bool(options.each):
        raise PresskitError(
            "name one file or folder, or --each FOLDER for a brief of each transcript: "
            "presskit brief may.txt --out may.html"
        )
    return _of_each(options) if options.each else _of_one(options)


def _of_one(options: argparse.Namespace) -> int:
    # Whether the one that is meant may be used is seen below: others do not matter.
    endings = (".docx", ".html", ".htm")
    endings = endings if options.docx else (".html", ".htm", ".docx")
    name = options.transcript or _out.name_of(options.source)
    out = _out.file(name, options.out, "brief", endings)
    one = _options.one_or_all(options.source)
    corpus, _, errors = load_usable(one, anyway=True)
    from presskit.sharing import briefs

    brief, _ = briefs.write(corpus, options.transcript, out, **_choices(options))
    _terminal.say(brief)
    return _exit_codes.of([] if options.transcript else errors)


def _of_each(options: argparse.Namespace) -> int:
    if options.transcript:
        raise PresskitError("--each writes all of them: leave --transcript out.")
    out = _out.folder(_out.name_of(options.each), options.out, "briefs")
    each = _options.one_or_all(options.each)
    corpus, _, errors = load_usable(each, anyway=options.anyway)
    from presskit.sharing import briefs

    def say(made: Path | PresskitError) -> None:
        if isinstance(made, PresskitError):
            errors.append(made)
            _terminal.tell(made)
        else:
            _terminal.say(made)

    ending = ".docx" if options.docx else ".html"
    briefs.write_each(corpus, out, ending, say, **_choices(options))
    return _exit_codes.of(errors)


def _choices(options: argparse.Namespace) -> dict[str, object]:
    return {
        "hide_text": options.hide_text,
        "hide_names": _options.whose(options),
        "overwrite": options.overwrite,
        "anyway": options.anyway,
        "tell": _terminal.tell_holds,
    }
