"""How long answers and turns are."""

import pandas as pd
import pytest

from presskit.errors import TableError
from presskit.measures import MIN_GROUP, answer_lengths, turn_lengths

NA = pd.NA


@pytest.fixture(scope="module")
def exchanges(exchanges_of):
    rows = [
        ("NTV", 10, 20),
        ("NPR; ZDF", 20, 40),
        ("NTV", 10, 30),
        (NA, 0, 7),
    ]
    return exchanges_of(
        {"outlet": outlet, "question_words": asked, "answer_words": answered}
        for outlet, asked, answered in rows
    )


def test_answer_lengths_by_hand(exchanges):
    expected = pd.DataFrame(
        {
            "outlet": pd.Series(["NTV", "NPR", "ZDF", NA], dtype="str"),
            "n": [2, 1, 1, 1],
            "rank": pd.Series([NA] * 4, dtype="Int64"),
            "median_words": [(20 + 30) / 2, 40.0, 40.0, 7.0],
            "q1_words": [20 + (30 - 20) / 4, 40.0, 40.0, 7.0],
            "q3_words": [20 + (30 - 20) * 3 / 4, 40.0, 40.0, 7.0],
            "iqr_words": [(30 - 20) / 2, None, None, None],
            "mad_words": [5.0, None, None, None],
            "answer_words": [20 + 30, 40, 40, 7],
            "question_words": [10 + 10, 20, 20, 0],
            "ratio": [50 / 20, 40 / 20, 40 / 20, None],
            "median_ratio": [(20 / 10 + 30 / 10) / 2, 2.0, 2.0, None],
            "n_answered": [2, 1, 1, 1],
            "caveat": pd.Series([""] * 4, dtype="str"),
        }
    )
    pd.testing.assert_frame_equal(answer_lengths(exchanges), expected)


def test_robust_lengths_equal_independent_numbers(exchanges_of):
    """Computed with scipy 1.13.1: median, iqr, median_abs_deviation; ratios by hand."""
    answers = [212, 388, 145, 97, 530, 61, 274, 333, 189, 406, 12, 255]
    questions = [54, 61, 33, 28, 75, 19, 44, 80, 37, 66, 9, 48]
    table = answer_lengths(
        exchanges_of(
            {"answer_words": answered, "question_words": asked}
            for answered, asked in zip(answers, questions, strict=True)
        ),
        by="transcript",
    )
    (row,) = table.to_dict("records")
    assert row["n"] == 12
    assert row["median_words"] == 233.5
    assert row["iqr_words"] == 213.75
    assert row["mad_words"] == 118.0
    assert row["ratio"] == pytest.approx(5.23826714801444)
    assert row["median_ratio"] == pytest.approx(4.751023751023751)


def test_only_large_groups_are_ranked_and_ties_share_a_rank(exchanges_of):
    groups = {"B": (50, 5), "few": (900, 4), "A": (50, 6), "C": (80, 5), "one": (1, 1)}
    table = answer_lengths(
        exchanges_of(
            {"outlet": outlet, "answer_words": words}
            for outlet, (words, n) in groups.items()
            for _ in range(n)
        )
    )
    assert MIN_GROUP == 5
    assert table["outlet"].tolist() == ["C", "A", "B", "few", "one"]
    assert table["rank"].fillna(0).tolist() == [1, 2, 2, 0, 0]


def test_exchanges_without_an_outlet_are_never_ranked(exchanges_of):
    table = answer_lengths(exchanges_of([{"outlet": NA}] * 9))
    assert table["n"].tolist() == [9]
    assert table["outlet"].isna().all()
    assert table["rank"].isna().all()


def test_namesakes_stay_apart_and_one_person_stays_one(exchanges_of):
    table = answer_lengths(
        exchanges_of(
            [
                {"asker_id": "smith-ap", "asker": "Jo Smith"},
                {"asker_id": "smith-bbc", "asker": "Jo Smith"},
                {"asker_id": "smith-ap", "asker": "Joanna Smith"},
            ]
        ),
        by="asker",
    )
    assert table["asker"].tolist() == ["Jo Smith", "Jo Smith"]
    assert table["n"].tolist() == [2, 1]


