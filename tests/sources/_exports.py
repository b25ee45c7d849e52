"""Exports as transcription tools write them: the same six invented turns in each.

A shape is what a file is called, its bytes, and the turns that are right: label, words,
and when they start, or None where the file does not tell.
"""

import io
import zipfile
from collections.abc import Callable, Iterable
from html import escape
from typing import NamedTuple

TALK = (
    ("Ida Moss", "Good morning. When does the lock open?", 1, 4),
    ("Per Holm", "It opens in June. The gates are late.", 5, 9),
    ("Ida Moss", "Who pays for that?", 10, 12),
    ("Per Holm", "We pay half: nine million.", 13, 17),
    ("Ida Moss", "And the old weir?", 18, 19),
    ("Per Holm", "It stays until then.", 20, 24),
)
Turn = tuple[str, str, float | None]


class Shape(NamedTuple):
    """A file's name, what is in it, and its turns."""

    name: str
    data: bytes
    turns: list[Turn]


def turns(names: dict[str, str] | None = None, *, times: bool = True) -> list[Turn]:
    """Return the turns that are right, under other names, with times or without."""
    names = names or {}
    return [
        (names.get(who, who), words, float(start) if times else None)
        for who, words, start, _ in TALK
    ]


def shape(
    name: str,
    form: Callable[[str, str, int, int], str],
    *,
    head: str = "",
    foot: str = "",
    names: dict[str, str] | None = None,
    times: bool = True,
) -> Shape:
    """Return a shape whose turns are all printed by one form."""
    names = names or {}
    body = "".join(form(names.get(who, who), *rest) for who, *rest in TALK)
    return Shape(name, (head + body + foot).encode(), turns(names, times=times))


def docx(blocks: Iterable[str | list[list[str]]]) -> bytes:
    """Return a Word document of paragraphs and tables; "~" before a run hides it."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(
        _paragraph(block)
        if isinstance(block, str)
        else f"<w:tbl>{''.join(map(_row, block))}</w:tbl>"
        for block in blocks
    )
    xml = f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return file.getvalue()


def _row(cells: list[str]) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{_paragraph(one)}</w:tc>' for one in cells)}</w:tr>"


def _paragraph(text: str) -> str:
    runs = []
    for part in text.split("|"):
        look = "<w:rPr><w:vanish/></w:rPr>" if part.startswith("~") else ""
        lines = "<w:br/>".join(
            f'<w:t xml:space="preserve">{escape(line)}</w:t>'
            for line in part.removeprefix("~").split("\n")
        )
        runs.append(f"<w:r>{look}{lines}</w:r>")
    return f"<w:p>{''.join(runs)}</w:p>"


def clock(seconds: float) -> str:
    return f"00:00:{seconds:02}"


_BOTH = {"Ida Moss": "Анна Мосс", "Per Holm": "李雷"}
_ODD = {"Ida Moss": "ida moss | Lock Gazette (she/her)", "Per Holm": "+49 30 *****12"}
_SPEAKERS = {"Ida Moss": "Speaker 1", "Per Holm": "Speaker 2"}
_HAN = {"Ida Moss": "王芳", "Per Holm": "李雷"}
_PHONES = {"Ida Moss": "iPhone von ida", "Per Holm": "15550100#"}


def _vtt(who: str, words: str, start: int, end: int) -> str:
    return f"{clock(start)}.000 --> {clock(end)}.000\n{who}: {words}\n\n"


def _two_cues(who: str, words: str, start: int, end: int) -> str:
    """Print a turn as two cues, the name on the first."""
    one, two = words.split(" ", 1)
    cut = start + 0.5
    return (
        f"00:00:{start:02}.000 --> 00:00:{cut:06.3f}\n{who}: {one}\n\n"
        f"00:00:{cut:06.3f} --> {clock(end)}.000\n{two}\n\n"
    )


def _numbered(body: str) -> str:
    blocks = body.strip().split("\n\n")
    return "".join(f"{n}\n{block}\n\n" for n, block in enumerate(blocks, 1))


def _arrows(times: bool = True) -> list[Turn]:
    return [(">>", words, start) for _, words, start in turns(times=times)]


def _youtube() -> Shape:
    """Return captions of two lines that roll, with a time before each word."""
    said = []
    for who, words, start, end in TALK:
        tokens = f"{'>> '}{words}".split()
        tags = (f"<{clock(start)}.500><c> {one}</c>" for one in tokens[1:])
        tagged = tokens[0] + "".join(tags)
        said.append((start, end, " ".join(tokens), tagged, who))
    out, before = "WEBVTT\nKind: captions\nLanguage: en\n\n", " "
    for start, end, plain, tagged, _ in said:
        out += f"{clock(start)}.000 --> {clock(end)}.990 align:start position:0%\n"
        out += f"{before}\n{tagged}\n\n"
        out += f"{clock(end)}.990 --> {clock(end + 1)}.000 align:start position:0%\n"
        out += f"{plain}\n \n\n"
        before = plain
    return Shape("rolling-two-lines.vtt", out.encode(), _arrows())


def _capitals() -> Shape:
    """Return a broadcaster's captions: three lines that roll up, in capitals."""
    lines = []
    for _, words, start, _ in TALK:
        tokens = words.upper().split()
        half = (len(tokens) + 1) // 2
        lines.append((start, ">> " + " ".join(tokens[:half])))
        lines.append((start + 0.5, " ".join(tokens[half:])))
    cues = []
    for at, (start, _) in enumerate(lines):
        end = lines[at + 1][0] if at + 1 < len(lines) else start + 2
        shown = "\n".join(line for _, line in lines[max(0, at - 2) : at + 1])
        cues.append(
            f"00:00:{start:06.3f} --> 00:00:{end:06.3f}\n{shown}".replace(".", ",")
            if "." not in shown
            else f"00:00:{start:06.3f} --> 00:00:{end:06.3f}\n{shown}"
        )
    body = _numbered("\n\n".join(cues))
    right = [(label, words.upper(), start) for label, words, start in _arrows()]
    return Shape("roll-up-three-lines.srt", body.encode(), right)


