"""``presskit explore``: a page of transcripts, made and opened in the browser."""

import argparse
import os
import sys
import webbrowser
from pathlib import Path

from presskit import outputs
from presskit.cli import _exit_codes, _options, _out, _terminal
from presskit.cli._usable import load_usable
from presskit.text.prose import counted


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    explore = commands.add_parser(
        "explore",
        help="make a page of transcripts, to search, filter and read, and open it",
        description="Make one HTML page of a transcript or a folder of them: who asked "
        "what, how long the answers are, which words come back, what to check. It is "
        "opened in your browser, and works without a network.",
    )
    _options.add_source(explore)
    _out.add(explore, "the page to write, or a folder for it", "NAME-page.html")
    explore.add_argument(
        "--no-open", action="store_true", help="only write the page, open no browser"
    )
    _options.add_hide_text(
        explore, "leave out what holds four or more consecutive words of a turn"
    )
    _options.add_hide_names(explore)
    _options.add_overwrite(explore)
    _options.add_anyway(explore)
    explore.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the page, print its name, and open it."""
    _options.needs("explore", "plotly", "ipywidgets", "jinja2")
    name = _out.name_of(options.source)
    out = _out.file(name, options.out, "page", (".html", ".htm"))
    one = _options.one_or_all(options.source)
    corpus, _, errors = load_usable(one, anyway=options.anyway)
    from presskit.sharing import explorations

    if corpus.turns["text"].str.len().sum() > outputs.LARGE:
        _terminal.tell(
            f"writing a page of {counted(len(corpus.transcripts), 'transcript')} takes "
            "minutes; a page of fewer is there sooner, and opens faster."
        )
    choices = explorations.Choices(
        hide_text=options.hide_text,
        hide_names=_options.whose(options),
        overwrite=options.overwrite,
        anyway=options.anyway,
        made_from=name,
        tell=_terminal.tell_holds,
    )
    made = explorations.write(corpus, name, out, choices)
    _terminal.say(made.path)
    if not options.no_open and not opened(made.path):
        _terminal.tell(f"no browser can be opened here. Open the file: {made.path}")
    return _exit_codes.of(errors)


def opened(page: Path) -> bool:
    """Open a page in the browser; return False if there is none to open it in."""
    shown = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if sys.platform.startswith("linux") and not (shown or os.environ.get("BROWSER")):
        return False  # a browser of the terminal cannot show such a page
    try:
        return webbrowser.open(page.resolve().as_uri())
    except (webbrowser.Error, OSError):
        return False
