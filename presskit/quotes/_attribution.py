"""To whom an article gives a quotation, and whether that can be who said it."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

import pandas as pd

from presskit.corpus import Corpus
from presskit.languages import lexicon
from presskit.names import agree, same_office
from presskit.quotes._article import Article
from presskit.quotes._clauses import after, before
from presskit.quotes._phrases import Said
from presskit.quotes._quotation_marks import Quotation
from presskit.schema.ids import named
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text import plain, sentences

_MARKS = " \t\r\n\u00a0“”„‟\"«»‹›‘’‚'>"
_ENDS = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")


class Attributions:
    """Whom an article says to have said each of its quotations.

    Parameters
    ----------
    article : Article
        As :func:`presskit.quotes._article.read` gives it.
    quotations : iterable of Quotation
        All of them.
    """

    def __init__(self, article: Article, quotations: Iterable[Quotation]) -> None:
        self._article = article
        self._spans = sorted(span for one in quotations for span in one.spans)

    def of(self, quotation: Quotation) -> list[Said]:
        """Return whom the article names as the speaker; empty if it does not say."""
        found = self._before(quotation)
        if found is None:
            found = self._after(quotation)
        if found is None:
            found = self._carried(quotation)
        return found or []

    def _before(self, quotation: Quotation) -> list[Said] | None:
        text = self._text_before(quotation)
        if not text.strip(_MARKS) or _ENDS.search(text.rstrip(_MARKS)):
            return None
        spans = list(sentences(text))
        return before(text[slice(*spans[-1])].rstrip(_MARKS)) if spans else None

    def _text_before(self, quotation: Quotation) -> str:
        """Return what stands between the quotation before, or the paragraph, and it."""
        left, paragraphs = quotation.spans[0][0], self._article.paragraphs
        first = quotation.paragraphs[0]
        start = paragraphs[first].start
        ends = [end for _, end in self._spans if end <= left]
        own = self._article.text[max([start, *ends]) : left]
        if own.strip(_MARKS) or not first or any(end > start for end in ends):
            return own
        # A block quote, or a paragraph after a colon, goes on with the one before.
        earlier = self._article.text[
            max([paragraphs[first - 1].start, *ends]) : paragraphs[first - 1].end
        ]
        whole = earlier.rstrip(_MARKS)
        if paragraphs[first].block or whole.endswith(":"):
            return whole.rstrip(".") if paragraphs[first].block else whole
        return own

    def _text_after(self, quotation: Quotation) -> str:
        right = quotation.spans[-1][1]
        end = self._article.paragraphs[quotation.paragraphs[1]].end
        starts = [start for start, _ in self._spans if start >= right]
        return self._article.text[right : min([end, *starts])]

    def _after(self, quotation: Quotation) -> list[Said] | None:
        text = self._text_after(quotation).lstrip(_MARKS)
        first = next(sentences(text), None)
        if first is None:
            return None
        said = self._article.text[: quotation.spans[-1][1]]
        return after(text[slice(*first)], ended=said.rstrip().endswith("."))

    def _carried(self, quotation: Quotation) -> list[Said] | None:
        """Return the speaker of the quotation before: “A,” Ek said. “B.” follows."""
        text = self._text_before(quotation).strip(_MARKS)
        start = self._article.paragraphs[quotation.paragraphs[0]].start
        left = quotation.spans[0][0]
        quoted = any(start <= first and end < left for first, end in self._spans)
        if not quoted or len(list(sentences(text))) != 1:
            return None
        return after(text, ended=False)


class Cast:
    """Who speaks in a corpus, to be held against what an article says.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    @cached_property
    def _people(self) -> Mapping[tuple[str, str], object]:
        cast = self._corpus.cast
        cast = cast.assign(named=named(cast["speaker_id"]))
        return {
            (row.transcript, row.speaker_id): row
            for row in cast.itertuples(index=False)
            if isinstance(row.speaker_id, str)
        }

    @cached_property
    def _outlets(self) -> Mapping[tuple[str, int], set[str]]:
        found: dict[tuple[str, int], set[str]] = {}
        for row in self._corpus.outlets.itertuples(index=False):
            found.setdefault((row.transcript, row.turn), set()).add(row.outlet_id)
        return found

    def fits(self, said: Said, row: int) -> bool:
        """Return True unless whom an article names cannot be who speaks in a turn.

        Parameters
        ----------
        said : Said
            Whom the article names.
        row : int
            Position of the turn in ``corpus.turns``.
        """
        turn = self._corpus.turns.iloc[row]
        person = self._people.get((turn["transcript"], turn["speaker_id"]))
        if said.name:
            if not self._is_name(said.name, turn, person):
                return False
        elif said.office:
            if not self._is_office(said.office, turn, person):
                return False
        elif said.asks and turn["role"] != JOURNALIST:
            return False
        outlets = self._outlets.get((turn["transcript"], turn["turn"]), set())
        if not said.outlets:
            return True
        if turn["role"] != JOURNALIST:
            return bool(said.name and not said.asks)
        return not outlets or bool(outlets & set(said.outlets))

    def _is_name(self, name: str, turn: pd.Series, person: object) -> bool:
        """Return True if a name can be the speaker's."""
        by_office = person is not None and _text(person.office) == turn["speaker"]
        if person is not None and person.named and not by_office:
            return can_be(name, turn["speaker"])
        # Nobody knows who an unnamed speaker is: but nobody else who speaks here.
        return not any(
            other.named and can_be(name, other.speaker)
            for (transcript, id_), other in self._people.items()
            if transcript == turn["transcript"] and id_ != turn["speaker_id"]
        )

    def _is_office(self, office: str, turn: pd.Series, person: object) -> bool:
        """Return True if an office can be the speaker's."""
        if turn["role"] == JOURNALIST:
            return False
        own = _text(person.office) if person is not None else ""
        if not own:  # not known: but it is not that of somebody else who speaks here
            return not any(
                _same(office, _text(other.office))
                for (transcript, id_), other in self._people.items()
                if transcript == turn["transcript"] and id_ != turn["speaker_id"]
            )
        chief = _turned(office).split()[-1:]
        return _same(office, own) or (
            turn["role"] == PRINCIPAL and set(chief) <= lexicon().words("chiefs")
        )


def can_be(name: str, speaker: str) -> bool:
    """Return True if an article can mean a speaker by a name.

    Examples
    --------
    >>> can_be("Ek", "Bo Ek"), can_be("Kim Ek", "Bo Ek"), can_be("Bo Holm", "Bo Ek")
    (True, False, False)
    """
    return agree(name, speaker) and agree(name.split()[-1], speaker)


def _same(office: str, other: str) -> bool:
    return bool(other) and same_office(_turned(office), _turned(other))


def _turned(office: str) -> str:
    """Return "defence minister" for "Minister of Defence", or for several of them.

    Examples
    --------
    >>> _turned("Secretary General of NATO"), _turned("Defence Ministers")
    ('nato secretary general', 'defence minister')
    """
    what, _, of = plain(office).partition(" of ")
    if what.endswith("s") and not what.endswith("ss"):
        what = what.removesuffix("s")
    return f"{of.removeprefix('the ')} {what}" if of else what


def _text(value: object) -> str:
    return "" if pd.isna(value) else str(value)
