"""Lines about an older version go to the newer one, where their words stand."""

from types import SimpleNamespace

from presskit.corrections import Correction, hand_on
from presskit.schema.values import Document

OLD, NEW = "Ann Lee (AP): Why is it late?", "Updated. Ann Lee (AP): Why is it late?"
AROUND = "Why is it late?", "Ann Lee (AP):", ""


def files(*texts):
    return [
        SimpleNamespace(
            transcript=f"t{n}",
            document=Document(f"{n}.txt", text, "plain", str(n) * 64),
        )
        for n, text in enumerate(texts)
    ]


def line(action="outlet", value="NPR", words=AROUND):
    return Correction(action, "t0", "0" * 64, 14, 29, value, "", "", *words)


def test_a_line_follows_its_words():
    lines, doubts = hand_on({0: 1}, files(OLD, NEW), [[line()], []])
    (one,) = lines[1]
    assert (one.transcript, NEW[one.start : one.end]) == ("t1", "Why is it late?")
    assert lines[0] == []
    assert [doubt.transcript for doubt in doubts] == ["t1"]


def test_the_lists_that_were_given_stay_as_they_are():
    given = [[line()], []]
    hand_on({0: 1}, files(OLD, NEW), given)
    assert given == [[line()], []]


def test_facts_about_the_older_file_stay_with_it():
    day = line("day", "2031-05-04")
    lines, doubts = hand_on({0: 1}, files(OLD, NEW), [[day], []])
    assert (lines[1], doubts) == ([], [])


def test_without_versions_nothing_moves():
    given = [[line()], []]
    assert hand_on({}, files(OLD, NEW), given) == (given, [])
