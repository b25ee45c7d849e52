"""WebVTT: cues with times, voice tags that say who speaks."""

import re

from presskit.schema.values import LINE_END, Reading
from presskit.sources._captions import read_cues
from presskit.sources._decode import decode

SUFFIXES = (".vtt",)


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
    return read_cues(LINE_END.split(decoded.text), decoded.repairs)
