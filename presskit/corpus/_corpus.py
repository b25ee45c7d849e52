"""The tables that transcripts become."""

import os
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import pandas as pd

from presskit import outputs
from presskit.corpus import _tables_on_use
from presskit.corpus._at_hand import AtHand
from presskit.corpus._dated import dated
from presskit.corpus._origin import Origin
from presskit.corpus._tables_of_files import People
from presskit.doubts import Doubt
from presskit.export import write
from presskit.schema import TABLES, UNSOUND, beside
from presskit.schema.values import Document

Made = TypeVar("Made")


class Corpus(AtHand):
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
    evidence : DataFrame
        One row a reason for the role of a speaker, the strongest first.
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
        people: People | None = None,
    ) -> None:
        self._heads = heads
        self._people = people
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
        self._put_beside()

    turns: pd.DataFrame
    outlets: pd.DataFrame
    identities: pd.DataFrame

    @cached_property
    def evidence(self) -> pd.DataFrame:
        """One row a reason for a role; see :data:`presskit.schema.EVIDENCE`."""
        made = _tables_on_use.evidence_of(self.turns, self.identities, self._people)
        return dated(made, self._heads)

    @cached_property
    def cast(self) -> pd.DataFrame:
        """One row a speaker of a transcript; see :data:`presskit.schema.CAST`."""
        made = _tables_on_use.cast_of(self._people, self.evidence, self.turns)
        return dated(made, self._heads)

    @cached_property
    def questions(self) -> pd.DataFrame:
        """One row a question; see :data:`presskit.schema.QUESTIONS`."""
        made = _tables_on_use.questions_of(self.turns, self._languages)
        return self._with_turns(dated(made, self._heads))

    @cached_property
    def exchanges(self) -> pd.DataFrame:
        """One row an exchange; see :data:`presskit.schema.EXCHANGES`."""
        opens = {one["transcript"]: one.get("opens", {}) for one in self._heads}
        made = _tables_on_use.exchanges_of(self.turns, self.questions, opens)
        return self._with_turns(dated(made, self._heads))

    @cached_property
    def transcripts(self) -> pd.DataFrame:
        """One row a transcript; see :data:`presskit.schema.TRANSCRIPTS`."""
        tables = {name: getattr(self, name) for name in _tables_on_use.COUNTED}
        return _tables_on_use.transcripts_of(self._heads, tables, self._languages)

    @cached_property
    def audit(self) -> pd.DataFrame:
        """One row a doubt, the worst first; see :data:`presskit.schema.AUDIT`."""
        names = ("turns", "exchanges", "outlets", "identities")
        tables = {name: getattr(self, name) for name in names}
        made = _tables_on_use.audit_of(
            self._doubts, tables, self._documents, self._languages
        )
        return dated(made, self._heads)

    def _with_turns(self, table: pd.DataFrame) -> pd.DataFrame:
        """Return a table with the turns put beside it that it was made of."""
        beside.put(table, beside.Beside(self._documents, self.turns))
        return table

    def _put_beside(self) -> None:
        """Put beside each table that is there what it stands in, or is made of."""
        known = beside.Beside(self._documents, languages=self._languages)
        beside.put(self.turns, known)
        for name in {"questions", "exchanges"}.intersection(vars(self)):
            self._with_turns(vars(self)[name])

    @cached_property
    def _languages(self) -> dict[str, tuple[str, ...]]:
        """The languages of each transcript, the one that is spoken most first."""
        return _tables_on_use.languages_of(self._heads)

    def __getstate__(self) -> dict[str, object]:
        """Return the parts that are sent; what was made once is made anew elsewhere."""
        return {**vars(self), "_once": {}}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        """Take what was sent; what stands beside its tables is put there again."""
        vars(self).update(state)
        self._put_beside()

    def once(self, make: Callable[["Corpus"], Made]) -> Made:
        """Return the result of a function of this corpus, made once and kept with it.

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

    @property
    def counted_twice(self) -> dict[str, str]:
        """The transcripts that seem to be in it twice, and why, in words.

        Nothing is left out for it: which of the two to keep is for a person to say.
        One that was checked, and marked as fine, is another event.
        """
        return _tables_on_use.counted_twice(self._doubts)

    def name_speakers(
        self,
        names: Mapping[str, str] = MappingProxyType({}),
        *,
        roles: Mapping[str, str] = MappingProxyType({}),
        transcript: str | None = None,
    ) -> "Corpus":
        """Name the speakers whom a recorder only numbered, or put a role right.

        Parameters
        ----------
        names : mapping of str to str, optional
            By label, as one would print it: "Ida Moss, Harbor Daily", "Minister Bo Ek".
        roles : mapping of str to str, optional
            By label, numbered or not, of :data:`presskit.schema.ROLES`.
        transcript : str, optional
            Needed if there are several: "Speaker 1" is somebody else in each.

        Returns
        -------
        Corpus
            The same, read again. Lines of ``corrections.csv`` keep what was said, in
            the place of earlier ones, on words that these speakers say: it holds when
            the tool exports again and numbers them otherwise. Pasted text has no file.

        Raises
        ------
        TableError
            If no label is printed so, it is open which transcript is meant, or this is
            a part of another corpus. Nothing has changed then.

        Examples
        --------
        >>> import presskit
        >>> corpus = presskit.load_text("Speaker 1: Why?\\n\\nSpeaker 2: It rains.")
        >>> corpus.name_speakers({"Speaker 2": "Bo Ek"}).turns["speaker"].tolist()
        ['Speaker 1', 'Bo Ek']
        >>> corpus.name_speakers(roles={"Speaker 2": "other"}).turns["role"].tolist()
        ['journalist', 'other']
        """
        from presskit.corpus import naming

        return naming.name_speakers(self, names, roles, transcript)

    def effect_of(self, lines: str | Iterable[str]) -> pd.DataFrame:
        """Return the numbers before and after some corrections; nothing is written.

        Parameters
        ----------
        lines : str or iterable of str
            One or more lines of ``corrections.csv``, such as
            ``corpus.audit["suggestion"]`` holds.

        Returns
        -------
        DataFrame
            One row a number, in the order turns, exchanges, askers, named askers,
            questions, outlets, words in answers, doubts open. Columns ``number``
            (text), ``before``, ``after`` and ``change`` (counts), over the transcripts
            that the lines are about, read by themselves.

        Raises
        ------
        TableError
            If this is a part of another corpus, or a line is about no transcript of it
            or cannot be followed.

        Examples
        --------
        >>> import presskit
        >>> corpus = presskit.load_example()
        >>> audit = corpus.audit
        >>> line = audit.loc[audit["kind"] == "label without colon", "suggestion"]
        >>> corpus.effect_of(line).tail(1)
                number  before  after  change
        7  doubts open      10      9      -1
        """
        from presskit.corpus import effects

        several = [lines] if isinstance(lines, str) else lines
        return effects.effect_of(self, several)

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
        tables = self._tables()
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

        files = self._documents, self.saved
        return checks.of(self._tables(), *files, part=self.part, read=bool(self.call))

    def _tables(self) -> dict[str, pd.DataFrame]:
        return {table.name: getattr(self, table.name) for table in TABLES}

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
