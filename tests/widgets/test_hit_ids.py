"""The ids of hits, made one by one."""

import numpy as np
import pandas as pd
import pytest

from presskit.schema.ids import Keys
from presskit.widgets._hit_ids import HitIds

ROWS = pd.DataFrame({"turn_id": ["ta", "ta", "tb"], "transcript": ["x", "y", "y"]})
ALL = ["tb@y@4", "ta@x@0", "ta@x@7"]


@pytest.fixture
def listed():
    return HitIds(Keys(ROWS, "turn_id"), np.array([2, 0, 0]), np.array([4, 0, 7]))


def test_they_are_those_of_the_turns_in_the_order_given(listed):
    assert list(listed) == ALL
    assert (len(listed), listed[-1], listed[:2]) == (3, ALL[2], ALL[:2])
    assert [listed.index(one) for one in ALL] == [0, 1, 2]


@pytest.mark.parametrize("other", ["tb@4", "tb@y@5", "ta@y@0", "tb@y", "", None, 4])
def test_what_is_no_such_id_is_not_among_them(listed, other):
    assert other not in listed
    with pytest.raises(ValueError, match="is not listed"):
        listed.index(other)


def test_an_id_is_looked_for_in_a_part_where_one_is_named(listed):
    assert listed.index(ALL[1], 1) == 1
    with pytest.raises(ValueError, match="is not listed"):
        listed.index(ALL[1], 2)


def test_of_no_hits_there_are_no_ids():
    none = np.zeros(0, dtype=np.int64)
    listed = HitIds(Keys(ROWS, "turn_id"), none, none)
    assert (list(listed), listed[:1], ALL[0] in listed) == ([], [], False)
