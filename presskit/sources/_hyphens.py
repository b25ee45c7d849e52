"""Words that a line end has cut: joined, unless the hyphen is the word's own."""

import re
from collections.abc import Container, Iterable

_CUT = "\ufffe"  # what the PDF library makes of a hyphen at a line end
_SOFT = "\xad"
_AFTER_CUT = re.compile(f"(?<=[{_CUT}{_SOFT}]) ?")
_HEAD = re.compile(r"[\w’'-]*$")
_TAIL = re.compile(r"[\w’'-]*")
_PUNCTUATION = ".,;:?!…\"'“”‘’()[]"


class Hyphens:
    """What a document itself tells about its hyphens and dashes.

    Parameters
    ----------
    lines : iterable of str
        All lines of the document.
    known : container of str
        Words of its language, in small letters.

    Examples
    --------
    >>> hyphens = Hyphens(["long-term rates", "the economy"])
    >>> hyphens.join("a long-", "term"), hyphens.join("the econ-", "omy")
    ('a long-', 'the econ')
    """

    def __init__(self, lines: Iterable[str], known: Container[str] = ()):
        lines, self._known = list(lines), known
        self._text = "\n".join(lines).replace("-\n", _CUT)
        self._words: set[str] = set()
        dashes = self._text.count("—") + self._text.count("--")
        spaced = self._text.count("— ") + self._text.count("-- ")
        self._closed = 2 * spaced <= dashes
        # Type that is hyphenated at all ends one line in ten with a hyphen.
        self._hyphenated = 50 * self._text.count(_CUT) > len(lines)

    def join(self, above: str, line: str) -> str:
        """Return a line so that the next can be put right behind it."""
        end = above[-1:]
        if end.isalnum() or end in ",.;?!":
            return above if self._closed and line[:1] == "—" else above + " "
        if end in (_SOFT, _CUT) or (end == "-" and above[-2:-1].isalpha()):
            if line[:1] == "-":
                return f"{above[:-1]}-"
            return above[:-1] + self._hyphen(above[:-1], end, line)
        if end == "—" or above.endswith("--"):
            dash = len(end if end == "—" else "--")
            alone = above[-dash - 1 : -dash] in ("", " ")
            return above if self._closed and not alone else above + " "
        return above + " "

    def inner(self, text: str) -> str:
        """Mend the cuts inside a text: the PDF library has joined some lines itself."""
        if _CUT not in text and _SOFT not in text:
            return text
        whole, *rest = _AFTER_CUT.split(text)
        parts = [whole]
        for part in rest:
            if part:
                parts[-1] = self.join(parts[-1], part)
                parts.append(part)
        return "".join(parts).replace(_CUT, "-").replace(_SOFT, "")

    def _hyphen(self, above: str, end: str, line: str) -> str:
        """Return "-" where the hyphen is the word's own, "" where the line end made it.

        Where nothing else tells, it does whether words are cut at line ends at all.
        """
        if end == _SOFT:
            return ""
        head, tail = _HEAD.search(above[-80:])[0], _TAIL.match(line[:80])[0]
        if not head[-1:].isalpha() or not tail[:1].islower():
            return "-"
        told = self.between(head, tail)
        if told is None:
            return "" if self._hyphenated else "-"
        return told

    def between(self, head: str, tail: str) -> str | None:
        """Tell a hyphen of the word ("-") from one of the line (""); None if unknown.

        The document decides: whether it has the word with or without hyphen
        elsewhere, or both halves as words of their own; and the words of its language.
        """
        if "-" in head + tail:
            return "-"
        if not self._words:
            text = self._text.replace("—", " ").lower()
            self._words = {word.strip(_PUNCTUATION) for word in text.split()}
        head, tail = head.lower(), tail.lower().strip(_PUNCTUATION)
        if f"{head}-{tail}" in self._words:
            return "-"
        if head + tail in self._words or head + tail in self._known:
            return ""
        if len(head) > 3 and len(tail) > 2 and {head, tail} <= self._words:
            return "-"
        return None
