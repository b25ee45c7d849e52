"""PDF: lines become paragraphs again, running heads and page numbers are left out."""

import re
import time
from ctypes import byref, c_int, create_string_buffer
from itertools import count, islice

from presskit.errors import SourceError
from presskit.schema.limits import PDF_CHARACTERS, PDF_SECONDS
from presskit.schema.values import LeftOut, Look, Part, Reading
from presskit.sources._columns import with_labels
from presskit.sources._pages import NOTE, Line, cover, furniture, notes
from presskit.sources._paragraphs import Paragraph, paragraphs
from presskit.sources._streams import refuse_bombs

SUFFIXES = (".pdf",)

_LOOK = 5  # pages whose letters are looked at
_INSTALL = 'pip install "presskit-transcripts[formats]"'
_NO_LETTER = re.compile("[\ue000-\uf8ff\ufffd]")
_BLANKS = "\xa0\u202f\t\0"
_LABEL = re.compile(r"(?:Q|A|[A-Z][A-Z.'’\- ]{2,59}[.:])(?= \S)")
_BEFORE_MARK = r"(?:(?<=[^\W\d])|(?<=[^\d][.,;:?!”’)\]]))"
_WORDS = re.compile(r"\w+")
_WORD = re.compile(r"\S+")
_FIRST = 16  # words of a line whose places are looked at
_BOLD = 600  # weight of type
_BOLD_NAME = re.compile(rb"(?i)bold|black|heavy")


def claims(data: bytes) -> bool:
    """Return True if a file is a PDF: its mark stands within the first 1,024 bytes."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if start.startswith(b"%PDF-"):
        return True
    # Lines of whoever sent it may stand before; a page or data that quotes one is none.
    return b"\n%PDF-" in start and not start.startswith((b"<", b"{", b"["))


def read(data: bytes) -> Reading:
    r"""Read the text of a PDF.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        Paragraphs parted by a blank line. What recurs at one place of the pages
        (running heads, page numbers) and notes in small print at the foot of a page
        are in `left_out`. `parts` name the page.

    Raises
    ------
    SourceError
        If the file is damaged, cut short, locked, or holds pictures instead of text.

    Examples
    --------
    >>> read(b"%PDF-1.7\n1 0 obj")
    Traceback (most recent call last):
    presskit.errors.SourceError: the PDF is damaged or cut short (it has no end mark)...
    """
    pages, title = _pages(data)
    left_out, kept = [], []
    recurring = furniture(pages)
    covers = cover(pages, recurring)
    size = _usual([line.size for page in pages for line in page])
    for number, page, heads in zip(count(1), pages, recurring, strict=False):
        place = f"page {number}"
        if number <= covers:
            letter = "\n".join(line.text for line in page)
            left_out.append(LeftOut(place, "letter sent along", letter))
            kept.append([])
            continue
        body = [line for at, line in enumerate(page) if at not in heads]
        small = notes(body, size)
        left_out += [
            LeftOut(place, "running head or page number", page[at].text.strip())
            for at in sorted(heads)
        ]
        left_out += [
            LeftOut(place, "footnote", line.text.strip())
            for line in body[len(body) - small :]
        ]
        kept.append(_unmarked(body[: len(body) - small], body[len(body) - small :]))
        if not page:
            left_out.append(LeftOut(place, "a page without text", ""))
    text, parts, looks = _lay_out(paragraphs(with_labels(kept)))
    if not text:
        raise SourceError(
            "the PDF has no text beside running heads and page numbers. Save it again, "
            "or take it out."
        )
    first = " ".join(line.text for line in pages[covers])
    facts = {"title": title} if _stands_in(title, first) else {}
    return Reading(text, tuple(parts), tuple(left_out), facts, looks=tuple(looks))


def _unmarked(body: list[Line], small: list[Line]) -> list[Line]:
    """Take the marks of a page's notes out of its lines: "economy.1" is "economy."."""
    for mark in [
        found[0].strip() for line in small if (found := NOTE.match(line.text))
    ]:
        at_end = re.compile(_BEFORE_MARK + re.escape(mark) + r"(?![\w.])")
        hits = [at for at, line in enumerate(body) if at_end.search(line.text)]
        if len(hits) == 1:  # else it may be a number of the text
            line = body[hits[0]]
            body[hits[0]] = line._replace(text=at_end.sub("", line.text))
    return body


def _lay_out(found: list[Paragraph]) -> tuple[str, list[Part], list[Look]]:
    """Join paragraphs, and note where each page goes and how each paragraph begins."""
    texts, parts, looks, at = [], [], [], 0
    for paragraph in found:
        if paragraph.lead:
            looks.append(Look(at, at + len(paragraph.lead), paragraph.look))
        for page, text in paragraph.stretches:
            parts.append(Part(at, at + len(text.rstrip()), f"page {page}"))
            texts.append(text)
            at += len(text)
        texts.append("\n\n")
        at += 2
    return "".join(texts[:-1]), parts, looks


def _pages(data: bytes) -> tuple[list[list[Line]], str]:
    """Return the lines of each page, and the title that the file gives itself."""
    try:
        import pypdfium2
    except ImportError:
        raise SourceError(f"reading a PDF needs pypdfium2. Run: {_INSTALL}") from None
    if b"%%EOF" not in data[-4096:]:
        raise SourceError(
            "the PDF is damaged or cut short (it has no end mark). Download or save it "
            "again."
        )
    refuse_bombs(data)
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error) or "ecurity" in str(error):
            raise SourceError(
                "the PDF is locked with a password. Open it, save a copy without the "
                "password, and use that."
            ) from None
        raise SourceError(
            "the PDF is damaged or cut short. Download or save it again."
        ) from None
    try:
        pages = _all_lines(pdf)
        title = "" if not pages else pdf.get_metadata_value("Title")
    finally:
        pdf.close()
    return pages, " ".join(title.split())


