"""Whether two files hold one event."""

from presskit.themes._same_event import nearly_all, one_event

FIVE = "One boat sails. Two wait. Three are late. Four sank. Five are new."


def test_nearly_each_sentence_is_the_same():
    assert nearly_all(8, 10, 9)
    assert not nearly_all(8, 11, 9)
    assert not nearly_all(4, 4, 4)  # four say little


def test_it_is_told_by_words_whatever_turns_they_are_in():
    turns = [
        "ONE boat sails – two wait.",
        "Three are late.",
        "Four sank. Five are new!",
    ]
    assert not one_event([FIVE], turns)  # three of five: the first is another sentence
    assert one_event([FIVE], [FIVE[:25], FIVE[26:].upper()])
    assert not one_event([FIVE], [FIVE, FIVE])  # ten sentences, of which five are there
    assert not one_event([], [])
