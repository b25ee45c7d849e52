"""What people type without reading the documentation, and what each line is to give.

The figures are counted by hand in the two transcripts of ``seeds/``, from tables of
turns, exchanges and questions that were made by reading. Words are counted there by
white space, so sums of words may differ by 2 in 100.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple


class Gives(NamedTuple):
    """A line gives a value, perhaps with a warning that says something."""

    line: str
    right: Callable[[object], bool]
    warns: str | None = None


class Raises(NamedTuple):
    """A line raises an error of presskit's own that names what to type instead."""

    line: str
    names: str


APR, FEB = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"
DAYS = "2022-04-05", "2023-02-13"

# Lines of the source with "ammunition", once a hit.
AMMUNITION = {
    APR: [152, 160],
    FEB: [41, 77, 80, 135, 138, 138, 138, 140, 153, 170, 173, 173, 175, 210, 265, 268,
          274],
}  # fmt: skip
IN_EXCHANGES = {APR: AMMUNITION[APR], FEB: AMMUNITION[FEB][3:]}  # statements have none
MUNITIONS = {APR: [], FEB: [75, 86, 87, 135]}
OUTLETS = {
    "Ukrinform": 2, "CNN": 1, "Al Jazeera": 1, "NPR": 2, "Deutsche Welle": 2,
    "Rustavi": 1, "Politico": 1, "Wall Street Journal": 1, "Associated Press": 2,
    "VG": 2, "Frankfurter Allgemeine Zeitung": 2, "NTV": 2, "ZDF": 2,
    "Irish Times": 1, "Agence France-Presse": 1, "Reuters": 1, "Financial Times": 1,
    "Belsat TV": 1, "ANSA": 1,
}  # fmt: skip
COUNTRIES = {
    "UA": 2, "US": 7, "DE": 6, "QA": 1, "GE": 1, "NO": 2, "IE": 1, "FR": 1, "GB": 2,
    "PL": 1, "IT": 1,
}  # fmt: skip
JOINED = {name for name in OUTLETS if name not in ("NPR", "Deutsche Welle")}
JOINED |= {"Deutsche Welle; NPR"}


def near(value, words):
    """Return True if a count of words is the one by white space, give or take 2%."""
    return abs(value - words) <= 0.02 * words


def hits(table, expected, lines="line"):
    """Return True if a table has one row a hit, with the line of the hit."""
    found = {APR: [], FEB: []}
    for transcript, line in zip(table["transcript"], table[lines], strict=True):
        found[transcript].append(line)
    return {key: sorted(value) for key, value in found.items()} == {
        key: sorted(value) for key, value in expected.items()
    }


def together(*several):
    """Return the lines of several patterns as one."""
    return {key: [line for one in several for line in one[key]] for key in (APR, FEB)}


def by_name(table, column, value="n"):
    """Return a column of a table by the names in another one, where there are any."""
    named = table[table[column].notna()]
    return dict(zip(named[column], named[value], strict=True))


def n_of(table, term, **groups):
    """Return the number of times that a table of terms counts a term."""
    rows = table[table["term"] == term]
    for column, value in groups.items():
        rows = rows[rows[column] == value]
    return rows["n"].sum()


def counts(corpus):
    """Return the numbers of transcripts, turns and exchanges of a corpus."""
    return len(corpus.transcripts), len(corpus.turns), len(corpus.exchanges)


def asked(corpus):
    """Return the exchanges that a corpus has."""
    table = corpus.exchanges
    return set(zip(table["transcript"], table["exchange"], strict=True))


def figure(value):
    """Return True if a chart was drawn, with something in it."""
    return type(value).__name__ == "Figure" and len(value.data) > 0


AMMUNITION_ASKED = {(APR, 6), (APR, 7), (FEB, 1), (FEB, 3), (FEB, 5), (FEB, 9)}

