"""Pages to explore transcripts with, as the command writes them."""

from presskit.sharing._exploration import write
from presskit.sharing._page import Choices

__all__ = ["Choices", "write"]
