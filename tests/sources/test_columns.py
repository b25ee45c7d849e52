"""Labels in a column of their own stand before the talk beside them."""

import pytest

from presskit.sources._columns import with_labels
from presskit.sources._pages import Line
from tests._work import grows_within


def talk(text, foot):
    return Line(text, 180, foot, 500, 9)


def labelled(label, text, foot):
    words = ((0, 72.0), (len(label) + 1, 180.0))
    return Line(f"{label} {text}", 72, foot, 500, 9, words=words)


def alone(label, foot):
    return Line(label, 72, foot, 130, 9, words=((0, 72.0),))


def read(page):
    return [(line.text, line.lead) for line in with_labels([page])[0]]


REST = [talk("and so on.", 400 - 12 * n) for n in range(8)]
PAIRS = [labelled("Bo Ek:", "So.", 600 - 12 * n) for n in range(4)]


def test_a_label_and_its_words_in_one_line():
    page = [labelled("Ann Lee:", "Why?", 700), *PAIRS, *REST]
    assert read(page)[0] == ("Ann Lee: Why?", 8)


def test_a_label_that_is_written_after_the_talk_stands_before_it():
    page = [talk("Why?", 700), talk("Because.", 688), *REST]
    labels = [alone("Ann:", 700), alone("Bo:", 688)]
    page = [*page, *labels, *PAIRS]
    assert read(page)[:2] == [("Ann: Why?", 4), ("Bo: Because.", 3)]
    assert len(read(page)) == len(page) - 2


def test_a_label_of_two_lines():
    first, second = labelled("Sanna Kumar", "We", 700), labelled("Jay:", "will.", 690)
    assert read([first, second, *PAIRS, *REST])[:2] == [
        ("Sanna Kumar Jay: We", 16),
        ("will.", 0),
    ]


WRAPPED = [
    (labelled("Minister", "We have", top), labelled("Krall", "so decided.", top - 11))
    for top in (700, 660, 620)
]


def test_a_label_of_two_lines_without_a_mark_where_rows_stand_apart():
    page = [line for row in WRAPPED for line in row]
    assert read([*page, *REST])[:2] == [
        ("Minister Krall  We have", 14),
        ("so decided.", 0),
    ]


def test_lines_of_one_speaker_each_are_no_label_of_two_lines():
    close = [labelled(f"Speaker {n}", "We have", 700 - 11 * n) for n in range(5)]
    assert read([*close, *REST])[1] == ("Speaker 1  We have", 9)
    pairs = [
        line
        for top in (700, 660, 620)
        for line in (labelled("Frage", "Why?", top), labelled("Krall", "So.", top - 11))
    ]
    assert read([*pairs, *REST])[1] == ("Krall  So.", 5)


def test_a_page_without_such_a_column_stays_as_it_is():
    assert with_labels([REST]) == [REST]
    assert with_labels([]) == []
    indented = [Line("Talk that is not apart.", 150, 700, 500, 9), *REST]
    assert with_labels([indented]) == [indented]


@pytest.mark.once
def test_a_page_with_twice_the_labels_takes_twice_the_time():
    def dense(n):
        labels = [alone(f"Bo {at}:", 9 * at) for at in range(n)]
        return [[*(talk("And so on.", 9 * at) for at in range(n)), *labels]]

    few, many = dense(300), dense(1200)
    assert len(with_labels(few)[0]) == 300
    assert grows_within(6, lambda: with_labels(few), lambda: with_labels(many))
