"""The first day of a line, and a line without its days."""

from datetime import datetime
from functools import lru_cache

from presskit.languages import Lexicon
from presskit.text.dates import dates_of


@lru_cache(maxsize=1024)
def day_of(line: str, lexicon: Lexicon, first: bool | None) -> datetime | None:
    """Return the first day of a line, with its time if there is one.

    Parameters
    ----------
    line : str
    lexicon : Lexicon
        The words of the language.
    first : bool or None
        Whether days in numbers name the day first, as the file has them; None where
        nothing says so.
    """
    return dates_of(lexicon).first(line, first)


def undated(
    line: str, instead: str, lexicon: Lexicon, first: bool | None = None
) -> str:
    """Return a line with something in the place of its days."""
    return dates_of(lexicon).without(line, instead, first)
