"""Regular expressions: what Python finds with them, or why it refuses them."""

import random
import re
from unicodedata import ucd_3_2_0 as unicode

from presskit.errors import TableError
from presskit.text import Texts
from tests.text.test_dialect import REFUSED, TAKEN

ATOMS = [
    *"abiIkKsSxyz ßẞİıſK'’.-éÉσςΣжЖ01٣½Ⅷ_\n\t\xa0🚢ͅιΙẛǅǆ",
    r"\w", r"\W", r"\d", r"\D", r"\s", r"\S", r"\b", r"\B", r"\A", r"\Z", "^", "$",
    ".", "[a-z]", "[^a-z]", "[A-Z]", "[İ-ı]", r"[\W_]", r"[^\W]", r"[\s\d]",
    r"[^\S]", "[]a]", "[^]a]", "[a-]", "[α-ω]", "[ſ-ƀ]", r"[\b]", r"\x41", r"\u017f",
    r"\U0001F6A2", "[^i]", "[^k-s]", r"[\D]", "[[a]", "[a-b-c]", "ship", "the",
    r"\x1c", r"\x85", r"\ufeff",
]  # fmt: skip
SIGNS = [
    *"()[]{}*+?|^$.\\-",
    "++", "(?>", "(?s)", r"\1", r"\N{DASH}", "(?P<a>", "(?#x)", "(?:", "(?=", "(?!",
    "(?i)", "(?<=", "(?<!", "{,2}", "{2}", "{1,3}", "{3,1}", "{,}", "??", "*?",
    r"\p{L}", r"\0",
]  # fmt: skip
REPEATS = ["*", "+", "?", "{2}", "{,2}", "{1,3}", "*?", "+?", "??", "{1,2}?"]
LETTERS = "aabiIkKsSxyz  ßẞİıſK'’.-éÉσςΣжЖ01٣½Ⅷ_\n\t\x1c\x85\ufeff\u2028\xa0🚢ͅιΙẛǅǆ?!,;"
DRAWN = 500


def expressions(seed: int = 16, n: int = DRAWN) -> dict:
    """Return texts, and what expressions find in them: some by hand, others drawn."""
    drawn = random.Random(seed)
    texts = ["The ship, the SHIP; a jet\n"]
    texts += [
        "".join(drawn.choices(LETTERS, k=drawn.randint(1, 16))) for _ in range(24)
    ]
    patterns = [*TAKEN, *(pattern for pattern, _ in REFUSED)]
    patterns += [_pattern(drawn) for _ in range(n)]
    return {"texts": texts, "patterns": [[one, _found(texts, one)] for one in patterns]}


def _found(texts: list[str], pattern: str) -> list | str:
    try:
        columns = [column.tolist() for column in Texts(texts).find(pattern)]
    except TableError as error:
        return error.args[0]
    return [list(hit) for hit in zip(*columns, strict=True)]


def _pattern(drawn: random.Random) -> str:
    """Return an expression: often a good one, else signs in a row."""
    if drawn.random() < 0.25:
        return "".join(drawn.choices([*ATOMS, *SIGNS, *SIGNS], k=drawn.randint(1, 6)))
    return "".join(_part(drawn) for _ in range(drawn.randint(1, 3)))


def _part(drawn: random.Random, depth: int = 0) -> str:
    kind = drawn.random()
    if depth > 2 or kind < 0.45:
        return drawn.choice(ATOMS)
    if kind < 0.6:
        return "".join(_part(drawn, depth + 1) for _ in range(drawn.randint(1, 3)))
    if kind < 0.7:
        branches = [_part(drawn, depth + 1) for _ in range(drawn.randint(1, 3))]
        return f"(?:{'|'.join(branches)})"
    if kind < 0.8:
        opens = drawn.choice(["(", "(?=", "(?!", "(?<=", "(?<!"])
        return f"{opens}{_part(drawn, depth + 1)})"
    inner = _part(drawn, depth + 1)
    return (f"(?:{inner})" if len(inner) > 1 else inner) + drawn.choice(REPEATS)


def characters() -> dict:
    """Return the characters in \\w, \\d and \\s, and those that are one without case.

    Only those of Unicode 3.2: later ones are not in every Python or browser.
    """
    known = [chr(code) for code in range(0x110000) if _known(code)]
    every = "".join(known)
    sets = {
        name: ranges(re.findall(rf"\{name}", every, re.IGNORECASE)) for name in "wds"
    }
    cased = "".join(c for c in known if c.lower() != c or c.upper() != c)
    alike = {"".join(re.findall(re.escape(char), cased, re.I)) for char in cased}
    return {"known": ranges(known), **sets, "alike": sorted(alike - set(cased))}


def _known(code: int) -> bool:
    return unicode.category(chr(code)) not in ("Cn", "Cs", "Co")


def ranges(characters: list[str]) -> str:
    """Return characters in the order of their numbers: "41-5A 61-7A"."""
    ranges: list[list[int]] = []
    for code in map(ord, characters):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return " ".join(f"{first:X}-{last:X}" for first, last in ranges)
