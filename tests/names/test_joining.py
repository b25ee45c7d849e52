"""Persons over transcripts, with invented people: two are never made one."""

import re
from itertools import combinations, product

from hypothesis import assume, given
from hypothesis import strategies as st

from presskit.identities import (
    Mention,
    identify,
)
from presskit.names._outlets import find_outlet
from presskit.names._same_name import respelt
from presskit.text import plain
from tests._examples import at_most

GIVEN = """
Ann Anna Maria Marina Mariana Michał Michael Michaela Michèle Michelle Jan Jean Jon
John Eric Erica Daniel Danielle Marc Marco Christian Christina Christine Christopher
Alexander Alexandra Samuel Samantha Patrick Patricia Joseph Josephine Joan Wei Wen
Ming Min Yun Jun Sergey Andrey Andrea Andrew Dmitry Olga Helga Ivan Ian José Josué
Jörg Jürgen Björn Mohammed Mahmoud Ahmad Hamad Hassan Hussein Layla Leila Toni Tony
Robert Roberta William Carol Carlo Louise Louis Julia Julie Gabriele Gabrielle Noel
Noelle Kai Kay Simon Simone
""".split()
SURNAMES = """
Ivanov Ivanova Ivanenko Petrov Petrova Zhang Zang Zhao Zhou Shen Sen Wu Vu Han Khan
Müller Miller Möller Walker Walter Johnson Johnston Andersen Peterson Schmidt Schmitt
Meyer Meier Rossi Russo García Gracia Silva Silvia Kowalski Kowalska Nowak Crutsinger
Timashenko Levy Levin Young Jung Dupont Dumont Hansen Jansen Øster Foster Forster Lee
Leigh Gerard Girard Simpson Sampson Costa Acosta Nguyen Yılmaz Çelik Horváth Ferrari
""".split()
OUTLETS = [find_outlet(name) for name in "AP AFP Reuters CNN NPR dpa Lusa ANSA".split()]
SHORT = {"Robert": "Bob", "William": "Bill", "Samuel": "Sam", "Joseph": "Joe"}


def ids(mentions):
    found = identify(mentions, [{}] * len(mentions))
    return [person.speaker_id for person in found.people]


def mention(name, outlet, transcript):
    outlets = (outlet,) if outlet else ()
    return Mention(transcript, name, name, outlets=outlets)


@st.composite
def names(draw):
    return draw(st.sampled_from(GIVEN)), draw(st.sampled_from(SURNAMES))


@st.composite
def misprinted(draw, name):
    """Return a name with one letter wrong, missing, doubled, or two swapped."""
    at = draw(st.integers(1, len(name) - 1))
    letter = draw(st.sampled_from("aeinrst"))
    return draw(
        st.sampled_from(
            [
                name,
                name[:at] + letter + name[at + 1 :],
                name[:at] + name[at + 1 :],
                name[:at] + name[at - 1] + name[at:],
                name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :],
            ]
        )
    )


@st.composite
def printed(draw, name, *, slips=False, short=True):
    """Return a name as some label may print it."""
    given_name, surname = name
    if short and draw(st.booleans()):
        given_name = SHORT.get(given_name, given_name)
    if slips:
        given_name, surname = draw(misprinted(given_name)), draw(misprinted(surname))
    words = draw(st.permutations([given_name, surname]))
    said = draw(st.sampled_from(["", "", "Dr. ", "Mr. "])) + " ".join(words)
    return draw(st.sampled_from([said, said.upper(), plain(said).title()]))


@at_most(150)
@given(st.data())
def test_people_of_different_outlets_are_never_one(data):
    """Whatever the misprints; but for a name printed alike, which its outlets part."""
    one, two = data.draw(names()), data.draw(names())
    first, second = data.draw(st.permutations(OUTLETS))[:2]
    mentions = [
        mention(data.draw(printed(name, slips=True)), outlet, f"{n}{outlet.name}")
        for name, outlet in ((one, first), (two, second))
        for n in range(data.draw(st.integers(1, 3)))
    ]
    of = {}
    for person, said in zip(ids(mentions), mentions, strict=True):
        assert of.setdefault(person, said.outlets) == said.outlets


@at_most(300)
@given(st.data())
def test_people_of_one_outlet_whose_names_differ_in_a_word_are_never_one(data):
    """Brothers and sisters, fathers and sons; Maria and Marina; Ivanov and Ivanova."""
    one = data.draw(names())
    given_name, surname = data.draw(names())
    two = data.draw(st.sampled_from([(one[0], surname), (given_name, one[1])]))
    assume(sorted(map(plain, one)) != sorted(map(plain, two)))
    assume({one[0], two[0]} not in ({"Louise", "Luise"}, {"Layla", "Leila"}))
    assume({one[1], two[1]} != {"Schmidt", "Schmitt"})
    outlet = data.draw(st.sampled_from(OUTLETS))
    mentions = [
        mention(data.draw(printed(name, short=False)), outlet, data.draw(TRANSCRIPT))
        for name in (one, two)
        for _ in range(data.draw(st.integers(1, 4)))
    ]
    who = ids(mentions)
    of = {}
    for person, said in zip(who, mentions, strict=True):
        key = sorted(plain(re.sub(r"(?i)^(dr|mr)\.? ", "", said.name)).split())
        assert of.setdefault(person, key) == key, (person, key)


TRANSCRIPT = st.sampled_from("abcdef")


@at_most(100)
@given(st.data())
def test_order_accents_and_titles_are_always_one_at_one_outlet(data):
    name = data.draw(names())
    outlet = data.draw(st.sampled_from(OUTLETS))
    mentions = [
        mention(data.draw(printed(name, short=False)), outlet, data.draw(TRANSCRIPT))
        for _ in range(4)
    ]
    assert len(set(ids(mentions))) == 1


@at_most(100)
@given(st.data())
def test_without_an_outlet_only_names_printed_alike_are_one(data):
    name, other = data.draw(names()), data.draw(names())
    mentions = [
        mention(
            data.draw(printed(data.draw(st.sampled_from([name, other])), slips=True)),
            None,
            data.draw(TRANSCRIPT),
        )
        for _ in range(5)
    ]
    assume(all(" " in one.name.strip() for one in mentions))
    who = ids(mentions)
    for (one, first), (two, second) in combinations(zip(who, mentions, strict=True), 2):
        assert (one == two) == (plain(first.name) == plain(second.name))


@at_most(100)
@given(st.data())
def test_a_first_name_or_a_surname_alone_is_one_person_of_one_transcript(data):
    name = data.draw(names())
    words = [*name, " ".join(name)]
    outlet = data.draw(st.sampled_from(OUTLETS))
    mentions = [
        mention(data.draw(st.sampled_from(words)), outlet, data.draw(TRANSCRIPT))
        for _ in range(6)
    ]
    of = {}
    for person, said in zip(ids(mentions), mentions, strict=True):
        alone = (plain(said.name), "" if " " in said.name else said.transcript)
        assert of.setdefault(person, alone) == alone


def test_no_two_given_names_and_no_two_surnames_of_the_lists_are_one():
    """All pairs, as one outlet would print them; the few spellings of one name told."""
    given_names = [
        (a, b)
        for a, b in combinations(GIVEN, 2)
        if (told := respelt(f"{a} Novák", f"{b} Novák")) and told.sure
    ]
    surnames = [
        (a, b)
        for (a, b), first in product(combinations(SURNAMES, 2), ("Nia",))
        if (told := respelt(f"{first} {a}", f"{first} {b}")) and told.sure
    ]
    assert given_names == []
    assert surnames == []
