"""Terms that set groups apart."""

import pandas as pd
import pytest

from presskit import charts
from presskit.errors import TableError
from tests._figure_words import words_of


def table_of(rows, by="transcript"):
    """Return a table of terms from (group, term, n, rate, tf_idf)."""
    table = pd.DataFrame(rows, columns=[by, "term", "n", "rate_per_1000", "tf_idf"])
    return table.assign(n_turns=2, n_speakers=1, n_transcripts=1)


@pytest.fixture(scope="module")
def two():
    """Return the terms of two transcripts, with one that both have."""
    return table_of(
        [
            ("a", "jets", 9, 4.5, 0.3),
            ("a", "aid", 4, 2.0, 0.1),
            ("a", "and", 8, 4.0, 0.0),
            ("b", "grain", 6, 3.0, 0.2),
            ("b", "and", 2, 1.0, 0.0),
        ]
    )


def test_points_by_hand(two, transcripts, trace):
    figure = charts.terms(two, "transcript", transcripts)
    assert list(figure.layout.yaxis.ticktext) == [
        "<b>5 Apr 2022</b>", "grain", "<b>13 Feb 2023</b>", "jets", "aid",
    ]  # fmt: skip
    points = trace(figure, "13 Feb 2023")
    assert dict(zip(points.customdata, points.x, strict=True)) == {
        "jets": 4.5,
        "aid": 2.0,
    }
    assert list(points.y) == [3, 4]
    assert [text.strip() for text in points.text] == ["9", "4"]
    assert figure.layout.meta["says"] == (
        "Only on 5 Apr 2022: “grain”; only on 13 Feb 2023: “jets”"
    )


def test_by_section(two, trace):
    sections = two.rename(columns={"transcript": "section"})
    sections["section"] = pd.Categorical(
        sections["section"].map({"a": "qa", "b": "statement"}), ["statement", "qa"]
    )
    figure = charts.terms(sections)  # the groups are those that the table has
    assert figure.layout.meta["says"] == (
        "Only in the statement: “grain”; only in the Q&A: “jets”"
    )
    assert list(trace(figure, "the statement").x) == [3.0]


def test_one_group_goes_by_frequency():
    alone = table_of([("a", "aid", 2, 1.0, 0), ("a", "jets", 9, 4.5, 0)])
    figure = charts.terms(alone)
    assert figure.layout.meta["says"] == "Said most often: “jets” and “aid”"


def test_many_groups_are_written_not_coloured():
    many = table_of(
        [
            (f"t{n}", f"word{n}{m}", 5 - m, 1.0, 0.5 - m / 10)
            for n in range(6)
            for m in range(2)
        ]
    )
    figure = charts.terms(many)
    assert figure.layout.meta["says"] == (
        "The terms that set each of 6 transcripts apart"
    )
    assert list(figure.data[0].text[:2]) == ["word00 5", "word01 4"]


def test_hostile_words_are_only_shown(texts, evil):
    bad = table_of([("a", evil, 9, 4.5, 0.3), (evil, "aid", 9, 4.5, 0.3)])
    for text in texts(charts.terms(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(two):
    assert "No term to draw" in words_of(charts.terms(two.head(0)))


def test_a_wrong_column_is_named(two):
    with pytest.raises(TableError, match="the table of terms has no column 'section'"):
        charts.terms(two, by="section")
    with pytest.raises(TableError, match="cannot group by 'n'"):
        charts.terms(two, by="n")
    with pytest.raises(TableError, match="grouped by one column"):
        charts.terms(two, by=["section", "transcript"])
    with pytest.raises(TableError, match="not a table of terms"):
        charts.terms(two.drop(columns="tf_idf"))


def test_the_seeds(corpus):
    from presskit import themes

    for by in ("transcript", "section"):
        figure = charts.terms(themes.terms(corpus.turns, by=by), by, corpus.transcripts)
        assert len(figure.layout.yaxis.ticktext) == 2 + 10 + 10


def test_what_is_said_once_heads_no_chart(two):
    once = charts.terms(two.assign(n=1))
    assert once.layout.meta["says"] == "No term is said twice"
    rare = charts.terms(two.assign(n=[9, 4, 8, 1, 2]))
    assert rare.layout.meta["says"] == "The terms most typical of each of 2 transcripts"


def test_of_many_groups_it_is_said_which_are_drawn(transcripts):
    many = table_of([(f"t{n:02}", f"w{n}", 3, 4.0, 0.1) for n in range(30)])
    days = pd.date_range("2031-01-01", periods=30)
    heads = pd.concat(
        [
            transcripts.head(1).assign(transcript=f"t{n:02}", date=day)
            for n, day in enumerate(days)
        ],
        ignore_index=True,
    )
    figure = charts.terms(many, "transcript", heads, rows=5)
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "5 of 30 transcripts, the newest." in said
    assert "· 90 uses of 30 terms" in said
    assert [text.split()[0] for text in figure.data[0].text] == [
        *("w25", "w26", "w27", "w28", "w29")
    ]
    assert "the first." in words_of(charts.terms(many, "transcript", rows=5))
    assert "the first;" not in words_of(charts.terms(many, rows=30))