ONE_LINERS = [
    Gives("len(c)", lambda n: n == 2),
    Raises("c.head()", r"turns\.head\(\)"),
    Gives("c['turns']", lambda t: len(t) == 84 and "turn_id" in t),
    Gives("c.transcripts.date.max()", lambda day: str(day)[:10] == DAYS[1]),
    Gives("c.speakers", lambda t: len(t) == 21
          and by_name(t, "speaker", "n_turns")["Jens Stoltenberg"] == 30
          and by_name(t, "speaker", "n_turns")["Oana Lungescu"] == 28
          and near(by_name(t, "speaker", "n_words")["Jens Stoltenberg"], 9156)
          and by_name(t, "speaker", "n_transcripts")["Teri Schultz"] == 2),
    Gives("c.journalists", lambda t: len(t) == 19
          and "Teri Schultz" in set(t["speaker"])
          and "Oana Lungescu" not in set(t["speaker"])),
    Gives('c.questions.groupby("outlet").size()', lambda s: set(s.index) == JOINED
          and 46 <= s.sum() <= 59 and s["CNN"] == 1),
    Gives("c.questions.merge(c.exchanges).shape", lambda s: 46 <= s[0] <= 59),
    Gives('c.exchanges.groupby("outlet").answer_words.mean()',
          lambda s: set(s.index) == JOINED and near(s["CNN"], 184)
          and near(s["Deutsche Welle; NPR"], (238 + 419) / 2)
          and near(s["ZDF"], (389 + 608) / 2)),
    Gives("""c.turns.query("speaker=='Jens Stoltenberg'").n_words.sum()""",
          lambda n: near(n, 9156)),
    Gives('c.turns.groupby("date").n_words.sum()',
          lambda s: [str(day)[:10] for day in s.index] == list(DAYS)
          and near(s.iloc[0], 5624) and near(s.iloc[1], 6002)),
    Gives('c.search("ammunition")', lambda t: hits(t, AMMUNITION)
          and str(t["date"].iloc[0])[:10] == DAYS[1]
          and str(t["date"].iloc[-1])[:10] == DAYS[0]),
    Gives('c.kwic("ammunition")', lambda t: hits(t, AMMUNITION)),
    Gives('themes.kwic(c, "ammunition")', lambda t: hits(t, AMMUNITION)),
    Gives('themes.kwic(c.turns, ["ammunition","munitions"])',
          lambda t: hits(t, together(AMMUNITION, MUNITIONS))),
    Gives('themes.kwic(c.turns, "ammunition|munitions")', lambda t: len(t) == 0,
          warns=r"regex=True"),
    Gives('themes.kwic(c.turns, "ammunition", case=True)',  # always in small letters
          lambda t: hits(t, AMMUNITION)),
    Gives('themes.kwic(c.exchanges, "ammunition")',  # two columns of texts: 16 hits
          lambda t: len(t) == 16 and sum(t["transcript"] == APR) == 2),
    Gives('themes.kwic(c.questions, "ammunition")',  # the first on 13 Feb
          lambda t: len(t) == 1 and t["transcript"].iloc[0] == FEB),
    Gives('themes.kwic(c.turns.text, "ammunition")', lambda t: len(t) == 19),
    Raises("themes.terms(c.turns, n=20)", r"top="),
    Gives("themes.terms(c.turns, top=20)",
          lambda t: t.groupby("transcript").size().tolist() == [20, 20]),
    Gives('themes.terms(c.turns, by="speaker", stopwords=["nato"])',
          lambda t: n_of(t, "nato") == 0
          and n_of(t, "ammunition", speaker="Jens Stoltenberg") == 16),
    Gives('themes.terms(c.turns, by=["transcript","role"])',
          lambda t: n_of(t, "ammunition", transcript=FEB, role="principal") == 14
          and n_of(t, "ammunition", transcript=FEB, role="journalist") == 3
          and n_of(t, "ammunition", transcript=APR, role="principal") == 2),
    Gives("themes.terms(c.turns, by=None)",
          lambda t: n_of(t, "ammunition") == 19 and not t["term"].duplicated().any()),
    Gives("themes.ngrams(c.turns, n=(2,5))",
          lambda t: set(t["n_words"]) == {2, 3, 4, 5}
          and by_name(t, "phrase", "count")["fighter jets"] == 2
          and by_name(t, "phrase", "count")["new strategic concept"] == 3),
    Gives('themes.ngrams(c.turns, by="transcript")', lambda t: "transcript" in t
          and set(t["transcript"]) == {APR, FEB} and set(t["n_words"]) == {4}),
    Gives("themes.ngrams(c, 3)", lambda t: set(t["n_words"]) == {3}
          and by_name(t, "phrase", "count")["new strategic concept"] == 3),
    Gives("measures.answer_lengths(c)", lambda t: by_name(t, "outlet") == OUTLETS
          and near(by_name(t, "outlet", "median_words")["CNN"], 184)),
    Gives('measures.answer_lengths(c.exchanges, by=["outlet","transcript"])',
          lambda t: len(t) == 27 and set(t["n"]) == {1}
          and {"outlet", "transcript"} <= set(t.columns)),
    Gives('measures.answer_lengths(c.exchanges, by="date")',
          lambda t: {str(day)[:10]: n for day, n in by_name(t, "date").items()}
          == dict(zip(DAYS, (13, 12), strict=True))),
    Gives('measures.answer_lengths(c.exchanges, by="country")',
          lambda t: by_name(t, "country") == COUNTRIES),
    Raises('measures.floor(c.exchanges, by="speaker")', r'by="asker"'),
    Raises("measures.floor(c.turns)", r"turn_lengths\("),
    Gives('measures.turn_lengths(c.turns, by="asker")',
          lambda t: len(by_name(t, "asker")) == 19
          and by_name(t, "asker")["Max Delany"] == 2
          and by_name(t, "asker")["Lorne Cook"] == 1
          and near(by_name(t, "asker", "words")["Teri Schultz"], 86 + 148)),
    Gives('c.filter(speaker="Jens Stoltenberg")', lambda c: len(c.turns) == 30
          and set(c.turns["speaker"]) == {"Jens Stoltenberg"}),
    Gives('c.filter(asker="Schultz")',  # only one person is called so
          lambda c: asked(c) == {(APR, 4), (FEB, 3)}),
    Gives('c.filter(asker="Teri Schultz").exchanges.shape', lambda s: s[0] == 2),
    Gives('c.filter(outlet="afp").exchanges.shape', lambda s: s[0] == 1),
    Gives('c.filter(date="2023-02-13")', lambda c: counts(c) == (1, 42, 12)),
    Gives("c.filter(year=2023)", lambda c: counts(c) == (1, 42, 12)),
    Gives('c.filter(since="2023")', lambda c: counts(c) == (1, 42, 12)),
    Gives('c.filter(since="Feb 2023", until="2023-12")',
          lambda c: counts(c) == (1, 42, 12)),
    Gives('c.filter(text="fighter jets|aircraft", regex=True).exchanges.shape',
          lambda s: s[0] == 3),
    Gives('c.filter(text=["jets","aircraft"])',
          lambda c: asked(c) == {(FEB, 5), (FEB, 8)}),
    Gives('c.filter("ammunition")', lambda c: asked(c) == AMMUNITION_ASKED),
    Raises('c.filter(role="reporter")', r"journalist"),
    Gives('c.filter(role="journalist").turns.shape', lambda s: s[0] == 26),
    Gives('c.exchanges.to_csv("x.csv")', lambda _: Path("x.csv").is_file()),
    Raises('c.to_csv("out")', r"save\("),
    Gives('c.save("out")', lambda path: {"turns.csv", "exchanges.csv"}
          <= {one.name for one in Path(path).iterdir()}),
    Gives('presskit.load("out")', lambda c: counts(c) == (2, 84, 25)),
    Gives('presskit.load("seeds/*.txt")', lambda c: counts(c) == (2, 84, 25)),
    Gives(r'presskit.load_text("Ann Lee (AP): Why?\nMinister Bo: Because.")',
          lambda c: c.exchanges["asker"].tolist() == ["Ann Lee"]
          and c.exchanges["outlet"].tolist() == ["Associated Press"]
          and c.turns["role"].tolist() == ["journalist", "principal"]),
    Gives('presskit.quote(c, "as long as it takes")',
          lambda text: "as long as it takes" in text and "Jens Stoltenberg" in text
          and "13 Feb 2023" in " ".join(text.split())),
    Gives('c.quote("as long as it takes")',
          lambda text: "as long as it takes" in text and "Jens Stoltenberg" in text
          and "13 Feb 2023" in " ".join(text.split())),
    # One row either way: a text without quotation marks is one quotation, or one
    # passage that is said not to be checked.
    Gives('presskit.verify_quotes("NATO stands with Ukraine.", c).shape',
          lambda s: s[0] == 1),
    Gives('presskit.verify_quotes("“NATO stands with Ukraine.”", c)'
          '[["status","source_line"]].values.tolist()',
          lambda rows: rows == [["verbatim", 53]]),
    Gives('presskit.verify_quotes(c, "“NATO stands with Ukraine.”")',
          lambda t: t["status"].tolist() == ["verbatim"]
          and t["source_line"].tolist() == [53]),
    Gives("charts.answer_lengths(c)", figure),
    Gives("type(charts.answer_lengths(c.exchanges)).__name__",
          lambda name: name == "Figure"),
    Gives("charts.terms(c.turns)", figure),
    Raises('charts.floor(c.exchanges, by="speaker")', r'by="asker"'),
    Gives("charts.exchange_strip(c)", figure),
    Gives("type(charts.press_room(c.exchanges)).__name__",
          lambda name: name == "Figure"),
    Gives('widgets.ExchangeExplorer(c, text="ammunition")',
          lambda explorer: "ammunition" in repr(explorer)),
    Raises("widgets.ExchangeExplorer(c.exchanges)", r"ExchangeExplorer\("),
    Raises("c.source(0)", FEB),
    Gives('c.source("003")', lambda document: document.text.startswith("Pre-minister")),
    Gives('c.source("003_7ec467e6c538953e").text[:20]',
          lambda text: text == "Pre-ministerial pres"),
    Gives("c.turns.iloc[0].text[:20]", lambda text: text == "Good afternoon.\n\nNAT"),
    Raises("presskit.compare(c, c)", r"corpus\.filter\(transcript="),
]  # fmt: skip
