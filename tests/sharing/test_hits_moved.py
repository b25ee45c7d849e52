"""Hits move with their words where names are hidden."""

from presskit.sharing._hits_moved import hits_moved, spans_moved
from presskit.sharing._masks import Mask

MASKS = [[], [Mask(14, 22, "journalist 1")]]  # "Ask Ida Moss now." from 10 on


def test_a_part_of_a_name_is_all_that_stands_for_it():
    assert spans_moved([0, 3, 7, 1, 10, 13, 1, 18, 22, 1, 23, 26], MASKS) == [
        *(0, 3, 7), *(1, 10, 13), *(1, 14, 26), *(1, 27, 30),
    ]  # fmt: skip


def test_what_is_read_moves_and_what_is_no_hit_stays():
    turns = [{"id": "a@t"}, {"id": "b@t", "paras": [[3, 10, "Ask Ida Moss now."]]}]
    read = ["b@t@13", "b@t@8", "a@t@5", "row", None]
    assert hits_moved(read, ["a@t", "b@t"], turns, MASKS) == [
        "b@t@17", "b@t@4", "a@t@5", "row", None,
    ]  # fmt: skip
