"""What somebody can decide about a doubt: as words, and as the line that says it."""

import re

import pandas as pd

from presskit.corpus import Corpus, own_rows
from presskit.corrections import (
    FACTS,
    VERDICTS,
    WHOLE,
    Correction,
    Folded,
    anchored,
    parse_line,
)
from presskit.errors import TableError
from presskit.schema import ROLES, ids
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import ASKERS
from presskit.text.prose import day
from presskit.wording import say

BEFORE = "join before"
"""A join of the turn with the one before it: in the file, a join of that one."""

_ACTIONS = (
    *("speaker", "role", "outlet", "same person", "not same person", "label"),
    *("split", "join", BEFORE, "furniture", "asker", "name", "fine", "title", "day"),
    *("kind", "place", "url", "language", "licence", "verdict"),
)


def _key(action: str) -> str:
    """Return the name of an action among the words of the interface."""
    return action.replace(" ", "_")


CHOICES = {action: say(f"forms.actions.{_key(action)}") for action in _ACTIONS}
"""What a person chooses from, by what the file calls it."""

VALUES = {
    action: say(f"forms.values.{_key(action)}")
    for action in _ACTIONS
    if action not in ("join", BEFORE, "furniture")
}
"""What an action still needs to know."""

AT_WORDS = ("split", "furniture", "fine")
"""Actions about some words of a turn."""

_MOST = 2_000  # people or outlets to choose from; a longer list is none
QUOTED = 60  # characters of a text in a sentence

Option = tuple[str, str]
"""What is shown, and what the file says for it."""


def offers(corpus: Corpus, transcript: str, action: str) -> list[Option]:
    """Return the choices of an action; what is written otherwise holds too.

    Parameters
    ----------
    corpus : Corpus
    transcript : str
        Where the doubt stands.
    action : str
        One of :data:`CHOICES`.

    Returns
    -------
    list of (str, str)
        Each with what the file says for it.

    Examples
    --------
    >>> from presskit import load_example
    >>> offers(load_example(), "", "role")[0]
    ('at the podium', 'principal')
    """
    if action not in VALUES:
        return []
    if "person" in action:
        return corpus.once(_people)
    if action == "role":
        return [(say(f"explorers.roles.{role}"), role) for role in ROLES]
    found = {
        "speaker": lambda: corpus.once(_speakers),
        "name": lambda: corpus.once(_speakers),
        "verdict": lambda: list(VERDICTS),
        "asker": lambda: list(ASKERS),
        "outlet": lambda: corpus.once(_outlets),
    }
    found |= dict.fromkeys(("label", "split"), lambda: _labels(corpus, transcript))
    return [(one, one) for one in found.get(action, list)()[:_MOST]]


def _speakers(corpus: Corpus) -> list[str]:
    return _sorted(corpus.turns["speaker"])


def _outlets(corpus: Corpus) -> list[str]:
    return ["none", *_sorted(corpus.outlets["outlet"])]


def _sorted(names: pd.Series) -> list[str]:
    return sorted(names.dropna().unique(), key=str.casefold)


def _labels(corpus: Corpus, transcript: str) -> list[str]:
    return _sorted(_turns(corpus, transcript)["label"].replace("", pd.NA))


def _people(corpus: Corpus) -> list[Option]:
    """Return everybody who asks, at the first turn of each."""
    turns = corpus.turns
    first = turns[(turns["role"] == JOURNALIST) & turns["speaker_id"].notna()]
    first = first.drop_duplicates("speaker_id").head(_MOST)
    days = corpus.once(days_of)
    made: dict[str, str] = {}
    for row in first.sort_values("speaker", key=_folded).itertuples():
        shown = person(row, days)
        turn = ids.key(row.turn_id, row.transcript)
        made[shown if shown not in made else f"{shown}, {turn}"] = turn
    return list(made.items())


def days_of(corpus: Corpus) -> dict[str, str]:
    """Return the day of each transcript; its id if there is none."""
    heads = corpus.transcripts
    return {
        id_: day(date) or id_
        for id_, date in zip(heads["transcript"], heads["date"], strict=True)
    }


def person(row, days: dict[str, str]) -> str:
    """Return the speaker of a turn, and where it stands."""
    place = {
        "who": row.label if pd.isna(row.speaker) else row.speaker,
        "day": days[row.transcript],
        "line": row.line,
    }
    if pd.isna(row.outlet):
        return say("forms.does.person", **place)
    return say("forms.does.person_of", outlet=row.outlet, **place)


def _folded(names: pd.Series) -> pd.Series:
    return names.str.casefold()


def suggestion_of(row) -> Correction | None:
    """Return the correction that a row of the audit suggests, if it does."""
    return parse_line(row.suggestion) if row.suggestion else None


def present(corpus: Corpus, row, action: str) -> str:
    """Return the present value, to be changed; '' where there is nothing to change.

    Parameters
    ----------
    corpus : Corpus
    row : row of ``corpus.audit``
    action : str
        One of :data:`CHOICES`.

    Returns
    -------
    str
    """
    if action == "fine":
        return row.kind
    if action in FACTS:
        return _fact(corpus, row.transcript, action)
    if action not in ("speaker", "role", "outlet", "label"):
        return ""
    turns = _turns(corpus, row.transcript)
    if pd.isna(row.start) or turns.empty:
        return ""
    value = turns.iloc[_holding(turns, int(row.start))][action]
    if pd.isna(value):
        return "none" if action == "outlet" else ""
    return str(value)


def _fact(corpus: Corpus, transcript: str, action: str) -> str:
    """Return the present reading of a file."""
    heads = corpus.transcripts.set_index("transcript")
    if transcript not in heads.index:
        return ""
    value = heads.loc[transcript, "date" if action == "day" else action]
    if pd.isna(value):
        return ""
    return f"{value:%Y-%m-%d}" if action == "day" else str(value)


