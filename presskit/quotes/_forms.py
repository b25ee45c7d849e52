"""The forms in which words are quoted, as templates that JavaScript can fill too."""

import re
from collections.abc import Mapping

from presskit.errors import TableError

TIME = ", turn begins at {time}"
"""Where to listen; what is quoted may stand further on in the turn."""

FORMS: dict[str, list[str]] = {
    "article": [
        "“{words}”",
        " — {speaker}",
        ", {office}",
        ", {outlet}",
        ", {event}",
        ", {day}",
        TIME,
        " ({stamp})",
    ],
    "email": [
        "“{words}”",
        "\n\n{speaker}",
        ", {office}",
        ", {outlet}",
        "\n{event}",
        "\n{day}",
        "\n{source}",
        ", line {line}",
        TIME,
        "\n{url}",
        "\nNote: {stamp}",
    ],
    "citation": [
        "“{words}”",
        " — {speaker}",
        ", {office}",
        ", {outlet}",
        ". {event}",
        ", {date}",
        ". {source}",
        ", line {line}",
        TIME,
        ", characters {span}",
        ". {url}",
        ". SHA-256 {sha256}",
        ". Note: {stamp}",
    ],
}
"""One list of segments a form. A segment is dropped when a placeholder in it is empty.

Placeholders are the names of :func:`presskit.quotes.fields`.
"""

MARKED = "marked in the audit: {kinds}"
"""How a stamp says which doubts of the audit meet the words."""

TEMPLATES = {**FORMS, "marked": [MARKED]}
"""All that JavaScript fills."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def fill(form: str, fields: Mapping[str, str]) -> str:
    """Fill a form with what is known of some words.

    Parameters
    ----------
    form : {"article", "email", "citation"}
        Which template; the templates are in :data:`presskit.quotes.FORMS`.
    fields : mapping of str to str
        As :func:`presskit.quotes.fields` returns them. What is missing counts as
        empty.

    Returns
    -------
    str
        The segments whose placeholders all have a value. The words are verbatim; in
        the form "article", which is running text, their line breaks and runs of white
        space are single spaces.

    Raises
    ------
    TableError
        If there is no such form.

    Examples
    --------
    >>> fill("article", {"words": "Why\\nnow?", "speaker": "Ann Lee", "outlet": "AP"})
    '“Why now?” — Ann Lee, AP'
    """
    if form not in FORMS:
        raise TableError(
            f"there is no form {form!r} of a quote. There are {list(FORMS)}."
        )
    values = dict(fields)
    if form == "article":
        values["words"] = " ".join(values.get("words", "").split())
    # Each segment is filled in one pass: a brace in somebody's words stays a brace.
    return "".join(
        _PLACEHOLDER.sub(lambda match: values[match[1]], segment)
        for segment in FORMS[form]
        if all(values.get(name) for name in _PLACEHOLDER.findall(segment))
    )
