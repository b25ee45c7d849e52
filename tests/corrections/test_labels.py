"""What a turn is labelled: by lines of its own, of its label, or as printed."""

from presskit.corrections._boundaries import joined
from presskit.corrections._labels import labelled
from presskit.corrections._not_talk import freed, merged
from presskit.corrections._replayed_turns import NOWHERE, SEVERAL
from tests.corrections._pieces import PIECES, TEXT, between, line, said, why


def run(*labels, furniture=(), joins=(), pieces=PIECES):
    groups, removed, _ = joined(pieces, TEXT, joins)
    parts = [freed(one, TEXT, merged(furniture)) for one in groups]
    by = {pieces[number].label_start: own for number, own in removed.items()}
    return labelled(groups, groups, parts, TEXT, by, furniture, labels)


def names(*labels, **more):
    pieces, misfits = run(*labels, **more)
    assert misfits == []
    return [one.label for one in pieces]


def wrong(*labels, **more):
    return why(run(*labels, **more)[1])


def test_a_line_gives_one_turn_its_label():
    found = names(line("label", "Page 3", "Bo \n Ek:"))
    assert found == ["Ann", "Bo Ek", "Eva", "Di"]


def test_without_lines_all_is_as_printed():
    pieces, misfits = run()
    assert (said(pieces), misfits) == (said(PIECES), [])


def test_a_wide_line_is_for_all_turns_without_one_of_their_own():
    again = [*PIECES[:3], PIECES[3]._replace(label="Ann")]
    wide = line("label", "Why", "Ann Lee", scope="label")
    assert names(wide, pieces=again) == ["Ann Lee", "Bo", "Eva", "Ann Lee"]
    own = line("label", "Nothing.", "Di", 1)
    assert names(wide, own, pieces=again) == ["Ann Lee", "Bo", "Eva", "Di"]


def test_a_line_about_a_later_part_is_for_that_part_alone():
    page = [line("furniture", "Page 3 ")]
    first = line("label", "So it", "Bo Ek")
    assert names(first, furniture=page) == ["Ann", "Bo Ek", "Bo Ek", "Eva", "Di"]
    later = line("label", "Really", "Cy", 1)
    assert names(later, furniture=page) == ["Ann", "Bo", "Cy", "Eva", "Di"]
    assert names(first, later, furniture=page)[1:3] == ["Bo Ek", "Cy"]


def test_lines_that_do_not_fit():
    assert wrong(between("label", "Nothing.\n", "Q")) == [("label", NOWHERE)]
    assert wrong(line("label", "now?\n\nBo", "Q")) == [("label", SEVERAL)]
    gone = [line("furniture", "Why now?", number=1)]
    assert wrong(line("label", "Why", "Q"), furniture=gone) == [
        ("label", "words that nobody says have no label")
    ]
    join = [line("join", "Why now?", number=1)]
    assert wrong(line("label", "Bo", "Q"), joins=join) == [
        ("label", "a turn that is joined to the one before has no label")
    ]


def test_two_labels_of_one_turn_disagree_unless_they_are_one():
    one, two = line("label", "Why", "Ann Lee"), line("label", "now", "Anna Vance", 1)
    assert wrong(one, two) == [("label", "each gives the turn its own label")]
    same = line("label", "now", "Ann  Lee:", 1)
    assert names(one, same)[0] == "Ann Lee"
