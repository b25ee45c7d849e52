"""Speakers whom a recorder numbered get their names: lines that follow the words."""

import copy
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit import corrections
from presskit.corpus import keeping, loading
from presskit.corpus._corpus import Corpus
from presskit.corpus.build import cut
from presskit.corrections import COLUMNS, Correction, Folded, as_line, parse_line
from presskit.errors import PresskitWarning, TableError
from presskit.schema.values import Document
from presskit.text import n_words, sentences

_AROUND = 60  # characters beside an anchor that no label should stand in
_ENOUGH = 6  # words that identify a place whatever stands around them
_MANY = 25  # words; more make an anchor no surer
_REPLACES = {"label": ("label", "name"), "role": ("role",)}

Span = tuple[int, int]


class _Speakers(NamedTuple):
    """A transcript, and where in its text each label speaks."""

    transcript: str
    document: Document
    spans: Mapping[str, Sequence[Span]]


def name_speakers(
    corpus: Corpus,
    names: Mapping[str, str],
    roles: Mapping[str, str],
    transcript: str | None,
) -> Corpus:
    """Do what :meth:`presskit.Corpus.name_speakers` says."""
    if corpus.origin is None:
        loading.reload(corpus)  # says why not, and what to do
    if not names and not roles:
        return corpus
    who = _speakers(corpus, [*names, *roles], transcript)
    lines = [_line(who, label, "label", name) for label, name in names.items()]
    lines += [_line(who, label, "role", role) for label, role in roles.items()]
    made = list(map(_checked, lines))
    file = _home(corpus, who.document)
    if file is None:
        return _in_memory(corpus, who, made)
    keeping.check_source(corpus, who.transcript)
    held = [
        one
        for path in keeping.files(corpus)
        if path.is_file()
        for one in corrections.read_corrections(path)[0]
    ]
    new, old = _changes(corpus, who, held, made)
    todo = [keeping.Step(False, Path(one.file), as_line(one)) for one in old]
    todo += [keeping.Step(True, file, as_line(one)) for one in new]
    if not todo:
        return corpus
    named = keeping.carry_out(corpus, file, todo)
    named.corrections = corpus.corrections
    return named


def _home(corpus: Corpus, document: Document) -> Path | None:
    """Return the file that keeps what is said of a transcript; None if there is none.

    Of transcripts in several folders each has that of its own.
    """
    if corpus.corrections or len(keeping.files(corpus)) < 2:
        return corpus.corrections
    path = corpus.origin.at(document.source)
    return path.parent / corrections.FILE if path.is_file() else None


def _speakers(
    corpus: Corpus, labels: Sequence[str], transcript: str | None
) -> _Speakers:
    """Return the transcript that is meant, and its labels; say it if one is unknown."""
    ids = corpus.transcripts["transcript"].tolist()
    if transcript is None and len(ids) > 1:
        own = corpus.turns.loc[corpus.turns["label"].isin(labels), "transcript"]
        if own.empty:
            raise TableError(
                f"nobody is labelled {labels[0]!r} in any of {len(ids):,} transcripts. "
                "Their labels are in corpus.turns['label'], as they are printed."
            )
        near = own.unique().tolist()
        raise TableError(
            f"{labels[0]!r} is somebody else in each of {len(ids):,} transcripts. Say "
            f"which one is meant: transcript={near[0]!r}"
            + (f", or one of {near[1:6]}." if len(near) > 1 else ".")
        )
    id_ = ids[0] if transcript is None else transcript
    document = corpus.source(id_)
    spans = _spans(corpus, id_, document)
    unknown = [label for label in labels if label not in spans]
    if unknown:
        raise TableError(
            f"{id_}: nobody is labelled {unknown[0]!r}. The labels are "
            f"{list(dict.fromkeys(spans))}."
        )
    return _Speakers(id_, document, spans)


def _spans(corpus: Corpus, id_: str, document: Document) -> dict[str, list[Span]]:
    """Return the spans of each label, by the label as printed and as corrected."""
    own = corpus.turns[corpus.turns["transcript"] == id_]
    printed = cut(document, corpus.origin.style)
    label_of = dict(zip(printed.start, printed.label, strict=True))
    spans: dict[str, list[Span]] = {}
    for start, end, label in zip(own["start"], own["end"], own["label"], strict=True):
        for one in dict.fromkeys((label_of.get(start, label), label)):
            spans.setdefault(one, []).append((int(start), int(end)))
    return spans


def _line(who: _Speakers, label: str, action: str, value: str) -> Correction:
    """Return the line that says something of a label, on words that it speaks."""
    start, end = max(
        _sentences(who.document.text, who.spans[label]),
        key=lambda span: _sureness(who, label, span),
    )
    about = action, who.transcript, who.document.sha256, start, end
    bare = Correction(*about, " ".join(value.split()), "", "label")
    return corrections.anchored(bare, Folded(who.document.text))


def _sentences(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    for start, end in spans:
        inner = [(start + at, start + to) for at, to in sentences(text[start:end])]
        yield from inner or [(start, end)]


def _sureness(who: _Speakers, label: str, span: Span) -> tuple[bool, bool, int]:
    """Return a key that ranks words by how surely they identify a speaker later on.

    It may number its speakers otherwise then: no label should stand beside them.
    """
    start, end = span
    words = n_words(who.document.text[start:end])
    inside = any(
        first + _AROUND <= start and end + _AROUND <= last
        for first, last in who.spans[label]
    )
    return words >= _ENOUGH, inside, min(words, _MANY)


def _checked(line: Correction) -> Correction:
    """Return a line as it will be read; an error says what is wrong with it."""
    return parse_line(as_line(line))


def _changes(
    corpus: Corpus,
    who: _Speakers,
    held: Sequence[Correction],
    made: Sequence[Correction],
) -> tuple[list[Correction], list[Correction]]:
    """Return the lines to add, and those of the same speakers that they replace."""
    ids = corpus.transcripts["transcript"]
    texts = [
        corrections.Text(id_, document.sha256, document.text)
        for id_, document in zip(ids, map(corpus.source, ids), strict=True)
    ]
    at = ids.tolist().index(who.transcript)
    stand = corrections.follow(held, texts).lines[at]
    keys, new, old = {one.key for one in stand}, [], []
    for one in made:
        spans = next(
            spans
            for spans in who.spans.values()
            if any(start <= one.start <= end for start, end in spans)
        )
        rivals = [
            it
            for it in stand
            if it.action in _REPLACES[one.action]
            and it.scope in ("", "label")
            and (it.scope == "label" or it.action != "label")
            and any(start <= it.start <= end for start, end in spans)
        ]
        if any(it.value == one.value for it in rivals) or one.key in keys:
            continue
        new.append(one)
        old += [it.as_written for it in rivals if it.as_written not in old]
    return new, old


def _in_memory(corpus: Corpus, who: _Speakers, made: Sequence[Correction]) -> Corpus:
    """Return a corpus that has no file for decisions, as lines have it."""
    origin = corpus.origin
    table = origin.corrections
    held = [] if table is None else corrections.read_corrections(table)[0]
    new, old = _changes(corpus, who, held, made)
    if not new:
        return corpus
    lines = [one for one in held if one not in old] + new
    rows = [[getattr(one, name) for name in COLUMNS] for one in lines]
    again = copy.copy(corpus)
    again.origin = origin._replace(corrections=pd.DataFrame(rows, columns=COLUMNS))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PresskitWarning)
        named = loading.reload(again)
    if row := keeping.first_failure(corpus, named):
        raise TableError(f"{row.message} {row.advice}".strip())
    named.call = ""
    return named
