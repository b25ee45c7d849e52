"""What presskit raises and warns with: where, what, what to do next.

Messages hold names of files and words of transcripts, which are other people's. All of
them go through :func:`spelt_out`, so that none can colour, clear or rename a terminal.
"""

import re
import sys
import traceback
import warnings
from collections.abc import Iterable
from difflib import get_close_matches

_PACKAGE = __file__.removesuffix("errors.py")
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def spelt_out(text: str, keep: str = "\n\t") -> str:
    r"""Return a text in which signs that do not show, but do something, are spelt out.

    Parameters
    ----------
    text : str
    keep : str, default line feed and tab
        Signs to leave as they are.

    Returns
    -------
    str
        Control characters, marks that turn the direction of text, and halves of
        characters as Python would write them: ``\x1b``, ``\u202e``.

    Examples
    --------
    >>> spelt_out("\x1b]0;Hi\x07 \u202eno")
    '\\x1b]0;Hi\\x07 \\u202eno'
    """
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub(
        lambda sign: sign[0] if sign[0] in keep else _spelt(ord(sign[0])), text
    )


def _spelt(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a file name that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}"


class PresskitError(Exception):
    """Base of every error that presskit raises on purpose."""

    def __init__(self, message: object = "") -> None:
        super().__init__(spelt_out(str(message)))

    def _render_traceback_(self) -> list[str]:
        """Return the lines that a notebook shows: the caller's own, and what to do.

        IPython asks for them. The frames between say nothing to whoever wrote a path
        wrongly; `__traceback__` has them.
        """
        called = ""
        for frame in traceback.extract_tb(self.__traceback__):
            if frame.filename.startswith(_PACKAGE):
                break
            called = frame.line or ""
        return [*filter(None, [called]), f"{type(self).__name__}: {self}"]


class SourceError(PresskitError):
    """A file cannot be read: it is missing, empty, or holds no text."""


class OutputError(SourceError):
    """A file is one that presskit wrote itself, and no transcript."""


class TranscriptError(PresskitError):
    """A file was read, but is not a transcript that presskit can tell turns in."""


class TableError(PresskitError, ValueError):
    """A table, or a value asked of one, is not what a function needs."""


class NoAttributeError(PresskitError, AttributeError):
    """Something has no attribute of a name; another line does what is meant."""


class ArgumentError(PresskitError, TypeError):
    """A function takes no such argument, or lacks one that it needs."""


class UnsoundError(PresskitError):
    """A file was read so badly that what is made of it would mislead."""


def unsound(why: dict[str, str]) -> UnsoundError:
    """Return the error for files that are not to be used yet, by what each is called.

    Examples
    --------
    >>> print(unsound({"may": "do not use yet: nobody is read as answering"}))
    may: do not use yet: nobody is read as answering. Look at it first:...
    """
    (name, reason), *others = why.items()
    more = f"; and {len(others):,} more" if others else ""
    return UnsoundError(
        f"{name}: {reason}{more}. Look at it first: widgets.SourceExplorer and "
        "corpus.audit show how it was read. If all is right, write a line with the "
        "action `verdict` and the value `sound`; to go on without that, use --anyway "
        "(in Python anyway=True)."
    )


def twice(why: dict[str, str]) -> str:
    """Return the warning that transcripts seem to be counted twice.

    Examples
    --------
    >>> print(twice({"june": "may holds the same event: both are counted."}))
    june: may holds the same event: both are counted. Numbers count its words double...
    """
    (name, reason), *others = why.items()
    more = f" So do {len(others):,} more." if others else ""
    return (
        f"{name}: {reason} Numbers count its words double.{more} Take one file of each "
        "event out; corpus.audit has all of them."
    )


def did_you_mean(wrong: object, known: Iterable[str]) -> str:
    """Return a hint at the name that is nearly this, behind a space; "" without one.

    Examples
    --------
    >>> roles = ["journalist", "moderator", "principal"]
    >>> did_you_mean("Principle", roles), did_you_mean("host", roles)
    (" Did you mean 'principal'?", '')
    """
    near = get_close_matches(str(wrong).casefold(), list(known), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


class WriteError(PresskitError):
    """A file cannot be written, or must not be; it is as it was."""


class PresskitWarning(UserWarning):
    """A result stands, but something was left out or is in doubt."""

    def __init__(self, message: object = "") -> None:
        super().__init__(spelt_out(str(message)))


class FilesWarning(PresskitWarning):
    """Files are left out, not to be used yet, or there twice; the audit has all."""


def warn(message: str, category: type[PresskitWarning] = PresskitWarning) -> None:
    """Warn whoever called presskit: the line that is shown is theirs.

    Parameters
    ----------
    message : str
        What was left out or is in doubt, and what to do.
    category : type, default PresskitWarning
    """
    frame, level = sys._getframe(1), 2
    while frame and frame.f_code.co_filename.startswith(_PACKAGE):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)


def in_few_words(given: object) -> str:
    """Return a value in few words, for a message.

    Examples
    --------
    >>> in_few_words(["a"]), in_few_words(list(range(100)))
    ("['a']", 'a list')
    """
    shown = repr(given)
    short = len(shown) <= 60 and "\n" not in shown
    return shown if short else f"a {type(given).__name__}"
