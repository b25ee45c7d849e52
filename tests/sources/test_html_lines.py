"""Tags that part blocks part the paragraphs of Markdown, too."""

import pytest

import presskit
from presskit.sources._html_lines import parted


def test_lines_without_such_tags_stay_as_they_are():
    lines = ["Ann: <b>Why</b> now?", "  So. <3", "", "a < b > c"]
    assert list(parted(["title", *lines], 1)) == list(enumerate(lines, start=2))


@pytest.mark.parametrize(
    ("lines", "pieces"),
    [
        (["<p>Why?</p><p>So.</p>"], [(1, "Why?"), (1, "So.")]),
        (["<h2>Tolls</h2>", "So."], [(1, "## Tolls"), (2, "So.")]),
        (["<summary>", "Part two", "</summary>"], [(2, "###### Part two")]),
        (['<DIV class="x">Why?', "So.</DIV>"], [(1, "Why?"), (2, "So.")]),
    ],
)
def test_pieces(lines, pieces):
    assert [(at, line) for at, line in parted(lines, 0) if line] == pieces


def test_folded_parts_in_a_file():
    text = """# Dam

<details>
<summary>Transcript</summary>

**Minister Ek:** We open the dam.

**Ann Lee (AP):** When?

**Minister Ek:** In June.

</details>

<details><summary>Part two</summary><p><b>Ann Lee (AP):</b> Who pays?</p>
<p><b>Minister Ek:</b> We do.</p></details>
"""
    turns = presskit.load_text(text, name="dam.md").turns
    assert list(turns.text) == [
        "We open the dam.", "When?", "In June.", "Who pays?", "We do.",
    ]  # fmt: skip
    assert list(turns.line) == [6, 8, 10, 14, 15]


def test_rows_of_a_table_stay_whole():
    row = "| **Ann:** | Why?<p>Now? |"
    assert list(parted([row], 0, {0})) == [(1, row)]


def test_a_tag_that_never_ends_costs_no_more():
    assert len(list(parted(["<p " * 50_000], 0))) == 1
