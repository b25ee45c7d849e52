"""Which words are typical of one side, held against another, in sentences."""

from collections.abc import Mapping, Sequence

import pandas as pd

from presskit.errors import TableError
from presskit.schema.results import KEYNESS
from presskit.text.prose import as_sentence, counted, listed
from presskit.themes._two_sides import SIDES
from presskit.wording import say

_SHOWN, _FORMS = 3, 2  # what fits
_CHANCE = 0.05
_COUNTS = tuple(f"{name}_{side}" for name in ("n", "n_turns") for side in SIDES)
_NEEDED = ("term", "kind", "log_ratio", "p", *_COUNTS)


@as_sentence
def keyness(keyness_table: pd.DataFrame, names: Sequence[str] | None = None) -> str:
    """Describe which words are typical of either side, and how that was found.

    Parameters
    ----------
    keyness_table : DataFrame
        As :func:`presskit.themes.keyness` returns it.
    names : two of str, optional
        What target and reference are called; "the target" and "the reference" by
        default.

    Returns
    -------
    str
        A sentence a side, with its first 3 themes of which the corrected p is below
        0.05, and what was chosen.

    Examples
    --------
    >>> from presskit import load_example, themes
    >>> corpus = load_example()
    >>> sides = [corpus.filter(transcript=one) for one in corpus.transcripts.transcript]
    >>> keyness(themes.keyness(*sides), ("the earlier", "the later"))
    'Typical of the earlier (5,618 words): “atrocities” (13 times in 8 turns; elsewhere 0). Typical of the later (5,991 words): “industry” (17 times in 5 turns; elsewhere 0), “ensure” (15 times in 9 turns; elsewhere 0) and “Türkiye” (14 times in 3 turns; elsewhere 0). By G², of 1,490 terms compared (p corrected by Holm), said 3 times or more in 2 turns. Stop words are left out (en). Words are folded.'
    """  # noqa: E501
    KEYNESS.require(keyness_table, *_NEEDED)
    chosen = keyness_table.attrs.get("keyness", {})
    if names is None:
        names = [say(f"findings.keyness.{side}") for side in SIDES]
    if isinstance(names, str) or len(names) != 2:
        raise TableError(
            f"names={names!r} does not name two sides. Write names=('answers', "
            "'questions')."
        )
    if keyness_table.empty and not all(chosen.get(f"n_words_{one}") for one in SIDES):
        return say("findings.keyness.nothing")
    rows = keyness_table[keyness_table["kind"] == "theme"]
    above = rows["log_ratio"] > 0
    sides = (rows[above], rows[~above].iloc[::-1])
    told = [_side(sides[at], at, names[at], keyness_table.attrs) for at in (0, 1)]
    return " ".join([*told, *([_chosen(chosen)] if chosen else [])])


def _side(rows: pd.DataFrame, at: int, name: str, known: Mapping) -> str:
    own, other = SIDES[at], SIDES[1 - at]
    words = known.get("keyness", {}).get(f"n_words_{own}", 0)
    side = {"side": name, "words": counted(words, "word")}
    sure = rows[rows["p"] < _CHANCE].head(_SHOWN)
    if sure.empty:
        return say("findings.keyness.chance", **side)
    forms = known.get("fold", {}).get("added", {})
    terms = [
        say(
            "findings.keyness.term",
            term=row["term"],
            times=counted(row[f"n_{own}"], "time"),
            turns=counted(row[f"n_turns_{own}"], "turn"),
            other=f"{row[f'n_{other}']:,}",
            added=_added(forms.get(row["term"], {})),
        )
        for row in sure.to_dict("records")
    ]
    return say("findings.keyness.of", **side, terms=listed(terms))


def _added(forms: Mapping[str, int]) -> str:
    """Return the number of times a term is there because words are folded, in words."""
    if not forms:
        return ""
    named = [say("findings.keyness.form", form=form) for form in forms]
    told = listed(named, most=_FORMS)
    return say("findings.keyness.added", n=sum(forms.values()), forms=told)


def _chosen(chosen: Mapping) -> str:
    """Return the choices in words."""
    return say(
        "findings.keyness.chosen",
        measure=say(f"findings.keyness.measure.{chosen['measure']}"),
        terms=counted(chosen["n_compared"], "term"),
        correction=say(f"findings.keyness.correction.{chosen['correction']}"),
        least=chosen["min_count"],
        turns=counted(chosen["min_turns"], "turn"),
        left_out=_left_out(chosen),
        folded=_folded(chosen["fold"]),
    )


def _left_out(chosen: Mapping) -> str:
    stopwords, spoken = chosen["stopwords"], listed(chosen["languages"])
    if stopwords is None:
        return say("findings.keyness.kept")
    which = stopwords if isinstance(stopwords, str) else ""
    if which == "spoken":
        which = spoken
    elif not which:
        which = say("findings.keyness.own_stopwords", languages=spoken)
    return say("findings.keyness.left_out", which=which)


def _folded(fold: object) -> str:
    if isinstance(fold, bool):
        return say(f"findings.keyness.{'folded' if fold else 'not_folded'}")
    if fold == "spelling":
        return say("findings.keyness.folded_spelling")
    return say("findings.keyness.folded_some", kinds=listed(fold))
