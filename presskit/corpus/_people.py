"""Who is meant by a name: as shown, as printed, or by a surname that one person has."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

import pandas as pd

from presskit.errors import warn
from presskit.languages import lexicon
from presskit.names import find_outlet, read_label
from presskit.schema.roles import JOURNALIST
from presskit.text import plain

_MOST = 3  # names that a message suggests


def askers_meant(corpus, chosen: Sequence[str]) -> set[str]:
    """Return the names and ids of the askers that are meant."""
    whole = corpus.exchanges
    asking = corpus.turns[corpus.turns["role"] == JOURNALIST]
    return _meant(corpus, "asker", chosen, whole["asker"], whole["asker_id"], asking)


def speakers_meant(corpus, chosen: Sequence[str]) -> set[str]:
    """Return the names and ids of the speakers that are meant."""
    turns = corpus.turns
    return _meant(
        corpus, "speaker", chosen, turns["speaker"], turns["speaker_id"], turns
    )


def _meant(
    corpus,
    name: str,
    chosen: Sequence[str],
    names: pd.Series,
    ids: pd.Series,
    turns: pd.DataFrame,
) -> set[str]:
    known = set(names.dropna()) | set(ids.dropna())
    shown: dict[str, set[str]] = {}
    for one in known:
        shown.setdefault(plain(one), set()).add(one)
    meant: dict[str, set[str]] = {}
    columns = ["transcript", "label", "speaker_id"]
    printed = turns[columns].dropna().drop_duplicates()
    for transcript, label, id_ in printed.itertuples(index=False):
        read = read_label(label, lexicon(*corpus._languages[transcript]))
        for one in (label, read.name if read else ""):
            if one:
                meant.setdefault(plain(one), set()).add(id_)
    meant |= shown  # a name that is shown means those who are shown so, nobody else
    people = pd.DataFrame({"name": names, "id": ids}).dropna().drop_duplicates()
    found: set[str] = set()
    for one in chosen:
        exact = meant.get(plain(one), set())
        found |= exact or _by_a_part(name, one, people, known)
        if exact:
            _warn_of_namesakes(name, one, people, exact, chosen)
    return found


def _warn_of_namesakes(
    name: str, one: str, people: pd.DataFrame, meant: set[str], chosen: Sequence[str]
) -> None:
    """Warn where a surname alone is somebody's label, and part of another's name."""
    if len(plain(one).split()) != 1:
        return
    own = people["name"].isin(meant) | people["id"].isin(meant)
    asked = {plain(other) for other in chosen}
    more = [
        full
        for full in sorted(set(people["name"][~own]))
        if plain(one) in plain(full).split() and plain(full) not in asked
    ]
    if own.any() and more:
        shown = people["name"][own].iloc[0]
        others = " and ".join(map(repr, more[:_MOST]))
        warn(
            f"{name}={one!r} is {shown!r} alone, as a label prints it; {others} may be "
            f"the same person. For all of them write {name}={[shown, *more[:_MOST]]}."
        )


def _by_a_part(name: str, one: str, people: pd.DataFrame, known: set[str]) -> set[str]:
    """Return the only person whose name has these words; else say who comes near."""
    words = set(plain(one).split())
    has = [bool(words) and words <= set(plain(full).split()) for full in people["name"]]
    near = people[has]
    if near["id"].nunique() == 1:
        full = near["name"].iloc[0]
        warn(
            f"{name}={one!r} is taken to be {full!r}, the only one here of that name. "
            f"Write {name}={full!r}."
        )
        return set(near["id"])
    first = sorted(set(near["name"])) or _of_a_word_like(one, set(people["name"]))
    unknown(name, [one], known, first=first)
    return set()


def _of_a_word_like(one: str, names: Iterable[str]) -> list[str]:
    """Return the names of which one word is nearly this: whoever types a surname."""
    of_word: dict[str, list[str]] = {}
    for full in sorted(names):
        for word in plain(full).split():
            of_word.setdefault(word, []).append(full)
    alike = get_close_matches(plain(one), list(of_word), n=_MOST, cutoff=0.75)
    return list(dict.fromkeys(full for word in alike for full in of_word[word]))[:_MOST]


def outlets_meant(corpus, chosen: Sequence[str]) -> set[str]:
    """Return the outlets that are meant, by a name or an alias, in any case."""
    pairs = corpus.outlets[["outlet_id", "outlet"]].drop_duplicates()
    known = set(pairs["outlet"])
    folded = {plain(one): one for one in known}
    shown = dict(pairs.itertuples(index=False))
    names = [
        shown.get(outlet.outlet_id, outlet.name)
        if (outlet := find_outlet(one)) and outlet.name not in known
        else outlet.name
        if outlet
        else folded.get(plain(one), one)
        for one in chosen
    ]
    unknown("outlet", names, known)
    return set(names)


def unknown(
    name: str, chosen: Iterable[str], known: set[str], first: Sequence[str] = ()
) -> None:
    """Warn of the first choice that is not known, and name what is near it.

    Parameters
    ----------
    name : str
        Of the choice.
    chosen : iterable of str
    known : set of str
        What there is.
    first : sequence of str, optional
        What comes nearer than what is spelt alike.
    """
    missing = [one for one in chosen if one not in known]
    if not missing:
        return
    begin = plain(str(missing[0]))
    longer = [one for one in sorted(known) if begin and plain(one).startswith(begin)]
    alike = get_close_matches(str(missing[0]), sorted(known), n=_MOST)
    near = list(dict.fromkeys([*first, *longer[:_MOST], *alike]))
    hint = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    warn(f"no {name} {missing[0]!r} in this corpus, so nothing matches it.{hint}")
