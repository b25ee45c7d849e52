"""Speakers without a name: what they say, and who they may be."""

from collections.abc import Iterable, Iterator, Sequence

import pandas as pd

from presskit.corpus import Corpus
from presskit.corpus.build import cut
from presskit.names import cluster, name_in
from presskit.schema import cells
from presskit.schema.given import whole
from presskit.schema.roles import JOURNALIST
from presskit.text import n_words, sentences

_SENTENCES = 3
_LONGEST = 40  # words; what is longer has no full stops


def nameless(corpus: Corpus) -> pd.DataFrame:
    """Return the speakers whom a recorder only numbered, with what they say.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.

    Returns
    -------
    DataFrame of shape (number of speakers, 7)
        One row per label without a name, in the order of speaking:

        ===========  =======  ========================================================
        transcript   str      id of the transcript
        label        str      the speaker as printed: "Speaker 2"
        role         str      what they are read as in most of their turns
        n_turns      int64    turns (count)
        n_words      int64    words (count)
        says         str      three long sentences of theirs, in their order, a line
                              each
        suggestions  str      names that the transcript gives, by "; ": said by
                              themselves, called before they speak, then those of its
                              header that are nobody's yet
        ===========  =======  ========================================================

        :meth:`presskit.Corpus.name_speakers` takes the answers.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_text("Speaker 1: Why?\\n\\nSpeaker 2: It rains.")
    >>> nameless(corpus)[["label", "says"]]
           label       says
    0  Speaker 1       Why?
    1  Speaker 2  It rains.
    """
    rows = []
    for id_, own in whole(corpus, "nameless").turns.groupby("transcript", sort=False):
        labels = own["label"].unique()
        unnamed = [one for one in labels if cluster(one) and not _named(own, one)]
        spare = _header_names(corpus, str(id_), own) if unnamed else []
        rows += [_row(corpus, own[own["label"] == one], spare) for one in unnamed]
    columns = ["transcript", "label", "role", "n_turns", "n_words", "says"]
    made = pd.DataFrame(rows, columns=[*columns, "suggestions"])
    return made.astype(
        {name: "int64" if name.startswith("n_") else "str" for name in made}
    )


def _named(turns: pd.DataFrame, label: str) -> bool:
    """Return True if each turn of a label is some person's by name."""
    shown = turns.loc[turns["label"] == label, "speaker"].fillna("")
    return all(map(name_in, shown))


def _row(corpus: Corpus, own: pd.DataFrame, spare: Sequence[str]) -> tuple:
    names = dict.fromkeys([*_told(corpus, own), *spare])
    return (
        own["transcript"].iloc[0],
        own["label"].iloc[0],
        own.groupby("role", observed=True)["n_words"].sum().idxmax(),
        len(own),
        int(own["n_words"].sum()),
        "\n".join(_says(own["text"])),
        cells.joined(names),
    )


def _told(corpus: Corpus, own: pd.DataFrame) -> Iterator[str]:
    """Yield the names that turns of a label have, by introductions and calls."""
    yield from filter(None, map(name_in, own["speaker"].dropna().unique()))
    said = corpus.identities
    said = said[said["transcript"] == own["transcript"].iloc[0]]
    here = said["turn"].isin(own["turn"]) & (said["witness"] == "introduction")
    called = said["exchange"].isin(own["exchange"].dropna())
    asks = (own["role"] == JOURNALIST).any()
    for rows in (said[here], said[called & asks]):
        yield from rows["name"].dropna().unique()


def _header_names(corpus: Corpus, id_: str, own: pd.DataFrame) -> list[str]:
    """Return the people of the header of a transcript who are nobody's by name yet."""
    style = corpus.origin.style if corpus.origin else None
    people = cut(corpus.source(id_), style).header.people
    taken = set(own["speaker"].dropna())
    return [name for name, _ in people if name and name not in taken]


def _says(texts: Iterable[str]) -> list[str]:
    """Return the sentences by which somebody is known best, in their order."""
    said = [
        " ".join(text[start:end].split())
        for text in texts
        for start, end in sentences(text)
    ]
    best = sorted(range(len(said)), key=lambda at: -_informative(said[at]))[:_SENTENCES]
    return [said[at] for at in sorted(best)]


def _informative(sentence: str) -> int:
    """Return a score of what a sentence tells; one without an end is hard to read."""
    n = n_words(sentence)
    return n if n <= _LONGEST else 0
