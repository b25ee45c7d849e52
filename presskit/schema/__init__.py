"""The tables of presskit: what one row is, its columns, their types and units.

Everything that makes a table builds it with :meth:`Table.frame`, everything that
needs one checks it with :meth:`Table.require`, and the documentation is written from
the declarations here.
"""

import pandas as pd

from presskit.schema._further_tables import (  # noqa: F401, offered here
    ALIKE,
    CHANGES,
    CHECKS,
    CHECKS_OF,
    DIFFERENCES,
    HOW,
    REMAP,
    SEVERITIES,
    SPEAKERS,
    UNRESOLVED,
)
from presskit.schema._renamed import NAMES as RENAMED
from presskit.schema._table import DAYS, Column, Table
from presskit.schema.roles import CERTAIN, HOST, ROLES
from presskit.schema.times import ENDS_FROM

SECTIONS = ("statement", "qa")
VERDICTS = SOUND, CHECK, UNSOUND = ("sound", "check", "unsound")
WITNESSES = ("label", "introduction", "call", "header", "same person")
NAMED_BY = (
    "label", "joined", "header", "roster", "talk", "introduction", "call", "correction"
)  # fmt: skip
REASONS = (
    "correction", "label", "list", "office", "outlet", "header", "introduced", "call",
    "introduction", "asks", "answers", "gives the floor", "share", "length", "place",
    "after", "beside", "manner", "others", "alike",
)  # fmt: skip
STATUSES = ("conflict", "single", "agree")


_INT, _NULLABLE = "int64", "Int64"

TRANSCRIPTS = Table(
    name="transcripts",
    row="one press conference, briefing, doorstep or interview",
    columns={
        "transcript": Column(
            "str", "id: the file's stem, or the shortest path that tells it apart"
        ),
        "title": Column("str", "title and subtitle as printed; NA without a header"),
        "event": Column("str", "short name for axes: the date and what it was about"),
        "kind": Column("str", "'press conference', 'doorstep', …; NA if not said"),
        "date": Column("datetime64[us]", "day of the event, from the header"),
        "updated": Column("datetime64[us]", "when the source was last updated"),
        "status": Column("str", "how the text relates to speech: 'As delivered'"),
        "principal": Column(
            "str", "who speaks from the podium, by '; '; for showing: code reads `cast`"
        ),
        "office": Column(
            "str",
            "offices of those who have one, by '; '; for showing only: `cast` says "
            "whose",
        ),
        "moderator": Column(
            "str", "who hands out the floor, by '; '; for showing: code reads `cast`"
        ),
        "place": Column("str", "where, if the header says so"),
        "url": Column("str", "address of the source, if the file holds one"),
        "format": Column("str", "format of the file that held the text"),
        "style": Column(
            "str",
            "how this transcript marks a change of speaker; after a plus sign in which "
            "other styles as well",
        ),
        "verdict": Column(
            "category",
            "whether the reading of the file can be used: sound; check first; unsound, "
            "do not use yet",
            VERDICTS,
        ),
        "verdict_why": Column("str", "what speaks against it, in words; NA if sound"),
        "language": Column(
            "str", "ISO 639-1 code of the language spoken; NA if unsure"
        ),
        "licence": Column(
            "str", "licence of the text, if about.csv, a line or the file says"
        ),
        "source": Column("str", "path of the file, as given"),
        "sha256": Column("str", "SHA-256 of the file's bytes"),
        "n_turns": Column(_INT, "turns (count)"),
        "n_exchanges": Column(_INT, "exchanges (count)"),
        "n_questions": Column(_INT, "questions (count)"),
        "n_words": Column(_INT, "words spoken, all turns (count)"),
    },
)

TURNS = Table(
    name="turns",
    row="one stretch of talk by one speaker",
    columns={
        "turn_id": Column(
            "str", "id, from printed label and words; unique with `transcript`"
        ),
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "turn": Column(_INT, "position in the transcript, counted from 0"),
        "section": Column(
            "category", "opening statement or questions and answers", SECTIONS
        ),
        "role": Column(
            "category",
            "principal speaks from the podium, moderator hands out the floor, "
            "journalist asks",
            ROLES,
        ),
        "speaker_id": Column("str", "the person; NA if unknown"),
        "speaker": Column("str", "name to show, first name first; NA if unknown"),
        "speaker_from": Column(
            "category",
            "what gives `speaker`: the label as printed; another label of the same "
            "person; the header, or a list in it; what others say in the talk; the "
            "speaker's own words; a call; a person's decision; NA where `speaker` is",
            NAMED_BY,
        ),
        "speaker_p": Column(
            "float64", "share of names known like this that are right, 0 to 1"
        ),
        "outlet": Column("str", "canonical outlets, alphabetical, joined by '; '"),
        "label": Column(
            "str",
            "the speaker as printed, without its final colon; [Q] for a question that "
            "has no label",
        ),
        "text": Column("str", "what is said, exactly `source.text[start:end]`"),
        "n_words": Column(_INT, "words spoken; stage marks are none (count)"),
        "n_inaudible": Column(_INT, "marks such as [inaudible] (count)"),
        "exchange": Column(_NULLABLE, "exchange it belongs to, from 1; NA if none"),
        "start": Column(_INT, "first character of the text in the source"),
        "end": Column(_INT, "character after the last one of the text"),
        "line": Column(_INT, "line of the label, or of the first word, from 1"),
        "start_time": Column("float64", "seconds from the start, where source tells"),
        "end_time": Column("float64", "seconds from the start, where source tells"),
        "role_p": Column("float64", "probability that the role is right, 0 to 1"),
        "interpreted": Column("str", "note that an interpreter speaks; NA without one"),
    },
)

