"""What a page or a brief holds, in sentences, before anybody passes it on."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pandas as pd

from presskit.schema import CHECK, UNSOUND
from presskit.sharing._personal import NOBODY, Personal, in_texts
from presskit.sharing._ways import PYTHON, Ways
from presskit.sharing._without_names import Whose, who_speaks
from presskit.text.licence import keeps_words
from presskit.text.prose import listed, names_of_events
from presskit.wording import say

if TYPE_CHECKING:
    from presskit.corpus import Corpus

_TOLD = ("id", "event", "sha256", "licence", "verdict", "verdict_why")
_LONGEST = 80  # characters of a licence


class Held(NamedTuple):
    """One transcript in it."""

    name: str
    n_turns: int
    licence: str = ""
    verdict: str = ""
    why: str = ""


class Contents(NamedTuple):
    """What it holds.

    Attributes
    ----------
    transcripts : tuple of Held
    with_words : bool
        Whether their words are in it.
    people : Personal
        Names, addresses and numbers in it.
    hide_text : bool or None
        What was chosen; None if the licence decided.
    hide_names : bool or "all"
        Whose names were hidden.
    part : str
        What is in it; '' for all turns of the transcripts.
    """

    transcripts: tuple[Held, ...] = ()
    with_words: bool = True
    people: Personal = NOBODY
    hide_text: bool | None = None
    hide_names: Whose = False
    part: str = ""

    def warn(self, path: Path) -> None:
        """Warn of addresses and numbers of people in it."""
        self.people.warn(path)

    def sentences(self, ways: Ways = PYTHON) -> list[str]:
        """Return the contents, a sentence a fact.

        Examples
        --------
        >>> from presskit.sharing._ways import COMMAND
        >>> may = Held("may", 12, "© Harbor Daily")
        >>> for one in Contents((may,), False, Personal(3)).sentences(COMMAND):
        ...     print(one)
        It holds 12 turns of 1 transcript, without their words.
        It holds 3 names of people; --hide-names leaves them out.
        The licence given is “© Harbor Daily”. As it does not let everybody pass the
        words on, they are left out; --show-text keeps them.
        """
        return [
            *self._amount(),
            *self._people(ways),
            *self._licence(ways),
            *self._bad(),
        ]

    def _amount(self) -> list[str]:
        if not self.transcripts:
            return [say("sharing.holds.unknown")]
        if self.part:
            return [say("sharing.holds.part", part=self.part)]
        turns = say("forms.turns", n=sum(one.n_turns for one in self.transcripts))
        words = "with" if self.with_words else "without"
        n = len(self.transcripts)
        return [say(f"sharing.holds.{words}_words", n=n, turns=turns)]

    def _people(self, ways: Ways) -> list[str]:
        if not (holds := str(self.people)):
            return []
        if self.hide_names == "all":
            return [say("sharing.people.still", holds=holds)]
        way = ways.hide_everybody if self.hide_names else ways.hide_names
        return [say("sharing.people.way", holds=holds, way=way)]

    def _licence(self, ways: Ways) -> list[str]:
        given = Counter(one.licence for one in self.transcripts)
        missing = given.pop("", 0)
        if not self.transcripts:
            return []
        if not given:
            if not self.with_words:
                return [say("sharing.licence.none")]
            if not ways.hide_text:
                return [say("sharing.licence.none_words")]
            return [say("sharing.licence.none_words_way", way=ways.hide_text)]
        told = _told(given, missing)
        if not keep_words(given):
            return [say("sharing.licence.told", told=told)]
        if self.with_words:
            what = say("sharing.licence.should")
        elif self.hide_text is None:
            what = say("sharing.licence.are_out_way", way=ways.show_text)
        else:
            what = say("sharing.licence.are_out")
        strictest = "one" if len(given) + bool(missing) > 1 else "it"
        return [say(f"sharing.licence.as_{strictest}", told=told, what=what)]

    def _bad(self) -> list[str]:
        n = len(self.transcripts)
        made = []
        for verdict in (UNSOUND, CHECK):
            bad = [one.name for one in self.transcripts if one.verdict == verdict]
            if bad:
                told = {"n": len(bad), "of": n, "names": listed(bad, 3)}
                made.append(say(f"sharing.verdict.{verdict}", **told))
        return made


NOTHING = Contents()


def _told(given: Mapping[str, int], missing: int) -> str:
    """Return the licences of the sources, in words.

    Examples
    --------
    >>> _told({"CC0": 2}, 0), _told({"CC0": 2, "CC BY 4.0": 1}, 1)
    ('The licence given is “CC0”', 'The licences given are “CC0” and “CC BY 4.0”, for
    1 transcript none')
    """
    names = listed((f"“{_short(name)}”" for name in given), 3)
    number = "several" if len(given) > 1 else "one"
    told = say(f"sharing.licence.{number}", names=names)
    return say("sharing.licence.missing", n=missing, told=told) if missing else told


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"


def keep_words(licences: Iterable[object]) -> bool:
    """Return True if one of some licences does not let everybody pass words on."""
    return any(map(keeps_words, licences))


def of_islands(islands: Iterable[Mapping]) -> tuple[Held, ...]:
    """Return the transcripts in the data of some explorers, each once."""
    found: dict[tuple[str, str], tuple[dict[str, str], int]] = {}
    for island in islands:
        for one in island["transcripts"]:
            told = {
                key: value if isinstance(value := one.get(key), str) else ""
                for key in _TOLD
            }
            turns = one.get("turns") or []
            found.setdefault((told["sha256"], told["id"]), (told, len(turns)))
    rows = [told for told, _ in found.values()]
    ids, events = ([told[key] for told in rows] for key in ("id", "event"))
    days = [None] * len(ids)
    called = names_of_events({"transcript": ids, "date": days, "event": events})
    about = ("licence", "verdict", "verdict_why")
    return tuple(
        Held(called[told["id"]], n, *(told[key] for key in about))
        for told, n in found.values()
    )


def of_table(transcripts: pd.DataFrame) -> tuple[Held, ...]:
    """Return the transcripts of a corpus."""
    names = ("transcript", "n_turns", "licence", "verdict", "verdict_why")
    called = transcripts["transcript"].map(names_of_events(transcripts))
    rows = transcripts[list(names)].assign(transcript=called).astype(object)
    return tuple(
        Held(*("" if pd.isna(value) else value for value in row))
        for row in rows.itertuples(index=False, name=None)
    )


def of_corpus(corpus: "Corpus", hide_text: bool | None, hide_names: Whose) -> Contents:
    """Return the contents that a page of a corpus would have."""
    held = of_table(corpus.transcripts)
    strict = keep_words(one.licence for one in held)
    with_words = not (strict if hide_text is None else hide_text)
    who = who_speaks(corpus)
    names, everybody = who.names(hide_names), who.names("all")
    shown = [*corpus.turns["label"], *corpus.turns["speaker"].dropna()]
    shown += corpus.turns["text"].tolist() if with_words else []
    people = in_texts(map(names.text, dict.fromkeys(shown)), everybody)
    return Contents(held, with_words, people, hide_text, hide_names)
