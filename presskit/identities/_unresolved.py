"""What is still unknown of those who speak, ranked by the words that it affects."""

import pandas as pd

from presskit.names import ambiguous, find_outlet, office_in
from presskit.schema import UNRESOLVED, ids
from presskit.schema.given import whole
from presskit.schema.roles import JOURNALIST, OTHER, PODIUM
from presskit.text import slug


def unresolved(corpus) -> pd.DataFrame:
    """Return the people who are not known, or not wholly, the most words first.

    Parameters
    ----------
    corpus : Corpus
        What :func:`presskit.load` returns, or a part of it.

    Returns
    -------
    DataFrame
        As :data:`presskit.schema.UNRESOLVED`: one row a speaker of a transcript and a
        thing unknown, by falling `n_words`. An asker counts with all words of their
        exchanges, anybody else with their own. Without rows it keeps its columns.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_text("Q: Why?\\n\\nMinister Bo Ek: It was late.")
    >>> unresolved(corpus)[["label", "unknown", "n_words"]]
      label unknown  n_words
    0     Q    name        4
    1     Q  outlet        4
    """
    whole(corpus, "unresolved")
    turns, exchanges = corpus.turns, corpus.exchanges
    words = exchanges["question_words"] + exchanges["answer_words"]
    of_asker = words.groupby([exchanges["transcript"], exchanges["asker_id"]]).sum()
    speakers = turns.groupby(["transcript", "speaker_id"], sort=False, dropna=False)
    own = speakers["n_words"].sum()
    outlets = corpus.outlets
    named = zip(*(outlets[n] for n in ("transcript", "turn", "outlet_id")), strict=True)
    undecided = {(transcript, turn) for transcript, turn, id_ in named if _bare(id_)}
    rows: dict[str, list] = {name: [] for name in UNRESOLVED.columns}
    for (transcript, id_), at in speakers.indices.items():
        first = turns.iloc[at[0]]
        asks = first["role"] == JOURNALIST
        key = (transcript, id_)
        n_words = int(of_asker.get(key, 0)) if asks else int(own.get(key, 0))
        bare = asks and (transcript, first["turn"]) in undecided
        for unknown in _unknown(first, asks=asks, bare=bare):
            row = {
                "transcript": transcript,
                "speaker_id": id_,
                "label": first["label"],
                "role": first["role"],
                "unknown": unknown,
                "n_turns": len(at),
                "n_words": n_words,
                "line": first["line"],
                "start": first["start"],
                "end": first["end"],
            }
            for name, value in row.items():
                rows[name].append(value)
    table = UNRESOLVED.frame(rows)
    order = ["n_words", "transcript", "start", "unknown"]
    rising = [False, True, True, True]
    return table.sort_values(order, ascending=rising, ignore_index=True)


def _unknown(turn: pd.Series, *, asks: bool, bare: bool) -> list[str]:
    """Return the facts that are not known of the speaker of a turn."""
    unknown = []
    id_ = turn["speaker_id"]
    named = isinstance(id_, str) and not ids.is_unnamed(id_)
    office = turn["role"] in PODIUM and (not named or _only_an_office(turn))
    if (asks and not named) or office:
        unknown.append("name")
    elif (
        named
        and (asks or turn["role"] != OTHER)
        and " " not in str(turn["speaker"]).strip()
    ):
        unknown.append("full name")
    if asks:
        if not isinstance(turn["outlet"], str):
            unknown.append("outlet")
        elif bare:
            unknown.append("which outlet")
    return unknown


def _only_an_office(turn: pd.Series) -> bool:
    """Return True if somebody at the podium goes by an office alone."""
    speaker = turn["speaker"]
    return (
        isinstance(speaker, str)
        and office_in(speaker)
        and turn["speaker_id"] == ids.key(slug(speaker), turn["transcript"])
    )


def _bare(outlet_id: str) -> bool:
    """Return True if an id stands for a name that several outlets bear."""
    outlet = find_outlet(outlet_id.replace("-", " "))
    return outlet is not None and outlet.outlet_id == outlet_id and ambiguous(outlet)
