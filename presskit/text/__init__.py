"""The one definition of a word and of a sentence, and how a pattern finds words.

Every count, every row of a concordance and every highlighted hit comes from here, so
that they agree by construction.
"""

from presskit.languages import WORD, bare, fold, plain
from presskit.text._cache import split_ahead, texts_of, words_of
from presskit.text._counts import count
from presskit.text._definitions import (
    key,
    n_inaudible,
    n_words,
    slug,
)
from presskit.text._early import early_words
from presskit.text._fold import Fold, check_fold
from presskit.text._globs import exact_parts, exact_pattern, glob_pattern
from presskit.text._index import index
from presskit.text._inserted import inserted
from presskit.text._printed_forms import counted_forms, printed_forms, printed_parts
from presskit.text._question_marks import (
    QUESTION_MARKS,
    ends_with_question,
    has_question_mark,
    n_question_marks,
)
from presskit.text._regex import Texts, regex_pattern
from presskit.text._runs import RUN, in_percent, runs_of
from presskit.text._same_words import Spoken, same_words
from presskit.text._sentences import breaks, sentences
from presskit.text._signs import dropped_from
from presskit.text._stage_marks import inaudible, left_out, stage_mark
from presskit.text._stops import CLOSING, STOPS, ends_sentence
from presskit.text._unspaced import UNSPACED, n_unspaced
from presskit.text._words import Words

_key = key  # its older name

__all__ = [
    "CLOSING",
    "QUESTION_MARKS",
    "RUN",
    "STOPS",
    "Spoken",
    "UNSPACED",
    "WORD",
    "stage_mark",
    "inaudible",
    "inserted",
    "left_out",
    "n_words",
    "n_inaudible",
    "count",
    "ends_sentence",
    "ends_with_question",
    "has_question_mark",
    "n_question_marks",
    "n_unspaced",
    "in_percent",
    "runs_of",
    "same_words",
    "sentences",
    "breaks",
    "fold",
    "key",
    "bare",
    "plain",
    "slug",
    "index",
    "Words",
    "Fold",
    "check_fold",
    "early_words",
    "split_ahead",
    "words_of",
    "glob_pattern",
    "exact_pattern",
    "exact_parts",
    "printed_forms",
    "printed_parts",
    "counted_forms",
    "Texts",
    "texts_of",
    "regex_pattern",
    "dropped_from",
]


def __getattr__(name: str):
    """Return a pattern under its older name: it is read when it is asked for."""
    patterns = {"STAGE_MARK": stage_mark, "INAUDIBLE": inaudible}
    if name in patterns:
        return patterns[name]()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
