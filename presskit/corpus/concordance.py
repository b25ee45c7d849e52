"""Every place where a word or phrase is said, with the words around it."""

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

from presskit.corpus._looked_for import Hits, find, folded_hits
from presskit.corpus._looked_for import patterns_of as patterns_of
from presskit.errors import TableError
from presskit.schema import EXCHANGES, QUESTIONS, TURNS, beside
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text import Fold, check_fold, words_of

_SHOWN = ("transcript", "turn", "exchange", "speaker", "role", "section")
_TOO = ("date", "event")  # of a corpus; a table made by hand may lack them
_TEXT = TURNS.columns["text"].type
_SPACE = re.compile(r"\s+")
_BEFORE = re.compile(r"[^\w\s]{0,4}\Z")  # an opening quotation mark or bracket
_AFTER = re.compile(r"[^\w\s]{0,4}")  # the full stop or question mark


def kwic(
    turns: pd.DataFrame | pd.Series,
    pattern: str | Iterable[str],
    window: int = 8,
    *,
    regex: bool = False,
    case: bool = False,
    fold: Fold = True,
) -> pd.DataFrame:
    """List the hits of a word pattern: a concordance, keyword in context.

    Parameters
    ----------
    turns : Corpus, DataFrame or Series
        A corpus or its turns. Of ``corpus.questions`` the questions are searched, of
        ``corpus.exchanges`` what is asked and what is answered in them. A Series is
        texts of any kind.
    pattern : str or iterable of str
        One or more whole words, case ignored; ``*`` stands for any run of characters,
        ``?`` for one: ``"ammunition*"``, ``"fighter jet*"``. "Canada" also finds
        "Canada's", "d'Canada" and "Canada-wide", see `fold`; in quotation marks,
        ``'"Canada"'``, a pattern finds what is written so. A hit of several words lies
        within one sentence, and hits may overlap. Of several patterns each is looked
        for; a place that two of them find is one hit.
    window : int, default 8
        Words to show on each side, at most; they never leave the turn.
    regex : bool, default False
        Whether `pattern` is a regular expression instead: case is ignored, hits may
        begin inside a word, cross sentences, and those of one expression never overlap.
        What browsers read in another way than Python is refused, so that explorers and
        shared pages find the same: options, back references, possessive repeats.
    case : bool, default False
        Whether capitals matter: ``"US"`` is not "us" then.
    fold : bool, "spelling" or iterable of str, default True
        Whether a word is found without what is written together with it: a possessive
        ("Canada's"), an elision ("d'Autriche"); what is looked for alone also as a
        part of a word with hyphens ("Canada-wide"); and a phrase with hyphens between
        its words or without: "air defence" also finds "air-defence", and the other way
        round. The hit is the whole words, as they are printed. "Canadian" is another
        word than "Canada". With "spelling" "defence" also finds "defense", by a list of
        the language; not with `case`. A list names what is folded, of "possessive",
        "elision", "part", "hyphen" and "spelling": True is all but the last.

    Returns
    -------
    DataFrame
        One row a hit, in the order of `turns` and of speaking:

        ==========  ========  ======================================================
        transcript  str       id of the transcript
        date        datetime  day of the event; only where `turns` has it
        event       str       short name of the event; only where `turns` has it
        turn        int64     position of the turn in the transcript, from 0
        exchange    Int64     exchange of the turn; NA if none
        speaker     str       who says it; NA if unknown
        role        category  the speaker's role
        section     category  statement or qa
        line        Int64     line of the source on which the hit stands, from 1; NA
                              where a table has lost its source, as one read from a
                              file has
        left        str       what is said right before
        hit         str       what was found, as printed
        right       str       what is said right after
        start       int64     first character of the hit in the source
        end         int64     character after its last one
        turn_id     str       id of the turn
        ==========  ========  ======================================================

        ``left + hit + right`` is a piece of the turn's text, its white space made
        single; `start` and `end` find the verbatim words again. Without hits the table
        is empty and keeps its columns and types. Of a Series there are `row` (its
        label in the index), left, hit, right, and start and end in that text.
        ``table.attrs["fold"]`` holds what was chosen, and what was found by it alone:
        ``{"fold": True, "added": {"Canada's": 7, "Canada-wide": 1}}``.

    Raises
    ------
    TableError
        If `turns` is no such table or lacks a column, `pattern` holds no word or is
        not an expression, `window` is below 0, or `fold` is none of its values.

    Warns
    -----
    PresskitWarning
        If `pattern` holds a bar and is not a regular expression.

    Notes
    -----
    The number of hits of a phrase is its `count` in :func:`presskit.themes.ngrams`,
    and that of a word its `n` in :func:`presskit.themes.terms`, summed over the
    groups: all three look at the words of :func:`presskit.text.index`, and fold them
    alike. But "air defence" is two words there and "air-defence" one, so that hits
    with a hyphen more or less come on top, which ``attrs`` tells. Words that are one
    with their hyphen ("peut-être", "would-be") stay so, and parts of one letter or
    digit are looked for by themselves only where a pattern has them so: "F-16" finds
    no "F 16", but "F 16" finds both. What is folded is data of the languages
    (``elisions``, ``possessives``, ``undivided`` in ``presskit/languages``), of all
    together, because names of one stand in talk of another.

    Examples
    --------
    >>> turns = pd.DataFrame({"transcript": "a", "turn": [0], "exchange": [None],
    ...     "speaker": "Xu", "role": "principal", "section": "qa",
    ...     "text": ["We need jets. Fighter jets, now."], "start": 4, "turn_id": "t"})
    >>> kwic(turns, "jet*", window=2)[["left", "hit", "right", "start", "end"]]
               left   hit           right  start  end
    0      We need   jets   . Fighter jets,     12   16
    1  jets. Fighter   jets          , now.     26   30
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> hits = kwic(corpus, ["fighter jets", "aircraft"])
    >>> hits[["speaker", "line", "hit"]].tail(2)
                speaker  line           hit
    4   Florian Neuhann   241  fighter jets
    5  Jens Stoltenberg   259      aircraft
    """
    fold = check_fold(fold)
    if isinstance(turns, pd.Series):
        return _of_series(turns, pattern, window, regex, case, fold)
    turns, spans = _searched(turns)
    window = at_least("window", window, 0)
    hits = find(turns, pattern, regex, case, fold)
    if spans is not None:
        hits = _inside(hits, turns, spans)
    table = turns[[*_SHOWN, "turn_id"]].iloc[hits.row].reset_index(drop=True)
    extra = [name for name in _TOO if name in turns]
    for name in extra:
        table[name] = turns[name].array[hits.row]
    table["line"] = beside.lines(turns, hits.row, hits.start)
    for name, values in _around(turns, hits, window).items():
        table[name] = values
    offset = turns["start"].to_numpy()[hits.row]
    table["start"] = offset + hits.start.astype("int64")
    table["end"] = offset + hits.end.astype("int64")
    first, *others = _SHOWN
    found = ["line", "left", "hit", "right", "start", "end", "turn_id"]
    table = table[[first, *extra, *others, *found]]
    table.attrs["fold"] = _folded(hits, turns, regex, fold)
    return table


