"""What is done in an explorer: filters, searches, both, and what a chart shows."""

import random
from collections.abc import Callable, Iterator

from presskit import widgets

Change = tuple[str, Callable[[], object]]
"""What is done, in words, and what does it."""

PATTERNS = [
    "a", "al", "all", "alli", "allies", "allies*", "ammunition*", "fighter jet*",
    "of the", "ukraine", "the", "war*", "*tion", "nato's", "no such word", "we need",
    "secretary general", "thank you", "q", "qu", "question*", "russia?", "energy",
]  # fmt: skip
EXPRESSIONS = [r"ammunition|fuel", r"\bjets?\b", r"Russia.{0,40}war", r"\d+ per ?cent"]
SPANS = [("2010-01-01", f"20{year}-06-30") for year in (12, 15, 20)]
SPANS += [("2015-01-01", ""), ("", "2014-12-31"), ("2012-03-01", "2012-09-30")]


def changes(explorer: object) -> list[Change]:
    """Return the steps of a person, in an order that is the same at each run."""
    if isinstance(explorer, widgets.SourceExplorer):
        made = list(_files(explorer))
    elif isinstance(explorer, widgets.AuditExplorer):
        made = [_ask(explorer, query) for query in _of_doubts(explorer)]
    elif isinstance(explorer, widgets.ThemeExplorer):
        made = [_ask(explorer, query) for query in _of_words(explorer)]
        made += _shown(explorer, "show")
    else:
        made = [_ask(explorer, query) for query in _of_exchanges(explorer)]
        made += _shown(explorer, "by")
    random.Random(2).shuffle(made)
    return made


def clicks(explorer: object) -> Iterator[Callable[[], object]]:
    """Yield clicks on the first lines of a list that holds all."""
    if isinstance(explorer, widgets.SourceExplorer):
        return
    explorer.clear()
    if isinstance(explorer, widgets.ThemeExplorer):
        explorer.query = {"text": "ammunition*"}
    for id_ in explorer._listing().ids[:40]:
        yield lambda id_=id_: explorer.select(id_)


def _ask(explorer: object, query: dict) -> Change:
    return repr(query), lambda: setattr(explorer, "query", query)


def _searches() -> list[dict]:
    return [{"text": one} for one in PATTERNS] + [
        {"text": one, "regex": True} for one in EXPRESSIONS
    ]


def _days() -> list[dict]:
    return [{"since": since, "until": until} for since, until in SPANS]


def _of_exchanges(explorer: object) -> list[dict]:
    corpus = explorer.corpus
    names = corpus.exchanges["asker_id"].dropna().unique()
    ids = corpus.transcripts["transcript"].tolist()
    filters: list[dict] = [{"asker": name} for name in names[:6]]
    filters += [{"outlet": name} for name in ("Reuters", "CNN", "NTV", "Politico")]
    filters += [{"transcript": one} for one in ids[:6]] + [{"transcript": ids[:40]}]
    filters += [*_days(), {"followups": True}, {"min_words": 300}, {"max_words": 80}]
    filters += [{"min_words": 100, "max_words": 400}, {"outlet": ["CNN", "Reuters"]}]
    queries = [*_searches(), *filters, *({} for _ in range(6))]
    places = ("questions", "answers", "statement")
    queries += [{"text": "allies", "within": place} for place in places]
    queries += [{"within": "statement"}]
    return queries + _both(filters)


def _of_words(explorer: object) -> list[dict]:
    ids = explorer.corpus.transcripts["transcript"].tolist()
    filters: list[dict] = [
        {"role": role} for role in ("journalist", "principal", "moderator")
    ]
    filters += [{"role": ["journalist", "principal"]}, {"transcript": ids[:40]}]
    filters += [*_days(), *({"transcript": one} for one in ids[:4])]
    filters += [
        {"role": "journalist", "since": "2012-01-01"},
        {"role": "principal", "until": "2016-12-31"},
    ]
    return [*_searches(), *filters, *({} for _ in range(6)), *_both(filters)]


def _of_doubts(explorer: object) -> list[dict]:
    audit = explorer.corpus.audit
    ids = explorer.corpus.transcripts["transcript"].tolist()
    queries: list[dict] = [{"severity": one} for one in ("error", "warning", "note")]
    queries += [{"kind": one} for one in audit["kind"].unique()[:12]]
    queries += [{"transcript": one} for one in ids[:8]] + [{"transcript": ids[:40]}]
    queries += [{"severity": "warning", "transcript": one} for one in ids[:4]]
    return queries + [{} for _ in range(6)]


def _both(filters: list[dict]) -> list[dict]:
    """Return filters together with searches."""
    chance = random.Random(3)
    return [
        {**one, **chance.choice(_searches())} for one in chance.sample(filters, k=12)
    ]


def _shown(explorer: object, name: str) -> list[Change]:
    """Return each way to show the chart, twice; none where there is one only."""
    control = explorer.controls.get(name)
    values = [value for _, value in control.options] if control is not None else []
    return [
        (f"{name}={value}", lambda value=value: setattr(control, "value", value))
        for value in 2 * values
    ]


def _files(explorer: object) -> Iterator[Change]:
    for label, id_ in explorer.file.options[:60]:
        yield label, lambda id_=id_: setattr(explorer.file, "value", id_)