def correction_of(
    corpus: Corpus,
    row,
    action: str = "",
    value: str | None = None,
    words: str = "",
    reason: str = "",
    scope: str = "",
) -> Correction:
    """Return the correction that says what somebody decided about a doubt.

    Parameters
    ----------
    corpus : Corpus
    row : row of ``corpus.audit``
        The doubt.
    action : str, optional
        One of :data:`CHOICES`; by default what the doubt suggests.
    value : str, optional
        What the action needs to know; by default what the doubt suggests, or what is
        read now.
    words : str, optional
        The words that it is about, as they stand in the source near the doubt; by
        default the place of the doubt.
    reason : str, optional
        Free words, for those who read the file.
    scope : str, optional
        How far it goes: "turn", "label" or "file".

    Returns
    -------
    Correction
        With the words that it is about.

    Raises
    ------
    TableError
        If the doubt suggests nothing and no action is given, the words are not there,
        or the doubt is about no loaded text.
    """
    suggestion = suggestion_of(row)
    action = action or (suggestion.action if suggestion else "")
    if action not in CHOICES:
        raise TableError(
            f"{row.kind}: nothing is suggested here. Choose what is right, one of "
            f"{', '.join(map(repr, CHOICES))}."
        )
    follows = suggestion is not None and suggestion.action == action
    pair = (
        suggestion is not None and "person" in action and "person" in suggestion.action
    )
    if value is None:
        given = follows or pair
        value = suggestion.value if given else present(corpus, row, action)
    value = dict(offers(corpus, row.transcript, action)).get(value, value)
    value = " ".join(str(value).split())
    if action not in VALUES:
        value = ""
    if follows and not words:
        span = suggestion.start, suggestion.end
    else:
        span = _span(corpus, row, action, value, words)
    sha256 = _sha256(corpus, row.transcript)
    name = "join" if action == BEFORE else action
    if follows:  # what had moved keeps its reason
        reason, scope = reason or suggestion.reason, scope or suggestion.scope
    said = value, " ".join(reason.split()), scope
    made = Correction(name, row.transcript, sha256, *span, *said)
    return anchored(made, Folded(corpus.source(row.transcript).text))


def _sha256(corpus: Corpus, transcript: str) -> str:
    heads = corpus.transcripts
    found = heads.loc[heads["transcript"] == transcript, "sha256"]
    if found.empty:
        raise TableError(
            f"{transcript} is not among the transcripts, so no line can be about it."
        )
    return found.iloc[0]


def _turns(corpus: Corpus, transcript: str) -> pd.DataFrame:
    return own_rows.of_transcript(corpus, "turns", transcript)


def _holding(turns: pd.DataFrame, at: int) -> int:
    """Return the position of the turn that holds a place, or whose label does."""
    inside = (turns["end"] > at) | (turns["start"] == at)
    return int(inside.to_numpy().argmax()) if inside.any() else len(turns) - 1


def _span(corpus: Corpus, row, action: str, value: str, words: str) -> tuple[int, int]:
    """Return the place that an action is about."""
    whole = action in WHOLE or (action == "fine" and pd.isna(row.start))
    if whole and not words.strip():
        return 0, 0
    if words.strip():
        start, end = _find_span(corpus, row, words)
    elif pd.isna(row.start):
        raise TableError(
            f"{row.kind}: this is about a whole file. Give the words that your "
            "decision is about, as they stand in the source."
        )
    else:
        start, end = int(row.start), int(row.end)
    turns = _turns(corpus, row.transcript)
    at = _holding(turns, start)
    if action in AT_WORDS:
        if action != "split":
            return start, end
        whole = start <= turns["start"].iloc[at]
        if not words.strip() and (whole or not value):
            raise TableError(
                "Give the words with which somebody else begins, as they stand in the "
                "source: either the label, or the first words spoken."
            )
        # A label stands before the turn that it opens; first words are a part of it.
        printed = corpus.source(row.transcript).text[start:end]
        label = not value or " ".join(printed.split()).rstrip(" :") == value
        return (start, end) if label else (start, start)
    if action == BEFORE:
        at -= 1
    if at < 0 or (action == "join" and at + 1 == len(turns)):
        side = "before" if at < 0 else "after"
        raise TableError(f"No turn stands {side} this one, so there is none to join.")
    return int(turns["start"].iloc[at]), int(turns["end"].iloc[at])


def _find_span(corpus: Corpus, row, words: str) -> tuple[int, int]:
    """Return the span of some words, as near to the doubt as they stand."""
    text = corpus.source(row.transcript).text
    pattern = r"\s+".join(map(re.escape, words.split()))
    spans = [match.span() for match in re.finditer(pattern, text)]
    quoted = shortened(words)
    if not spans:
        raise TableError(
            f"“{quoted}” does not stand in {row.transcript}. Copy the words from the "
            "text that is shown."
        )
    if pd.isna(row.start) and len(spans) > 1:
        raise TableError(
            f"“{quoted}” stands {len(spans)} times in {row.transcript}. Give more "
            "words."
        )
    return min(spans, key=lambda span: 0 if pd.isna(row.start) else _away(span, row))


def _away(span: tuple[int, int], row) -> int:
    return max(0, int(row.start) - span[1], span[0] - int(row.end))


def shortened(words: str) -> str:
    """Return words on one line, cut if they are many.

    Examples
    --------
    >>> shortened("one\\ntwo")
    'one two'
    """
    line = " ".join(words.split())
    return line if len(line) <= QUOTED else f"{line[: QUOTED - 1].rstrip()}…"
