"""What is known of some words of a transcript: who, when, where, and what to beware."""

import operator

from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.quotes._forms import MARKED
from presskit.quotes._provenance import Known, Turn, told


def fields(corpus: Corpus, transcript: str, start: int, end: int) -> dict[str, str]:
    """Return the source of some words: speaker, day, place, and what to beware of.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    transcript : str
        Id of a transcript.
    start, end : int
        First character of the words in ``corpus.source(transcript).text``, and the
        character after the last one; they lie within one turn. White space at either
        end does not count.

    Returns
    -------
    dict of str to str
        What the forms of :data:`presskit.quotes.FORMS` hold; ``""`` where nothing is
        known:

        =======  ==================================================================
        words    the verbatim words, ``source.text[start:end]``
        speaker  name to show
        office   their office, by ``corpus.cast``; "" if it is all that names them
        outlet   outlets of the speaker, joined by "; "
        event    what it was about, without the date
        date     ISO day: "2023-02-13"
        day      the same day to read: "13 Feb 2023"
        source   name of the file, without its folder
        time     when the turn begins in the recording: "00:12:34"
        line     line on which the words begin, from 1
        url      address of the source, if the file holds one
        sha256   SHA-256 of the file's bytes
        span     "1234–1300": first character, from 0, and the one after the last
        stamp    what to beware, joined by "; ": that it is a question, and whose;
                 words missing in it; and what the audit says of this place
        =======  ==================================================================

        A doubt of the audit meets the words if its span does, or, where it has none,
        its line.

    Raises
    ------
    TableError
        If there is no such transcript, or the span holds no words of one turn.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> turn = corpus.turns.loc[6]
    >>> known = fields(corpus, turn.transcript, turn.start, turn.start + 40)
    >>> known["words"], known["day"], known["line"], known["office"]
    ("NATO's Task is to provide support to Ukr", '5 Apr 2022', '113', 'NATO ...')
    """
    return of_span(Known(corpus, transcript), start, end)


def of_span(known: Known, start: int, end: int) -> dict[str, str]:
    """Do what :func:`fields` says, for words of a transcript that is known already."""
    document = known.document
    start, end = _within(document.text, known.transcript, start, end)
    turn = _turn(known, start, end)
    stamps = told(turn.stamps, start, end)
    if kinds := told(turn.doubts, start, end):
        stamps.append(MARKED.format(kinds=", ".join(kinds)))
    return {
        "words": document.text[start:end],
        "speaker": turn.speaker,
        "office": turn.office,
        "outlet": turn.outlet,
        **known.head,
        "time": turn.time,
        "line": str(document.line(start)),
        "span": f"{start}–{end}",
        "stamp": "; ".join(stamps),
    }


def _within(text: str, transcript: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space at its ends; say it if nothing is left."""
    try:
        start, end = operator.index(start), operator.index(end)
    except TypeError:
        raise TableError(
            f"start={start!r}, end={end!r} are not positions in the text. Give whole "
            "numbers, such as the columns start and end of corpus.turns."
        ) from None
    words = text[start:end] if 0 <= start < end else ""
    if not words.strip():
        raise TableError(
            f"{transcript}: there are no words from character {start} to {end}; the "
            f"text has {len(text):,} characters. Give the first character and the one "
            "after the last."
        )
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _turn(known: Known, start: int, end: int) -> Turn:
    met = [row for row in known.rows if row.start < end and start < row.end]
    if len(met) == 1 and met[0].start <= start and end <= met[0].end:
        return known.turn(met[0])
    why = "in no turn of this corpus (a heading, a label, or filtered out)"
    if met:
        row = met[0]
        why = f"not in one turn: turn {row.turn} is {row.start} to {row.end}"
    raise TableError(
        f"{known.transcript}: characters {start} to {end} are {why}. Quote the words "
        "of one turn at a time."
    )
