"""A page becomes blocks: paragraphs and headings in their order."""

import pytest

from tests.sources._pages import walked

pytest.importorskip("lxml")


def blocks(text):
    return [block.text for block in walked(text)[1].blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One <b>two</b>\n three<p>Four", ["One two three", "Four"]),
        ("<p>One<br>two<br><br>Three", ["One\ntwo", "Three"]),
        ("<p><b>Ann Lee</b> : Why?", ["Ann Lee: Why?"]),
        ("<pre>One\n  two</pre>", ["One\n  two"]),
        ("<p>a&nbsp;b\u200bc\xad", ["a bc"]),
        ("<p>a<script>b</script>c", ["ac"]),
        ("<div><span>Ann Lee</span><span>0:05</span><b>Why</b>", ["Ann Lee 0:05 Why"]),
        ("<p>at 10:30<b>pm", ["at 10:30 pm"]),
        ("<p>a1<b>b", ["a1b"]),
        ("<p> </p>", []),
    ],
)
def test_paragraphs(text, expected):
    assert blocks(text) == expected


def test_an_element_holds_its_blocks():
    _, page = walked("<div><p>One<p>Two</div><p>Three")
    (div,) = [node for node in page.nodes if node.tag == "div"]
    assert [block.text for block in page.blocks[div.first : div.last]] == ["One", "Two"]


def test_lines_of_the_source_and_links_are_kept():
    _, page = walked("<p>One\n\n<p>Two <a href='x'>link</a>")
    assert page.blocks[1].lines[0][1] == 3
    assert [block.linked for block in page.blocks] == [0, 4]