EXCHANGES = Table(
    name="exchanges",
    row="one asker's time on the floor: call, question, answer, follow-ups",
    columns={
        "exchange_id": Column(
            "str", "id, from the turn that opens it; unique with `transcript`"
        ),
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "exchange": Column(_INT, "position in the transcript, counted from 1"),
        "asker_id": Column("str", "the person who asks; NA if unknown"),
        "asker": Column("str", "name to show; as printed where anonymous"),
        "boundary_p": Column(
            "float64",
            "probability that somebody else asks from here on than before, 0 to 1; 1 "
            "where labels say so",
        ),
        "asker_from": Column(
            "category", "what gives `asker`, as `speaker_from` of turns", NAMED_BY
        ),
        "asker_p": Column(
            "float64", "share of names known like this that are right, 0 to 1"
        ),
        "outlet": Column("str", "canonical outlets, alphabetical, joined by '; '"),
        "call": Column("str", "the moderator's turn right before; '' if there is none"),
        "answered_by": Column("str", "who answers, in order of speaking, by '; '"),
        "answered_by_id": Column(
            "str", "the people who answer, as `answered_by`; NA if nobody does"
        ),
        "first_turn": Column(_INT, "`turn` of the first question"),
        "last_turn": Column(_INT, "`turn` of the last question or answer"),
        "question_line": Column(_INT, "line of the first turn that asks, from 1"),
        "answer_line": Column(
            _NULLABLE, "line of the first turn that answers, from 1; NA without"
        ),
        "n_followups": Column(_INT, "later turns in which the asker asks more (count)"),
        "n_questions": Column(_INT, "questions in the asker's turns (count)"),
        "question_words": Column(_INT, "words asked (count)"),
        "answer_words": Column(_INT, "words answered (count)"),
        "question_seconds": Column(
            "float64", "how long the asker's turns take (seconds); NA without times"
        ),
        "answer_seconds": Column(
            "float64",
            "how long the principals' turns take (seconds); 0 without an answer, NA "
            "without times",
        ),
        "ends_from": Column(
            "category",
            "what tells when these turns end: the source, or, of one of them or more, "
            "the beginning of the next turn; NA without times",
            ENDS_FROM,
        ),
        "answer_ratio": Column("float64", "words answered per word asked; NA without"),
        "est_answer_minutes": Column(
            "float64", "estimate: answer words at 160 a minute (130 to 200 is usual)"
        ),
        "question_text": Column("str", "text of the asker's turns, by a blank line"),
        "answer_text": Column("str", "text of the principals' turns, by a blank line"),
    },
    renamed=RENAMED,
)

QUESTIONS = Table(
    name="questions",
    row="one separately answerable question inside a question turn",
    columns={
        "question_id": Column("str", "id, from its words; unique with `transcript`"),
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "exchange": Column(_INT, "exchange it belongs to"),
        "question": Column(_INT, "position in the exchange, counted from 1"),
        "turn": Column(_INT, "turn it stands in"),
        "asker": Column("str", "name of whoever asks, as `speaker` of the turn"),
        "outlet": Column("str", "outlets of that turn, alphabetical, joined by '; '"),
        "text": Column("str", "the question, exactly `source.text[start:end]`"),
        "start": Column(_INT, "first character in the source"),
        "end": Column(_INT, "character after the last one"),
        "line": Column(
            _NULLABLE, "line on which the question begins, from 1; NA if not known"
        ),
        "form": Column(
            "category",
            "'question mark'; or 'last sentence' of a turn without one",
            ("question mark", "last sentence"),
        ),
    },
)

OUTLETS = Table(
    name="outlets",
    row="one outlet of one turn",
    columns={
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "turn": Column(_INT, "turn of somebody who speaks for the outlet"),
        "exchange": Column(_NULLABLE, "exchange of that turn; NA if none"),
        "outlet": Column("str", "canonical name"),
        "outlet_id": Column("str", "id in outlets.csv, or made from the name"),
    },
)

