"""Queries drawn from what a corpus holds, and what explorers leave of them."""

import random
import re
from collections.abc import Iterator

from presskit import widgets
from presskit.languages import WORD
from presskit.schema import ROLES, SEVERITIES
from presskit.schema.roles import PRINCIPAL

EXPLORERS = {
    widgets.ExchangeExplorer: (
        *("text", "within", "transcript", "days"),
        *("asker", "outlet", "followups", "words", "speaker"),
    ),
    widgets.ThemeExplorer: ("text", "transcript", "days", "role", "speaker"),
    widgets.AuditExplorer: ("severity", "kind", "transcript"),
}
"""The explorers, and what a person may choose in each."""

NAMED = ("transcript", "asker", "speaker", "outlet", "role", "severity", "kind")
EXPRESSIONS = [
    r"\b{0}\w*", "{0}|{1}", "{0}.{{0,40}}{1}", r"{0}\s+\w+", "[{0}]{{3,5}}", "{0}*",
    r"(?:{0})s?\b", "(?i){0}", r"{0}$", r"^\W*{0}", r"\d+ \w+", "{0}(?=[,.])", r"\S{0}",
    "(?<= ){0}", "({0}", "{0}++", r"{0}\Z", "[^a-z {0}]{{2}}", "(?s){0}.{1}",
    r"{0}\W{{1,3}}{1}?",
]  # fmt: skip


def queries(corpus, explorer, drawn: random.Random, n: int) -> list[dict]:
    """Return queries of an explorer, of one to four choices each."""
    values = Values(corpus, drawn)
    names = EXPLORERS[type(explorer)]
    made = []
    for _ in range(n):
        query: dict = {}
        chosen = drawn.sample(names, min(len(names), drawn.choice([1, 1, 2, 3, 4])))
        if names[0] == "text" and drawn.random() < 0.6:
            chosen = ["text", *chosen]
        for name in chosen:
            query |= getattr(values, name)()
        made.append(query)
    return made


class Values:
    """What can be asked of a corpus, drawn by chance."""

    def __init__(self, corpus, drawn: random.Random) -> None:
        self.drawn = drawn
        self.texts = corpus.turns["text"].tolist()
        # Who has no name is offered by what is printed, all of one label together;
        # beside exchanges are offered as speakers those who answer.
        askers = corpus.exchanges["asker_id"].dropna()
        answers = corpus.turns["role"] == PRINCIPAL
        speakers = corpus.turns.loc[answers, "speaker_id"].dropna()
        self.columns = {
            "transcript": corpus.transcripts["transcript"],
            "asker": [one for one in askers if not one.startswith("unnamed@")],
            "speaker": [one for one in speakers if not one.startswith("unnamed@")],
            "outlet": corpus.outlets["outlet"].dropna(),
            "kind": corpus.audit["kind"],
        }
        self.dates = (
            corpus.transcripts["date"].dropna().dt.strftime("%Y-%m-%d").tolist()
        )

    def text(self) -> dict:
        text = self.drawn.choice(self.texts) or "a"
        words = WORD.findall(text) or ["the"]
        at = self.drawn.randrange(len(words))
        one, other = words[at], self.drawn.choice(words)
        if self.drawn.random() < 0.35:
            pattern = self.drawn.choice(EXPRESSIONS)
            return {
                "text": pattern.format(re.escape(one), re.escape(other)),
                "regex": True,
            }
        short = one[: self.drawn.randint(1, 4)]
        phrase = " ".join(words[at : at + self.drawn.randint(2, 4)])
        given = [one, one.upper(), phrase, f"{short}*", f"*{one[-3:]}", f"{one[0]}?*"]
        given += [f"{short}* *", f"“{one}”", one.replace("'", "’"), f"  {one} ", "…"]
        return {"text": self.drawn.choice(given)}

    def _some(self, name: str) -> dict:
        held = sorted(set(self.columns[name]))
        chosen = self.drawn.sample(held, min(len(held), self.drawn.choice([1, 1, 2])))
        return {name: chosen}

    def transcript(self) -> dict:
        return self._some("transcript")

    def asker(self) -> dict:
        return self._some("asker")

    def speaker(self) -> dict:
        return self._some("speaker")

    def outlet(self) -> dict:
        return self._some("outlet")

    def kind(self) -> dict:
        return self._some("kind")

    def role(self) -> dict:
        return {"role": self.drawn.sample(ROLES, self.drawn.choice([1, 2]))}

    def severity(self) -> dict:
        return {"severity": [self.drawn.choice(SEVERITIES)]}

    def within(self) -> dict:
        places = ("exchanges", "questions", "answers", "statement")
        return {"within": self.drawn.choice(places)}

    def days(self) -> dict:
        if not self.dates:
            return {}
        first, last = sorted(self.drawn.choices(self.dates, k=2))
        either = [{"since": first}, {"until": last}, {"since": first, "until": last}]
        return self.drawn.choice(either)

    def followups(self) -> dict:
        return {"followups": True}

    def words(self) -> dict:
        low, high = sorted(self.drawn.choices(range(0, 600, 20), k=2))
        limits = {"min_words": low, "max_words": high}
        name = self.drawn.choice(list(limits))
        return limits if self.drawn.random() < 0.5 else {name: limits[name]}


def left(explorer, asked: list[dict]) -> Iterator[dict]:
    """Yield what an explorer shows of each query; nothing is drawn for it."""
    explorer._draw = explorer._read = explorer._show_panel = lambda: None
    for query in asked:
        explorer.query = query
        listing = explorer._listing()
        yield {
            "said": explorer._counts_in_words(),
            "ids": list(listing.ids),
            "groups": [list(group) for group in _shown(explorer, listing).groups],
            "problem": explorer._problem(),
            "counts": dict(_counts(explorer)),
        }


def _shown(explorer, listing):
    """Return the list as it is shown: doubts of one kind stand behind one line."""
    grouped = getattr(explorer, "_grouped", None)
    return grouped(frozenset()).listing if grouped else listing


def _counts(explorer) -> Iterator[tuple[str, dict[str, int]]]:
    """Yield the number of rows that each value of each choice leaves, if any."""
    for name in NAMED:
        if name in explorer.controls:
            ends = (
                (value, re.search(r" \(([\d,]+)\)$", label))
                for label, value in explorer.controls[name].options
            )
            n = {v: int(end[1].replace(",", "")) for v, end in ends if end}
            yield name, {value: many for value, many in n.items() if many}


def without_chart(shown: dict) -> dict:
    """Return the things shown of a query, but for what a page and a notebook do apart.

    The chart of a page need not hold all transcripts that one of a notebook does. What
    a choice leaves nothing of is not offered.
    """
    offered = {
        name: {value: n for value, n in counts.items() if n}
        for name, counts in shown["counts"].items()
        if name in NAMED
    }
    counts = {name: counts for name, counts in offered.items() if counts}
    said = [part for part in shown["said"] if "in the chart" not in part]
    return {**shown, "counts": counts, "said": said}
