"""What the audit says of lines: not followed, moved, without a file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from presskit.corrections._about import Fact
from presskit.corrections._file import Problem
from presskit.corrections._line import as_line
from presskit.corrections._where_words_stand import anchored
from presskit.corrections._which_file import Followed, Text, Unplaced
from presskit.doubts import Doubt, Fix, Kind
from presskit.schema.values import Correction


def failure(
    transcript: str, one: Correction | Problem | Fact, message: str, advice: str
) -> Doubt:
    """Return the doubt that a line of a correction file is not followed."""
    place = (one.start, one.end) if isinstance(one, Correction) else (None, None)
    what = "A correction" if isinstance(one, Correction) else "A line"
    return Doubt(
        *place, None, Kind.CORRECTION_FAILED,
        f"{what} is not followed ({where(one)}): {message}", advice,
        transcript=transcript,
    )  # fmt: skip


def where(one: Correction | Problem | Fact) -> str:
    """Return the line and file of a correction, without the folder."""
    name = Path(one.file).name if one.file else "the corrections given"
    return f"line {one.line} of {name}" if one.line else name


def unread(one: Problem) -> Doubt:
    """Return the doubt that something in a file of ours is not read."""
    return Doubt(
        None, None, None, Kind.UNKNOWN_COLUMN, f"{where(one)}: {one.message}",
        one.advice,
        transcript=one.file,
    )  # fmt: skip


def unborne(fact: Fact, n: int) -> Doubt:
    """Return the doubt that a row of about.csv fits no file, or several."""
    if n:
        why = f"{n} files are called {fact.named!r}."
        advice = "Write the name with its ending, or the id of the transcript."
    else:
        why = f"no loaded file is called {fact.named!r}."
        advice = "Correct the name of the file, or take the row out."
    one = Problem(fact.file, fact.line, fact.named, why, advice)
    return failure(fact.named, one, why, advice)


def moved(followed: Followed, texts: Sequence[Text]) -> list[Doubt]:
    """Return doubts about lines that followed their words, and that lost them."""
    doubts = []
    for number, one in followed.moved:
        text = texts[number]
        keys = {other.key for other in followed.lines[number] if not other.written}
        if one.key in keys:
            continue  # somebody has made it permanent
        new = anchored(one, text.folded)
        old = one.as_written
        why = (
            f"are at {one.start} now, not at {old.start}"
            if text.sha256 == old.sha256
            else f"stand at {one.start} of a file with other bytes"
        )
        doubts.append(Doubt(
            one.start, one.end, None, Kind.CORRECTION_MOVED,
            f"{one.action!r} is followed by its words, {_words(old)}, which {why} "
            f"({where(one)}).",
            "Read the words. If they are those that were meant, put the suggested line "
            "in the place of the old one.", None,
            Fix(one.action, one.start, one.end, one.value, as_line(new), as_line(old)),
            transcript=text.transcript,
        ))  # fmt: skip
    return doubts + [lost(one) for one in followed.unplaced]


def lost(one: Unplaced) -> Doubt:
    """Return the doubt that the words of a line have no place."""
    line = one.correction
    return failure(
        one.transcript or line.transcript or line.file, line,
        f"it was made on the words {_words(line)}, and {one.why}.",
        "Look for the place: copy the suggestion anew, or delete the line.",
    )  # fmt: skip


def _words(one: Correction) -> str:
    """Return the words of a line for a sentence; of one between words, those."""
    words = one.words or f"{one.before} | {one.after}"
    return f"“{words if len(words) <= 90 else f'{words[:89]}…'}”"


def gone(
    given: frozenset[str],
    lines: Iterable[Correction],
    texts: Sequence[Text],
    *,
    whole: bool,
) -> list[Doubt]:
    """Return the lines that no loaded file answers to.

    A source that is loaded under the same name with other bytes has changed since.
    """
    named = {text.transcript: text.sha256 for text in texts}
    doubts = []
    for one in lines:
        if one.transcript in named and not one.has_words:
            doubts.append(
                failure(
                    one.transcript, one,
                    f"{one.transcript} has changed since it was written: its SHA-256 "
                    f"begins with {named[one.transcript][:10]}, not {one.sha256[:10]}, "
                    "and the line does not say which words it is about.",
                    "Look at the place again: copy the suggestion anew, or delete the "
                    "line.",
                )
            )  # fmt: skip
        elif whole or one.file in given:
            doubts.append(
                failure(
                    one.transcript or one.file, one,
                    f"no loaded file has the SHA-256 {one.sha256[:10]}… of "
                    f"{one.transcript!r}" + ", or its words." * one.has_words
                    + "." * (not one.has_words),
                    "The source has changed or is not here; load it too, or delete the "
                    "line.",
                )
            )  # fmt: skip
    return doubts
