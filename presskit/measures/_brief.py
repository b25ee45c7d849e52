"""Each exchange in brief: what was asked, and apart from it how the answer begins."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from presskit.schema import EXCHANGES, QUESTIONS, TURNS
from presskit.schema.given import tables
from presskit.schema.roles import PRINCIPAL
from presskit.schema.sure_names import sure_names
from presskit.text import sentences

_KEY = ["transcript", "exchange"]


class _Brief(NamedTuple):
    """What is told of one exchange, in the order of speaking."""

    questions: str
    answer_begins: str
    later_questions: str


def in_brief(
    exchanges: pd.DataFrame,
    questions: pd.DataFrame | None = None,
    turns: pd.DataFrame | None = None,
    n_sentences: int = 2,
) -> pd.DataFrame:
    """Put each exchange in brief: who asks what, and how the answer begins.

    Parameters
    ----------
    exchanges : Corpus or DataFrame
        As :data:`presskit.schema.EXCHANGES`; a corpus gives the other tables, too.
    questions : DataFrame, optional
        As :data:`presskit.schema.QUESTIONS`, of the same transcripts.
    turns : DataFrame, optional
        As :data:`presskit.schema.TURNS`, of the same transcripts.
    n_sentences : int, default 2
        How many sentences of the answer to give.

    Returns
    -------
    DataFrame of shape (number of exchanges, 8)
        One row per exchange, in the order of speaking:

        ===============  =====  =================================================
        transcript       str    id of the transcript
        exchange         int64  position in the transcript, from 1
        asker            str    name to show
        outlet           str    canonical outlets, joined by "; "; NA without
        questions        str    all that is asked before the answer begins, each
                                question on a line of its own; '' if nothing was
        n_questions      int64  questions in the exchange, later ones too (count)
        answer_begins    str    first sentences of the answer; "…" where it goes
                                on; '' if nothing was answered
        later_questions  str    all that is asked after the answer has begun, each
                                on a line of its own; '' if nothing was
        ===============  =====  =================================================

        Without exchanges the table is empty and keeps its columns.

    Raises
    ------
    TableError
        If a table is missing, or lacks a column that is needed.

    Notes
    -----
    An answer often takes up another question first than the first one that was asked,
    or one that was asked without a question mark and is in no row of `questions`. So
    `answer_begins` answers no particular question: never show it beside a single one.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> brief = in_brief(corpus, n_sentences=1)
    >>> brief.loc[14, "questions"]
    "Secretary General, as we're approaching the first anniversary of the invasion, \
what actions do you expect Russia to take to mark that date on the battlefield in \
Ukraine and beyond?"
    >>> brief.loc[21, "answer_begins"]
    'So what I said was that the current rate of ammunition consumption is higher, \
bigger than the current rate of production. …'
    """
    kept = [*_KEY, "asker", "outlet", "n_questions"]
    needed = (*kept, "asker_from", "asker_p")
    exchanges, questions, turns = tables(
        exchanges, EXCHANGES, needed, questions=questions, turns=turns
    )
    questions = QUESTIONS.of(questions, *_KEY, "turn", "text")
    turns = TURNS.of(turns, *_KEY, "turn", "role", "text")
    asked = _of_exchanges(questions, "turn", "text")
    answers = turns[(turns["role"] == PRINCIPAL) & turns["exchange"].notna()]
    answered = _of_exchanges(answers, "turn", "text")
    keys = zip(exchanges["transcript"], exchanges["exchange"], strict=True)
    told = [_told(asked.get(k, []), answered.get(k, []), n_sentences) for k in keys]
    brief = exchanges.assign(asker=sure_names(exchanges))[kept].reset_index(drop=True)
    columns = pd.DataFrame(told, columns=_Brief._fields, dtype="str")
    brief = brief.join(columns)
    order = [*_KEY, "asker", "outlet", "questions", "n_questions"]
    return brief[[*order, "answer_begins", "later_questions"]]


def _of_exchanges(
    rows: pd.DataFrame, *names: str
) -> Mapping[tuple[str, int], list[tuple[int, str]]]:
    """Return the turn and the words of each row of each exchange."""
    found: dict[tuple[str, int], list[tuple[int, str]]] = {}
    columns = (rows[name].tolist() for name in (*_KEY, *names))
    for transcript, exchange, *told in zip(*columns, strict=True):
        found.setdefault((transcript, int(exchange)), []).append(tuple(told))
    return found


def _told(
    asked: list[tuple[int, str]], answered: list[tuple[int, str]], n: int
) -> _Brief:
    """Return the questions before the answer, its beginning, and the questions after.

    What the podium says before anything is asked is no answer, and what it says after
    a later question is not how the answer begins.
    """
    first = asked[0][0] if asked else -1
    begins = next((turn for turn, _ in answered if turn > first), None)
    if begins is None:
        return _Brief(_lines(text for _, text in asked), "", "")
    next_asked = next((turn for turn, _ in asked if turn > begins), None)
    answer = [
        text
        for turn, text in answered
        if turn >= begins and (next_asked is None or turn < next_asked)
    ]
    beginning = _beginning("\n\n".join(answer), n)
    goes_on = next_asked is not None and answered[-1][0] > next_asked
    if goes_on and n > 0 and not beginning.endswith("…"):
        beginning = f"{beginning} …".strip()
    return _Brief(
        _lines(text for turn, text in asked if turn < begins),
        beginning,
        _lines(text for turn, text in asked if turn > begins),
    )


def _lines(texts: Iterable[str]) -> str:
    """Return each text on a line of its own, its white space made single."""
    return "\n".join(" ".join(text.split()) for text in texts)


def _beginning(text: str, n: int) -> str:
    """Return the first `n` sentences, on one line."""
    spans = list(sentences(text))
    if not spans or n < 1:
        return ""
    said = " ".join(text[: spans[min(n, len(spans)) - 1][1]].split())
    return said if len(spans) <= n else f"{said} …"
