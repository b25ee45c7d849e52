"""The one definition of a word and of a sentence, and how a pattern finds words.

Every count, every row of a concordance and every highlighted hit comes from here, so
that they agree by construction.
"""

from presskit.text._counts import count
from presskit.text._definitions import (
    INAUDIBLE,
    STAGE_MARK,
    WORD,
    bare,
    breaks,
    fold,
    key,
    n_inaudible,
    n_words,
    plain,
    sentences,
    slug,
)
from presskit.text._globs import glob_pattern
from presskit.text._index import index
from presskit.text._kept import texts_of, words_of
from presskit.text._regex import Texts, regex_pattern
from presskit.text._words import Words

_key = key  # its older name

__all__ = [
    "WORD",
    "STAGE_MARK",
    "INAUDIBLE",
    "n_words",
    "n_inaudible",
    "count",
    "sentences",
    "breaks",
    "fold",
    "key",
    "bare",
    "plain",
    "slug",
    "index",
    "Words",
    "words_of",
    "glob_pattern",
    "Texts",
    "texts_of",
    "regex_pattern",
]
