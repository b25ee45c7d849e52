"""Answer length against the number of questions."""

import pandas as pd
import pytest

from presskit.charts import answer_length_by_questions
from presskit.errors import TableError
from presskit.schema.ids import keys
from tests._figure_words import words_of


@pytest.fixture(scope="module")
def twelve(exchanges):
    """Return six exchanges of one question and six of two."""
    rows = pd.concat([exchanges.head(1)] * 12, ignore_index=True)
    return rows.assign(
        exchange_id=[f"x{n}" for n in range(12)],
        exchange=range(1, 13),
        n_questions=[1] * 6 + [2] * 6,
        answer_words=[10, 20, 30, 40, 50, 60, 110, 120, 130, 140, 150, 160],
    )


def test_points_and_medians_by_hand(twelve, trace):
    figure = answer_length_by_questions(twelve)
    points = trace(figure, "a")
    assert list(points.y) == twelve["answer_words"].tolist()
    assert [round(x) for x in points.x] == [0] * 6 + [1] * 6
    assert list(points.customdata) == keys(twelve, "exchange_id")
    median = (30 + 40) / 2, (130 + 140) / 2
    assert list(trace(figure, "median").y) == [
        median[0], median[0], None, median[1], median[1], None,
    ]  # fmt: skip
    assert list(trace(figure, "median words").text) == ["median 35 ", "median 135 "]
    assert list(figure.layout.xaxis.ticktext) == [
        "1 question<br>n = 6",
        "2 questions<br>n = 6",
    ]
    assert figure.layout.yaxis.range[0] == 0


@pytest.mark.parametrize(
    ("words", "title"),
    [
        (
            [10] * 6 + [20] * 6,
            "The more questions in an exchange, the longer the answer",
        ),
        (
            [20] * 6 + [10] * 6,
            "The more questions in an exchange, the shorter the answer",
        ),
        ([10] * 12, "The median answer has 10 words to any number of questions"),
        (
            [10, 20, 30, 40, 50, 60, 12, 22, 32, 42, 52, 62],
            "The median answer was longest to 2 questions: 37 words, n = 6",
        ),
    ],
)
def test_titles_hold_for_the_data(twelve, words, title):
    figure = answer_length_by_questions(twelve.assign(answer_words=words))
    assert figure.layout.meta["says"] == title


def test_of_many_numbers_of_questions_the_largest_share_a_column(twelve, trace):
    asked = [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 20, 103]
    figure = answer_length_by_questions(twelve.assign(n_questions=asked))
    axis = figure.layout.xaxis
    alone = [f"{n}<br>n = 1" for n in range(8)]
    assert list(axis.ticktext) == [*alone, "8 or more<br>n = 4"]
    assert axis.title.text == "questions in the exchange"
    points = trace(figure, "a")
    assert [round(x) for x in points.x] == [*range(8), 8, 8, 8, 8]
    assert len(trace(figure, "median").x) == 0
    names = trace(figure, "names")
    sides = [place.split()[1] for place in names.textposition]
    assert sides == ["left" if x > 7.5 else "right" for x in names.x]


def test_few_are_not_compared(exchanges, trace):
    figure = answer_length_by_questions(exchanges)
    assert figure.layout.meta["says"].startswith("Too few exchanges")
    assert len(trace(figure, "median").x) == 0


def test_transcripts_stand_side_by_side(exchanges, transcripts, trace):
    figure = answer_length_by_questions(exchanges, transcripts, selected="x2")
    (one, two), (first, *_) = (
        trace(figure, day).x for day in ("13 Feb 2023", "5 Apr 2022")
    )
    assert first < 0 < one < 0.5 < two
    (ring,) = figure.layout.shapes
    assert (ring.name, ring.xanchor, ring.yanchor) == ("selected", two, 40)


def test_hostile_text_is_only_shown(exchanges, texts, evil):
    bad = exchanges.assign(outlet=evil, asker=evil, question_text=f"{evil}?")
    for text in texts(answer_length_by_questions(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(exchanges):
    figure = answer_length_by_questions(exchanges.head(0))
    assert "No answer to draw" in words_of(figure)


def test_a_wrong_table_is_named(turns):
    with pytest.raises(TableError, match="not a table of exchanges"):
        answer_length_by_questions(turns)


def test_a_chart_of_missing_answers_says_so_and_draws_no_median(exchanges):
    silent = exchanges.assign(answer_words=0)
    figure = answer_length_by_questions(silent)
    n = len(silent)
    assert figure.layout.meta["says"] == (
        f"{n} exchanges, half of them or more without an answer"
    )
    assert f"No answer was found in {n} of {n} exchanges" in figure.to_json()
    assert "median 0" not in figure.to_json()


def test_in_seconds(twelve):
    seconds = [0.5 * words for words in twelve["answer_words"]]
    ends = twelve["ends_from"].cat.set_categories(["source"]).fillna("source")
    timed = twelve.assign(question_seconds=1.0, answer_seconds=seconds, ends_from=ends)
    figure = answer_length_by_questions(timed, unit="seconds")
    (points,) = (one for one in figure.data if one.customdata is not None)
    assert list(points.y) == seconds
    assert figure.layout.yaxis.title.text == "seconds answered"
    assert "as high as its answer took seconds" in words_of(figure)


def test_where_all_have_as_many_questions_nothing_is_compared(twelve):
    alike = answer_length_by_questions(twelve.assign(n_questions=1))
    assert alike.layout.meta["says"] == (
        "Each of 12 exchanges has 1 question: there is nothing to compare"
    )
