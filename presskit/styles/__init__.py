"""Label grammars as data: one style per file, found by folder."""

import importlib
import os
import pkgutil
from collections.abc import Collection
from functools import cache

from presskit import languages
from presskit.errors import TableError, did_you_mean
from presskit.languages import ALL, Lexicon
from presskit.names import parse
from presskit.schema.values import Detected, Document, Header, Mark
from presskit.sources import read
from presskit.styles._certain_labels import first_sure, told
from presskit.styles._ends_of_marks import past_dashes
from presskit.styles._evidence import (
    accepted,
    candidates,
    come_back,
    each_candidate,
    explained,
    weight,
)
from presskit.styles._looks import groups, with_looks
from presskit.styles._running_numbers import without_numbers
from presskit.styles._second_grammar import second
from presskit.styles._style import Style
from presskit.styles._try_style import Trial, trial
from presskit.styles._two_lines import joined
from presskit.styles._without_labels import with_unlabelled
from presskit.text import plain

__all__ = [
    "Detected",
    "Mark",
    "Style",
    "Trial",
    "detect",
    "find",
    "first_label",
    "get",
    "like",
    "names",
    "try_style",
]


PLUS = " + "
"""Between a style and those of which marks were taken as well, in tables."""


@cache
def _styles(lexicon: Lexicon) -> dict[str, Style]:
    """Return the styles by name, those with words in them for some languages."""
    found = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {
        name.replace("_", "-"): _style_of(name, lexicon)
        for name in found
        if not name.startswith("_")
    }


def _style_of(name: str, lexicon: Lexicon) -> Style:
    module = importlib.import_module(f"{__name__}.{name}")
    return module.STYLE if hasattr(module, "STYLE") else module.style(lexicon)


def names() -> list[str]:
    """Return the names of the styles.

    Returns
    -------
    list of str
        In alphabetical order.

    Examples
    --------
    >>> "name-outlet" in names()
    True
    """
    return list(_styles(languages.lexicon()))


def get(style: str | Style, lexicon: Lexicon | None = None) -> Style:
    """Return a style by name; a style is returned as it is.

    Parameters
    ----------
    style : str or Style
        One of :func:`names`.
    lexicon : Lexicon, optional
        The words of the language; by default those of all.

    Returns
    -------
    Style
        A pattern and an example.

    Raises
    ------
    TableError
        If there is no style of that name.

    Examples
    --------
    >>> get("name-outlet").example
    'Nic Robertson (CNN): Thank you.'
    """
    if isinstance(style, Style):
        return style
    try:
        return _styles(lexicon or languages.lexicon())[style]
    except (KeyError, TypeError):  # a list is no key
        hint = did_you_mean(style, names())
        raise TableError(
            f"there is no style {style!r}.{hint} Choose one of {names()}, or pass a "
            "Style."
        ) from None


def like(style: str) -> str:
    """Give an example of the marks of a style, by which one tells who speaks.

    Parameters
    ----------
    style : str
        As ``transcripts.style`` has it, "a + b" for style a with marks of another.

    Returns
    -------
    str
        The example of each; a name that is none of :func:`names` stays as it is.

    Examples
    --------
    >>> like("name-outlet + own-line")
    'Nic Robertson (CNN): Thank you. / Ann Lee, Reuters ⏎ Why now?'
    >>> like("vtt")
    'vtt'
    """
    known = _styles(languages.lexicon())
    parts = (
        known[name].example if name in known else name for name in style.split(PLUS)
    )
    return " / ".join(" ⏎ ".join(part.splitlines()) for part in parts)


