"""What furniture around talk does to its turns: none may be lost, none gained.

Each file is cut as it is, and again with one thing added that nobody says: a menu, a
letterhead, a list of people or a lead in front, an end with addresses behind, other
blank lines, and, where labels begin a line and end in a colon, labels in small letters
(nobody prints those within a paragraph). The turns of both are compared by label and
words.

    python benchmarks/furniture.py           # 500 texts
    python benchmarks/furniture.py -n 50 -v  # fewer, and what is lost or gained
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import presskit
from fuzz import samples
from presskit import sources
from presskit.corpus import build
from presskit.schema.values import Document, Turns
from presskit.text import plain

FRONT = {
    "menu": "Home\nNews and media\nOur people:\nFind us\nJobs\n\n",
    "letterhead": (
        "THE HON IDA MOSS MP\n\nHarbour House, 4 Lock Street, Tarn 9001 • "
        "Telephone (05) 5550 1122 • Fax (05) 5550 1133 www.example.org\n\n"
    ),
    "lead": "The Minister of Tarn met the press at the harbour on 5 May 2031.\n\n",
    "list": "Participants: Ida Moss (Tarn), Oren Lund (Coast), Pia Sorn (Alder)\n\n",
}
BACK = {
    "end": "\n\nENDS.\n\nMedia enquiries:\n\nnews@example.org\n\nFax: 0800 555 079\n",
    "address": "\n\nFor details: Ida Moss 05 5550 4277 / 0700 555 278\n\n5 May 2031\n",
}
_COLON = re.compile(r"[:：]\s*\Z")


def front(text: str, turns: Turns, what: str) -> str | None:
    """Return a text with furniture above it; None where talk begins the file."""
    opened = turns.label[0] == "" or not text[: turns.label_start[0]].strip()
    return None if opened else FRONT[what] + text


def back(text: str, turns: Turns, what: str) -> str | None:
    """Return a text with lines below the last turn."""
    return text.rstrip() + BACK[what]


def blank(text: str, turns: Turns, what: str) -> str | None:
    """Return a text with twice the blank lines."""
    return re.sub(r"\n([^\S\n]*\n)+", "\n\n\n\n", text)


def small(text: str, turns: Turns, what: str) -> str | None:
    """Return a text with labels in small letters, if all begin a line with a colon."""
    spans = list(zip(turns.label_start, turns.label_end, strict=True))
    printed = [(start, end) for start, end in spans if start < end]
    lines = [text[:start].rpartition("\n")[2].strip(" -–•") for start, _ in printed]
    colons = all(_COLON.search(text[start:end]) for start, end in printed)
    if not printed or not colons or any(lines):
        return None
    pieces, at = [], 0
    for start, end in printed:
        pieces += [text[at:start], text[start:end].lower()]
        at = end
    return "".join([*pieces, text[at:]])


CHANGES: dict[str, Callable[[str, Turns, str], str | None]] = {
    **dict.fromkeys(FRONT, front),
    **dict.fromkeys(BACK, back),
    "blank lines": blank,
    "small letters": small,
}


def cut(text: str) -> Turns | None:
    """Return the turns of a text, or None if it has none."""
    try:
        return build.cut(sources.of_text(text, "a.txt"))
    except presskit.PresskitError:
        return None


def spoken(text: str, turns: Turns | None) -> Counter[tuple[str, str]]:
    """Count the turns of a text by their folded labels and words."""
    if turns is None:
        return Counter()
    return Counter(
        (plain(label), " ".join(words.split()))
        for label, words in zip(turns.label, turns.texts(text), strict=True)
        if words
    )


def changed(text: str) -> Iterator[tuple[str, Counter, Counter]]:
    """Yield each change of a text with the turns that it loses and gains."""
    document = sources.of_text(text, "a.txt")
    turns = cut(text)
    if turns is None or len(turns.label) < 3:
        return
    before = spoken(document.text, turns)
    for name, change in CHANGES.items():
        other = change(document.text, turns, name)
        if other is None:
            continue
        read = cut(other)
        after = spoken(sources.of_text(other, "a.txt").text, read)
        yield name, before - after, after - before


def texts() -> Iterator[tuple[str, str]]:
    """Yield the name and reading text of each file, those of one folder apart."""
    folders: dict[str, list[tuple[str, str]]] = {}
    for name, data in samples():
        try:
            document: Document = sources.of_bytes(data, name)
        except presskit.PresskitError:
            continue
        if document.reading.turns is None:
            folders.setdefault(Path(name).suffix, []).append((name, document.text))
    for of_suffix in folders.values():
        yield from of_suffix


def main() -> int:
    """Print one line a change; 1 if a turn is lost or gained."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-n", type=int, default=500, help="changed texts")
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    tried, hurt, lost, gained = Counter(), Counter(), Counter(), Counter()
    for name, text in texts():
        if tried.total() >= options.n:
            break
        for change, gone, new in changed(text):
            tried[change] += 1
            hurt[change] += bool(gone or new)
            lost[change] += gone.total()
            gained[change] += new.total()
            if options.verbose and (gone or new):
                print(f"{name}, {change}: {len(gone)} lost, {len(new)} gained")
                for sign, those in (("-", gone), ("+", new)):
                    for label, words in list(those)[:3]:
                        print(f"   {sign} {label}: {words[:60]} … {words[-60:]}")
    print(f"{'change':14} texts  changed  turns lost  gained")
    for change in CHANGES:
        print(
            f"{change:14} {tried[change]:5} {hurt[change]:8} {lost[change]:11} "
            f"{gained[change]:7}"
        )
    print(f"{'all':14} {tried.total():5} {hurt.total():8} {lost.total():11} "
          f"{gained.total():7}")  # fmt: skip
    return int(bool(lost.total() or gained.total()))


if __name__ == "__main__":
    sys.exit(main())
