"""What a press conference was about, and what is new in it, in some sentences."""

from typing import NamedTuple

import pandas as pd

from presskit import themes
from presskit.corpus import Corpus
from presskit.languages import frequencies, spoken
from presskit.schema.roles import PRINCIPAL
from presskit.sharing._brief_quotes import Said, quotes
from presskit.text import index
from presskit.text.prose import event_in_words, listed
from presskit.wording import say

STARTER = "security"  # a dictionary is used where it fits, whatever was talked about
FITS = 0.5  # the least share of exchanges that ask for one of its themes
STAYS = 0.2  # of a statement that is new almost throughout there is nothing to tell
LEAST_EXCHANGES = 3  # fewer say nothing about what was asked most
MOST_UNLISTED = 0.12
"""The most of the words that may be in no list of their languages.

It was chosen by eye: transcripts in one language have 2% to 9%; of five in which two
languages are mixed, one of which had no list, two have 7% to 8% and three 14% to 27%.
"""
_MOST_WORDS = 6
_LEAST_WORDS = 3  # fewer say nothing about a conference
_LOOKED_AT = 20  # typical words that sentences are chosen by


class Content(NamedTuple):
    """What it was about in sentences, and sentences that hold most of it."""

    about: list[str]
    quotes: list[Said]


def content(turns: pd.DataFrame) -> Content:
    """Return the themes or words of one transcript, and three sentences of it.

    Themes are told where the starter dictionary fits: of a talk about something else,
    or in another language, it would say that nothing was asked. Else typical words are,
    where there is a list of their language: without one all words are rare.
    """
    unlisted = _unlisted(turns)
    if unlisted is None:
        return Content([say("briefs.told.no_words")], [])
    told = []
    if unlisted > MOST_UNLISTED:
        typical = themes.typical(turns.head(0))
        told.append(_not_told(unlisted))
    else:
        typical = _typical(turns)
    if _fits(turns):
        sentence = themes.findings.about(themes.agenda(turns, STARTER), basis=False)
        told = [say("briefs.told.starter", said=sentence)]
    elif len(typical) >= _LEAST_WORDS:
        words = _times(typical.head(_MOST_WORDS))
        told.append(say("briefs.told.typical", words=words))
    most = typical.head(_LOOKED_AT)
    pairs = zip(most["term"], most["weight"], strict=True)
    weights = {_folded(term): weight**0.5 for term, weight in pairs}
    return Content(told, quotes(turns, weights))


def new(corpus: Corpus, transcript: str) -> tuple[str, list[str]]:
    """Return the transcript before, in words, and what is new since.

    The one before is the last of an earlier day in which one of the same principals
    speaks; what cannot be used yet is passed over.

    Returns
    -------
    tuple of str and list of str
        The first is "" where there is none before; the second then says so.
    """
    before = _before(corpus, transcript)
    if before is None:
        return "", [say("briefs.told.no_earlier")]
    ids = [before, transcript]
    turns = corpus.turns
    both = pd.concat([turns[turns["transcript"] == id_] for id_ in ids])
    both = both.reset_index(drop=True)
    unlisted = _unlisted(both) or 0.0
    too_many = unlisted > MOST_UNLISTED
    told = [_not_told(unlisted) if too_many else _words(both, transcript)]
    if all(_fits(both[both["transcript"] == id_]) for id_ in ids):
        agenda = themes.agenda(both, STARTER)
        told.append(themes.findings.since(agenda, corpus.transcripts, basis=False))
    if _has_both(both):
        changes = themes.changes(both, transcript, before)
        if _stays(changes) >= STAYS:
            # Numbers that changed may mislead without their sentences beside them.
            changes["earlier"] = changes["sentence"]
            told.append(themes.findings.changes(changes, corpus.transcripts))
    heads = corpus.transcripts.set_index("transcript")
    date, event = heads.loc[before, ["date", "event"]]
    return event_in_words(date, event), [str(one) for one in told if one]


def _before(corpus: Corpus, transcript: str) -> str | None:
    heads = corpus.transcripts.set_index("transcript")
    day = heads.loc[transcript, "date"]
    podium = corpus.cast[corpus.cast["role"] == PRINCIPAL]
    known = podium["speaker"].notna() & podium["speaker_id"].notna()
    podium = podium[known]
    own = set(podium.loc[podium["transcript"] == transcript, "speaker_id"])
    same = set(podium.loc[podium["speaker_id"].isin(own), "transcript"])
    earlier = heads[(heads["date"] < day) & heads.index.isin(same - {*corpus.unsound})]
    if earlier.empty:
        return None
    return earlier["date"].sort_values(kind="stable").index[-1]


def _words(both: pd.DataFrame, transcript: str) -> str:
    """Return the words that are said often now, and by nobody in the one before."""
    typical = themes.typical(both)
    fresh = typical[
        (typical["transcript"] == transcript)
        & (typical["kind"] == "theme")
        & (typical["n_rest"] == 0)
    ]
    if fresh.empty:
        return ""
    return say("briefs.told.fresh", words=_times(fresh.head(_MOST_WORDS)))


def _has_both(both: pd.DataFrame) -> bool:
    """Return True if the podium makes a statement in both transcripts."""
    made = both[(both["role"] == PRINCIPAL) & (both["section"] == "statement")]
    made = made[made["n_words"] > 0]
    return made["transcript"].nunique() == both["transcript"].nunique()


def _stays(changes: pd.DataFrame) -> float:
    """Return the share of the sentences of now that are unchanged or reworded."""
    now = changes.loc[changes["status"] != "dropped", "status"]
    return float((now != "new").mean()) if len(now) else 0.0


def _typical(turns: pd.DataFrame) -> pd.DataFrame:
    typical = themes.typical(turns.reset_index(drop=True))
    return typical[(typical["kind"] == "theme") & (typical["weight"] > 0)]


def _fits(turns: pd.DataFrame) -> bool:
    told = themes.coverage(turns.reset_index(drop=True), STARTER)
    told = told[told["unit"] == "exchanges"]
    n, under = int(told["n"].sum()), int(told["n_under"].sum())
    return n >= LEAST_EXCHANGES and under >= FITS * n


def _not_told(unlisted: float) -> str:
    return say("briefs.told.unlisted", share=unlisted)


def _unlisted(turns: pd.DataFrame) -> float | None:
    """Return the share of words that are in no list; None where there is no list."""
    texts = turns["text"].tolist()
    lists = [frequencies(code) for code in spoken("\n\n".join(texts))]
    listed_words = set().union(*lists)
    if not listed_words:
        return None
    words = index(texts)
    unknown = [
        word not in listed_words and not word[:1].isdigit() for word in words.vocabulary
    ]
    return sum(unknown[code] for code in words.code.tolist()) / len(words.code)


def _times(rows: pd.DataFrame) -> str:
    pairs = zip(rows["term"], rows["n"], strict=True)
    return listed([say("briefs.told.times", word=term, n=n) for term, n in pairs])


def _folded(term: str) -> str:
    words = index([term])
    return " ".join(words.vocabulary[code] for code in words.code.tolist())
