"""The kinds of doubt: a new one is an entry here, and the step that finds it.

What is said of each stands in ``wording/en/doubts.toml``.
"""

from enum import StrEnum
from functools import cached_property
from typing import Self

from presskit.doubts._words import Words, words


class Kind(StrEnum):
    """The kinds of doubt, each as the audit prints it, with how severe it is.

    Beside these stand the words that it concerns, and whether each doubt of the kind
    says for itself what to do.
    """

    severity: str
    about: str
    varies: bool

    def __new__(
        cls, printed: str, severity: str, about: str, varies: bool = False
    ) -> Self:
        """Make of a text a kind that knows how severe it is."""
        kind = str.__new__(cls, printed)
        kind._value_ = printed
        kind.severity, kind.about, kind.varies = severity, about, varies
        return kind

    @cached_property
    def words(self) -> Words:
        """What the kind means, in plain words."""
        return words(self.name, self.severity, self.about, self.varies)

    FILE_NOT_LOADED = ("file not loaded", "error", "nothing")
    NOT_READ = ("not read", "warning", "nothing", True)
    CORRECTION_FAILED = ("correction failed", "error", "nothing", True)
    WITNESSES_DISAGREE = ("witnesses disagree", "warning", "exchange")
    ROLE_ON_THIN_EVIDENCE = ("role on thin evidence", "warning", "label")
    POSSIBLE_LABEL = ("possible label", "warning", "rest")
    CALL_INSIDE_A_TURN = ("call inside a turn", "warning", "rest")
    SOMEBODY_ELSE_ASKS = ("somebody else asks", "warning", "label")
    SAME_ASKER = ("same asker?", "warning", "exchange")
    SAME_PERSON = ("same person?", "warning", "asker")
    MATCHED_SPELLING = ("matched spelling", "note", "asker")
    SEVERAL_OF_THAT_NAME = ("several of that name", "warning", "label")
    LABELS_JOINED = ("labels joined", "note", "label")
    NAMED_IN_ONE_PLACE = ("named in one place", "warning", "label")
    SPEAKER_NOT_NAMED = ("speaker not named", "warning", "label")
    NO_DATE = ("no date", "warning", "transcript", True)
    DAY_OF_NAME = ("day from the file's name", "warning", "transcript", True)
    SAME_TEXT_TWICE = ("same text twice", "warning", "transcript")
    SAME_EVENT_TWICE = ("same event twice?", "warning", "transcript", True)
    OLDER_VERSION = ("older version", "note", "nothing", True)
    TEXT_MENDED = ("text mended", "warning", "transcript")
    NOT_TOLD = ("not told by the file", "warning", "transcript", True)
    VERDICT = ("verdict on the file", "warning", "transcript")
    NO_EXCHANGE_FOUND = ("no exchange found", "warning", "transcript")
    LANGUAGE_WITHOUT_WORDS = ("language without words", "warning", "transcript")
    INAUDIBLE = ("inaudible", "note", "turn")
    CUT_BY_EDITOR = ("cut by the editor", "note", "turn")
    WORDS_OF_THE_EDITOR = ("words of the editor", "note", "turn")
    UNLABELLED_OPENING = ("unlabelled opening", "note", "turn")
    NO_LABELS = ("no labels", "note", "transcript")
    LABEL_WITHOUT_COLON = ("label without colon", "note", "turn")
    LABEL_USED_ONCE = ("label used once", "note", "turn")
    TIMES_GO_BACK = ("times go back", "note", "nothing")
    EMPTY_TURN = ("empty turn", "note", "turn")
    NO_OUTLET = ("no outlet", "note", "asker")
    UNKNOWN_OUTLET = ("unknown outlet", "note", "outlet")
    SAME_OUTLET = ("same outlet?", "note", "outlet")
    WHICH_OUTLET = ("which outlet?", "note", "outlet")
    UPDATED_LATER = ("updated later", "note", "nothing")
    LEFT_OUT = ("left out", "note", "nothing")
    NOT_A_TRANSCRIPT = ("not a transcript", "note", "nothing")
    COUNTED_ONCE = ("counted once", "note", "nothing")
    WRITTEN_BY_PRESSKIT = ("written by presskit", "note", "nothing")
    UNUSED_ALIAS = ("unused alias", "note", "nothing")
    CORRECTION_APPLIED = ("correction applied", "note", "nothing")
    UNKNOWN_COLUMN = ("unknown column", "note", "nothing", True)
    CHECKED_FINE = ("checked, fine", "note", "nothing")
    CORRECTION_MOVED = ("correction moved", "note", "nothing")
