"""Words with their source: quote them from a transcript, or check an article's quotes.

:func:`quote` makes text to paste, by the templates of :data:`FORMS`;
:func:`verify_quotes` looks up each quotation of a finished article.
"""

from presskit.arguments import guard
from presskit.quotes._fields import fields
from presskit.quotes._forms import FORMS, fill
from presskit.quotes._quote import quote
from presskit.quotes._schema import STATUSES
from presskit.quotes._verify_quotes import verify_quotes

__all__ = ["FORMS", "STATUSES", "fields", "fill", "quote", "verify_quotes"]

guard(globals(), __all__)
