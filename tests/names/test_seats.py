"""Where people of one name speak from."""

from presskit.names import find_outlet
from presskit.names._seats import by_seat, seat_id, seats_of
from presskit.schema.values import Mention, Outlet

AP, AFP = find_outlet("AP"), find_outlet("AFP")


def mention(transcript, *outlets, podium=False):
    return Mention(
        transcript, "Ann Lee", "Ann Lee", outlets=tuple(outlets), podium=podium
    )


def test_two_outlets_part_one_name():
    said = [mention("a", AP), mention("b", AFP), mention("c", AP)]
    assert by_seat([0, 1, 2], said) == [[0, 2], [1]]


def test_the_podium_is_another_seat():
    said = [mention("a", AP), mention("b", podium=True)]
    assert by_seat([0, 1], said) == [[0], [1]]
    assert [seat_id(seat) for seat in seats_of(said[1])] == ["podium"]


def test_without_a_seat_it_is_the_one_of_the_same_transcript():
    said = [mention("a", AP), mention("a"), mention("b", AFP)]
    assert by_seat([0, 1, 2], said) == [[0, 1], [2]]


def test_without_a_seat_it_is_the_only_one_of_that_name():
    said = [mention("a", AP), mention("b")]
    assert by_seat([0, 1], said) == [[0, 1]]


def test_two_outlets_of_one_label_are_one_persons():
    said = [mention("a", AP, AFP), mention("b", AFP), mention("c", AP)]
    assert by_seat([0, 1, 2], said) == [[0, 1, 2]]


def test_an_unknown_outlet_is_one_with_and_without_what_names_end_in():
    short, long = (Outlet(name.lower(), name, False) for name in ("Zarya", "The Zarya"))
    assert by_seat([0, 1], [mention("a", short), mention("b", long)]) == [[0, 1]]
