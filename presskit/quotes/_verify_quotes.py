"""Each quotation of a finished article, looked up in the transcripts."""

import os
from collections.abc import Mapping, Sequence

import pandas as pd

from presskit.corpus import Corpus
from presskit.errors import TableError

Answer = str | os.PathLike | pd.DataFrame | pd.Series | Sequence[Mapping | str]
"""An article, or rows of quotations."""


def verify_quotes(article: Answer | Corpus, corpus: Corpus | Answer) -> pd.DataFrame:
    """Check the quotations of an article, or of a model's answer, word by word.

    Parameters
    ----------
    article : str, path, DataFrame, Series, or list of dict or of str
        A file of plain text, Markdown, Word (.docx) or HTML; or the text itself. Or
        rows: a DataFrame, a CSV or JSON file, or what JSON holds, with a column
        ``quote`` and, where they are known, ``speaker``, ``turn`` (an id, or its
        position in the transcript), ``transcript``, ``line`` and ``date``. Tables of
        Markdown with such a header, and blocks of JSON, are read so within a text, too.
        Of a list of texts, or a Series, each is a quotation, unless it quotes itself.
    corpus : Corpus
        As :func:`presskit.load` returns it. The two may be given in either order. An
        article that lies among the transcripts does not vouch for itself.

    Returns
    -------
    DataFrame
        One row a quotation, and one for each thing that was not checked, in the order
        of the article:

        ===========  ==========  ====================================================
        quote        str         as printed, without its outer marks
        line         int64       line of the article on which it begins, from 1; of a
                                 Word file the line of its text, in which a blank line
                                 parts paragraphs; of rows, which row it is
        status       category    see below
        speaker      str         who said it; NA if nobody did, or it is not known
        role         category    a journalist asks it, a principal answers or states
        transcript   str         id of the transcript
        turn_id      str         the turn in which it begins
        event        str         short name of the event
        date         datetime64  day of the event
        source_line  Int64       line of the source where it begins, from 1
        start        Int64       first character in the source
        end          Int64       character after the last one
        found        str         ``source.text[start:end]``: the words of the source
        difference   str         which words differ; "" if none do
        n_places     int64       places where exactly these words stand (count)
        attributed   str         to whom the article gives it, or else a speaker whom
                                 the paragraph names; NA if nobody
        claimed      str         the place that is given for it; NA if none is
        message      str         the result in plain words, and what to beware
        ===========  ==========  ====================================================

        The `status` is one of ``presskit.quotes.STATUSES``:

        - "verbatim": these words stand in the source, in this order.
        - "verbatim, other speaker": so they do, but they are given to somebody who
          cannot be who said them; the message says to whom, and whose they are.
        - "verbatim, wrong place": so they do, but not in the turn, line, transcript or
          on the day that is given for them.
        - "verbatim with gaps": they stand there but for words that are shown to be left
          out (``…``, ``[…]``) or replaced (``[the allies]``). The pieces follow each
          other within one turn, or within turns of the same speaker with nobody
          between them, which the message says. A short gap that leaves out a negation,
          or brackets that add one or change a figure, make the quotation differ.
        - "verbatim with gaps, other speaker", "verbatim with gaps, wrong place": the
          same, given to somebody else, or for another place.
        - "differs": a wording that is nearly the same stands there, or pieces of it
          stand apart; `difference` says where they part.
        - "not found": not in these transcripts. It may have been said elsewhere. The
          message gives the nearest wording, if one is like it.
        - "too short to check": fewer than three words, or only single words between
          gaps; many may have said them.
        - "not checked": no quotation. A sentence that tells what somebody said, or
          cites a turn, without quotation marks; nobody has checked it but who reads it.

        A text of one paragraph in which nothing is quoted is checked as one quotation;
        of a longer one a row "not checked" says so. Only what holds no words at all
        gives an empty table.

    Raises
    ------
    SourceError
        If the file cannot be read, or is all that the corpus holds.
    TableError
        If `article` is none of these, or no corpus is given.

    Notes
    -----
    Quotations stand between “…”, "…", „…“, «…», ‹…›, ‘…’ or '…', or are block quotes
    of Markdown (``>``) or of a web page; what is quoted within a quotation is checked
    with it. Block quotes of a Word file have no marks and are not seen.

    What editing may change does not count: the kind of quotation marks, apostrophes,
    dashes and hyphens, white space, commas and full stops, capitals, footnote numbers,
    and marks such as ``[laughter]``. Capitals other than at the beginning and lost or
    added question marks are named in the message. Words that the transcriber could not
    hear count as words: where the source has ``[inaudible]``, so must the article, or a
    gap.

    A place is read from the id of a turn beside the quotation (``[t41bb0c@may]``, as
    :func:`presskit.sharing.bundle` gives them), from what stands in brackets or behind
    a dash after it ("line 78", "13 February 2023"), and from a day in the clause that
    says who said it. A line fits if the words stand on it, or if the turn begins there.

    Whom the article gives a quotation to is read from the words right before or after
    it: a verb of saying with its subject, "according to", a colon, or a dash and a
    name. Names are held against the speaker's name, an office ("the minister") against
    the speaker's in ``corpus.cast``, an outlet ("Ann Lee of Reuters", "a CNN reporter")
    against the outlets of the turn. What cannot be checked is not an objection: "he
    said", "the Kremlin said", an office or a name of somebody whom the source does not
    name and who is nobody else in it. Where the words beside it say nothing,
    `attributed` is the nearest speaker whom the paragraph names (for a block quote,
    also the one before it); the message then says if that is another one, and the
    status stays.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> article = "“Wars are dangerous,” Stoltenberg said. “Speed would save lives.”"
    >>> checked = verify_quotes(article, corpus)
    >>> checked[["quote", "status", "speaker", "source_line"]]
                         quote    status           speaker  source_line
    0      Wars are dangerous,  verbatim  Jens Stoltenberg          189
    1  Speed would save lives.   differs  Jens Stoltenberg           43
    >>> checked.loc[1, "difference"]
    'source has ‘will’, article has ‘would’'
    >>> print(verify_quotes("“We are ready to surrender,” he said.",
    ...     corpus).loc[0, "message"])
    Not in the 2 transcripts of 5 April 2022 to 13 February 2023. ...
    """
    # Imported when an article is checked: most who load transcripts never check one.
    from presskit.quotes._others import others
    from presskit.quotes._schema import QUOTATIONS
    from presskit.quotes._verifier import Verifier

    article, corpus = _in_order(article, corpus)
    rows = Verifier(others(corpus, article)).rows(article)
    return QUOTATIONS.frame(
        {name: [row[name] for row in rows] for name in QUOTATIONS.columns}
    )


def _in_order(article: object, corpus: object) -> tuple[object, Corpus]:
    """Return the two arguments in their order: which is which cannot be mistaken."""
    if isinstance(article, Corpus) and not isinstance(corpus, Corpus):
        article, corpus = corpus, article
    if isinstance(article, Corpus) or not isinstance(corpus, Corpus):
        raise TableError(
            "verify_quotes takes an article and a corpus: "
            "verify_quotes(article, presskit.load(FOLDER)). Here they are "
            f"{type(article).__name__} and {type(corpus).__name__}."
        )
    return article, corpus
