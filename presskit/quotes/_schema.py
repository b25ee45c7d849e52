"""The table of an article's quotations."""

from presskit.schema import TURNS, Column, Table

VERBATIM = "verbatim"
OTHER_SPEAKER = "verbatim, other speaker"
WITH_GAPS = "verbatim with gaps"
WITH_GAPS_OTHER_SPEAKER = "verbatim with gaps, other speaker"
DIFFERS = "differs"
NOT_FOUND = "not found"
TOO_SHORT = "too short to check"
STATUSES = (
    *(VERBATIM, OTHER_SPEAKER, WITH_GAPS, WITH_GAPS_OTHER_SPEAKER),
    *(DIFFERS, NOT_FOUND, TOO_SHORT),
)

QUOTATIONS = Table(
    name="quotations",
    row="one quotation of an article",
    columns={
        "quote": Column("str", "as printed, without its marks, white space single"),
        "line": Column("int64", "line of the article on which it begins, from 1"),
        "status": Column("category", "what the sources say of it", STATUSES),
        "speaker": Column("str", "who said it"),
        "role": TURNS.columns["role"],
        "transcript": Column("str", "id of the transcript"),
        "event": Column("str", "short name of the event"),
        "date": Column("datetime64[us]", "day of the event"),
        "source_line": Column("Int64", "line of the source where it begins, from 1"),
        "start": Column("Int64", "first character in the source"),
        "end": Column("Int64", "character after the last one"),
        "found": Column("str", "the words of the source, from start to end"),
        "difference": Column("str", "which words differ; '' if none do"),
        "n_places": Column("int64", "places where exactly these words stand (count)"),
        "attributed": Column(
            "str", "to whom the article gives it, or whom it names beside; NA if nobody"
        ),
        "message": Column("str", "the result in plain words, and what to beware"),
    },
)