def detect(
    text: str,
    style: str | Style | None = None,
    known: Collection[str] = (),
    lexicon: Lexicon | None = None,
) -> Detected:
    """Find the places that open a turn, in the style that fits the text best.

    Parameters
    ----------
    text : str
        The reading text.
    style : str or Style, optional
        The style to use, marks of others aside; by default the one whose labels have
        the most evidence, and marks of others that name somebody known. "a + b", as a
        table has it, is style a with marks of others.
    known : collection of str
        Names of people that the header names, as :func:`presskit.text.plain` has them.
    lexicon : Lexicon, optional
        The words of the language; by default those of all.

    Returns
    -------
    Detected
        Without labels where no line opens a turn. `confidence` is the share of the
        candidates with a complete mark that the evidence accepts, 0 to 1.

    Examples
    --------
    >>> found = detect("Ann Lee (AP): Why?\\n\\nMinister Bo Ek: One reason: time.")
    >>> found.style, [mark.label for mark in found.labels]
    ('name-outlet', ['Ann Lee (AP)', 'Minister Bo Ek'])
    """
    lexicon = lexicon or languages.lexicon()
    if isinstance(style, str) and PLUS in style:
        found = _found(text, style.split(PLUS)[0], known, lexicon)
        return _with_second(text, found, known, lexicon)
    if style is not None:
        return _found(text, style, known, lexicon)
    rules = _styles(lexicon).items()
    first = [
        name for name, rule in rules if rule.possible(text) if not rule.last_resort
    ]
    found = [_found(text, name, known, lexicon) for name in first]
    best = max(found, key=_strength)
    rest = [name for name, _ in rules if name not in first]
    if explained(text, best.labels):  # by colons, or by stops that no hint tells of
        rest = [_STOPS] if best.style in _WITH_COLONS and _STOPS in rest else []
    found += [_found(text, name, known, lexicon) for name in rest]
    return _with_second(text, max(found, key=_strength), known, lexicon)


def first_label(
    document: Document, style: str | Style | None = None, lexicon: Lexicon = ALL
) -> int:
    """Return the place of the first label, as far as one can say without a style.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    style : str or Style, optional
        If one is given, what the format tells is not asked.
    lexicon : Lexicon
        The languages that labels may be in.

    Returns
    -------
    int
        Where the format tells it, or else the first words that are a label by
        themselves; the end of the text, or of its beginning, if there is none.
    """
    labels = told(document) if style is None else None
    if labels is not None:
        return labels.first(document.text)
    sure = first_sure(document.text, get("name-outlet"), lexicon)
    shown = groups(document, lexicon=lexicon) if style is None else ()
    starts = (mark.start for group in shown for mark in group.marks[:1])
    return min(sure, *starts, sure)


def find(
    document: Document,
    style: str | Style | None,
    header: Header,
    lexicon: Lexicon = ALL,
) -> Detected:
    """Find the places that open a turn in a document.

    Parameters
    ----------
    document : Document
        What a reader made of a file.
    style : str or Style or None
        How it marks a change of speaker; None to find out.
    header : Header
        What the lines before the talk say: whom they name is a speaker.
    lexicon : Lexicon
        The languages that labels may be in.

    Returns
    -------
    Detected
        What the format tells, or what :func:`detect` finds.
    """
    labels = told(document) if style is None else None
    if labels is not None:
        return labels
    named = [name for name, _ in header.people]
    known = set(map(plain, [*named, *(one.name for one in header.roster)]))
    found = detect(document.text, style, known, lexicon)
    if style:
        return found._replace(chosen=True)
    found = with_looks(document, found, known, lexicon)
    colons = each_candidate(document.text, get("name-outlet"), len(document.text))
    return with_unlabelled(document, found, known, lexicon, colons)


_WITH_COLONS = frozenset(("name-outlet", "q-and-spaces"))
"""Styles that find whatever stands before a colon at the start of a line."""
_STOPS = "label-period"
"""The style that finds whatever stands in capitals before a full stop."""


