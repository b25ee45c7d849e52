"""``presskit check``: whether tables fit each other, their texts and their files."""

import argparse
import warnings
from typing import TYPE_CHECKING

from presskit.cli import _exit_codes, _options, _terminal
from presskit.cli._usable import not_read
from presskit.errors import FilesWarning, unsound

if TYPE_CHECKING:
    import pandas as pd

CHECKED = "ids, places in the text, order of turns, files and characters"
CHECKED_WITHOUT_WORDS = (
    "ids, order of turns and files. The words were not saved (--no-text), so that "
    "places in the text and characters were not checked"
)


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    check = commands.add_parser(
        "check",
        help="check that files can be used, and that tables fit them and each other",
        description="Check transcripts, or a folder of saved tables: ids that point to "
        "nothing, places outside the text, turns out of order, files that changed, odd "
        "characters; whether the reading of each transcript can be used; and whether "
        "two files seem to hold one event, captions and a PDF of it for instance. The "
        "exit code is 0 if all is well, 1 if something does not fit or is there twice, "
        "2 if a file cannot be read, 3 if one is not to be used yet.",
    )
    _options.add_source(check)
    check.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check, and print what does not fit."""
    import pandas as pd

    from presskit.corpus import (
        checks,
        saved,
    )
    from presskit.corpus.loading import load
    from presskit.text.unseen import clean

    found, errors, checked, twins = checks.table([]), [], CHECKED, {}
    source = _options.one_or_all(options.source)
    if folder := saved.folder_of(source):
        found = checks.table(checks.of_saved(folder))
    if not found["message"].str.contains(".parquet", regex=False).any():
        with warnings.catch_warnings():  # a table that was changed is a row, too
            warnings.simplefilter("ignore" if len(found) else "default")
            warnings.simplefilter("ignore", FilesWarning)  # each is told below
            corpus = saved.wordless_of(folder) if folder else None
            if corpus is not None:
                checked = CHECKED_WITHOUT_WORDS
            else:
                corpus = load(source)
        found = corpus.check()
        errors = not_read(corpus)
        for one in errors:
            _terminal.tell(one)
        errors += [unsound({id_: why}) for id_, why in corpus.unsound.items()]
        twins = corpus.counted_twice
        _tell_verdicts(corpus.transcripts)
        _tell_twins(twins)
    for row in found.itertuples(index=False):
        where = [row.check, row.table, row.transcript, row.row]
        named = " · ".join(str(one) for one in where if not pd.isna(one) and one != "")
        _terminal.say(clean(f"{named}: {row.message}"))
    wrong = bool(len(found) or twins)
    if not wrong:
        named = ", ".join(options.source)
        _terminal.say(clean(f"{named}: {corpus!r} is as it should be: {checked}."))
    return _exit_codes.of(errors, wrong=wrong)


def _tell_verdicts(heads: "pd.DataFrame") -> None:
    """Print how many files are read well, and what is to be said of the others."""
    from presskit.schema import SOUND

    odd = heads[heads["verdict"] != SOUND]
    for row in odd.itertuples(index=False):
        _terminal.say(f"{row.transcript} · {row.verdict}: {row.verdict_why}.")
    counts = heads["verdict"].value_counts()
    told = [f"{n:,} {verdict}" for verdict, n in counts.items() if n]
    _terminal.say(f"verdicts: {', '.join(told)}.")


def _tell_twins(twins: dict[str, str]) -> None:
    """Print which transcripts seem to be there twice, and what to do."""
    for id_, why in twins.items():
        _terminal.say(f"{id_} · twice? {why}")
    if twins:
        _terminal.say(
            "Numbers count their words double. Take one file of each event out; only "
            "if they are two events, accept the line that the audit has for it."
        )
