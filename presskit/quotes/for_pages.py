"""What an explorer gives its page, so that JavaScript makes the same quotes."""

from presskit.quotes._forms import TEMPLATES
from presskit.quotes._provenance import Known, heading

__all__ = ["TEMPLATES", "Known", "heading"]