def test_unknown_askers_are_not_called_by_one_of_their_names(exchanges_of):
    unknown = [{"asker_id": NA, "asker": "Q"}, {"asker_id": NA, "asker": "Reporter"}]
    table = answer_lengths(exchanges_of(unknown), by="asker")
    assert table["asker"].isna().tolist() == [True]


def test_numbers_of_questions_stay_numbers(exchanges_of):
    table = answer_lengths(
        exchanges_of({"n_questions": n} for n in [2, 1]), by="n_questions"
    )
    assert table["n_questions"].dtype == "int64"
    assert table["n_questions"].tolist() == [2, 1]


def test_groups_follow_the_order_of_speaking_not_of_the_rows(exchanges):
    shuffled = exchanges.iloc[[3, 1, 0, 2]]
    pd.testing.assert_frame_equal(answer_lengths(shuffled), answer_lengths(exchanges))


def test_turn_lengths_by_hand(turns_of):
    turns = turns_of(
        [
            {"role": "principal", "n_words": 60},
            {"role": "moderator", "n_words": 0},
            {"role": "principal", "n_words": 30},
        ]
    )
    role = turns["role"].dtype
    expected = pd.DataFrame(
        {
            "role": pd.Series(["principal", "moderator"], dtype=role),
            "n": [2, 1],
            "rank": pd.Series([NA, NA], dtype="Int64"),
            "median_words": [45.0, 0.0],
            "q1_words": [37.5, 0.0],
            "q3_words": [52.5, 0.0],
            "iqr_words": [15.0, None],
            "mad_words": [15.0, None],
            "words": [90, 0],
            "share_words": [1.0, 0.0],
        }
    )
    pd.testing.assert_frame_equal(turn_lengths(turns), expected)


@pytest.mark.parametrize(
    "by", ["role", "section", "speaker", "outlet", "transcript", "turn"]
)
def test_no_turns_give_an_empty_table_of_the_same_types(turns_of, by):
    full, empty = turn_lengths(turns_of([{}]), by), turn_lengths(turns_of([]), by)
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)
    assert "object" not in set(full.dtypes.astype("str"))


@pytest.mark.parametrize("by", ["outlet", "asker", "transcript", "n_questions"])
def test_no_exchanges_give_an_empty_table_of_the_same_types(exchanges_of, by):
    full = answer_lengths(exchanges_of([{}]), by)
    empty = answer_lengths(exchanges_of([]), by)
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)
    assert "object" not in set(full.dtypes.astype("str"))


def test_nothing_said_has_no_shares_and_no_ratio(exchanges_of, turns_of):
    silent = exchanges_of([{"question_words": 0, "answer_words": 0}])
    assert answer_lengths(silent)[["ratio", "median_ratio"]].isna().all(axis=None)
    assert turn_lengths(turns_of([{}]))["share_words"].isna().all()


def test_the_frame_given_is_not_changed(exchanges):
    before = exchanges.copy()
    answer_lengths(exchanges)
    pd.testing.assert_frame_equal(exchanges, before)


def test_a_column_that_is_not_there_is_named_with_the_choices(exchanges):
    with pytest.raises(TableError, match=r"no column 'mood'\. .* Choose one of \['ans"):
        answer_lengths(exchanges, by="mood")


def test_a_column_that_the_result_counts_is_no_group(exchanges):
    with pytest.raises(TableError, match="cannot group by 'answer_words'"):
        answer_lengths(exchanges, by="answer_words")


def test_a_table_that_is_not_exchanges_is_named_as_such(turns_of):
    with pytest.raises(TableError, match="not a table of exchanges: it lacks"):
        answer_lengths(turns_of([{}]))


def test_the_seeds_have_two_outlets_in_one_label(corpus):
    lengths = answer_lengths(corpus.exchanges)
    assert len(lengths) == 19
    assert lengths["n"].sum() == 25 + 2
    assert lengths["rank"].isna().all()
    assert {"Deutsche Welle", "NPR"} <= set(lengths["outlet"])


