"""Notes in a label on how somebody speaks: no name, no outlet, no office."""

import re

_INTERPRETED = (
    r"interpr[eéè]t|(?:re-?)?translat|übersetz|uebersetz|dolmetsch|tradu[cçt]|"
    r"traduz|tradott|tradu(?:it|zid)|t[łl]umacz|vertal|vertaal|překlad|"
    r"перев[оеё]|переклад|пер\.\s|синхрон"
)
"""Beginnings of words for interpreting and translating."""
_HOW = (
    r"(?:via|through|by|over|on|off|in|as|par|por|per|mediante|durch|über|через)[\s-]+\S|"
    r"(?:speak|spoken|spricht|habla|parl(?:a|e|ant|ando)\b|говор|asked|original|online|"
    r"inaudible|unknown|remote|zugeschaltet)"
)
"""What a note on the manner or the carrier of speech begins with."""
_TONGUES = r"(?:en|auf|em|på|op|na|po|по|на|w|aus|dall[ao'’]|du)"
_NAMED = (
    r"arabic|chinese|mandarin|cantonese|czech|danish|dutch|english|farsi|finnish|french|"
    r"german|greek|hebrew|hindi|hungarian|indonesian|italian|japanese|korean|norwegian|"
    r"pashto|persian|polish|portuguese|romanian|russian|serbian|spanish|swahili|swedish|"
    r"thai|tagalog|turkish|ukrainian|urdu|vietnamese"
)
_NOTE = re.compile(
    rf"(?:(?:{_HOW}).*|.*\b(?:{_INTERPRETED}).*|(?:from\s+)?(?:the\s+)?(?:{_NAMED}))",
    re.IGNORECASE,
)
_IN_A_TONGUE = re.compile(
    rf"{_TONGUES}[\s-](?!(?:la|el|le|les|los|las)\b)[^\W\d_A-Z]\w*.*"
)
"""Small letters: "en anglais", "по-английски"; not the paper "En Pointe"."""
_GERMAN = re.compile(r"(?:auf|aus dem|en|em) [A-ZÄÖÜ]\w+(?:isch|sch|ais|ol|ês|és)\b.*")
_BRACKET = re.compile(r"(?P<head>.*?\S)\s*[\[(（](?P<inner>[^\])）]*)[\])）]\s*")


def is_note(words: str) -> bool:
    """Return True if words say how somebody speaks: "through an interpreter".

    Examples
    --------
    >>> is_note("en anglais"), is_note("traducción"), is_note("Radio Coast")
    (True, True, False)
    """
    words = words.strip()
    return bool(
        _NOTE.fullmatch(words)
        or _IN_A_TONGUE.fullmatch(words)
        or _GERMAN.fullmatch(words)
    )


def without_notes(label: str) -> str:
    """Return a label without the notes that end it.

    Examples
    --------
    >>> without_notes("Ann Lee (AP) (through interpreter)")
    'Ann Lee (AP)'
    >>> without_notes("Question, in French")
    'Question'
    """
    while (found := _BRACKET.fullmatch(label)) and is_note(found["inner"]):
        label = found["head"].strip()
    head, comma, tail = label.rpartition(",")
    if comma and tail.strip()[:1].islower() and is_note(tail):
        return head.strip()
    return label


def bracketed(label: str) -> tuple[str, str] | None:
    """Return what stands before a bracket that ends a label, and what is in it.

    Examples
    --------
    >>> bracketed("Ann Lee (AP)"), bracketed("Ann Lee")
    (('Ann Lee', 'AP'), None)
    """
    found = _BRACKET.fullmatch(label)
    return (found["head"], found["inner"]) if found else None
