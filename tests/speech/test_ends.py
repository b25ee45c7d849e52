"""The words at both ends of a turn."""

from presskit.speech._ends import EARLY, TAIL, Ends


def test_a_short_turn_is_read_whole():
    ends = Ends("Thank you. Go ahead [laughter], Ann.")
    assert list(ends.words.words) == ["thank", "you", "go", "ahead", "ann"]
    assert list(ends.sentences) == [(0, 2), (2, 5)]
    assert len(ends.early) == 5
    assert ends.tail.startswith("Thank you.")


def test_of_a_long_turn_both_ends():
    text = "first " * 200 + "middle " * 200 + "last " * 200
    ends = Ends(text)
    assert "middle" not in ends.words.words
    assert {"first", "last"} <= set(ends.words.words)
    assert len(ends.words.text) <= EARLY + TAIL + 2
    assert len(ends.tail) == TAIL
    assert all(start < EARLY for start in ends.early.start)
    assert set(ends.early.words) == {"first"}


def test_nothing():
    ends = Ends("")
    assert (len(ends.words), len(ends.early), list(ends.sentences)) == (0, 0, [])