def test_lengths_that_half_of_the_exchanges_do_not_bear_out_say_so(exchanges_of):
    """Of A half is answered, of B more than half: only B has a rank."""
    rows = [("A", 0), ("A", 300)] * 3 + [("B", 0), ("B", 0), *[("B", 90)] * 3]
    table = answer_lengths(
        exchanges_of({"outlet": name, "answer_words": n} for name, n in rows)
    ).set_index("outlet")
    assert table["n_answered"].to_dict() == {"B": 3, "A": 3}
    assert table["rank"].fillna(0).to_dict() == {"B": 1, "A": 0}
    assert table.loc["B", "caveat"] == ""
    assert table.loc["A", "caveat"] == (
        "No answer was found in 3 of 6 exchanges: who speaks was probably misread."
    )


def timed(asked, answered, ends_from="source", **other):
    return {
        "question_seconds": asked, "answer_seconds": answered, "ends_from": ends_from,
    } | other  # fmt: skip


def test_answer_lengths_in_seconds_by_hand(exchanges_of):
    rows = [
        timed(4.5, 20, outlet="NTV"),
        timed(8, 40, "next turn", outlet="NTV"),
        timed(8, None, None, outlet="NTV"),  # half of its times is no length
        timed(None, None, None, outlet="NPR"),
        timed(2, 0, outlet="ZDF"),
    ]
    table = answer_lengths(exchanges_of(rows), unit="seconds")
    expected = pd.DataFrame(
        {
            "outlet": pd.Series(["NTV", "NPR", "ZDF"], dtype="str"),
            "n": [2, 0, 1],
            "rank": pd.Series([NA] * 3, dtype="Int64"),
            "median_seconds": [30.0, None, 0.0],
            "q1_seconds": [25.0, None, 0.0],
            "q3_seconds": [35.0, None, 0.0],
            "iqr_seconds": [10.0, None, None],
            "mad_seconds": [10.0, None, None],
            "answer_seconds": [60.0, 0.0, 0.0],
            "question_seconds": [12.5, 0.0, 2.0],
            "ratio": [60 / 12.5, None, 0.0],
            "median_ratio": [(20 / 4.5 + 40 / 8) / 2, None, 0.0],
            "n_answered": [2, 0, 0],
            "caveat": pd.Series(
                ["", "", table["caveat"].iloc[2]],
                dtype="str",
            ),
            "n_untimed": [1, 1, 0],
            "n_until_next": [1, 0, 0],
        }
    )
    pd.testing.assert_frame_equal(table, expected)
    assert table["caveat"].iloc[2].startswith("No answer was found in 1 of 1 exchange")


def test_turn_lengths_in_seconds_by_hand(turns_of):
    rows = [
        {"role": "moderator", "start_time": 0, "end_time": 4.5},
        {"role": "principal", "start_time": 5},
        {"role": "principal", "start_time": 35, "end_time": 50},
        {"role": "principal", "start_time": None},
    ]
    table = turn_lengths(turns_of(rows), unit="seconds")
    expected = pd.DataFrame(
        {
            "role": table["role"],
            "n": [1, 2],
            "rank": pd.Series([NA] * 2, dtype="Int64"),
            "median_seconds": [4.5, 22.5],
            "q1_seconds": [4.5, 18.75],
            "q3_seconds": [4.5, 26.25],
            "iqr_seconds": [None, 7.5],
            "mad_seconds": [None, 7.5],
            "seconds": [4.5, 45.0],
            "share_seconds": [4.5 / 49.5, 45 / 49.5],
            "n_untimed": [0, 1],
            "n_until_next": [0, 1],
        }
    )
    assert table["role"].tolist() == ["moderator", "principal"]
    pd.testing.assert_frame_equal(table, expected)


@pytest.mark.parametrize("unit", ["minutes", None, "second"])
def test_another_unit_is_none(exchanges_of, unit):
    with pytest.raises(TableError, match="is no unit"):
        answer_lengths(exchanges_of([{}]), unit=unit)


def test_seconds_need_times(exchanges_of, turns_of):
    with pytest.raises(TableError, match=r"no exchange here has times.*unit='words'"):
        answer_lengths(exchanges_of([{}]), unit="seconds")
    with pytest.raises(TableError, match="no turn here has times"):
        turn_lengths(turns_of([{}]), unit="seconds")
