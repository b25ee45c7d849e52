"""Outlets by the names that are printed, where those mean no other ones."""

from collections import Counter
from collections.abc import Mapping, Sequence

from presskit.names import ambiguous, find_outlet
from presskit.schema.values import Outlet, Speakers, Transcript


def as_printed(files: Sequence[Transcript], speakers: list[Speakers]) -> list[Speakers]:
    """Show an outlet by the name that is printed, where that means no other one here.

    An introduction may tell which of several outlets of one name it is: the id says
    so, and the fuller name is shown only where the bare one would not do. An outlet
    that no list knows is shown in one way, though it is printed in several.
    """
    shown = _usual_names(speakers) | _bare_names(files, speakers)
    if not shown:
        return speakers
    return [
        own._replace(outlets=[_renamed(named, shown) for named in own.outlets])
        for own in speakers
    ]


def _renamed(
    outlets: tuple[Outlet, ...], shown: Mapping[str, str]
) -> tuple[Outlet, ...]:
    return tuple(
        one._replace(name=shown.get(one.outlet_id, one.name)) for one in outlets
    )


def _usual_names(speakers: Sequence[Speakers]) -> dict[str, str]:
    """Return the name of each outlet that has several: of most turns, else the first.

    Groups are told apart by the name: "Women's Day" and "Women’s Day" were two.
    """
    named: dict[str, Counter[str]] = {}
    for own in speakers:
        for outlets in own.outlets:
            for one in outlets:
                named.setdefault(one.outlet_id, Counter())[one.name] += 1
    return {
        id_: names.most_common(1)[0][0]
        for id_, names in named.items()
        if len(names) > 1
    }


def _bare_names(
    files: Sequence[Transcript], speakers: Sequence[Speakers]
) -> dict[str, str]:
    """Return the printed name of each outlet that it tells from all others here."""
    used = {
        outlet.outlet_id for own in speakers for one in own.outlets for outlet in one
    }
    bare: dict[str, set[str]] = {}
    means: dict[str, set[str]] = {}
    for file in files:
        for evidence in file.evidence.values():
            witnesses = (one.outlets for one in evidence.witnesses if one.outlets)
            printed = next(witnesses, ())
            for one in evidence.outlets:
                if len(printed) == len(evidence.outlets) == 1:
                    bare.setdefault(one.outlet_id, set()).add(printed[0].name)
                    means.setdefault(printed[0].outlet_id, set()).add(one.outlet_id)
    return {
        id_: name
        for id_, names in bare.items()
        for name in names
        if len(names) == 1
        and (known := find_outlet(name))
        and ambiguous(known)
        and known.outlet_id != id_
        and known.outlet_id not in used
        and means[known.outlet_id] == {id_}
    }
