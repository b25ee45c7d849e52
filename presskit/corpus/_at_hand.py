"""What people type on a corpus without looking it up, and errors that name the line."""

from collections.abc import Iterable
from typing import NoReturn, Self

import pandas as pd

from presskit.corpus import _ways
from presskit.corpus._choice import documented
from presskit.corpus._days import written
from presskit.corpus._filter import select
from presskit.corpus.choices import CHOICES
from presskit.errors import NoAttributeError, TableError
from presskit.schema import TABLES
from presskit.schema.roles import JOURNALIST
from presskit.schema.values import Document


class AtHand:
    """The part of a corpus that chooses, searches, quotes, and lists its speakers."""

    @documented(CHOICES)
    def filter(
        self, text: str | Iterable[str] | None = None, **choices: object
    ) -> Self:
        """Keep a part of the corpus; nothing is ever cut inside a turn.

        Parameters
        ----------
        {choices}

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
        choices = {**({} if text is None else {"text": text}), **choices}
        tables, ids = select(self, choices)
        heads = [head for head in self._heads if head["transcript"] in ids]
        documents = {id_: self._documents[id_] for id_ in self._documents if id_ in ids}
        doubts = self.audit[self.audit["transcript"].isin(ids)].reset_index(drop=True)
        part = type(self)({**tables, "audit": doubts}, heads, documents, [])
        part.part = True
        if self.call:
            said = (f"{name}={written(value)!r}" for name, value in choices.items())
            part.call = f"{self.call}.filter({', '.join(said)})"
        return part

    def search(
        self,
        pattern: str | Iterable[str],
        window: int = 8,
        *,
        regex: bool = False,
        case: bool = False,
        fold: bool | str | Iterable[str] = True,
    ) -> pd.DataFrame:
        """List every place where words are said, the newest transcript first.

        Parameters
        ----------
        pattern : str or iterable of str
            Whole words, ``*`` for any ending: ``"ammunition*"``; several are all
            looked for. In quotation marks, ``'"Canada"'``, words are found as they are
            written alone.
        window : int, default 8
            Words to show on each side.
        regex : bool, default False
            Whether `pattern` is a regular expression instead.
        case : bool, default False
            Whether capitals matter.
        fold : bool, "spelling" or iterable of str, default True
            Whether "Canada" also finds "Canada's" and "Canada-wide", and "air defence"
            "air-defence"; with "spelling" "defence" finds "defense", too. A list names
            what is folded, as :func:`presskit.themes.kwic` has it.

        Returns
        -------
        DataFrame
            One row a hit, as :func:`presskit.themes.kwic` gives it, with the date and
            the event: who says it, in which section, on which line of the source, and
            the words around it. Transcripts without a date come last.

        Examples
        --------
        >>> import presskit
        >>> corpus = presskit.load_example()
        >>> hits = corpus.search("ammunition*")
        >>> hits[["transcript", "line", "speaker"]].iloc[[0, -1]]
                      transcript  line           speaker
        0   003_7ec467e6c538953e    41  Jens Stoltenberg
        18  000_030e8c4dc072d88f   160  Jens Stoltenberg
        """
        from presskit.corpus import concordance

        hits = concordance.kwic(
            self, pattern, window, regex=regex, case=case, fold=fold
        )
        heads = self.transcripts
        for at, name in enumerate(("date", "event"), start=1):
            if name not in hits:
                told = heads.set_index("transcript")[name]
                values = told.reindex(hits["transcript"]).array
                hits.insert(at, name, values)
        newest = heads.sort_values("date", ascending=False, kind="stable")
        rank = {id_: at for at, id_ in enumerate(newest["transcript"])}
        order = hits["transcript"].map(rank).argsort(kind="stable")
        return hits.iloc[order].reset_index(drop=True)

    kwic = search

    def quote(self, words: str, form: str = "article") -> str:
        """Return words with who said them, when, and where they stand.

        Parameters
        ----------
        words : str
            As they were said; or the `turn_id` or `question_id` of a row.
        form : {"article", "email", "citation"}, default "article"
            As for :func:`presskit.quote`, which this is.

        Returns
        -------
        str

        Raises
        ------
        TableError
            If nobody says these words, or they stand in several places.
        """
        from presskit.quotes import quote

        return quote(self, words, form=form)

    def source(self, transcript: str) -> Document:
        """Return the text that the spans of a transcript refer to.

        Parameters
        ----------
        transcript : str
            Id of a transcript, or a beginning that no other one has.

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
        known = self._documents
        if isinstance(transcript, str) and transcript not in known and transcript:
            begin = [id_ for id_ in known if id_.startswith(transcript)]
            transcript = begin[0] if len(begin) == 1 else transcript
        if not isinstance(transcript, str) or transcript not in known:
            raise TableError(
                f"there is no transcript {transcript!r}. There are {sorted(known)}."
            )
        return known[transcript]

    @property
    def journalists(self) -> pd.DataFrame:
        """The rows of `speakers` who mostly ask."""
        table = self.speakers
        return table[table["role"] == JOURNALIST].reset_index(drop=True)

    @property
    def speakers(self) -> pd.DataFrame:
        """One row a person, over all transcripts; see :data:`presskit.schema.SPEAKERS`.

        Examples
        --------
        >>> import presskit
        >>> speakers = presskit.load_example().speakers
        >>> speakers[["speaker", "role", "outlets", "n_asks"]].head(3)
                    speaker        role              outlets  n_asks
        0  Jens Stoltenberg   principal                  NaN       0
        1  Güldener Sonumut  journalist                  NTV       2
        2      Teri Schultz  journalist  Deutsche Welle; NPR       2
        """
        from presskit.corpus import _speakers

        return self.once(_speakers.of)

    def __len__(self) -> int:
        """Return the number of transcripts.

        Examples
        --------
        >>> import presskit
        >>> len(presskit.load_example())
        2
        """
        return len(self._heads)

    def __bool__(self) -> bool:
        """Return True: also a corpus of which a choice left nothing is one."""
        return True

    def __getitem__(self, name: str) -> pd.DataFrame:
        """Return a table by its name: ``corpus["turns"]`` is ``corpus.turns``."""
        if isinstance(name, str) and name in {table.name for table in TABLES}:
            return getattr(self, name)
        raise TableError(_ways.of_item(name))

    def __iter__(self) -> NoReturn:
        """Raise an error: a corpus has tables, and no rows beside them."""
        raise TableError(_ways.OF_LOOPS)

    def __getattr__(self, name: str) -> NoReturn:
        """Raise an error that names the line which does what is meant."""
        if hasattr(type(self), name):  # a property that failed: its own error
            return object.__getattribute__(self, name)
        raise NoAttributeError(_ways.of_attribute(name))
