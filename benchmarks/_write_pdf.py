"""PDF with lines at given places, for tests and growth: Helvetica, nothing packed."""

import re
from collections.abc import Sequence

Page = str | Sequence[tuple]


def document(*pages: Page, trailer: str = "", title: str = "") -> bytes:
    """Return a PDF; a page is a list of (left, foot, text), or with a size of type."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1"]
    objects[2] += "/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    kids = []
    for page in pages:
        content = page if isinstance(page, str) else "".join(map(shown, page))
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R"
            f">>>>/Contents {len(objects) + 2} 0 R>>"
        )
        objects.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
    if title:
        trailer += f"/Info {len(objects) + 1} 0 R"
        objects.append(f"<</Title({title})>>")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    written, offsets = "%PDF-1.4\n", []
    for number, inner in enumerate(objects, start=1):
        offsets.append(len(written))
        written += f"{number} 0 obj{inner}endobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    return (
        f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}"
        f"/Root 1 0 R{trailer}>>\nstartxref\n{len(written)}\n%%EOF\n"
    ).encode("cp1252")


def shown(line: tuple) -> str:
    """Return the instructions that print a line."""
    left, foot, text, size = (*line, 12)[:4]
    text = re.sub(r"([\\()])", r"\\\1", text)
    return f"BT /F {size} Tf 1 0 0 1 {left} {foot} Tm ({text}) Tj ET\n"
