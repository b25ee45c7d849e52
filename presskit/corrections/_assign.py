"""The files that lines and rows of about.csv are about."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from presskit.corrections._about import Fact, bearers, told
from presskit.corrections._collect import Decisions
from presskit.corrections._which_file import Text, follow
from presskit.corrections._words_of_lines import failure, gone, moved, unborne, unread
from presskit.doubts import Doubt
from presskit.files.names import path_of
from presskit.schema.values import Correction, Transcript


class Assigned(NamedTuple):
    """The lines and facts of each file, and what is to be said of all lines."""

    lines: list[list[Correction]]
    facts: list[dict[str, str]]
    doubts: list[Doubt]


def assign(
    decisions: Decisions, files: Sequence[Transcript], base: Path, *, whole: bool
) -> Assigned:
    """Find for each line, and each row of about.csv, the files that it is about.

    Parameters
    ----------
    decisions : Decisions
        What was read.
    files : sequence of Transcript
        Every file that is loaded.
    base : Path
        What relative paths begin in.
    whole : bool
        Whether all that a folder holds is loaded: then a line without a source is
        wrong; of a part of the files it is no wonder.

    Returns
    -------
    Assigned
        What has no place, or contradicts itself, is an error.
    """
    paths = [path_of(file.document.source, base) for file in files]
    texts = list(map(Text.of, files))

    def below(file: str, number: int) -> bool:
        folder = decisions.folders.get(file)
        return folder is None or folder in paths[number].parents

    followed = follow(
        decisions.corrections, texts, lambda one, number: below(one.file, number)
    )
    doubts = [
        unread(one)
        if one.harmless
        else failure(one.transcript or one.file, one, one.message, one.advice)
        for one in decisions.problems
    ]
    doubts += gone(decisions.given, followed.gone, texts, whole=whole)
    doubts += moved(followed, texts)
    named = [(text.transcript, path) for text, path in zip(texts, paths, strict=True)]
    of: list[list[Fact]] = [[] for _ in texts]
    for fact in decisions.facts:
        folder = Path(fact.file).parent
        near = [n for n, (_, path) in enumerate(named) if folder in path.parents]
        own = [near[n] for n in bearers(fact.named, [named[n] for n in near])]
        if len(own) == 1:
            of[own[0]].append(fact)
        elif own or whole:
            doubts.append(unborne(fact, len(own)))
    facts = []
    for text, lines, own in zip(texts, followed.lines, of, strict=True):
        known = told(lines, own)
        facts.append(known.facts)
        doubts += [failure(text.transcript, *one) for one in known.failed]
        refused = {one for one, _, _ in known.failed}
        lines[:] = [one for one in lines if one not in refused]
    return Assigned(followed.lines, facts, list(dict.fromkeys(doubts)))
