"""Each press conference as a short story: who asked what, and how the answer began."""

import pandas as pd

from presskit.corpus import Corpus
from presskit.measures import in_brief
from presskit.text.prose import counted
from presskit.text.prose import markup as _text
from presskit.widgets._reading_pages import day

_QUIET = "color:var(--jp-ui-font-color2,#797979)"
_CELL = "text-align:left;vertical-align:top;white-space:normal;padding:6px 12px 6px 0"
_WHO = f"{_CELL};width:11em"
_SAID = f"{_CELL};max-width:46em"


class Story:
    """Who asked what, in one line each, with the first sentences of the answer.

    Parameters
    ----------
    corpus : Corpus
        The transcripts to tell.
    n_sentences : int, default 2
        How many sentences of each answer to give.

    Notes
    -----
    A notebook shows it as a table that needs no kernel and no script. Whatever stands
    in the source is escaped.

    Examples
    --------
    >>> import presskit
    >>> story = Story(presskit.load_example().filter(outlet="Reuters"))
    >>> story
    Story(1 exchange of 1 transcript)
    """

    def __init__(self, corpus: Corpus, n_sentences: int = 2) -> None:
        self._days = {
            row.transcript: day(row) or _or(row.event, row.transcript)
            for row in corpus.transcripts.itertuples(index=False)
        }
        self._events = corpus.transcripts.set_index("transcript")["title"].to_dict()
        brief = in_brief(corpus.exchanges, corpus.questions, n_sentences)
        lines = corpus.turns[["transcript", "turn", "line"]]
        self._brief = brief.assign(first_turn=corpus.exchanges["first_turn"]).merge(
            lines.rename(columns={"turn": "first_turn"}),
            on=["transcript", "first_turn"],
        )

    def frame(self) -> pd.DataFrame:
        """Return what is told, as :func:`presskit.measures.in_brief` and `line`.

        Returns
        -------
        DataFrame
            One row an exchange; `line` is where its first question begins.
        """
        return self._brief.drop(columns="first_turn")

    def __repr__(self) -> str:
        n = self._brief["transcript"].nunique()
        told = counted(len(self._brief), "exchange")
        return f"Story({told} of {counted(n, 'transcript')})"

    def _repr_html_(self) -> str:
        parts = []
        for transcript, rows in self._brief.groupby("transcript", sort=False):
            title = self._events.get(transcript)
            title = title if isinstance(title, str) else transcript
            parts.append(
                f'<tr><th colspan="3" style="{_CELL};padding-top:20px;font-size:14px">'
                f"{_text(self._days[transcript])}: {_text(title)}</th></tr>"
            )
            parts += [_row(row) for row in rows.itertuples(index=False)]
        if not parts:
            return "<p>There is no exchange to tell of.</p>"
        return (
            '<table style="border-collapse:collapse;font-size:14px;line-height:1.45">'
            f"<tbody>{''.join(parts)}</tbody></table>"
        )


def _row(row: object) -> str:
    outlet = row.outlet if isinstance(row.outlet, str) else "no outlet named"
    asker = row.asker if isinstance(row.asker, str) else "unknown asker"
    more = row.n_questions - 1
    also = f" · {counted(more, 'more question')}" if more > 0 else ""
    return (
        f'<tr><td style="{_CELL};{_QUIET}">{row.exchange}</td>'
        f'<td style="{_WHO}"><b>{_text(asker)}</b><br>{_text(outlet)}<br>'
        f'<span style="{_QUIET};font-size:12px">line {row.line}{also}</span></td>'
        f'<td style="{_SAID}"><b>{_text(row.question) or "(nothing asked)"}</b><br>'
        f'<span style="{_QUIET}">{_text(row.answer) or "(no answer)"}</span></td></tr>'
    )


def _or(value: object, otherwise: str) -> str:
    return otherwise if pd.isna(value) else value
