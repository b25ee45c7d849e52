"""What of the talk itself is left out: links, captions, pull quotes, what follows."""

import re
from collections import Counter
from itertools import accumulate

from presskit.languages import detect
from presskit.sources._html_foot import HEADINGS, WHY, foot
from presskit.sources._html_tree import Block, Page
from presskit.sources._usual_names import names
from presskit.text.page_foot import leads_elsewhere

LABEL = re.compile(r"(?:[^\W\d_][^:!?\n]{0,70}:(?:\s|$)|Q\s{2,}\S|[QA][.:]\s)")
_QUOTE_WORDS = {"pullquote", "pull", "blockquote", "quote"}
_NO_WORD = re.compile(r"[\W_]+")
_RUN = 4  # words
_CLOCK = re.compile(r"[\[(]?(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,6})?[\])]?")
_FEWEST_TIMES = 3
_MOST_CELLS = 12
_BOXES = frozenset(("div", "section", "ul", "ol", "dl", "table"))
_MAX_BOXES = 50  # that follow the talk


def trim(page: Page, why: list[str], talk: int) -> None:
    """Write into `why` what of the talk's blocks is left out.

    Parameters
    ----------
    page : Page
        A page, walked.
    why : list of str
        The reason for which each block is left out, or "".
    talk : int
        The element that holds the talk.
    """
    first, last = page.nodes[talk].first, page.nodes[talk].last
    if first == last:
        return
    _links(page.blocks, why)
    _times(page, why)
    _headings_of_tables(page, why)
    _second_columns(page, why)
    _captions(page, why, talk)
    _titles_again(page, why)
    _quotes(page, why, first, last)
    foot(page, why, first, last)
    _after(page, why, first, last)


def _links(blocks: list[Block], why: list[str]) -> None:
    """Leave out paragraphs that are links only.

    A name that recurs may be a label, and what begins with one that recurs is talk.
    """
    labels = Counter(filter(None, map(_label, blocks)))
    texts = Counter(block.text for block in blocks)
    linked = [
        i
        for i, block in enumerate(blocks)
        if block.linked
        and not why[i]
        and block.linked >= (0.5 if _announces(block) else 0.8) * len(block.text)
        and len(block.text) < 200
        and not block.text.endswith(":")
    ]
    seen = Counter(blocks[i].text for i in linked)
    for i in linked:
        label = _label(blocks[i])
        talk = labels[label] > 1 and texts[blocks[i].text] < 2
        talk &= not _announces(blocks[i])
        if (seen[blocks[i].text] < 2 or _announces(blocks[i])) and not talk:
            why[i] = "links"


def _announces(block: Block) -> bool:
    """Return True for "Also read: …", however often the page says so."""
    return bool(block.linked) and leads_elsewhere(block.text)


def _times(page: Page, why: list[str]) -> None:
    """Leave out times that stand beside the turns; <time> is read with <cite>."""
    times = [
        i
        for i, block in enumerate(page.blocks)
        if _CLOCK.fullmatch(block.text) and page.nodes[block.node].tag != "time"
    ]
    if len(times) >= _FEWEST_TIMES:
        for i in times:
            why[i] = why[i] or "time beside the talk"


def _headings_of_tables(page: Page, why: list[str]) -> None:
    """Leave out the first row of a table where it names who speaks, and what."""
    for node in page.nodes:
        if node.tag != "tr" or not 1 < node.last - node.first <= _MOST_CELLS:
            continue
        told = names(page.blocks[i].text for i in range(node.first, node.last))
        if told.speaker is not None and told.text is not None:
            for i in range(node.first, node.last):
                why[i] = why[i] or "heading of a table"


def _second_columns(page: Page, why: list[str]) -> None:
    """Leave out the column of a table that says the other one in another language."""
    pairs = []
    for row in page.nodes:
        if row.tag != "tr" or not 1 < row.last - row.first <= _MOST_CELLS:
            continue
        own = {page.blocks[i].node for i in range(row.first, row.last)}
        cells = sorted({_cell(page, node) for node in own})
        if len(cells) == 2 and cells[0] > 0:
            pairs.append(tuple(page.nodes[cell] for cell in cells))
    if len(pairs) < _FEWEST_TIMES:
        return
    said = [
        " ".join(
            page.blocks[i].text for one in column for i in range(one.first, one.last)
        )
        for column in zip(*pairs, strict=True)
    ]
    one, two = detect(said[0]), detect(said[1])
    if one and two and one != two and 0.5 <= len(said[0]) / len(said[1]) <= 2:
        for _, cell in pairs:
            for i in range(cell.first, cell.last):
                why[i] = why[i] or "the same talk in another language"


