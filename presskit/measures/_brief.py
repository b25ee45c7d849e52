"""Each exchange in brief: the question in one line, and how the answer begins."""

import pandas as pd

from presskit.schema import EXCHANGES, QUESTIONS
from presskit.schema.sure_names import sure_names
from presskit.text import sentences


def in_brief(
    exchanges: pd.DataFrame, questions: pd.DataFrame, n_sentences: int = 2
) -> pd.DataFrame:
    """Put each exchange in brief: who asks what, and how the answer begins.

    Parameters
    ----------
    exchanges : DataFrame
        As :data:`presskit.schema.EXCHANGES`.
    questions : DataFrame
        As :data:`presskit.schema.QUESTIONS`, of the same transcripts.
    n_sentences : int, default 2
        How many sentences of the answer to give.

    Returns
    -------
    DataFrame of shape (number of exchanges, 7)
        One row per exchange, in the order of speaking:

        ============  =====  ====================================================
        transcript    str    id of the transcript
        exchange      int64  position in the transcript, from 1
        asker         str    name to show
        outlet        str    canonical outlets, joined by "; "; NA without
        question      str    first question of the exchange, white space made single;
                             '' if nothing was asked
        n_questions   int64  questions in the exchange (count)
        answer        str    first sentences of the answer; "…" where it goes on;
                             '' if nothing was answered
        ============  =====  ====================================================

        Without exchanges the table is empty and keeps its columns.

    Raises
    ------
    TableError
        If a table lacks a column that is needed.

    Notes
    -----
    The first question is not always the one that matters; `n_questions` says how many
    more there are.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> brief = in_brief(corpus.exchanges, corpus.questions, n_sentences=1)
    >>> brief.loc[21, ["asker", "question"]].tolist()
    ['Henry Foy', 'How do we solve that then?']
    """
    kept = ["transcript", "exchange", "asker", "outlet", "n_questions", "answer"]
    EXCHANGES.require(exchanges, *kept, "asker_from", "asker_p")
    exchanges = exchanges.assign(asker=sure_names(exchanges))
    QUESTIONS.require(questions, "transcript", "exchange", "text")
    firsts = questions.drop_duplicates(["transcript", "exchange"])
    asked = firsts[["transcript", "exchange", "text"]].rename(
        columns={"text": "question"}
    )
    brief = exchanges[kept].merge(asked, on=["transcript", "exchange"], how="left")
    answers = [_beginning(answer, n_sentences) for answer in brief["answer"]]
    brief = brief.assign(
        question=brief["question"].fillna("").str.split().str.join(" ").astype("str"),
        answer=pd.Series(answers, dtype="str"),
    )
    order = ["transcript", "exchange", "asker", "outlet", "question", "n_questions"]
    return brief[[*order, "answer"]]


def _beginning(text: str, n: int) -> str:
    """Return the first `n` sentences, on one line."""
    spans = list(sentences(text))
    if not spans or n < 1:
        return ""
    said = " ".join(text[: spans[min(n, len(spans)) - 1][1]].split())
    return said if len(spans) <= n else f"{said} …"
