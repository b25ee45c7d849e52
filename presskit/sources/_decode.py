"""Bytes become text: the encoding is found, and what was damaged on the way is mended.

Clean UTF-8 costs one decoding and a few searches, and comes out as it went in.
"""

import codecs
import re
from typing import NamedTuple

from presskit.errors import SourceError
from presskit.sources._no_text import no_text
from presskit.sources._repairs import repair

_MARKS = (  # the longer first: a UTF-32 mark starts like a UTF-16 one
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = bytes([*range(9), *range(14, 32), 127])
_SAMPLE = 65536
_MISREAD = re.compile(
    r"[a-zß-ÿ][À-ÖØ-ÞŠŒŽŸ]|[\x80-\x9f]|[¢-¶¸-º¼-¾×÷]{2}|¨|ˆ|[a-z][¢£¥ª¹³¼-¿][a-z]"
)
# What keeps ASCII as it is; of the others (EBCDIC) a short text makes anything.
_ENCODINGS = """cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 iso8859_2
iso8859_5 iso8859_7 koi8_r koi8_u mac_roman mac_cyrillic mac_latin2 cp437 cp850 big5
gb18030 cp932 euc_jp cp949 euc_kr""".split()
_ACCENTED = re.compile(r"[À-ÿŠŒŽŸšœžƒ]")
_MACINTOSH = re.compile(rb"[A-Za-z]\xd5[a-z]|\xd2[^\xd2\xd3\xf0-\xff]+\xd3")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")


class Decoded(NamedTuple):
    """The text of a file, and in words what was mended in it."""

    text: str
    repairs: tuple[str, ...]


def decode(data: bytes, *, mend: str = "all") -> Decoded:
    """Decode a text file, and mend what its way here has damaged.

    Parameters
    ----------
    data : bytes
        The file.
    mend : {"all", "letters", "nothing"}
        "letters" leaves escapes and entities to the format, "nothing" all of it.

    Returns
    -------
    Decoded
        The text without a byte order mark, and what was mended.

    Raises
    ------
    SourceError
        If the bytes are not text, or blank.

    Examples
    --------
    >>> decode("Türkiye".encode("utf-16")).text
    'Türkiye'
    >>> decode("“Türkiye”".encode("cp1252"))
    Decoded(text='“Türkiye”', repairs=('read as windows-1252: it is not UTF-8',))
    """
    text, notes = _text(data)
    if not text.strip():
        raise SourceError(
            "the file is blank. Save the transcript again, or take it out."
        )
    if mend == "nothing":
        return Decoded(text, notes)
    text, repairs = repair(text, letters_only=mend == "letters")
    return Decoded(text, (*notes, *repairs))


def decode_told(data: bytes, encoding: str) -> str:
    """Return the text of bytes in the encoding that their envelope tells, if it holds.

    Examples
    --------
    >>> decode_told(b"\\xe9", "cp1252"), decode_told("é".encode(), "ascii")
    ('é', 'é')
    """
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return decode(data, mend="nothing").text


def _text(data: bytes) -> Decoded:
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    for encoding in marked:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _binary(text[:_SAMPLE].encode()):
            return Decoded(text, ())
    if marked:
        raise no_text(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = None
    if not _binary(data):
        return _old(data) if text is None else Decoded(text, ())
    if guess := _unmarked_utf16(data):
        return guess
    raise no_text(data)


def _unmarked_utf16(data: bytes) -> Decoded | None:
    """Read UTF-16 that lost its mark: every other byte of its spaces is zero."""
    sample = data[:_SAMPLE]
    zeros = sample[0::2].count(0), sample[1::2].count(0)
    if len(data) % 2 or min(zeros) * 100 > max(zeros) or max(zeros) * 40 < len(sample):
        return None
    encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if _binary(text[:_SAMPLE].encode()):
        return None
    return Decoded(text, ("read as UTF-16, though it lacks the mark of it",))


def _old(data: bytes) -> Decoded:
    """Read what is not UTF-8: UTF-8 with strange bytes, windows-1252, or a guess."""
    sample = data[:_SAMPLE]
    try:
        data.decode("cp1252")
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        text = None
    strange = sum(byte > 127 for byte in _MULTIBYTE.sub(b"", sample))
    if len(_MULTIBYTE.findall(sample)) > strange:
        mended = data.decode("utf-8-sig", errors="presskit-windows")
        return Decoded(
            mended, ("single bytes that are not UTF-8 read as windows-1252",)
        )
    if text is not None and _is_western(text):
        return Decoded(
            data.decode("cp1252"), ("read as windows-1252: it is not UTF-8",)
        )
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    if high * 4 <= len(sample) and _MACINTOSH.search(sample):
        return Decoded(
            data.decode("mac_roman"), ("read as Mac Roman: it is not UTF-8",)
        )
    try:
        import charset_normalizer
    except ImportError:
        if text is not None:
            said = (
                "read as windows-1252, which may be wrong: "
                'pip install "presskit-transcripts[formats]" looks closer'
            )
            return Decoded(data.decode("cp1252"), (said,))
        raise no_text(data) from None
    best = charset_normalizer.from_bytes(
        sample, steps=5, chunk_size=2048, cp_isolation=_ENCODINGS
    ).best()
    for encoding in (best.encoding if best else None, "cp1252"):
        try:
            text = data.decode(encoding or "cp1252")
        except UnicodeDecodeError:
            continue
        if encoding or _is_western(text):
            return Decoded(text, (f"read as {encoding or 'windows-1252'}",))
    raise no_text(data)


def _is_western(text: str) -> bool:
    """Return True if a text makes sense as windows-1252: few accents, none odd.

    >>> _is_western("café – «naïve»"), _is_western("donÕt"), _is_western("Ïðèâåò, ìèð")
    (True, False, False)
    """
    letters = sum(map(str.isalpha, text))
    return len(_ACCENTED.findall(text)) * 2 <= letters and len(
        _MISREAD.findall(text)
    ) * 50 <= len(_ACCENTED.findall(text))


def _binary(data: bytes) -> bool:
    """Return True if bytes hold control characters; real files may have a stray one."""
    start = data[:_SAMPLE]
    return len(start) - len(start.translate(None, _CONTROL)) > len(start) // 1000


def _as_windows(error: UnicodeDecodeError) -> tuple[str, int]:
    """Read bytes that are not UTF-8 as windows-1252; those it lacks as a mark."""
    bad = error.object[error.start : error.end]
    return bad.decode("cp1252", errors="replace"), error.end


codecs.register_error("presskit-windows", _as_windows)
