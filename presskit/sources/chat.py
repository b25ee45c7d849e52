"""CHAT, the transcripts of CLAN and TalkBank: ``*ABC:``, a tab, and what is said."""

import re
from collections.abc import Iterator

from presskit.errors import SourceError
from presskit.schema.values import LINE_END, LeftOut, Reading
from presskit.sources._decode import decode
from presskit.sources._facts import facts
from presskit.sources._voices import Piece, lay_out

SUFFIXES = (".cha",)

_START = 4096
_BULLET, _SHOWN = b"\x15", "•".encode()
"""What stands around times, and how CLAN shows it: no text may hold the former."""
_TIMES = re.compile(r"•(?:%snd:\"[^\"•]{0,200}\"_)?(\d{1,9})_(\d{1,9})-?•")
_PICTURE = re.compile(r"•%[^•]{0,300}•")
# What the CHAT manual writes into the talk, and what was heard there.
_HEARD = (
    (re.compile(r"\[[^\[\]]{0,300}\]"), " "),  # codes, comments, errors: "[//]"
    (re.compile(r"&[=]([^\s<>]{1,60})"), r"[\1]"),  # events: "&=laughs"
    (re.compile(r"&[*]\S{1,60}|(?<!\S)0[\w@:]{0,60}"), " "),  # others' words, none
    (re.compile(r"&[-+~]?(?=\w)"), ""),  # fillers and fragments: "&-uh"
    (re.compile(r"\((?:\.{1,3}|[\d:.]{1,9})\)"), " "),  # pauses: "(.)", "(1.5)"
    (re.compile(r"(?<!\S)(?:xxx?|yyy?|www)(?:@\S{1,20})?(?!\w)"), "[inaudible]"),
    (re.compile(r"(?<=\w)@[\w:$&+*-]{1,20}"), ""),  # kinds of words: "hm@i"
    (re.compile(r"(?<!\S)\+(?:[\"^<,+≈≋])+"), " "),  # how a turn takes up the last
    (re.compile(r"\+[\"/]*/[.?]|\+\.\.\?"), " —"),  # broken off
    (re.compile(r"\+\.\.\."), "…"),
    (re.compile(r"\+[\"!/.]*([.!?])"), r"\1"),
    (re.compile(r"(?<=\w)\((\w{1,30})\)|\((\w{1,30})\)(?=\w)"), r"\1\2"),  # "(be)cause"
    (re.compile(r"(?<=[^\W\d_])[:^](?=[^\W\d_])"), ""),  # drawn out: "so:"
    (re.compile(r"[<>‹›⌈⌉⌊⌋↑↓↗↘→∆∇▁▔☺♋Ϋ∲§↫≠]|(?<!\d)°"), ""),  # how it was said
    (re.compile(r"\s*[‡„]"), ","),
    (re.compile(r"(?<=[^\W_])_(?=[^\W_])"), " "),
)
_BEFORE_STOP = re.compile(r"\s+(?=[.,!?…;])")
_SPEAKER = re.compile(r"\*([^\s:]{1,60}):[ \t]*")
_KEPT = "@Comment"


def claims(data: bytes) -> bool:
    """CHAT begins with "@UTF8" or "@Begin", and lists who takes part."""
    start = data[:_START].decode("utf-8-sig", errors="replace").lstrip()
    return start.startswith(("@UTF8", "@Begin", "@Font:", "@PID:")) and (
        "@Begin" in start or "@Participants:" in start
    )


def read(data: bytes) -> Reading:
    """Read a CHAT file.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        A paragraph a turn, "Label: words", with times where bullets give them. A label
        is the full name that the file lists for a code, or the code. Tiers that
        describe what is said, and comments, are left out.

    Raises
    ------
    SourceError
        If there is no text.

    Examples
    --------
    >>> read(b"@UTF8\\n@Begin\\n*JOU:\\tWhy &-uh now ? \\x151000_2500\\x15\\n@End").text
    'JOU: Why uh now?'
    """
    decoded = decode(data.replace(_BULLET, _SHOWN), mend="letters")
    names: dict[str, str] = {}
    told: dict[str, str] = {}
    pieces: list[Piece] = []
    left_out: list[LeftOut] = []
    for number, line in _tiers(decoded.text):
        place = f"line {number}"
        if speaker := _SPEAKER.match(line):
            code, words = speaker[1], line[speaker.end() :]
            pieces += _said(names.get(code, code), words, place)
        elif line.startswith("@Participants:"):
            names = _names(line.partition(":")[2])
        elif line.startswith("@"):
            key, _, value = line[1:].partition(":")
            told.setdefault(key, value.strip().replace("-", " "))
            if line.startswith(_KEPT):
                left_out.append(LeftOut(place, "a comment", value.strip()))
        elif line.startswith("%"):
            left_out.append(LeftOut(place, "a tier that describes what is said", line))
    if not pieces:
        raise SourceError(
            "nobody speaks in it. A turn is a line such as *JOU: with a tab and its "
            "words behind it; export the transcript again."
        )
    laid = lay_out(pieces)
    return laid._replace(
        left_out=(*laid.left_out, *left_out),
        repairs=decoded.repairs,
        facts=facts(told),
    )


def _tiers(text: str) -> Iterator[tuple[int, str]]:
    """Yield tiers with the number of their first line; they go on behind a tab."""
    first, pieces = 0, []
    for number, line in enumerate(LINE_END.split(text), start=1):
        if line.startswith(("\t", " ")) and pieces:
            pieces.append(line.strip())
            continue
        if pieces:
            yield first, " ".join(pieces)
        first, pieces = number, [line]
    if pieces:
        yield first, " ".join(pieces)


def _names(value: str) -> dict[str, str]:
    """Return the full names of "JOU Mara_Quill Investigator, MIN Otto Participant".

    >>> _names("JOU Mara_Quill Investigator, MIN Otto Participant, OTH Media")
    {'JOU': 'Mara Quill'}
    """
    entries = (entry.split() for entry in value.split(","))
    listed = {words[0]: words[1:-1] for words in entries if len(words) > 2}
    full = {code: " ".join(name).replace("_", " ") for code, name in listed.items()}
    return {code: name for code, name in full.items() if " " in name}


def _said(label: str, words: str, place: str) -> Iterator[Piece]:
    """Yield what one tier of a speaker holds, cut at its times."""
    at = 0
    for times in _TIMES.finditer(words):
        start, end = (int(ms) / 1000 for ms in times.groups())
        yield Piece(label, _heard(words[at : times.start()]), place, start, end)
        at = times.end()
    if rest := _heard(words[at:]):
        yield Piece(label, rest, place)


def _heard(words: str) -> str:
    """Return the words that were heard, without the codes around them.

    >>> _heard("<I wa-> [//] I want(ed) (.) to go@o New_York +...")
    'I wa- I wanted to go New York…'
    >>> _heard("xxx &=laughs no ‡ never +/.")
    '[inaudible] [laughs] no, never —'
    """
    words = _PICTURE.sub(" ", words)
    for pattern, instead in _HEARD:
        words = pattern.sub(instead, words)
    return _BEFORE_STOP.sub("", " ".join(words.split()))