def _cell(page: Page, node: int) -> int:
    """Return the cell of a table that an element stands in; -1 without one."""
    while node > 0 and page.nodes[node].tag not in ("td", "th"):
        node = page.nodes[node].parent
    return node


def _label(block: Block) -> str:
    match = LABEL.match(block.lines[0][0])
    return match[0].strip() if match and match.end() < len(block.text) else ""


def _captions(page: Page, why: list[str], talk: int) -> None:
    """Leave out short text that stands beside a picture in a box of its own."""
    for i, block in enumerate(page.blocks):
        node = page.nodes[block.node]
        if (
            node.image
            and not why[i]
            and block.node != talk
            and node.tag in ("div", "center", "td", "dl", "dd", "li", "section")
            and node.last - node.first <= 3
            and len(block.text) <= 400
            and not LABEL.match(block.text)
        ):
            why[i] = "caption"


def _titles_again(page: Page, why: list[str]) -> None:
    """Leave out the title where the talk begins with it again (a picture's, often)."""
    kept = [i for i, reason in enumerate(why) if not reason][:8]
    titles = [i for i in kept if page.nodes[page.blocks[i].node].tag == "h1"]
    for i in kept:
        if titles and i > titles[0]:
            again = _runs(page.blocks[i].text) == _runs(page.blocks[titles[0]].text)
            why[i] = "title again" if again else ""


def _after(page: Page, why: list[str], first: int, last: int) -> None:
    """Leave out what follows the talk: boxes with links, headings without text."""
    boxes = [
        node
        for node in page.nodes
        if node.tag in _BOXES and first < node.first < node.last <= last
    ]
    lengths = [0, *accumulate(len(block.text) for block in page.blocks)]
    linked = [0, *accumulate(block.linked for block in page.blocks)]
    most = 0.2 * (lengths[last] - lengths[first])
    end = last
    for _ in range(_MAX_BOXES):
        while end > first + 1 and why[end - 1]:
            end -= 1
        if page.nodes[page.blocks[end - 1].node].tag in HEADINGS:
            why[end - 1] = "heading without text"
            continue
        alone = lengths[end] - lengths[end - 1]
        if alone < 200 and linked[end] - linked[end - 1] >= 0.5 * alone:
            why[end - 1] = WHY
            continue
        for node in boxes:
            length = lengths[node.last] - lengths[node.first]
            if (
                node.first < end <= node.last
                and length <= most
                and linked[node.last] - linked[node.first] >= 0.25 * length
            ):
                for i in range(node.first, end):
                    why[i] = why[i] or WHY
                break
        else:
            return


def _quotes(page: Page, why: list[str], first: int, last: int) -> None:
    """Leave out quotes whose sentences stand in the talk as well."""
    quotes = []
    end = 0
    for node in page.nodes:
        if (
            first <= node.first >= end
            and node.last <= last
            and node.first < node.last
            and (node.tag == "blockquote" or node.words & _QUOTE_WORDS)
            and (node.first, node.last) != (first, last)
        ):
            quotes.append(node)
            end = node.last
    if not quotes:
        return
    inside = {i for node in quotes for i in range(node.first, node.last)}
    talk = set()
    for i in range(first, last):
        if i not in inside and not why[i]:
            talk.update(_runs(page.blocks[i].text))
    for node in quotes:
        runs = [
            run
            for i in range(node.first, node.last)
            for run in _runs(page.blocks[i].text)
        ]
        # A pull quote is often edited, so runs of words are looked for, not sentences.
        if runs and sum(run in talk for run in runs) >= 0.5 * len(runs):
            for i in range(node.first, node.last):
                why[i] = why[i] or "pull quote"


def _runs(text: str) -> list[str]:
    words = _NO_WORD.sub(" ", text).casefold().split()
    return [" ".join(words[i : i + _RUN]) for i in range(max(len(words) - _RUN, 0) + 1)]
