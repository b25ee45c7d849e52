"""What is taken away from an explorer: its rows, what was chosen, and the source."""

import csv
import io
from pathlib import Path

import pandas as pd
import pytest

from presskit import widgets
from presskit.export import as_csv
from presskit.outputs import source_line
from presskit.widgets._explorer_data import island
from tests._node import needs_node, run

HERE = Path(__file__).parent


def answer(explorer, what):
    """Return the answer that an explorer sends when it is asked for a file."""
    sent = []
    explorer.reader.send = sent.append
    explorer._receive(None, {"type": "take", "what": what}, None)
    (told,) = sent
    return told


def test_rows_are_those_that_are_listed(corpus):
    explorer = widgets.LengthExplorer(corpus, outlet="NPR", asker="Teri Schultz")
    told = answer(explorer, "csv")
    assert told["csv"].startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(told["csv"].removeprefix("\ufeff"))))
    assert [row["exchange_id"] for row in rows] == list(explorer.frame()["exchange_id"])
    assert told["names"] == {
        "asker": {"teri-schultz": "Teri Schultz"},
        "outlet": {"NPR": "NPR"},
    }
    labels = {one["name"]: one["label"] for one in told["choices"]}
    assert labels["outlet"] == "Outlet"
    assert "text" not in labels
    assert told["query"]["outlet"] == ["NPR"]
    assert told["title"] == "Answer lengths"
    assert "(000_030e8c4dc072d88f.txt)" in told["source"]


def test_for_a_picture_no_rows_are_sent(corpus):
    assert answer(widgets.PressRoom(corpus), "png")["csv"] == ""


def test_hits_that_a_view_begins_with_are_the_rows(corpus):
    themes = widgets.ThemeExplorer(corpus)
    told = answer(themes, "csv")
    assert told["csv"].count("\n") == 1 + len(themes._listing())
    assert told["query"]["theme"] == ["Fighting"]
    assert answer(themes, "png")["query"]["theme"] == []


def test_where_nothing_is_listed_the_marks_of_the_chart_are_the_rows(corpus):
    themes = widgets.ThemeExplorer(corpus, dictionary={"Fish": ["herring"]})
    assert answer(themes, "csv")["csv"] is None
    themes.text.value = "ammunition*"
    assert answer(themes, "csv")["csv"].count("\n") == 1 + len(themes.frame())


def test_doubts_are_taken_by_what_is_chosen(corpus):
    explorer = widgets.AuditExplorer(corpus)
    explorer.kind.value = "inaudible"
    told = answer(explorer, "csv")
    assert told["csv"].count("inaudible") >= len(explorer.frame())
    assert told["query"]["kind"] == ["inaudible"]


def test_a_page_and_jupyterlab_name_the_same_source(corpus):
    explorer = widgets.ExchangeExplorer(corpus)
    heads = explorer.book.heads.values()
    assert island(explorer)["source_line"] == source_line(heads)
    assert answer(explorer, "svg")["source"] == source_line(heads)


HOSTILE = [
    *("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\n=1", "'=1", "''@x"),
    *("＝1", "\u200b=1", "\ufeff=1", " =1", "\xa0-x", "\x1b[2J", "a\x00b", "\x85x"),
    *('say "no"', "a,b", "line\nbreak", "“quoted”", "Ann", "", "’=1", "a=1"),
]


UNSEEN = (
    *(0, 32, 127, 160, 173, 847, 1564, 4447, 6068, 8203, 8288, 12288, 65024, 65279),
    *(65440, 65529, 113824, 119155, 917504, 921599),
)
"""Characters that may stand unseen before a formula."""


@needs_node
def test_cells_are_made_harmless_as_python_makes_them():
    near = {code + step for code in UNSEEN for step in range(-2, 3)}
    found = [f"{chr(code)}=1" for code in sorted(near) if code >= 0]
    cells = [*HOSTILE, *found]
    table = pd.DataFrame({"text": pd.array(cells, dtype="str"), "n": range(len(cells))})
    (made,) = run(
        HERE / "cells.mjs", {"heads": list(table), "rows": table.values.tolist()}
    )
    assert made == as_csv(table).decode()


@pytest.mark.parametrize("kind", [widgets.ExchangeExplorer, widgets.AuditExplorer])
def test_an_unknown_wish_is_answered_as_for_a_picture(corpus, kind):
    assert answer(kind(corpus), "exe")["csv"] == ""
