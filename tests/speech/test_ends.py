"""The words at both ends of a turn."""

from presskit.speech._ends import EARLY, TAIL, Ends


def test_a_short_turn_is_read_whole():
    ends = Ends.of("Thank you. Go ahead [laughter], Ann.")
    assert list(ends.words.words) == ["thank", "you", "go", "ahead", "ann"]
    assert list(ends.sentences) == [(0, 2), (2, 5)]
    assert ends.early == 5
    assert ends.tail.startswith("Thank you.")


def test_of_a_long_turn_both_ends():
    text = "first " * 200 + "middle " * 200 + "last " * 200
    ends = Ends.of(text)
    assert "middle" not in ends.words.words
    assert {"first", "last"} <= set(ends.words.words)
    assert len(ends.words.text) <= EARLY + TAIL + 2
    assert len(ends.tail) == TAIL
    assert all(ends.words.start[at] < EARLY for at in range(ends.early))


def test_nothing():
    ends = Ends.of("")
    assert (len(ends.words), ends.early, list(ends.sentences)) == (0, 0, [])
