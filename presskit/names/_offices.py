"""Offices in labels: where their words end, and what their holders do."""

from collections.abc import Sequence
from functools import cache, lru_cache

from presskit.languages import ALL, Lexicon
from presskit.names._words import BYSTANDERS, HANDS_OUT, NOBODIES, OFFICES
from presskit.text import plain

_LONG = 7
"""Letters of an office that other words are written together with: Bundesminister."""
_SHORTEST = 5
"""Letters of an adjective of a country: Irish."""


def is_title(
    word: str, lists: tuple[str, ...] = OFFICES, lexicon: Lexicon = ALL
) -> bool:
    """Return True if a folded word is one of the words for an office.

    Also a plural, a German feminine, and a word that ends with one of them.

    Parameters
    ----------
    word : str
        As :func:`presskit.text.plain` folds it.
    lists : tuple of str
        The names of the lists that are looked in.
    lexicon : Lexicon
        The languages whose lists they are.

    Examples
    --------
    >>> is_title("minister"), is_title("aussenministerin"), is_title("berlin")
    (True, True, False)
    """
    ends = lexicon.words("office_endings")
    forms = {word, *(word.removesuffix(end) for end in ends)}
    return bool(forms & lexicon.words(*lists)) or any(
        form.endswith(_endings(lexicon, lists)) for form in forms
    )


@cache
def _endings(lexicon: Lexicon, lists: tuple[str, ...]) -> tuple[str, ...]:
    words = lexicon.words(*lists)
    return tuple(word for word in words if len(word) >= _LONG and " " not in word)


@cache
def _compounds(lexicon: Lexicon, lists: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(one.split()) for one in lexicon.words(*lists) if " " in one)


def last_title(tokens: Sequence[str], lexicon: Lexicon = ALL) -> int:
    """Return the position of the last token of an office; -1 if there is none.

    Examples
    --------
    >>> last_title(["Vice-President", "Bo", "Ek"]), last_title(["Ann", "King-Smith"])
    (0, -1)
    >>> last_title(["Larry", "King"]), last_title(["Crown", "Prince"])
    (-1, 1)
    """
    last = -1
    for at, token in enumerate(tokens):
        if _titled(tokens, at, lexicon) or _abbreviated(token, lexicon):
            last = at
    return last


def _abbreviated(token: str, lexicon: Lexicon) -> bool:
    return token[-1:] == "." and (
        token[:-1].lower() in lexicon.words("office_abbreviations")
    )


def _titled(tokens: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Return True if the words of an office end with a token."""
    here = plain(tokens[at]).split()
    before = [word for token in tokens[max(0, at - 2) : at] for word in _words(token)]
    so_far = [*before, *here]
    compounds = _compounds(lexicon, OFFICES)
    if any(tuple(so_far[-len(one) :]) == one for one in compounds):
        return True
    if not here or not is_title(here[-1], OFFICES, lexicon):
        return False
    qualifiers = lexicon.words("qualifiers", "former")
    if not all(
        word in qualifiers or is_title(word, OFFICES, lexicon) for word in here[:-1]
    ):
        return False  # Ann King-Smith
    surnames = lexicon.words("office_surnames")
    return here[-1] not in surnames or _no_surname(tokens, at, lexicon)


def _no_surname(tokens: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Return True if a word that can be a surname is an office here."""
    words = [plain(token) for token in tokens[:at]]
    articles = lexicon.words("articles")
    while words and words[-1] in articles:  # Bruno Le Maire, but Le Maire
        words.pop()
    if not words or at + 1 < len(tokens) or len(tokens) > 3:
        return True
    before = words[-1]
    return (
        before in lexicon.words("qualifiers", "former", "institutions")
        or is_title(before, OFFICES, lexicon)
        or (len(before) >= _SHORTEST and before.endswith(_adjectives(lexicon)))
    )


@cache
def _adjectives(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(lexicon.words("office_adjective_endings"))


@lru_cache(maxsize=8192)
def _words(token: str) -> tuple[str, ...]:
    return tuple(plain(token).split())


@lru_cache(maxsize=8192)
def office_in(words: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if `words` name an office.

    Examples
    --------
    >>> office_in("Minister of Defence"), office_in("Financial Times")
    (True, False)
    """
    folded = plain(words).split()
    spaced = f" {' '.join(folded)} "
    return any(is_title(word, OFFICES, lexicon) for word in folded) or any(
        f" {' '.join(one)} " in spaced for one in _compounds(lexicon, OFFICES)
    )


@lru_cache(maxsize=4096)
def hands_out(office: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if an office is one that hands out the floor.

    Examples
    --------
    >>> hands_out("NATO Spokesperson"), hands_out("Secretary General")
    (True, False)
    """
    folded = plain(office)
    for end in lexicon.words("no_moderators"):  # a chief of staff is not staff
        folded = folded.removesuffix(f" {end}")
    words = folded.split()
    return (
        any(is_title(word, HANDS_OUT, lexicon) for word in words)
        or any(" ".join(one) in folded for one in _compounds(lexicon, HANDS_OUT))
        or bool(
            lexicon.words("press_of") & set(words)
            and lexicon.words("press_at") & set(words)
        )
    )


@lru_cache(maxsize=4096)
def bystander(office: str, *, named: bool = False, lexicon: Lexicon = ALL) -> bool:
    """Return True if an office is nobody's at the podium: an interpreter, the audience.

    Before a name "Speaker" is an office like others.

    Examples
    --------
    >>> bystander("Interpreter"), bystander("Minister")
    (True, False)
    >>> bystander("Speaker"), bystander("Speaker", named=True)
    (True, False)
    """
    words = plain(office).split()
    if named and words and words[-1] in lexicon.words("house_speakers"):
        return False
    bystanders = lexicon.words(*BYSTANDERS)
    return bool(lexicon.words(*NOBODIES) & set(words)) or (
        bool(words)
        and all(
            word in bystanders or word.isdigit() or len(word) == 1 for word in words
        )
    )


@lru_cache(maxsize=4096)
def same_office(first: str, second: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if two offices can be the same one printed at different length.

    Examples
    --------
    >>> same_office("NATO Secretary General", "Secretary General")
    True
    >>> same_office("Secretary General", "Deputy Secretary General")
    False
    """
    both = (spelled(one, lexicon) for one in (first, second))
    short, long = sorted(both, key=len)
    more = long[: len(long) - len(short)]
    return (
        bool(short)
        and long[-len(short) :] == short
        and not any(
            word in lexicon.words("lesser")
            or (
                is_title(word, OFFICES, lexicon)
                and word not in lexicon.words("joint_heads")
            )
            for word in more
        )
    )


def spelled(office: str, lexicon: Lexicon) -> list[str]:
    """Return the words of an office in full: "the PM" is "prime minister"."""
    full, articles = lexicon.table("short_offices"), lexicon.words("leading_article")
    words = [full.get(word, word) for word in plain(office).split()]
    return " ".join(word for word in words if word not in articles).split()
