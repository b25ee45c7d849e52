"""SubRip: numbered cues with times; a name stands before the first cue of a turn."""

from presskit.schema.values import LINE_END, Reading
from presskit.sources._captions import read_cues
from presskit.sources._cues import TIMING
from presskit.sources._decode import decode

SUFFIXES = (".srt",)

_START = 4096


def claims(data: bytes) -> bool:
    """SubRip starts with a number, and a line of times below it."""
    start = data[:_START].decode("utf-8-sig", errors="replace")
    lines = [line for line in LINE_END.split(start) if line.strip()][:2]
    return (
        len(lines) == 2
        and lines[0].strip().isdigit()
        and TIMING.match(lines[1]) is not None
    )


def read(data: bytes) -> Reading:
    """Read a SubRip file.

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
    >>> cue = b"1\\n00:00:01,000 --> 00:00:02,500\\nAnn: <i>Now?</i>\\n"
    >>> read(cue).text, read(cue).turns[0].end_time
    ('Ann: Now?', 2.5)
    """
    decoded = decode(data, mend="letters")
    return read_cues(LINE_END.split(decoded.text), decoded.repairs)
