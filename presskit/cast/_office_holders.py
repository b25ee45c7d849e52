"""Who held an office on a day, as other transcripts have it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from presskit.names import same_office
from presskit.schema.roles import PODIUM
from presskit.schema.values import Member, Transcript

Holders = Mapping[str, Sequence[tuple[datetime, str, str]]]
"""Who holds each office: the day, the name and the transcript that says so."""


def holders(files: Sequence[Transcript]) -> Holders:
    """Return the people named with an office in any file, by office and day."""
    held: dict[str, list[tuple[datetime, str, str]]] = {}
    for file in files:
        day = file.turns.header.date
        for member in file.cast.members.values():
            podium = member.role in PODIUM
            if day and podium and member.office and " " in member.name:
                one = (day, member.name, file.transcript)
                held.setdefault(member.office, []).append(one)
    return {office: sorted(set(days)) for office, days in held.items()}


def holder(file: Transcript, member: Member, held: Holders) -> tuple[str, str]:
    """Return the holder of an office that day, and by which transcripts; '' if unsure.

    That is whoever holds it in the nearest transcripts before and after, if it is one.
    """
    day = file.turns.header.date
    if not day or not member.office:
        return "", ""
    days = sorted(
        one
        for office, own in held.items()
        if same_office(member.office, office)
        for one in own
    )
    before = [one for one in days if one[0] <= day][-1:]
    after = [one for one in days if one[0] >= day][:1]
    names = {name for _, name, _ in (*before, *after)}
    if not before or not after or len(names) > 1:
        return "", ""
    where = dict.fromkeys(transcript for _, _, transcript in (*before, *after))
    return names.pop(), " and ".join(where)
