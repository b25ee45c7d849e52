"""One quotation is checked: verbatim, with gaps, different, or not there."""

import re
from typing import NamedTuple

import pandas as pd

from presskit.corpus import Corpus
from presskit.quotes import _difference, _schema
from presskit.quotes._attribution import Cast, can_be
from presskit.quotes._claims import NO_CLAIM, Claim, Claims
from presskit.quotes._content import Content
from presskit.quotes._context import denied_before
from presskit.quotes._corpus_words import spoken
from presskit.quotes._nearest import MOST_WORDS, Near, nearest
from presskit.quotes._phrases import Said
from presskit.quotes._places import UNNAMED, Place, Places
from presskit.quotes._search import (
    Match,
    left_out,
    search,
    stands_too,
    stretches,
)
from presskit.quotes._tokens import LEFT_OUT, key
from presskit.quotes._turned import SHORT, turned
from presskit.quotes._wording import GAP, Wording, wording
from presskit.schema.roles import JOURNALIST
from presskit.text import stage_mark
from presskit.text.prose import (
    counted,
    listed,
)

_FEWEST = 3  # words that can be told from what anybody might say
_ALIKE = 0.6  # share of the words that agree, for a wording to be the same but changed
_FEWEST_SAME = 4
_SOMEHOW = 1 / 3  # share that must agree, for a wording to be worth a look
_SHOWN = 300  # characters of the nearest wording

_SLIGHTLY = 2  # words changed, added or left out
_FEW_PIECES = 4  # of which somebody puts a quotation together
_MOST_PLACES = 500  # that are held against what is claimed

_STATUS = {  # whether words are left out; then by whom, and where, they were said
    False: (_schema.VERBATIM, _schema.WRONG_PLACE, _schema.OTHER_SPEAKER),
    True: (
        _schema.WITH_GAPS,
        _schema.WITH_GAPS_WRONG_PLACE,
        _schema.WITH_GAPS_OTHER_SPEAKER,
    ),
}


class Asked(NamedTuple):
    """What is to be looked up.

    Attributes
    ----------
    text : str
        The quotation without its outer marks.
    line : int
        Where it stands in the answer.
    named : list of str
        Speakers of the corpus whom the paragraph names.
    said : list of Said
        To whom the answer gives the words.
    claim : Claim
        Where it says that they stand.
    notes : list of str
        What is to be told of it in any case.
    """

    text: str
    line: int
    named: list[str]
    said: list[Said]
    claim: Claim = NO_CLAIM
    notes: tuple[str, ...] = ()


class Result(NamedTuple):
    """What was found of a quotation."""

    status: str
    place: Place | None
    difference: str
    n_places: int
    notes: list[str]
    fits: bool = True


