"""Mixed rooms: how many words stand under another speaker, half of the names being odd.

Twenty rooms of ten invented speakers, as meeting tools export them: captions, texts and
tables. Half of the names are such as people give themselves there: small letters, other
scripts, telephone numbers, an outlet behind a bar, pronouns, "(EXT)", "Last, First",
emoji. A room is right if no word stands under another speaker, or if presskit says that
its reading cannot be used, or refuses it.

    python benchmarks/rooms.py            # one line a room
    python benchmarks/rooms.py --check    # 1 if a room has words under others unsaid
"""

import argparse
import json
import random
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import presskit
from presskit.errors import PresskitError

ROOMS = 20
_TURNS = 60
_USUAL = """Mara Quill|Otto Brandel|Ida Moss|Per Holm|Lena Fisk|Jon Vask|Rosa Timm
Emil Sund|Vera Lang|Tove Berg|Nils Aker|Hanna Ostrow|Paul Reddick|Sara Ines Colom
Tim van der Hoek|Ana María Robles|Seán O'Dell|Marie-Claude Petit|Dr. Ute Kranz"""
_ODD = """mara quill|otto b|анна петрова|Иван Соколов|王芳|李雷|김민수|+49 30 *****12
15550100#|Lena Fisk (she/her)|Jon Vask (EXT)|Rosa Timm | Harbour Post
Sund, Emil|Lang, Vera (EXT)|tove 🌊|🎥 Nils|iPhone von Hanna|user_4711|PAUL R.
Redaktion Nord (he/him)|ida.moss@example.org|Channel 4 News Desk|Sam's iPad (2)"""
_PLACES = (
    "bridge harbour tunnel clinic school ferry mill market station theatre".split()
)
_SAYINGS = (
    "When does the {a} open, and who pays for the {b}?",
    "We open the {a} in May. The {b} comes later.",
    "There are two things: the {a} is late, and the {b} costs more.",
    "Thank you. Is the {a} safe?",
    "Yes.",
    "At 10:30 we saw the {a}. I told them: close the {b}.",
    "Well, the {a}: that is another matter.",
    "No, not the {a}; the {b}, I think, and perhaps not even that one this year.",
)


class Room(NamedTuple):
    """A file's name, what is in it, and who says each number."""

    name: str
    data: str
    turns: list[tuple[str, str]]


def names(text: str) -> list[str]:
    """Return the names of a list whose lines and bars part them."""
    lines = text.replace(" | ", "\0").replace("\n", "|").split("|")
    return [name.replace("\0", " | ") for name in lines]


def room(number: int) -> Room:
    """Return a room; the same number gives the same one."""
    draw = random.Random(number)
    speakers = draw.sample(names(_USUAL), 5) + draw.sample(names(_ODD), 5)
    turns: list[tuple[str, str]] = []
    for at in range(_TURNS):
        others = [one for one in speakers if not turns or one != turns[-1][0]]
        who = speakers[at] if at < len(speakers) else draw.choice(others)
        a, b = draw.sample(_PLACES, 2)
        # Each turn says a word of its own, by which it is known again.
        words = draw.choice(_SAYINGS).format(a=a, b=b)
        turns.append((who, f"{words} It is {mark(at)} now."))
    suffix, form = FORMS[number % len(FORMS)]
    return Room(f"room-{number:02}.{suffix}", form(turns), turns)


def mark(number: int) -> str:
    """Return a made-up word, another one for each number."""
    syllables = "ba ce di fo gu ha je ki lo mu".split()
    return "zu" + "".join(syllables[int(digit)] for digit in f"{number:03}")


def _clock(seconds: int, dot: str = ".") -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}{dot}000"


def _labels(turns: list[tuple[str, str]]) -> str:
    """Return captions in which each cue begins with its speaker, as in Zoom."""
    return "WEBVTT\n\n" + "".join(
        f"{n}\n{_clock(5 * n)} --> {_clock(5 * n + 4)}\n{who}: {words}\n\n"
        for n, (who, words) in enumerate(turns, start=1)
    )


