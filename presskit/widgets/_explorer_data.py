"""The data with which an explorer stays alive in a page without a kernel."""

import json
from collections.abc import Mapping
from types import SimpleNamespace

import pandas as pd

from presskit.charts import for_pages
from presskit.corpus import Corpus
from presskit.measures import names_printed
from presskit.outputs import EXPLORER_DATA, source_line
from presskit.quotes.for_pages import TEMPLATES
from presskit.schema import cells
from presskit.schema.rows import named_rows
from presskit.schema.sure_names import name_of_asker, name_of_turn
from presskit.text import WORD, key, stage_mark
from presskit.text.prose import NO_OUTLET, UNKNOWN_ASKER
from presskit.widgets._choices_data import declared
from presskit.widgets._query import Query
from presskit.widgets._reading_pages import Chapter
from presskit.wording import say


def exchange_title(row: object, heads: Mapping[str, dict]) -> tuple[str, list[str]]:
    """Return the asker, and what is known about the exchange."""
    outlet = NO_OUTLET if pd.isna(row["outlet"]) else row["outlet"]
    known = [
        say("prose.and").join(cells.names_in(outlet)),
        say("explorers.exchange", n=row["exchange"]),
        heads[row["transcript"]]["day"],
    ]
    asker = name_of_asker(SimpleNamespace(**row)) or UNKNOWN_ASKER
    return asker, [part for part in known if part]


def statement_title(row: object, heads: Mapping[str, dict]) -> tuple[str, list[str]]:
    """Return the speaker, and what is known about a turn."""
    opens = row["section"] == "statement"
    part = (
        say("explorers.opening_statement")
        if opens
        else say(f"explorers.roles.{row['role']}")
    )
    speaker = name_of_turn(SimpleNamespace(**row)) or say("explorers.unknown_speaker")
    n = row["exchange"]
    known = [part, "" if pd.isna(n) else say("explorers.exchange", n=n)]
    known.append(heads[row["transcript"]]["day"])
    return speaker, [part for part in known if part]


def island(explorer) -> dict:
    """Return an explorer's data: its transcripts, its rows, and what it asks for.

    Parameters
    ----------
    explorer : Explorer

    Returns
    -------
    dict
        Plain values that JSON can hold; the same corpus and state give the same.
    """
    corpus, book = explorer.corpus, explorer.book
    ids = corpus.transcripts["transcript"].tolist()
    place = {id_: at for at, id_ in enumerate(ids)}
    items, of_turn = [], {}
    if explorer.mode == "exchanges":
        items, of_turn = _items(explorer, place)
    figure = json.loads(explorer.draw().to_json())
    return {
        "v": EXPLORER_DATA,
        "mode": explorer.mode,
        "name": type(explorer).__name__,
        "title": explorer.title,
        "noun": explorer.noun,
        "empty": say(f"explorers.none_left.{explorer.noun}"),
        "query": explorer.query.json(),
        "open": Query().json(),
        "choices": declared(explorer),
        "selection": explorer.selection,
        "forms": TEMPLATES,
        "folds": _folds(corpus.turns["text"]),
        "people": names_printed(corpus).to_dict("records"),
        "transcripts": [_transcript(corpus, book, id_, of_turn) for id_ in ids],
        "items": items,
        "statements": _statements(explorer, place) if items else [],
        "chart": _chart(explorer, figure),
        "source_line": source_line(book.heads.values()),
        "figure": figure,
        **_units(explorer),
    }


def _chart(explorer, figure: Mapping) -> dict[str, object]:
    """Return the data with which a page draws the figure for its filters, if it can."""
    if not (held := explorer.page_chart()) or explorer.mode != "exchanges":
        return held
    texts = explorer.arrays.hovers
    return {**held, "hovers": for_pages.hovers(texts, figure)}


def _units(explorer) -> dict[str, object]:
    """Return the unit of the figure, and those to choose from, where there are any."""
    if "unit" not in explorer.controls:
        return {}
    units = [value for _, value in explorer.controls["unit"].options]
    return {"unit": explorer.option("unit"), "units": units}


