"""Ids of turns, short enough to be copied without a slip: ``t41bb0c@may``."""

import re
from collections.abc import Iterable, Sequence

from presskit.schema._keys import key

_DIGITS = 6
_ID = r"t[0-9a-f]{6,10}(?:-\d{1,4})?"
_PARTS = re.compile(r"(t[0-9a-f]{6,10})(-\d{1,4})?(?:@(.+))?", re.DOTALL)
_LONE = re.compile(r"(?=[a-f]*\d)")  # what stands alone could be a word, without digits


class ShortIds:
    """The turns of a corpus by the first digits of their ids.

    Six digits name a turn wherever they can; where two turns of one transcript begin
    alike, each is named by its whole id. So the file decides alone what its turns are
    called, whatever else is loaded.

    Parameters
    ----------
    turn_ids, transcripts : sequence of str
        One a turn, as in the table of turns.

    Attributes
    ----------
    all : list of str
        The short id of each turn, with its transcript.

    Examples
    --------
    >>> short = ShortIds(["t826a610a64", "t826a610a64-2", "t788e28ac65"], ["may"] * 3)
    >>> short.all
    ['t826a61@may', 't826a61-2@may', 't788e28@may']
    >>> short.rows("t788e28@may"), short.rows("t788e28ac65"), short.rows("t788e28@june")
    ([2], [2], [])
    """

    def __init__(self, turn_ids: Sequence[str], transcripts: Sequence[str]) -> None:
        self._transcripts = list(transcripts)
        self._ids = [id_.partition("-")[::2] for id_ in turn_ids]
        self._begin: dict[str, list[int]] = {}
        whole: dict[tuple[str, str], set[str]] = {}
        end = 1 + _DIGITS
        for row, (id_, _) in enumerate(self._ids):
            self._begin.setdefault(id_[:end], []).append(row)
            whole.setdefault((self._transcripts[row], id_[:end]), set()).add(id_)
        self.all = [
            key(
                (id_ if len(whole[transcript, id_[:end]]) > 1 else id_[:end])
                + f"-{again}" * bool(again),
                transcript,
            )
            for (id_, again), transcript in zip(
                self._ids, self._transcripts, strict=True
            )
        ]

    def rows(self, printed: str) -> list[int]:
        """Return the turns that an id can stand for, short or whole.

        An id without a transcript can stand for turns of several. What is no id, or
        stands for turns of different words, stands for none: nothing is guessed.
        """
        match = _PARTS.fullmatch(printed.strip())
        if match is None:
            return []
        id_, again, transcript = match[1], (match[2] or "")[1:], match[3]
        rows = [
            row
            for row in self._begin.get(id_[: 1 + _DIGITS], [])
            if self._ids[row][0].startswith(id_)
            and self._ids[row][1] == again
            and transcript in (None, self._transcripts[row])
        ]
        return rows if len({self._ids[row][0] for row in rows}) == 1 else []


def find_ids(text: str, transcripts: Iterable[str]) -> list[tuple[int, int]]:
    """Return the spans of ids of turns in a text, transcripts included.

    Parameters
    ----------
    text : str
    transcripts : iterable of str
        Those that are known: their names may hold spaces.

    Examples
    --------
    >>> text = "(t41bb0c@3 May), t41bb0c@june. teaches"
    >>> [text[start:end] for start, end in find_ids(text, ["3 May"])]
    ['t41bb0c@3 May', 't41bb0c@june']
    """
    # The longest first: "may-2" is not "may".
    known = sorted(set(transcripts), key=len, reverse=True)
    found = []
    for match in re.finditer(rf"(?<![\w@]){_ID}(?!\w)", text):
        start, end = match.span()
        if text[end : end + 1] == "@":
            named = (one for one in known if text.startswith(one, end + 1))
            name = next(named, None) or re.match(r"[\w.-]*\w|", text[end + 1 :])[0]
            end += bool(name) * (1 + len(name))
        elif not _LONE.match(match[0], 1):
            continue
        found.append((start, end))
    return found
