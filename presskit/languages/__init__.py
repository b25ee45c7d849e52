"""What people say, as data: one file a language, and what reads it.

``<code>.toml`` beside this module holds three kinds of entry, each under a name that
the rules use, and some tables:

``[words]``
    Sets of words that are compared one by one, as a label is. Several stand on a line;
    "_" joins the words of one entry (``first_lady``), "|" the forms of one that go
    together (``ministro|ministra``). Folded as :func:`presskit.text.plain` folds.
``[phrases]``
    Runs of words, one a line, found in talk by their first word: what they cost does
    not grow with the number of languages. ``{word}``, ``{words}``, ``{person}`` and
    ``{outlet}`` stand for words that vary.
``[[patterns.NAME]]``
    The few that are neither: ``pattern``, with examples that match (``matches``) and
    that do not (``not``), which the tests try.
``[months]``, ``[weekdays]``, ``[numbers]``, ``[titles]``, ``[kinds]``, ...
    What a word stands for: all that :data:`presskit.languages._files.TABLES` names.

``#`` begins a comment, inside a block too. Each word stands in a transcript or a test
here, or in the published list that ``[sources]`` names. A rule asks the lexicon that it
was given, which is the language of the file with English, or all of them:

>>> from presskit import languages
>>> lexicon = languages.lexicon("de")
>>> lexicon.months["dezember"]
12
>>> said = languages.tokens("Vielen Dank!")
>>> lexicon.phrases("no such list").whole(said) is None
True

A rule that looks at more than words says so at the call, not in the entry: ``find``,
``search``, ``at_start``, ``at_end``, ``whole`` and ``covers`` of :class:`Phrases`.
Nothing is read before it is asked for.
"""

from presskit.languages._detect import (
    detect,
    of_turns,
    small_words,
    spoken,
    unknown,
)
from presskit.languages._files import names
from presskit.languages._folding import JOINERS, WORD, bare, fold, plain
from presskit.languages._frequencies import frequencies, share
from presskit.languages._lexicon import ALL, Lexicon, lexicon, months_of_others
from presskit.languages._phrases import Hit, Phrases
from presskit.languages._stop_words import stop_words, with_stop_words
from presskit.languages._tokens import Tokens, tokens
from presskit.languages._word_forms import (
    OPENS,
    elisions,
    parts,
    possessives,
    spellings,
    stem,
    undivided,
    word_forms,
)

language = detect  # its older name

__all__ = [
    "ALL",
    "Hit",
    "JOINERS",
    "Lexicon",
    "OPENS",
    "Phrases",
    "Tokens",
    "WORD",
    "bare",
    "detect",
    "elisions",
    "fold",
    "frequencies",
    "language",
    "lexicon",
    "months_of_others",
    "names",
    "of_turns",
    "possessives",
    "spellings",
    "spoken",
    "parts",
    "plain",
    "share",
    "small_words",
    "stem",
    "stop_words",
    "tokens",
    "undivided",
    "unknown",
    "with_stop_words",
    "word_forms",
]
