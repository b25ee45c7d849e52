"""The tables that measures and themes return, for whoever is handed one."""

from presskit.schema._table import Table


def _made(name: str, row: str, made_by: str) -> Table:
    return Table(name, row, {}, made_by=made_by)


AGENDA = _made(
    "agenda", "one theme of one transcript", "themes.agenda(corpus, dictionary)"
)
CHANGES = _made("changes", "one sentence of two statements", "themes.changes(corpus)")
COVERAGE = _made(
    "coverage", "one unit of one transcript", "themes.coverage(corpus, dictionary)"
)
FLOOR = _made("floor", "one asker or another group", "measures.floor(exchanges)")
HITS = _made("hits", "one place where a pattern was found", "themes.kwic(corpus, …)")
KEYNESS = _made("keyness", "one term", "themes.keyness(target, reference)")
MATRIX = _made(
    "themes by exchange",
    "one theme in one exchange",
    "themes.matrix(corpus, dictionary)",
)
NGRAMS = _made("repeated phrases", "one phrase", "themes.ngrams(corpus)")
OVERLAPS = _made("overlaps", "one turn", "measures.overlaps(turns)")
OVER_TIME = _made(
    "words over time", "one series, event and side", "themes.over_time(corpus, words)"
)
PAUSES = _made("pauses", "one answer", "measures.pauses(turns)")
PRECISION = _made("precision", "one theme", "themes.precision(sheet)")
TERMS = _made("terms", "one term of one group", "themes.terms(corpus)")
THEME_HITS = _made(
    "hits",
    "one place where a pattern of a theme was found",
    "themes.hits(corpus, dictionary)",
)
TRACK = _made("track", "one place of a wording", "themes.track(corpus, wordings)")
TURN_LENGTHS = _made(
    "turn lengths", "one group of turns", "measures.turn_lengths(turns)"
)
TYPICAL = _made("typical words", "one term of one group", "themes.typical(corpus)")
UNCOVERED = _made(
    "uncovered", "one turn of a journalist", "themes.uncovered(corpus, dictionary)"
)
WORDINGS = _made("wordings", "one wording", "themes.wordings(corpus)")
