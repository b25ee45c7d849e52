"""The languages that labels are in, which need not be those of the talk."""

import re

from presskit.languages import ALL, lexicon, names
from presskit.names._words import ASKS, BYSTANDERS, HANDS_OUT
from presskit.text import plain
from presskit.text.lines import matches_at_lines

_TELLING = (*ASKS, *HANDS_OUT, *BYSTANDERS)
_LABELS = re.compile(r"[^\w\n]*+(?:[^\n:]{2,90}+(?=:)|[^\W\d_]{2,})")


def languages_of_labels(text: str, told: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages of a transcript, those of its labels among them.

    A translation may keep the labels of the original: "Frage:" before English talk.

    Parameters
    ----------
    text : str
        The reading text; of each line its first word, or those before a colon
        are looked at.
    told : tuple of str
        The languages of the talk; empty for any.

    Returns
    -------
    tuple of str
        `told`, and each language that knows a word for whoever asks, hands out the
        floor or is in the hall that those do not know.

    Examples
    --------
    >>> languages_of_labels("Frage: Why?\\nMinister Bo Ek: So.", ("en",))
    ('en', 'de')
    >>> languages_of_labels("Ann Lee (AP): Why?\\nKing: So.", ("en",))
    ('en',)
    """
    if not told:
        return told
    found = {match[0] for match in matches_at_lines(_LABELS, text)}
    labels = {*" ".join(found).split()}
    words = {plain(word) for word in labels if word.strip("([–-")[:1].isupper()}
    words &= ALL.words(*_TELLING) - lexicon(*told).words(*_TELLING)
    if not words:
        return told
    more = (code for code in names() if words & lexicon(code).words(*_TELLING))
    return tuple(dict.fromkeys((*told, *more)))
