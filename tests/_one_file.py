"""A file that is read from its text, as a step gets it."""

import hashlib
from collections.abc import Sequence

from presskit.corpus import build
from presskit.schema.values import Correction, Document, Transcript


def document(text: str, source: str = "a.txt") -> Document:
    """Return a text as the document of a plain file."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(source, text, "plain", digest)


def transcript(
    text: str, lines: Sequence[Correction] = (), source: str = "a.txt"
) -> Transcript:
    """Run the steps on a text, with the decisions of a correction file."""
    one = document(text, source)
    return build.judge(one, build.cut(one), lines, {})
