"""The tables that functions return beside those of a corpus."""

from presskit.schema._role_names import ROLES
from presskit.schema._table import Column, Table

SEVERITIES = ("error", "warning", "note")
CHECKS_OF = ("saved", "table", "id", "span", "order", "source", "characters")
CHANGES = ("same", "changed", "relabelled", "added", "removed")
HOW = (
    "same words",
    "same words, other place",
    "same words, other label",
    "words are gone",
)
_INT, _NULLABLE = "int64", "Int64"

ALIKE = Table(
    name="alike",
    row="doubts of one kind, the one that comes first speaking for them",
    columns={
        "severity": Column("category", "how much it can change", SEVERITIES),
        "kind": Column("str", "what sort of doubt, in two or three words"),
        "n": Column(_INT, "doubts that are alike (count)"),
        "n_transcripts": Column(_INT, "transcripts that they are in (count)"),
        "n_words": Column(
            _NULLABLE,
            "words that a number could count otherwise, summed: what several doubts "
            "are about is in it several times (count); NA unknown",
        ),
        "places": Column(
            "str", "transcripts and lines of the first 12, and how many more there are"
        ),
        "message": Column("str", "what was found at the first place"),
        "advice": Column("str", "what can be done about it; '' if nothing"),
        "suggestion": Column(
            "str", "a line for corrections.csv that settles the first; '' if none can"
        ),
    },
)

SPEAKERS = Table(
    name="speakers",
    row="one person of a corpus; all without a name who are printed alike together",
    columns={
        "speaker_id": Column("str", "the person; NA for those without a name"),
        "speaker": Column("str", "name to show, first name first; NA if unknown"),
        "role": Column("category", "role in which they say most words", ROLES),
        "outlets": Column(
            "str", "outlets for which they speak, alphabetical, joined by '; '; NA"
        ),
        "n_turns": Column(_INT, "turns (count)"),
        "n_words": Column(_INT, "words spoken (count)"),
        "n_asks": Column(_INT, "turns in which they ask (count)"),
        "n_transcripts": Column(_INT, "transcripts in which they speak (count)"),
    },
)

UNRESOLVED = Table(
    name="unresolved",
    row="one thing unknown of one speaker of one transcript",
    columns={
        "transcript": Column("str", "id of the transcript"),
        "speaker_id": Column("str", "the person; NA if unknown"),
        "label": Column("str", "the speaker as printed first"),
        "role": Column("category", "role of the speaker", ROLES),
        "unknown": Column(
            "str",
            "'name', 'full name' (one word is known), 'outlet', or 'which outlet' "
            "(several bear the name)",
        ),
        "n_turns": Column(_INT, "turns of the speaker (count)"),
        "n_words": Column(
            _INT, "words of an asker's exchanges, or of the speaker's turns (count)"
        ),
        "line": Column(_INT, "line of the first turn, from 1"),
        "start": Column(_INT, "first character of the first turn in the source"),
        "end": Column(_INT, "character after its last one"),
    },
)

DIFFERENCES = Table(
    name="differences",
    row="one turn of either version",
    columns={
        "change": Column(
            "category",
            "what became of the turn; 'relabelled' has the same words under another "
            "label",
            CHANGES,
        ),
        "turn_a": Column("Int64", "position in a, counted from 0; NA if added"),
        "turn_b": Column("Int64", "position in b, counted from 0; NA if removed"),
        "line_a": Column("Int64", "line of the source of a, from 1; NA if added"),
        "line_b": Column("Int64", "line of the source of b, from 1; NA if removed"),
        "label_a": Column("str", "the speaker as a prints it; NA if added"),
        "label_b": Column("str", "the speaker as b prints it; NA if removed"),
        "speaker_a": Column("str", "name to show; NA if added, or unknown"),
        "speaker_b": Column("str", "name to show; NA if removed, or unknown"),
        "text_a": Column("str", "what is said in a; NA if added"),
        "text_b": Column("str", "what is said in b; NA if removed"),
        "n_words_a": Column("Int64", "words spoken in a (count); NA if added"),
        "n_words_b": Column("Int64", "words spoken in b (count); NA if removed"),
        "similarity": Column(
            "float64",
            "words in common, in their order, as a share of all words of both turns, "
            "0 to 1; NA where one is absent",
        ),
        "difference": Column(
            "str", "the words that differ: '[-removed-] {+added+}'; '' if none do"
        ),
    },
)

CHECKS = Table(
    name="checks",
    row="one thing in the tables that is not as it should be",
    columns={
        "check": Column(
            "category",
            "what fails: files as saved; columns and types; ids that point to nothing; "
            "places in the text; order of turns; files as loaded; odd characters",
            CHECKS_OF,
        ),
        "table": Column("str", "name of the table"),
        "transcript": Column("str", "id of the transcript; NA if it is about none"),
        "row": Column(_NULLABLE, "index in the table; NA if it is about all of it"),
        "message": Column("str", "what was found, in plain words"),
    },
)

REMAP = Table(
    name="remap",
    row="one id of a table that was saved",
    columns={
        "table": Column("str", "'turns', 'exchanges' or 'questions'"),
        "transcript": Column("str", "id of the transcript, as saved"),
        "old_id": Column("str", "id, as saved"),
        "new_id": Column("str", "id of the same words now; NA if they are gone"),
        "how": Column("category", "what is the same, of label, words and order", HOW),
        "new_transcript": Column("str", "id of the transcript now; NA if it is gone"),
    },
)
