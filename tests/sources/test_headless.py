"""Columns without names: what stands in their cells tells what they hold."""

from presskit.sources._headless import are_times, longest_words, names_by_cells

WHO = ["Ann Lee", "Bo Ek", "Ann Lee", "Bo Ek"]
WHAT = ["Why is it so late?", "It rained all day.", "And what comes now?", "We wait."]


def test_times_speakers_and_words_are_found_in_any_order():
    starts, ends = ["0:01", "0:03", "0:05", "0:07"], ["0:02", "0:04", "0:06", "0:08"]
    told = names_by_cells([WHAT, starts, ends, WHO])
    assert told[:4] == ("3", "0", "1", "2")


def test_without_times_nothing_is_told():
    assert names_by_cells([WHO, WHAT]) is None


def test_most_cells_are_times_on_a_clock():
    assert are_times(["0:01", "0:03", "0:05", "0:07", "later"])
    assert not are_times(["0:01", "0:03", "later"])


def test_numbers_are_no_words_however_long():
    assert longest_words([["Ann", "Bo"], ["123456789", "987654321"]]) is None
    assert longest_words([WHAT, WHO]) == 0
