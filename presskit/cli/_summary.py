"""What ``presskit tables --json`` prints: one JSON object that a program can read."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from presskit.cli import _exit_codes
from presskit.cli._usable import Usable
from presskit.errors import PresskitError
from presskit.files.names import shown
from presskit.outputs import LIST, read_list, version

if TYPE_CHECKING:
    import pandas as pd

KEPT = (
    "transcript", "source", "sha256", "date", "title", "verdict", "verdict_why",
    "n_turns", "n_exchanges", "n_questions", "n_words",
)  # fmt: skip
"""Columns of `transcripts` that the summary has for each file."""


def of(usable: Usable, folder: Path, *, with_text: bool) -> dict[str, object]:
    """Return the summary of the files that were read and written.

    Parameters
    ----------
    usable : Usable
        The transcripts, and the errors of those that are left out.
    folder : Path
        Where the tables are.
    with_text : bool
        Whether the tables hold what was said.

    Returns
    -------
    dict
        ``exit_code``; ``folder`` and ``files`` with the tables; ``counts``, and
        ``doubts`` by kind, of what is in them; ``transcripts``, one object a file that
        was read, with its doubts by kind, and whether it is in the tables; ``errors``.
    """
    corpus, whole = usable.corpus, usable.whole
    ids = set(corpus.transcripts["transcript"])
    heads = whole.transcripts[list(KEPT)]
    doubts = whole.audit
    inside = doubts[
        doubts["transcript"].isin(ids) | ~doubts["transcript"].isin(heads["transcript"])
    ]
    return {
        **_first(usable.errors),
        "folder": shown(folder),
        "files": sorted([LIST, *read_list(folder / LIST).files]),
        "with_text": with_text,
        "counts": {
            "transcripts": len(corpus.transcripts),
            "turns": len(corpus.turns),
            "exchanges": len(corpus.exchanges),
            "questions": len(corpus.questions),
            "words": int(corpus.turns["n_words"].sum()),
        },
        "doubts": _by_kind(inside),
        "transcripts": [
            {
                **{name: _plain(value) for name, value in head.items()},
                "in_tables": head["transcript"] in ids,
                "doubts": _by_kind(doubts[doubts["transcript"] == head["transcript"]]),
            }
            for head in heads.to_dict("records")
        ],
    }


def of_failure(error: PresskitError) -> dict[str, object]:
    """Return the summary where nothing was written.

    Examples
    --------
    >>> of_failure(PresskitError("talks: there is no such folder."))["exit_code"]
    2
    """
    return _first([error])


def _first(errors: Iterable[PresskitError]) -> dict[str, object]:
    return {
        "presskit": version(),
        "exit_code": _exit_codes.of(errors),
        "errors": list(map(str, errors)),
    }


def _by_kind(doubts: "pd.DataFrame") -> dict[str, int]:
    return {kind: int(n) for kind, n in doubts["kind"].value_counts().items()}


def _plain(value: object) -> object:
    """Return a cell as JSON has it; a day as it is written in tables."""
    import pandas as pd

    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return None if pd.isna(value) else value
