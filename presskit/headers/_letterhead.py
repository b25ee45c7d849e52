"""Lines that name the house that printed a transcript: "Ministry of Water"."""

from presskit.languages import Lexicon
from presskit.text import plain

_MOST_WORDS = 6


def is_letterhead(line: str, lexicon: Lexicon) -> bool:
    """Return True if a line names an institution, in capitals like a name.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> is_letterhead("Ministry of Water", lexicon("en"))
    True
    >>> is_letterhead("A ministry opens the dam", lexicon("en"))
    False
    """
    printed = line.split()
    if len(printed) > _MOST_WORDS:
        return False
    if lexicon.words("institutions").isdisjoint(plain(line).split()):
        return False
    small = lexicon.words(
        "small_in_titles", "inside_offices", "name_particles", "contracted_articles"
    )
    return all(
        word[0].isupper() or not word[0].isalpha() or plain(word) in small
        for word in printed
    )