def _labels_once(turns: list[tuple[str, str]]) -> str:
    """Return captions of two cues a turn, the second without a speaker."""
    cues = []
    for n, (who, words) in enumerate(turns):
        first, rest = words.rsplit(" It is ", 1)
        cues += [(5 * n, f"{who}: {first}"), (5 * n + 2, f"It is {rest}")]
    return "".join(
        f"{n}\n{_clock(at, ',')} --> {_clock(at + 2, ',')}\n{words}\n\n"
        for n, (at, words) in enumerate(cues, start=1)
    )


def _voices(turns: list[tuple[str, str]]) -> str:
    return "WEBVTT\n\n" + "".join(
        f"{_clock(5 * n)} --> {_clock(5 * n + 4)}\n<v {who}>{words}</v>\n\n"
        for n, (who, words) in enumerate(turns)
    )


def _names_and_times(turns: list[tuple[str, str]]) -> str:
    return "".join(
        f"{who}  {n // 12}:{5 * n % 60:02}\n{words}\n\n"
        for n, (who, words) in enumerate(turns)
    )


def _times_and_names(turns: list[tuple[str, str]]) -> str:
    return "".join(
        f"[{_clock(5 * n)[:8]}] {who}: {words}\n"
        for n, (who, words) in enumerate(turns)
    )


def _table(turns: list[tuple[str, str]]) -> str:
    return "Speaker\tStart\tText\n" + "".join(
        f"{who}\t{_clock(5 * n)}\t{words}\n" for n, (who, words) in enumerate(turns)
    )


def _segments(turns: list[tuple[str, str]]) -> str:
    return json.dumps(
        {
            "segments": [
                {"start": 5.0 * n, "end": 5.0 * n + 4, "speaker": who, "text": words}
                for n, (who, words) in enumerate(turns)
            ]
        }
    )


FORMS: list[tuple[str, Callable[[list[tuple[str, str]]], str]]] = [
    ("vtt", _labels),
    ("srt", _labels_once),
    ("vtt", _voices),
    ("txt", _names_and_times),
    ("txt", _times_and_names),
    ("tsv", _table),
    ("json", _segments),
]


class Outcome(NamedTuple):
    """How many words of a room stand under another speaker, and what presskit says."""

    words: int
    under_others: int
    verdict: str


def judge(one: Room, folder: Path) -> Outcome:
    """Read a room, and hold each of its turns against who says it."""
    path = folder / one.name
    path.write_text(one.data, encoding="utf-8")
    total = sum(len(words.split()) for _, words in one.turns)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            corpus = presskit.load(path, progress=False)
        except PresskitError:
            return Outcome(total, 0, "refused")
    verdict = corpus.transcripts["verdict"].iloc[0]
    return Outcome(total, sum(_misplaced(one, corpus.turns)), verdict)


def _misplaced(one: Room, turns) -> Iterator[int]:
    """Yield how many words of each turn stand under another label, or are lost."""
    found: dict[str, list[tuple[str, str]]] = {}
    marks = {mark(at) for at in range(len(one.turns))}
    for label, text in zip(turns["label"], turns["text"], strict=True):
        for word in set(text.replace(".", " ").split()) & marks:
            found.setdefault(word, []).append((label, text))
    for at, (who, words) in enumerate(one.turns):
        under = found.get(mark(at), [])
        right = [text for label, text in under if label.strip() == who]
        if len(under) != 1 or not right or words not in " ".join(right[0].split()):
            yield len(words.split())


def main() -> int:
    """Print one line a room, then how many hold no word under another speaker."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(ROOMS):
            one = room(number)
            outcomes.append(judge(one, Path(folder)))
            words, others, verdict = outcomes[-1]
            print(f"{one.name:14} {others:4} of {words} words elsewhere  {verdict}")
    right = sum(o.under_others == 0 and o.verdict != "refused" for o in outcomes)
    silent = sum(o.under_others > 0 and o.verdict != "unsound" for o in outcomes)
    print(f"{right} of {ROOMS} rooms are right; {silent} are wrong and do not say so.")
    return int(options.check and (silent > 0 or right < ROOMS - 2))


if __name__ == "__main__":
    sys.exit(main())
