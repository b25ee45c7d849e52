"""How the end of a turn gives the floor, or asks for something to be said again."""

import re

from presskit.languages import Tokens, tokens
from presskit.speech._ends import Ends
from presskit.speech._phrases_of_lexicon import Known
from presskit.text import has_question_mark

_AGAIN = ("asks_again", "not_heard", "say_again")
_LONGEST = 18
"""Words of a sentence that gives the floor; of a longer one the last so many count."""
_MARK_LAST = re.compile(r"\?[\s\"”’»)]*$")
_NAME_LAST = re.compile(
    r"(?<=[.?!…])\s+(?P<yes>[^\W\d_ ]+(?: [^\W\d_ ]+)?, )?"
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?: \[[^\]]{1,60}\])?[.?!]?\s*$"
)


def gives(said: Ends, known: Known) -> bool:
    """Return True if one of the last sentences gives somebody the floor."""
    if not known.giving.stand_in(said.words):
        return False  # most turns
    return any(gives_in(said.words, *span, known) for span in said.sentences[-2:])


def gives_in(said: Tokens, first: int, last: int, known: Known) -> bool:
    """Return True if a sentence gives somebody the floor."""
    if "gives_floor" in known.floor.find(said, max(first, last - _LONGEST), last):
        return True
    if last - first > _LONGEST:
        return False
    kinds = known.floor_sentence.cover(said, first, last, names=True)
    if "floor_words" in kinds and "looks_like_floor" not in kinds:
        return True
    return _names_and_asks(said, first, last, known)


def _names_and_asks(said: Tokens, first: int, last: int, known: Known) -> bool:
    """Return True for "From our side, Irina, please": a name is asked to speak."""
    for at in range(max(first + 1, last - 3), last):
        if known.asks_to_speak.at(said, at, last)[1] == last:
            return said.capital(at - 1) and at - 1 > first
    return False


def only_gives(said: Ends, known: Known) -> bool:
    """Return True if the last sentences are made of what gives the floor."""
    covers = known.floor_sentence.cover
    return all(covers(said.words, *span, names=True) for span in said.sentences)


def asks_again(said: Ends, known: Known) -> bool:
    """Return True if a turn ends with a question mark, or "Say that again."."""
    if not said.words or _MARK_LAST.search(said.tail):
        return bool(said.words)
    if not known.again.stand_in(said.words) or not said.sentences:
        return False
    first, last = said.sentences[-1]
    kinds = known.again_sentence.cover(said.words, first, last)
    return not kinds.isdisjoint(_AGAIN)


def asks_to_repeat(said: Ends, known: Known) -> bool:
    """Return True if a turn ends by asking for a question to be said again."""
    again = known.again
    if not again.stand_in(said.words) or not said.sentences:
        return False  # most turns
    spans = [one for one in said.sentences[-2:] if one[1] - one[0] <= _LONGEST]
    if any(True for span in spans for _ in known.unheard.find(said.words, *span)):
        return True
    for span in spans:
        whole = (said.words, *span)
        if "say_again" in known.again_sentence.cover(*whole):
            return True
        if "say_again" in again.find(*whole) and _is_marked(said.words, span[1]):
            return True
    if not (asked := _short_question(said)):
        return False
    hits = again.hits(said.words, *asked)
    if any(end - begin > 1 for _, begin, end in hits):  # "sorry" alone says little
        return True
    covered = known.again_sentence.cover(said.words, *asked)
    return not covered.isdisjoint(_AGAIN)


def asks_meaning(said: Ends, known: Known) -> bool:
    """Return True if a turn ends by asking what somebody has meant."""
    if not known.meaning.stand_in(said.words) or not said.sentences:
        return False  # most turns
    asked = _short_question(said)
    return asked is not None and known.meaning.stand_in(said.words, *asked)


def _short_question(said: Ends) -> tuple[int, int] | None:
    """Return the words of the last sentence if it is a short one with its mark."""
    first, last = said.sentences[-1]
    short = last - first <= _LONGEST and _MARK_LAST.search(said.tail)
    return (first, last) if short else None


def _is_marked(said: Tokens, last: int) -> bool:
    """Return True if a question mark stands behind the word before `last`."""
    stop = said.start[last] if last < len(said) else len(said.text)
    return has_question_mark(said.text[said.end[last - 1] : stop])


def assents(said: Ends, known: Known) -> bool:
    """Return True if a sentence ends "… okay", "… yes, sir", "… all right, Ann"."""
    words = said.words
    if not known.assent.stand_in(words, max(0, len(words) - 3)):
        return False
    first, last = said.sentences[-1] if said.sentences else (0, 0)
    for at in range(max(first, last - 3), last):
        kind, after = known.assent.at(words, at, last)
        if kind != "assents":
            continue
        rest = last - after
        titled = rest == 1 and known.assent.at(words, after, last)[0]
        if not rest or titled or (rest == 1 and words.capital(after)):
            return True
    return False


def names_last(text: str, known: Known) -> bool:
    """Return True if a name of two words at most stands at the end, by itself."""
    found = _NAME_LAST.search(text[-100:])
    if not found or known.assent.cover(tokens(found["name"])):
        return False
    return not found["yes"] or bool(known.assent.cover(tokens(found["yes"])))
