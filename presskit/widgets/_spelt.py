"""Words that are looked for in one spelling, and are said in another one, too."""

from collections.abc import Iterable, Mapping, Sequence

from presskit.languages import spellings


def other_spellings(vocabulary: Iterable[str]) -> dict[str, list[str]]:
    """Return the other spellings in which a vocabulary has each listed word.

    Examples
    --------
    >>> other_spellings(["defence", "boats"])
    {'defense': ['defence']}
    """
    there = set(vocabulary)
    both = [*spellings().items(), *((one, other) for other, one in spellings().items())]
    made: dict[str, list[str]] = {}
    for word, other in sorted(both):
        if other in there:
            made.setdefault(word, []).append(other)
    return made


def spelt_otherwise(text: str, others: Mapping[str, Sequence[str]]) -> list[str]:
    """Return a text again, with one of its words in another spelling each time.

    Examples
    --------
    >>> spelt_otherwise("Defense spend*", {"defense": ["defence"]})
    ['defence spend*']
    """
    words = text.split()
    return [
        " ".join([*words[:at], other, *words[at + 1 :]])
        for at, word in enumerate(words)
        for other in others.get(word.lower(), ())
    ]
