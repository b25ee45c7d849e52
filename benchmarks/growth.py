"""How CPU time grows with a file: doubling it at most doubles the time, in each kind.

Twenty-odd texts that grow in one respect each: lines without a label, labels without
an end mark, headings, pages, rosters, one endless line, and each of the formats. A text
is read whole, into turns, roles and exchanges, at one size and at twice that.

    python benchmarks/growth.py              # one line a kind
    python benchmarks/growth.py --check      # 1 if one of them grows faster
    python benchmarks/growth.py -k roster    # the kinds with these letters
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable

import presskit
from _write_pdf import document
from presskit import sources
from presskit.corpus import build

LINES = 1500
"""Lines of the smaller text."""
MOST = 2.5
"""Times the CPU time that twice the text may take: two, and what a clock is worth."""
_TRIES = 4

_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()


def word(n: int) -> str:
    """Return a made-up word, another one for each number."""
    return "".join(_SYLLABLES[n // 20**at % 20] for at in range(3))


def name(n: int) -> str:
    """Return a made-up name, another one for each number."""
    return f"{word(n).capitalize()} {word(n * 7 + 3).capitalize()}"


def said(n: int) -> str:
    """Return a made-up sentence."""
    return f"The {word(n)} of the {word(n + 31)} opens in {word(n * 3)}, and we pay."


def _clock(n: int) -> str:
    return f"{n // 60:02}:{n % 60:02}"


def _lines(line: Callable[[int], str], head: str = "") -> Callable[[int], str]:
    return lambda n: head + "".join(f"{line(at)}\n" for at in range(n))


_ON_A_PAGE = 40
"""Lines of a page of PDF."""


def _pages(line: Callable[[int], list[tuple[int, str]]], n: int) -> bytes:
    """Return a PDF of `n` lines, each of them words at some places from the left."""
    pages: list[list[tuple]] = [[] for _ in range(-(-n // _ON_A_PAGE))]
    for at in range(n):
        foot = 740 - 16 * (at % _ON_A_PAGE)
        pages[at // _ON_A_PAGE] += [(left, foot, words) for left, words in line(at)]
    return document(*pages)


def _dialogue(n: int) -> list[tuple[str, str]]:
    return [
        ("Ann Lee (AP)" if at % 2 else "Minister Bo Ek", said(at)) for at in range(n)
    ]


HEAD = "Press conference\nby Minister Bo Ek\n\n5 May 2023\n\n"

KINDS: dict[str, tuple[str, Callable[[int], str | bytes]]] = {
    "prose": ("txt", _lines(said)),
    "lines without stop": ("txt", _lines(lambda n: f"the {word(n)} of {word(n + 9)}")),
    "lines in title case": ("txt", _lines(name)),
    "lines in capitals": ("txt", _lines(lambda n: name(n).upper())),
    "one short line": ("txt", _lines(lambda n: "Hm?")),
    "one line": ("txt", lambda n: " ".join(map(said, range(n)))),
    "one line without spaces": ("txt", lambda n: "a" * 40 * n),
    "white space": ("txt", lambda n: "Ann Lee (AP): Why?" + " \n\t" * 15 * n),
    "two speakers": (
        "txt",
        lambda n: HEAD + "".join(f"{a}: {b}\n\n" for a, b in _dialogue(n)),
    ),
    "a speaker each": ("txt", _lines(lambda n: f"{name(n)}: {said(n)}\n", HEAD)),
    "an outlet each": (
        "txt",
        _lines(lambda n: f"{name(n)} ({word(n)} Post): Why?\n\nMinister Bo Ek: So.\n"),
    ),
    "words before a colon": (
        "txt",
        _lines(lambda n: f"Two {word(n)}: {said(n)}", HEAD + "Minister Bo Ek: Well.\n"),
    ),
    "running paragraphs": (
        "txt",
        lambda n: " ".join(f"QUESTION: {said(at)} PM: Yes." for at in range(n)),
    ),
    "Q and spaces": (
        "txt",
        _lines(lambda n: f"Q    {said(n)}\n\nMR. EK:  {said(n + 1)}\n"),
    ),
    "labels without words": ("txt", _lines(lambda n: "Q\n\nMR. EK:\n")),
    "headings between turns": (
        "txt",
        _lines(lambda n: f"QUESTION: {said(n)}\n\n{name(n)}\n\nPM: {said(n)}\n"),
    ),
    "a running head a page": (
        "txt",
        _lines(lambda n: f"Q: {said(n)}\n\nPage {n} of 9999\n\nPM: {said(n)}\n"),
    ),
    "a roster": (
        "txt",
        lambda n: HEAD
        + "Participants: "
        + "".join(f"{name(at)}, Director\n" for at in range(n))
        + "\nQUESTION: Why?\n\nMINISTER: So.\n" * 3,
    ),
    "a menu above": (
        "txt",
        lambda n: "".join(f"{word(at).capitalize()} us:\n" for at in range(n))
        + "\nQUESTION: Why?\n\nMINISTER: So.\n" * 3,
    ),
    "back matter": (
        "txt",
        lambda n: "QUESTION: Why?\n\nPM: So.\n" * 3
        + "ENDS\n\n"
        + "".join(f"{word(at).capitalize()}: 555 {at}\n" for at in range(n)),
    ),
    "end lines": ("txt", lambda n: "QUESTION: Why?\n\nPM: So.\n" + "###\n" * n),
    "dates": ("txt", _lines(lambda n: f"{n % 28 + 1} May {1990 + n % 30}, {word(n)}")),
    "dashes": ("txt", _lines(lambda n: f"Q - {said(n)}\n\nR - {said(n + 1)}\n")),
    "questions": (
        "txt",
        _lines(lambda n: f"Q: Why {word(n)}? And {word(n)}? Who?\n\nA: So.\n", HEAD),
    ),
    "brackets": ("txt", lambda n: "Ann Lee (AP): " + "(" * 40 * n),
    "Markdown": ("md", _lines(lambda n: f"**{name(n % 9)}:** {said(n)}\n")),
    "HTML": (
        "html",
        _lines(lambda n: f"<p><b>{name(n % 9)}:</b> {said(n)}</p>", "<html><body>"),
    ),
    "bold leads": (
        "md",
        _lines(lambda n: f"**{name(n)} and {word(n + 5)}.** {said(n)}\n", HEAD),
    ),
    "bold leads in HTML": (
        "html",
        _lines(
            lambda n: f"<p><b>{name(n)} {word(n)}</b> {said(n)}</p>", "<html><body>"
        ),
    ),
    "lines in PDF": ("pdf", lambda n: _pages(lambda at: [(72, said(at))], n)),
    "labels in PDF": (
        "pdf",
        lambda n: _pages(
            lambda at: [(72, f"{name(at % 9)}: {said(at)}" if at % 3 else said(at))], n
        ),
    ),
    "a column of labels in PDF": (
        "pdf",
        lambda n: _pages(
            lambda at: [(72, f"{word(at % 5).capitalize()}:")] * (at % 3 == 0)
            + [(180, said(at)[:60])],
            n,
        ),
    ),
    "subtitles": (
        "vtt",
        _lines(
            lambda n: f"\n{_clock(n)}.000 --> {_clock(n)}.900\n"
            f"<v {name(n % 5)}>{said(n)}",
            "WEBVTT\n",
        ),
    ),
    "labels in subtitles": (
        "srt",
        _lines(
            lambda n: f"\n{n}\n{_clock(n)},000 --> {_clock(n)},900\n"
            f"{name(n % 90).lower()}: {said(n)}"
        ),
    ),
    "subtitles that roll up": (
        "srt",
        _lines(
            lambda n: f"\n{n}\n{_clock(n)},000 --> {_clock(n + 1)},000\n"
            f">> {said(n)}\n>> {said(n + 1)}"
        ),
    ),
    "names with times": (
        "txt",
        _lines(lambda n: f"{name(n % 9)}  {_clock(n)}\n{said(n)}\n"),
    ),
    "times before names": (
        "txt",
        _lines(lambda n: f"[{_clock(n)}] {name(n)}: {said(n)}"),
    ),
    "times before words": ("txt", _lines(lambda n: f"[{_clock(n)}] {said(n)}")),
    "times below names": (
        "txt",
        _lines(lambda n: f"user avatar\n{name(n % 9)}\n{_clock(n)}\n{said(n)}"),
    ),
    "JSON": (
        "json",
        lambda n: json.dumps([{"speaker": a, "text": b} for a, b in _dialogue(n)]),
    ),
    "JSON of many parts": (
        "json",
        lambda n: json.dumps({
            f"part {word(k)}": [{"speaker": a, "text": b}]
            for k, (a, b) in enumerate(_dialogue(n))
        }),
    ),
    "names above cues": (
        "vtt",
        _lines(
            lambda n: f'\n{n} "{name(n % 9)}" (39)\n'
            f"{_clock(n)}.000 --> {_clock(n)}.900\n{said(n)}",
            "WEBVTT\n",
        ),
    ),
    "rows of tabs": (
        "txt",
        _lines(lambda n: f"{name(n % 9)}\t\t{n}.000\t{n}.900\t{said(n)}"),
    ),
    "TextGrid": (
        "TextGrid",
        lambda n: f'"ooTextFile"\n"TextGrid"\n0 {n}\n<exists>\n1\n'
        f'"IntervalTier" "Ann" 0 {n} {n}\n'
        + "".join(f'{at} {at + 1} "{said(at)}"\n' for at in range(n)),
    ),
    "cells of several lines": (
        "csv",
        _lines(lambda n: f'{name(n % 5)},"{said(n)}\n{said(n)}"', "speaker,text\n"),
    ),
    "CSV": (
        "csv",
        _lines(lambda n: f'{name(n % 5)},"{said(n)}"', "speaker,text\n"),
    ),
}  # fmt: skip


def read(data: bytes, suffix: str) -> str:
    """Read a text into turns, roles and exchanges; return what came of it."""
    try:
        document = sources.of_bytes(data, f"a.{suffix}")
        return f"{len(build.read(document, None, {}).turns.label)} turns"
    except presskit.PresskitError as error:
        return type(error).__name__


def seconds(data: bytes, suffix: str) -> float:
    """Return the CPU time that reading takes, the caches of earlier texts aside."""
    gc.collect()
    began = time.process_time()
    read(data, suffix)
    return time.process_time() - began


def growth(kind: str, lines: int = LINES) -> tuple[float, float, str]:
    """Return the growth of the CPU time, the seconds, and what was read.

    What else the machine does only ever slows a run, so that the quickest counts.
    """
    suffix, text = KINDS[kind]
    small, large = (
        data if isinstance(data := text(n), bytes) else data.encode()
        for n in (lines, 2 * lines)
    )
    came = read(large, suffix)
    best = float("inf")
    for _ in range(_TRIES):
        one, two = seconds(small, suffix), seconds(large, suffix)
        best = min(best, two / max(one, 1e-4))
        if best <= MOST or two > 20:
            break
    # Twice the bytes is the measure, not twice the lines.
    return best * 2 * len(small) / len(large), two, came


def main() -> int:
    """Print one line a kind; with --check 1 if one grows faster than its text."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-k", default="", help="kinds with these letters")
    parser.add_argument("-n", type=int, default=LINES, help="lines of the smaller text")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    print(f"{'kind':26} grows  seconds  reading")
    fast = []
    for kind in (kind for kind in KINDS if options.k in kind):
        times, spent, came = growth(kind, options.n)
        print(f"{kind:26} {times:5.2f} {spent:8.2f}  {came}", flush=True)
        if times > MOST:
            fast.append(kind)
    print(f"{len(fast)} of them grow faster than their text: {', '.join(fast)}.")
    return int(options.check and bool(fast))


if __name__ == "__main__":
    sys.exit(main())
