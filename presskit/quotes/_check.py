"""One quotation is checked: verbatim, with gaps, different, or not there."""

import re
from typing import NamedTuple

import pandas as pd

from presskit.corpus import Corpus
from presskit.quotes import _difference, _schema
from presskit.quotes._article import Article
from presskit.quotes._attribution import Cast, can_be
from presskit.quotes._corpus_words import spoken
from presskit.quotes._nearest import MOST_WORDS, nearest
from presskit.quotes._phrases import Said
from presskit.quotes._places import UNNAMED, Place, Places
from presskit.quotes._quotation_marks import Quotation
from presskit.quotes._search import (
    Match,
    left_out,
    search,
    stands_too,
    stretches,
)
from presskit.quotes._tokens import LEFT_OUT, key
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
_SHORT = 5  # words left out, to be shown

_STATUS = {  # whether words are left out, and whether it can be who said it
    (False, True): _schema.VERBATIM,
    (False, False): _schema.OTHER_SPEAKER,
    (True, True): _schema.WITH_GAPS,
    (True, False): _schema.WITH_GAPS_OTHER_SPEAKER,
}


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

    def check(
        self,
        article: Article,
        quotation: Quotation,
        named: list[str],
        said: list[Said],
    ) -> dict | None:
        """Return the row of a quotation; None if there are no words in it.

        `named` are speakers of the corpus whom the paragraph names, `said` those to
        whom the article gives the words.
        """
        text = "\n\n".join(article.text[start:end] for start, end in quotation.spans)
        read = wording(text)
        if not read.keys:
            return None
        result = self._result(read, named, said)
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
        if not quotation.closed:
            notes.append("Its quotation mark is never closed, so its end is a guess.")
        begin = quotation.spans[0][0] + len(text) - len(text.lstrip())
        return {
            "quote": " ".join(text.split()),
            "line": article.line(begin),
            "status": result.status,
            "speaker": place and place.speaker,
            "role": place and place.role,
            "transcript": place and place.transcript,
            "event": place and place.event,
            "date": place and place.date,
            "source_line": place and place.line,
            "start": place and place.start,
            "end": place and place.end,
            "found": place and self._places.text(place),
            "difference": result.difference,
            "n_places": result.n_places,
            "attributed": attributed,
            "message": " ".join(filter(None, notes)),
        }

    def _result(self, read: Wording, named: list[str], said: list[Said]) -> Result:
        matches = search(read, self._spoken, self._stretch)
        longest = max(right - left for left, right in read.pieces())
        if len(read.keys) < _FEWEST or longest < 2:
            return self._too_short(read, matches)
        if matches:
            return self._verbatim(read, matches, named, said)
        return self._apart(read) or self._nearest(read, named, said)

    def _too_short(self, read: Wording, matches: list[Match]) -> Result:
        few = f"{counted(len(read.keys), 'word')}, too few to tell whose they are"
        where = self._also(matches) if matches else f"not in {self._places.over}"
        return Result(_schema.TOO_SHORT, None, "", len(matches), [f"{few}: {where}."])

    def _also(self, matches: list[Match]) -> str:
        """Return in how many places some words stand, and who says them."""
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

    def _verbatim(
        self,
        read: Wording,
        matches: list[Match],
        named: list[str],
        said: list[Said],
    ) -> Result:
        best = min(
            matches,
            key=lambda match: (
                not self._fits(said, match.words[0]),
                self._places.speaker(match.words[0]) not in named,
                match.length,
            ),
        )
        places = self._places
        place = places.place(best.words[0], best.words[-1])
        how = f"{place.how[0].upper()}{place.how[1:]}"
        notes = [f"{how} on {place.where}."]
        gaps, told = self._gaps(read, best)
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
        notes.append(_difference.capitals(read, printed))
        notes.append(
            _difference.question_marks(read, best, places.source(place), spans)
        )
        marks = stage_mark().findall(places.text(place))
        if marks:
            notes.append(f"The source has {listed(dict.fromkeys(marks))} in it.")
        fits = self._fits(said, best.words[0])
        status = _STATUS[bool(gaps), fits]
        return Result(status, place, "", len(matches), notes, fits)

    def _gaps(self, read: Wording, match: Match) -> tuple[int, list[str]]:
        """Return what is left out or replaced, and count where."""
        told, n_left_out, n_gaps = [], 0, 0
        for i, first, end in left_out(read, match):
            said = self._places.place(first, end - 1)
            # A gap that the source prints itself leaves nothing out.
            alone = end - first == 1
            printed = alone and key(self._places.text(said)) == LEFT_OUT
            if printed or stands_too(read, self._spoken, i, first, end):
                continue
            n_gaps += 1
            if read.slack[i] == GAP:
                n_left_out += end - first
            if read.slack[i] != GAP:
                told.append(f"‘{read.bracket[i]}’ stands for ‘{self._shown(said)}’.")
            elif end - first <= _SHORT:  # a "not" is easily lost here
                told.append(f"A gap stands for ‘{self._shown(said)}’.")
        if n_left_out:
            told.insert(0, f"The gaps leave out {counted(n_left_out, 'word')}.")
        turns = {int(self._spoken.turn(word)) for word in match.words}
        if len(turns) > 1:
            told.append(
                f"It is put together from {len(turns)} turns of this speaker in a row."
            )
        return n_gaps, told

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
        where = listed(f"{place.who} on {place.where}" for place in found)
        said = (
            "each piece is verbatim, but they do not follow each other like this in "
            f"what one speaker said in one go: {where}"
        )
        return Result(
            _schema.DIFFERS, found[0], said, 0, [f"{said[0].upper()}{said[1:]}."]
        )

    def _nearest(self, read: Wording, named: list[str], said: list[Said]) -> Result:
        places = self._places
        near = nearest(read, self._spoken, self._stretch)
        nowhere = f"Not in {places.over}."
        if not near or near[0].n_same < _SOMEHOW * len(read.keys):
            note = f"{nowhere} There is no wording like it."
            return Result(_schema.NOT_FOUND, None, "", 0, [note])
        best = min(
            near,
            key=lambda one: (
                one.n_different,
                not self._fits(said, one.words[0]),
                places.speaker(one.words[0]) not in named,
            ),
        )
        place = places.place(best.words[0], best.words[-1])
        shown = f"{place.who} on {place.where}: ‘{self._shown(place)}’"
        n_compared = min(len(read.keys), MOST_WORDS)
        alike = 1 - best.n_different / n_compared
        if alike < _ALIKE or best.n_same < min(_FEWEST_SAME, len(read.keys) - 1):
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
        fits = self._fits(said, best.words[0])
        return Result(_schema.DIFFERS, place, differs, 0, notes, fits)

    def _shown(self, place: Place) -> str:
        text = re.sub(r"\s+", " ", self._places.text(place))
        return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"


def _called(said: Said, named: list[str]) -> str:
    """Return somebody's full name, where the corpus has it, or else what is printed."""
    fuller = (name for name in named if said.name and can_be(said.name, name))
    return next(fuller, said.words)
