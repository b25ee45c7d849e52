"""Each press conference as a short story: what was asked, and how answers began."""

from collections.abc import Callable

import pandas as pd

from presskit import outputs
from presskit.corpus import Corpus
from presskit.measures import in_brief
from presskit.measures.briefs import LATER, NO_ANSWER, above_beginning
from presskit.text.prose import NO_OUTLET, UNKNOWN_ASKER, day
from presskit.text.prose import markup as _text
from presskit.widgets._session import whole
from presskit.wording import heading, say

_QUIET = "color:var(--jp-ui-font-color2,#797979)"
_CELL = "text-align:left;vertical-align:top;white-space:normal;padding:6px 12px 6px 0"
_SAID = f"{_CELL};max-width:46em"
_LENGTHS = ["question_words", "answer_words"]
_COUNTED = ("asker", "outlet", "question_words", "answer_words", "line")
_SUMMARY = "cursor:pointer;padding:6px 0;font-size:14px"
_TABLE = "border-collapse:collapse;font-size:14px;line-height:1.45"
_FEW = 5  # press conferences in sight; of more, the others unfold together
_FIRST = 3  # exchanges of one that are in sight, likewise
_MOST = 40  # are told; a page of more would hold all of their words twice
_ASKED = "margin:0 0 4px"
_ASIDE = "border-left:2px solid currentColor;margin:4px 0 6px 12px;padding-left:10px"


class Story:
    """Who asked what, and, apart from it, how the answer begins.

    Parameters
    ----------
    corpus : Corpus
        The transcripts to tell.
    n_sentences : int, default 2
        How many sentences of each answer to give.

    Notes
    -----
    Of several press conferences the newest is open with its first three exchanges, and
    the rest unfolds at a click: its other exchanges together, other press conferences
    by their names, and of many those beyond the newest five together. Of more than 40
    the newest 40 are told, and how many are not. Paper shows all that is told. A
    notebook shows it as tables that need no kernel and no script. Whatever stands in
    the source is escaped.

    Examples
    --------
    >>> import presskit
    >>> story = Story(presskit.load_example().filter(outlet="Reuters"))
    >>> story
    Story(1 exchange of 1 transcript)
    """

    def __init__(self, corpus: Corpus, n_sentences: int = 2) -> None:
        whole(corpus, self)
        self._days = {
            row.transcript: day(row.date) or _or(row.event, row.transcript)
            for row in corpus.transcripts.itertuples(index=False)
        }
        heads = corpus.transcripts.sort_values("date", ascending=False, kind="stable")
        self._newest_first = heads["transcript"].tolist()
        self._events = corpus.transcripts.set_index("transcript")["title"].to_dict()
        brief = in_brief(corpus.exchanges, corpus.questions, corpus.turns, n_sentences)
        lines = corpus.turns[["transcript", "turn", "line"]]
        kept = [*_LENGTHS, "first_turn"]
        self._brief = brief.assign(**corpus.exchanges[kept]).merge(
            lines.rename(columns={"turn": "first_turn"}),
            on=["transcript", "first_turn"],
        )

    def frame(self) -> pd.DataFrame:
        """Return the rows: those of :func:`presskit.measures.in_brief`, and `line`.

        Returns
        -------
        DataFrame
            One row an exchange; `line` is where its first turn begins.
        """
        return self._brief.drop(columns=["first_turn", *_LENGTHS])

    def __repr__(self) -> str:
        n = self._brief["transcript"].nunique()
        told = say("explorers.nouns.exchange", n=len(self._brief))
        return f"Story({told} of {say('explorers.transcripts', n=n)})"

    def _repr_html_(self) -> str:
        return self._table(_row)

    def _repr_mimebundle_(self, **_kwargs: object) -> dict[str, str]:
        """Show the story, and what a page may show that passes on no words."""
        return {
            "text/plain": repr(self),
            "text/html": self._repr_html_(),
            outputs.WORDLESS: self._table(_row_without_words, _heads()),
        }

    def _table(self, as_row: Callable[[object], str], head: str = "") -> str:
        told = dict(list(self._brief.groupby("transcript", sort=False)))
        if not told:
            return f"<p>{say('forms.story.none')}</p>"
        parts = []
        order = [one for one in self._newest_first if one in told]
        for transcript in order[:_MOST]:
            title = self._events.get(transcript)
            title = title if isinstance(title, str) else transcript
            name = f"{_text(self._days[transcript])}: {_text(title)}"
            rows = list(map(as_row, told[transcript].itertuples(index=False)))
            n = say("explorers.nouns.exchange", n=len(rows))
            parts.append(
                f"<details{'' if parts else ' open'}>"
                f'<summary style="{_SUMMARY}"><b>{name}</b> '
                f'<span style="{_QUIET}">{n}</span></summary>'
                f"{_tables(rows, head)}</details>"
            )
        if (n := len(parts) - _FEW) > 1:
            more = say("forms.story.more", n=n)
            parts[_FEW:] = [_folded(more, "".join(parts[_FEW:]))]
        if (n := len(order) - _MOST) > 0:
            parts.append(f"<p>{say('forms.story.not_told', n=n)}</p>")
        return "".join(parts)


