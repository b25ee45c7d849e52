"""Labels and spellings that were read as one person, and how to undo it."""

import presskit
from presskit import identities
from presskit.doubts import Kind
from presskit.schema import ids
from presskit.schema.values import Join
from tests._one_file import transcript

TEXT = (
    "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because we must.\n\n"
    "Ms. Lee (AP): And who pays?\n\nMinister Bo Ek: We do.\n"
)


def files(*texts):
    read = (transcript(text, source=f"{n}.txt") for n, text in enumerate(texts))
    return [file._replace(transcript=f"t{n}") for n, file in enumerate(read)]


def test_what_may_be_somebody_elses_is_doubted_what_is_sure_is_not():
    (file,) = files(TEXT)
    (who,) = identities.speakers([file]).speakers
    sure = Join(2, 0, "the surname is hers", sure=True)
    assert identities.doubts(file, who._replace(joins=[sure])) == []
    (one,) = identities.doubts(file, who._replace(joins=[sure._replace(sure=False)]))
    assert (one.kind, one.line, one.n_words) == (Kind.LABELS_JOINED, 5, 3)
    assert one.message == (
        "'Ms. Lee (AP)' here and 'Ann Lee (AP)', line 1, are counted as one person: "
        "the surname is hers."
    )
    start = TEXT.index("And who")
    key = ids.key(file.turn_ids[0], "t0")
    assert one.fix[:4] == ("not same person", start, start + 13, key)


def test_an_unnamed_asker_is_undone_by_a_label():
    text = TEXT.replace("Ann Lee (AP)", "Reporter 1").replace("Ms. Lee (AP)", "Q 1")
    (file,) = files(text)
    (who,) = identities.speakers([file]).speakers
    (one,) = identities.doubts(file, who._replace(joins=[Join(2, 0, "so", sure=False)]))
    assert one.fix.action == "label"
    assert one.advice.startswith("If somebody else asks here, correct the label")


def test_two_spellings_over_files_are_doubted_at_the_later_one():
    early = "Ann Crutsinger (AP): Why?\n\nMinister Bo Ek: Because we must.\n"
    late = "Moderator: AP.\n\nAnn Crutsigner (AP): Who pays?\n\nMinister Bo Ek: We.\n"
    read = files(early, late)
    match = presskit.identities.Match((0, 0), (1, 1), "one letter is another")
    people = identities.speakers(read)._replace(matches=[match])
    (one,) = identities.doubts_of_matches(read, people)
    assert (one.transcript, one.line, one.kind) == ("t1", 3, Kind.MATCHED_SPELLING)
    said = "'Ann Crutsigner (AP)' here and 'Ann Crutsinger (AP)', “t0”, line 1, are"
    assert said in one.message
    assert one.fix.value == ids.key(read[0].turn_ids[0], "t0")
    assert one.n_words == 2
    swapped = match._replace(first=match.second, second=match.first)
    again = people._replace(matches=[swapped])
    assert identities.doubts_of_matches(read, again) == [one]


def test_without_a_match_nothing_is_doubted():
    read = files(TEXT)
    people = identities.speakers(read)._replace(matches=[])
    assert identities.doubts_of_matches(read, people) == []
