"""Advanced SubStation: a line a cue, whose fields the file names: "Start", "Name"."""

import re

from presskit.schema.values import LINE_END, LeftOut, Reading
from presskit.sources._captions import reading
from presskit.sources._decode import decode
from presskit.sources._voices import Piece
from presskit.text.clock import seconds

SUFFIXES = (".ass", ".ssa")

_STYLING = re.compile(r"\{[^{}]{0,2000}\}")
_BREAK = re.compile(r"\\[Nnh]")
_START = 4096
_FIELDS = "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"


def claims(data: bytes) -> bool:
    """Advanced SubStation starts with the section "Script Info"."""
    start = data[:_START].decode("utf-8-sig", errors="replace").lstrip()
    return start.lower().startswith("[script info]")


def read(data: bytes) -> Reading:
    """Read an Advanced SubStation file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words"; `turns` with their times where the file says
        who speaks, in the field "Name" or by a name at the start of a cue.

    Raises
    ------
    SourceError
        If there is no text or no cue.

    Examples
    --------
    >>> fields = b"[Script Info]\\n[Events]\\nFormat: Start, End, Name, Text\\n"
    >>> read(fields + b"Dialogue: 0:00:01.00,0:00:02.50,Ann,{\\\\i1}Why,\\\\Nnow?").text
    'Ann: Why, now?'
    """
    decoded = decode(data, mend="letters")
    fields, pieces, left_out = _split(_FIELDS, -1), [], []
    events = False
    for number, line in enumerate(LINE_END.split(decoded.text), start=1):
        if line.startswith("["):
            events = line.strip().lower() == "[events]"
        kind, _, value = line.partition(":")
        if not events or kind not in ("Format", "Dialogue", "Comment"):
            continue
        if kind == "Format":
            fields = _split(value, -1)
            continue
        cue = dict(zip(fields, _split(value, len(fields) - 1), strict=False))
        text = _BREAK.sub("\n", _STYLING.sub("", cue.get("text", ""))).strip()
        if kind == "Comment":
            left_out.append(LeftOut(f"line {number}", "not a cue", text))
        elif text:
            at = (seconds(cue.get("start", "")), seconds(cue.get("end", "")))
            voice = cue.get("name") or cue.get("actor") or None
            pieces.append(Piece(voice, text, f"line {number}", *at))
    return reading(pieces, left_out, decoded.repairs)


def _split(line: str, most: int) -> list[str]:
    """Return the fields of a line; names of fields in small letters where all are."""
    parts = [part.strip() for part in line.split(",", most)]
    return [part.lower() for part in parts] if most < 0 else parts
