"""Cues become turns: voices, names before them, marks that another one speaks."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources._cues import Cue, cues
from presskit.sources._names_of_cues import speakers_of_names
from presskit.sources._prefixes import CHANGE, by_first_line, by_line, by_prefix
from presskit.sources._repairs import entities
from presskit.sources._rolling import unrolled
from presskit.sources._voices import Piece, lay_out
from presskit.text import ends_with_question, has_question_mark

_LONGEST = 10_000
_SOME = 3  # questions
_CHANGE = re.compile(r"(?:^|(?<=\s))>{2,3}\s*")
_DASHES = re.compile(r"[-–—]\s*(?=\S)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,200})?(?:[ \t]+([^<>]{0,500}))?>|(</v>)")
_TAG = re.compile(
    r"</?(?:c|i|b|u|s|font|ruby|rt|lang)(?:\.[^\s<>]{0,200})?(?:[ \t][^<>]{0,200})?>"
    r"|<\d[\d:.]{0,20}>|\{\\[^{}]{0,50}\}",
    re.IGNORECASE,
)


def marks_changes(piece: Piece) -> bool:
    """Return True if a piece without a speaker begins with a mark of another one.

    Examples
    --------
    >>> [marks_changes(Piece(None, x, "")) for x in (">> Why?", "A>>B")]
    [True, False]
    """
    return piece.speaker is None and _CHANGE.match(piece.text) is not None


def changes(piece: Piece) -> Iterator[Piece]:
    """Cut a piece where ">>" or a dash before each line says that another speaks.

    Examples
    --------
    >>> cue = Piece(None, "so. >> ANN: Why?", "line 1")
    >>> [(part.speaker, part.text) for part in changes(cue)]
    [(None, 'so.'), ('ANN', 'Why?')]
    """
    if ">>" not in piece.text and "\n" not in piece.text:
        yield piece
        return
    lines = piece.text.split("\n")
    if len(piece.text) > _LONGEST:  # no cue of talk: nothing to tell apart
        yield piece._replace(text=" ".join(lines))
        return
    if len(lines) > 1 and all(map(_DASHES.match, lines)):
        said = ["", *(_DASHES.sub("", line, count=1) for line in lines)]
    else:
        said = _CHANGE.split(" ".join(lines))
    if first := said[0].strip():
        yield piece._replace(text=first)
    for words in said[1:]:
        opened = piece._replace(text=words.strip(), opens=True)
        (labelled,) = by_prefix([opened])
        yield labelled if labelled.speaker else opened._replace(speaker=CHANGE)


def read_cues(
    lines: list[str],
    repairs: tuple[str, ...],
    mend: Callable[[str], str] = str,
) -> Reading:
    """Read a subtitle file: its cues, and who speaks in them.

    Parameters
    ----------
    lines : list of str
        Those of the file.
    repairs : tuple of str
        What was mended in them.
    mend : callable
        Returns a line of a cue as other formats have it; it may be several lines.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words"; `turns` with their times where the file says
        who speaks, by voice tags, by a name at the start of a cue, or by ">>".

    Raises
    ------
    SourceError
        If there is no cue with words.

    Examples
    --------
    >>> cue = ["00:01.000 --> 00:02.500", "<v Ann>Q&amp;A, <i>now</i></v>"]
    >>> read_cues(cue, ()).text
    'Ann: Q&A, now'
    """
    left_out: list[LeftOut] = []
    shown = [plain_cue(cue, mend) for cue in cues(lines, left_out)]
    once = unrolled(shown, left_out)
    speakers = speakers_of_names([cue.name for cue in once])
    pieces = [
        piece
        for cue, speaker in zip(once, speakers, strict=True)
        for piece in _voices(cue, speaker)
    ]
    return reading(pieces, left_out, repairs)


def plain_cue(cue: Cue, mend: Callable[[str], str]) -> Cue:
    """Return a cue without marks of look, and without lines that hold nothing else."""
    shown = "\n".join(map(mend, cue.lines))
    if "<" in shown or "{" in shown:
        shown = "\n".join(_TAG.sub("", line) for line in shown.split("\n"))
    bare = (line.strip() for line in shown.replace("\xa0", " ").split("\n"))
    lines = [line for line in bare if line]
    return Cue(cue.line, cue.start, cue.end, lines, cue.name)


def _voices(cue: Cue, voice: str | None = None) -> Iterator[Piece]:
    """Yield what each voice of a cue says, the first one's name given or None."""
    text, at = "\n".join(cue.lines), 0
    if "<" not in text:
        yield from _piece(voice, text, cue)
        return
    for tag in _VOICE.finditer(text):
        yield from _piece(voice, text[at : tag.start()], cue)
        at = tag.end()
        name = (tag[1] or "").strip()
        voice = entities(name) if name and not tag[2] else None
    yield from _piece(voice, text[at:], cue)


def _piece(voice: str | None, text: str, cue: Cue) -> Iterator[Piece]:
    if words := entities(text).replace("\xa0", " ").strip():
        yield Piece(voice, words, f"line {cue.line}", cue.start, cue.end)


def reading(
    pieces: list[Piece], left_out: list[LeftOut], repairs: tuple[str, ...]
) -> Reading:
    """Join the pieces of a subtitle file to a reading."""
    parted = by_line(by_first_line(pieces))
    cut = [part for piece in parted for part in changes(piece)]
    told = by_prefix(cut)
    made = lay_out(told)
    if not made.text.strip():
        raise SourceError(
            "no cue with words is in it. A cue is a line such as 00:00:01.000 --> "
            "00:00:04.000 with its words below; export the subtitles again."
        )
    return made._replace(
        left_out=(*left_out, *made.left_out),
        repairs=repairs,
        untold=(*made.untold, *_untold(told)),
    )


def _untold(pieces: list[Piece]) -> tuple[str, ...]:
    """Return the note that the speaker is not told where it must have changed.

    After a question somebody else speaks, as a rule. Where this is marked less often
    than not, names are told here and there, and not wherever somebody begins.

    Examples
    --------
    >>> said = [Piece(None, words, "") for words in ("Why?", "So.")] * 3
    >>> _untold([Piece("Bo Ek", "Hello.", ""), *said])
    ('who answers 3 of its questions: whoever spoke last is taken',)
    """
    begins = next((at for at, one in enumerate(pieces) if one.speaker), len(pieces))
    talk = pieces[begins:]
    marked = sum(one.speaker is not None or one.opens for one in talk)
    silent = sum(
        ends_with_question(one.text)
        and not (two.speaker or two.opens or has_question_mark(two.text))
        for one, two in pairwise(talk)
    )
    if silent < _SOME or silent <= marked:
        return ()
    return (f"who answers {silent:,} of its questions: whoever spoke last is taken",)
