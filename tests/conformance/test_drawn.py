"""Queries and quotations drawn by chance: on a page as in Python.

Over the seeds, and over 40 real transcripts where PRESSKIT_CORPORA names some.
"""

import random

import pytest

import presskit
from presskit import widgets
from presskit.languages import WORD
from presskit.quotes._fields import of_span
from presskit.quotes._provenance import Known
from tests._corpora import FOLDERS, needs_corpora
from tests._node import IN_NODE, run
from tests.conformance._drawn import EXPLORERS, left, queries, without_chart
from tests.conformance.write import HERE

TEXTS = (".txt", ".md", ".html", ".srt", ".vtt")
OF_A_FOLDER = 5  # files
TRANSCRIPTS = 40
QUERIES = dict(zip(EXPLORERS, (300, 120, 80), strict=True))  # 500 together
QUOTES = 5_000

pytestmark = IN_NODE


def test_over_the_seeds(corpus):
    agree(corpus)


@needs_corpora
@pytest.mark.filterwarnings("ignore::presskit.errors.PresskitWarning")
def test_over_real_transcripts():
    files = []
    for folder in FOLDERS:
        texts = (path for path in folder.rglob("*") if path.suffix in TEXTS)
        files += sorted(texts)[:OF_A_FOLDER]
    corpus = presskit.load(files, progress=False)
    some = corpus.transcripts["transcript"].tolist()[:TRANSCRIPTS]
    assert len(some) == TRANSCRIPTS
    agree(corpus.filter(transcript=some))


def agree(corpus):
    """Hold a page to Python: what it leaves of queries, and what it quotes."""
    drawn = random.Random(len(corpus.turns))
    given, expected, asked, island = [], [], [], {}
    for explorer in (kind(corpus) for kind in EXPLORERS):
        own = queries(corpus, explorer, drawn, QUERIES[type(explorer)])
        island[type(explorer)] = data = explorer._data()
        given.append({"island": data, "queries": own})
        expected += left(explorer, own)
        asked += own
    spans = list(drawn_spans(corpus, drawn))
    quoted = {"island": island[widgets.ThemeExplorer], "spans": spans}
    found = dict(run(HERE / "run.mjs", {"filters": given, "quotes": [quoted]}))
    same_rows(asked, expected, found["filters"])
    same_quotes(corpus, spans, found["quotes"])


def same_rows(asked, expected, found):
    assert len(asked) == sum(QUERIES.values())
    for query, shown, page in zip(asked, expected, found, strict=True):
        assert without_chart(page) == without_chart(shown), query
    assert sum(bool(one["problem"]) for one in expected) > 5
    assert sum(bool(one["ids"]) for one in expected) > 200


def drawn_spans(corpus, drawn):
    """Yield transcript, turn, and two characters of the turn, in the source."""
    at = {id_: at for at, id_ in enumerate(corpus.transcripts["transcript"])}
    columns = [corpus.turns[name] for name in ("transcript", "turn", "start", "end")]
    rows = list(zip(*columns, strict=True))
    for transcript, turn, start, end in drawn.choices(rows, k=QUOTES):
        yield [at[transcript], turn, *sorted(drawn.choices(range(start, end + 1), k=2))]


def same_quotes(corpus, spans, quotes):
    ids = corpus.transcripts["transcript"].tolist()
    known = {id_: Known(corpus, id_) for id_ in ids}
    empty = 0
    for (t, _, start, end), fields in zip(spans, quotes, strict=True):
        if fields is None:
            empty += 1
            text = known[ids[t]].document.text[start:end]
            assert not WORD.search(text), text
            continue
        at, to = map(int, fields["span"].split("–"))
        assert of_span(known[ids[t]], at, to) == fields
        assert max(at, start) <= min(to, end)
    assert empty < QUOTES / 20
