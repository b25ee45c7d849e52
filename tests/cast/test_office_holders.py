"""Who held an office on a day, as transcripts before and after have it."""

from datetime import datetime
from types import SimpleNamespace

from presskit.cast._office_holders import holder, holders
from presskit.schema.values import Member


def file(day, name, role="principal", office="Minister of Ports"):
    member = Member(name, office, role, (), "")
    header = SimpleNamespace(date=day and datetime(2031, 5, day))
    return SimpleNamespace(
        transcript=f"t{day}",
        turns=SimpleNamespace(header=header),
        cast=SimpleNamespace(members={"L": member}),
    )


UNNAMED = Member("", "Minister of Ports", "principal", (), "")


def test_one_name_before_and_after_held_the_office():
    held = holders([file(1, "Ida Brant"), file(9, "Ida Brant")])
    assert holder(file(5, ""), UNNAMED, held) == ("Ida Brant", "t1 and t9")


def test_two_names_or_a_day_at_the_end_leave_it_open():
    two = holders([file(1, "Ida Brant"), file(9, "Bo Ek")])
    assert holder(file(5, ""), UNNAMED, two) == ("", "")
    assert holder(file(11, ""), UNNAMED, two) == ("", "")


def test_what_has_no_day_full_name_or_podium_tells_nothing():
    files = [file(None, "Ida Brant"), file(1, "Brant"), file(2, "Cy Poe", "journalist")]
    assert holders(files) == {}
    assert holder(file(None, ""), UNNAMED, {}) == ("", "")
