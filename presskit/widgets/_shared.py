"""What explorers do alike in a notebook and on a page, each fact once.

A page has no Python: it gets these as data, in js/shared.js. What they say alike is in
`presskit.wording`.
"""

import json

from presskit import corrections
from presskit.charts import for_pages
from presskit.doubts import ALIKE_FROM, DECIDED, SINGLE
from presskit.outputs import EXPLORER_DATA
from presskit.schema import SECTIONS, SEVERITIES
from presskit.themes import RULES
from presskit.wording import heading

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

TABLES = {
    "exchanges": (
        *("transcript", "exchange", "asker", "outlet", "question_sentence"),
        *("question_words", "answer_words", "n_followups"),
    ),
    "statement": ("transcript", "speaker", "n_words", "begins"),
    "hits": ("transcript", "speaker", "role", "line", "left", "hit", "right"),
    "doubts": (
        *("severity", "kind", "transcript", "line"),
        *("message", "advice", "suggestion"),
    ),
}
"""The columns of the table of what is listed; with a text, its hits come last."""

BUTTONS = ("undo", "redo", "clear", "table", "code")
"""The buttons above a list, in their order; a page has no code."""

MOST_FORMS = 3
"""Forms of a word that are named one by one, where a text is found in several."""

ALONE = [str(kind) for kind in SINGLE if kind not in DECIDED]
"""Kinds of which each doubt is about something else, and is always listed."""

MOST_ALIKE = 12
"""Places of them that are read together."""

MOST_SAID = 2
"""Stretches of talk that are shown of each of two speakers side by side."""

SAID = 240
"""Characters of each of them."""

_HEAD = """\
// What explorers do alike in a notebook and on a page, as data of Python's.
// Written by tests/conformance/write.py from widgets/_shared.py: not by hand.

"""


def headings(kind: str) -> list[str]:
    """Return the headings of a table of the rows that are listed.

    Examples
    --------
    >>> headings("statement")
    ['transcript', 'speaker', 'words', 'begins']
    """
    return list(map(heading, TABLES[kind]))


def shared() -> dict[str, object]:
    """Return the data that a page gets.

    Examples
    --------
    >>> shared()["offered"]
    300
    """
    return {
        "offered": OFFERED,
        "steps": STEPS,
        "beside": BESIDE,
        "near": NEAR,
        "around_hit": AROUND_HIT,
        "around_doubt": AROUND_DOUBT,
        "tables": {kind: headings(kind) for kind in TABLES},
        "most_forms": MOST_FORMS,
        "alike_from": ALIKE_FROM,
        "alone": ALONE,
        "most_alike": MOST_ALIKE,
        "most_said": MOST_SAID,
        "said": SAID,
        "columns": list(corrections.COLUMNS),
        "sections": list(SECTIONS),
        "severities": list(SEVERITIES),
        "explorer_data": EXPLORER_DATA,
        "charts": for_pages.house(),
        "terms": RULES,
    }


def module() -> str:
    """Return the same as a module of JavaScript."""
    lines = "".join(
        f"  {name}: {json.dumps(value, ensure_ascii=False)},\n"
        for name, value in shared().items()
    )
    return f"{_HEAD}export const SHARED = {{\n{lines}}};\n"
