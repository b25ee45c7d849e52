"""Mend what was done to a text on its way: escapes, misread letters, entities.

Each test is a search for characters that clean text lacks, so that it stays as it is.
"""

import re
from html.entities import html5

_HIGH = re.compile(r"\\x[c-f][0-9a-f]\\x[89ab][0-9a-f]", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([nrt'\"\\]))|((?:\\x[0-9a-fA-F]{2})+)")
_MEANING = {"n": "\n", "r": "\n", "t": "\t"}
_WRAPPED = re.compile(r"\A\s*\[?\s*b?(['\"])(.*)\1\s*\]?\s*\Z", re.DOTALL)
_BYTES = re.compile(r"(?m)^[ \t]*b(['\"])(.*)\1[ \t]*,?[ \t]*$")
_ENTITY = re.compile(
    r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));"
)
# What UTF-8 looks like when read as windows-1252 or Latin-1: "â€™", "Ã©", "Â ".
_LEADS = "âÃÂÐÑï‚"
_MISREAD = re.compile(
    rf"[{_LEADS}](?:(?<=â)€|(?<=â)\x80|(?<=Ã)[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    r"|(?<=[ÂÐÑ])[\x80-\xbf]|(?<=ï)[»¿]|(?<=‚)Ä[ôúùî])"
)
_MOST_LINES = 500_000  # more than any transcript has
_INSTALL = (
    'letters look misread ("â€™" for "’"): pip install "presskit-transcripts[formats]" '
    "mends them"
)


def repair(text: str, *, letters_only: bool = False) -> tuple[str, tuple[str, ...]]:
    """Mend a text, and say what was mended.

    Parameters
    ----------
    text : str
        Text as decoded.
    letters_only : bool
        Leave escapes and entities alone: the format has its own rules for them.

    Returns
    -------
    text : str
        The same object where nothing was to mend.
    repairs : tuple of str
        What was mended, in words.

    Examples
    --------
    >>> repair("Weâ€™re here")
    ('We’re here', ("misread letters mended in 1 line: 'Weâ€™re' is 'We’re'",))
    >>> repair("Q&amp;A: &#8220;Why?&#8221;")[0]
    'Q&A: “Why?”'
    >>> repair("Clean – “text” & more.")
    ('Clean – “text” & more.', ())
    """
    repairs = []
    for found, mend in _MENDERS[:2] if letters_only else _MENDERS:
        if found(text):
            mended, said = mend(text)
            if mended != text or said is _INSTALL:
                text = mended
                repairs.append(said)
    return text, tuple(repairs)


def entities(text: str) -> str:
    """Replace each whole entity by its character; what is none stays.

    Examples
    --------
    >>> entities("AT&T; &lt;3 &amp;nbsp; &#8217;")
    'AT&T; <3 &nbsp; ’'
    """
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(match: re.Match) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return html5.get(f"{name};", match[0])
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if 0x80 <= code < 0xA0:  # windows-1252 numbers, met in old pages
        return bytes([code]).decode("cp1252", errors="replace")
    if code == 13:
        return ""
    if code in {9, 10} or (code >= 32 and code != 127 and not 0xD800 <= code < 0xE000):
        return chr(code) if code < 0x110000 else match[0]
    return match[0]


def _unescape(text: str) -> tuple[str, str]:
    """Turn written-out bytes and line ends into what they stand for."""
    lines = text.count("\\n")
    if not _HIGH.search(text) and (lines < 3 or lines <= text.count("\n", 0, -1)):
        return text, ""
    wrapped = _WRAPPED.match(text)
    body = wrapped[2] if wrapped else _BYTES.sub(r"\2", text)
    body = body.replace("\\r\\n", "\\n")
    return _ESCAPE.sub(_meaning, body), "escaped bytes and line ends written out"


def _meaning(match: re.Match) -> str:
    code, letter, run = match.groups()
    if code:
        return match[0] if "d8" <= code[:2].lower() < "e0" else chr(int(code, 16))
    if letter:
        return _MEANING.get(letter, letter)
    data = bytes.fromhex(run.replace("\\x", ""))
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _read_again(text: str) -> tuple[str, str]:
    """Mend the lines whose UTF-8 was once read as something else, by ftfy."""
    if not _MISREAD.search(text):
        return text, ""
    try:
        import ftfy
    except ImportError:
        return text, _INSTALL
    lines = text.split("\n")
    examples, changed = [], 0
    for number, line in enumerate(lines):
        if changed >= _MOST_LINES or not _MISREAD.search(line):
            continue
        lines[number] = ftfy.fix_encoding(line).replace("\n", " ")
        if lines[number] != line:
            changed += 1
            examples = examples or _difference(line, lines[number])
    return "\n".join(lines), (
        f"misread letters mended in {changed:,} line{'s' * (changed != 1)}"
        + (": {!r} is {!r}".format(*examples) if examples else "")
    )


def _difference(before: str, after: str) -> list[str]:
    """Return the first word that was changed, before and after."""
    pairs = zip(before.split(), after.split(), strict=False)
    return next(([old[:30], new[:30]] for old, new in pairs if old != new), [])


def _decode_entities(text: str) -> tuple[str, str]:
    first = _ENTITY.search(text)
    if first is None:
        return text, ""
    for _ in range(3):  # "&amp;amp;nbsp;" was encoded three times
        mended = entities(text)
        if mended == text:
            break
        text = mended
    return text, f"entities such as {first[0]!r} made characters"


def _mac(text: str) -> tuple[str, str]:
    return text.replace("\r", "\n"), "line ends of an old Macintosh made line feeds"


_MENDERS = (  # those of letters and lines first
    (lambda text: "\r" in text and "\n" not in text, _mac),
    (lambda text: any(map(text.__contains__, _LEADS)), _read_again),
    (lambda text: "\\" in text, _unescape),
    (lambda text: "&" in text, _decode_entities),
)
