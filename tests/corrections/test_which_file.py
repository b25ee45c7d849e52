"""Which file a line is about, and where its words stand there now."""

from hypothesis import given
from hypothesis import strategies as st

from presskit.corrections import Correction, Text, follow, onto
from tests.corrections._talk import SHA, TALK, line

WORDS = [
    "Why?", "Yes.", "Bo Ek", "And when does the bridge open to lorries?", "Thank you",
    "Good morning. We agreed on the budget. Yes.", "In May", "Cy Poe (BBC)",
]  # fmt: skip


@given(st.permutations(range(6)))
def test_the_order_of_lines_does_not_matter(order):
    lines = [line(words) for words in WORDS[:6]]
    texts = [Text("a", "1" * 64, f"Page 1\n{TALK}"), Text("b", "2" * 64, "Q: Why?")]
    shuffled = follow([lines[number] for number in order], texts)
    assert sorted(shuffled.lines[0]) == sorted(follow(lines, texts).lines[0])
    assert not shuffled.lines[1]


def test_a_line_goes_to_the_file_of_its_id_else_to_the_one_that_has_its_words():
    one, new = line("Why?", action="speaker"), f"New. {TALK}"
    own, other = Text("a", "1" * 64, new), Text("b", "2" * 64, TALK)
    assert [len(lines) for lines in follow([one], [own, other]).lines] == [1, 0]
    gone = Text("c", "3" * 64, "Ann Lee (AP): Why?\n\nQ: And?")
    assert [len(lines) for lines in follow([one], [gone, other]).lines] == [0, 1]
    several = follow([one], [other, Text("d", "5" * 64, new)])
    assert several.lines == [[], []]
    assert several.unplaced[0].why == "they stand in 2 files"
    assert follow([one], [Text("a", "4" * 64, gone.text), other]).unplaced
    assert follow([one], [gone]).gone == [one]


def test_the_same_bytes_twice_get_a_line_twice():
    one = line("Why?")
    found = follow([one], [Text("a", SHA, TALK), Text("b", SHA, TALK)])
    assert found.lines == [[one], [one]]
    assert found.moved == []


def test_a_line_without_words_is_about_its_bytes_alone():
    old = Correction("outlet", "a", SHA, 14, 18, "NPR", "")
    found = follow([old], [Text("b", SHA, TALK), Text("a", "1" * 64, TALK)])
    assert found.lines == [[old], []]
    assert follow([old], [Text("a", "1" * 64, TALK)]).gone == [old]


def test_a_line_reaches_only_the_texts_that_it_may():
    texts = [Text("a", "1" * 64, f"New. {TALK}")]
    assert follow([line("Why?")], texts).lines[0]
    assert follow([line("Why?")], texts, lambda one, number: False).gone


def test_what_moved_says_where_it_stood():
    one = line("Why?")
    found = follow([one], [Text("a", "1" * 64, f"New. {TALK}")])
    ((number, new),) = found.moved
    assert (number, new.start) == (0, one.start + len("New. "))
    assert (new.written, new.sha256, new.key != one.key) == (one, "1" * 64, True)


def test_lines_onto_a_newer_text_are_those_with_words():
    one, old = line("Why?"), Correction("outlet", "a", SHA, 14, 18, "NPR", "")
    found = onto([one, old], Text("b", "1" * 64, f"New. {TALK}"))
    assert [new.transcript for new in found.lines[0]] == ["b"]
    assert onto([one], Text("b", "1" * 64, "Nothing of it.")).unplaced


def test_nothing_is_followed_in_nothing():
    assert follow([], []) == ([], [], [], [])
