import contextlib
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import _zip, docx
from tests._work import steps

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(body, **others):
    """Pack a Word document; `others` are parts beside the text, by name."""
    parts = {"document": body} | others
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, inner in parts.items():
            xml = inner if inner.startswith("<!") else wrapped(inner)
            archive.writestr(f"word/{name}.xml", xml)
    return packed.getvalue()


def wrapped(inner):
    return f'<w:document xmlns:w="{NAMESPACE}"><w:body>{inner}</w:body></w:document>'


def p(*runs):
    return f"<w:p>{''.join(runs)}</w:p>"


def r(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows):
    cells = ["".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows]
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_paragraphs_line_breaks_and_tabs():
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Ann Lee:</w:t></w:r>"
    body = (
        p("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>", r("Press conference"))
        + p()
        + p(bold, r(" Good after"), r("noon."))
        + p(r("Q"), "<w:r><w:tab/></w:r>", r("Why?"), "<w:r><w:br/></w:r>", r("Now?"))
        + p(r("A\u00a0long"), "<w:r><w:noBreakHyphen/></w:r>", r("term view."))
    )
    reading = docx.read(document(body))
    assert reading.text == (
        "Press conference\n\nAnn Lee: Good afternoon.\n\nQ  Why?\nNow?\n\n"
        "A long-term view."
    )
    assert [(reading.text[a:b], place) for a, b, place in reading.parts] == [
        ("Press conference", "paragraph 1"),
        ("Ann Lee: Good afternoon.", "paragraph 3"),
        ("Q  Why?\nNow?", "paragraph 4"),
        ("A long-term view.", "paragraph 5"),
    ]
    assert reading.left_out == ()


def test_tracked_changes_are_accepted_and_listed():
    body = p(
        r("We will "),
        "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>",
        f"<w:ins>{r('always')}</w:ins>",
        f"<w:moveFrom>{r(' maybe')}</w:moveFrom>",
        r(" reply."),
    )
    reading = docx.read(document(body))
    assert reading.text == "We will always reply."
    assert reading.left_out == (
        ("paragraph 1", "tracked change: deleted", "never"),
        ("paragraph 1", "tracked change: moved from here", "maybe"),
    )


def test_what_stands_aside_is_left_out_and_listed():
    box = (
        "<w:r><w:pict><w:txbxContent>"
        + p(r("A pull"))
        + p(r("quote"))
        + "</w:txbxContent></w:pict></w:r>"
    )
    reading = docx.read(
        document(
            p(r("Good "), box, r("day.")),
            header1=p(r("Draft")),
            footer2=p(r("Page 1")),
            footnotes=p() + p(r("See above.")),
            comments=p(r("Check this.")),
        )
    )
    assert reading.text == "Good day."
    assert reading.left_out == (
        ("paragraph 1", "text box", "A pull quote"),
        ("", "comment", "Check this."),
        ("", "page footer", "Page 1"),
        ("", "footnote", "See above."),
        ("", "page header", "Draft"),
    )


def test_a_table_of_speakers_becomes_labels():
    rows = [
        (p(r("Time")), p(r("Speaker")), p(r("Text"))),
        (p(r("00:01")), p(r("ANN LEE")), p(r("Good afternoon.")) + p(r("Welcome."))),
        (p(r("00:09")), p(r("Q:")), p(r("Why was it late, and who knew?"))),
        (p(), p(), p(r("And when?"))),
    ]
    reading = docx.read(document(p(r("Title")) + table(*rows)))
    assert reading.text == (
        "Title\n\nANN LEE: Good afternoon.\n\nWelcome.\n\n"
        "Q: Why was it late, and who knew? And when?"
    )
    assert [left.text for left in reading.left_out] == ["Time", "Speaker", "Text"]
    assert [turn.start_time for turn in reading.turns] == [1.0, 9.0]


def test_hidden_text_is_left_out():
    hidden = r("so they say", "<w:vanish/>") + r("Yes.", '<w:vanish w:val="0"/>')
    reading = docx.read(document(p(r("Ann: Why? ") + hidden)))
    assert reading.text == "Ann: Why? Yes."
    assert [(one.why, one.text) for one in reading.left_out] == [
        ("hidden text", "so they say")
    ]


