"""The sentence about a whole corpus, for :mod:`presskit.measures.findings`."""

from pathlib import PurePath

import pandas as pd

from presskit.files import examples
from presskit.schema import CAST, CHECK, EXCHANGES, TRANSCRIPTS, UNSOUND
from presskit.schema.roles import PRINCIPAL
from presskit.text.prose import (
    as_sentence,
    counted,
    listed,
    names_of_events,
    occasions,
)
from presskit.wording import say

_FILES = 3  # verdicts that are told
_NAMES = 4  # names that fit into a sentence


@as_sentence
def corpus(
    transcripts: pd.DataFrame,
    cast: pd.DataFrame,
    exchanges: pd.DataFrame | None = None,
) -> str:
    """Describe how much there is to read: what, of which days, and who answers.

    Parameters
    ----------
    transcripts : DataFrame
        One row a transcript, as ``corpus.transcripts``.
    cast : DataFrame
        One row a speaker of a transcript, as ``corpus.cast``.
    exchanges : DataFrame, optional
        One row an exchange, as ``corpus.exchanges``: tells how many of the words are
        asked or answered, of which shares of words are told.

    Returns
    -------
    str
        One to five sentences; the last ones are of files that are not sound.

    Examples
    --------
    >>> corpus(pd.DataFrame({"transcript": ["a"], "kind": ["doorstep"],
    ...     "date": pd.to_datetime(["2023-02-13"]),
    ...     "n_turns": [3], "n_exchanges": [1], "n_words": [40]}),
    ...     pd.DataFrame({"transcript": ["a"], "speaker": ["Bo Ek"],
    ...     "role": ["principal"]}))
    '1 doorstep of 13 February 2023: 3 turns, 1 exchange, 40 words. At the podium: Bo Ek.'
    """  # noqa: E501
    transcripts = TRANSCRIPTS.of(
        transcripts,
        "transcript",
        *("kind", "date", "n_turns", "n_exchanges", "n_words"),
    )
    CAST.require(cast, "transcript", "speaker", "role")
    if transcripts.empty:
        return "There is no transcript here."
    units = ((f"n_{one}s", one) for one in ("turn", "exchange", "word"))
    sums = [counted(int(transcripts[name].sum()), one) for name, one in units]
    if exchanges is not None:
        sums[-1] = _with_part(sums[-1], exchanges, int(transcripts["n_words"].sum()))
    said = f"{_what(transcripts)}{_when(transcripts['date'])}: {', '.join(sums)}."
    podium = cast[(cast["role"] == PRINCIPAL) & cast["speaker"].notna()]
    if names := podium["speaker"].drop_duplicates().tolist():
        said += f" At the podium: {listed(names, most=_NAMES)}."
    known = transcripts["transcript"].isin(podium["transcript"])
    if unknown := int((~known).sum()):
        said += f" In {counted(unknown, 'transcript')} nobody is known to stand there."
    silent = int((transcripts["n_exchanges"] == 0).sum())
    if silent and len(transcripts) > 1:
        said += f" {say('findings.no_exchange', n=silent)}"
    if verdict := verdicts(transcripts):
        said += f" {verdict}"
    return said


def _with_part(words: str, exchanges: pd.DataFrame, n_words: int) -> str:
    """Count the words, and those of which shares are told."""
    parts = EXCHANGES.of(exchanges, "question_words", "answer_words")
    inside = int(parts[["question_words", "answer_words"]].to_numpy().sum())
    if inside in (0, n_words):
        return words
    return say("findings.words_inside", words=words, inside=inside)


@as_sentence
def verdicts(transcripts: pd.DataFrame) -> str:
    """Describe which files were not read well, the worst first.

    Parameters
    ----------
    transcripts : DataFrame
        One row a transcript, as ``corpus.transcripts``; without verdicts none is told.

    Returns
    -------
    str
        A sentence a file, three at most; '' if all are sound.

    Examples
    --------
    >>> verdicts(pd.DataFrame({"transcript": ["a", "b"], "verdict": ["sound", "check"],
    ...     "verdict_why": [None, "check first: 4 of 10 questions have no answer"]}))
    'b: check first: 4 of 10 questions have no answer.'
    """
    if "verdict" not in transcripts:
        return ""
    names = ("verdict", "transcript", "verdict_why")
    rows = [*zip(*(transcripts[name].tolist() for name in names), strict=True)]
    known = {"date", "event"} <= set(transcripts)
    called = names_of_events(transcripts) if known else {}
    told = [
        f"{called.get(id_, id_)}: {why}."
        for one in (UNSOUND, CHECK)
        for verdict, id_, why in rows
        if verdict == one
    ]
    more = len(told) - _FILES
    rest = [f"{more:,} more files are not sound."] if more > 0 else []
    return " ".join([*told[:_FILES], *rest])


@as_sentence
def origin(transcripts: pd.DataFrame) -> str:
    """Describe where transcripts were read from: an example, or one's own files.

    Parameters
    ----------
    transcripts : DataFrame
        One row a transcript, as ``corpus.transcripts``.

    Returns
    -------
    str
        A sentence; folders by their name alone.

    Examples
    --------
    >>> origin(pd.DataFrame({"source": ["talks/may.txt"], "sha256": ["9f"]}))
    'Read from may.txt in the folder talks.'
    """
    transcripts = TRANSCRIPTS.of(transcripts, "source", "sha256")
    if transcripts.empty:
        return "There is no transcript here."
    if set(transcripts["sha256"]) <= examples.hashes():
        return (
            "This is the example that comes with presskit; seeds/SOURCES.md says where "
            "it is from."
        )
    paths = [PurePath(one) for one in transcripts["source"]]
    folders = sorted({path.parent.name for path in paths} - {""})
    what = paths[0].name if len(paths) == 1 else counted(len(paths), "file")
    many = "folder" if len(folders) == 1 else "folders"
    return f"Read from {what}" + (
        f" in the {many} {listed(folders, most=_NAMES)}." if folders else "."
    )


def _what(transcripts: pd.DataFrame) -> str:
    kinds = transcripts["kind"].dropna().unique()
    alike = len(kinds) == 1 and transcripts["kind"].notna().all()
    return occasions(len(transcripts), kinds[0] if alike else "transcript")


def _when(dates: pd.Series) -> str:
    """Return " of 5 April 2022 and 13 February 2023", or from when to when."""
    known = dates.dropna().dt.normalize().drop_duplicates().sort_values()
    days = [f"{date.day} {date:%B %Y}" for date in known]
    if not days:
        return ", of no known date" if len(dates) == 1 else ", none with a known date"
    said = f" of {listed(days)}"
    if len(days) > 2:
        said = f" from {days[0]} to {days[-1]}"
    unknown = int(dates.isna().sum())
    return f"{said} ({unknown:,} without a date)" if unknown else said
