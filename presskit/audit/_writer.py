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
from presskit.audit._headings import HEADINGS
from presskit.audit._missing_facts import missing_facts
from presskit.doubts import DECIDED, label_of, words_of
from presskit.errors import PresskitError
from presskit.files.csv import SIGN
from presskit.names import read_aliases
from presskit.schema import SEVERITIES
from presskit.schema.lines import COLUMNS
from presskit.text.prose import (
    counted,
    percent,
)
from presskit.text.unseen import clean, hides

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
        yield block("h1", "What to check before quoting")
        yield block("quiet", _loaded(self._corpus, self._total))
        yield block("p", self._summary())
        for severity in SEVERITIES:
            rows = [row for row in self._open if row.severity == severity]
            if not rows:
                continue
            title, means = HEADINGS[severity]
            yield block("h2", title)
            yield block("p", means)
            for kind in dict.fromkeys(row.kind for row in rows):
                yield from self._kind(kind, [row for row in rows if row.kind == kind])
        yield from missing_facts(self._corpus.transcripts, MOST)
        yield from self._decided()
        yield from self._how()
        yield from self._sources()

    def _summary(self) -> str:
        """Return in one paragraph how much is in doubt."""
        n = Counter(row.severity for row in self._open)
        said = []
        if errors := n["error"]:
            said.append(
                f"{counted(errors, 'thing')} could not be read or followed, and "
                f"{'is' if errors == 1 else 'are'} in none of the numbers."
            )
        if warnings := n["warning"]:
            said.append(
                f"{counted(warnings, 'thing')} should be checked before a number or a "
                f"name is quoted. {self._reached(warnings)}"
            )
        if not self._open:
            said.append("Nothing was found doubtful.")
        elif not errors and not warnings:
            said.append("Nothing needs checking before you quote a number.")
        if notes := n["note"]:
            more = "more " if errors or warnings else ""
            things = counted(notes, f"{more}thing is", f"{more}things are")
            said.append(f"{things} good to know.")
        said.append(
            "What a transcript leaves out without a trace cannot be found here."
        )
        return " ".join(said)

    def _reached(self, n: int) -> str:
        """Return how many words the warnings are about."""
        warned = [row for row in self._open if row.severity == "warning"]
        concerns = [self._concern[row.Index] for row in warned]
        could = sum(any(one.values()) for one in concerns)
        if not could:
            return "No word that is counted is in doubt by that."
        words = union(concerns)
        which = {True: "It could" if n == 1 else "All of them could"}.get(
            could == n, f"{could:,} of them could"
        )
        often = "; a word with several doubts is counted once" if could > 1 else ""
        moves = ""
        if any(words_of(row.kind).about in _WHO for row in warned):
            moves = (
                " Where a speaker turns out to be somebody else, the answer that "
                "follows can move to another asker, too."
            )
        return (
            f"{which} change counts: what is in doubt stands in turns with "
            f"{self._share(words)}{often}.{moves}"
        )

    def _share(self, words: int) -> str:
        part = percent(words / self._total) if self._total else "0%"
        return f"{words:,} of {counted(self._total, 'word')} ({part})"

    def _kind(self, kind: str, rows: Sequence) -> Iterator[Block]:
        """Explain one kind, and show its first places."""
        words = words_of(kind)
        name = clean(label_of(kind))
        yield block("h3", Span(name[:1].upper() + name[1:]))
        n = union(self._concern[row.Index] for row in rows)
        about = f", about {self._share(n)}" if n else ""
        yield block("quiet", f"{counted(len(rows), 'place')}{about}")
        yield block("p", words.means)
        yield block("p", Span("It can change: ", "bold"), words.changes)
        yield block("p", Span("What to do: ", "bold"), words.advice)
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
        return where if pd.isna(row.line) else f"{where}, line {row.line:,}"

    def _words(self, row: object) -> Iterator[Block]:
        """Show the words in question with what stands around them."""
        if row.transcript not in self._names or pd.isna(row.start):
            return
        text = self._corpus.source(row.transcript).text
        before, said, after = _excerpt(text, int(row.start), int(row.end))
        yield block("quote", Span(f"“{before}"), Span(said, "mark"), Span(f"{after}”"))

    def _decided(self) -> Iterator[Block]:
        yield block("h2", "What was decided already")
        aliases = list(_aliases(self._corpus))
        if not self._applied and not aliases:
            yield block("p", "Nothing: no correction and no alias file is in use.")
        if self._applied:
            n = counted(len(self._applied), "correction")
            is_ = "is" if len(self._applied) == 1 else "are"
            yield block("p", f"{n} {is_} followed. To undo one, delete its line.")
            for row in self._applied[:MOST]:
                yield from self._row(row)
            yield from _rest(len(self._applied) - MOST, "corpus.audit")
        for path, n in aliases:
            yield block(
                "p", f"{counted(n, 'other spelling')} of names from ",
                Span(path, "code"), ".",
            )  # fmt: skip

    def _how(self) -> Iterator[Block]:
        yield block("h2", "How to correct")
        yield block(
            "p",
            "Under most doubts stands a line of entries parted by commas. It settles "
            "the doubt: copy it into the correction file, below the header. Check its "
            "sixth entry, the value: that is what is counted now, or a guess. The "
            "seventh has room for your reason; the last three are the words that the "
            "line is about and those around them, by which it finds its place. Then "
            "load the transcripts again; they themselves stay as they are.",
        )
        path = getattr(self._corpus, "corrections", None)
        if path is None:
            yield block(
                "p",
                "These transcripts have no correction file of their own. Save one as "
                "`corrections.csv` beside them, or pass it to `presskit.load` as "
                "`corrections=…`. It begins with this line:",
            )
        else:
            yield block(
                "p", "The correction file is ", Span(clean(self._given(path)), "code"),
                " (`corpus.corrections`). Make it if it is not there. It begins with "
                "this line:",
            )  # fmt: skip
        yield block("line", Span(",".join(COLUMNS)))
        yield block("p", "To undo a correction, delete its line and load again.")

    def _given(self, path: Path) -> str:
        """Return a path as it was given, where it lies below the folder of then."""
        origin = getattr(self._corpus, "origin", None)
        inside = origin and Path(path).is_relative_to(origin.base)
        return str(Path(path).relative_to(origin.base) if inside else path)

    def _sources(self) -> Iterator[Block]:
        yield block("h2", "The sources")
        yield block(
            "p",
            "The letters and digits after each file begin its SHA-256: a file in which "
            "a single character is changed has others.",
        )
        table = self._corpus.transcripts
        for row in table.head(MOST_SOURCES).itertuples():
            file = clean(re.split(r"[/\\]", row.source)[-1])
            yield block(
                "p", Span(self._names[row.transcript], "bold"), Span(f": {file}, "),
                Span(row.sha256[:10], "code"),
            )  # fmt: skip
        yield from _rest(len(table) - MOST_SOURCES, "corpus.transcripts")


