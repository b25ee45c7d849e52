"""The tables that transcripts become."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, TypeVar

import pandas as pd

from presskit import outputs
from presskit.corpus import _tables_on_use
from presskit.corpus._filter import select
from presskit.doubts import Doubt
from presskit.errors import TableError
from presskit.export import write
from presskit.files.names import path_of
from presskit.schema import TABLES, TRANSCRIPTS, UNSOUND
from presskit.schema.values import Document, Style

Made = TypeVar("Made")


class Origin(NamedTuple):
    """How a corpus was made, so that it can be made again with other corrections.

    `doubts` are about reading the files, `home` the folder that was loaded,
    `whole` whether all of it could be, `documents` every file that was read, `failed`
    what was said of corrections that could not be followed. `base` is the folder that
    relative paths were meant in, `moved` gives for a line that says where words stand
    now the one that has followed them.
    """

    style: str | Style | None = None
    doubts: Sequence[Doubt] = ()
    home: Path | None = None
    whole: bool = False
    corrections: str | os.PathLike | pd.DataFrame | None = None
    aliases: str | os.PathLike | None = None
    documents: Sequence[Document] = ()
    failed: Sequence[str] = ()
    base: Path = Path()
    moved: Mapping[str, str] = {}

    def at(self, path: str | os.PathLike) -> Path:
        """Return a path as it was meant when the corpus was loaded."""
        return self.base / path_of(path, self.base)


class Corpus:
    """Transcripts as tables; what costs more is made on first use.

    Made by :func:`presskit.load`. The columns of each table are declared in
    :mod:`presskit.schema`.

    Attributes
    ----------
    transcripts : DataFrame
        One row a press conference, briefing, doorstep or interview.
    turns : DataFrame
        One row a stretch of talk by one speaker.
    exchanges : DataFrame
        One row an asker's time on the floor: call, question, answer, follow-ups.
    questions : DataFrame
        One row a separately answerable question inside a question turn.
    outlets : DataFrame
        One row an outlet of a turn.
    cast : DataFrame
        One row a speaker of a transcript: role, office, and why.
    identities : DataFrame
        One row a place in the source that says who a speaker is.
    audit : DataFrame
        One row a thing in the source to look at before trusting a number.
    call : str
        The Python that gives this corpus again; '' if it was made otherwise.
    corrections : Path or None
        The file in which decisions about it are kept; None if it has no place.
    saved : Path or None
        The folder of saved tables that it was loaded from; None if it was made anew.
    part : bool
        Whether it is a part of another corpus, as :meth:`filter` gives it.
    files : list of SourceFile
        The files that it was read from, with their SHA-256.

    Examples
    --------
    >>> import presskit
    >>> presskit.load_example()
    Corpus(2 transcripts, 84 turns, 25 exchanges)
    """

    def __init__(
        self,
        tables: Mapping[str, pd.DataFrame],
        heads: list[dict],
        documents: Mapping[str, Document],
        doubts: list[Doubt],
    ) -> None:
        self._heads = heads
        self._documents = dict(documents)
        self._doubts = doubts
        self.call = ""
        self.corrections: Path | None = None
        self.saved: Path | None = None
        self.part = False
        self.origin: Origin | None = None
        self._once: dict[Callable, object] = {}
        for name, table in tables.items():  # a cached property does not make it again
            setattr(self, name, table)

    turns: pd.DataFrame
    outlets: pd.DataFrame
    cast: pd.DataFrame
    identities: pd.DataFrame

    @cached_property
    def questions(self) -> pd.DataFrame:
        """One row a question; see :data:`presskit.schema.QUESTIONS`."""
        return _tables_on_use.questions_of(self.turns, self._languages)

    @cached_property
    def exchanges(self) -> pd.DataFrame:
        """One row an exchange; see :data:`presskit.schema.EXCHANGES`."""
        return _tables_on_use.exchanges_of(self.turns, self.questions)

    @cached_property
    def transcripts(self) -> pd.DataFrame:
        """One row a transcript; see :data:`presskit.schema.TRANSCRIPTS`."""
        ids = [head["transcript"] for head in self._heads]
        words = self.turns.groupby("transcript")["n_words"].sum()
        counts = {
            "n_turns": Counter(self.turns["transcript"]),
            "n_exchanges": Counter(self.exchanges["transcript"]),
            "n_questions": Counter(self.questions["transcript"]),
            "n_words": words.to_dict(),
        }
        columns = {
            name: [head.get(name) for head in self._heads]
            for name in TRANSCRIPTS.columns
        }
        columns["language"] = [next(iter(self._languages[id_]), None) for id_ in ids]
        for name, count in counts.items():
            columns[name] = [count.get(id_, 0) for id_ in ids]
        return TRANSCRIPTS.frame(columns)

    @cached_property
    def audit(self) -> pd.DataFrame:
        """One row a doubt, the worst first; see :data:`presskit.schema.AUDIT`."""
        names = ("turns", "exchanges", "outlets", "identities")
        tables = {name: getattr(self, name) for name in names}
        return _tables_on_use.audit_of(
            self._doubts, tables, self._documents, self._languages
        )

    @cached_property
    def _languages(self) -> dict[str, tuple[str, ...]]:
        """The languages of each transcript, the one that is spoken most first."""
        told = {}
        for head in self._heads:
            first = (code,) if (code := head.get("language")) else ()
            told[head["transcript"]] = head.get("languages", first)  # saved: one
        return told

    def once(self, make: Callable[["Corpus"], Made]) -> Made:
        """Return what a function makes of this corpus, made once and kept with it.

        Parameters
        ----------
        make : callable
            Takes a corpus, and changes nothing.

        Returns
        -------
        object
            What it returned when it was first asked for.

        Examples
        --------
        >>> import presskit
        >>> presskit.load_example().once(repr)
        'Corpus(2 transcripts, 84 turns, 25 exchanges)'
        """
        if make not in self._once:
            self._once[make] = make(self)
        return self._once[make]

    def source(self, transcript: str) -> Document:
        """Return the text that the spans of a transcript refer to.

        Parameters
        ----------
        transcript : str
            Id of a transcript.

        Returns
        -------
        Document
            Its ``text[start:end]`` is what a row of a table says.

        Raises
        ------
        TableError
            If there is no such transcript.

        Examples
        --------
        >>> import presskit
        >>> corpus = presskit.load_example()
        >>> turn = corpus.turns.loc[4]
        >>> corpus.source(turn.transcript).text[turn.start : turn.end]
        'We’ll go with CNN, first row.'
        """
        try:
            return self._documents[transcript]
        except KeyError:
            raise TableError(
                f"there is no transcript {transcript!r}. There are "
                f"{sorted(self._documents)}."
            ) from None

    @property
    def files(self) -> list[outputs.SourceFile]:
        """The files that it was read from, older versions too, with their SHA-256."""
        older = self.origin.documents if self.origin else ()
        documents = [*self._documents.values(), *older]
        return list(
            dict.fromkeys(
                outputs.SourceFile(one.source, one.sha256) for one in documents
            )
        )

    @property
    def unsound(self) -> dict[str, str]:
        """The transcripts that are not to be used yet, and why, in words."""
        return {
            head["transcript"]: head["verdict_why"] or ""
            for head in self._heads
            if head.get("verdict") == UNSOUND
        }

    def filter(self, **choices: object) -> "Corpus":
        """Keep a part of the corpus; nothing is ever cut inside a turn.

        Parameters
        ----------
        transcript, kind : str or list of str, optional
            Keeps whole transcripts.
        since, until : str or datetime, optional
            Keeps whole transcripts of these days, both included; those without a date
            are left out.
        asker, outlet : str or list of str, optional
            Keeps whole exchanges with their calls; statements are dropped. An asker is
            an id or a name, as shown or as a label prints it; an outlet is a name or
            an alias. Case and accents do not matter.
        text : str, optional
            A word pattern such as ``"ammunition*"``; keeps the exchanges in which
            question or answer has it, with their calls.
        regex : bool, default False
            Whether `text` is a regular expression instead, case ignored.
        within : {"exchanges", "questions", "answers", "statement"}, optional
            Where `text` is looked for: in all that belongs to an exchange (the
            default), only in what is asked or in what is answered there, or in the
            opening statements. "statement" keeps the turns of the statements that
            have the text, all of them without a text, and drops the exchanges; it
            cannot stand beside a choice of exchanges.
        followups : bool, default False
            Whether to keep only the exchanges in which the asker asked again.
        answer_words : (int or None, int or None), optional
            Keeps the exchanges whose answer has so many words, both ends included;
            None for no limit.
        role, section : str or list of str, optional
            Keeps these turns.

        Returns
        -------
        Corpus
            Exchanges keep their numbers and texts. A choice that matches nothing gives
            empty tables, and a warning if the name is not in the corpus at all.

        Raises
        ------
        TableError
            If a name of a choice is not one of the above, a value is none that it
            takes, or two choices leave nothing between them.

        Examples
        --------
        >>> import presskit
        >>> presskit.load_example().filter(outlet="Reuters")
        Corpus(1 transcript, 3 turns, 1 exchange)
        >>> part = presskit.load_example().filter(
        ...     text="ammunition*", within="questions", answer_words=(200, None)
        ... )
        >>> part.exchanges[["asker", "answer_words"]]
                  asker  answer_words
        0    Max Delany           535
        1  Teri Schultz           419
        2     Henry Foy           401
        """
        tables, ids = select(self, choices)
        heads = [head for head in self._heads if head["transcript"] in ids]
        documents = {id_: self._documents[id_] for id_ in self._documents if id_ in ids}
        doubts = self.audit[self.audit["transcript"].isin(ids)].reset_index(drop=True)
        part = Corpus({**tables, "audit": doubts}, heads, documents, [])
        part.part = True
        if self.call:
            said = (f"{name}={value!r}" for name, value in choices.items())
            part.call = f"{self.call}.filter({', '.join(said)})"
        return part

    def save(self, folder: str | os.PathLike) -> Path:
        """Write all tables as CSV and Parquet, and the lines of R that read them.

        Parameters
        ----------
        folder : str or path
            Made if it does not exist. What presskit saved there before is replaced, all
        files as one; a source, and what others wrote or changed, never is.

        Returns
        -------
        Path
            The folder, which :func:`presskit.load` gives back as this corpus. In the
            CSV files a cell that a spreadsheet would take for a formula gets a leading
            apostrophe; Parquet holds the tables unchanged, and the text of the sources.
            ``presskit.json`` lists the files with their SHA-256.

        Raises
        ------
        WriteError
            If the folder cannot be written to, or a file of such a name is there that
            presskit did not write. Nothing has changed then.

        Examples
        --------
        >>> import presskit
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     saved = presskit.load_example().save(folder)
        ...     presskit.load(saved)
        Corpus(2 transcripts, 84 turns, 25 exchanges)
        """
        tables = {table.name: getattr(self, table.name) for table in TABLES}
        return write(tables, folder, self._documents, self.files, part=self.part)

    def check(self) -> pd.DataFrame:
        """Check that the tables fit each other, and the files they were read from.

        Returns
        -------
        DataFrame
            One row a thing that is not as it should be, see
            :data:`presskit.schema.CHECKS`; none if all is well. Ids that a table names
            exist; spans lie inside the text, and the words stand there; turns follow
            each other and do not overlap; files have the bytes that were read, saved
            tables those that were saved; the text holds no control characters, none
            that replace others, and none that turn its direction. In a part, as
            :meth:`filter` gives it, ids may point to what was left out.

        Examples
        --------
        >>> import presskit
        >>> len(presskit.load_example().check())
        0
        """
        from presskit.corpus import checks

        tables = {table.name: getattr(self, table.name) for table in TABLES}
        return checks.of(
            tables, self._documents, self.saved, part=self.part, read=bool(self.call)
        )

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{n:,} {one if n == 1 else one + 's'}"
            for n, one in (
                (len(self._heads), "transcript"),
                (len(self.turns), "turn"),
                (len(self.exchanges), "exchange"),
            )
        )
        return f"Corpus({counts})"