def at_least(name: str, value: int, least: int) -> int:
    """Return `value` if it is a whole number of `least` or more.

    Examples
    --------
    >>> at_least("window", 8, 0)
    8
    """
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise TableError(f"{name} must be a whole number, not {value!r}.")
    if value < least:
        raise TableError(f"{name} must be {least} or more, not {value!r}.")
    return int(value)


def _searched(given: object) -> tuple[pd.DataFrame, pd.DataFrame | None]:
    """Return the turns that are searched, and the spans in which hits must lie."""
    spans = None
    if isinstance(given, pd.DataFrame) and "turn_id" not in given:
        for table, id_ in ((QUESTIONS, "question_id"), (EXCHANGES, "exchange_id")):
            if id_ in given:
                spans = table.of(given, "transcript", "exchange")
    if spans is None:
        return TURNS.of(given, *_SHOWN, "text", "start", "turn_id"), None
    known = beside.of(spans)
    if known is None or known.turns is None:
        raise TableError(
            "these exchanges or questions have lost the turns that they were made of, "
            "as in a table read from a file. Search a corpus, or its turns."
        )
    turns = known.turns
    held = pd.MultiIndex.from_frame(spans[["transcript", "exchange"]])
    of_turn = pd.MultiIndex.from_frame(turns[["transcript", "exchange"]])
    kept = of_turn.isin(held) & turns["role"].isin([JOURNALIST, PRINCIPAL]).to_numpy()
    return turns[kept], spans if "question_id" in spans else None


