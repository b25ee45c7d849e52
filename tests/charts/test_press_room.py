"""Who is called when."""

import pandas as pd
import pytest

from presskit import charts
from presskit.errors import TableError
from presskit.schema.ids import of_unnamed
from tests._figure_words import words_of


def marks(figure):
    """Return (row, place, id) of every mark, in whichever trace."""
    return sorted(
        (round(y), round(x), id_)
        for trace in figure.data
        if trace.name != "joint"
        for x, y, id_ in zip(trace.x, trace.y, trace.customdata, strict=True)
    )


def test_every_exchange_stands_at_its_place(exchanges, transcripts):
    figure = charts.press_room(exchanges, transcripts=transcripts)
    # ZDF and ARD are called first somewhere, ZDF twice; who has no name comes last.
    assert list(figure.layout.yaxis.ticktext) == [
        "ZDF",
        "ARD",
        "NTV",
        "no outlet named",
    ]
    assert marks(figure) == [
        (0, 1, "x1@a"),
        (0, 1, "x3@b"),
        (1, 1, "x3@b"),
        (2, 2, "x2@a"),
        (2, 3, "x5@b"),
        (3, 2, "x4@b"),
    ]


def test_a_joint_question_is_one_exchange_in_two_rows(exchanges, transcripts, trace):
    joint = trace(charts.press_room(exchanges, transcripts=transcripts), "joint")
    assert joint.customdata is None  # it is no mark, and counts for nothing
    assert list(joint.x) == [1, 1, None]
    assert [round(y) for y in joint.y[:2]] == [0, 1]  # x3 of ARD and ZDF
    alone = exchanges[exchanges["exchange_id"] != "x3"]
    assert len(trace(charts.press_room(alone), "joint").x) == 0


def places(figure, row):
    """Return x and y of every mark in a row."""
    found = [
        (x, y)
        for trace in figure.data
        if trace.name != "joint"
        for x, y in zip(trace.x, trace.y, strict=True)
    ]
    return [place for place in found if round(place[1]) == row]


def test_marks_of_one_place_do_not_hide_each_other(exchanges):
    zdf = places(charts.press_room(exchanges), 0)
    assert [x for x, _ in zdf] == [1, 1]
    assert len(set(zdf)) == 2


def test_a_single_transcript_goes_by_the_first_call(exchanges, transcripts):
    one = exchanges[exchanges["transcript"] == "b"].reset_index(drop=True)
    figure = charts.press_room(one, "asker", transcripts)
    assert list(figure.layout.yaxis.ticktext) == ["Yi", "Wu", "Vo"]
    assert figure.layout.meta["says"] == "Yi was called first"


def test_titles_claim_what_holds(exchanges, transcripts):
    def said(rows, by="outlet"):
        return charts.press_room(rows, by, transcripts).layout.meta["says"]

    assert said(exchanges) == (
        "Called first: ARD and ZDF on 5 Apr 2022 and ZDF on 13 Feb 2023"
    )
    # Without the first call of b nothing is said about it.
    assert said(exchanges.drop(2)) == (
        "4 exchanges, at places 1 to 3 in the order of calls"
    )
    assert said(exchanges.tail(1)) == "1 exchange, at place 3 in the order of calls"
    nobody = exchanges.head(1).assign(outlet=pd.NA)
    assert said(nobody) == "An asker without an outlet was called first"
    many = pd.concat(
        [exchanges.head(2).assign(transcript=f"t{n}") for n in range(6)],
        ignore_index=True,
    )
    assert said(many.assign(outlet=many["outlet"].where(many.index > 1))) == (
        "At 6 press conferences, 1 outlet was called first; "
        "1 first call without an outlet"
    )
    assert said(many) == "At 6 press conferences, 1 outlet was called first"


def test_askers_without_a_name_share_the_last_row(exchanges):
    unnamed = exchanges.assign(
        asker_id=[
            *(of_unnamed(f"x{n:010x}@a") for n in (1, 2)),
            *("yi", "wu", "vo"),
        ],
        asker=list("QQYWV"),
    )
    figure = charts.press_room(unnamed, "asker")
    assert list(figure.layout.yaxis.ticktext)[-1] == "no asker named"
    assert [mark[2] for mark in marks(figure) if mark[0] == 3] == ["x1@a", "x2@a"]


def test_follow_ups_have_a_form_of_their_own(exchanges, transcripts):
    again = exchanges.assign(n_followups=[0, 1, 0, 0, 0])
    figure = charts.press_room(again, transcripts=transcripts)
    hollow = {
        trace.customdata[0]
        for trace in figure.data
        if trace.name != "joint"
        if trace.marker.symbol.endswith("-open-dot") and len(trace.x)
    }
    assert hollow == {"x2@a"}
    assert "   hollow: the floor again, with a follow-up" in words_of(figure)
    plain = charts.press_room(exchanges)
    assert "hollow" not in words_of(plain)


def test_a_crowd_is_a_block_whose_area_is_its_number(exchanges):
    many = pd.concat(
        [exchanges.head(2).assign(transcript=f"t{n}") for n in range(50)]
        + [exchanges.head(1).assign(transcript=f"u{n}") for n in range(50)],
        ignore_index=True,
    )
    figure = charts.press_room(many)
    said = words_of(figure).replace("<br>", " ")
    assert "its area is the number of calls" in said
    zdf, ntv = (set(places(figure, row)) for row in (0, 1))
    assert (len(zdf), len(ntv)) == (100, 50)  # none hides another
    assert {round(x) for x, _ in zdf} == {1}
    assert {round(x) for x, _ in ntv} == {2}


def test_the_row_of_the_selected_one_is_drawn(exchanges):
    figure = charts.press_room(exchanges, selected="x4", top=2)
    assert list(figure.layout.yaxis.ticktext) == ["ZDF", "no outlet named"]
    assert [(s.xanchor, s.yanchor) for s in figure.layout.shapes] == [(2, 1)]
    assert "2 of 4 rows" in words_of(figure).replace("<br>", " ")


def test_what_is_filtered_out_fades(exchanges):
    figure = charts.press_room(exchanges, shown={"x2"})
    seen = {
        id_: opacity
        for trace in figure.data
        if trace.name != "joint"
        for id_, opacity in zip(trace.customdata, trace.marker.opacity, strict=True)
    }
    assert [id_ for id_, opacity in seen.items() if opacity > 0.5] == ["x2@a"]


@pytest.mark.parametrize("by", ["outlet", "asker"])
def test_hostile_text_is_only_shown(exchanges, texts, evil, by):
    bad = exchanges.assign(outlet=evil, asker=evil, question_text=f"{evil}?")
    for text in texts(charts.press_room(bad, by)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(exchanges):
    figure = charts.press_room(exchanges.head(0))
    assert "No exchange to draw" in words_of(figure)
    with pytest.raises(TableError, match="paper"):
        charts.press_room(exchanges, "paper")


def test_a_year_that_was_called_first_is_no_asker_without_a_name(corpus):
    said = charts.press_room(corpus, by="year").layout.meta["says"]
    assert said == "Called first: 2022 on 5 Apr 2022 and 2023 on 13 Feb 2023"