def _all_lines(pdf) -> list[list[Line]]:
    pages, characters, until = [], 0, time.monotonic() + PDF_SECONDS
    strange = looked = pictures = 0
    for number in range(len(pdf)):
        lines, text, has_picture = _lines(pdf, number)
        pages.append(lines)
        characters += len(text)
        strange += len(_NO_LETTER.findall(text)) if number < _LOOK else 0
        looked += len(text) if number < _LOOK else 0
        pictures += has_picture
        if time.monotonic() > until or characters > PDF_CHARACTERS:
            raise SourceError(
                f"the PDF takes too long to read: stopped at page {number + 1} of "
                f"{len(pdf)}. Save the transcript alone as a PDF, or as text."
            )
    letters = sum(len(line.text) for page in pages for line in page)
    if pictures and letters < 20 * len(pages):
        raise SourceError(
            "the PDF holds pictures of pages, no text: run OCR (text recognition) on "
            "it, or save the transcript as text."
        )
    if not letters:
        raise SourceError("the PDF has no text. Save the transcript again as text.")
    if strange > looked // 5:
        raise SourceError(
            "the PDF does not say which letters its signs are: run OCR (text "
            "recognition) on it, or save the transcript as text."
        )
    return pages


def _lines(pdf, number: int) -> tuple[list[Line], str, bool]:
    """Return the lines of one page, its text, and whether it is only a picture."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        page = pdf[number]
        textpage = page.get_textpage()
        text = textpage.get_text_range()
    except (pypdfium2.PdfiumError, OverflowError, MemoryError):
        raise SourceError(
            f"page {number + 1} of the PDF is damaged. Download or save it again."
        ) from None
    for blank in _BLANKS:
        text = text.replace(blank, " ")
    raw, box = textpage.raw, pdfium.FS_RECTF()
    box_of = pdfium.FPDFText_GetLooseCharBox
    found, at = [], 0
    for printed in text.split("\r\n"):
        start = at
        at += len(printed) + 2
        words = printed.strip()
        if not words:
            continue
        start += len(printed) - len(printed.lstrip())
        end = start + len(words) - 1
        box_of(raw, start, box)
        left, foot = box.left, box.bottom
        places = _first_words(words, raw, start, box_of, box)
        lead = _bold(words, places, raw, start)
        if label := _LABEL.match(words):
            words = _as_wide(words, label.end(), raw, start, box_of, box)
        box_of(raw, end, box)
        line = Line(
            words, left, foot, box.right, abs(box.top - box.bottom),
            lead, "bold" if lead else "", places,
        )  # fmt: skip
        if found and _goes_on(found[-1], line):
            found[-1] = _beside(found[-1], line)
        else:
            found.append(line)
    picture = not found and any(page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE]))
    textpage.close()
    page.close()
    return found, text, picture


def _goes_on(above: Line, line: Line) -> bool:
    """Return True if a line that the library gives is the rest of a printed one."""
    return abs(above.foot - line.foot) < 2 and line.left > above.right - 1


def _beside(above: Line, line: Line) -> Line:
    """Join two stretches of one printed line."""
    wide = "  " if line.left - above.right > 0.8 * line.size else " "
    text = f"{above.text}{wide}{line.text}"
    off = len(text) - len(line.text)
    words = (*above.words, *((at + off, left) for at, left in line.words))[:_FIRST]
    lead, look = above.lead, above.look
    if lead == len(above.text) and line.lead:
        lead = off + line.lead
    return line._replace(text=text, left=above.left, lead=lead, look=look, words=words)


def _first_words(words: str, raw, start: int, box_of, box) -> tuple:
    """Return the first character of each of the first words, and its place."""
    places = []
    for match in islice(_WORD.finditer(words), _FIRST):
        box_of(raw, start + match.start(), box)
        places.append((match.start(), box.left))
    return tuple(places)


def _bold(words: str, places: tuple, raw, start: int) -> int:
    """Return the number of bold characters at the start of a line, in whole words."""
    import pypdfium2.raw as pdfium

    name, flags = create_string_buffer(200), c_int()
    for at, _ in places:
        pdfium.FPDFText_GetFontInfo(raw, start + at, name, 200, byref(flags))
        weight = pdfium.FPDFText_GetFontWeight(raw, start + at)
        if weight < _BOLD and not _BOLD_NAME.search(name.value):
            return len(words[:at].rstrip())
    return len(words) if len(places) < _FIRST else 0


def _as_wide(words: str, end: int, raw, start: int, box_of, box) -> str:
    """Print the space after a label as wide as the page has it, not as one."""
    box_of(raw, start + end - 1, box)
    left, height = box.right, box.top - box.bottom
    box_of(raw, start + end + 1, box)
    wide = box.left - left > 0.32 * height  # one space is a fifth of it
    return f"{words[:end]}  {words[end + 1 :]}" if wide else words


def _usual(sizes: list[float]) -> float:
    return sorted(sizes)[len(sizes) // 2] if sizes else 0.0


def _stands_in(title: str, text: str) -> bool:
    """Return True if a title is printed on the page: else it may be a template's."""
    words = _WORDS.findall(title.lower())
    return len(words) > 1 and " ".join(words) in " ".join(_WORDS.findall(text.lower()))
