"""The bytes of a saved page become a string, damage undone."""

import codecs
import re
from html.entities import html5

from presskit.sources._repairs import repair

HEAD = 65536
"""How far into a file its first tags and its declared encoding are looked for."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*[\"']?([\w-]+)"
)
# What browsers do: these names are read as the larger set that old pages hold.
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030"}
_OLD = re.compile("(?:iso|cp|koi|mac|gb|big5|euc|shift|tis|kz|ptcp|johab|hz|hp)")
# The value of a program, printed with its quotes: a line of its own, or all there is.
_PRINTED = re.compile(rb"(?m)^[ \t]*b(['\"])(?=[^\n]*<)([^\n]*)\1[ \t,]*\r?$")
_ESCAPE = re.compile(rb"\\(?:x([0-9a-fA-F]{2})|([nrt'\"\\]))")
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t"}
_CONTROL = dict.fromkeys([*range(9), 11, *range(14, 32), 127], " ")
_CONTROL_MET = re.compile("[\0-\x08\x0b\x0e-\x1f\x7f]")
_ENCODED_TWICE = re.compile(
    r"&(?:amp;)+(?=(#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,30};))"
)


def decode(data: bytes) -> tuple[str, list[str]]:
    """Return a page as a string, and in words what was mended.

    Examples
    --------
    >>> decode("<meta charset=utf-8><p>Türkiye".encode("cp1252"))[1]
    ['bytes that are not UTF-8 read as windows-1252']
    >>> decode(b"<p>a&amp;amp;nbsp;b")[0]
    '<p>a&nbsp;b'
    """
    repairs: list[str] = []
    if b"\\" in data and _PRINTED.search(data):
        data = _PRINTED.sub(lambda line: _ESCAPE.sub(_unescape, line[2]), data)
        repairs.append("escaped bytes decoded")
    text = _text(data, repairs)
    if _CONTROL_MET.search(text):
        text = text.translate(_CONTROL)
        repairs.append("control characters made spaces")
    if "&amp;" in text:
        once = _ENCODED_TWICE.sub(_once, text)
        if len(once) < len(text):
            text = once
            repairs.append("entities that were encoded twice decoded")
    return text, repairs


def _text(data: bytes, repairs: list[str]) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        return data.decode()
    except UnicodeDecodeError:
        pass
    declared = _DECLARED.search(data[:HEAD].lower())
    if declared:
        try:
            name = codecs.lookup(declared[1].decode()).name
            if _OLD.match(name):
                return data.decode(_AS_BROWSERS_DO.get(name, name))
        except (LookupError, ValueError, AttributeError):
            pass
        repairs.append("bytes that are not UTF-8 read as windows-1252")
    return data.decode("utf-8", "presskit-windows-1252")


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", "replace"), error.end


codecs.register_error("presskit-windows-1252", _as_windows)


def _unescape(match: re.Match) -> bytes:
    if match[1]:
        return bytes.fromhex(match[1].decode())
    return _ESCAPES.get(match[2], match[2])


def _once(match: re.Match) -> str:
    return "&" if match[1][0] == "#" or match[1] in html5 else match[0]


def mend(text: str) -> str:
    """Undo UTF-8 that was read as windows-1252, where some of it is met.

    Examples
    --------
    >>> mend("donâ€™t")
    'don’t'
    """
    if text.isascii() or not any(lead in text for lead in "ÂÃâÐÑï‚"):
        return text
    return repair(text, letters_only=True)[0]
