"""The reading text of one file, and where each part of it stands."""

import re
from bisect import bisect_right
from dataclasses import dataclass, field

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True)
class Document:
    """The reading text of one file.

    Attributes
    ----------
    source : str
        Path as given.
    text : str
        The text that every span refers to; for plain text the decoded file itself.
    format : str
        File format that held the text.
    sha256 : str
        SHA-256 of the file's bytes.
    """

    source: str
    text: str = field(repr=False)
    format: str
    sha256: str = field(repr=False)

    def line(self, position: int) -> int:
        """Return the line of the source, from 1, in which a character stands.

        Parameters
        ----------
        position : int
            Index into `text`.

        Returns
        -------
        int
            A line ends at a line feed, a carriage return, or both together.

        Examples
        --------
        >>> Document("a.txt", "one\\ntwo", "plain", "").line(4)
        2
        """
        return self.lines([position])[0]

    def lines(self, positions: list[int]) -> list[int]:
        """Return the line of the source for each of many characters."""
        if "\r" in self.text:
            ends = [match.end() for match in _LINE_END.finditer(self.text)]
            return [bisect_right(ends, position) + 1 for position in positions]
        # Counting from one position to the next is faster than finding every line.
        lines, at, line = [], 0, 1
        for position in positions:
            if position < at:
                at, line = 0, 1
            line += self.text.count("\n", at, position)
            at = position
            lines.append(line)
        return lines
