"""Lines that say what part of a transcript begins: "Questions and answers"."""

from presskit.languages import ALL, Lexicon, plain

_DECORATED = " #*_=-–—:"
_LONGEST = 60


def is_section(line: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if a line says what part of a transcript begins.

    Examples
    --------
    >>> is_section("### Questions and Answers:"), is_section("The new bridge")
    (True, False)
    >>> is_section("CROSS-EXAMINATION"), is_section("BY MR. VASK:")
    (True, True)
    """
    if len(line) > _LONGEST:
        return False
    line = line.strip(_DECORATED)
    bare = plain(line.replace("&", " and "))
    return bare in lexicon.words("section_headings") or any(
        pattern.fullmatch(line) for pattern in lexicon.patterns("section_heading")
    )
