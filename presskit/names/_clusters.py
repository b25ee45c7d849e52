"""Labels of a machine that tells voices apart and knows nobody: "Speaker 3"."""

import re
from functools import lru_cache

from presskit.languages import ALL

_COUNTED = re.compile(
    r"(?:(?P<of>[^\W\d_]+)[ _-])?(?P<word>[^\W\d_]+)"
    r"(?:[ _#.-]{0,2}(?P<count>\d{1,3})|[ _](?P<letter>[A-Z]))"
)
_SIGNS = frozenset({"s", "sp", "spk", "spkr"})
"""What programs print for the word; no language has them."""
_MENTION = re.compile(
    r"(?<![^\W_])(?P<word>[^\W\d_]+)(?:[ _#.-]{0,2}\d{1,3}|[ _][A-Za-z])(?![^\W_])"
)


@lru_cache(maxsize=8192)
def cluster(label: str) -> str:
    """Return the number of a voice that a machine has told apart; '' for any other.

    Such a label is one voice of one file, and nobody elsewhere: the next file counts
    again from its own first voice.

    Parameters
    ----------
    label : str
        The speaker as printed, without the final colon.

    Returns
    -------
    str
        The number without leading zeros, or the letter, folded.

    Examples
    --------
    >>> [cluster(one) for one in ("Speaker 3", "SPEAKER_00", "spk_1", "Sprecher A")]
    ['3', '0', '1', 'a']
    >>> [cluster(one) for one in ("Speaker Ek", "Speaker", "Reporter 2", "Mr. S")]
    ['', '', '', '']
    """
    found = _COUNTED.fullmatch(label.strip(" []<>()"))
    if not found:
        return ""
    words = ALL.words("columns_of_speakers")
    word, of = found["word"].casefold(), (found["of"] or "").casefold()
    if word not in words and not (word in _SIGNS and found["count"] and not of):
        return ""
    if of and of not in ALL.words("nobodies"):
        return ""
    return (found["count"] or "").lstrip("0") or (found["letter"] or "0").casefold()


def uncounted(text: str) -> str:
    """Return a text without the numbers by which machines tell voices apart.

    When a program exports again it may count its voices otherwise.

    Examples
    --------
    >>> uncounted("Speaker 2: Page 3, please. [SPEAKER_00]: Yes.")
    'Speaker: Page 3, please. [SPEAKER]: Yes.'
    """
    words = ALL.words("columns_of_speakers") | _SIGNS
    return _MENTION.sub(
        lambda one: one["word"] if one["word"].casefold() in words else one[0], text
    )
