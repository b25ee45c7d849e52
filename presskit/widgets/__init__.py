"""Explorers: controls around measures, themes and charts, for a notebook with a kernel.

Each takes a corpus, shows a chart whose marks can be clicked, a list to walk and the
words of the source beside it. ``explorer.frame()`` is the table behind what is shown,
``explorer.to_code()`` the Python that gives it. Explorers that are given one state,
``LengthExplorer(corpus, state=other.state)``, show the same.
"""

from presskit.arguments import guard
from presskit.widgets._form_html import for_a_page as for_a_page  # for sharing
from presskit.widgets.audit import AuditExplorer
from presskit.widgets.chooser import Chooser
from presskit.widgets.exchanges import ExchangeExplorer
from presskit.widgets.lengths import LengthExplorer
from presskit.widgets.pressroom import PressRoom
from presskit.widgets.redline import Redline
from presskit.widgets.share_button import ShareButton
from presskit.widgets.sources import SourceExplorer
from presskit.widgets.story import Story
from presskit.widgets.themes import ThemeExplorer

__all__ = [
    "AuditExplorer",
    "Chooser",
    "ExchangeExplorer",
    "LengthExplorer",
    "PressRoom",
    "Redline",
    "ShareButton",
    "SourceExplorer",
    "Story",
    "ThemeExplorer",
]

guard(globals(), __all__)
