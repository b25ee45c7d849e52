"""What to type instead of what a corpus does not have: one line for each."""

from difflib import get_close_matches

from presskit import guesses
from presskit.errors import in_few_words
from presskit.schema import TABLES

_LINES = {
    "answers": "corpus.exchanges.answer_text",
    "askers": "corpus.journalists",
    "astype": "corpus.turns.astype(…)",
    "brief": "measures.in_brief(corpus)",
    "columns": "corpus.turns.columns, or presskit.schema.overview() for all tables",
    "copy": "corpus.turns.copy(); a corpus is never changed",
    "date": "corpus.transcripts.date",
    "dates": "corpus.transcripts.date",
    "days": "corpus.transcripts.date",
    "describe": "corpus.turns.describe(), or print(corpus)",
    "doubts": "corpus.audit",
    "dropna": "corpus.turns.dropna(…)",
    "event": "corpus.transcripts.event",
    "events": "corpus.transcripts.event",
    "explore": "widgets.ExchangeExplorer(corpus)",
    "export": "corpus.save('out')",
    "groupby": "corpus.turns.groupby(…), or measures.answer_lengths(corpus, by=…)",
    "head": "corpus.turns.head()",
    "iloc": "corpus.turns.iloc[…]",
    "info": "corpus.turns.info(), or print(corpus)",
    "loc": "corpus.turns.loc[…]",
    "merge": "corpus.turns.merge(…)",
    "moderators": "corpus.speakers.query(\"role == 'moderator'\")",
    "ngrams": "themes.ngrams(corpus)",
    "plot": "charts.answer_lengths(corpus), or another one of presskit.charts",
    "principals": "corpus.speakers.query(\"role == 'principal'\")",
    "query": "corpus.filter(text='ammunition*'), or corpus.turns.query(…)",
    "sample": "corpus.turns.sample()",
    "shape": "corpus.turns.shape",
    "share": "presskit.share('notebook.ipynb')",
    "show": "widgets.ExchangeExplorer(corpus), or print(corpus)",
    "sort_values": "corpus.turns.sort_values(…)",
    "tail": "corpus.turns.tail()",
    "terms": "themes.terms(corpus)",
    "text": "corpus.turns.text, or corpus.source(transcript).text",
    "texts": "corpus.turns.text, or corpus.source(transcript).text",
    "to_csv": "corpus.save('out') for all tables, or corpus.turns.to_csv('turns.csv')",
    "to_dict": "corpus.turns.to_dict('records')",
    "to_excel": "corpus.save('out/'), whose .csv files Excel opens as they are",
    "to_json": "corpus.turns.to_json('turns.json', orient='records')",
    "to_parquet": "corpus.save('out') for all tables",
    "verify_quotes": "presskit.verify_quotes(article, corpus)",
    "words": "themes.terms(corpus)",
    "write": "corpus.save('out')",
}
OF_LOOPS = (
    "a Corpus is several tables. Go over the rows of one: for turn in "
    "corpus.turns.itertuples(): …"
)
_NAMES = tuple(table.name for table in TABLES)
_HAS = (
    *_NAMES,
    "speakers",
    "journalists",
    "search",
    "quote",
    "filter",
    "save",
    "source",
    "files",
    "check",
)


def of_attribute(name: str) -> str:
    """Return the advice for an attribute that a corpus does not have.

    Parameters
    ----------
    name : str

    Returns
    -------
    str

    Examples
    --------
    >>> of_attribute("head")
    "a Corpus has no 'head'. Write corpus.turns.head()."
    >>> of_attribute("exchange")
    "a Corpus has no 'exchange'. Did you mean corpus.exchanges?"
    """
    said = f"a Corpus has no {name!r}."
    if name.startswith("_"):
        return said
    if line := _LINES.get(name) or guesses.line_for(name):
        return f"{said} Write {line}."
    near = get_close_matches(name.lower(), (*_HAS, *_LINES), n=1, cutoff=0.75)
    if near:
        line = _LINES.get(near[0], f"corpus.{near[0]}")
        return f"{said} Did you mean {line}?"
    if function := guesses.offered(name):
        return f"{said} Write {function}(corpus)."
    return f"{said} Its tables are {', '.join(_NAMES)}; dir(corpus) shows all it has."


def of_item(name: object) -> str:
    """Return the advice for something that a corpus cannot be indexed by.

    Parameters
    ----------
    name : object

    Returns
    -------
    str

    Examples
    --------
    >>> of_item("turn")
    "a Corpus has no table 'turn'. Did you mean corpus['turns']?"
    """
    if isinstance(name, str):
        near = get_close_matches(name.lower(), _NAMES, n=1, cutoff=0.6)
        more = f"Did you mean corpus[{near[0]!r}]?" if near else f"There are {_NAMES}."
        return f"a Corpus has no table {name!r}. {more}"
    return (
        f"a Corpus has no rows, so there is no corpus[{in_few_words(name)}]. Take rows "
        "of a table, corpus.turns.iloc[0], or a part, corpus.filter(transcript=…)."
    )