def _table() -> Shape:
    """Return a service's Word file: a table of the job, then one of the talk."""
    job = [["Job", "lock-briefing"], ["Language", "English"], ["Speakers", "2"]]
    rows = [["Start time", "Speaker", "Comment"]]
    rows += [[clock(start), who, words] for who, words, start, _ in TALK]
    data = docx(["Transcript of lock-briefing", job, "Talk", rows])
    return Shape("two-tables.docx", data, turns())


def _word() -> Shape:
    """Return Word's own transcript, with a run of hidden text in it."""
    blocks = ["Audio file", "lock.mp3", "Transcript"]
    for who, words, start, _ in TALK:
        blocks += [f"{clock(start)} {who}", f"{words}|~hidden note"]
    return Shape("hidden-run.docx", docx(blocks), turns())


TUNED = (
    shape("cyrillic-and-han.vtt", _vtt, head="WEBVTT\n\n", names=_BOTH),
    shape("decorated-names.vtt", _vtt, head="WEBVTT\n\n", names=_ODD),
    _youtube(),
    shape("name-time-colon.txt", lambda w, t, s, e: f"{w} (00:{s:02}):\n{t}\n\n"),
    shape(
        "bracketed-hundredths-dash.txt",
        lambda w, t, s, e: f"[{clock(s)}.00] - {w}\n{t}\n\n",
    ),
    shape(
        "name-bar-time.txt",
        lambda w, t, s, e: f"{w} | 00:{s:02}\n{t}\n\n",
        names=_SPEAKERS,
    ),
    Shape(
        "label-line-of-its-own.srt",
        _numbered(
            "".join(
                f"{clock(s)},000 --> {clock(e)},000\n{w}:\n{t}\n\n"
                for w, t, s, e in TALK
            )
        ).encode(),
        turns(),
    ),
    _table(),
    shape(
        "chat-to-everyone.txt",
        lambda w, t, s, e: f"09:00:{s:02}\t From  {w}  to  Everyone:\n\t{t}\n",
        times=False,
    ),
)
"""Those that the readers were made with."""

HELD_BACK = (
    Shape(
        "wide-colons.srt",
        (
            "\ufeff"
            + _numbered(
                "".join(
                    f"{clock(s)},000 --> {clock(e)},000\n{_HAN[w]}：{t}\n\n"
                    for w, t, s, e in TALK
                )
            )
        )
        .replace("\n", "\r\n")
        .encode(),
        turns(_HAN),
    ),
    shape("phones.vtt", _two_cues, head="WEBVTT\n\n", names=_PHONES),
    _capitals(),
    shape(
        "editor-with-frames.txt",
        lambda w, t, s, e: f"{clock(s)}:00 - {clock(e)}:12\n{w}\n{t}\n\n",
        names=_SPEAKERS,
    ),
    shape(
        "arrows-in-brackets.txt",
        lambda w, t, s, e: f"[{clock(s)}.000 --> {clock(e)}.000]   {w}: {t}\n",
    ),
    _word(),
    shape("name-dash-time.txt", lambda w, t, s, e: f"{w} - 00:{s:02}\n{t}\n\n"),
    shape(
        "messenger.txt",
        lambda w, t, s, e: f"[05.01.26, 09:00:{s:02}] {w}: {t}\n",
        times=False,
    ),
    shape(
        "voices-never-closed.vtt",
        lambda w, t, s, e: (
            f"{clock(s)}.000 --> {clock(e)}.000\n<v.first {w}><c.yellow>{t}</c>\n\n"
        ),
        head="WEBVTT\n\n",
    ),
)
"""Those that nobody looked at while they were."""