def _rest(n: int, where: str) -> Iterator[Block]:
    """Return in words how many there are beyond those shown."""
    if n > 0:
        yield block("quiet", f"and {n:,} more: `{where}` has all")


def _loaded(corpus: object, n_words: int) -> str:
    """Return the counts of the corpus, in words."""
    days = corpus.transcripts["date"]
    undated = int(days.isna().sum())
    ends = list(dict.fromkeys(map(_day, (days.min(), days.max()))))
    parts = [
        counted(len(days), "transcript"),
        counted(len(corpus.turns), "turn"),
        counted(len(corpus.exchanges), "exchange"),
        counted(n_words, "word"),
    ]
    if undated < len(days):
        parts.append(" to ".join(ends))
    if undated:
        parts.append(f"{undated:,} without a date")
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
    said = _lines(said).strip() or "⟨here⟩"
    return _lines(before).lstrip(), said, _lines(after).rstrip()


def _lines(text: str) -> str:
    """Return text with its paragraphs on one line, a space kept at each end."""
    joined = re.sub(r"\s*[\r\n]\s*", " ¶ ", text)
    return f"{' ' * joined[:1].isspace()}{clean(joined)}{' ' * joined[-1:].isspace()}"


def _to_paste(line: str, index: int) -> Block:
    """Return a line to copy; of one that hides something, where it can be had."""
    if not hides(line) and not _FORMULA.search(line):
        return block("line", Span(line))
    return block(
        "p",
        "The line that settles it holds signs that do not show, or that a spreadsheet "
        f"would run: it is in `corpus.audit.loc[{index}, 'suggestion']`.",
    )


def _aliases(corpus: object) -> Iterator[tuple[str, int]]:
    """Yield the alias files in use, and how many spellings each gives."""
    folders = {Path(source).parent for source in corpus.transcripts["source"]}
    passed = getattr(getattr(corpus, "origin", None), "aliases", None)
    files = {folder / "aliases.csv": "aliases.csv" for folder in sorted(folders)}
    if passed is not None:
        files[Path(passed)] = str(passed)
    for path, shown in files.items():
        try:
            n = len(read_aliases(path)) if path.is_file() else 0
        except (OSError, PresskitError):  # changed since it was followed
            continue
        if n:
            yield clean(shown), n