def _items(explorer, place: Mapping[str, int]) -> tuple[list[dict], dict[str, int]]:
    """Return the exchanges, and the exchange of each turn that is in one."""
    corpus, heads = explorer.corpus, explorer.book.heads
    exchanges = corpus.exchanges
    items = []
    for row in exchanges.to_dict("records"):
        shown = explorer.row(SimpleNamespace(**row), None)
        title, meta = exchange_title(row, heads)
        items.append(
            {
                "id": shown["id"],
                "t": place[row["transcript"]],
                "first": row["first_turn"] - bool(row["call"]),
                "last": row["last_turn"],
                "n": shown["n"],
                "who": shown["who"],
                "what": shown["what"],
                "outlet": _or_nothing(row["outlet"]),
                "text": shown["text"],
                "q": row["question_words"],
                "a": row["answer_words"],
                "followups": row["n_followups"],
                "meta": shown["meta"],
                "title": title,
                "page_meta": meta,
            }
        )
    at = explorer.arrays.exchange_of_turn.tolist()
    of_turn = zip(explorer.arrays.turn_keys.all, at, strict=True)
    return items, {turn: x for turn, x in of_turn if x >= 0}


def _statements(explorer, place: Mapping[str, int]) -> list[dict]:
    corpus, heads = explorer.corpus, explorer.book.heads
    turns = corpus.turns[explorer.arrays.in_statement]
    found = []
    for row in turns.to_dict("records"):
        shown = explorer.statement_row(SimpleNamespace(**row), None)
        title, meta = statement_title(row, heads)
        found.append(
            {
                **{name: shown[name] for name in ("id", "n", "who", "what", "text")},
                "meta": shown["meta"],
                "t": place[row["transcript"]],
                "first": row["turn"],
                "last": row["turn"],
                "a": row["n_words"],
                "title": title,
                "page_meta": meta,
            }
        )
    return found


def _or_nothing(value: object) -> str:
    return "" if pd.isna(value) else str(value)


def _folds(texts: pd.Series) -> dict[str, str]:
    """Return the form by which words are found that is not their small letters."""
    found: dict[str, str] = {}
    for text in texts:
        if text.isascii():
            continue
        for word in set(WORD.findall(text)):
            if not word.isascii() and (folded := key(word)) != word.lower():
                found[word] = folded
    return dict(sorted(found.items()))


def _transcript(corpus, book, id_: str, of_turn: dict[str, int]) -> dict:
    chapter, read = book.chapter(id_), corpus.once(_read)[id_]
    turns = [
        {**turn, "x": of_turn.get(turn["id"], -1), **more}
        for turn, more in zip(chapter.turns, _said_in(corpus, chapter), strict=True)
    ]
    return {
        **chapter.head,
        **read,
        "doubts": chapter.doubts,
        "turns": turns,
    }


def _said_in(corpus: Corpus, chapter: Chapter) -> list[dict[str, list]]:
    """Return the starts of each turn's sentences in the source, and its stage marks."""
    known, id_ = corpus.once(_of_chapters), chapter.head["id"]
    if id_ not in known:
        text = corpus.source(id_).text
        marks = (
            [match.span() for match in stage_mark().finditer(text[start:end])]
            for start, end in chapter.ends
        )
        known[id_] = [
            {
                "sentences": chapter.sentences(n),
                "skip": [[start + a, start + b] for a, b in own],
            }
            for n, ((start, _), own) in enumerate(zip(chapter.ends, marks, strict=True))
        ]
    return known[id_]


def _of_chapters(_corpus: Corpus) -> dict[str, list[dict[str, list]]]:
    """Return the store of these, for all explorers of a page."""
    return {}


def _read(corpus: Corpus) -> dict[str, dict[str, object]]:
    """Return the reading of each transcript, once for all explorers of a page."""
    said: dict[str, list[str]] = {}
    names = ("transcript", "text", "label")
    columns = (corpus.turns[name].tolist() for name in names)
    for id_, text, label in zip(*columns, strict=True):
        said.setdefault(id_, []).extend((text, label))
    names = ("transcript", "style", "verdict", "verdict_why", "licence")
    return {
        id_: {
            "style": _or_nothing(style),
            "verdict": _or_nothing(verdict),
            "verdict_why": _or_nothing(why),
            **({} if pd.isna(licence) else {"licence": licence}),
            "coverage": _coverage(corpus.source(id_).text, said.get(id_, [])),
        }
        for id_, style, verdict, why, licence in named_rows(corpus.transcripts, *names)
    }


def _coverage(text: str, said: list[str]) -> float:
    """Return the share of the characters, white space aside, in turns or labels."""
    whole = len("".join(text.split()))
    return round(len("".join("".join(said).split())) / whole, 4) if whole else 0.0
