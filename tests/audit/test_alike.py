"""Doubts of one kind in one row."""

import pandas as pd
import pytest

from presskit.audit import alike, groups, table
from presskit.doubts import Doubt, Kind
from presskit.errors import TableError
from presskit.schema import ALIKE


def audit(*doubts):
    return table(doubts, lambda doubt: "")


def doubt(kind, n, line, transcript="may", **more):
    place = line * 10, line * 10 + 1, line
    return Doubt(*place, kind, f"m{line}", "", n, transcript=transcript, **more)


def test_a_kind_is_one_row_with_its_places_and_the_first_speaks():
    found = alike(
        audit(
            doubt(Kind.SAME_ASKER, 10, 3, unsure=0.3),
            doubt(Kind.SAME_ASKER, 20, 8, unsure=0.5),
            doubt(Kind.SAME_ASKER, 40, 5, "june", unsure=0.4),
            doubt(Kind.POSSIBLE_LABEL, 30, 6),
        )
    )
    assert list(found.columns) == list(ALIKE.columns)
    assert found["kind"].tolist() == ["same asker?", "possible label"]
    first = found.iloc[0]
    assert (first["n"], first["n_transcripts"], first["n_words"]) == (3, 2, 70)
    assert (first["places"], first["message"]) == (
        "june, line 5; may, lines 8, 3",
        "m5",
    )


def test_a_kind_ranks_by_the_sum_of_what_hangs_on_it():
    many = [doubt(Kind.SAME_ASKER, 30, n, unsure=0.5) for n in range(1, 5)]  # 60 words
    one = doubt(Kind.POSSIBLE_LABEL, 100, 9)  # 50
    unknown = doubt(Kind.SOMEBODY_ELSE_ASKS, None, 2)
    kinds = audit(unknown, one, *many)["kind"].tolist()
    assert kinds == ["same asker?"] * 4 + ["possible label", "somebody else asks"]
    assert audit(one, *many[:3])["kind"].tolist()[0] == "possible label"
    assert audit(*many, one, unknown)["kind"].tolist() == kinds, "in any order"


def test_places_beyond_the_first_twelve_are_counted():
    found = alike(audit(*(doubt(Kind.NO_OUTLET, 5, n) for n in range(1, 515))))
    assert found["n"].tolist() == [514]
    assert (
        found["places"][0]
        == f"may, lines {', '.join(map(str, range(1, 13)))}; and 502 more"
    )


def test_verdicts_and_lines_of_corrections_keep_a_row_each():
    same = [doubt(Kind.VERDICT, 9, 1), doubt(Kind.VERDICT, 9, 1, "june")]
    lines = [doubt(Kind.CORRECTION_FAILED, None, n) for n in (1, 2)]
    found = alike(audit(*same, *lines))
    assert found["n"].tolist() == [1, 1, 1, 1]


def test_of_a_kind_that_can_weigh_more_the_heavier_ones_stand_apart():
    found = alike(
        audit(doubt(Kind.INAUDIBLE, 5, 1, worse=True), doubt(Kind.INAUDIBLE, 5, 2))
    )
    assert found["severity"].tolist() == ["warning", "note"]


def test_no_row_is_lost_and_nothing_is_no_trouble():
    rows = audit(doubt(Kind.NO_DATE, 5, 1), doubt(Kind.NO_OUTLET, None, 2))
    pd.testing.assert_frame_equal(pd.concat(groups(rows)), rows)
    assert alike(rows)["n_words"].isna().tolist() == [False, True]
    assert alike(audit()).empty
    with pytest.raises(TableError):
        alike(pd.DataFrame({"kind": []}))
