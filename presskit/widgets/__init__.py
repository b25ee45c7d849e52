"""Explorers: controls around measures, themes and charts, for a notebook with a kernel.

Each takes a corpus, shows a chart whose marks can be clicked, and the words of the
source beside it. ``explorer.frame()`` is the table behind what is shown.
"""

from presskit.widgets.exchanges import ExchangeExplorer
from presskit.widgets.lengths import LengthExplorer
from presskit.widgets.sources import SourceExplorer
from presskit.widgets.story import Story
from presskit.widgets.themes import ThemeExplorer

__all__ = [
    "ExchangeExplorer",
    "LengthExplorer",
    "SourceExplorer",
    "Story",
    "ThemeExplorer",
]
