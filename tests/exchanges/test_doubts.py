"""The doubts that nobody asks, and that a language has no words."""

import pytest

from presskit.doubts import Kind
from presskit.exchanges import doubts
from tests._one_file import transcript

STATEMENT = "Minister Bo Ek: Why now, you ask? {} The bridge is open. It is long.\n"


def kinds(text):
    return [doubt.kind for doubt in doubts(transcript(text))]


def test_three_question_marks_without_an_asker_are_odd():
    assert kinds(STATEMENT.format("Who pays?")) == []
    (doubt,) = doubts(transcript(STATEMENT.format("Who pays? When?")))
    assert doubt.kind == Kind.NO_EXCHANGE_FOUND
    assert doubt.n_words == 4 + 2 + 1 + 4 + 3  # the whole file
    assert (doubt.start, doubt.end) == (None, None)


@pytest.mark.parametrize(
    ("title", "doubted"),
    [("Press conference", True), ("Press briefing", True), ("Remarks", False)],
)
def test_a_kind_of_event_at_which_somebody_asks_needs_an_asker(title, doubted):
    text = f"{title}\n5 May 2023\n\nMinister Bo Ek: The bridge is open.\n"
    assert kinds(text) == [Kind.NO_EXCHANGE_FOUND] * doubted


def test_with_an_asker_nothing_is_odd():
    asked = "Press conference\n\nMinister Bo Ek: So.\n\nAnn Lee (AP): Why? Who? When?\n"
    assert kinds(asked) == []


def test_a_language_without_words_names_itself():
    file = transcript(STATEMENT.format(""))
    file = file._replace(turns=file.turns._replace(languages=("sv",)))
    (doubt,) = doubts(file)
    assert doubt.kind == Kind.LANGUAGE_WITHOUT_WORDS
    assert "(sv)" in doubt.message


def test_a_writing_of_no_language_here_is_told():
    (doubt,) = doubts(transcript("الوزير أحمد: صباح الخير لكم جميعا. فتحنا الجسر.\n"))
    assert doubt.kind == Kind.LANGUAGE_WITHOUT_WORDS
    assert "in a language whose words" in doubt.message


def test_where_it_is_open_who_asks_a_line_settles_it():
    asked = (
        "Q: Why?\n\nMinister Bo Ek: So it is.\n\nQ: When?\n\nMinister Bo Ek: Soon.\n"
    )
    file = transcript(f"Press conference\n\n{asked}")
    sure = file._replace(opens=[None, None, 0.24, None])
    assert doubts(sure) == []
    for likely, numbers, value in (
        (0.4, [1, 1, 1, 1], "same"),
        (0.7, [1, 1, 2, 2], "new"),
    ):
        (doubt,) = doubts(
            file._replace(opens=[None, None, likely, None], numbers=numbers)
        )
        assert (doubt.kind, doubt.fix.action) == (Kind.SAME_ASKER, "asker")
        assert (doubt.fix.value, doubt.n_words) == (value, {1: 6, 2: 2}[numbers[2]])
        assert doubt.unsure == pytest.approx(min(likely, 1 - likely))
        assert f"probability of {likely:.2f}" in doubt.message


def test_what_belongs_to_no_exchange_is_not_asked_about():
    file = transcript("Q: Why?\n\nMinister Bo Ek: So.\n\nQ: Thanks.\n")
    opens = [None, None, 0.5]
    assert doubts(file._replace(opens=opens, numbers=[1, 1, None])) == []
