"""Each tests/styles/<style>/<case>.txt must split into <case>.csv beside it.

Those in two_styles/ have labels of a second style, which only detection finds.
"""

import csv
import re
from pathlib import Path

import pytest

from presskit import sources, styles
from presskit.corpus import build
from presskit.errors import TableError
from presskit.languages import lexicon

TWO = sorted(Path(__file__).parent.glob("two_styles/*.txt"))
CASES = sorted({*Path(__file__).parent.glob("*/*.txt")} - {*TWO})


def split(path, style=None):
    """Return line, label and text of each turn, white space made single."""
    document = sources.read(path)
    cut = build.cut(document, style)
    spans = zip(cut.line, cut.label, cut.start, cut.end, strict=True)
    return [
        (str(line), label, " ".join(document.text[start:end].split()))
        for line, label, start, end in spans
    ]


def name(path):
    return path.parent.name.replace("_", "-")


@pytest.mark.parametrize(
    "case", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_a_case_splits_into_the_hand_made_table(case):
    with case.with_suffix(".csv").open(encoding="utf-8", newline="") as table:
        expected = [tuple(row) for row in csv.reader(table)][1:]
    assert split(case, name(case)) == expected
    assert split(case) == expected, "without style=… another style was chosen"


@pytest.mark.parametrize("style", styles.names())
def test_every_style_has_a_case_and_an_honest_example(style):
    assert style in {name(case) for case in CASES}
    rules = styles.get(style)
    assert rules.opens.match(rules.example)


def test_words_in_a_style_are_those_of_the_language():
    line = "Frage – Warum?"
    assert styles.get("label-dash").opens.match(line)
    assert styles.get("label-dash", lexicon("de")).opens.match(line)
    assert not styles.get("label-dash", lexicon("fr")).opens.match(line)
    assert styles.get("label-period").opens.match("AMB. LEE. Good.")
    line = "Reporter. Why?"
    assert styles.get("label-period", lexicon("fr")).opens.match(line)  # English too


def test_an_unknown_style_says_which_there_are():
    with pytest.raises(TableError, match=r"no style 'nobody-s'.*'name-outlet'"):
        styles.get("nobody-s")


def test_a_style_of_ones_own_is_two_patterns(tmp_path):
    arrow = styles.Style(
        example=">> Ann Lee: Why?",
        opens=re.compile(r"^>> (?P<label>[^\n:]+):", re.MULTILINE),
        proven=True,
    )
    path = tmp_path / "a.txt"
    path.write_text(">> Ann Lee: Why?\nAnd how: so?\n>> bo: Well.\n", encoding="utf-8")
    assert split(path, arrow) == [
        ("1", "Ann Lee", "Why? And how: so?"),
        ("3", "bo", "Well."),
    ]


def test_trying_a_style_shows_what_it_catches_and_what_is_left_over(tmp_path):
    path = tmp_path / "a<b>.txt"
    path.write_text(
        "A title\n\n>> Ann <i>\nWhy?\n\nMinister Bo Ek: So.\nTwo things: a.\n"
        "10:30\n>> Cy\n",
        encoding="utf-8",
    )
    arrow = styles.Style(
        example=">> Ann", opens=re.compile(r"^>> (?P<label>.+)$", re.M), proven=True
    )
    tried = styles.try_style(path, arrow)
    assert tried.labels.to_dict("list") == {
        "line": [3, 9],
        "label": ["Ann <i>", "Cy"],
        "words": [9, 0],
        "first_words": ["Why? Minister Bo Ek: So. Two things: a. 10:30", ""],
    }
    assert tried.left_over.to_dict("list") == {
        "line": [6],
        "label": ["Minister Bo Ek"],
        "words": [5],
        "first_words": ["So. Two things: a. 10:30"],
    }
    assert tried.share == 0.877
    page = tried._repr_html_()
    assert "Ann &lt;i&gt;" in page
    assert "a&lt;b&gt;.txt" in page
    assert "<i>" not in page


def test_trying_a_style_that_catches_nothing_gives_empty_tables():
    document = sources.Document("a.txt", "Nobody speaks here.", "plain", "")
    tried = styles.try_style(document, "label-dash")
    assert list(tried.labels.columns) == ["line", "label", "words", "first_words"]
    assert (len(tried.labels), len(tried.left_over), tried.share) == (0, 0, 0.0)
    assert "0 labels" in tried._repr_html_()


@pytest.mark.parametrize("case", TWO, ids=lambda path: path.stem)
def test_a_text_in_two_styles_is_cut_in_both(case):
    with case.with_suffix(".csv").open(encoding="utf-8", newline="") as table:
        expected = [tuple(row) for row in csv.reader(table)][1:]
    assert split(case) == expected
    assert styles.detect(sources.read(case).text).second
