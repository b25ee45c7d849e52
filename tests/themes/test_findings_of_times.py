"""Sentences about words over time claim no more than the counts hold."""

import pandas as pd
import pytest

from presskit.themes import findings
from presskit.themes._poisson import exact_interval


def times(*counts, term="jets", n_words=1000, **given):
    """Return a table of events, a month each: times said by press and podium."""
    n = [one for pair in counts for one in pair]
    events = [f"E{at}" for at in range(len(counts)) for _ in "ab"]
    low, high = exact_interval(n, 0.95)
    table = pd.DataFrame(
        {
            "term": term, "transcript": events, "event": events,
            "date": pd.to_datetime([f"2023-{one[1:]:0>2}-01" for one in
                                    [f"E{int(e[1:]) + 1}" for e in events]]),
            "who": ["press", "podium"] * len(counts), "n": n, "n_words": n_words,
            "n_transcripts": 1, "hit_transcript": events, "turn": range(len(n)),
            "start": 0,
        }
    )  # fmt: skip
    rates = {"per_1000": n, "low": low, "high": high}
    scaled = {k: pd.Series(v) * 1000 / n_words for k, v in rates.items()}
    return table.assign(**scaled).assign(**given)


def test_few_places_are_told_and_not_compared():
    assert findings.over_time(times((0, 0), (2, 1))) == (
        "“jets” is said in 1 of 2 transcripts: 2 times by the press and 1 time by the "
        "podium. First on 1 Feb 2023, by the press. 3 times in all: too few to compare "
        "rates. 2 transcripts are too few for a trend. This rests on 2 transcripts "
        "(4,000 words, 1 Jan 2023 to 1 Feb 2023)."
    )


def test_an_event_stands_out_or_does_not():
    even = findings.over_time(times(*[(0, 4)] * 5, (0, 6)))
    assert "The podium: 4.3 per 1,000 words over all; no event stands out" in even
    odd = findings.over_time(times(*[(0, 1)] * 5, (0, 12)))
    assert odd.endswith(
        "The podium: 2.8 per 1,000 words over all, most at 1 Jun 2023 · E5 with 12 "
        "(interval 6.2 to 21). This rests on 6 transcripts (12,000 words, 1 Jan 2023 "
        "to 1 Jun 2023)."
    )
    assert "trend" not in odd
    assert "no event stands out" in findings.over_time(times((0, 12), (0, 7)))
    assert "most at 1 Jan 2023 · E0 with 16" in findings.over_time(
        times((0, 16), (0, 3))
    )


def test_the_side_that_begins_is_the_one_whose_place_is_first():
    table = times((3, 3))
    table["turn"] = [5, 2]
    assert "First on 1 Jan 2023, by the podium." in findings.over_time(table)
    table["turn"], table["start"] = 2, [10, 90]
    assert "First on 1 Jan 2023, by the press." in findings.over_time(table)


@pytest.mark.parametrize("column", ["date", "transcript"])
def test_nothing_is_first_where_a_day_is_unknown_or_months_are_added_up(column):
    table = times((3, 3), (3, 3))
    table.loc[0, column] = None
    assert "First" not in findings.over_time(table)


def test_two_transcripts_of_one_day_are_not_ordered():
    table = times((3, 0), (0, 3), date=pd.Timestamp("2023-01-05"))
    assert "First on 5 Jan 2023. " in findings.over_time(table)


def test_several_none_and_nothing():
    four = pd.concat([times((0, 0), term=name) for name in "abcd"])
    assert findings.over_time(four) == (
        "“a” is not said, in 1 transcript. “b” is not said, in 1 transcript. “c” is "
        "not said, in 1 transcript. 1 more series not told here. This rests on 1 "
        "transcript (2,000 words, 1 Jan 2023)."
    )
    assert findings.over_time(four[:0]) == "There is no transcript."
    years = times((0, 0), transcript=None, event="2023")
    assert findings.over_time(years) == (
        "“jets” is not said, in 1 year. This rests on 1 transcript (2,000 words)."
    )
