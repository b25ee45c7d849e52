"""A brief as a Word file."""

import io
import zipfile
from datetime import datetime

from presskit import outputs
from presskit.errors import PresskitError
from presskit.measures.briefs import LATER
from presskit.sharing._brief_parts import Brief, Row, new_heading, quoted
from presskit.wording import say

_EPOCH = datetime(1980, 1, 1)  # a file of the same transcript is the same file


def document(brief: Brief) -> bytes:
    """Return a brief as the bytes of a ``.docx`` file, on A4.

    Raises
    ------
    PresskitError
        If python-docx is not installed.
    """
    try:
        import docx
        from docx.shared import Mm, Pt
    except ImportError:
        raise PresskitError(
            "a brief as a Word file needs python-docx. Install it with: "
            'pip install "presskit-transcripts[lab]"; or let the name end in .html.'
        ) from None
    made = docx.Document()
    properties = made.core_properties
    properties.author, properties.title = "presskit", brief.title[:255]
    properties.comments = say("briefs.made_with", mark=outputs.mark_line())
    properties.created = properties.modified = _EPOCH
    page = made.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.top_margin = page.bottom_margin = Mm(12)
    page.left_margin = page.right_margin = Mm(14)
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(9)
    normal.paragraph_format.space_after = Pt(2)
    normal.paragraph_format.line_spacing = 1.0

    _line(made.add_paragraph(), (brief.title, {"bold": True, "size": 13}))
    _line(made.add_paragraph(), (" · ".join(brief.facts), {"grey": True}))
    _summary(made, brief)
    _table(made, brief.rows, [Mm(6), Mm(35), Mm(141)])
    _line(made.add_paragraph(), (brief.note, {"grey": True}))
    if brief.checks:
        _line(made.add_paragraph(), (say("briefs.check"), {"bold": True}))
        for check in [*brief.checks, brief.more_checks]:
            if check:
                _line(made.add_paragraph(), (f"–  {check}", {}))
    source = " · ".join(filter(None, [brief.source, brief.url]))
    _line(
        made.add_paragraph(),
        (say("briefs.source", source=source, sha256=brief.sha256), {"grey": True}),
    )
    stream = io.BytesIO()
    made.save(stream)
    return _undated(stream.getvalue())


def _summary(made, brief: Brief) -> None:
    """Write what it was about, what is new, and the sentences that are quoted."""
    parts = [(say("briefs.about"), brief.about), (new_heading(brief), brief.new)]
    for head, told in parts:
        if told:
            _line(made.add_paragraph(), (head, {"bold": True}))
            _line(made.add_paragraph(), (" ".join(told), {}))
    if brief.quotes:
        _line(made.add_paragraph(), (quoted(brief), {"bold": True}))
    for one in brief.quotes:
        place = (f" {one.who}, {one.place}", {"grey": True})
        _line(made.add_paragraph(), (f"“{one.text}”", {}), place)
    _line(made.add_paragraph(), (say("briefs.who_asked"), {"bold": True}))


def _table(made, rows: list[Row], widths: list) -> None:
    from docx.enum.table import WD_TABLE_ALIGNMENT

    table = made.add_table(rows=0, cols=len(widths))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    grey = {"grey": True}
    for row in rows:
        cells = table.add_row().cells
        for cell, width in zip(cells, widths, strict=True):
            cell.width = width
        number, who = (cell.paragraphs[0] for cell in cells[:2])
        _line(number, (row.n, grey))
        about = "\n".join(filter(None, [row.outlet, row.place]))
        _line(who, (row.who, {"bold": True}), (f"\n{about}", grey))
        _said(cells[2], row)
    _never_parted(table)


def _said(cell, row: Row) -> None:
    """Write what was asked, and, set off from it, how the answer begins."""
    from docx.shared import Mm

    first, *more = row.questions
    _line(cell.paragraphs[0], (first, {"bold": True}))
    for question in more:
        _line(cell.add_paragraph(), (question, {"bold": True}))
    aside = cell.add_paragraph()
    aside.paragraph_format.left_indent = Mm(5)
    words = f" {row.answer}" if row.answer else ""
    _line(aside, (row.begins, {"grey": True, "italic": True}), (words, {}))
    if row.later:
        _line(cell.add_paragraph(), (LATER, {"grey": True, "italic": True}))
    for question in row.later:
        _line(cell.add_paragraph(), (question, {"bold": True}))


def _never_parted(table) -> None:
    """Keep each row on one page."""
    from docx.oxml import OxmlElement

    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _line(paragraph, *runs: tuple[str, dict]) -> None:
    """Write runs of text, each with its look."""
    from docx.shared import Pt, RGBColor

    for text, look in runs:
        run = paragraph.add_run(text)
        run.bold, run.italic = look.get("bold"), look.get("italic")
        if "size" in look:
            run.font.size = Pt(look["size"])
        if look.get("grey"):
            run.font.color.rgb = RGBColor(0x5F, 0x68, 0x77)


def _undated(content: bytes) -> bytes:
    """Return a zip file without the time at which its parts were written."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            info = zipfile.ZipInfo(name, _EPOCH.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(info, before.read(name))
    return stream.getvalue()
