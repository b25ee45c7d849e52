"""Each quotation of a finished article, looked up in the transcripts."""

import os

import pandas as pd

from presskit.corpus import Corpus


def verify_quotes(path_or_text: str | os.PathLike, corpus: Corpus) -> pd.DataFrame:
    """Check the quotations of an article against the transcripts.

    Parameters
    ----------
    path_or_text : str or path
        A file of plain text, Markdown, Word (.docx) or HTML; or the text itself.
    corpus : Corpus
        As :func:`presskit.load` returns it.

    Returns
    -------
    DataFrame
        One row a quotation, in the order of the article:

        ===========  ==========  ====================================================
        quote        str         as printed, without its outer marks
        line         int64       line of the article on which it begins, from 1; of a
                                 Word file the line of its text, in which a blank line
                                 parts paragraphs
        status       category    see below
        speaker      str         who said it; NA if nobody did, or it is not known
        role         category    a journalist asks it, a principal answers or states
        transcript   str         id of the transcript
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
        message      str         the result in plain words, and what to beware
        ===========  ==========  ====================================================

        The `status` is one of:

        - "verbatim": these words stand in the source, in this order.
        - "verbatim with gaps": they do, but for words that the article shows to be left
          out (``…``, ``[…]``) or replaced (``[the allies]``). The pieces follow each
          other within one turn, or within turns of the same speaker with nobody
          between them, which the message says.
        - "verbatim, other speaker", "verbatim with gaps, other speaker": so they do,
          but the article gives them to somebody who cannot be who said them; the
          message says to whom, and whose they are.
        - "differs": a wording that is nearly the same stands there; `difference` says
          where they part.
        - "not found": not in these transcripts. It may have been said elsewhere. The
          message gives the nearest wording.
        - "too short to check": fewer than three words, or only single words between
          gaps; many may have said them.

        Without quotations the table is empty and keeps its columns.

    Raises
    ------
    SourceError
        If the file cannot be read.
    TableError
        If `path_or_text` is neither a path nor text.

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
    from presskit.quotes._article import read
    from presskit.quotes._attribution import Attributions
    from presskit.quotes._check import Checker
    from presskit.quotes._mentions import Named, last_names
    from presskit.quotes._quotation_marks import find
    from presskit.quotes._schema import QUOTATIONS

    article = read(path_or_text)
    quotations = find(article)
    checker = Checker(corpus)
    named = Named(article, quotations, last_names(corpus.turns))
    given = Attributions(article, quotations)
    rows = [
        row
        for quotation in quotations
        if (
            row := checker.check(
                article, quotation, named.near(quotation), given.of(quotation)
            )
        )
    ]
    return QUOTATIONS.frame(
        {name: [row[name] for row in rows] for name in QUOTATIONS.columns}
    )
