"""WebVTT: cues with times, voice tags that say who speaks."""

import re

from presskit.schema.values import LeftOut, Reading
from presskit.sources._cues import cues, reading
from presskit.sources._decode import decode
from presskit.sources._repairs import entities
from presskit.sources._voices import Piece

SUFFIXES = (".vtt",)

_LINE_END = re.compile(r"\r\n|\n|\r")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,200})?(?:[ \t]+([^<>]{0,500}))?>|(</v>)")
_TAG = re.compile(
    r"</?(?:c|i|b|u|ruby|rt|lang)(?:\.[^\s<>]{0,200})?(?:[ \t][^<>]{0,200})?>"
    r"|<\d[\d:.]{0,20}>"
)
_WORD_TIME = re.compile(r"<\d[\d:.]{0,20}>")


def claims(data: bytes) -> bool:
    """WebVTT starts with its name."""
    return re.match(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[\s]|$)", data) is not None


def read(data: bytes) -> Reading:
    """Read a WebVTT file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words"; `turns` with their times where the file says
        who speaks, by voice tags, by a name at the start of a cue, or by ">>".

    Raises
    ------
    SourceError
        If there is no text or no cue.

    Examples
    --------
    >>> cue = b"WEBVTT\\n\\n00:01.000 --> 00:02.500\\n<v Ann>Q&amp;A, <i>now</i></v>"
    >>> read(cue).text, read(cue).turns[0].end_time
    ('Ann: Q&A, now', 2.5)
    """
    decoded = decode(data, mend="letters")
    lines = _LINE_END.split(decoded.text)
    left_out: list[LeftOut] = []
    pieces: list[Piece] = []
    rolls = bool(_WORD_TIME.search(decoded.text))
    before = ""
    for cue in cues(lines, left_out):
        bare = [line.strip() for line in cue.lines if line.strip()]
        place = f"line {cue.line}"
        if rolls and bare and before and _TAG.sub("", bare[0]) == before:
            left_out.append(LeftOut(place, "repeated from the cue before", bare[0]))
            del bare[0]
        before = _TAG.sub("", bare[-1]) if bare else before
        voice = None
        text = "\n".join(bare)
        at = 0
        for tag in _VOICE.finditer(text):
            pieces.append(_piece(voice, text[at : tag.start()], place, cue))
            at = tag.end()
            name = (tag[1] or "").strip()
            voice = entities(name) if name and not tag[2] else None
        pieces.append(_piece(voice, text[at:], place, cue))
    return reading([p for p in pieces if p.text], left_out, decoded.repairs)


def _piece(voice: str | None, text: str, place: str, cue) -> Piece:
    words = entities(_TAG.sub("", text)).replace("\xa0", " ").strip()
    return Piece(voice, words, place, cue.start, cue.end)
