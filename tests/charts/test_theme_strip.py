"""Themes by exchange: what was asked, answered, brought up, and pushed."""

from itertools import pairwise

import pandas as pd
import pytest

from presskit import charts, themes
from presskit.charts import theme_strip
from presskit.errors import TableError
from tests._figure_words import heads_of, words_of


def cell(theme, transcript, exchange, asked, answer, **more):
    """Return a row of a matrix: times named in the question and in the answer."""
    return {
        "theme": theme, "transcript": transcript, "exchange": exchange,
        "asked": asked > 0, "answered": asked > 0 and answer > 0,
        "brought": asked == 0 and answer > 1, "asked_only": asked > 0 and answer == 0,
        "n_asked": asked, "n_answer": answer, "line": 10 * exchange,
        "hit": theme.lower(), **more,
    }  # fmt: skip


@pytest.fixture
def matrix():
    """Return rows of three themes in the five exchanges; b was before a."""
    return pd.DataFrame(
        [
            cell("Jets", "a", 1, 1, 0),
            cell("Jets", "a", 2, 2, 3),
            cell("Jets", "b", 3, 1, 1),
            cell("Aid", "a", 1, 0, 2),
            cell("Aid", "b", 1, 1, 1),
            cell("Aid", "b", 2, 0, 1),  # once in passing: no mark
        ]
    )


@pytest.fixture
def agenda():
    rows = [("Jets", 0, 0), ("Aid", 2, 0), ("Cash", 3, 1), ("Ice", 0, 0)]
    return pd.DataFrame(
        [
            {"theme": theme, "transcript": name, "n_statement": n}
            for at, name in enumerate("ab")
            for theme, *times in rows
            for n in [times[at]]
        ]
    )


def test_by_hand(matrix, agenda, exchanges, transcripts, trace):
    figure = theme_strip(matrix, agenda, exchanges, transcripts)
    assert list(trace(figure, "rows").customdata) == ["Jets", "Aid", "Cash"]
    assert list(trace(figure, "names").text) == ["Jets", "Aid", "Cash"]
    assert list(trace(figure, "numbers").text) == [
        *("–", "2023", "2022 · 2023"),  # statement
        *("3", "1", "–"),  # asked
        *("2", "1", "–"),  # answered
    ]
    marks = {name: trace(figure, name) for name in ("answered", "asked", "brought")}
    assert {name: list(one.customdata) for name, one in marks.items()} == {
        "answered": ["x2@a\tJets", "x5@b\tJets", "x3@b\tAid"],
        "asked": ["x1@a\tJets"],
        "brought": ["x1@a\tAid"],
    }
    assert [list(one.y) for one in marks.values()] == [[0, 0, 1], [0], [1]]
    # The columns are b1 b2 b3, a gap, a1 a2: in the order of time.
    second, fifth, first = marks["answered"].x
    assert first < fifth < marks["asked"].x[0] < second
    lines = trace(figure, "lines")  # in each row one for b, and one for a
    begins, ends = list(lines.x[:6:3]), list(lines.x[1:6:3])
    assert begins[0] < first < fifth < ends[0] < begins[1] < second < ends[1]
    assert [list(lines.y).count(row) for row in range(3)] == [4, 4, 4]
    assert marks["asked"].x[0] == marks["brought"].x[0]
    assert marks["asked"].marker.symbol == "circle-open"
    heads = [(one.text, one.xanchor) for one in heads_of(figure)]
    assert heads == [
        ("statement", "right"), ("asked", "right"), ("in answer", "right"),
        ("5 Apr 2022", "left"), ("13 Feb 2023", "left"),
    ]  # fmt: skip
    assert figure.layout.meta["says"] == (
        "“Jets” was asked about most, in 3 of 5 exchanges. “Cash” is in statements, "
        "and in no question"
    )
    assert "One column is one exchange · 5 exchanges at 2 press conferences" in (
        words_of(figure).replace("<br>", " ")
    )
    said = words_of(figure).replace("<br>", " ")
    assert (
        "In 1 of the exchanges no theme is asked for. There are 3 themes, found by "
        "their words." in said
    )


def test_what_the_press_raised_alone_is_told_where_it_is_known(
    matrix, agenda, exchanges, transcripts
):
    by = {("Jets", "a"): "press", ("Jets", "b"): "press", ("Aid", "b"): "answer"}
    raised = [
        by.get(pair)
        for pair in agenda[["theme", "transcript"]].itertuples(index=False, name=None)
    ]
    tables = (matrix, agenda.assign(raised_by=raised), exchanges, transcripts)
    assert theme_strip(*tables).layout.meta["says"] == (
        "“Jets” was asked about most, in 3 of 5 exchanges. “Jets” came from the press "
        "alone; “Cash” is in statements, and in no question"
    )


