"""OpenDocument texts: paragraphs, tables, and what stands aside from the talk."""

import io
import zipfile

import pytest

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Look
from presskit.sources import odt

NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
STYLES = (
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/>'
    '</style:style><style:style style:name="H"><style:text-properties '
    'text:display="none"/></style:style>'
)


def page(body):
    spaces = "".join(
        f' xmlns:{name}="{NAMES}{name}:1.0"'
        for name in ("office", "style", "text", "table", "draw")
    )
    spaces += f' xmlns:fo="{NAMES}xsl-fo-compatible:1.0"'
    return (
        f"<office:document{spaces}><office:automatic-styles>{STYLES}"
        f"</office:automatic-styles><office:body>{body}</office:body></office:document>"
    ).encode()


def zipped(xml, kind="text"):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        mime = f"application/vnd.oasis.opendocument.{kind}"
        archive.writestr("mimetype", mime, zipfile.ZIP_STORED)
        archive.writestr("content.xml", xml)
    return made.getvalue()


def p(text):
    return f"<text:p>{text}</text:p>"


@pytest.mark.parametrize("made", [page, lambda body: zipped(page(body))])
def test_flat_or_zipped_it_is_the_same(made):
    data = made(p("Ann: Why?") + p("") + p("Bo:<text:tab/>So.<text:line-break/>Yes."))
    assert odt.claims(data)
    found = odt.read(data)
    assert found.text == "Ann: Why?\n\nBo:  So.\nYes."
    assert [part.place for part in found.parts] == ["paragraph 1", "paragraph 3"]


def test_words_set_apart_and_headings_are_looks():
    bold = '<text:span text:style-name="B">Ann Lee</text:span> Why?'
    heading = '<text:h text:outline-level="2">Bo Ek</text:h>'
    found = odt.read(page(p(bold) + heading + p("So.")))
    assert found.looks == (Look(0, 7, "bold"), Look(14, 19, "heading 2"))


def test_what_stands_aside_is_left_out_with_the_reason():
    body = (
        "<text:tracked-changes><text:deletion><text:p>Never.</text:p></text:deletion>"
        "</text:tracked-changes>"
        + p('Ann: Why<text:span text:style-name="H">hush</text:span>?')
        + p("Bo: So.<text:note><text:p>a note</text:p></text:note>")
        + p("<office:annotation><text:p>check</text:p></office:annotation>Ann: And?")
    )
    found = odt.read(page(body))
    assert found.text == "Ann: Why?\n\nBo: So.\n\nAnn: And?"
    assert found.left_out == (
        LeftOut("paragraph 0", "tracked change: deleted", "Never."),
        LeftOut("paragraph 1", "hidden text", "hush"),
        LeftOut("paragraph 2", "footnote", "a note"),
        LeftOut("paragraph 3", "comment", "check"),
    )


def test_a_table_of_who_says_what_is_talk():
    rows = [("Speaker", "Text"), ("Ann", "Why?"), ("Bo", "So."), ("Ann", "And?")]
    cells = (
        "".join(f"<table:table-cell>{p(cell)}</table:table-cell>" for cell in row)
        for row in rows
    )
    made = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    found = odt.read(page(f"<table:table>{made}</table:table>"))
    assert found.text == "Ann: Why?\n\nBo: So.\n\nAnn: And?"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (zipped(b"<x/>", "spreadsheet"), "sheet or slides.*as .csv"),
        (zipped(b"<office:document"), "damaged.*save it again"),
        (zipped(page("")), "no text"),
        (zipped(b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "document type"),
        (zipped(page("<text:p/>" * 6_000_000)), "millions of marks"),
        (zipped(page(p("x")))[:-30], "damaged or cut short"),
    ],
)
def test_bad_files_are_refused_with_a_way_out(data, message):
    with pytest.raises(SourceError, match=message):
        odt.read(data)


def test_depth_costs_nothing():
    deep = "<text:section>" * 50_000 + p("Ann: Why?") + "</text:section>" * 50_000
    assert odt.read(page(deep)).text == "Ann: Why?"


def test_a_word_document_and_a_page_are_none():
    assert not odt.claims(b"PK\x03\x04 word/document.xml")
    assert not odt.claims(b"<html><p>office:document</p>")
