"""Which blocks of a page are the talk, and what is left out of it, and why."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

from presskit.schema.values import LeftOut
from presskit.sources._html_foot import HEADINGS
from presskit.sources._html_tree import Block, Page
from presskit.sources._html_trim import LABEL, trim
from presskit.text import ends_sentence

_HOLDERS = frozenset(
    """html body div section article main td table tr tbody form center blockquote
    fieldset details ul ol dl li pre dir""".split()
)
_BODY_WORDS = (
    {"entry", "content"},
    {"article", "body"},
    {"article", "content"},
    {"post", "content"},
    {"story", "body"},
    {"transcript"},
)
_NO_WORD = re.compile(r"[\W_]+")
_LONGEST_LABEL = 60  # characters
_MAX_STEPS = 3000  # from an element into the one that holds the talk
_MAX_HEADER = 12  # paragraphs between the title of a page and its talk


def find(page: Page, title: str = "") -> tuple[list[Block], list[LeftOut]]:
    """Part the talk from the furniture.

    Parameters
    ----------
    page : Page
        A page, walked.
    title : str
        What the page calls itself, by which its printed title is known.

    Returns
    -------
    blocks : list of Block
        Title lines and talk, in the order of the page.
    left_out : list of LeftOut
        The rest, in the same order.
    """
    blocks = page.blocks
    why = _furniture(page)
    talk = _container(page, why)
    first, last = page.nodes[talk].first, page.nodes[talk].last
    header = _header(page, why, first, title)
    for i in range(len(blocks)):
        if not first <= i < last and i not in header:
            why[i] = why[i] or "outside the talk"
    trim(page, why, talk)
    kept = [block for block, reason in zip(blocks, why, strict=True) if not reason]
    return kept, _left_out(page, why)


def _weigh(page: Page, why: list[str]) -> tuple[list[int], list[int]]:
    """Return running sums over the blocks: characters that read as talk, labels."""
    weights, labels = [], []
    for block, reason in zip(page.blocks, why, strict=True):
        weight = label = 0
        if not reason:
            text = block.lines[0][0]
            n = sum(len(line) for line, _ in block.lines) - block.linked
            if LABEL.match(text):
                weight, label = n + 20, 1
            elif n >= 80 or (n >= 20 and ends_sentence(block.lines[-1][0])):
                weight = max(n, 0)
            else:
                weight = max(n, 0) // 2
        weights.append(weight)
        labels.append(label)
    return [0, *accumulate(weights)], [0, *accumulate(labels)]


def _furniture(page: Page) -> list[str]:
    """Return a mask of the blocks that are furniture by what holds them.

    What holds a good part of the labels, or most of the prose where there are no
    labels, is not furniture, whatever it is called.
    """
    why = [""] * len(page.blocks)
    weights, labels = _weigh(page, why)
    shares: Counter[str] = Counter()
    end = 0
    marked = []
    for node in page.nodes:
        if node.why and node.last > node.first and node.first >= end:
            weight = weights[node.last] - weights[node.first]
            label = labels[node.last] - labels[node.first]
            if labels[-1] >= 3:
                heavy = label >= 0.3 * labels[-1] or weight > 0.6 * weights[-1]
            else:
                heavy = weight > 0.5 * weights[-1]
            if not heavy or node.why == "title":
                shares[node.why] += label if labels[-1] >= 3 else weight
                marked.append(node)
                end = node.last
    whole = labels[-1] if labels[-1] >= 3 else weights[-1]
    beside = _labels_beside(page)
    for node in marked:
        if node.why == "aside" and page.blocks[node.first].text in beside:
            continue
        if node.why != "title" and shares[node.why] > 0.3 * whole > 0:
            continue
        why[node.first : node.last] = [node.why] * (node.last - node.first)
    return why


def _labels_beside(page: Page) -> set[str]:
    """Return the short texts that asides repeat: names that stand beside the talk."""
    texts = Counter(
        page.blocks[node.first].text
        for node in page.nodes
        if node.why == "aside" and node.last - node.first == 1
    )
    again = {text for text, n in texts.items() if n > 1 and len(text) <= _LONGEST_LABEL}
    return again if len(again) > 1 else set()


def _container(page: Page, why: list[str]) -> int:
    """Return the innermost element that holds (nearly) all of the talk."""
    weights, labels = _weigh(page, why)
    nodes = page.nodes
    children: dict[int, list[int]] = {}
    for i, node in enumerate(nodes):
        if node.tag in _HOLDERS and weights[node.last] > weights[node.first]:
            children.setdefault(node.parent, []).append(i)

    def weight(i: int) -> int:
        return weights[nodes[i].last] - weights[nodes[i].first]

    def count(i: int) -> int:
        return labels[nodes[i].last] - labels[nodes[i].first]

    def holds(i: int, inner: int) -> bool:
        return weight(inner) >= 0.95 * weight(i) or (
            (count(i) >= 3 and count(inner) >= 0.95 * count(i))
            and weight(inner) >= 0.75 * weight(i)
        )

    bodies = [i for i, n in enumerate(nodes) if n.tag in _HOLDERS and _is_body(n)]
    at = 0
    for _ in range(_MAX_STEPS):
        best = max(children.get(at, ()), key=weight, default=None)
        if best is not None and holds(at, best):
            at = best
            continue
        named = [
            i
            for i in bodies
            if i > at
            and nodes[at].first <= nodes[i].first
            and nodes[i].last <= nodes[at].last
            and 2 * weight(i) > weight(at) > 0
            and count(i) >= 0.9 * count(at)
        ]
        if not named:
            return at
        at = named[0]
    return at


def _is_body(node) -> bool:
    return (
        node.tag in ("article", "main")
        or node.itemprop.lower() in ("articlebody", "text")
        or any(words <= node.words for words in _BODY_WORDS)
    )


def _header(page: Page, why: list[str], first: int, title: str) -> set[int]:
    """Return the blocks from the printed title to the talk, where they stand before."""
    wanted = _plain(title)
    printed = {
        block.node
        for block, reason in zip(page.blocks, why, strict=True)
        if page.nodes[block.node].tag == "h1" and not reason
    }
    for i in range(first - 1, -1, -1):
        node = page.nodes[page.blocks[i].node]
        if node.tag != "h1" or why[i]:
            continue
        text = _plain(page.blocks[i].text)
        agrees = not wanted or text in wanted or wanted in text
        alone = len(printed) == 1 and not any(
            page.nodes[block.node].tag in HEADINGS
            for block in page.blocks[i + 1 : first + 1]
        )  # above another heading it is the name of the site
        if not text or not (agrees or alone):
            continue
        between = [j for j in range(i + 1, first) if not why[j]]
        if len(between) > _MAX_HEADER:
            return {i}
        return {i, *(j for j in between if len(page.blocks[j].text) <= 300)}
    return set()


def _plain(text: str) -> str:
    return _NO_WORD.sub("", text).casefold()


def _left_out(page: Page, why: list[str]) -> list[LeftOut]:
    """List what was left out, neighbours of one kind together."""
    found: list[tuple[int, str, list[str]]] = []
    before = ""
    for block, reason in zip(page.blocks, why, strict=True):
        if reason:
            if reason != before:
                found.append((block.lines[0][1], reason, []))
            found[-1][2].append(block.text)
        before = reason
    listed = [(line, reason, "\n".join(texts)) for line, reason, texts in found]
    return [
        LeftOut(f"line {line}", reason, text)
        for line, reason, text in _merged(listed, page.unread)
    ]


def _merged(*lists: list) -> Iterator[tuple[int, str, str]]:
    return iter(sorted((row for rows in lists for row in rows), key=lambda row: row[0]))