def test_what_stands_over_a_mark(matrix, agenda, exchanges, transcripts, trace):
    figure = theme_strip(matrix, agenda, exchanges, transcripts)
    assert trace(figure, "asked").hovertext[0] == (
        "<b>Jets</b><br>Yi; ZDF<br>13 Feb 2023 · exchange 1 · line 10<br>asked, not "
        "named in the answer: read whether it was answered<br>“jets”"
    )
    assert trace(figure, "rows").hovertext[2] == (
        "<b>Cash</b><br>asked in 0 of 5 exchanges<br>0 of these named in the answer<br>"
        "brought up unasked in 0<br>in 2 statements<br>5 Apr 2022: 1×"
        "<br>13 Feb 2023: 3×"
    )


def test_only_the_exchanges_given_are_drawn(
    matrix, agenda, exchanges, transcripts, trace
):
    own = agenda["transcript"] == "b"
    figure = theme_strip(matrix, agenda[own], exchanges.iloc[3:], transcripts)
    assert list(trace(figure, "numbers").text) == ["–", "1×", "1", "–", "1", "–"]
    assert list(trace(figure, "answered").customdata) == ["x5@b\tJets"]


def test_counts_are_those_of_the_agenda(corpus, trace):
    table = themes.agenda(corpus, "security")
    by = table.groupby("theme", sort=False)[["n_asked", "n_answered"]].sum()
    figure = theme_strip(corpus, dictionary="security", top=None)
    names = list(trace(figure, "rows").customdata)
    text = [0 if one == "–" else one for one in trace(figure, "numbers").text]
    n = len(names)
    assert list(map(int, text[n : 2 * n])) == by["n_asked"][names].tolist()
    assert list(map(int, text[2 * n :])) == by["n_answered"][names].tolist()
    assert len(trace(figure, "answered").x) == by["n_answered"].sum()


def test_a_theme_or_a_mark_is_outlined(matrix, agenda, exchanges, transcripts):
    tables = matrix, agenda, exchanges, transcripts
    (row,) = theme_strip(*tables, selected="Aid").layout.shapes
    assert (row.type, row.x0, round(row.y0, 2), round(row.y1, 2)) == (
        "rect", -7, 0.53, 1.47,
    )  # fmt: skip
    (ring,) = theme_strip(*tables, selected="x1@a\tJets").layout.shapes
    assert (ring.type, ring.yanchor) == ("circle", 0)


def test_a_theme_that_the_title_names_is_drawn_where_others_are_asked_more(
    matrix, agenda, exchanges, transcripts, trace
):
    tables = matrix, agenda, exchanges, transcripts
    figure = theme_strip(*tables)
    names = [
        one for one in ("Jets", "Aid", "Cash") if one in figure.layout.meta["says"]
    ]
    last = list(trace(figure, "rows").customdata)[-1]
    assert last in names
    few = theme_strip(*tables, top=len(names))
    assert set(trace(few, "rows").customdata) == set(names)


def test_what_is_left_out_is_said_and_what_is_selected_stays(
    matrix, agenda, exchanges, transcripts, trace
):
    tables = matrix, agenda, exchanges, transcripts
    figure = theme_strip(*tables, top=1, selected="Cash")
    assert list(trace(figure, "rows").customdata) == ["Cash"]
    said = words_of(figure).replace("<br>", " ")
    assert "1 of 3 themes are drawn, found by their words" in said
    figure = theme_strip(*tables, top=2)
    said = words_of(figure).replace("<br>", " ")
    assert "2 of 3 themes are drawn, found by their words" in said


def many(n):
    """Return the tables of n press conferences with two exchanges each."""
    ids = [f"t{at:02}" for at in range(n)]
    matrix = [cell("Jets", one, 1, 1, at % 2) for at, one in enumerate(ids)]
    matrix += [cell("Jets", ids[0], 2, 1, 1), cell("Aid", ids[1], 2, 0, 2)]
    agenda = [
        {"theme": theme, "transcript": one, "n_statement": 0}
        for one in ids
        for theme in ("Jets", "Aid")
    ]
    exchanges = [
        {"exchange_id": f"x{one}{at}", "transcript": one, "exchange": at,
         "asker": "Yi", "outlet": "ZDF"}
        for one in ids
        for at in (1, 2)
    ]  # fmt: skip
    days = pd.date_range("2024-11-28", periods=n)
    transcripts = pd.DataFrame(
        {"transcript": ids, "date": days, "event": "Briefing", "kind": "briefing"}
    )
    return *map(pd.DataFrame, (matrix, agenda, exchanges)), transcripts