CAST = Table(
    name="cast",
    row="one speaker of one transcript",
    columns={
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "speaker_id": Column(
            "str", "the person; NA for all together of whom nothing is known"
        ),
        "speaker": Column("str", "name to show, first name first; NA if unknown"),
        "role": Column(
            "category", "role of most of their words; a turn has its own", ROLES
        ),
        "office": Column("str", "fullest office printed for them here; NA if none"),
        "n_turns": Column(_INT, "turns (count)"),
        "n_words": Column(_INT, "words spoken (count)"),
        "n_asks": Column(_INT, "turns in which they ask (count)"),
        "why": Column(
            "str",
            "what speaks most for the role, in one sentence made from `evidence`; of "
            "a guess what speaks against it, too",
        ),
    },
)

EVIDENCE = Table(
    name="evidence",
    row="one reason for the role of one speaker of one transcript, the strongest first",
    columns={
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "speaker_id": Column("str", "the person"),
        "turn": Column(
            _NULLABLE,
            "turn in which it stands, first; NA for what is true of the whole",
        ),
        "kind": Column(
            "category",
            "what was looked at: a person's decision; words and parts of the label; a "
            "list or the header before the talk; who is named at the beginning, "
            "called, or says who is speaking; how often somebody asks, answers, gives "
            "the floor; how much and how long they speak, and where; who speaks before "
            "and after, and how long; thanks and greetings; labels and roles of others",
            REASONS,
        ),
        "role": Column(
            "category",
            "role that it speaks for; host: both asks and gives the floor, turn by "
            "turn; NA where it speaks for the name alone",
            (*ROLES, HOST),
        ),
        "weight": Column(
            "float64",
            "log-odds that it adds to that role, beyond what is usual; "
            f"{CERTAIN:g} where it settles the role by itself; NA without a role",
        ),
        "n": Column(_NULLABLE, "how often, or how many, as `text` says (count); NA"),
        "line": Column(_NULLABLE, "line of the source, from 1; NA for the whole"),
        "text": Column(
            "str", "what was seen, as a phrase that goes on from the name: 'never asks'"
        ),
    },
)

IDENTITIES = Table(
    name="identities",
    row="one place in the source that says who a speaker is",
    columns={
        "transcript": Column("str", "id of the transcript"),
        **DAYS,
        "turn": Column(_INT, "turn in which the words stand; 0 for the header"),
        "exchange": Column(_NULLABLE, "exchange that the asker opens; NA if none"),
        "speaker_id": Column("str", "the person that it is read as; NA if unknown"),
        "witness": Column(
            "category",
            "label, the asker's introduction, the call before; header for the podium; "
            "same person for a label of somebody who has another one, too",
            WITNESSES,
        ),
        "status": Column(
            "category",
            "two places cannot both be right, no other says it, two say the same",
            STATUSES,
        ),
        "name": Column("str", "name that the words give; NA if none"),
        "outlet": Column("str", "outlets that the words give, by '; '; NA if none"),
        "text": Column("str", "the words, exactly `source.text[start:end]`"),
        "start": Column(_INT, "first character in the source"),
        "end": Column(_INT, "character after the last one"),
        "line": Column(_INT, "line of the source, from 1"),
        "why": Column(
            "str", "why a label is the same person's as an earlier one; NA for others"
        ),
    },
)

AUDIT = Table(
    name="audit",
    row="one thing in the source to look at before trusting a number",
    columns={
        "transcript": Column("str", "id of the transcript, or path of the file"),
        **DAYS,
        "line": Column(_NULLABLE, "line of the source, from 1; NA for the whole file"),
        "start": Column(_NULLABLE, "first character in the source; NA without"),
        "end": Column(_NULLABLE, "character after the last one; NA without"),
        "severity": Column("category", "how much it can change", SEVERITIES),
        "kind": Column("str", "what sort of doubt, in two or three words"),
        "n_words": Column(
            _NULLABLE, "words that a number could count otherwise (count); NA unknown"
        ),
        "unsure": Column(
            "float64",
            "probability that what is counted is wrong, 0 to 1; NA where nothing tells",
        ),
        "message": Column("str", "what was found, in plain words"),
        "advice": Column("str", "what can be done about it; '' if nothing"),
        "suggestion": Column(
            "str", "a line for corrections.csv that settles it; '' if none can"
        ),
    },
)

VERSION = 6
"""Of the tables: one more whenever a column changes its name, type or meaning."""

TABLES = (
    TRANSCRIPTS, TURNS, EXCHANGES, QUESTIONS, OUTLETS, CAST, EVIDENCE,
    IDENTITIES, AUDIT,
)  # fmt: skip


def overview() -> pd.DataFrame:
    """Return the tables and what one row of each is, one row a table.

    Returns
    -------
    DataFrame of shape (9, 3)
        Columns ``table``, ``one row is`` and ``columns``, all text.

    Examples
    --------
    >>> overview().loc[2, "one row is"]
    "one asker's time on the floor: call, question, answer, follow-ups"
    """
    rows = [(table.name, table.row, ", ".join(table.columns)) for table in TABLES]
    return pd.DataFrame(rows, columns=["table", "one row is", "columns"], dtype="str")
