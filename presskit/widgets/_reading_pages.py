"""What is read beside a chart: the turns of a transcript as plain data, page by page.

Nothing here is HTML. Whoever shows a page puts its strings into text nodes, so that no
transcript can act.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate, pairwise

import numpy as np
import pandas as pd

from presskit.corpus import Corpus, own_rows, roles_told
from presskit.doubts import DECIDED
from presskit.exchanges import WORDS_PER_MINUTE
from presskit.quotes.for_pages import Known, heading
from presskit.schema import ids
from presskit.schema.roles import JOURNALIST, MODERATOR, PRINCIPAL
from presskit.schema.rows import named_rows
from presskit.schema.sure_names import inference
from presskit.schema.times import times_of
from presskit.text import sentences
from presskit.text.prose import event_in_words
from presskit.widgets._paragraphs import Lines, Span, label_line, marked
from presskit.widgets._reasons import reasons_of
from presskit.wording import say

HitsOf = Callable[[str], Sequence[Span]]
"""Gives for the key of a turn the spans to mark, in the source."""

_OF_TURN = (
    *("turn_id", "transcript", "turn", "exchange", "section", "role", "n_words"),
    "label",
    *("speaker_id", "speaker", "speaker_from", "speaker_p", "outlet"),
    *("text", "start", "end", "line", "start_time"),
)
_VERBS = {JOURNALIST: "explorers.asks", PRINCIPAL: "explorers.answers"}
_PARTS = {JOURNALIST: "asked", PRINCIPAL: "answered"}


def length(
    words: int, minutes: float | None = None, of: str = "", all_: int = 0
) -> str:
    """Return "401 words, about 2½ minutes", and of how many words of the exchange.

    Examples
    --------
    >>> length(401, 401 / 160), length(1), length(20, 20 / 160)
    ('401 words, about 2½ minutes', '1 word', '20 words')
    >>> length(39, None, "asked", 70), length(20, None, "asked", 20)
    ('39 words of 70 asked', '20 words')
    """
    said = say("explorers.words", n=words)
    if of and all_ > words:
        said = say(f"explorers.part.{of}", words=said, all=all_)
    if minutes is None or pd.isna(minutes) or minutes < 0.25:
        return said
    halves = round(minutes * 2)
    whole = f"{halves // 2:,}" if halves > 1 else ""
    told = f"{whole}{'½' if halves % 2 else ''}"
    unit = "explorers.minute" if halves <= 2 else "explorers.minutes"
    return say(unit, words=said, minutes=told)


def group(row: object) -> str:
    """Return the line above those of a transcript: its day and event."""
    known = row.event if pd.notna(row.event) else row.transcript
    return event_in_words(row.date, known)


def _lengths_of(corpus: Corpus, transcript: str) -> dict[tuple[object, str], int]:
    """Return the words asked and answered in each exchange, as a list counts them."""
    columns = ["exchange", "question_words", "answer_words"]
    rows = own_rows.of_transcript(corpus, "exchanges", transcript, columns)
    asked, answered = (rows.set_index("exchange")[name] for name in columns[1:])
    return {
        (exchange, part): words
        for part, own in (("asked", asked), ("answered", answered))
        for exchange, words in own.to_dict().items()
    }


class Chapter:
    """One transcript as turns and paragraphs, ready to be read.

    Attributes
    ----------
    head : dict
        Id, event, day and source of the transcript.
    turns : list of dict
        One a turn: who speaks, the line above it, its paragraphs as ``[line, start,
        text, lines]`` with `start` in the source (see :class:`Lines`), the spans of its
        questions, and what a quote of it says (`speaker` where that is not `who`,
        `time` where the source has one).
    doubts : list of dict
        What the audit says, by place.
    """

    def __init__(self, book: "Book", transcript: str) -> None:
        self.head = {**book.heads[transcript], "why": book.reasons(transcript)}
        self._known = Known(book.corpus, transcript)
        self._lines = Lines(self._known.document)
        rows = book.turn_rows(transcript)
        frame = book.corpus.turns.iloc[rows.start : rows.stop]
        asked, n_asked = book.questions_of(transcript)
        self._lengths = _lengths_of(book.corpus, transcript)
        self.first_row = rows.start
        timed = (times_of(frame).seconds / 60).tolist()
        self.turns = [
            self._turn(row, minutes, asked.get(row.turn, []), n_asked)
            for row, minutes in zip(named_rows(frame, *_OF_TURN), timed, strict=True)
        ]
        spans = zip(frame["start"].tolist(), frame["end"].tolist(), strict=True)
        self.ends = list(spans)
        # The number of the first paragraph of each turn, and one past the last.
        sizes = (len(turn["paras"]) for turn in self.turns)
        self.at = list(accumulate(sizes, initial=0))
        self.doubts = book.doubts(transcript)

    def _turn(
        self, row: object, minutes: float, asked: list[tuple], n_asked: dict
    ) -> dict:
        known = self._known.turn(row)
        name = known.speaker or say("explorers.unknown_speaker")
        opens = row.section == "statement"
        verb = "explorers.says" if opens else _VERBS.get(row.role, "explorers.says")
        if pd.isna(minutes) and row.role == PRINCIPAL:
            minutes = row.n_words / WORDS_PER_MINUTE
        part = _PARTS.get(row.role, "")
        all_ = self._lengths.get((row.exchange, part), 0)
        head = [say(verb, name=name), length(row.n_words, minutes, part, all_)]
        if asked:
            head.append(say("explorers.questions", n=len(asked)))
        if told := inference(row.speaker, row.speaker_from, row.speaker_p):
            head.append(told)
        if row.label:
            head.append(say("explorers.printed_as", label=" ".join(row.label.split())))
        numbered = [
            [start, end, str(n) if n_asked.get(exchange, 0) > 1 else ""]
            for start, end, n, exchange in asked
        ]
        return {
            "id": ids.key(row.turn_id, row.transcript),
            "role": row.role,
            "section": row.section,
            "who": name,
            **({} if name == known.speaker else {"speaker": known.speaker}),
            "office": known.office,
            "outlet": known.outlet,
            **({"time": known.time} if known.time else {}),
            "stamps": known.stamps,
            "doubts": known.doubts,
            "head": " · ".join(head),
            "quiet": row.role == MODERATOR,
            **({} if pd.isna(row.speaker_id) else {"by": row.speaker_id}),
            "line": row.line,
            "paras": self._lines.paragraphs(row.text, row.start),
            "asked": numbered,
        }

    def sentences(self, turn: int) -> list[int]:
        """Return the starts of the sentences of a turn in the source."""
        start, end = self.ends[turn]
        said = sentences(self._known.document.text[start:end])
        return [start + first for first, _ in said]

    def range_of(self, first: int, last: int) -> Span:
        """Return the paragraphs of the turns `first` to `last`."""
        return self.at[first], self.at[last + 1]

    def paragraph(self, position: int) -> int:
        """Return the number of the paragraph in which a character stands."""
        starts = [paragraph[1] for turn in self.turns for paragraph in turn["paras"]]
        return max(0, bisect_right(starts, position) - 1)

    def page(
        self, id_: str, title: str, meta: Sequence[str], shown: Span, hits: HitsOf
    ) -> dict:
        """Return paragraphs as a page; `meta` gets its lines at the end.

        Parameters
        ----------
        id_, title : str
        meta : sequence of str
        shown : (int, int)
            First paragraph, and one past the last.
        hits : callable
            What to mark in a turn.
        """
        first, last = max(0, shown[0]), min(self.at[-1], shown[1])
        parts, lines = [], []
        for n, (turn, start) in enumerate(zip(self.turns, self.at, strict=False)):
            own = turn["paras"][max(0, first - start) : max(0, last - start)]
            if not own:
                continue
            whole = own[0] is turn["paras"][0]  # then it begins where its label stands
            lines.append(turn["line"] if whole else own[0][0])
            marks = hits(turn["id"])
            parts.append(
                {
                    **{k: turn[k] for k in _KEPT if k in turn},
                    **(label_line(turn) if whole else {}),
                    "turn_id": turn["id"],
                    "sentences": self.sentences(n),
                    "paras": [marked(p, marks, turn["asked"]) for p in own],
                }
            )
        end = self._last_line(parts)
        return {
            "id": id_,
            "title": title,
            "meta": [*meta, _lines(lines[0], end)] if lines else list(meta),
            "transcript": {**self.head, "why": self._why_of(parts)},
            "parts": parts,
            "doubts": [
                doubt
                for doubt in self.doubts
                if lines
                and doubt["line"] is not None
                and lines[0] - 1 <= doubt["line"] <= end
            ],
            "before": first > 0,
            "after": last < self.at[-1],
        }

    def _why_of(self, parts: list[dict]) -> dict[str, str]:
        """Return the reasons why those who speak in some parts have their roles."""
        speak = dict.fromkeys(part["by"] for part in parts if "by" in part)
        return {by: why for by in speak if (why := self.head["why"].get(by))}

    def _last_line(self, parts: list[dict]) -> int:
        if not parts:
            return 0
        last = parts[-1]["paras"][-1]
        return self._known.document.line(last["start"] + max(0, len(last["text"]) - 1))


_KEPT = (
    *("by", "head", "quiet", "role", "who"),
    *("speaker", "office", "outlet", "time", "stamps", "doubts"),
)


def _lines(first: int, last: int) -> str:
    return (
        say("explorers.line", n=first)
        if first == last
        else say("explorers.lines", first=first, last=last)
    )


class Book:
    """The chapters of a corpus; each is made when it is first read."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self._chapters: dict[str, Chapter] = {}

    @classmethod
    def of(cls, corpus: Corpus) -> "Book":
        """Return the book of a corpus; explorers of one corpus share it."""
        return corpus.once(cls)  # kept with it, so that both are let go together

    def chapter(self, transcript: str) -> Chapter:
        """Return one transcript."""
        if transcript not in self._chapters:
            self._chapters[transcript] = Chapter(self, transcript)
        return self._chapters[transcript]

    def reasons(self, transcript: str) -> dict[str, str]:
        """Return the reasons for the role of each speaker of a transcript."""
        return reasons_of(*roles_told.of_transcript(self.corpus, transcript))

    @cached_property
    def heads(self) -> dict[str, dict]:
        """What is said of each transcript wherever it is quoted."""
        return {
            row.transcript: {
                "id": row.transcript,
                **heading(row),
                "group": group(row),
                "title": _or_nothing(row.title),
                "principal": _or_nothing(row.principal),
            }
            for row in named_rows(self.corpus.transcripts)
        }

    @cached_property
    def _rows(self) -> dict[str, range]:
        code, ids = pd.factorize(self.corpus.turns["transcript"])
        edges = np.flatnonzero(np.diff(code, prepend=-1, append=-1))
        spans = (range(first, last) for first, last in pairwise(edges))
        return dict(zip(ids, spans, strict=True))

    def turn_rows(self, transcript: str) -> range:
        """Return the rows of the turns of a transcript in ``corpus.turns``."""
        return self._rows.get(transcript, range(0))

    @cached_property
    def _questions(self) -> dict[str, tuple[dict, dict]]:
        made: dict[str, tuple[dict, dict]] = {}
        columns = ("transcript", "exchange", "turn", "start", "end", "question")
        table = self.corpus.questions
        for transcript, exchange, turn, start, end, n in zip(
            *(table[name].tolist() for name in columns), strict=True
        ):
            turns, many = made.setdefault(
                transcript, (defaultdict(list), defaultdict(int))
            )
            turns[turn].append((start, end, n, exchange))
            many[exchange] += 1
        return made

    def questions_of(self, transcript: str) -> tuple[dict, dict]:
        """Return the questions of each turn, and how many each exchange has."""
        return self._questions.get(transcript, ({}, {}))

    @cached_property
    def first_questions(self) -> dict[tuple[str, int], str]:
        """The first question of each exchange, on one line."""
        table = self.corpus.questions
        table = table[table["question"] == 1]
        keys = zip(table["transcript"], table["exchange"], strict=True)
        texts = (" ".join(text.split()) for text in table["text"])
        return dict(zip(keys, texts, strict=True))

    @cached_property
    def doubt_ids(self) -> list[str]:
        """The key of each row of the audit, from its kind and what it is about."""
        return self._ids_of(self.corpus.audit)

    def _ids_of(self, audit: pd.DataFrame) -> list[str]:
        about = [
            ("", "") if pd.isna(row.start) else self._about(row)
            for row in named_rows(audit, *_PLACE)
        ]
        turns, words = zip(*about, strict=True) if about else ((), ())
        where = audit["transcript"].tolist()
        return ids.of_doubts(where, audit["kind"].tolist(), turns, words)

    def _about(self, row: object) -> tuple[str, str]:
        """Return the id of the turn that holds a doubt, and the words it is about.

        Nothing is known of a transcript that is not loaded: a line of corrections.csv
        may name one.
        """
        if row.transcript not in self.heads:
            return "", ""
        rows = self.turn_rows(row.transcript)
        at = bisect_right(self._starts, row.start, rows.start, rows.stop) - 1
        turn = self._turn_ids[at] if at >= rows.start else ""
        return turn, self.corpus.source(row.transcript).text[row.start : row.end]

    @cached_property
    def _starts(self) -> list[int]:
        return self.corpus.turns["start"].tolist()

    @cached_property
    def _turn_ids(self) -> list[str]:
        return self.corpus.turns["turn_id"].tolist()

    def doubts(self, transcript: str) -> list[dict]:
        """Return the doubts about a transcript, by place."""
        own = own_rows.of_transcript(self.corpus, "audit", transcript)
        found = [
            {
                "id": id_,
                **{k: _whole(getattr(row, k)) for k in ("line", "start", "end")},
                **{k: getattr(row, k) for k in _SAID},
                "decided": row.kind in DECIDED,
            }
            # A doubt's id counts within its transcript: no other rows are needed.
            for id_, row in zip(self._ids_of(own), named_rows(own), strict=True)
        ]
        return sorted(found, key=lambda doubt: (doubt["start"] or 0, doubt["kind"]))


_SAID = ("severity", "kind", "message", "advice")
_PLACE = ("transcript", "start", "end")


def _or_nothing(value: object) -> str:
    return "" if pd.isna(value) else str(value)


def _whole(value: object) -> int | None:
    return None if pd.isna(value) else int(value)
