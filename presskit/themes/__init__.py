"""Tables of terms, phrases and their places.

All of them find words as :mod:`presskit.text` does, so that a count, a row and a
highlighted hit are the same thing. `findings` turns their results into sentences.
"""

from presskit.arguments import guard
from presskit.corpus.concordance import kwic
from presskit.guesses import not_in
from presskit.themes import findings
from presskit.themes._agenda import agenda
from presskit.themes._cells import Cells as Cells  # for explorers
from presskit.themes._changes import changes
from presskit.themes._coverage import coverage
from presskit.themes._dictionary import dictionary
from presskit.themes._edits import edits
from presskit.themes._findings_of_agendas import asked_most as asked_most
from presskit.themes._findings_of_agendas import in_one as in_one
from presskit.themes._hits import hits
from presskit.themes._keyness import keyness
from presskit.themes._matrix import matrix
from presskit.themes._ngrams import ngrams
from presskit.themes._over_time import SaidAtEvents as SaidAtEvents  # for explorers
from presskit.themes._over_time import over_time
from presskit.themes._pairing import load_scipy as load_scipy  # for explorers
from presskit.themes._precision import precision
from presskit.themes._procedure import procedural as procedural  # for charts
from presskit.themes._rise import Rise as Rise
from presskit.themes._rise import rise as rise
from presskit.themes._same_event import of_one_event as of_one_event  # for explorers
from presskit.themes._same_event import parted as parted
from presskit.themes._settled_terms import RULES as RULES  # for explorers
from presskit.themes._settled_terms import SettledTerms as SettledTerms  # for explorers
from presskit.themes._sheet import sheet
from presskit.themes._suggest import suggest
from presskit.themes._telling import telling as telling  # for charts
from presskit.themes._term_counts import TermCounts as TermCounts  # for charts
from presskit.themes._terms import terms
from presskit.themes._theme_dictionary import Dictionary
from presskit.themes._theme_grid import ANSWERED as ANSWERED  # for charts
from presskit.themes._theme_grid import ASKED as ASKED
from presskit.themes._theme_grid import BROUGHT as BROUGHT
from presskit.themes._theme_grid import ThemeGrid as ThemeGrid
from presskit.themes._theme_grid import theme_grid as theme_grid
from presskit.themes._theme_places import places_of as places_of  # for explorers
from presskit.themes._track import track
from presskit.themes._typical import typical
from presskit.themes._typical_words import TypicalWords as TypicalWords  # for explorers
from presskit.themes._uncovered import uncovered
from presskit.themes._variants import variants
from presskit.themes._wordings import Wordings as Wordings  # for explorers
from presskit.themes._wordings import wordings

__all__ = [
    "Dictionary",
    "agenda",
    "changes",
    "coverage",
    "dictionary",
    "edits",
    "findings",
    "hits",
    "keyness",
    "kwic",
    "matrix",
    "ngrams",
    "over_time",
    "precision",
    "sheet",
    "suggest",
    "terms",
    "track",
    "typical",
    "uncovered",
    "variants",
    "wordings",
]

guard(globals(), __all__)
__getattr__ = not_in(__name__)
