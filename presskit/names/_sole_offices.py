"""Offices that one person holds at a time: of two of a surname in one, none is two."""

from presskit.languages import ALL, Lexicon
from presskit.names._offices import hands_out, is_title, spelled
from presskit.text import plain

_SMALL = ("leading_article", "articles", "office_of", "joins", "particles")


def sole_office(office: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if only one person at a time holds an office where it is printed.

    A president does, and a minister of something, or a press secretary; ministers,
    senators and mayors are many, and so are deputies of whomever.

    Examples
    --------
    >>> sole_office("PRESIDENT"), sole_office("Minister of Health")
    (True, True)
    >>> sole_office("MINISTER"), sole_office("Deputy Prime Minister")
    (False, False)
    """
    words = plain(office).split()
    lesser = lexicon.words("lesser", "former", "qualifiers") - lexicon.words(*_SMALL)
    spaced = f" {' '.join(words)} "
    for sole in sorted(lexicon.words("sole_offices"), key=len, reverse=True):
        if f" {sole} " in spaced:
            before = spaced.partition(f" {sole} ")[0].split()
            return not set(before) & lexicon.words("lesser", "former")
    if set(words) & lexicon.words("lesser", "former"):
        return False
    small = lexicon.words(*_SMALL) | lesser
    return any(
        word not in small and not is_title(word, lexicon=lexicon) for word in words
    )


def other_office(first: str, second: str, lexicon: Lexicon = ALL) -> bool:
    """Return True if one person cannot hold both of two offices.

    Examples
    --------
    >>> other_office("PRESIDENT", "Mayor"), other_office("Vice President", "President")
    (True, True)
    >>> other_office("PM", "Prime Minister"), other_office("Admiral", "Press Secretary")
    (False, False)
    """
    both = [spelled(one, lexicon) for one in (first, second)]
    titles = [
        {word for word in words if is_title(word, lexicon=lexicon)} for words in both
    ]
    lesser = [lexicon.words("lesser").intersection(words) for words in both]
    alone = any(
        sole_office(one, lexicon) and not hands_out(one, lexicon)
        for one in (first, second)
    )
    return (
        alone
        and all(titles)
        and (lesser[0] != lesser[1] or titles[0].isdisjoint(titles[1]))
    )
