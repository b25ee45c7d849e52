"""The data of an explorer: taken from a notebook, and put into a page."""

import base64
import binascii
import bz2
import json
import re
import zlib
from collections.abc import Iterator, Mapping

from presskit.outputs import EXPLORER_KIND
from presskit.sharing import _packed

PLAIN = 20_000  # characters of JSON; what is longer is carried compressed
MOST = 400_000_000  # bytes that a compressed island may unfold to

_SURROGATE = re.compile("[\ud800-\udfff]")


def of(notebook: Mapping) -> list[dict]:
    """Return the islands of a notebook, in the order of its cells."""
    outputs = (
        output
        for cell in notebook["cells"]
        for output in cell.get("outputs", [])
        if EXPLORER_KIND in output.get("data", {})
    )
    found = (opened(output["data"][EXPLORER_KIND]) for output in outputs)
    return [island for island in found if island is not None]


def opened(data: object) -> dict | None:
    """Return an island unpacked, or None if `data` is none.

    Examples
    --------
    >>> opened({"mode": "hits", "transcripts": []})
    {'mode': 'hits', 'transcripts': []}
    >>> opened({"gz": "no"}) is None
    True
    """
    data = unfolded(data)
    if not isinstance(data, Mapping) or not isinstance(data.get("transcripts"), list):
        return None
    if not all(isinstance(one, Mapping) for one in data["transcripts"]):
        return None
    return dict(_members(data))


def _members(island: Mapping) -> Iterator[tuple[str, object]]:
    """Yield the members of an island but those that are packed and cannot be read."""
    for name, own in island.items():
        if not (isinstance(own, Mapping) and list(own) == ["bz2"]):
            yield name, own
        elif (unpacked := _unpacked(own["bz2"], bz2.BZ2Decompressor())) is not None:
            yield name, unpacked


def _unpacked(packed: object, unpacker) -> object:
    """Return the JSON that was packed; None if it is none or too long."""
    try:
        content = base64.b64decode(packed, validate=True)
        text = unpacker.decompress(content, MOST).decode("utf-8", "surrogatepass")
        return json.loads(text) if unpacker.eof else None
    except (binascii.Error, zlib.error, OSError, TypeError, ValueError, RecursionError):
        return None


def packed(island: Mapping) -> str:
    """Return an island as JSON for a script element; a large one is compressed.

    Examples
    --------
    >>> packed({"text": "</script>"})
    '{"text":"\\\\u003c/script>"}'
    """
    return folded(embedded(island))


def folded(text: str) -> str:
    """Return JSON that :func:`embedded` made, compressed if it is long."""
    return text if len(text) <= PLAIN else embedded({"gz": _packed.packed(text)})


def unfolded(data: object) -> object:
    """Return the data that :func:`folded` was given as JSON."""
    if isinstance(data, Mapping) and isinstance(data.get("gz"), str):
        return _unpacked(data["gz"], zlib.decompressobj(wbits=31))
    return data


def embedded(value: object) -> str:
    """Return `value` as JSON that cannot end the script element it stands in.

    Examples
    --------
    >>> embedded("<!-- \\ud800")
    '"\\\\u003c!-- \\\\ud800"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    # Half a character, which UTF-8 cannot hold, is still what offsets count.
    text = _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
    return text.replace("<", "\\u003c")


def turns(islands: list[dict]) -> Iterator[Mapping]:
    """Yield the turns of some islands; two explorers of one notebook have the same."""
    for island in islands:
        for transcript in island["transcripts"]:
            for turn in transcript.get("turns") or []:
                if isinstance(turn, Mapping):
                    yield turn


def words_of(turn: Mapping) -> str:
    """Return the words of a turn."""
    paras = turn.get("paras") or []
    return "\n".join(str(para[2]) for para in paras if len(para) > 2)
