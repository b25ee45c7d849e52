"""The words beside a quotation that say who said it, and whom they call the speaker."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from presskit.languages import lexicon
from presskit.quotes._phrases import (
    TOKEN,
    Phrase,
    Said,
    is_determiner,
    is_preposition,
    is_saying,
    names_nobody,
    phrases_of,
)


def before(clause: str) -> list[Said] | None:
    """Return the speakers of a quotation by the words before it.

    Parameters
    ----------
    clause : str
        The sentence up to the quotation.

    Returns
    -------
    list of Said or None
        Empty if they speak of somebody whom they do not name; None if they do not say
        that anybody spoke.

    Examples
    --------
    >>> [said.name for said in before("Asked by Ann Lee, Minister Bo Ek said: ")]
    ['Bo Ek']
    >>> before("Then he added: "), before("This was the winter of ")
    ([], None)
    """
    tokens = TOKEN.findall(clause)
    phrases = phrases_of(tokens)
    for at in reversed(_verbs(tokens)):
        if _passive(tokens, at):
            agent = _agent(tokens, phrases, at)
            if agent is not None or _is_of_be(tokens, at):
                return agent or []
            continue
        return _speaks(tokens, phrases, at)
    if (said := _source(tokens, phrases)) is not None:
        return said
    if tokens and tokens[-1] in ":–—":
        named = _governed(tokens, phrases, 0, len(tokens))
        signs = lexicon().words("before_authors")
        last = [phrase for phrase, by in named[-1:] if not by or by in signs]
        return _said(last or [phrase for phrase, by in named if not by][-1:])
    return None


def after(clause: str, *, ended: bool) -> list[Said] | None:
    """Return the speakers of a quotation by the words after it.

    Parameters
    ----------
    clause : str
        The rest of the sentence.
    ended : bool
        Whether the quotation ends its sentence, so that another one begins here.

    Returns
    -------
    list of Said or None
        As :func:`before`.

    Examples
    --------
    >>> [said.outlets for said in after(" said Ann Lee of Reuters.", ended=False)]
    [('reuters',)]
    >>> after(" she said.", ended=True), after(" was the answer.", ended=False)
    ([], None)
    """
    tokens = TOKEN.findall(clause)
    phrases = phrases_of(tokens)
    if tokens and tokens[0] in "–—":
        signed = [phrase for phrase in phrases if phrase.first == 1]
        return _said(signed) if signed else None
    if (said := _source(tokens, phrases)) is not None:
        return said
    for at in _verbs(tokens)[:1]:
        if _passive(tokens, at):
            return _agent(tokens, phrases, at) or []
        if ended and not _closes(tokens, phrases, at):
            return None
        return _speaks(tokens, phrases, at)
    return None


def _speaks(tokens: Sequence[str], phrases: Sequence[Phrase], at: int) -> list[Said]:
    """Return the subject of a verb; empty for a pronoun."""
    found = _subject(tokens, phrases, 0, at)
    if found is None and tokens[at].casefold() not in lexicon().words("saying_to"):
        found = _inverted(tokens, phrases, at)
    return found or []


def _verbs(tokens: Sequence[str]) -> list[int]:
    nouns = lexicon().words("saying_nouns")
    return [
        at
        for at, token in enumerate(tokens)
        if is_saying(token)
        and not (at and token in nouns and is_determiner(tokens[at - 1]))
    ]


def _is_of_be(tokens: Sequence[str], at: int) -> bool:
    return bool(lexicon().words("passive_before") & set(tokens[max(0, at - 2) : at]))


def _passive(tokens: Sequence[str], at: int) -> bool:
    return _is_of_be(tokens, at) or _by(tokens, at) == at + 1


def _by(tokens: Sequence[str], at: int) -> int | None:
    """Return the first place behind a verb of a word before who did it: "asked by"."""
    by = lexicon().words("agents")
    return next((n for n in range(at + 1, len(tokens)) if tokens[n] in by), None)


def _agent(
    tokens: Sequence[str], phrases: Sequence[Phrase], at: int
) -> list[Said] | None:
    """Return the person by whom something "was asked"; None without such words."""
    by = _by(tokens, at)
    if by is None:
        return None
    found = [phrase for phrase in phrases if phrase.first > by][:1]
    closes = bool(found) and found[0].last == len(tokens) - 1  # asked by Lee “Why?”
    return _said(found) if closes or _is_of_be(tokens, at) else None


def _source(tokens: Sequence[str], phrases: Sequence[Phrase]) -> list[Said] | None:
    """Return the person named after "according to"; None without these words."""
    small = [token.casefold() for token in tokens]
    of = lexicon().words("sources_of_words")
    for at in range(len(tokens) - 1):
        if small[at] in of or " ".join(small[at : at + 2]) in of:
            return _said([phrase for phrase in phrases if phrase.first > at][:1])
    return None


def _closes(tokens: Sequence[str], phrases: Sequence[Phrase], at: int) -> bool:
    """Return True if nothing but when and where follows who spoke."""
    inverted = [p for p in phrases if p.first > at and p.first <= at + 2]
    end = inverted[0].last if inverted and at == 0 else at
    rest = [token for token in tokens[end + 1 :] if not is_determiner(token)]
    if not rest or rest[0] in ",;":
        return True
    return is_preposition(rest[0]) or names_nobody(rest[0])


def _subject(
    tokens: Sequence[str], phrases: Sequence[Phrase], first: int, at: int
) -> list[Said] | None:
    """Return the person before a verb, as its subject; None if there is none."""
    end = at
    while end > first and tokens[end - 1] == ",":  # "Ek, who met Lee, said"
        comma = next((n for n in range(end - 2, first - 1, -1) if tokens[n] == ","), -1)
        if comma < first or any(one.first < comma < one.last for one in phrases):
            break
        end = comma
    found = _governed(tokens, phrases, first, end)
    free = [phrase for phrase, by in found if not by]
    if not free:
        return None
    joins = lexicon().words("joins_verbs")
    if end == at and tokens[at - 1].casefold() in joins and free[-1].last < at - 1:
        return _said(free[:1])  # "Ek met Lee and said"
    chosen = [free[-1]]
    for phrase in reversed(free[:-1]):
        between = tokens[phrase.last + 1 : chosen[0].first]
        small = [one.casefold() for one in between if not is_determiner(one)]
        if len(small) != 1 or small[0] not in {",", *lexicon().words("joins_people")}:
            break
        chosen.insert(0, phrase)
    pairs = pairwise(chosen)
    if all(tokens[one.last + 1 : two.first] == [","] for one, two in pairs):
        chosen = chosen[-1:]  # a comma alone joins nobody
    return _said(chosen)


def _inverted(
    tokens: Sequence[str], phrases: Sequence[Phrase], at: int
) -> list[Said] | None:
    """Return the person named right after a verb: "said Ek"."""
    found = _governed(tokens, phrases, at + 1, len(tokens))
    free = [phrase for phrase, by in found if not by]
    return _said(free[:1]) if free else None


def _said(phrases: Iterable[Phrase]) -> list[Said]:
    return [phrase.said for phrase in phrases if phrase.said is not None]


def _governed(
    tokens: Sequence[str], phrases: Sequence[Phrase], first: int, end: int
) -> list[tuple[Phrase, str]]:
    """Return the phrases within a stretch, and the preposition that governs each."""
    found = []
    for phrase in phrases:
        if first <= phrase.first and phrase.last < end:
            at = phrase.first - 1
            while at >= first and is_determiner(tokens[at]):
                at -= 1
            by = tokens[at].casefold() if at >= first else ""
            conjunction = at == 0 and by in lexicon().words(
                "begins_clause"
            )  # "As Ek said"
            governs = is_preposition(by) and not conjunction
            found.append((phrase, by if governs else ""))
    return found
