"""Tables of terms, phrases and their places.

All of them find words as :mod:`presskit.text` does, so that a count, a row and a
highlighted hit are the same thing. `findings` turns their results into sentences.
"""

from presskit.themes import findings
from presskit.themes._kwic import kwic
from presskit.themes._ngrams import ngrams
from presskit.themes._terms import terms

__all__ = ["findings", "kwic", "ngrams", "terms"]
