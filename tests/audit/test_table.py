"""The table of doubts: what could change most first, what is settled left out."""

from presskit.audit import table
from presskit.corrections import parse_line, suggest
from presskit.doubts import Doubt, Fix, Kind
from presskit.schema import AUDIT
from presskit.sources import Document


def sources(**shas):
    return {id_: Document(id_, "word " * 9, "plain", sha) for id_, sha in shas.items()}


def doubt(kind, n, start=0, fix=None, transcript="a"):
    place = start, start + 1, 1
    return Doubt(*place, kind, "m", "", n, fix, transcript=transcript)


def test_errors_first_then_what_contradicts_then_by_words():
    found = table(
        [
            doubt(Kind.LEFT_OUT, 900),
            doubt(Kind.SAME_PERSON, 10),
            doubt(Kind.POSSIBLE_LABEL, 80),
            doubt(Kind.WITNESSES_DISAGREE, 5),
            doubt(Kind.NO_OUTLET, None),
            doubt(Kind.FILE_NOT_LOADED, None),
            doubt(Kind.CORRECTION_FAILED, None),
        ],
        suggest(sources(a="0" * 64)),
    )
    assert found["kind"].tolist() == [
        "correction failed",
        "file not loaded",
        "witnesses disagree",
        "possible label",
        "same person?",
        "left out",
        "no outlet",
    ]


def test_what_is_least_sure_goes_before_more_words_that_are_surer():
    guesses = [
        doubt(Kind.ROLE_ON_THIN_EVIDENCE, n, start)._replace(unsure=unsure)
        for n, start, unsure in ((100, 3, 0.3), (80, 5, 0.6), (90, 7, None))
    ]
    found = table([*guesses, doubt(Kind.ROLE_ON_THIN_EVIDENCE, 90, 1)], lambda _: "")
    assert found["start"].tolist() == [5, 1, 7, 3]  # 48, 45, 45 and 30 words


def test_what_a_correction_settles_is_left_out_and_the_note_stays():
    outlet = Fix("outlet", 3, 9, "none")
    decided = Fix("outlet", 3, 9, "NPR")
    found = table(
        [
            doubt(Kind.NO_OUTLET, 5, 3, outlet),
            doubt(Kind.NO_OUTLET, 5, 3, outlet, "b"),
            doubt(Kind.CORRECTION_APPLIED, None, 3, decided),
        ],
        suggest(sources(a="0" * 64, b="1" * 64)),
    )
    assert found[["transcript", "kind"]].to_numpy().tolist() == [
        ["b", "no outlet"],
        ["a", "correction applied"],
    ]


def test_one_decision_about_two_people_settles_both_questions():
    found = table(
        [
            doubt(Kind.SAME_PERSON, 5, 3, Fix("same person", 3, 9, "x-t1")),
            doubt(Kind.SAME_PERSON, 5, 3, Fix("same person", 3, 9, "y-t1")),
            doubt(
                Kind.CORRECTION_APPLIED,
                None,
                3,
                Fix("not same person", 3, 9, "x-t1"),
            ),
        ],
        suggest(sources(a="0" * 64)),
    )
    assert found["kind"].tolist() == ["same person?", "correction applied"]
    assert "y-t1" in found["suggestion"][0]


def test_a_suggestion_is_a_line_that_reads_back():
    found = table(
        [doubt(Kind.NO_OUTLET, 5, 3, Fix("outlet", 3, 9, 'A "B", C'))],
        suggest(sources(a="ab" * 32)),
    )
    line = parse_line(found["suggestion"][0])
    assert line[:6] == ("outlet", "a", "ab" * 32, 3, 9, 'A "B", C')
    assert line.words == "d word", "characters 3 to 9"


def test_what_was_found_fine_is_left_out_and_told_in_its_place():
    silent = doubt(Kind.NO_OUTLET, 5, 3)
    fine = doubt(
        Kind.CHECKED_FINE, None, 0, Fix("fine", 0, 9, "no outlet", places=((0, 9),))
    )
    found = table([silent, silent._replace(kind=Kind.INAUDIBLE), fine], lambda _: "")
    assert found[["kind", "message"]].to_numpy().tolist() == [
        ["inaudible", "m"],
        ["checked, fine", "m m"],
    ]
    elsewhere = silent._replace(start=20, end=21)
    told = table([elsewhere, fine], lambda _: "")["message"].tolist()
    assert told == ["m", "m No such doubt stands here now."]


def test_without_doubts_it_has_its_columns():
    found = table([], lambda doubt: "")
    assert found.empty
    assert list(found.columns) == list(AUDIT.columns)