def _inside(hits: Hits, turns: pd.DataFrame, spans: pd.DataFrame) -> Hits:
    """Keep the hits that lie in one of the questions."""
    columns = (spans[name].tolist() for name in ("transcript", "turn", "start", "end"))
    held: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for transcript, turn, start, end in zip(*columns, strict=True):
        held.setdefault((transcript, turn), []).append((start, end))
    columns = (turns[name].tolist() for name in ("transcript", "turn", "start"))
    rows = [
        (held.get((transcript, turn), ()), start)
        for transcript, turn, start in zip(*columns, strict=True)
    ]
    kept = [
        any(
            a <= start + rows[row][1] and end + rows[row][1] <= b
            for a, b in rows[row][0]
        )
        for row, start, end in zip(
            hits.row.tolist(), hits.start.tolist(), hits.end.tolist(), strict=True
        )
    ]
    return Hits(*(column[np.array(kept, dtype=bool)] for column in hits))


def _of_series(
    texts: pd.Series, pattern: object, window: int, regex: bool, case: bool, fold: Fold
) -> pd.DataFrame:
    """Return the hits in texts of any kind."""
    made = pd.DataFrame({"text": texts.fillna("").astype(_TEXT).array})
    hits = find(made, pattern, regex, case, fold)
    found = _around(made, hits, at_least("window", window, 0))
    places = {"start": hits.start.astype("int64"), "end": hits.end.astype("int64")}
    table = pd.DataFrame({"row": texts.index.take(hits.row), **found, **places})
    table.attrs["fold"] = _folded(hits, made, regex, fold)
    return table


def _folded(hits: Hits, turns: pd.DataFrame, regex: bool, fold: Fold) -> dict:
    """Return the choice of folding, and the forms found by it alone."""
    return {"fold": False if regex else fold, "added": folded_hits(hits, turns["text"])}


def _around(turns: pd.DataFrame, hits: Hits, window: int) -> dict[str, pd.Series]:
    """Return the words left of each hit, the hit, and the words right of it."""
    words = words_of(turns)
    row, start, end, first, last, _ = hits
    held, place = np.unique(row, return_inverse=True)  # each text once, not per hit
    texts = turns["text"].iloc[held].tolist()
    # The window ends where the turn does: the first and last word of each row.
    before = (first - window).clip(words.row.searchsorted(row, side="left"))
    after = (last + window).clip(max=words.row.searchsorted(row, side="right") - 1)
    spans = zip(
        place.tolist(),
        np.minimum(words.start.take(before, mode="clip"), start).tolist(),
        start.tolist(),
        end.tolist(),
        np.maximum(words.end.take(after, mode="clip"), end).tolist(),
        strict=True,
    )
    parts = [_parts(texts[at], *span, window) for at, *span in spans]
    parts = [[_SPACE.sub(" ", part) for part in cut] for cut in parts]
    left, hit, right = zip(*parts, strict=True) if parts else ((), (), ())
    named = zip(("left", "hit", "right"), (left, hit, right), strict=True)
    return {name: pd.Series(values, dtype=_TEXT) for name, values in named}


def _parts(
    text: str, far_left: int, start: int, end: int, far_right: int, window: int
) -> tuple[str, str, str]:
    """Cut a text into what stands left of a hit, the hit, and right of it."""
    if not window:
        return "", text[start:end], ""
    far_left = _BEFORE.search(text, max(0, far_left - 4), far_left).start()
    far_right = _AFTER.match(text, far_right).end()
    return text[far_left:start], text[start:end], text[end:far_right]
