"""What a word is counted by and found by, and how many of them a text has."""

from presskit.languages import WORD, fold, plain
from presskit.text._stage_marks import inaudible, stage_mark

EDGES = '.,;:!"“”()[]'


def key(word: str) -> str:
    """Return the form by which a word is counted and found.

    A few characters fold to more than a word ("⒈" to "1.", "ﷺ" to four): without
    this, a phrase of the index could not be looked for in it again.
    """
    if word.isascii():
        return word.lower()
    folded = "".join(fold(word).split()).strip(EDGES)
    return folded if WORD.search(folded) else word.casefold()


def slug(name: str) -> str:
    """Return `name` as an id: plain words joined by hyphens.

    Examples
    --------
    >>> slug("Frankfurter Allgemeine Zeitung")
    'frankfurter-allgemeine-zeitung'
    """
    return plain(name).replace(" ", "-")


def n_words(text: str) -> int:
    """Count the words of `text`; stage marks such as ``[inaudible]`` are none.

    Examples
    --------
    >>> n_words("Don't send 40,000 full-fledged troops [inaudible] to Cold [Lake].")
    8
    """
    # Counting substitutions is faster than making a list of the words.
    count = WORD.subn("", text)[1]
    if count and ("[" in text or "(" in text):
        count -= sum(len(WORD.findall(mark)) for mark in stage_mark().findall(text))
    return count


def n_inaudible(text: str) -> int:
    """Count the marks of words that the transcriber could not hear.

    Examples
    --------
    >>> n_inaudible("We saw [inaudible] and […] there (inaudible).")
    2
    """
    return len(inaudible().findall(text)) if "[" in text or "(" in text else 0


def is_glob(word: str) -> bool:
    """Return True if a word of a pattern stands for several.

    Examples
    --------
    >>> is_glob("jet*"), is_glob("jets")
    (True, False)
    """
    return "*" in word or "?" in word
