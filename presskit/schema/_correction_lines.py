"""One line of a correction file, and why it is not followed."""

from typing import NamedTuple, Optional


class Correction(NamedTuple):
    """One thing that a person decided, and where it stands.

    Attributes
    ----------
    action : str
        One of :data:`presskit.corrections.ACTIONS`.
    transcript : str
        The id of the transcript. It is asked only where no loaded file has the SHA-256.
    sha256 : str
        SHA-256 of the source's bytes, 64 hexadecimal digits in small letters.
    start, end : int
        Characters of the source's text.
    value : str
        The label, name, role, outlets, kind of doubt, fact about the file, or the turn
        of the other person; '' for an action without one.
    reason : str
        Free words.
    scope : str
        How far it goes: 'turn', 'label' or 'file'; '' as far as the action goes.
    words : str
        The words at its place; of many the first and the last, see
        :func:`presskit.corrections.anchored`.
    before, after : str
        Some words before and after them. All three are '' in a line of presskit 0.1.
    file : str
        The file that holds the line; '' if none does.
    line : int or None
        Where in that file the line begins, from 1.
    written : Correction or None
        The line as it stands in its file, where it has followed its words.
    """

    action: str
    transcript: str
    sha256: str
    start: int
    end: int
    value: str
    reason: str
    scope: str = ""
    words: str = ""
    before: str = ""
    after: str = ""
    file: str = ""
    line: int | None = None
    written: Optional["Correction"] = None

    @property
    def key(self) -> tuple[str, str, int, int, str, str]:
        """What makes two lines one and the same; their words say nothing new."""
        return self.action, self.sha256, self.start, self.end, self.value, self.scope

    @property
    def has_words(self) -> bool:
        """Whether the line says on which words it was made."""
        return bool(self.words or self.before or self.after)

    @property
    def as_written(self) -> "Correction":
        """The line as it stands in its file."""
        return self.written or self


class Failed(NamedTuple):
    """A line that was not followed.

    Attributes
    ----------
    correction : Correction
        The line.
    message : str
        Why, and what stands at its place.
    advice : str
        What to do about it.
    """

    correction: Correction
    message: str
    advice: str
