"""Corrections tried out on the transcripts that they are about, and on no others."""

from collections.abc import Iterable, Sequence

from presskit.corpus import loading
from presskit.corpus._corpus import Corpus
from presskit.corpus.keeping import first_failure
from presskit.corrections import OF_TWO_PEOPLE, Correction, parse_line
from presskit.errors import TableError
from presskit.schema import ids


class Trial:
    """Some transcripts of a corpus as they are, and as they would be.

    Nothing is written, and the corpus stays as it is.

    Parameters
    ----------
    corpus : Corpus
        A whole one, as :func:`presskit.load` returns it.
    transcripts : sequence of str
        Ids.

    Attributes
    ----------
    before : Corpus
        These transcripts alone, as people have decided until now. What another
        transcript tells about them is not known here.
    """

    def __init__(self, corpus: Corpus, transcripts: Sequence[str]) -> None:
        if corpus.origin is None:
            raise TableError(
                "only a whole corpus can be tried out. Load the transcripts: "
                "presskit.load(…)."
            )
        wanted = {corpus.source(one).sha256 for one in transcripts}
        documents = corpus.origin.documents
        own = [one for one in documents if one.sha256 in wanted]
        self._files = loading.part_of(corpus, own)
        self.before = loading.joined_with(self._files)
        if not set(transcripts) <= set(self.before.transcripts["transcript"]):
            # Ids are shorter among few files, and a line may hold one.
            self._files = loading.part_of(corpus, documents)
            self.before = loading.joined_with(self._files)

    def after(self, lines: Iterable[str | Correction]) -> Corpus:
        """Return the transcripts as they would be with more lines.

        Raises
        ------
        TableError
            If a line cannot be followed.
        """
        made = loading.joined_with(self._files, [_parsed(one) for one in lines])
        if row := first_failure(self.before, made):
            raise TableError(f"{row.message} {row.advice}".strip())
        return made


def concerned(corpus: Corpus, lines: Iterable[str | Correction]) -> list[str]:
    """Return the transcripts that lines are about; of two people those of both."""
    found: dict[str, None] = {}
    shas = dict(
        zip(corpus.transcripts["sha256"], corpus.transcripts["transcript"], strict=True)
    )
    for line in map(_parsed, lines):
        if line.sha256 not in shas:
            raise TableError(
                f"{line.transcript}: no loaded transcript has the SHA-256 of this line."
            )
        found[shas[line.sha256]] = None
        if line.action in OF_TWO_PEOPLE:
            found[_other(corpus, line)] = None
    return list(filter(None, found))


def _other(corpus: Corpus, line: Correction) -> str:
    """Return the transcript of the other person of a pair; '' if it is not told."""
    _, transcript = ids.parts(line.value)
    return transcript if transcript in set(corpus.transcripts["transcript"]) else ""


def _parsed(line: str | Correction) -> Correction:
    return parse_line(line) if isinstance(line, str) else line
