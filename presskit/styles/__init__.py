"""Label grammars as data: one style per file, found by folder."""

import importlib
import pkgutil
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from presskit.errors import TranscriptError
from presskit.styles._evidence import accepted, candidates
from presskit.styles._style import Mark, Style

__all__ = ["Detected", "Mark", "Style", "detect", "get", "names"]


class Detected(NamedTuple):
    """The style of a text, and the places that open a turn in it."""

    style: str
    confidence: float
    labels: list[Mark]
    doubtful: list[Mark]


@cache
def _styles() -> dict[str, Style]:
    found = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {
        name.replace("_", "-"): importlib.import_module(f"{__name__}.{name}").STYLE
        for name in found
        if not name.startswith("_")
    }


def names() -> list[str]:
    """Return the names of the styles.

    Returns
    -------
    list of str
        In alphabetical order.

    Examples
    --------
    >>> names()
    ['name-outlet']
    """
    return list(_styles())


def get(style: str | Style) -> Style:
    """Return a style by name; a style is returned as it is.

    Parameters
    ----------
    style : str or Style
        One of :func:`names`.

    Returns
    -------
    Style
        Two patterns and an example.

    Raises
    ------
    TranscriptError
        If there is no style of that name.

    Examples
    --------
    >>> get("name-outlet").example
    'Nic Robertson (CNN): Thank you.'
    """
    if isinstance(style, Style):
        return style
    try:
        return _styles()[style]
    except KeyError:
        raise TranscriptError(
            f"there is no style {style!r}. Choose one of {names()}, or pass a Style."
        ) from None


def detect(
    text: str, style: str | Style | None = None, known: Collection[str] = ()
) -> Detected:
    """Find the places that open a turn, in the style that fits the text best.

    Parameters
    ----------
    text : str
        The reading text.
    style : str or Style, optional
        The style to use; by default the one whose labels have the most evidence.
    known : collection of str
        Names of people that the header names, as :func:`presskit.text.plain` has them.

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
    chosen = names() if style is None else [style]
    return max(
        (_found(text, name, known) for name in chosen),
        key=lambda found: (len(found.labels) > 0, found.confidence),
    )


def _found(text: str, style: str | Style, known: Collection[str]) -> Detected:
    rules = get(style)
    labels, doubtful = accepted(text, candidates(text, rules), rules, known)
    complete = sum(mark.complete for mark in labels)
    confidence = complete / (complete + len(doubtful)) if complete else 0.0
    name = style if isinstance(style, str) else "custom"
    return Detected(name, round(confidence, 3), labels, doubtful)
