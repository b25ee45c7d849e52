"""People: merged only on evidence that holds, everything else stays apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.identities import (
    Alias,
    Mention,
    Person,
    identify,
)
from presskit.names._outlets import (
    Outlet,
    find_outlet,
)
from tests._examples import at_most

AP, AFP, CNN, NTV = (find_outlet(name) for name in ("AP", "AFP", "CNN", "NTV"))
ZARYA = Outlet("zarya", "Zarya", False)


def mention(name, *outlets, transcript="a", office="", podium=False, unit="", joins=1):
    label = name or office
    return Mention(
        transcript, label, name, office, podium, outlets, unit, joins=bool(joins)
    )


def found(*mentions, aliases=None, **decided):
    return identify(mentions, [aliases or {}] * len(mentions), **decided)


def ids(*mentions, **more):
    return [person.speaker_id for person in found(*mentions, **more).people]


def parts(mentions, **more):
    """Return the mentions that are one person, whatever the ids."""
    people = ids(*mentions, **more)
    return {
        frozenset(m for m, id_ in zip(mentions, people, strict=True) if id_ == one)
        for one in people
    }


def test_one_full_name_is_one_person():
    assert (
        ids(
            mention("Ann Lee", AP),
            mention("ANN LÉE", AP, transcript="b"),
            mention("Ann Lee", transcript="c"),
        )
        == ["ann-lee"] * 3
    )


def test_one_name_without_any_outlet_is_one_person():
    assert ids(mention("Ann Lee"), mention("Ann Lee", transcript="b")) == (
        ["ann-lee"] * 2
    )


def test_one_name_with_different_outlets_is_two_people():
    assert ids(mention("Ann Lee", AP), mention("Ann Lee", AFP, transcript="b")) == (
        ["ann-lee@associated-press", "ann-lee@agence-france-presse"]
    )


def test_who_has_no_outlet_is_of_the_one_in_the_same_transcript():
    people = ids(
        mention("Ann Lee", AP),
        mention("Ann Lee", AFP, transcript="b"),
        mention("Ann Lee", transcript="b"),
        mention("Ann Lee", transcript="c"),
    )
    assert people[1] == people[2]
    assert len(set(people)) == 3, "nobody knows which of the two speaks in c"


def test_a_shared_outlet_joins_a_chain():
    assert ids(
        mention("Ann Lee", find_outlet("NPR")),
        mention("Ann Lee", find_outlet("DW"), transcript="b"),
        mention("Ann Lee", find_outlet("DW"), find_outlet("NPR"), transcript="c"),
    ) == (["ann-lee"] * 3)


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("NTV", "NTV Russia", False),  # several bear the name: a second witness lacks
        ("BBC", "BBC Arabic", True),
        ("Guardian", "Guardian Nigeria", False),
        ("Independent", "Kyiv Independent", False),
        ("AP", "Associated Press of Pakistan", False),
    ],
)
def test_outlets_that_may_be_one_and_outlets_that_only_sound_so(one, two, same):
    people = ids(
        mention("Ann Lee", find_outlet(one)),
        mention("Ann Lee", find_outlet(two), transcript="b"),
    )
    assert (people[0] == people[1]) is same


def test_a_name_that_several_outlets_bear_joins_no_two_of_them():
    people = ids(
        mention("Ann Lee", find_outlet("NTV Russia")),
        mention("Ann Lee", NTV, transcript="b"),
        mention("Ann Lee", find_outlet("NTV Türkiye"), transcript="c"),
    )
    assert len(set(people)) == 3


def test_an_outlet_that_several_may_be_is_no_second_witness():
    for outlet, people in ((NTV, 2), (CNN, 1)):
        bob = mention("Bob Lee", outlet)
        robert = mention("Robert Lee", outlet, transcript="b")
        assert len(parts([bob, robert])) == people


def test_podium_and_press_are_two_people():
    assert ids(mention("Ann Lee", podium=True), mention("Ann Lee", AP)) == (
        ["ann-lee@podium", "ann-lee@associated-press"]
    )


@pytest.mark.parametrize("name", ["Lee", "Ann"])
def test_one_word_never_crosses_transcripts(name):
    assert ids(
        mention(name, AP),
        mention(name, AP),
        mention(name, AP, transcript="b"),
        mention("Ann Lee", AP, transcript="c"),
    ) == [f"{name.lower()}@a"] * 2 + [f"{name.lower()}@b", "ann-lee"]


def test_an_office_is_not_a_person_and_nobody_has_no_id():
    people = found(mention("", office="Moderator"), mention("")).people
    assert people == [Person("moderator@a", "Moderator"), Person("", "")]
    assert ids(
        mention("", office="Moderator"),
        mention("", office="Moderator", transcript="b"),
    ) == ["moderator@a", "moderator@b"]


def test_unnamed_askers_are_persons_of_their_exchange():
    assert ids(
        mention("", AP, unit="k-x1"),
        mention("", AP, unit="k-x9"),
        mention("Ann", AP, unit="k-x15"),
        mention("Ann", AP, unit="k-x20"),
    ) == ["unnamed@k-x1", "unnamed@k-x9", "ann@k-x15", "ann@k-x20"]


def test_a_name_that_only_the_call_gives_is_shown_and_joins_nothing():
    people = found(
        mention("Ann Lee", AP),
        mention("Ann Lee", AP, unit="k-x9", joins=False),
        mention("Ann Lee", AP, unit="k-x20", joins=False),
        mention("Ann Lee", unit="k-x30"),
    ).people
    assert [person.speaker_id for person in people] == [
        "ann-lee",
        "ann-lee@k-x9",
        "ann-lee@k-x20",
        "ann-lee",
    ]
    assert {person.speaker for person in people} == {"Ann Lee"}


@pytest.mark.parametrize(
    ("printed", "how"),
    [
        ("Lee Ann", "the words in another order"),
        ("LEE Ann", "the words in another order"),
        ("Dr. Ann Lee", "a title"),
        ("Ann B. Lee", "a middle name left out"),
    ],
)
def test_a_name_spelt_otherwise_is_matched_by_the_outlet(printed, how):
    ann, other = mention("Ann Lee", ZARYA), mention(printed, ZARYA, transcript="b")
    result = found(ann, other)
    assert result.people[0] == result.people[1]
    assert [tuple(match) for match in result.matches] == [
        (0, 1, f"both speak for Zarya; {how}")
    ]
    for elsewhere in (other._replace(outlets=(AP,)), other._replace(outlets=())):
        assert len(parts([ann, elsewhere])) == 2
    nowhere = [ann._replace(outlets=()), other._replace(outlets=())]
    assert len(parts(nowhere)) == 2


def test_a_misprint_is_matched_where_it_stands_once_and_the_name_often():
    right = [mention("Ann Crutsinger", AP, transcript=t) for t in "ab"]
    wrong = [mention("Ann Crutsigner", AP, transcript=t) for t in "cd"]
    assert ids(*right, wrong[0]) == ["ann-crutsinger"] * 3
    assert len(parts([right[0], wrong[0]])) == 2, "either may be the misprint"
    assert len(parts(right + wrong)) == 2, "what is printed twice is printed right"
    there = wrong[0]._replace(transcript="a")
    assert len(parts([*right, there])) == 2, "both speak in one transcript"


def test_a_short_form_of_two_who_speak_is_of_neither():
    al = mention("Al Roe", AP)
    alan = mention("Alan Roe", AP, transcript="b")
    albert = mention("Albert Roe", AP, transcript="c")
    assert len(parts([al, alan])) == 1
    assert len(parts([al, alan, albert])) == 3


def test_a_short_form_of_a_man_and_a_woman_joins_nobody():
    chris = mention("Chris Lee", AP)
    assert len(parts([chris, mention("Christina Lee", AP, transcript="b")])) == 2


def test_who_asks_elsewhere_is_not_the_minister_of_that_name():
    minister = mention("John Smith", podium=True)
    assert len(parts([minister, mention("John Smith", transcript="b")])) == 2


def test_a_misprint_does_not_choose_the_id_or_the_name_to_show():
    people = found(
        mention("Lee Ann", AP),
        mention("Ann Lee", AP, transcript="b"),
        mention("ANN LEE", AP, transcript="c"),
    ).people
    assert set(people) == {Person("ann-lee", "Ann Lee")}


def test_an_alias_settles_two_spellings_and_two_outlets():
    aliases = {
        "ana lee": Alias("Ann Lee", "a misprint"),
        "ann lee": Alias("Ann Lee", "changed jobs"),
    }
    assert ids(mention("Ana Lee", AP), mention("Ann Lee", AFP), aliases=aliases) == (
        ["ann-lee"] * 2
    )


def test_decisions_join_and_part():
    ann, bo = mention("Ann Lee", AP), mention("Bo Ek", AFP, transcript="b")
    again = mention("Ann Lee", AP, transcript="c")
    assert len(parts([ann, bo], same=[(0, 1)])) == 1
    assert len(parts([ann, again], apart=[(0, 1)])) == 2
    assert len(parts([ann, again], same=[(0, 1)], apart=[(1, 0)])) == 2
    turned = mention("Lee Ann", AP, transcript="b")
    assert len(parts([ann, turned], apart=[(0, 1)])) == 2


def test_who_is_parted_takes_the_label_along():
    three = [mention("Ann Lee", AP, transcript=t) for t in "abc"]
    later = three[2]
    people = ids(*three, later, apart=[(0, 2)])
    assert people[0] == people[1] != people[2] == people[3]


def test_a_decision_changes_no_id_elsewhere():
    every = [
        mention("Ann Lee", AP),
        mention("Ann Lee", AP, transcript="b"),
        mention("Bo Ek", AFP),
        mention("Ek", AFP, transcript="b"),
        mention("Cy Poe"),
    ]
    before = ids(*every)
    assert ids(*every, apart=[(0, 1)])[2:] == before[2:]
    joined = ids(*every, same=[(2, 3)])
    assert joined[:3] + joined[4:] == before[:3] + before[4:]
    assert joined[3] == before[2]


NAMES = """
Ann Lee; Lee Ann; Anna Lee; Lee; Ann; Bob Lee; Robert Lee; Bo Ek; Bo Eck; Ann B. Lee;
Jörg Crutsinger; Joerg Crutsinger; Jorg Crutsigner; Jörg Crutsigner
"""
NAMES = [name.strip() for name in NAMES.split(";")] + [""]
MENTIONS = st.lists(
    st.builds(
        mention,
        st.sampled_from(NAMES),
        st.sampled_from([AP, AFP, NTV, find_outlet("NTV Russia"), ZARYA]),
        transcript=st.sampled_from("abcd"),
        podium=st.booleans(),
        unit=st.sampled_from(["", "", "u1", "u2"]),
        joins=st.booleans(),
    ),
    max_size=9,
)


@at_most(150)
@given(MENTIONS, st.randoms(use_true_random=False))
def test_the_order_of_mentions_does_not_matter(mentions, random):
    numbered = [m._replace(label=f"{m.label} {n}") for n, m in enumerate(mentions)]
    shuffled = random.sample(numbered, len(numbered))
    named = [one for one in numbered if one.name]
    again = [one for one in shuffled if one.name]
    assert parts(named) == parts(again)


@at_most(100)
@given(MENTIONS)
def test_every_match_is_of_one_outlet_and_one_person(mentions):
    result = found(*mentions)
    assert len(result.people) == len(mentions)
    for one, two, evidence in result.matches:
        assert result.people[one] == result.people[two]
        assert any(outlet.name in evidence for outlet in mentions[one].outlets)
