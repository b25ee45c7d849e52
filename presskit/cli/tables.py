"""``presskit tables``: all tables of transcripts in a folder, for a cron line."""

import argparse
import json
from pathlib import Path

from presskit.cli import _exit_codes, _options, _out, _summary, _terminal
from presskit.cli._usable import Usable, load_usable
from presskit.errors import PresskitError


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    tables = commands.add_parser(
        "tables",
        help="write all tables as CSV and Parquet to a folder",
        description="Write all tables of transcripts as CSV and Parquet to a folder: "
        "transcripts, turns, exchanges, questions, who is who, and the audit. What is "
        "not to be used yet is left out of all but the audit; the exit code is then 3.",
        epilog="0 6 * * * presskit tables talks/ --out out/ --json > out.json",
    )
    _options.add_source(tables)
    _out.add(
        tables,
        "the folder to write, made if it does not exist; what presskit saved there is "
        "replaced",
        "NAME-tables",
    )
    tables.add_argument(
        "--json",
        action="store_true",
        help="print one JSON object on stdout: exit_code, errors, folder, files, "
        "counts, doubts by kind, and each transcript with its verdict; also after an "
        "error",
    )
    tables.add_argument(
        "--no-text",
        action="store_true",
        help="leave out the words of the sources: no cell holds four in a row of a "
        "turn, and the texts are not saved",
    )
    _options.add_anyway(tables)
    tables.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the tables, and print where they are, or what they hold."""
    try:
        one = _options.one_or_all(options.source)
        usable = load_usable(one, anyway=options.anyway)
        out = _out.folder(_out.name_of(options.source), options.out, "tables")
        folder = _written(usable, out, with_text=not options.no_text)
    except PresskitError as error:
        if options.json:
            _print_json(_summary.of_failure(error))
        raise
    if options.json:
        _print_json(_summary.of(usable, folder, with_text=not options.no_text))
    else:
        _terminal.say(folder)
    return _exit_codes.of(usable.errors)


def _written(usable: Usable, out: Path, *, with_text: bool) -> Path:
    """Write the tables of what can be used; the audit tells of everything."""
    from presskit import export
    from presskit.schema import TABLES
    from presskit.sharing.tables import without_words

    corpus = usable.corpus
    tables = {table.name: getattr(corpus, table.name) for table in TABLES}
    tables["audit"] = usable.whole.audit
    ids = corpus.transcripts["transcript"] if with_text else ()
    documents = {id_: corpus.source(id_) for id_ in ids}
    if not with_text:
        tables = without_words(tables, usable.whole.turns["text"])
    sources = usable.whole.files
    return export.write(tables, out, documents, sources, part=corpus.part)


def _print_json(said: dict[str, object]) -> None:
    # In ASCII: a cron job may have any encoding, and nothing in it acts on a terminal.
    _terminal.say(json.dumps(said, indent=1))
