"""Who was read as one person though printed otherwise, and how to undo it."""

from collections.abc import Sequence

from presskit.doubts import Doubt, Fix, Kind
from presskit.identities._speakers import People
from presskit.schema import ids
from presskit.schema.values import Join, Match, Speakers, Transcript
from presskit.text.prose import event_in_quotes


def doubts(file: Transcript, speakers: Speakers) -> list[Doubt]:
    """Return the labels of one file that may be somebody else's than they are read as.

    Parameters
    ----------
    file : Transcript
        The file.
    speakers : Speakers
        Who speaks in it.

    Returns
    -------
    list of Doubt
        One a label, without those that are surely of one person.
    """
    return [_of_join(file, speakers, join) for join in speakers.joins if not join.sure]


def doubts_of_matches(files: Sequence[Transcript], people: People) -> list[Doubt]:
    """Return the people joined over files though spelt otherwise.

    Parameters
    ----------
    files : sequence of Transcript
        All files.
    people : People
        Who speaks in them.

    Returns
    -------
    list of Doubt
        One a match, at the later of the two, and one for each two who may be one.
    """
    return [
        *(_of_match(files, match) for match in people.matches),
        *(_of_surname(files, match) for match in people.perhaps),
    ]


def _in_order(
    files: Sequence[Transcript], match: Match
) -> tuple[Transcript, int, Transcript, int]:
    """Return the file and the turn of the first of two people, and of the second."""
    (first, one), (second, two) = sorted((match.first, match.second))
    return files[first], one, files[second], two


def _of_surname(files: Sequence[Transcript], match: Match) -> Doubt:
    """Return the doubt that two of a surname may be one person."""
    early, one, file, two = _in_order(files, match)
    turns = file.turns
    label = turns.label[two]
    return Doubt(
        turns.start[two], turns.end[two], turns.line[two], Kind.SAME_PERSON,
        f"{label!r} here and {early.turns.label[one]!r}, {_event(early)}, line "
        f"{early.turns.line[one]}, may be one person: the surname is the same. They "
        "are counted as two.",
        "Say so if they are one; or that they are not the same person, and this is not "
        "asked again.",
        sum(n for n, it in zip(turns.n_words, turns.label, strict=True) if it == label),
        Fix("same person", turns.start[two], turns.end[two],
            ids.key(early.turn_ids[one], early.transcript)),
        transcript=file.transcript,
    )  # fmt: skip


def _of_match(files: Sequence[Transcript], match: Match) -> Doubt:
    early, one, file, two = _in_order(files, match)
    turns = file.turns
    return Doubt(
        turns.start[two], turns.end[two], turns.line[two], Kind.MATCHED_SPELLING,
        f"{turns.label[two]!r} here and {early.turns.label[one]!r}, "
        f"{_event(early)}, line {early.turns.line[one]}, are counted as one person: "
        f"{match.evidence}.",
        "If they are two, say that they are not the same person.",
        turns.n_words[two],
        Fix("not same person", turns.start[two], turns.end[two],
            ids.key(early.turn_ids[one], early.transcript)),
        transcript=file.transcript,
    )  # fmt: skip


def _event(file: Transcript) -> str:
    return event_in_quotes(None, file.event, file.transcript)


def _of_join(file: Transcript, speakers: Speakers, join: Join) -> Doubt:
    """Return the doubt that a label is not of the speaker of an earlier one."""
    turns, turn, people = file.turns, join.turn, speakers.people
    label, earlier = turns.label[turn], turns.label[join.first]
    named = not ids.is_unnamed(people[turn].speaker_id)
    words = sum(
        n
        for n, other, person in zip(turns.n_words, turns.label, people, strict=True)
        if other == label and person == people[turn]
    )
    span = turns.start[turn], turns.end[turn]
    return Doubt(
        *span, turns.line[turn], Kind.LABELS_JOINED,
        f"{label!r} here and {earlier!r}, line {turns.line[join.first]}, are counted "
        f"as one person: {join.why}.",
        "If they are two, say that they are not the same person."
        if named
        else "If somebody else asks here, correct the label of this turn to the name.",
        words,
        Fix("not same person", *span,
            ids.key(file.turn_ids[join.first], file.transcript))
        if named
        else Fix("label", *span, label),
    )  # fmt: skip
