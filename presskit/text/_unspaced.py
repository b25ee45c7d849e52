"""Writings that set no space between words, whose words nobody can count by sight."""

import re

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
)
"""The letters of them, as a set of a pattern has them: Thai, Lao, Burmese, Khmer,
Japanese and Chinese. Korean has spaces."""
_WORD = re.compile(f"[{UNSPACED}]{{2}}")
"""Two such letters, which are about a word."""


def n_unspaced(text: str) -> int:
    """Count about as many words as there are where no spaces part them.

    :func:`presskit.text.n_words` counts each run of such letters once: add this to
    tell how much is said.

    Examples
    --------
    >>> n_unspaced("Two words."), n_unspaced("六月开通。")
    (0, 2)
    """
    return 0 if text.isascii() else len(_WORD.findall(text))
