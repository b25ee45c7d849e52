"""Regular expressions over many texts: only those are read that can match."""

import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import accumulate

import numpy as np

from presskit.errors import TableError
from presskit.text._anatomy import NEAR, Anchor, anchor_of, runs_away, taken_apart

_LONGEST = 300  # characters of an expression; nobody types more by hand
_WAY_OUT = "Look for whole words instead with regex=False."

_Hit = tuple[int, int, int]

ALIKE = {"\u212a": "k", "\u017f": "s", "\u0131": "i", "\u0130": "i"}
"""Letters that an expression without case takes for one of a to z, beside A to Z.

The sign of the kelvin, the long s, the i without a dot, and the I with one.
"""


@lru_cache(maxsize=512)
def regex_pattern(pattern: str) -> re.Pattern:
    """Compile a regular expression that a person typed; case is ignored.

    Parameters
    ----------
    pattern : str
        As :mod:`re` has them: ``"tanks? (?:and|or) jets?"``.

    Returns
    -------
    re.Pattern

    Raises
    ------
    TableError
        If it is none, matches where nothing stands, is longer than 300 characters, or
        repeats without limit what itself repeats without limit and holds nothing
        between, as ``(a+)+`` does: trying all the ways would not end.

    Notes
    -----
    Other expressions can be slow too, and nothing here stops them: several open
    repeats beside each other (``.*.*.*x``), or a repeated choice of things that are
    alike (``(?:a|a)*x``). Interrupting the kernel does.

    Examples
    --------
    >>> regex_pattern("jets?").findall("Jets. A jet.")
    ['Jets', 'jet']
    """
    if not isinstance(pattern, str):
        raise TableError(f"{pattern!r} is no regular expression. Write one as text.")
    if len(pattern) > _LONGEST:
        raise TableError(
            f"the regular expression has {len(pattern):,} characters; {_LONGEST} are "
            "the most. Split it, and search several times."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what may change in Python some day
            made = re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise TableError(
            f"{pattern!r} is no regular expression: {error}. Write \\ before a sign "
            f"that stands for itself. {_WAY_OUT}"
        ) from None
    parsed = taken_apart(pattern)
    if made.search("") or (parsed is not None and parsed.getwidth()[0] == 0):
        raise TableError(
            f"{pattern!r} matches where nothing stands, and so everywhere. Ask for at "
            f"least one character, with + in place of *. {_WAY_OUT}"
        )
    if parsed is not None and runs_away(parsed):
        raise TableError(
            f"{pattern!r} repeats a repeat, which may take for ever. Limit one of "
            f"them, as {{0,9}} in place of * or +. {_WAY_OUT}"
        )
    return made


class Texts:
    """Many texts, kept so that a regular expression is found in them quickly.

    Parameters
    ----------
    texts : iterable of str

    Examples
    --------
    >>> row, start, end = Texts(["No tanks.", "A jet, two JETS."]).find("jets?")
    >>> row.tolist(), start.tolist(), end.tolist()
    ([1, 1], [2, 11], [5, 15])
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)

    def find(self, pattern: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Find a regular expression, case ignored, as :func:`regex_pattern` says.

        Returns
        -------
        row, start, end : ndarray of int64
            Position of the text of each hit, and where in it the hit stands, in the
            order of the texts. Hits do not overlap, and none is empty.
        """
        made = regex_pattern(pattern)
        anchor = anchor_of(pattern)
        if not anchor.literals:
            hits = self._scanned(made, range(len(self._texts)))
        elif anchor.before > NEAR:
            hits = self._scanned(made, np.unique(self._places(anchor)[0]).tolist())
        else:
            hits = self._tried(made, anchor)
        row, start, end = np.array(list(hits), dtype=np.int64).reshape(-1, 3).T
        return row, start, end

    def _scanned(self, made: re.Pattern, rows: Iterable[int]) -> Iterator[_Hit]:
        """Yield the hits in some texts, each read whole."""
        for row in rows:
            for match in made.finditer(self._texts[row]):
                if match[0]:
                    yield row, *match.span()

    def _tried(self, made: re.Pattern, anchor: Anchor) -> Iterator[_Hit]:
        """Yield the hits, which begin nowhere but right before a literal."""
        match, last, done = made.match, -1, 0
        rows, starts = self._places(anchor)
        for row, start in zip(rows.tolist(), starts.tolist(), strict=True):
            if row != last:
                text, last, done = self._texts[row], row, 0
            done = max(done, start - anchor.before)
            while done <= start:
                if found := match(text, done):
                    yield row, done, found.end()
                    done = found.end()
                else:
                    done += 1

    @cached_property
    def _plain(self) -> tuple[bytes, np.ndarray, np.ndarray]:
        """All texts as small letters in a row, where each begins, and what to skip."""
        parts = [text.encode("utf-8", "surrogatepass").lower() for text in self._texts]
        for strange, letter in ALIKE.items():
            old, new = strange.encode(), letter.encode()
            parts = [part.replace(old, new) for part in parts]
        begins = np.array([0, *accumulate(len(part) + 1 for part in parts)])
        joined = b"\n".join(parts)
        # Of a character of several bytes only the first one counts.
        skipped = np.frombuffer(joined, dtype=np.uint8) & 0xC0 == 0x80
        return joined, begins, np.flatnonzero(skipped)

    def _places(self, anchor: Anchor) -> tuple[np.ndarray, np.ndarray]:
        """Return texts and places in them where one of the literals stands."""
        joined, begins, skipped = self._plain
        found = set()
        for literal in anchor.literals:
            sought = literal.encode()
            at = joined.find(sought)
            while at >= 0:
                found.add(at)
                at = joined.find(sought, at + 1)
        at = np.array(sorted(found), dtype=np.int64)
        row = begins.searchsorted(at, side="right") - 1
        begin = begins[row]
        start = at - skipped.searchsorted(at) - begin + skipped.searchsorted(begin)
        return row, start
