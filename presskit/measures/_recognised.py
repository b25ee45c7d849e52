"""What each file was taken for, and what of it is in no turn."""

from collections.abc import Iterator

import pandas as pd

from presskit.corpus import Corpus
from presskit.schema import TRANSCRIPTS
from presskit.schema.given import whole
from presskit.schema.values import Document

_KEPT = [
    "format",
    "style",
    "verdict",
    "verdict_why",
    "language",
    "n_turns",
    "n_exchanges",
]


def recognised(corpus: Corpus) -> pd.DataFrame:
    """List the format, style and language that the file of each transcript was read as.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.

    Returns
    -------
    DataFrame of shape (number of transcripts, 12)
        One row per transcript, in the order of the corpus:

        ================  =======  ================================================
        transcript        str      id of the transcript
        file              str      name of the file, without its folder
        format            str      format of the file
        style             str      how it marks a change of speaker; NA without labels
        verdict           str      whether the reading can be used: "sound", "check",
                                   or "unsound"
        verdict_why       str      what speaks against it; NA if sound
        language          str      ISO 639-1 code; NA if unsure
        n_turns           int64    turns (count)
        n_exchanges       int64    exchanges (count)
        n_askers          int64    askers; one without a name counts once for each
                                   exchange
        n_left_out        int64    pieces that are in no turn, as :func:`left_out` lists
                                   them (count)
        n_warnings        int64    warnings in the audit (count)
        ================  =======  ================================================

        Without transcripts the table is empty and keeps its columns. Files that could
        not be read have no row: they are errors in ``corpus.audit``.

    Examples
    --------
    >>> import presskit
    >>> table = recognised(presskit.load_example())
    >>> table[["format", "style", "n_turns", "n_askers"]]
      format        style  n_turns  n_askers
    0  plain  name-outlet       42        13
    1  plain  name-outlet       42        12
    """
    heads = whole(corpus, "recognised").transcripts
    ids = heads["transcript"]
    names = [_name(source) for source in heads["source"]]
    askers = corpus.exchanges.groupby("transcript")["asker_id"].nunique()
    pieces = left_out(corpus)["transcript"].value_counts()
    warned = corpus.audit.loc[corpus.audit["severity"] == "warning", "transcript"]
    counts = {
        "n_askers": askers,
        "n_left_out": pieces,
        "n_warnings": warned.value_counts(),
    }
    table = heads[["transcript", *_KEPT]].copy()
    table.insert(1, "file", pd.Series(names, dtype=TRANSCRIPTS.columns["source"].type))
    for name, count in counts.items():
        table[name] = ids.map(count).fillna(0).astype("int64")
    return table


def left_out(corpus: Corpus) -> pd.DataFrame:
    """List what the files hold that is in no turn, piece by piece.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it; of a filtered one, what was filtered out at
        the start and the end of a transcript counts too.

    Returns
    -------
    DataFrame of shape (number of pieces, 4)
        One row per piece; in each transcript first what the reader of the format left
        out, then what stands before, between and after the turns:

        ==========  ===  =======================================================
        transcript  str  id of the transcript
        place       str  where it stands in the file: "line 3", "page 2"
        why         str  what it was taken for, in a few words
        text        str  the piece, as it stands there, without white space around
        ==========  ===  =======================================================

        The table is empty and keeps its columns if nothing was left out.

    Notes
    -----
    Labels are not pieces: they are in ``turns.label``. Title, date and names before the
    first turn are read for ``corpus.transcripts``.

    Examples
    --------
    >>> import presskit
    >>> table = left_out(presskit.load_text("Notes\\n\\nAnn Lee (AP): Why?"))
    >>> table.loc[0, ["place", "why", "text"]].tolist()
    ['line 1', 'before the first turn', 'Notes']
    """
    columns: dict[str, list] = {"transcript": [], "place": [], "why": [], "text": []}
    turns = whole(corpus, "left_out").turns
    turns = dict(iter(turns.groupby("transcript", sort=False)))
    for transcript in corpus.transcripts["transcript"]:
        document = corpus.source(transcript)
        outside = _outside(document, turns[transcript]) if transcript in turns else []
        for piece in (*document.left_out, *outside):
            for name, value in zip(columns, (transcript, *piece), strict=True):
                columns[name].append(value)
    return pd.DataFrame(columns, dtype=TRANSCRIPTS.columns["transcript"].type)


def _outside(document: Document, turns: pd.DataFrame) -> Iterator[tuple[str, str, str]]:
    """Yield place, reason and text of what stands between the turns of one text."""
    text, at, last = document.text, 0, None
    columns = (turns[name] for name in ("turn", "label", "start", "end"))
    for turn, label, start, end in zip(*columns, strict=True):
        if last is None or turn == last + 1:
            # The label stands right before the talk, whatever else comes before it.
            before = text.rfind(label, at, start)
            why = "before the first turn" if last is None else "between two turns"
            yield from _piece(document, at, before if before >= 0 else at, why)
        at, last = end, turn
    yield from _piece(document, at, len(text), "after the last turn")


def _piece(
    document: Document, start: int, end: int, why: str
) -> Iterator[tuple[str, str, str]]:
    """Yield a stretch of the text, unless it holds marks and white space only."""
    piece = document.text[start:end]
    if any(map(str.isalnum, piece)):
        begin = start + len(piece) - len(piece.lstrip())
        yield document.place(begin), why, piece.strip()


def _name(source: str) -> str:
    return source.replace("\\", "/").rsplit("/", 1)[-1]
