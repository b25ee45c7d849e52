"""Themes of a corpus without a dictionary: a draft, to be edited."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from presskit.corpus.concordance import at_least
from presskit.errors import TableError
from presskit.schema import TURNS
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text import Words, fold
from presskit.themes._clusters import clusters, likeness, stability
from presskit.themes._kinds_of_words import forms_of, is_form
from presskit.themes._places import in_source
from presskit.themes._rests_on import rests_on
from presskit.themes._tally import TEXT
from presskit.themes._typical_words import TypicalWords

_PASSAGE = 100  # words: about so many of one turn, up to the end of a sentence
_ENOUGH = 60  # passages, below which words meet by chance
_MOST = 300  # words that are looked at, the most telling ones
_EVERYWHERE = 0.25  # of the passages: a word in more is no theme of some
_TIMES = 3  # passages of a word, and of a theme
_PARTS = 10  # transcripts, from which halves are drawn by transcript
_OFTENER = 2.5
"""Doublings: a word that is said less often than so above its language is general."""
_FIRM = 0.4
"""Stability of a theme: looked for on two transcripts."""
_NAMED_BY = 3  # words
_SAME = 0.2  # likeness of a word and its form: "democracy" and "Democrats" have less
_COLUMNS = {
    "theme": TEXT, "pattern": TEXT, "n": "int64", "n_passages": "int64",
    "n_exchanges": "int64", "stability": "float64", "sentence": TEXT,
    "transcript": TEXT, "turn": "int64", "line": "Int64", "start": "int64",
    "end": "int64",
}  # fmt: skip
_NEEDED = (
    "transcript", "turn", "exchange", "speaker_id", "role", "start", "text",
)  # fmt: skip


def suggest(turns: pd.DataFrame, top: int | None = 12) -> pd.DataFrame:
    """Suggest themes: typical words that stand in the same passages.

    The table is a dictionary: pass it where one is asked for, or edit and save it.

    Parameters
    ----------
    turns : Corpus or DataFrame
        A corpus or its turns, one row a turn, in the order of speaking; what
        journalists and principals say is looked at.
    top : int or None, default 12
        Only so many themes, the first ones.

    Returns
    -------
    DataFrame
        One row a word of a theme: themes by `n_exchanges`, the most first; in each the
        most telling words first, and behind each its other forms:

        ===========  =======  =====================================================
        theme        str      called by its first three words: give it a name
        pattern      str      a word, or words that stand together
        n            int64    times it is said (count)
        n_passages   int64    passages with it (count)
        n_exchanges  int64    exchanges with a word of the theme (count)
        stability    float64  of the theme, 0 to 1: how much of it half of the talk
                              brings again, mean of 20 halves
        sentence     str      an example: the word in the passage that has most words of
                              the theme
        transcript   str      where that stands
        turn         int64    its turn
        line         Int64    its line in the source; NA where that is lost
        start, end   int64    the word in the source
        ===========  =======  =====================================================

        ``frame.attrs["suggest"]`` holds how much was looked at. If no words keep
        together the table is empty, as it is of no turns, and keeps its columns.

    Raises
    ------
    TableError
        If `turns` lacks a column, or there are fewer than 60 passages.

    See Also
    --------
    presskit.themes.dictionary : reads the table, and saves it as YAML.

    Notes
    -----
    A passage is about 100 words of one turn. Words are those of
    :func:`presskit.themes.typical` held against their language, said 5.7 times as often
    as there or more (general words hold themes together that tell nothing: "challenges,
    issues, face"): at most 300, in 3 passages or more and in no more than a quarter of
    them. They are put together by
    mean linkage over the normalised pointwise mutual information of their passages
    (Bouma 2009, *Proceedings of GSCL*), with the factor of Pantel & Lin (2002,
    *Proceedings of KDD*) against small counts. The same turns give the same themes.
    Halves are drawn of transcripts, of fewer than 10 of passages; themes under a
    stability of 0.4 are left out. The distance at which words are put together and
    these limits were looked for on two transcripts.

    On these two, of which a reader's themes are known, the theme that fits each best
    reaches its exchanges with a mean F1 of 0.55 (0.41 by chance). Of the first ten
    themes of 16 other houses, 109 in all, read afterwards by their words, 89 tell what
    was talked about (0.82); most others are of general words ("pace, moderate, gains"),
    and their stability is no lower. Of languages without a list of stop words small
    words come as themes, also where they are mixed into another one.

    It is a draft: themes are found by words alone, one theme may be two, general words
    may hold one together. Read the passages, take words out, give names, and see with
    :func:`presskit.themes.uncovered` what falls under none.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> draft = suggest(corpus)
    >>> draft["theme"].drop_duplicates().tolist()[5:7]
    ['atrocities, Bucha, responsible', 'airspace, monitor, facilities']
    >>> presskit.themes.dictionary(draft)
    Dictionary(12 themes, 40 patterns)
    """
    turns = TURNS.spoken(turns, *_NEEDED)
    if top is not None:
        at_least("top", top, 1)
    said = turns["role"].isin([JOURNALIST, PRINCIPAL]).to_numpy(dtype=bool)
    if turns.empty:
        return _empty()
    made = TypicalWords.of(turns)
    passage, of_passage = _passages(made.words, said)
    n = len(of_passage)
    if n < _ENOUGH:
        raise TableError(
            f"{n} passages of about {_PASSAGE} words are too few to suggest themes "
            f"from (fewer than {_ENOUGH}). Load more transcripts, or write a "
            "dictionary: presskit.themes.dictionary({'Weapons': ['weapon*']})."
        )
    nobody = np.zeros(len(turns), dtype=bool)
    listed = made.table(said, nobody, top=2 * _MOST)
    listed = listed[_doublings(made, listed) >= _OFTENER]
    by_kind = {kind: rows["term"].tolist() for kind, rows in listed.groupby("kind")}
    passages = _Words(made.words, passage, n)
    words = passages.all(by_kind.get("theme", []))
    words = [one for one in words if one.inside.sum() <= _EVERYWHERE * n][:_MOST]
    forms = passages.all(by_kind.get("form", []))
    inside = np.array([one.inside for one in words], dtype=bool).reshape(len(words), n)
    found = clusters(inside)
    part, whole = _parts(made.turns, of_passage)
    exchange = _exchanges(made.turns)[of_passage]
    themes = []
    for rows, firm in zip(found, stability(inside, found, part).tolist(), strict=True):
        own = _with_forms([words[at] for at in rows], forms)
        held = np.array([one.inside for one in own]).any(axis=0)
        reached = len(set(exchange[held].tolist()) - {-1})
        if firm >= _FIRM:
            themes.append(_Theme(own, reached, int(held.sum()), firm))
    themes.sort(key=lambda one: (-one.n_exchanges, -one.n_passages, one.words[0].term))
    parts = [_rows(made, one, passage) for one in themes[:top]]
    table = pd.concat([_empty(), *parts], ignore_index=True).astype(_COLUMNS)
    table.attrs["rests_on"] = rests_on(turns)
    table.attrs["suggest"] = {
        "top": top, **made.choices,
        "n_passages": n, "n_words_compared": len(words), "n_clusters": len(found),
        "n_firm": len(themes), "halves_of": whole, "least_stability": _FIRM,
    }  # fmt: skip
    return table


def _doublings(made: TypicalWords, listed: pd.DataFrame) -> np.ndarray:
    """Return the doublings by which terms are said oftener than in their language.

    Of several words the rarest is taken, half as often; without a list all are.
    """
    if not made.listed:
        return np.full(len(listed), np.inf)
    known = made.words.vocabulary.codes
    used = []
    for term in listed["term"]:
        words = fold(term).split()
        rarest = min(
            (made.used[known[one]] for one in words if one in known), default=1
        )
        used.append(rarest / min(len(words), 2))
    rate = listed["rate_per_1000"].to_numpy(dtype=np.float64) / 1000
    return np.log2(rate / np.array(used))


class _Word(NamedTuple):
    """A word, where it stands (its first and last word), and in which passages."""

    term: str
    places: np.ndarray
    last: np.ndarray
    inside: np.ndarray


class _Theme(NamedTuple):
    """Words of a theme, forms behind theirs; how often it is there, and how firm."""

    words: list[_Word]
    n_exchanges: int
    n_passages: int
    firm: float


class _Words(NamedTuple):
    """An index of words with the passage of each."""

    words: Words
    passage: np.ndarray
    n: int

    def all(self, terms: list[str]) -> list[_Word]:
        """Return those of some words that stand in enough passages."""
        made = []
        for term in terms:
            places, last = self.words.find(term)
            inside = self.passage[places] >= 0
            places, last = places[inside], last[inside]
            inside = np.zeros(self.n, dtype=bool)
            inside[self.passage[places]] = True
            if inside.sum() >= _TIMES:
                made.append(_Word(term, places, last, inside))
        return made


def _with_forms(words: list[_Word], forms: list[_Word]) -> list[_Word]:
    """Return words, each with those of its forms that keep to the same passages."""
    made = {}
    for word in words:
        made[word.term] = word
        for form in forms:
            if (
                form.term not in made
                and is_form(word.term.casefold(), form.term.casefold())
                and likeness(np.array([word.inside, form.inside]))[0, 1] >= _SAME
            ):
                made[form.term] = form
    return list(made.values())


def _parts(turns: pd.DataFrame, of_passage: np.ndarray) -> tuple[np.ndarray, str]:
    """Return the part of the talk each passage belongs to, and what the parts are."""
    transcript = turns["transcript"].to_numpy(dtype=object)[of_passage]
    part, ids = pd.factorize(transcript)
    if len(ids) >= _PARTS:
        return part, "transcripts"
    return np.arange(len(of_passage)), "passages"


def _empty() -> pd.DataFrame:
    return pd.DataFrame({name: pd.Series([], dtype=t) for name, t in _COLUMNS.items()})


def _exchanges(turns: pd.DataFrame) -> np.ndarray:
    """Return a number for the exchange of each turn; -1 for none."""
    number, _ = pd.factorize(turns["transcript"])
    own = turns["exchange"].astype("Int64").fillna(-1).to_numpy(dtype=np.int64)
    return np.where(own < 0, -1, number * (own.max(initial=0) + 1) + own)


def _passages(words: Words, said: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the passage of each word, -1 for none, and the turn of each passage."""
    first = np.flatnonzero(np.diff(words.sentence, prepend=-1))
    sizes = np.diff(first, append=len(words)).tolist()
    number, so_far, last = -1, 0, -1
    of_sentence, of_passage = [], []
    for row, size in zip(words.row[first].tolist(), sizes, strict=True):
        if not said[row]:
            of_sentence.append(-1)
            continue
        if row != last or so_far + size / 2 > _PASSAGE:
            number, so_far, last = number + 1, 0, row
            of_passage.append(row)
        so_far += size
        of_sentence.append(number)
    passage = np.repeat(np.array(of_sentence, dtype=np.int64), sizes)
    return passage, np.array(of_passage, dtype=np.int64)


def _rows(made: TypicalWords, theme: _Theme, passage: np.ndarray) -> pd.DataFrame:
    """Return the rows of one theme."""
    held = np.sum([one.inside for one in theme.words], axis=0)
    best = [np.argmax(held[passage[one.places]]) for one in theme.words]
    pairs = list(zip(theme.words, best, strict=True))
    first = np.array([one.places[at] for one, at in pairs])
    last = np.array([one.last[at] for one, at in pairs])
    place = in_source(made.turns, made.words, first, last)
    del place["hit"]
    table = pd.DataFrame(
        {
            "theme": ", ".join(one.term for one in _bases(theme.words)[:_NAMED_BY]),
            "pattern": [one.term for one in theme.words],
            "n": [len(one.places) for one in theme.words],
            "n_passages": [int(one.inside.sum()) for one in theme.words],
            "n_exchanges": theme.n_exchanges,
            "stability": theme.firm,
            "sentence": [_sentence(made, at) for at in first.tolist()],
            **place,
        }
    )
    return table[list(_COLUMNS)]


def _bases(words: list[_Word]) -> list[_Word]:
    """Return the words that name a theme: no form of one before, nor said by a longer.

    "market" adds nothing to "labor market" if that takes half of its places or more;
    "China" does to "South China Sea".
    """
    again = forms_of([one.term.casefold() for one in words])
    kept = [one for one, form in zip(words, again, strict=True) if not form]
    said = [(f" {one.term.casefold()} ", len(one.places)) for one in kept]
    return [
        one
        for one, (part, n) in zip(kept, said, strict=True)
        if not any(part != whole and part in whole and 2 * m >= n for whole, m in said)
    ]


def _sentence(made: TypicalWords, at: int) -> str:
    """Return the sentence of a word, as it is printed but for its white space."""
    words = made.words
    first = words.sentence.searchsorted(words.sentence[at], side="left")
    last = words.sentence.searchsorted(words.sentence[at], side="right") - 1
    text = made.texts[words.row[at]]
    return " ".join(text[words.start[first] : words.end[last]].split())
