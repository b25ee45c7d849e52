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
    """
    if len(line) > _LONGEST:
        return False
    bare = plain(line.strip(_DECORATED).replace("&", " and "))
    return bare in lexicon.words("section_headings")