def _with_second(
    text: str, best: Detected, known: Collection[str], lexicon: Lexicon
) -> Detected:
    """Add the labels that are printed in another style than most."""
    if not best.labels:
        return best
    others: dict[str, list[Mark]] = {"colon": [], "stop": []}
    if best.style not in _WITH_COLONS:
        others["colon"] = _among_others(text, "name-outlet", known, lexicon)
    if best.style != _STOPS:
        others["stop"] = _among_others(text, _STOPS, known, lexicon)
    more = second(text, best.style, best.labels, others, known, lexicon)
    taken = {mark.start for mark in more.labels}
    doubtful = {mark.start: mark for mark in (*best.doubtful, *more.doubtful)}
    left = [doubtful[start] for start in sorted(doubtful) if start not in taken]
    return best._replace(
        style=PLUS.join((best.style, *more.styles)),
        labels=more.labels,
        doubtful=left,
        second=more.styles,
    )


def _among_others(
    text: str, style: str, known: Collection[str], lexicon: Lexicon
) -> list[Mark]:
    """Return the labels with evidence of their own in another style of the text."""
    rules = get(style, lexicon)
    marks = joined(text, candidates(text, rules), lexicon)
    labels, _ = accepted(text, marks, rules, known, lexicon, among_others=True)
    return labels


def _strength(found: Detected) -> tuple[float, float]:
    """Return a key that ranks styles: how many labels they explain, and how surely."""
    return weight(found.labels) * found.confidence, found.confidence


def _found(
    text: str, style: str | Style, known: Collection[str], lexicon: Lexicon
) -> Detected:
    rules = get(style, lexicon)
    marks = joined(text, candidates(text, rules), lexicon)
    marks = without_numbers(marks, lexicon)
    labels, doubtful = accepted(text, marks, rules, known, lexicon)
    labels = past_dashes(text, labels)
    if rules.recurring and not come_back(labels):
        labels, doubtful = [], []
    complete = sum(mark.complete for mark in labels)
    read = sum(
        mark.complete and parse(mark.label, lexicon) is not None for mark in doubtful
    )
    confidence = complete / (complete + read) if complete else 0.0
    name = style if isinstance(style, str) else "custom"
    return Detected(name, round(confidence, 3), labels, doubtful, names())


def try_style(source: str | os.PathLike | Document, style: str | Style) -> Trial:
    """Show what a style catches in a transcript, and what it leaves over.

    Parameters
    ----------
    source : str, path or Document
        A file of any format that can be read, or what a reader made of one.
    style : str or Style
        One of :func:`names`, or one of your own: an example and a pattern.

    Returns
    -------
    Trial
        `labels` has one row a label that opens a turn, `left_over` one row a place that
        looks like a label to another style but is not taken, both in the order of the
        text with `line`, `label`, `words`, `first_words`; `share` is the share of the
        text under labels, `best` what is taken without ``style=…``: a style and perhaps
        a second one. Both tables are empty where nothing is found.

    Raises
    ------
    SourceError
        If the file cannot be read.
    TableError
        If there is no style of that name.

    Examples
    --------
    >>> import re
    >>> text = ">> Ann Lee\\nWhy now?\\n>> Bo Ek\\nBecause.\\nQUESTION: And then?"
    >>> arrow = Style(
    ...     example=">> Ann Lee",
    ...     opens=re.compile(r"^>> (?P<label>.+)$", re.MULTILINE),
    ...     proven=True,
    ... )
    >>> tried = try_style(Document("a.txt", text, "plain", ""), arrow)
    >>> tried.labels
       line    label  words                    first_words
    0     1  Ann Lee      2                       Why now?
    1     3    Bo Ek      4  Because. QUESTION: And then?
    >>> tried.left_over
       line     label  words first_words
    0     5  QUESTION      2   And then?
    >>> print(tried)
    custom on a.txt: 2 labels (2 different), 1 left over, 100% of the text under labels
    >>> tried.best
    'name-outlet'
    """
    document = source if isinstance(source, Document) else read(source)
    found = _found(document.text, style, (), languages.lexicon())
    best = told(document) or with_looks(document, detect(document.text))
    text = document.text
    colons = joined(text, candidates(text, get("name-outlet")))
    others = [*colons, *found.doubtful, *best.labels]
    return trial(document, found.style, found.labels, others, best.style)
