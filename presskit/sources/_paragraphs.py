"""Printed lines become paragraphs: by indents, gaps, short last lines and labels."""

import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from presskit.sources._hyphens import Hyphens
from presskit.sources._pages import Line
from presskit.text import ends_sentence

_INDENT = 6  # points to the right of the margin
_CENTRED = 60
_ALIKE, _LARGER = 0.5, 1.15  # points between sizes of one type; type of a heading
_STEP = 1.35  # of the height of type, from one line of a heading to the next
_ALSO = ":—-"  # end a line as a stop does
_LABEL = re.compile(
    r"[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]*)*:(?: |$)"  # MS. PSAKI:
    r"|(?:[A-Z][A-Z.'’-]* )+[A-Z][A-Z'’-]+\.(?: |$)"  # CHAIR POWELL.
    r"|[A-Z]{6,}\. "  # QUESTION.
    r"|(?:Q|A)(?:[.:] |  )"
    r"|(?:[A-ZÀ-Þ][\w.'’-]+ ){0,4}[A-ZÀ-Þ][\w'’-]+(?: \([^)]{1,60}\))?: "
)


class Paragraph(NamedTuple):
    """Its stretches, each the page (from 1) and the text, and how it begins.

    `lead` are the words at its start that are set apart, `look` says how.
    """

    stretches: list[tuple[int, str]]
    lead: str = ""
    look: str = ""


class Spacing(NamedTuple):
    """How a document parts its paragraphs, measured over all its lines."""

    margins: tuple[float, float]  # of odd and of even pages
    right: float
    step: float  # from one line to the next
    size: float  # height of type
    indented: bool
    hanging: bool
    gaps: bool


def paragraphs(pages: list[list[Line]]) -> list[Paragraph]:
    """Join the lines of each paragraph, over the ends of pages too.

    Parameters
    ----------
    pages : list of list of Line
        The lines of each page in reading order, furniture left out.

    Returns
    -------
    list of Paragraph
        In the order of the pages.

    Examples
    --------
    >>> page = [Line("Good after-", 0, 80, 99, 9), Line("noon. Hi.", 0, 70, 60, 9)]
    >>> found = paragraphs([page, [Line("Q: Why?", 0, 80, 50, 9)]])
    >>> [paragraph.stretches for paragraph in found]
    [[(1, 'Good afternoon. Hi.')], [(2, 'Q: Why?')]]
    """
    spacing = measure(pages)
    hyphens = Hyphens(line.text for page in pages for line in page)
    join, inner = hyphens.join, hyphens.inner
    found: list[list[tuple[int, list[str]]]] = []
    leads: list[list[Line]] = []  # the first lines of each, as far as they look alike
    last = None
    for number, page in enumerate(pages, start=1):
        margin = spacing.margins[number % 2 == 0]
        for at, line in enumerate(page):
            if last is None or _is_new(last, line, spacing, margin, not at):
                found.append([(number, [line.text])])
                leads.append([line] if line.lead else [])
            else:
                if leads[-1] and _look_goes_on(leads[-1][-1], line):
                    leads[-1].append(line)
                texts = found[-1][-1][1]
                texts[-1] = join(texts[-1], line.text)
                if at:
                    texts.append(line.text)
                else:
                    found[-1].append((number, [line.text]))
            last = line
    told = []
    for lines, paragraph in zip(leads, found, strict=True):
        stretches = [(number, inner("".join(texts))) for number, texts in paragraph]
        lead = " ".join(line.text[: line.lead] for line in lines)
        stands = lead and stretches[0][1].startswith(lead)
        told.append(
            Paragraph(stretches, lead, lines[0].look)
            if stands
            else Paragraph(stretches)
        )
    return told


def _look_goes_on(above: Line, line: Line) -> bool:
    """Return True if all of a line looks one way, and the start of the next as well."""
    whole = above.lead == len(above.text)
    return whole and line.look == above.look and line.lead > 0


def measure(pages: list[list[Line]]) -> Spacing:
    """Measure how a document parts its paragraphs.

    Parameters
    ----------
    pages : list of list of Line
        As for :func:`paragraphs`.

    Returns
    -------
    Spacing
        Where nothing is seen often enough, short last lines part paragraphs.
    """
    margins = _margin(pages[::2]), _margin(pages[1::2])
    if not any(pages[1::2]):
        margins = margins[0], margins[0]
    right = sorted(line.right for page in pages for line in page)
    right = right[len(right) * 9 // 10] if right else 0.0
    steps, lines, ended, unended = Counter(), 0, 0, 0
    for number, page in enumerate(pages):
        margin = margins[number % 2]
        for above, line in pairwise(page):
            lines += 1
            if "\ufffe" not in above.text and 0 < above.foot - line.foot < 100:
                steps[round(above.foot - line.foot)] += 1
            if abs(above.left - margin) < _INDENT < line.left - margin < _CENTRED:
                if _is_short(above, margin, right) or ends_sentence(above.text, _ALSO):
                    ended += 1
                else:
                    unended += 1
    sizes = sorted(line.size for page in pages for line in page)
    usual = [step for step, n in steps.items() if n * 10 >= steps.total()]
    step = min(usual, default=0.0)
    wide = sum(n for height, n in steps.items() if height > 1.25 * step)
    often = max(2, 0.03 * lines)
    return Spacing(
        margins,
        right,
        step,
        sizes[len(sizes) // 2] if sizes else 0.0,
        ended + unended >= often and ended > unended,
        ended + unended >= often and ended <= unended,
        wide >= often,
    )


def _margin(pages: list[list[Line]]) -> float:
    """Return the place where most lines begin; of two about as frequent the left."""
    lefts = Counter(round(line.left / 3) * 3 for page in pages for line in page)
    top = max(lefts.values(), default=0)
    return float(min((left for left, n in lefts.items() if n * 3 >= top), default=0))


def _is_short(line: Line, margin: float, right: float) -> bool:
    return line.right < right - 0.12 * (right - margin)


def _is_new(
    above: Line, line: Line, spacing: Spacing, margin: float, on_new_page: bool
) -> bool:
    """Return True if a line begins a paragraph, given the one above it."""
    if line.look == "column" or line.text[: line.lead].endswith(":"):
        return True
    ended = ends_sentence(above.text, _ALSO)
    if ended and _LABEL.match(line.text):
        return True
    step = above.foot - line.foot
    if not (ended or on_new_page) and _is_heading(above, line, spacing):
        return False
    if not on_new_page:
        lines = 1 + above.text.count("\ufffe")  # the library has joined them
        if spacing.step and not -1 < step < (lines + 0.25) * spacing.step + 1:
            return True
        if abs(line.left - above.left) > 3 and above.left > margin + _CENTRED:
            return True
    if line.left > margin + _INDENT and not spacing.hanging:
        within = abs(line.left - above.left) < 3 and not ended
        return not (within and not _is_short(above, margin, spacing.right))
    if spacing.hanging and line.left > margin + _INDENT:
        return False
    if spacing.hanging and above.left > margin + _INDENT:
        return True
    if spacing.indented:
        return False
    if on_new_page:
        return ended and not line.text[:1].islower()
    return ended and not spacing.gaps and _is_short(above, margin, spacing.right)


def _is_heading(above: Line, line: Line, spacing: Spacing) -> bool:
    """Return True for two lines in larger type: their step is larger, too."""
    alike = abs(above.size - line.size) < _ALIKE < line.size - _LARGER * spacing.size
    return alike and 0 < above.foot - line.foot < _STEP * line.size
