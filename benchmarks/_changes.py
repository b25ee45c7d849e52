"""How a source that is saved again has changed: see ``mutations.py``.

Each change writes a file anew and returns whether it could.
"""

import html
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import presskit

TEXT = {".txt", ".md", ".html", ".htm", ".json", ".vtt", ".srt", ".xml"}
WEB = {".html", ".htm"}


# --- carriers: the same labels and words in another kind of file ---


def spoken(corpus: presskit.Corpus) -> list[tuple[str, str]]:
    """Return label and words of each turn."""
    turns = corpus.turns
    return list(zip(turns["label"], turns["text"], strict=True))


def head(corpus: presskit.Corpus) -> list[str]:
    """Return the lines before the first turn."""
    first = corpus.turns.iloc[0]
    before = corpus.source(first["transcript"]).text[: first["start"]].rstrip(" :\n")
    printed = before.removesuffix(first["label"])
    return [line for line in printed.splitlines() if line.strip()]


def lines(corpus: presskit.Corpus) -> Iterator[str]:
    """Yield the paragraphs of a carrier."""
    yield from head(corpus)
    for label, said in spoken(corpus):
        yield f"{label}: {said}" if label else said


def as_txt(corpus: presskit.Corpus, path: Path) -> None:
    """Write the talk as plain text."""
    path.write_text("\n\n".join(lines(corpus)) + "\n", "utf-8", newline="\n")


def as_html(corpus: presskit.Corpus, path: Path) -> None:
    """Write the talk as a web page, a paragraph a paragraph."""
    parts = (part for line in lines(corpus) for part in re.split(r"\n\s*\n", line))
    body = "\n".join(f"<p>{html.escape(part, quote=False)}</p>" for part in parts)
    page = f"<html><head><title>Talk</title></head>\n<body>\n{body}\n</body></html>\n"
    path.write_text(page, "utf-8")


def as_docx(corpus: presskit.Corpus, path: Path) -> None:
    """Write the talk as a Word document."""
    from docx import Document

    document = Document()
    for line in lines(corpus):
        for part in re.split(r"\n\s*\n", line):
            # A control character is not XML: readers drop it elsewhere, too.
            document.add_paragraph(re.sub(r"[\x00-\x08\x0b-\x1f]", " ", part))
    document.save(path)


def as_json(corpus: presskit.Corpus, path: Path) -> None:
    """Write the talk as a list of turns."""
    row = corpus.transcripts.iloc[0]
    told = {name: str(row[name]) for name in ("title", "date") if row.notna()[name]}
    turns = [{"speaker": label, "text": said} for label, said in spoken(corpus)]
    page = json.dumps({**told, "turns": turns}, ensure_ascii=False)
    path.write_text(page, "utf-8")


CARRIERS: dict[str, Callable[[presskit.Corpus, Path], None]] = {
    ".txt": as_txt, ".html": as_html, ".docx": as_docx, ".json": as_json,
}  # fmt: skip


# --- changes of one file ---


def newline(path: Path, _corpus: presskit.Corpus, _chance: random.Random) -> bool:
    """Add a line end."""
    if path.suffix.lower() not in TEXT:
        return False
    path.write_bytes(path.read_bytes() + b"\n")
    return True


def furniture(path: Path, _corpus: presskit.Corpus, chance: random.Random) -> bool:
    """Put other navigation before and after the talk of a web page."""
    names = chance.sample(["News", "Contact", "Media", "About us", "Careers"], 3)
    items = "".join(
        f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(names)
    )
    return around(
        path, rf"\g<0><nav><ul>{items}</ul></nav>", rf"<footer>{items}</footer>\g<0>"
    )


def token(path: Path, _corpus: presskit.Corpus, chance: random.Random) -> bool:
    """Put a hidden token into a web page."""
    value = f"{chance.getrandbits(64):x}"
    hidden = f'<input type="hidden" name="token" value="{value}">'
    return around(path, rf"\g<0>{hidden}", rf"<!-- {value} -->\g<0>")


def around(path: Path, opening: str, closing: str) -> bool:
    """Put something after the opening and before the closing tag of the body."""
    if path.suffix.lower() not in WEB:
        return False
    page = path.read_bytes()
    if not re.search(rb"<body[^>]*>", page, re.IGNORECASE):
        return False
    for tag, with_ in ((rb"<body[^>]*>", opening), (rb"</body>", closing)):
        page = re.sub(tag, with_.encode(), page, count=1, flags=re.IGNORECASE)
    path.write_bytes(page)
    return True


def misprint(path: Path, corpus: presskit.Corpus, chance: random.Random) -> bool:
    """Change two letters of one word, which stands once in the file."""
    if path.suffix.lower() not in TEXT:
        return False
    data = path.read_bytes()
    found = re.findall(r"\b[a-z]{6,}\b", "\n".join(corpus.turns["text"]))
    words = [word for word, n in Counter(found).items() if n == 1]
    chance.shuffle(words)
    for word in words:
        at = chance.randrange(1, len(word) - 2)
        other = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if other != word and data.count(word.encode()) == 1:
            path.write_bytes(data.replace(word.encode(), other.encode()))
            return True
    return False


CHANGES = {
    "newline": newline,
    "furniture": furniture,
    "token": token,
    "misprint": misprint,
}
