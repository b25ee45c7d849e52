"""``presskit verify``: the quotations of an article or an answer, word by word."""

import argparse
import json
import sys
import warnings

from presskit.cli import _exit_codes, _options, _terminal
from presskit.cli._usable import load_usable
from presskit.errors import PresskitError, PresskitWarning, TranscriptError, unsound

STDIN = "-"
ROWS = (".csv", ".tsv", ".json", ".jsonl", ".ndjson")


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    verify = commands.add_parser(
        "verify",
        help="check the quotations of an article or a model's answer",
        description="Check each quotation of an article, or of what a chat model "
        "answered, against the transcripts: the words, who said them, and the turn, "
        "line, transcript or day that is given for them. What is told without "
        "quotation marks is listed as not checked.",
        epilog="The exit code is 0 if all that is quoted stands there, 1 if something "
        "does not, or nothing could be checked, 2 after an error, 3 if a quotation "
        "stands in a transcript that is not to be used yet.",
    )
    verify.add_argument(
        "answer",
        metavar="ANSWER",
        help="text, Markdown, Word, HTML, CSV or JSON; - for standard input",
    )
    _options.add_source(verify)
    verify.add_argument(
        "--json", action="store_true", help="print the rows as JSON Lines"
    )
    verify.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 also for what is too short to check, or not checked",
    )
    verify.add_argument(
        "--anyway",
        action="store_true",
        help="use transcripts that are not to be used yet; without this the exit code "
        "is 3 where a quotation stands in one",
    )
    verify.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is to be told of each quotation, the worst first."""
    from presskit.quotes import verify_quotes
    from presskit.quotes.reports import as_text, settled

    answer = _of_stdin() if options.answer == STDIN else _file(options.answer)
    one = _options.one_or_all(options.source)
    article = None if options.answer == STDIN else answer
    try:
        _, corpus, errors = load_usable(one, anyway=True, besides=article)
    except TranscriptError as error:
        if article is not None and isinstance(one, str) and _is_transcript(article):
            raise PresskitError(
                f"{one} is no transcript, and {options.answer} is one: the article "
                f"comes first. Turn them round: presskit verify {one} {options.answer}"
            ) from error
        raise
    rows = verify_quotes(answer, corpus)
    if options.json:
        for line in rows.to_json(
            orient="records", lines=True, force_ascii=False, date_format="iso"
        ).splitlines():
            print(line)
    else:
        in_rows = str(answer).lower().endswith(ROWS)
        _terminal.say(as_text(rows, options.answer, "row" if in_rows else "line"))
    bad = {
        id_: why
        for id_, why in corpus.unsound.items()
        if (rows["transcript"] == id_).any()
    }
    if bad and not options.anyway:
        raise unsound(bad)
    if errors:
        return _exit_codes.of(errors)
    good = settled(rows, strict=options.strict)
    return _exit_codes.DONE if good else _exit_codes.WRONG


def _file(path: str) -> object:
    from presskit.files import expanded

    found = expanded(path)
    if not found.is_file():
        raise PresskitError(
            f"{path}: there is no such file. Name the file of the answer, or give its "
            "text on standard input: presskit verify - FOLDER"
        )
    return found


def _is_transcript(path: object) -> bool:
    """Return True if a file is read as a transcript."""
    from presskit.corpus.loading import load

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PresskitWarning)
        try:
            return len(load(path, progress=False).exchanges) > 0
        except PresskitError:
            return False


def _of_stdin() -> str:
    """Return the text on standard input, as JSON or as an article.

    The blank lines behind it keep what is no JSON from being taken for a path.
    """
    data = sys.stdin.buffer.read() if hasattr(sys.stdin, "buffer") else None
    text = sys.stdin.read() if data is None else data.decode("utf-8-sig", "replace")
    if text.lstrip()[:1] in ("{", "[") and _is_json(text):
        return text
    return f"{text}\n\n"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
