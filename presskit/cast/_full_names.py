"""The full names that are known in one transcript, and whom a shorter one means."""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from presskit.languages import ALL, Lexicon
from presskit.names import (
    by_ending,
    may_be_initials,
    other_office,
    same_office,
    shouted,
    spelled,
)
from presskit.names import initials as initials_of
from presskit.text import plain


class FullNames(NamedTuple):
    """Who is named in full in one transcript.

    Attributes
    ----------
    people : list of (str, str)
        Names and offices of those who hold one, the header's first.
    folded : mapping of str to str
        Full names as printed first, by the folded ones; not in capitals, if they are
        printed otherwise, too.
    offices : mapping of str to str
        The first office of each holder, by folded name.
    held, endings : mapping of str to collection of str
        Folded full names by what they end with: of those with an office, and of all.
    middle : mapping of (str, str) to list of str
        Folded full names by their first word and their last.
    initials : mapping of str to set of str
        Folded full names by their first letters.
    """

    people: list[tuple[str, str]]
    folded: Mapping[str, str]
    offices: Mapping[str, str]
    held: Mapping[str, Collection[str]]
    endings: Mapping[str, Collection[str]]
    middle: Mapping[tuple[str, str], Collection[str]]
    initials: Mapping[str, Collection[str]]

    def whole(self, name: str, office: str = "", lexicon: Lexicon = ALL) -> str:
        """Return the full name that a name means, where only one person can be meant.

        Where an `office` is printed, a surname means only who holds one, and none that
        is another's.

        Examples
        --------
        >>> known = full_names([("Omar Dane Ek", "President")], ["Ann Lee"])
        >>> known.whole("EK"), known.whole("Omar Ek"), known.whole("Bo Ek")
        ('Omar Dane Ek', 'Omar Dane Ek', 'Bo Ek')
        >>> known.whole("Lee"), known.whole("Lee", "Mayor")
        ('Ann Lee', 'Lee')
        >>> known.whole("Ek", "President"), known.whole("Ek", "Mayor")
        ('Omar Dane Ek', 'Ek')
        """
        key = plain(name)
        held = office and " " not in key  # "Minister Omar Ek" is "Bo Omar Ek", too
        bearers = (self.held if held else self.endings).get(key, ())
        if held:
            bearers = [
                one
                for one in bearers
                if not other_office(office, self.offices.get(one, ""), lexicon)
            ]
        if not bearers and " " in key:
            words = key.split()
            alike = self.middle.get((words[0], words[-1]), ())
            bearers = [one for one in alike if set(words) <= set(one.split())]
        meant = _one(bearers)
        return self.folded[meant] if meant else self.folded.get(key, name)

    def family_name_first(self, surname: str, office: str, lexicon: Lexicon) -> str:
        """Return the holder of an office whose name begins with a surname; '' for none.

        Examples
        --------
        >>> from presskit.languages import lexicon
        >>> known = full_names([("Tanabe Jun", "Prime Minister"), ("Bo Ek", "Mayor")])
        >>> known.family_name_first("TANABE", "Prime Minister", lexicon("en"))
        'Tanabe Jun'
        >>> known.family_name_first("TANABE", "Mayor", lexicon("en"))
        ''
        """
        key = plain(surname)
        alike = {
            plain(name): name
            for name, held in self.people
            if plain(name).startswith(f"{key} ") and same_office(office, held, lexicon)
        }
        return next(iter(alike.values())) if len(alike) == 1 else ""

    def of_initials(self, letters: str) -> str:
        """Return the full name whose initials some letters are; '' for any other.

        Examples
        --------
        >>> known = full_names([("Omar Dane Ek", "President")], ["Ann Lee", "Al Lo"])
        >>> [known.of_initials(letters) for letters in ("OE", "O.D.E.", "AL")]
        ['Omar Dane Ek', 'Omar Dane Ek', '']
        """
        if not may_be_initials(letters):
            return ""
        bare = plain(letters.replace(".", "").replace(" ", ""))
        meant = _one(self.initials.get(bare, ()))
        return self.folded[meant] if meant else ""

    def holder(self, office: str, lexicon: Lexicon) -> str:
        """Return the holder of an office in this transcript, if there is just one.

        A "Minister" may be the "Minister for Water", where no other is a minister.

        Examples
        --------
        >>> from presskit.languages import lexicon
        >>> known = full_names([("Bo Ek", "Minister for Water"), ("Al Lo", "Mayor")])
        >>> known.holder("Minister", lexicon("en"))
        'Bo Ek'
        >>> known.holder("Prime Minister", lexicon("en"))
        ''
        """
        people = {
            plain(name): name
            for name, held in self.people
            if same_office(office, held, lexicon)
        }
        if not people:
            words = set(plain(office).split())
            alike = [one for one in self.people if words & set(plain(one[1]).split())]
            people = {plain(name): name for name, _ in alike}
            if not all(_is_office_of(office, held, lexicon) for _, held in alike):
                return ""
        return next(iter(people.values())) if len(people) == 1 else ""


def _is_office_of(short: str, long: str, lexicon: Lexicon) -> bool:
    """Return True if an office is another one with what it is of behind it."""
    head, words = spelled(short, lexicon), spelled(long, lexicon)
    of = words[len(head) : len(head) + 1]
    return (
        bool(head and of)
        and words[: len(head)] == head
        and of[0] in lexicon.words("office_of")
    )


def full_names(
    people: Iterable[tuple[str, str]], others: Iterable[str] = ()
) -> FullNames:
    """Return the full names among people with an office and others.

    Parameters
    ----------
    people : iterable of (str, str)
        Name and office of each; names may be short ones.
    others : iterable of str
        Names that stand without an office.
    """
    held = list(dict.fromkeys(people))
    printed = [name for name, _ in held] + list(others)
    # Of several spellings the one with fewest capitals, and of those the first.
    spelt = sorted(printed, key=shouted)
    keys = {plain(name): name for name in reversed(spelt)}
    full = [key for key in keys if " " in key]
    middle: dict[tuple[str, str], list[str]] = {}
    initials: dict[str, set[str]] = {}
    for key in full:
        words = key.split()
        middle.setdefault((words[0], words[-1]), []).append(key)
        letters = initials_of(key)
        for one in {letters, letters[0] + letters[-1]}:
            initials.setdefault(one, set()).add(key)
    with_office = [plain(name) for name, _ in held if " " in plain(name)]
    known = FullNames(
        held, keys, {}, by_ending(with_office), by_ending(full), middle, initials
    )
    of_full = {plain(name): office for name, office in reversed(held)}
    known = known._replace(offices=of_full)
    whole = [(known.whole(name, office or " "), office) for name, office in held]
    offices = {plain(name): office for name, office in reversed(whole)}
    return known._replace(people=list(dict.fromkeys(whole)), offices=offices)


def _one(bearers: Collection[str]) -> str:
    """Return the longest of some folded names, if they can all be one person's.

    They are if first and last word agree, and the longest has all words of the others.
    """
    if not bearers:
        return ""
    longest = max(bearers, key=lambda name: (len(name), name))
    words = longest.split()
    for name in bearers:
        short = name.split()
        ends = (short[0], short[-1]) == (words[0], words[-1])
        if not ends or not set(short) <= set(words):
            return ""
    return longest
