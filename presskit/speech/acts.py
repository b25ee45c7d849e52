"""What a turn does by itself: gives the floor, thanks, greets, closes, asks, goes on.

Read once a turn, from its first words and its last ones; whoever judges roles, askers
and exchanges takes it from here. The words stand in :mod:`presskit.languages`.
"""

from collections.abc import Sequence

from presskit.languages import Tokens, lexicon
from presskit.schema.values import Acts
from presskit.speech import _gives_floor, _housekeeping
from presskit.speech._courtesy import addresses, greets, is_courtesy, says_hello
from presskit.speech._ends import TAIL, Ends
from presskit.speech._phrases_of_lexicon import Known, known_in


def read(
    texts: Sequence[str], languages: Sequence[tuple[str, ...]] | None = None
) -> list[Acts]:
    """Read what each turn does.

    Parameters
    ----------
    texts : sequence of str
        What is said in each turn.
    languages : sequence of tuple of str, optional
        The codes of what each turn may be in; by default any language.

    Returns
    -------
    list of Acts
        One a turn.

    Examples
    --------
    >>> answer, thanks = read(["We agreed. Go ahead, Ann.", "Vielen Dank."])
    >>> answer.gives_floor, answer.only_courtesy, thanks.only_thanks
    (True, False, True)
    """
    told = [()] * len(texts) if languages is None else languages
    known = {codes: known_in(lexicon(*codes)) for codes in {*told}}
    pairs = zip(texts, told, strict=True)
    return [_acts(text, known[codes]) for text, codes in pairs]


def _acts(text: str, known: Known) -> Acts:
    if not text.strip():
        return Acts()
    said = Ends(text)
    words = said.words
    parting = set(known.parting.find(words))
    opening = set(known.turn_opening.find(said.early))
    gives = _gives_floor.gives(said, known)
    return Acts(
        asks=_housekeeping.asks(text, known),
        gives_floor=gives,
        only_gives_floor=gives
        and len(text) <= TAIL
        and _gives_floor.only_gives(said, known),
        thanks=not parting.isdisjoint(("thanks", "farewells")),
        only_courtesy=is_courtesy(text, words, known),
        greets=greets(words, known),
        says_hello=says_hello(words, known),
        addresses=addresses(words, known),
        closes="closes" in parting,
        asks_again=_gives_floor.asks_again(said, known),
        asks_to_repeat=_gives_floor.asks_to_repeat(said, known),
        asks_meaning=_gives_floor.asks_meaning(said, known),
        goes_on=_goes_on(said.early, known),
        follows_up="follows_up" in opening,
        follows_another="follows_others" in opening,
        introduces="introduces" in opening,
        assents=_gives_floor.assents(said, known),
        names_last=_gives_floor.names_last(text, known),
        objects=known.objecting.opens(said.early),
    )


def _goes_on(early: Tokens, known: Known) -> bool:
    """Return True if a turn begins with "And …", or with "Sorry, and …"."""
    end = len(early.words)
    if not end:
        return False
    _, first = known.before_going_on.at(early, 0, end)
    return any(known.going_on.at(early, at, end)[0] for at in {0, first} if at < end)
