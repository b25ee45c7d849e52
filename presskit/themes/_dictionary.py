"""Dictionaries of themes."""

from presskit.text import Fold
from presskit.themes._theme_dictionary import Dictionary
from presskit.themes._theme_sources import Given, read


def dictionary(source: Given, fold: Fold | None = None) -> Dictionary:
    r"""Read a dictionary of themes.

    Parameters
    ----------
    source : str, path, mapping, DataFrame or Dictionary
        The name of one that comes along ("security"); the path of a ``.yaml``,
        ``.dic`` or ``.csv`` file, or its text; a dict; or a table with the columns
        `theme`, `pattern` and perhaps `exclusion`.
    fold : bool, "spelling" or iterable of str, optional
        What is folded where its patterns are looked for, as
        :func:`presskit.themes.kwic` takes it; by default as a Dictionary has it, or
        True.

    Returns
    -------
    Dictionary
        With its `themes`, ``to_frame()`` and ``save(path)``.

    Raises
    ------
    TableError
        If it cannot be read as one; the message names the line.

    Notes
    -----
    A theme has a list of word patterns as :func:`presskit.themes.kwic` takes them
    (whole words, ``*`` any run, ``?`` one character, phrases of several words), or
    themes inside it, or both. Where an exclusion (``except``) shares a word with a
    pattern of its theme or of one inside it, that place does not count. ``.dic`` files
    are those of LIWC as quanteda reads them: themes by number between two lines of
    ``%``, then a pattern and its numbers on each line.

    "security" is a start, in English: 25 themes of defence and security policy. Of 50
    hits drawn from 40 transcripts that it was not written from, its writer called 47
    right (94 %; 95 % interval 83 to 99 %); of 50 others, after which patterns that
    misled were taken out, 45. Judge your own: :func:`presskit.themes.sheet`.

    Examples
    --------
    >>> dictionary({"Arms": "air defence"}, fold="spelling")
    Dictionary(1 theme, 1 pattern, fold='spelling')
    >>> dictionary("Arms:\n  - weapon*\n  - except: chemical weapon*\n  - Jets: jet*")
    Dictionary(2 themes, 2 patterns, 1 exclusion)
    >>> dictionary("Arms:\n  - weapon*\nAid:\n  -\n")
    Traceback (most recent call last):
    presskit.errors.TableError: the text, line 4: 'Aid' has no pattern...
    """
    return read(source, fold)
