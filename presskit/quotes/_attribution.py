"""To whom an article gives a quotation, and whether that can be who said it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
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
from presskit.text import ends_sentence, plain, sentences

_MARKS = " \t\r\n\u00a0“”„‟\"«»‹›‘’‚'>"


class Attributions:
    """Whom an article says to have said each of its quotations.

    Parameters
    ----------
    article : Article
        As :func:`presskit.quotes._article.read` gives it.
    quotations : iterable of Quotation
        All of them.
    is_topic : callable, optional
        Returns True for words that, alone before a colon, name no person:
        "Ammunition: “…”".
    """

    def __init__(
        self,
        article: Article,
        quotations: Iterable[Quotation],
        is_topic: Callable[[str], bool] = lambda word: False,
    ) -> None:
        self._article = article
        self._is_topic = is_topic
        spans = sorted(span for one in quotations for span in one.spans)
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def of(self, quotation: Quotation) -> list[Said]:
        """Return the speakers whom the article names; empty if it does not say."""
        found = self._before(quotation)
        if found is None:
            found = self._after(quotation)
        if found is None:
            found = self._carried(quotation)
        return found or []

    def _before(self, quotation: Quotation) -> list[Said] | None:
        text = self._text_before(quotation)
        if not text.strip(_MARKS) or ends_sentence(text.rstrip(_MARKS)):
            return None
        spans = list(sentences(text))
        clause = text[slice(*spans[-1])].rstrip(_MARKS) if spans else ""
        found = before(clause) if clause else None
        if found and clause.endswith(":") and _is_bare(found[0]):
            return None if self._is_topic(found[0].name) else found
        return found

    def _text_before(self, quotation: Quotation) -> str:
        """Return the words between the quotation before, or the paragraph, and it."""
        left, paragraphs = quotation.spans[0][0], self._article.paragraphs
        first = quotation.paragraphs[0]
        start = paragraphs[first].start
        ends = self._ends_before(left)
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

    def _ends_before(self, left: int) -> list[int]:
        """Return the end of the last quotation before a place; empty without one."""
        at = bisect_right(self._ends, left)
        return self._ends[max(0, at - 1) : at]

    def _text_after(self, quotation: Quotation) -> str:
        right = quotation.spans[-1][1]
        end = self._article.paragraphs[quotation.paragraphs[1]].end
        starts = self._starts[(at := bisect_left(self._starts, right)) : at + 1]
        return self._article.text[right : min([end, *starts])]

    def _after(self, quotation: Quotation) -> list[Said] | None:
        text = self._text_after(quotation).lstrip(_MARKS)
        goes_on = text.startswith(",")  # “Nein.“, sagte Ek.
        text = text.lstrip(f",{_MARKS}") if goes_on else text
        first = next(sentences(text), None)
        if first is None:
            return None
        said = self._article.text[: quotation.spans[-1][1]].rstrip()
        ended = said.endswith(".") and not goes_on
        return after(text[slice(*first)], ended=ended)

    def _carried(self, quotation: Quotation) -> list[Said] | None:
        """Return the speaker of the quotation before: “A,” Ek said. “B.” follows."""
        text = self._text_before(quotation).strip(_MARKS)
        start = self._article.paragraphs[quotation.paragraphs[0]].start
        left = quotation.spans[0][0]
        at = bisect_left(self._ends, left) - 1
        quoted = at >= 0 and self._starts[at] >= start
        if not quoted or len(list(sentences(text))) != 1:
            return None
        return after(text, ended=False)


def _is_bare(said: Said) -> bool:
    """Return True if nothing but a name is known of somebody."""
    return not (said.office or said.outlets or said.asks)


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