def test_another_table_keeps_its_paragraphs():
    rows = [(p(r("Logo")), p(r("Press office"))), (p(r("12 May")), p(r("Paris")))]
    assert docx.read(document(table(rows[0]))).text == "Logo\n\nPress office"
    inner = table((table(rows[1]), p(r("Hall 2"))))
    assert docx.read(document(inner)).text == "12 May\n\nParis\n\nHall 2"


def test_alternate_content_is_read_once():
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = (
        f'<w:p xmlns:mc="{mc}"><mc:AlternateContent><mc:Choice>{r("Once")}</mc:Choice>'
        f"<mc:Fallback>{r('Twice')}</mc:Fallback></mc:AlternateContent></w:p>"
    )
    assert docx.read(document(body)).text == "Once"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
            r"\(\.doc, \.xls\).*save it as",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + "EncryptedPackage".encode("utf-16-le"),
            "locked with a password",
        ),
        (document(p(r("Hi")))[:200], "damaged or cut short"),
        (document(""), "has no text"),
        (document("<w:p>"), "not sound XML"),
        (document("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "document type"),
    ],
)
def test_bad_files_are_refused_with_a_way_out(data, message):
    assert docx.claims(data)
    with pytest.raises(SourceError, match=message):
        docx.read(data)


@pytest.mark.parametrize(
    ("name", "message"),
    [("xl/workbook.xml", "spreadsheet"), ("a.txt", "zip archive without")],
)
def test_other_archives_are_named(name, message):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, "Hi")
    with pytest.raises(SourceError, match=message):
        docx.read(packed.getvalue())


def test_a_bomb_is_not_unpacked():
    bomb = document(p(r(" " * 70_000_000)))
    with pytest.raises(SourceError, match="more than 64 MB"):
        docx.read(bomb)
    size = (70_000_000 + len(wrapped(p(r(""))))).to_bytes(4, "little")
    assert size in bomb
    with pytest.raises(SourceError, match=r"damaged|64 MB"):
        docx.read(bomb.replace(size, (1000).to_bytes(4, "little")))


def test_the_limits_hold_for_all_parts_together(monkeypatch):
    text = p(r("Ann Lee: Why?"))
    heads = {f"header{n}": p(r("a" * 1_000)) for n in range(12)}
    assert len(docx.read(document(text, **heads)).left_out) == 12
    monkeypatch.setattr(_zip, "UNPACKED_BYTES", 10_000)
    with pytest.raises(SourceError, match="unpacks to more than"):
        docx.read(document(text, **heads))
    assert docx.read(document(text, header0=p(r("a" * 1_000)))).left_out
    monkeypatch.setattr(_zip, "UNPACKED_BYTES", 10_000_000)
    monkeypatch.setattr(docx, "WORD_MARKS", 100)
    with pytest.raises(SourceError, match="millions of marks"):
        docx.read(document(text, **heads))


def test_a_size_that_is_declared_too_small_is_not_believed(monkeypatch):
    packed = document(p(r("Ann Lee: Why?")), header1=p(r("a" * 5_000)))
    size = len(wrapped(p(r("a" * 5_000)))).to_bytes(4, "little")
    assert size in packed
    monkeypatch.setattr(_zip, "UNPACKED_BYTES", 1_000)
    with pytest.raises(SourceError, match=r"damaged|unpacks to more"):
        docx.read(packed.replace(size, (10).to_bytes(4, "little")))


@pytest.mark.once
def test_too_many_marks_are_given_up_where_they_are_too_many(monkeypatch):
    monkeypatch.setattr(docx, "WORD_MARKS", 1_000)

    def refuse(marks):
        with pytest.raises(SourceError, match="millions of marks"):
            docx.read(document("<w:p/>" * marks))

    few, many = (steps(lambda n=n: refuse(n)) for n in (20_000, 80_000))
    assert many <= 1.1 * few


def test_deep_markup_is_no_matter():
    deep = "<w:sdt>" * 50_000 + p(r("Hi")) + "</w:sdt>" * 50_000
    assert docx.read(document(deep)).text == "Hi"


@given(st.binary(max_size=300), st.integers(0, 700), st.booleans())
def test_damage_raises_nothing_but_a_source_error(noise, at, cut):
    whole = document(p(r("Good afternoon.")) + table((p(r("A")), p(r("Hi")))))
    for data in (
        noise,
        whole[:at] + noise + (b"" if cut else whole[at + len(noise) :]),
        document(noise.decode("latin-1").replace("\0", "")),
    ):
        with contextlib.suppress(SourceError):
            assert docx.read(data).text
