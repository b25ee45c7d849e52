"""Questions that a file sets apart: in bold, in italics, as headings, in a class."""

from collections import Counter
from collections.abc import Collection, Mapping

from presskit.schema.values import Document, Look
from presskit.styles._stretches import MOST, Line, Stretch, are_questions, stretches
from presskit.styles._stretches import lines_of as _lines_of
from presskit.text import ends_with_question

LEAST = 3
"""Questions that must be set apart."""
SHARE = 0.5
"""Of what is set apart: so much ends in a question mark, the rest may lead to it."""
FEW = 0.15
"""So much is enough where labels say who asks first and who answers."""
_NO_QUESTION = frozenset(("link", "cell", "column", "cite", "label"))
_TITLE = 9
"""Words that a heading between the questions has at most."""
_FEWEST = 4
"""Words of what is asked without a question mark at least: "Ann Lee." is a name."""
_STOPS = ".!…:;,"


def set_apart(
    document: Document, named: Collection[int] = ()
) -> tuple[str, list[Stretch]] | None:
    """Find the questions that are set apart, and what stands between them.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    named : collection of int
        Where labels stand: if the first question and its answer have one, few others
        need end in a question mark.

    Returns
    -------
    tuple of (str, list of Stretch) or None
        How they are set ("bold"), and who asks and answers by turns; None where no
        look is that of questions.

    Examples
    --------
    >>> from presskit.schema.values import Reading
    >>> text = "Why?\\nSo.\\nWhen?\\nMay.\\nSure?\\nYes."
    >>> looks = tuple(Look(at, at + n, "bold") for at, n in ((0, 4), (9, 5), (20, 5)))
    >>> read = Reading(text, looks=looks)
    >>> kind, found = set_apart(Document("a.md", text, "markdown", "", read))
    >>> kind, [one.asks for one in found]
    ('bold', [True, False, True, False, True, False])
    """
    text, looks = document.text, {one.start: one for one in document.reading.looks}
    asked = Counter(
        look.kind
        for look in looks.values()
        if ends_with_question(text, look.start, look.end)
    )
    for kind, n in asked.most_common():
        if kind.split()[0] in _NO_QUESTION:
            continue
        found = stretches(text, _lines(text, looks, kind))
        if n >= LEAST and are_questions(found, LEAST, SHARE, MOST):
            return kind, found
        pair = _from_pair(found, named)
        if len(pair) >= 2 * LEAST and are_questions(pair, 1, FEW, MOST):
            return kind, pair
    return None


def _from_pair(found: list[Stretch], named: Collection[int]) -> list[Stretch]:
    """Return stretches from the first question on that has a label, as its answer has.

    A lead may be set as questions are.
    """
    for at in range(0, min(3, len(found) - 1), 2):
        if found[at].start in named and found[at + 1].start in named:
            return found[at:]
    return []


def _lines(text: str, looks: Mapping[int, Look], kind: str) -> list[Line]:
    """Return the lines of a text, what is set apart in one way as questions."""
    found = []
    for line in _lines_of(text):
        look = looks.get(line.start)
        if look is None or look.kind != kind:
            found.append(line)
        elif _is_whole(text, look, line):
            found.append(line._replace(asks=not _is_title(text, look)))
        elif _is_sentence(text, look):
            rest = text[look.end : line.end]
            begin = line.end - len(rest.lstrip())
            found += [Line(line.start, look.end, True), Line(begin, line.end)]
        else:
            found.append(line)
    return found


def _is_whole(text: str, look: Look, line: Line) -> bool:
    return not any(one.isalnum() for one in text[look.end : line.end])


def _is_sentence(text: str, look: Look) -> bool:
    """Return True for what may be asked, before an answer in the same paragraph."""
    words = text[look.start : look.end].rstrip()
    if ends_with_question(words):
        return True
    return words.endswith((".", "!", "…")) and words.count(" ") >= _FEWEST - 1


def _is_title(text: str, look: Look) -> bool:
    """Return True for few words without a stop: a heading between the questions."""
    words = text[look.start : look.end].strip(" \n\"'”’»*_")
    short = words.count(" ") < _TITLE
    return short and not words.endswith(tuple(_STOPS)) and not ends_with_question(words)
