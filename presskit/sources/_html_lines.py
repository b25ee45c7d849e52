"""Lines of Markdown with tags in them that part blocks: ``<details>``, ``<p>``."""

import re
from collections.abc import Container, Iterator, Sequence

_BLOCKS = (
    "address article aside blockquote center dd details div dl dt figcaption figure "
    "footer header hr li main ol p section summary table tbody td tfoot th thead tr ul "
    "h1 h2 h3 h4 h5 h6"
).replace(" ", "|")
_TAG = re.compile(rf"<(/?)({_BLOCKS})(?:\s[^<>]{{0,500}})?/?>", re.IGNORECASE)
_HEADS = {f"h{n}": f"{'#' * n} " for n in range(1, 7)} | {"summary": "###### "}


def parted(
    lines: Sequence[str], first: int, whole: Container[int] = ()
) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file with their numbers, cut where a tag parts blocks.

    Parameters
    ----------
    lines : sequence of str
        All of the file.
    first : int
        How many at the top are left out.
    whole : container of int
        The positions of lines that are not cut.

    Yields
    ------
    int, str
        A line as it stands, or a piece of one, and blank lines around pieces; what a
        tag heads stands behind the marks of a heading.

    Examples
    --------
    >>> lines = ["<details><summary>Part two</summary>", "Why?</details>"]
    >>> [line for _, line in parted(lines, 0) if line]
    ['###### Part two', 'Why?']
    """
    head = ""
    for number, line in enumerate(lines[first:], start=first + 1):
        cut = "<" in line and number - 1 not in whole
        tags = list(_TAG.finditer(line)) if cut else []
        if not tags and not head:
            yield number, line
            continue
        at = 0
        for tag in tags:
            yield from _piece(number, line[at : tag.start()], head)
            yield number, ""
            head = "" if tag[1] else _HEADS.get(tag[2].lower(), "")
            at = tag.end()
        yield from _piece(number, line[at:], head)


def _piece(number: int, words: str, head: str) -> Iterator[tuple[int, str]]:
    if words.strip():
        yield number, head + (words.strip() if head else words)
