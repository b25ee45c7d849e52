"""Which mentions are one person."""

from presskit.names import find_outlet
from presskit.names._join_mentions import one_person
from presskit.schema.values import Alias, Mention

AP, AFP = (find_outlet(name) for name in ("AP", "AFP"))


def mention(label, name, transcript="a", *outlets):
    return Mention(transcript, label, name, outlets=outlets)


def clusters(*mentions, aliases=None):
    return one_person(mentions, [aliases or {}] * len(mentions)).clusters


def test_a_full_name_printed_alike_is_one_person():
    assert clusters(
        mention("Ann Lee", "Ann Lee"),
        mention("MS LEE", "Ann Lee"),
        mention("Ann Lee", "Ann Lee", "b"),
        mention("Bo Ek", "Bo Ek"),
    ) == [[0, 1, 2], [3]]


def test_a_man_and_a_woman_of_one_name_are_two():
    said = [mention("Mr. Kim Lee", "Kim Lee"), mention("Ms. Kim Lee", "Kim Lee")]
    assert clusters(*said) == [[0], [1]]


def test_outlets_tell_two_of_one_name_apart():
    said = [mention("Ann Lee", "Ann Lee", "a", AP), mention("x", "Ann Lee", "b", AFP)]
    assert clusters(*said) == [[0], [1]]


def test_an_alias_file_outranks_outlets():
    alias = {"ann lee": Alias("Ann Lee", "one person")}
    said = [mention("Ann Lee", "Ann Lee", "a", AP), mention("x", "Ann Lee", "b", AFP)]
    assert clusters(*said, aliases=alias) == [[0, 1]]


def test_a_surname_alone_is_one_person_within_a_transcript_only():
    said = [mention("MR. EK", "EK"), mention("MR. EK", "EK"), mention("x", "EK", "b")]
    assert clusters(*said) == [[0, 1], [2]]


def test_nobody_is_nobody():
    assert clusters() == []
