"""How often each had the floor, for charts."""

import pandas as pd
import pytest

from presskit.measures import floor
from presskit.measures.summaries import calls

NA = pd.NA


@pytest.fixture(scope="module")
def exchanges(exchanges_of):
    yi, xu = {"asker_id": "y", "asker": "Yi"}, {"asker_id": "x", "asker": "Xu"}
    return exchanges_of(
        [
            yi | {"outlet": "ZDF"},
            xu | {"outlet": NA},
            yi | {"outlet": "ARD; NTV", "transcript": "b"},
        ]
    )


@pytest.mark.parametrize("by", ["asker", "outlet", "transcript", None])
def test_calls_are_counted_as_the_floor_counts_them(exchanges, by):
    columns = [*([by] if by else []), "order", "n_exchanges"]
    whole = floor(exchanges, by=by)[columns]
    pd.testing.assert_frame_equal(calls(exchanges, by), whole)


def test_calls_by_hand(exchanges):
    expected = pd.DataFrame(
        {
            "outlet": pd.Series(["ZDF", NA, "ARD", "NTV"], dtype="str"),
            "order": [1, 2, 3, 3],
            "n_exchanges": [1, 1, 1, 1],
        }
    )
    pd.testing.assert_frame_equal(calls(exchanges, "outlet"), expected)
    assert calls(exchanges.head(0), "outlet").empty
