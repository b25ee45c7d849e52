"""What explorers say and do alike in a notebook and on a page, each fact once.

A page has no Python: it gets these as data, in js/shared.js.
"""

import json

from presskit import corrections
from presskit.charts import for_pages

# --- how much is shown ---

OFFERED = 300
"""Options of one choice; from a longer list nobody chooses."""

STEPS = 200
"""Steps that can be undone."""

BESIDE = 8
"""Words on each side of a hit."""

NEAR = 400
"""Characters in which those are looked for."""

AROUND_HIT = 3
"""Paragraphs before and after the one of a hit."""

AROUND_DOUBT = 2
"""Paragraphs before and after the one in doubt."""

# --- what is said ---

BUTTONS = (
    ("undo", "↶ Undo", "Take the last step back"),
    ("redo", "↷ Redo", "Take it again"),
    ("clear", "Clear", "Ask for everything"),
    ("table", "Table", "Show what is listed as a table"),
    ("code", "Code", "Show the lines of Python that give this table"),
)
"""Name, label and tooltip of each button; a page has no code."""

TABLES = {
    "exchanges": (
        *("transcript", "exchange", "asker", "outlet", "question"),
        *("words asked", "words answered", "follow-ups"),
    ),
    "statement": ("transcript", "speaker", "words", "begins"),
    "hits": ("transcript", "speaker", "role", "line", "left", "hit", "right"),
    "doubts": (
        *("severity", "kind", "transcript", "line"),
        *("message", "advice", "suggestion"),
    ),
}
"""The columns of the table of what is listed; with a text, its hits come last."""

LEFT_OUT = "It is left out of the choice."
NONE_LEFT = "No {noun} is left. Take a choice back, or press Esc."
MORE_ELSEWHERE = "No {noun} is left. There is more: {where}."

PLACES = {
    "statement": "in the opening statements",
    "exchanges": "in the exchanges",
    "outside": "outside statements and exchanges",
}
"""Where there are more hits than a query looks for."""

LOOK = {place: f"Look {PLACES[place]}" for place in ("statement", "exchanges")}
"""The buttons that look there."""

NO_TEXT = "no text to look for"
WRITE_A_WORD = "Write a word, or click one in the chart."
SECTIONS = {"statement": "statement", "qa": "questions and answers"}
PER_1000 = "{section}: {hits} ({rate} per 1,000 words)"

MOST_FORMS = 3
OF_THESE = "of these {forms}"
AS_FORM = "{n} as “{form}”"
IN_OTHER_FORMS = "{n} in other forms"
"""What is said of hits that are not written as they are looked for."""

NO_DOUBT = "Nothing was found doubtful."
SEVERAL = {"error": "Errors", "warning": "Warnings", "note": "Notes"}
"""The headings of doubts, by severity, the worst first."""

_HEAD = """\
// What explorers say and do alike in a notebook and on a page, as data of Python's.
// Written by tests/conformance/write.py from widgets/_shared.py: not by hand.

"""


def shared() -> dict[str, object]:
    """Return the data that a page gets.

    Examples
    --------
    >>> shared()["look"]["exchanges"]
    'Look in the exchanges'
    """
    return {
        "offered": OFFERED,
        "steps": STEPS,
        "beside": BESIDE,
        "near": NEAR,
        "around_hit": AROUND_HIT,
        "around_doubt": AROUND_DOUBT,
        "buttons": {name: [label, tip] for name, label, tip in BUTTONS},
        "tables": {kind: list(heads) for kind, heads in TABLES.items()},
        "left_out": LEFT_OUT,
        "more_elsewhere": MORE_ELSEWHERE,
        "places": PLACES,
        "look": LOOK,
        "write_a_word": WRITE_A_WORD,
        "sections": SECTIONS,
        "per_1000": PER_1000,
        "most_forms": MOST_FORMS,
        "of_these": OF_THESE,
        "as_form": AS_FORM,
        "in_other_forms": IN_OTHER_FORMS,
        "no_doubt": NO_DOUBT,
        "several": SEVERAL,
        "columns": list(corrections.COLUMNS),
        "charts": for_pages.house(),
    }


def module() -> str:
    """Return that as a module of JavaScript."""
    lines = "".join(
        f"  {name}: {json.dumps(value, ensure_ascii=False)},\n"
        for name, value in shared().items()
    )
    return f"{_HEAD}export const SHARED = {{\n{lines}}};\n"
