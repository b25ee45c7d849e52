"""Words of a transcript, ready to be pasted with all that a careful reader needs."""

from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.quotes._fields import fields
from presskit.quotes._forms import fill
from presskit.quotes._words_said import place_of


def quote(
    corpus: Corpus,
    transcript: str,
    start: int | None = None,
    end: int | None = None,
    form: str = "article",
) -> str:
    """Quote words of a transcript, with who said them, when, and where they stand.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it. It and words may stand in either order.
    transcript : str
        Id of a transcript; without `start` and `end` the words themselves, or the
        `turn_id` or `question_id` of a row, which is quoted whole.
    start, end : int, optional
        First character of the words in ``corpus.source(transcript).text``, and the
        character after the last one; they lie within one turn.
    form : {"article", "email", "citation"}, default "article"
        "article" is running text, "email" has the source on lines of its own, and
        "citation" adds the span and the SHA-256 of the file.

    Returns
    -------
    str
        The words are verbatim; only in the form "article" are line breaks and runs of
        white space single spaces. A note says where the passage is a question, holds
        ``[inaudible]`` or ``[…]``, or is marked in the audit.

    Raises
    ------
    TableError
        If there is no such transcript or form, or the span holds no words of one turn;
        of words alone, if nobody says them, or several do, or at several events.

    Warns
    -----
    PresskitWarning
        If one speaker says the words several times at one event: the first is given.

    Examples
    --------
    >>> import presskit
    >>> from presskit import themes
    >>> corpus = presskit.load_example()
    >>> print(quote(corpus, "wars are dangerous"))
    “Wars are dangerous” — Jens Stoltenberg, NATO Secretary General, Defence Ministers,
    13 Feb 2023
    >>> hit = themes.kwic(corpus.turns, "wars are dangerous").loc[0]
    >>> print(quote(corpus, hit.transcript, hit.start, hit.end + 1))
    “Wars are dangerous.” — Jens Stoltenberg, NATO Secretary General, Defence
    Ministers, 13 Feb 2023
    >>> print(quote(corpus, hit.transcript, hit.start, hit.end + 1, form="email"))
    “Wars are dangerous.”
    <BLANKLINE>
    Jens Stoltenberg, NATO Secretary General
    Defence Ministers
    13 Feb 2023
    003_7ec467e6c538953e.txt, line 189
    """
    if isinstance(transcript, Corpus):  # which is which cannot be mistaken
        corpus, transcript = transcript, corpus
    if not isinstance(corpus, Corpus):
        raise TableError(
            f"a {type(corpus).__name__} has no sources to quote from. Write "
            "presskit.quote(corpus, 'as long as it takes')."
        )
    if start is None and end is None:
        transcript, start, end = place_of(corpus, transcript)
    return fill(form, fields(corpus, transcript, start, end))
