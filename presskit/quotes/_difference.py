"""In plain English: how an article's wording differs from that of the source."""

import re
from itertools import groupby

from presskit.quotes._nearest import Near
from presskit.quotes._search import Match
from presskit.quotes._tokens import APOSTROPHES, key
from presskit.quotes._wording import Wording
from presskit.text import QUESTION_MARKS, STOPS
from presskit.text.prose import listed

_MOST = 5
_LONG = 12  # words, of a stretch that is shown whole
_ENDS = re.compile(f"[{STOPS}]")


def difference(wording: Wording, near: Near, printed: list[str]) -> str:
    """Return a sentence on which words differ.

    Parameters
    ----------
    wording : Wording
        The quotation.
    near : Near
        How it is aligned with the source.
    printed : list of str
        For each of ``near.pairs`` the word of the source as printed; "" for none.

    Returns
    -------
    str
        One part a stretch of words that differ, joined by "; ".
    """
    steps = [
        (quoted, said, text, _same(wording, quoted, text))
        for (quoted, said), text in zip(near.pairs, printed, strict=True)
    ]
    parts = []
    for same, group in groupby(steps, key=lambda step: step[3]):
        if same:
            continue
        group = list(group)
        source = _stretch([text for _, said, text, _ in group if said is not None])
        quoted = [wording.printed[i] for i, _, _, _ in group if i is not None]
        parts.append(_part(source, _stretch(quoted)))
    if len(parts) > _MOST:
        parts = [*parts[:_MOST], f"{len(parts) - _MOST} more places differ"]
    return "; ".join(parts)


def _same(wording: Wording, quoted: int | None, text: str) -> bool:
    return quoted is not None and bool(text) and key(text) == wording.keys[quoted]


def _part(source: str, article: str) -> str:
    if not article:
        return f"article leaves out ‘{source}’"
    if not source:
        return f"article adds ‘{article}’"
    return f"source has ‘{source}’, article has ‘{article}’"


def _stretch(words: list[str]) -> str:
    if len(words) > _LONG:
        words = [*words[: _LONG // 2], "…", *words[-_LONG // 2 :]]
    return " ".join(words)


def capitals(wording: Wording, printed: list[str]) -> str:
    """Return the words that differ in capitals alone, first letters aside."""
    pairs = [
        (_straight(said), _straight(quoted))
        for said, quoted in zip(printed, wording.printed, strict=True)
    ]
    # Where a piece begins, a capital is the article's own business.
    begins = {left for left, _ in wording.pieces()}
    other = [
        f"‘{said}’ as ‘{quoted}’"
        for i, (said, quoted) in enumerate(pairs)
        if said[i in begins :] != quoted[i in begins :]
        and said.casefold() == quoted.casefold()
    ]
    other = list(dict.fromkeys(other))
    return f"It prints {listed(other, 3)}; the words are the same." if other else ""


def _straight(word: str) -> str:
    return word.translate(dict.fromkeys(map(ord, APOSTROPHES), "'"))


def question_marks(wording: Wording, match: Match, text: str, spans: list) -> str:
    """Return the places where only the source, or only the article, has a question."""
    for i, (_, end) in enumerate(spans):
        last = i + 1 == len(spans)
        if not last and match.words[i + 1] != match.words[i] + 1:
            continue
        said = text[end : end + 4 if last else spans[i + 1][0]]
        upto = len(wording.text) if last else wording.start[i + 1]
        quoted = wording.text[wording.after[i] : upto]
        said, quoted = _ENDS.search(said), _ENDS.search(quoted)
        asked = bool(said and said[0] in QUESTION_MARKS)
        asks = bool(quoted and quoted[0] in QUESTION_MARKS)
        if asked and not asks:
            return "The source has a question mark there, the article has none."
        if asks and not asked:
            return "The article has a question mark there, the source has none."
    return ""