class Checker:
    """Checks quotations against one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._spoken = spoken(corpus.turns)
        self._stretch = stretches(corpus.turns)
        self._places = Places(corpus, self._spoken)
        self._cast = Cast(corpus)
        self._claims = Claims(corpus)
        self._content = Content(corpus, self._spoken)

    def check(self, asked: Asked) -> dict | None:
        """Return the row of a quotation; None if there are no words in it."""
        read, named, said = wording(asked.text), asked.named, asked.said
        if not read.keys:
            return None
        result = self._result(read, asked)
        place = result.place
        notes = list(result.notes)
        attributed = listed(_called(one, named) for one in said)
        attributed = attributed or (named[0] if named else None)
        if place is not None and result.fits:
            known = bool(said) or place.speaker in named
            attributed = place.speaker if known else attributed
            if named and not known:
                notes.append(
                    f"The paragraph names {listed(named, 3)}, but these are the words "
                    f"of {place.who}."
                )
        elif place is not None:
            notes.append(
                f"The article gives it to {attributed}, but these are the words of "
                f"{place.who}."
            )
        return {
            **self._nowhere(asked),
            "status": result.status,
            "speaker": place and place.speaker,
            "role": place and place.role,
            "transcript": place and place.transcript,
            "turn_id": place and place.turn_id,
            "event": place and place.event,
            "date": place and place.date,
            "source_line": place and place.line,
            "start": place and place.start,
            "end": place and place.end,
            "found": place and self._places.text(place),
            "difference": result.difference,
            "n_places": result.n_places,
            "attributed": attributed,
            "message": " ".join(filter(None, [*notes, *asked.notes])),
        }

    def pass_over(self, asked: Asked) -> dict:
        """Return the row of what is no quotation, and was not checked."""
        cited = self._claims.cited(asked.claim, self._places.speakers)
        attributed = listed(_called(one, asked.named) for one in asked.said)
        return {
            **self._nowhere(asked),
            "status": _schema.NOT_CHECKED,
            "attributed": attributed or None,
            "message": " ".join([*asked.notes, *cited]),
        }

    def _nowhere(self, asked: Asked) -> dict:
        """Return a row that knows the answer, but nothing of the source."""
        empty = dict.fromkeys(_schema.QUOTATIONS.columns)
        return {
            **empty,
            "quote": " ".join(asked.text.split()),
            "line": asked.line,
            "claimed": asked.claim.words or None,
            "difference": "",
            "n_places": 0,
        }

    def _result(self, read: Wording, asked: Asked) -> Result:
        matches = search(read, self._spoken, self._stretch)
        longest = max(right - left for left, right in read.pieces())
        if len(read.keys) < _FEWEST or longest < 2:
            return self._too_short(read, matches)
        if matches:
            return self._verbatim(read, matches, asked)
        if apart := self._apart(read):
            return apart
        near = self._candidates(read, asked)
        slightly = near and near[0].n_different <= _SLIGHTLY
        joined = None if slightly else self._joined(read)
        return joined or self._nearest(read, near, asked)

    def _too_short(self, read: Wording, matches: list[Match]) -> Result:
        few = f"{counted(len(read.keys), 'word')}, too few to tell whose they are"
        where = self._also(matches) if matches else f"not in {self._places.over}"
        return Result(_schema.TOO_SHORT, None, "", len(matches), [f"{few}: {where}."])

    def _also(self, matches: list[Match]) -> str:
        """Return the number of places of some words, and their speakers, in words."""
        where = counted(len(matches), "place")
        return f"they stand in {where}, said by {listed(self._who(matches), 4)}"

    def _who(self, matches: list[Match]) -> list[str]:
        """Return the speakers of some words, each once."""
        names = (self._places.speaker(match.words[0]) for match in matches)
        return list(dict.fromkeys(UNNAMED if pd.isna(name) else name for name in names))

    def _fits(self, said: list[Said], word: int) -> bool:
        """Return True unless an article gives a word to somebody else."""
        turn = int(self._spoken.turn(word))
        return not said or any(self._cast.fits(one, turn) for one in said)

    def _wrong(self, claim: Claim, words: tuple[int, ...]) -> list[str]:
        """Return the faults of where some words are said to stand."""
        if not claim:
            return []
        turns = sorted({int(self._spoken.turn(word)) for word in words})
        place = self._places.place(words[0], words[-1])
        return self._claims.wrong(claim, turns, place)

    def _verbatim(self, read: Wording, matches: list[Match], asked: Asked) -> Result:
        said, claim = asked.said, asked.claim
        best = min(
            matches[:_MOST_PLACES],
            key=lambda match: (
                not self._fits(said, match.words[0]),
                len(self._wrong(claim, match.words)),
                self._places.speaker(match.words[0]) not in asked.named,
                match.length,
            ),
        )
        places = self._places
        place = places.place(best.words[0], best.words[-1])
        how = f"{place.how[0].upper()}{place.how[1:]}"
        notes = [f"{how} on {place.where}."]
        gaps, other, told = self._gaps(read, best)
        notes += told
        if len(who := self._who(matches)) > 1:
            notes.append(
                f"Several said it, in {len(matches):,} places: {listed(who, 4)}; this "
                "row shows one of them."
            )
        elif len(matches) > 1:
            notes.append(f"It stands in {len(matches):,} places.")
        printed = [places.printed(word) for word in best.words]
        spans = [places.span(word)[1:] for word in best.words]
        notes.append(denied_before(*places.within(best.words[0])))
        notes.append(_difference.capitals(read, printed))
        notes.append(
            _difference.question_marks(read, best, places.source(place), spans)
        )
        marks = stage_mark().findall(places.text(place))
        if marks:
            notes.append(f"The source has {listed(dict.fromkeys(marks))} in it.")
        fits = self._fits(said, best.words[0])
        wrong = self._wrong(claim, best.words)
        if wrong:
            notes += [*wrong, f"These words stand in {place.turn}."]
        notes += self._claims.unsettled(claim, place)
        if other:
            return Result(_schema.DIFFERS, place, "; ".join(other), 0, notes, fits)
        status = _STATUS[bool(gaps)][2 if not fits else bool(wrong)]
        return Result(status, place, "", len(matches), notes, fits)

    def _gaps(self, read: Wording, match: Match) -> tuple[int, list[str], list[str]]:
        """Count gaps; return what they turn, and what is to be told of them."""
        told, n_left_out, n_gaps = [], 0, 0
        replaced: dict[int, str] = {}
        for i, first, end in left_out(match):
            said = self._places.place(first, end - 1)
            # A gap that the source prints itself leaves nothing out.
            alone = end - first == 1
            printed = alone and key(self._places.text(said)) == LEFT_OUT
            if printed or stands_too(read, self._spoken, i, first, end):
                continue
            n_gaps += 1
            replaced[i] = self._places.text(said)
            if read.slack[i] == GAP:
                n_left_out += end - first
            if read.slack[i] != GAP:
                told.append(f"‘{read.bracket[i]}’ stands for ‘{self._shown(said)}’.")
            elif end - first <= SHORT:  # a "not" is easily lost here
                told.append(f"A gap stands for ‘{self._shown(said)}’.")
        if n_left_out:
            told.insert(0, f"The gaps leave out {counted(n_left_out, 'word')}.")
        turns = {int(self._spoken.turn(word)) for word in match.words}
        if len(turns) > 1:
            told.append(
                f"It is put together from {len(turns)} turns of this speaker in a row."
            )
        return n_gaps, turned(read, replaced), told

    def _apart(self, read: Wording) -> Result | None:
        """Return a verdict on pieces that are verbatim but not in one stretch."""
        pieces = read.pieces()
        if len(pieces) < 2 or min(right - left for left, right in pieces) < _FEWEST:
            return None
        found = []
        for left, right in pieces:
            at = self._spoken.phrase(self._spoken.coded(read.keys[left:right]))
            if not len(at):
                return None
            place = self._places.place(int(at[0]), int(at[0]) + right - left - 1)
            found.append(place)
        return _pieced(
            found,
            "each piece is verbatim, but they do not follow each other like this in "
            "what one speaker said in one go",
        )

    def _joined(self, read: Wording) -> Result | None:
        """Return a verdict on what is put together from several places, unmarked."""
        found, left = [], 0
        while left < len(read.keys):
            right, at = self._longest(read, left)
            if right - left < _FEWEST or len(found) == _FEW_PIECES:
                return None
            found.append(self._places.place(at, at + right - left - 1))
            left = right
        return _pieced(found, f"put together from {len(found)} places, without a mark")

    def _longest(self, read: Wording, left: int) -> tuple[int, int]:
        """Return the end of the longest piece that stands somewhere, and where."""
        right, at = left, 0
        while right < len(read.keys):
            here = self._spoken.phrase(self._spoken.coded(read.keys[left : right + 1]))
            if not len(here):
                break
            right, at = right + 1, int(here[0])
        return right, at

    def _candidates(self, read: Wording, asked: Asked) -> list[Near]:
        """Return the wordings that are like a quotation, the likest first."""
        enough = _SOMEHOW * len(read.keys)
        near = [
            one
            for one in nearest(read, self._spoken, self._stretch)
            if one.n_same >= enough and self._content.resembles(read, one)
        ]
        return sorted(
            near,
            key=lambda one: (
                one.n_different,
                not self._fits(asked.said, one.words[0]),
                self._places.speaker(one.words[0]) not in asked.named,
            ),
        )

    def _nearest(self, read: Wording, near: list[Near], asked: Asked) -> Result:
        places = self._places
        nowhere = f"Not in {places.over}."
        if not near:
            note = f"{nowhere} There is no wording like it."
            return Result(_schema.NOT_FOUND, None, "", 0, [note])
        best = near[0]
        place = places.place(best.words[0], best.words[-1])
        shown = f"{place.who} on {place.where}: ‘{self._shown(place)}’"
        n_compared = min(len(read.keys), MOST_WORDS)
        alike = 1 - best.n_different / n_compared
        few = min(_FEWEST_SAME, len(read.keys) - 1)
        changed = alike >= _ALIKE and best.n_same >= few
        if not (changed and self._content.alike(read, best)):
            note = f"{nowhere} The nearest wording is by {shown}."
            return Result(_schema.NOT_FOUND, None, "", 0, [note])
        printed = [
            "" if word is None else places.printed(word) for _, word in best.pairs
        ]
        differs = _difference.difference(read, best, printed)
        notes = [
            f"Not verbatim in {places.over}. The nearest wording is by {shown}.",
            f"{differs[0].upper()}{differs[1:]}." if differs else "",
        ]
        if len(read.keys) > MOST_WORDS:
            notes.append(f"Only its first {MOST_WORDS:,} words were compared.")
        if place.role == JOURNALIST:
            notes.append(f"It is {place.how}.")
        fits = self._fits(asked.said, best.words[0])
        notes += self._wrong(asked.claim, tuple(best.words))
        return Result(_schema.DIFFERS, place, differs, 0, notes, fits)

    def _shown(self, place: Place) -> str:
        text = re.sub(r"\s+", " ", self._places.text(place))
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"


def _pieced(found: list[Place], how: str) -> Result:
    """Return the verdict on words that stand in several places."""
    where = listed(f"{place.who} on {place.where}" for place in found)
    said = f"{how}: {where}"
    note = f"{said[0].upper()}{said[1:]}."
    return Result(_schema.DIFFERS, found[0], said, 0, [note])


def _called(said: Said, named: list[str]) -> str:
    """Return somebody's full name, where the corpus has it, or else what is printed."""
    fuller = (name for name in named if said.name and can_be(said.name, name))
    return next(fuller, said.words)
