"""The table of an answer's quotations, and what each status means."""

from collections.abc import Mapping
from types import MappingProxyType

from presskit.schema import TURNS, Column, Table

VERBATIM = "verbatim"
OTHER_SPEAKER = "verbatim, other speaker"
WRONG_PLACE = "verbatim, wrong place"
WITH_GAPS = "verbatim with gaps"
WITH_GAPS_OTHER_SPEAKER = "verbatim with gaps, other speaker"
WITH_GAPS_WRONG_PLACE = "verbatim with gaps, wrong place"
DIFFERS = "differs"
NOT_FOUND = "not found"
TOO_SHORT = "too short to check"
NOT_CHECKED = "not checked"

STATUSES: Mapping[str, str] = MappingProxyType(
    {
        VERBATIM: "these words stand in the source, in this order",
        OTHER_SPEAKER: (
            "so they do, but they are given to somebody who cannot be who said them"
        ),
        WRONG_PLACE: (
            "so they do, but not in the turn, line, transcript or on the day that is "
            "given for them"
        ),
        WITH_GAPS: (
            "they stand there but for words that are shown to be left out (… or […]) "
            "or replaced ([the allies]); the pieces follow each other within one turn, "
            "or within turns of the same speaker with nobody between them"
        ),
        WITH_GAPS_OTHER_SPEAKER: "the same, given to somebody else",
        WITH_GAPS_WRONG_PLACE: "the same, given for another place",
        DIFFERS: (
            "a wording that is nearly the same stands there, or pieces of it stand "
            "apart; `difference` says where they part"
        ),
        NOT_FOUND: (
            "not in these transcripts; it may have been said elsewhere. The message "
            "gives the nearest wording, if one is like it"
        ),
        TOO_SHORT: (
            "fewer than three words, or only single words between gaps; many may have "
            "said them"
        ),
        NOT_CHECKED: (
            "no quotation: words that tell what somebody said, or that cite a turn, "
            "without quotation marks. Nobody has checked them but who reads them"
        ),
    }
)
"""What the sources say of a quotation, and what that means."""

PROVED = (VERBATIM, WITH_GAPS)
UNDECIDED = (TOO_SHORT, NOT_CHECKED)
FAILED = tuple(one for one in STATUSES if one not in PROVED + UNDECIDED)

QUOTATIONS = Table(
    name="quotations",
    row="one quotation of an article, or one thing in it that was not checked",
    columns={
        "quote": Column("str", "as printed, without its marks, white space single"),
        "line": Column(
            "int64",
            "line of the article on which it begins, from 1; of rows, which row it is",
        ),
        "status": Column("category", "what the sources say of it", tuple(STATUSES)),
        "speaker": Column("str", "who said it"),
        "role": TURNS.columns["role"],
        "transcript": Column("str", "id of the transcript"),
        "turn_id": Column("str", "the turn in which it begins; with transcript, a key"),
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
        "claimed": Column(
            "str", "the place that is given for it, as printed; NA if none is"
        ),
        "message": Column("str", "the result in plain words, and what to beware"),
    },
)
