"""Two invented press conferences: what queries leave of them, and quotations."""

import random
import re
from functools import cache
from pathlib import Path

import presskit
from presskit.languages import WORD
from presskit.quotes._fields import of_span
from presskit.quotes._provenance import Known
from tests.conformance._drawn import EXPLORERS, left, queries

HAND = [
    {},
    {"text": "ferry"},
    {"text": "ferry*", "within": "answers"},
    {"text": "ferry's"},
    {"text": "$ferry%"},
    {"text": "we sail"},
    {"text": "ice has"},
    {"text": "strasse"},
    {"text": "istanbul"},
    {"text": "I?TANBUL", "regex": True},
    {"text": "(?i)FERRY.{0,3}s", "regex": True},
    {"text": r"(\w)\1", "regex": True},
    {"text": " all", "regex": True},
    {"text": r"\bthat$|timber\?$", "regex": True},
    {"text": "soon\\.\\s+The", "regex": True, "within": "statement"},
    {"text": "ferry", "within": "statement"},
    {"text": "…"},
    {"within": "questions", "text": "what"},
    {"since": "2031-05-13"},
    {"until": "2031-05-12", "followups": True},
    {"outlet": ["Harbor Daily"], "min_words": 5},
    {"max_words": 3},
]
TALKS = Path(__file__).parent / "talks"
DRAWN = 12  # queries of each explorer


@cache
def corpus():
    """Return the corpus of the two."""
    return presskit.load(TALKS, progress=False)


def explorers() -> list:
    """Return an explorer of each kind over it."""
    return [kind(corpus()) for kind in EXPLORERS]


def filters() -> list:
    """Return queries by their explorer, and what they leave there."""
    drawn, found = random.Random(16), []
    for explorer in explorers():
        by_hand = HAND if explorer.mode == "exchanges" else []
        asked = [*by_hand, *queries(corpus(), explorer, drawn, DRAWN)]
        name = type(explorer).__name__
        shown = zip(asked, left(explorer, asked), strict=True)
        found += [[name, query, rows] for query, rows in shown]
    return found


def quotes() -> list:
    """Return spans of turns, and the fields of quotations of what the spans touch.

    Whole turns, and words of them: the transcript and the turn by their numbers.
    """
    turns, ids = corpus().turns, corpus().transcripts["transcript"].tolist()
    known = {id_: Known(corpus(), id_) for id_ in ids}
    drawn, spans = random.Random(16), []
    for row in turns.itertuples():
        words = [
            (row.start + a, row.start + b)
            for a, b in map(re.Match.span, WORD.finditer(row.text))
        ]
        for first, last in [(0, len(words) - 1), *_pairs(drawn, len(words))]:
            spans.append((row.transcript, row.turn, words[first][0], words[last][1]))
    return [
        [[ids.index(id_), turn, start, end], of_span(known[id_], start, end)]
        for id_, turn, start, end in spans
    ]


def _pairs(drawn: random.Random, n: int) -> list[list[int]]:
    """Return pairs of some of `n` words, in their order."""
    return [sorted(drawn.choices(range(n), k=2)) for _ in range(3)]
