"""Whether nobody asks in a file in which questions are asked."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

from presskit.doubts import Doubt, Fix, Kind
from presskit.languages import Phrases, lexicon, tokens, unknown
from presskit.schema.roles import HOST, JOURNALIST
from presskit.schema.values import NEW, SAME, Transcript
from presskit.text import n_question_marks

OPEN = (0.25, 0.75)
"""Between these a probability leaves open whether somebody new asks."""
_MANY = 3  # question marks


def doubts(file: Transcript) -> list[Doubt]:
    """Return the doubts about the exchanges of a file.

    That none was found where there should be some, that the words of the language are
    not known, or that it is open whether somebody new asks.

    Parameters
    ----------
    file : Transcript
        The file.

    Returns
    -------
    list of Doubt
        One of each of the first two at most, and one a question of the last.
    """
    return [*_no_exchange(file), *_no_words(file), *_open_boundaries(file)]


def _open_boundaries(file: Transcript) -> Iterator[Doubt]:
    """Yield the questions of which it is open whether somebody new asks."""
    turns, numbers = file.turns, file.numbers
    words: Counter[int | None] = Counter()
    for number, n in zip(numbers, turns.n_words, strict=True):
        words[number] += n
    for turn, likely in enumerate(file.opens):
        if likely is None or not OPEN[0] <= likely <= OPEN[1] or numbers[turn] is None:
            continue
        opens = likely > 0.5
        counted = "a new exchange is counted" if opens else "it counts as a follow-up"
        yield Doubt(
            turns.label_start[turn], turns.label_end[turn], turns.line[turn],
            Kind.SAME_ASKER,
            f"Somebody else than before asks here with a probability of "
            f"{likely:.2f}: {counted}.",
            n_words=words[numbers[turn]],
            fix=Fix(
                "asker", turns.start[turn], turns.end[turn], NEW if opens else SAME
            ),
            unsure=min(likely, 1 - likely),
        )  # fmt: skip


def _no_words(file: Transcript) -> list[Doubt]:
    """Return the doubt about a file in a language that has no words here."""
    told = file.turns.languages
    if not unknown(file.document.text, told):
        return []
    code = f" ({told[0]})" if told else ""
    return [Doubt(
        None, None, None, Kind.LANGUAGE_WITHOUT_WORDS,
        f"The text is in a language{code} whose words presskit does not know: who "
        "asks and who answers is told by marks and labels alone.",
        "Check roles and exchanges. Two files add a language: see CONTRIBUTING.",
        sum(file.turns.n_words),
    )]  # fmt: skip


def _no_exchange(file: Transcript) -> list[Doubt]:
    text, kind = file.document.text, file.turns.header.kind or ""
    expected = n_question_marks(text) >= _MANY or _with_questions(kind)
    roles = {member.role for member in file.cast.members.values()}
    if not expected or {JOURNALIST, HOST} & roles:
        return []
    return [Doubt(
        None, None, None, Kind.NO_EXCHANGE_FOUND,
        "Nobody is read as asking, though questions are asked here.",
        "Is its style a known one? presskit.styles.try_style shows what is caught.",
        sum(file.turns.n_words),
    )]  # fmt: skip


def _with_questions(kind: str) -> bool:
    """Return True for a kind of event at which somebody asks: "joint press point"."""
    return _asking_kinds().search(tokens(kind)) is not None


@cache
def _asking_kinds() -> Phrases:
    """Return the names of the kinds of event at which somebody asks."""
    silent = lexicon().words("kinds_without_questions")
    kinds = lexicon().table("kinds")
    return Phrases(word for word, kind in kinds.items() if kind not in silent)
