"""The words around a call: what gives the floor, what stands before a name."""

import re
from typing import NamedTuple

from presskit.speech._phrases_of_lexicon import Known
from presskit.speech._words_of_introductions import words_of

_BETWEEN = re.compile(r"[\s,:]+")
_BEFORE_A_NAME = re.compile(r"\.?\s+(?=[^\W\d_])")
_AFTER_A_CORRECTION = re.compile(r",\s+(?=[A-Z])")


class Cues(NamedTuple):
    """The words of one talk, and the phrases that are looked for in them."""

    text: str
    known: Known

    def only(self, start: int, end: int) -> bool:
        """Return True if a part of the text has no words but such as give the floor."""
        said = words_of(self.text, start, end)
        if not said.words:
            return True
        kinds = self.known.cue.cover(said, capitals=False)
        return bool(kinds) and "looks_like_floor" not in kinds

    def gives(self, start: int, end: int) -> bool:
        """Return True if a part of the text gives the floor."""
        kinds = self.known.cue.find(words_of(self.text, start, end))
        return any(kind in ("gives_floor", "floor_words") for kind in kinds)

    def thanks(self, start: int, end: int) -> bool:
        """Return True if a part of the text begins with thanks."""
        said = words_of(self.text, start, end)
        return bool(said) and self.known.thanking.at(said, 0, len(said))[0] == "thanks"

    def greets(self, start: int, end: int) -> bool:
        """Return True if a part of the text is a greeting: "Guten Morgen"."""
        said = words_of(self.text, start, end)
        return set(self.known.courtesy.cover(said)) == {"greetings"}

    def calls(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the places of words that call somebody, and of the name."""
        said, found = words_of(self.text, start, end), []
        for kind, first, last in self.known.calling.hits(said):
            if kind != "calls":
                continue
            if last < len(said):
                _, last = self.known.beside_calls.at(said, last, len(said))
            begins = said.start[last] if last < len(said) else end
            if _BETWEEN.fullmatch(self.text, said.end[last - 1], begins):
                found.append((said.start[first], begins))
        return found

    def corrected(self, start: int, end: int) -> int:
        """Return the start of what takes back the words before; `start` for none."""
        said = words_of(self.text, start, end)
        for _, first, last in self.known.correcting.hits(said):
            behind = _AFTER_A_CORRECTION.match(self.text, said.end[last - 1], end)
            if first and behind:
                return behind.end()
        return start

    def opened(self, start: int, end: int) -> int:
        """Return the place where a part of the text goes on after "Yes, …"."""
        said = words_of(self.text, start, end)
        after = self.known.opening.at(said, 0, len(said))[1] if said else 0
        return said.start[after] if 0 < after < len(said) else (end if after else start)

    def titled(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the places where titles before a name begin, and the name."""
        said, found = words_of(self.text, start, end), []
        for at, word in enumerate(said.words):
            if word in self.known.titles and said.capital(at):
                behind = _BEFORE_A_NAME.match(self.text, said.end[at], end)
                if behind:
                    found.append((said.start[at], behind.end()))
        return found
