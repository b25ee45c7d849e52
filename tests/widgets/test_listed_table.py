"""What is listed as a table: the columns and the order of a shared page."""

import pytest

from presskit.widgets import AuditExplorer, ExchangeExplorer, ThemeExplorer
from presskit.widgets._listed_table import listed_table


def test_exchanges_as_people_read_them(corpus):
    explorer = ExchangeExplorer(corpus, text="ammunition*")
    table = listed_table(explorer)
    assert table["heads"] == [
        *("transcript", "exchange", "asked by", "outlet", "the question"),
        *("words asked", "words answered", "times asked again", "hits"),
    ]
    first = table["rows"][0]
    assert first[:4] == [
        "13 Feb 2023 · Defence Ministers", 1, "Max Delany", "Agence France-Presse"
    ]  # fmt: skip
    assert first[5:] == [129, 535, 0, 6]
    assert len(table["rows"]) == table["total"] == 6


def test_statements_where_these_are_listed(corpus):
    explorer = ExchangeExplorer(corpus, within="statement")
    table = listed_table(explorer)
    assert table["heads"] == ["transcript", "speaker", "words", "begins"]
    assert [row[1] for row in table["rows"]] == ["Jens Stoltenberg"] * 2
    assert table["rows"][0][3] == "Good afternoon."


@pytest.mark.parametrize(
    ("asked", "n", "hit"),
    [({"text": "ammunition*"}, 19, "ammunition"), ({}, 37, "offensives")],
    ids=["of a text", "of the theme that it opens with"],
)
def test_hits_stand_as_in_the_list(corpus, asked, n, hit):
    explorer = ThemeExplorer(corpus, **asked)
    table = listed_table(explorer)
    listed = explorer._rows(0, n)
    assert len(table["rows"]) == table["total"] == n
    assert [f"line {row[3]}" for row in table["rows"]] == [
        row["what"] for row in listed
    ]
    left, said, right = table["rows"][0][4:]
    assert said == hit
    assert listed[0]["text"].split() == f"{left} {said}{right}".split()


def test_doubts_and_nothing(corpus):
    table = listed_table(AuditExplorer(corpus))
    assert table["total"] == len(corpus.audit)
    assert [row[3] for row in table["rows"]][:2] == [217, 140]
    explorer = ExchangeExplorer(corpus, text="no-such-word")
    assert listed_table(explorer)["rows"] == []


@pytest.mark.parametrize("cls", [ExchangeExplorer, AuditExplorer])
def test_nothing_hostile_is_more_than_text(hostile, cls):
    table = listed_table(cls(hostile))
    assert {type(cell) for row in table["rows"] for cell in row} <= {str, int}
