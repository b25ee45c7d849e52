"""Outlets by the names that are printed, where those mean no other ones."""

from types import SimpleNamespace

from presskit.identities._as_printed import as_printed
from presskit.names import find_outlet
from presskit.schema.values import Evidence, Outlet, Speakers, Witness

NTV, TURKISH, KENYAN, AP = map(find_outlet, ("NTV", "NTV Türkiye", "NTV Kenya", "AP"))


def file(*asked):
    """Return a file in which each asker has a printed outlet, and the one it is."""
    evidence = {
        number: Evidence(
            (Witness("label", "", (printed,), 0, 0, 1),), "agree", "", True, (one,), ""
        )
        for number, (printed, one) in enumerate(asked)
    }
    return SimpleNamespace(evidence=evidence)


def shown(*files):
    """Return the outlets of each file as they are shown: id and name."""
    own = [
        Speakers([], {}, [one.outlets for one in each.evidence.values()])
        for each in files
    ]
    return [
        [(one.outlet_id, one.name) for outlets in speakers.outlets for one in outlets]
        for speakers in as_printed(files, own)
    ]


def test_the_bare_name_is_shown_where_it_means_one_outlet():
    assert shown(file((NTV, TURKISH)), file((NTV, TURKISH))) == [
        [(TURKISH.outlet_id, "NTV")],
        [(TURKISH.outlet_id, "NTV")],
    ]


def test_the_fuller_name_is_shown_where_two_are_called_so():
    assert shown(file((NTV, TURKISH)), file((NTV, KENYAN))) == [
        [(TURKISH.outlet_id, TURKISH.name)],
        [(KENYAN.outlet_id, KENYAN.name)],
    ]


def test_the_fuller_name_is_shown_beside_one_that_nobody_told():
    assert shown(file((NTV, TURKISH), (NTV, NTV))) == [
        [(TURKISH.outlet_id, TURKISH.name), (NTV.outlet_id, NTV.name)]
    ]


def test_an_outlet_that_is_printed_in_several_ways_has_one_name():
    curly, straight, loud = (
        Outlet("womens-day", name, False)
        for name in ("Women’s Day", "Women's Day", "WOMEN'S DAY")
    )
    assert shown(file((loud, loud), (curly, curly)), file((curly, curly))) == [
        [("womens-day", "Women’s Day")] * 2,
        [("womens-day", "Women’s Day")],
    ]
    assert shown(file((straight, straight), (loud, loud))) == [
        [("womens-day", "Women's Day")] * 2
    ]


def test_an_outlet_of_one_name_stays_as_it_is():
    own = [Speakers([], {}, [(AP,)])]
    assert as_printed([file((AP, AP))], own) == own
    assert as_printed([], []) == []
