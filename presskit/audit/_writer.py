"""What stands on the page of the audit, section by section."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pandas as pd

from presskit.audit._about import Concerns, union
from presskit.audit._blocks import (
    Block,
    Span,
    block,
)
from presskit.audit._missing_facts import missing_facts
from presskit.doubts import DECIDED, label_of, words_of
from presskit.errors import PresskitError
from presskit.files.csv import SIGN
from presskit.names import read_aliases
from presskit.schema import SEVERITIES
from presskit.schema.lines import COLUMNS
from presskit.text.prose import percent
from presskit.text.unseen import clean, hides
from presskit.wording import say

MOST = 12
"""Doubts of a kind that are shown; the others are counted."""
MOST_SOURCES = 50
AROUND = 90  # characters shown on each side of the words in question
LONG = 140  # characters of the words in question that are shown

_WHO = ("rest", "label")  # what doubts are about that can change who speaks
_FORMULA = re.compile(rf'(?:^|,)"?{SIGN}')


class Writer:
    """Holds what all sections of one page need; changes nothing."""

    def __init__(self, corpus: object) -> None:
        self._corpus = corpus
        concerns = Concerns(corpus)
        self._total = sum(concerns.words)
        rows = list(corpus.audit.itertuples())  # with their index, to point to them
        self._open = [row for row in rows if row.kind not in DECIDED]
        self._applied = [row for row in rows if row.kind in DECIDED]
        self._concern = {row.Index: concerns.of(row) for row in self._open}
        self._names = _names(corpus.transcripts)

    def blocks(self) -> Iterator[Block]:
        yield block("h1", say("audit.title"))
        yield block("quiet", _loaded(self._corpus, self._total))
        yield block("p", self._summary())
        for severity in SEVERITIES:
            rows = [row for row in self._open if row.severity == severity]
            if not rows:
                continue
            yield block("h2", say(f"audit.{severity}.title"))
            yield block("p", say(f"audit.{severity}.means"))
            for kind in dict.fromkeys(row.kind for row in rows):
                yield from self._kind(kind, [row for row in rows if row.kind == kind])
        yield from missing_facts(self._corpus.transcripts, MOST)
        yield from self._decided()
        yield from self._how()
        yield from self._sources()

    def _summary(self) -> str:
        """Return the extent of what is in doubt, in one paragraph."""
        n = Counter(row.severity for row in self._open)
        said = []
        if errors := n["error"]:
            said.append(say("audit.summary.errors", n=errors))
        if warnings := n["warning"]:
            said.append(say("audit.summary.warnings", n=warnings))
            said.append(self._reached(warnings))
        if not self._open:
            said.append(say("audit.summary.nothing"))
        elif not errors and not warnings:
            said.append(say("audit.summary.no_need"))
        if notes := n["note"]:
            more = "more_notes" if errors or warnings else "notes"
            said.append(say(f"audit.summary.{more}", n=notes))
        return " ".join([*said, say("audit.summary.unseen")])

    def _reached(self, n: int) -> str:
        """Return the number of words that the warnings are about."""
        warned = [row for row in self._open if row.severity == "warning"]
        concerns = [self._concern[row.Index] for row in warned]
        could = sum(any(one.values()) for one in concerns)
        if not could:
            return say("audit.reached.none")
        which = say("audit.reached.some", n=could)
        if could == n:
            which = say("audit.reached.all", n=n)
        often = say("audit.reached.once") if could > 1 else ""
        share = self._share(union(concerns))
        said = say("audit.reached.said", which=which, share=share, often=often)
        if any(words_of(row.kind).about in _WHO for row in warned):
            said = f"{said} {say('audit.reached.moves')}"
        return said

    def _share(self, words: int) -> str:
        part = percent(words / self._total) if self._total else "0%"
        return say("audit.share", words=words, n=self._total, part=part)

    def _kind(self, kind: str, rows: Sequence) -> Iterator[Block]:
        """Explain one kind, and show its first places."""
        words = words_of(kind)
        name = clean(label_of(kind))
        yield block("h3", Span(name[:1].upper() + name[1:]))
        n = union(self._concern[row.Index] for row in rows)
        places = say("audit.places", n=len(rows))
        if n:
            places = say("audit.about", places=places, share=self._share(n))
        yield block("quiet", places)
        yield block("p", words.means)
        for name, said in (("changes", words.changes), ("advice", words.advice)):
            yield block("p", Span(f"{say(f'audit.{name}')} ", "bold"), said)
        for row in rows[:MOST]:
            yield from self._row(row, advise=words.varies)
        yield from _rest(len(rows) - MOST, "corpus.audit")

    def _row(self, row: object, *, advise: bool = False) -> Iterator[Block]:
        """Show one place: where, what, the words, and the line that settles it."""
        advice = f" {clean(row.advice)}" if advise and row.advice else ""
        yield block(
            "item",
            Span(f"{self._place(row)}. ", "bold"),
            Span(clean(row.message) + advice),
        )
        yield from self._words(row)
        if row.suggestion:
            yield _to_paste(row.suggestion, row.Index)

    def _place(self, row: object) -> str:
        where = self._names.get(row.transcript, clean(row.transcript))
        if row.transcript in self._names and not pd.isna(row.start):
            at = self._corpus.source(row.transcript).place(int(row.start))
            return f"{where}, {clean(at)}"
        if pd.isna(row.line):
            return where
        return say("audit.at_line", where=where, n=row.line)

    def _words(self, row: object) -> Iterator[Block]:
        """Show the words in question with what stands around them."""
        if row.transcript not in self._names or pd.isna(row.start):
            return
        text = self._corpus.source(row.transcript).text
        before, said, after = _excerpt(text, int(row.start), int(row.end))
        yield block("quote", Span(f"“{before}"), Span(said, "mark"), Span(f"{after}”"))

    def _decided(self) -> Iterator[Block]:
        yield block("h2", say("audit.decided.title"))
        aliases = list(_aliases(self._corpus))
        if not self._applied and not aliases:
            yield block("p", say("audit.decided.none"))
        if self._applied:
            yield block("p", say("audit.decided.followed", n=len(self._applied)))
            for row in self._applied[:MOST]:
                yield from self._row(row)
            yield from _rest(len(self._applied) - MOST, "corpus.audit")
        for path, n in aliases:
            yield block(
                "p", say("audit.decided.spellings", n=n) + " ", Span(path, "code"), ".",
            )  # fmt: skip

    def _how(self) -> Iterator[Block]:
        yield block("h2", say("audit.how.title"))
        yield block("p", say("audit.how.lines"))
        path = getattr(self._corpus, "corrections", None)
        if path is None:
            yield block("p", say("audit.how.no_file"))
        else:
            file = Span(clean(self._given(path)), "code")
            before, after = say("audit.how.file").split("{file}")
            yield block("p", before, file, after)
        yield block("line", Span(",".join(COLUMNS)))
        yield block("p", say("audit.how.undo"))

    def _given(self, path: Path) -> str:
        """Return a path as it was given, where it lies below the folder of then."""
        origin = getattr(self._corpus, "origin", None)
        inside = origin and Path(path).is_relative_to(origin.base)
        return str(Path(path).relative_to(origin.base) if inside else path)

    def _sources(self) -> Iterator[Block]:
        yield block("h2", say("audit.sources.title"))
        yield block("p", say("audit.sources.sha256"))
        table = self._corpus.transcripts
        for row in table.head(MOST_SOURCES).itertuples():
            file = clean(re.split(r"[/\\]", row.source)[-1])
            yield block(
                "p", Span(self._names[row.transcript], "bold"), Span(f": {file}, "),
                Span(row.sha256[:10], "code"),
            )  # fmt: skip
        yield from _rest(len(table) - MOST_SOURCES, "corpus.transcripts")


def _rest(n: int, where: str) -> Iterator[Block]:
    """Return the number of those beyond the ones shown, in words."""
    if n > 0:
        yield block("quiet", say("audit.more_in", n=n, where=where))


def _loaded(corpus: object, n_words: int) -> str:
    """Return the counts of the corpus, in words."""
    days = corpus.transcripts["date"]
    undated = int(days.isna().sum())
    ends = list(dict.fromkeys(map(_day, (days.min(), days.max()))))
    sizes = {
        "transcripts": len(days),
        "turns": len(corpus.turns),
        "exchanges": len(corpus.exchanges),
        "words": n_words,
    }
    parts = [say(f"audit.loaded.{name}", n=n) for name, n in sizes.items()]
    if undated < len(days):
        parts.append(say("audit.loaded.to").join(ends))
    if undated:
        parts.append(say("audit.loaded.undated", n=undated))
    return f"{', '.join(parts)}."


def _day(day: pd.Timestamp) -> str:
    return "" if pd.isna(day) else f"{day.day} {day:%B} {day.year}"


def _names(transcripts: pd.DataFrame) -> dict[str, str]:
    """Return a name for each transcript: its event, with its id if another has it."""
    times = transcripts["event"].value_counts()
    return {
        id_: clean(event if times[event] == 1 else f"{event} ({id_})")
        for id_, event in zip(
            transcripts["transcript"], transcripts["event"], strict=True
        )
    }


def _excerpt(text: str, start: int, end: int) -> tuple[str, str, str]:
    """Return the words at a place, and some on each side, each on one line.

    Examples
    --------
    >>> _excerpt("Ann: [inaudible], Sir?", 5, 16)
    ('Ann: ', '[inaudible]', ', Sir?')
    """
    before, said, after = text[max(0, start - AROUND) : start], text[start:end], ""
    if start > AROUND:
        before = f"… {before.partition(' ')[2] or before}"
    if len(said) > LONG:
        said = f"{said[:LONG].rpartition(' ')[0] or said[:LONG]} …"
    else:
        after = text[end : end + AROUND]
        if end + AROUND < len(text):
            after = f"{after.rpartition(' ')[0] or after} …"
    said = _lines(said).strip() or say("audit.here")
    return _lines(before).lstrip(), said, _lines(after).rstrip()


def _lines(text: str) -> str:
    """Return text with its paragraphs on one line, a space kept at each end."""
    joined = re.sub(r"\s*[\r\n]\s*", " ¶ ", text)
    return f"{' ' * joined[:1].isspace()}{clean(joined)}{' ' * joined[-1:].isspace()}"


def _to_paste(line: str, index: int) -> Block:
    """Return a line to copy; of one that hides something, where it can be had."""
    if not hides(line) and not _FORMULA.search(line):
        return block("line", Span(line))
    return block("p", say("audit.hidden_line", index=index))


def _aliases(corpus: object) -> Iterator[tuple[str, int]]:
    """Yield the alias files in use, and how many spellings each gives."""
    folders = {Path(source).parent for source in corpus.transcripts["source"]}
    passed = getattr(getattr(corpus, "origin", None), "aliases", None)
    files = {folder / "aliases.csv": "aliases.csv" for folder in sorted(folders)}
    if passed is not None:
        files[Path(passed)] = str(passed)
    for path, shown in files.items():
        try:
            n = len(read_aliases(path)[0]) if path.is_file() else 0
        except (OSError, PresskitError):  # changed since it was followed
            continue
        if n:
            yield clean(shown), n
