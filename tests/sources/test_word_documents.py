"""The XML of a Word document: paragraphs, tables, what stands aside."""

import pytest

from presskit.errors import SourceError
from presskit.sources._word_blocks import Table, WordBlock
from presskit.sources._word_documents import parse

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def read(xml):
    return parse(f'<document xmlns="{MAIN}">{xml}</document>'.encode())


def run(text):
    return f"<r><t>{text}</t></r>"


def test_paragraphs_are_numbered_and_breaks_are_kept():
    parsed = read(f"<p>{run('Hi')}<r><br/><t>there</t><tab/></r></p><p>{run('So')}</p>")
    assert parsed.blocks[0].text.startswith("Hi\nthere")
    assert parsed.blocks[1] == WordBlock(2, "So")


def test_a_table_holds_its_cells():
    (table,) = read(
        f"<tbl><tr><tc><p>{run('Ann')}</p></tc><tc><p>{run('Why?')}</p></tc></tr></tbl>"
    ).blocks
    assert table == Table([[[WordBlock(1, "Ann")], [WordBlock(2, "Why?")]]])


def test_what_was_deleted_is_left_out():
    parsed = read(f"<p>{run('Yes')}<del><r><delText>No</delText></r></del></p>")
    assert parsed.blocks == [WordBlock(1, "Yes")]
    assert "No" not in parsed.blocks[0].text


@pytest.mark.parametrize(
    "xml", [b"", b"<a>", b"not xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"]
)
def test_damaged_or_hostile_xml_is_an_error(xml):
    with pytest.raises(SourceError):
        parse(xml)


def test_words_at_the_start_of_a_line_tell_how_they_look():
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Ann </w:t></w:r>"
    bold += "<w:r><w:rPr><w:b/></w:rPr><w:t>Lee</w:t></w:r>"
    light = '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> Why?</w:t>'
    named = (
        '<w:p><w:pPr><w:pStyle w:val="Speaker"/></w:pPr><w:r><w:t>Bo</w:t></w:r></w:p>'
    )
    body = f"<w:p>{bold}{light}</w:r></w:p>{named}"
    found = parse(f'<w:body xmlns:w="{main}">{body}</w:body>'.encode()).blocks
    assert [(block.text, block.looks) for block in found] == [
        ("Ann Lee Why?", ((0, 7, "bold"),)),
        ("Bo", ((0, 2, "style Speaker"),)),
    ]