def test_of_many_a_column_is_a_press_conference(trace):
    figure = theme_strip(*many(8))
    answered, asked = trace(figure, "answered"), trace(figure, "asked")
    assert list(answered.customdata) == [f"t0{at}\tJets" for at in (0, 1, 3, 5, 7)]
    assert list(asked.customdata) == [f"t0{at}\tJets" for at in (2, 4, 6)]
    assert list(trace(figure, "brought").customdata) == ["t01\tAid"]
    assert [text.strip() for text in answered.text] == ["2", "", "", "", ""]
    assert len(trace(figure, "lines").x) == 3 * len(trace(figure, "names").text)
    assert answered.marker.size[0] > answered.marker.size[1] == asked.marker.size[0]
    assert "One column is one press conference, the larger a mark" in (
        words_of(figure).replace("<br>", " ")
    )
    # No theme in any statement: no column of statements, and no word of it above.
    assert "statement" not in [one.text for one in heads_of(figure)]
    assert figure.layout.meta["says"] == (
        "“Jets” was asked about most, in 9 of 16 exchanges"
    )


def test_of_very_many_the_newest_have_columns_and_all_are_counted(trace):
    figure = theme_strip(*many(99))
    drawn = {one.split("\t")[0] for one in trace(figure, "answered").customdata}
    assert "t98" not in drawn  # asked only
    assert "t97" in drawn
    assert "t00" not in drawn
    assert trace(figure, "numbers").text[0] == "100"
    n = len(drawn) + len(trace(figure, "asked").customdata)
    said = words_of(figure).replace("<br>", " ")
    assert f"It shows the newest {n} of 99." in said


@pytest.mark.parametrize("n", [2, 7, 8, 14, 40])
@pytest.mark.parametrize("width", [320, 560, 840])
def test_days_never_collide(n, width):
    figure = theme_strip(*many(n), width=width)
    days = [one for one in heads_of(figure) if one.xanchor == "left"]
    assert days
    for one, after in pairwise(days):
        assert one.x + 6 * len(one.text) < after.x
    years = [one.text[-4:] for one in days if len(one.text) > 8]
    assert years[0] == "2024"


def test_where_there_is_little_room_names_stand_above_marks_with_how_often_asked(
    matrix, agenda, exchanges, transcripts, trace
):
    named = matrix.replace("Jets", "Humanitarian aid and disasters")
    counted = agenda.replace("Jets", "Humanitarian aid and disasters")
    usual = theme_strip(named, counted, exchanges, transcripts)
    assert trace(usual, "names").text[0] == "Humanitarian aid and disasters"
    figure = theme_strip(named, counted, exchanges, transcripts, width=320)
    names = trace(figure, "names")
    assert list(names.text) == ["Humanitarian aid and disasters", "Aid", "Cash"]
    assert list(names.y) == [-0.22, 0.78, 1.78]
    assert set(trace(figure, "answered").y) == {0.22, 1.22}
    assert list(trace(figure, "numbers").text) == ["3", "1", "–"]
    assert "Humanitarian aid and disasters" in trace(figure, "rows").hovertext[0]


def test_hostile_words_are_only_shown(
    matrix, agenda, exchanges, transcripts, texts, evil
):
    bad = [one.replace("Jets", evil) for one in (matrix, agenda)]
    bad[0]["hit"] = evil
    people = exchanges.assign(asker=evil, outlet=evil)
    for text in texts(theme_strip(*bad, people, transcripts)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(matrix, agenda, exchanges, transcripts):
    empty = agenda.assign(n_statement=0)
    figure = theme_strip(matrix[:0], empty, exchanges, transcripts)
    assert "No theme to draw" in words_of(figure)
    figure = theme_strip(matrix[:0], agenda, exchanges[:0], transcripts)
    assert figure.layout.meta["says"] == (
        "There is no exchange. “Cash” is in statements, and in no question"
    )


def test_what_is_missing_is_said(corpus, matrix):
    for given in (corpus, matrix):
        with pytest.raises(TableError, match=r'theme_strip\(corpus, dictionary="sec'):
            charts.theme_strip(given)
    with pytest.raises(TableError, match="theme"):
        charts.theme_strip(corpus.exchanges, matrix, corpus.exchanges)


def test_the_first_claim_is_the_headline_and_the_others_stand_below(corpus):
    wide, phone = (
        theme_strip(corpus, dictionary="security", width=width) for width in (840, 340)
    )
    says = wide.layout.meta["says"]
    first, _, more = says.partition(" each. ")
    assert phone.layout.meta["says"] == says
    for figure in (phone, wide):
        above = figure.layout.title.text.replace("<br>", " ")
        assert f"<b>{first} each</b>" in above
        assert more not in above
        assert figure.layout.meta["note"].startswith(more)