def _tables(rows: list[str], head: str) -> str:
    """Return the rows of a press conference, of many all but the first ones folded."""
    first = _FIRST if len(rows) > _FIRST + 1 else len(rows)
    shown, others = (
        f'<table style="{_TABLE}"><tbody>{head}{"".join(some)}</tbody></table>'
        for some in (rows[:first], rows[first:])
    )
    n = len(rows) - first
    return shown + (_folded(say("forms.story.rest", n=n), others) if n else "")


def _folded(name: str, inside: str) -> str:
    summary = f'<summary style="{_SUMMARY}"><b>{name}</b></summary>'
    return f"<details>{summary}{inside}</details>"


def _heads() -> str:
    """Return the headings of a table of counts."""
    names = ("", *map(heading, _COUNTED))
    cells = (f'<th style="{_CELL};{_QUIET}">{_text(name)}</th>' for name in names)
    return f"<tr>{''.join(cells)}</tr>"


def _who(row: object) -> tuple[str, str]:
    """Return asker and outlet in words."""
    outlet = row.outlet if isinstance(row.outlet, str) else NO_OUTLET
    return row.asker if isinstance(row.asker, str) else UNKNOWN_ASKER, outlet


def _row_without_words(row: object) -> str:
    """Return a row of counts, for sources whose words may not be passed on."""
    lengths = (f"{row.question_words:,}", f"{row.answer_words:,}")
    shown = (str(row.exchange), *_who(row), *lengths, str(row.line))
    return (
        f"<tr>{''.join(f'<td style={_CELL!r}>{_text(one)}</td>' for one in shown)}</tr>"
    )


def _row(row: object) -> str:
    asker, outlet = _who(row)
    asked = row.questions or say("explorers.nothing_asked")
    said = [_asked(asked.split("\n"))]
    if row.answer_begins:
        said.append(_aside(above_beginning(row.questions), row.answer_begins))
    else:
        said.append(_aside(NO_ANSWER, ""))
    if row.later_questions:
        said.append(_aside(LATER, ""))
        said.append(_asked(row.later_questions.split("\n")))
    line = say("explorers.line", n=row.line)
    return (
        f'<tr><td style="{_CELL};{_QUIET}">{row.exchange}</td>'
        f'<td style="{_SAID}"><div style="{_ASKED}">{_text(asker)} '
        f'<span style="{_QUIET}">· {_text(outlet)} · {line}</span></div>'
        f"{''.join(said)}</td></tr>"
    )


def _asked(questions: list[str]) -> str:
    return "".join(
        f'<div style="{_ASKED}"><b>{_text(one)}</b></div>' for one in questions
    )


def _aside(about: str, words: str) -> str:
    """Return the line about some words, and the words, set off from the questions."""
    words = f"<br>{_text(words)}" if words else ""
    return f'<div style="{_ASIDE};{_QUIET}"><em>{_text(about)}</em>{words}</div>'


def _or(value: object, otherwise: str) -> str:
    return otherwise if pd.isna(value) else value
