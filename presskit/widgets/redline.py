"""A statement beside an earlier one: what was put in, what was taken out."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pandas as pd

from presskit import outputs, themes
from presskit.corpus import Corpus
from presskit.errors import TableError
from presskit.text.prose import Sentence, day, event_in_words, markup
from presskit.widgets._session import whole
from presskit.wording import say

_THEN = ("earlier", "earlier_line", "earlier_transcript")
_NOW = ("sentence", "line", "transcript")
_WITHIN = {"ins": "em", "del": "s"}
"""What a part of a sentence is, where the whole is not new or gone."""
_CHANGED = ("new", "reworded", "dropped")
_NEAR = 0.2  # how much alike an earlier sentence is that is worth a look
_CLOSE = 0.4  # and one that is shown beside a new one where little else came back
_CLOSEST = 12  # of these

# A page has its own style for the same tags, and JupyterLab shows this one. Colours
# are at least 4.5 : 1 on both grounds, and never all that tells: a word at its line
# says what became of a sentence; within one, what is put in is bold and what is taken
# out struck through. Nothing is underlined, as links are.
_STYLE = """<style>
.presskit-redline-box { max-height: 560px; overflow-y: auto; scrollbar-width: thin; }
.presskit-redline { border-collapse: collapse; font-size: 14px; line-height: 1.45;
  table-layout: fixed; width: 100%; }
.presskit-redline td, .presskit-redline th { text-align: left !important;
  vertical-align: top; white-space: normal; padding: 4px 16px 4px 0; width: 50%; }
.presskit-redline th { background: var(--jp-layout-color0, #fff); position: sticky;
  top: 0; }
.presskit-redline :is(p, details) { margin: 0 0 6px; }
.presskit-redline p:has(+ details) { margin-bottom: 0; }
.presskit-redline tbody tr { background: none !important; }
.presskit-redline small { color: var(--jp-ui-font-color1, #555); }
.presskit-redline :is(ins, del) { color: inherit; text-decoration: none; }
.presskit-redline ins > em { background: rgba(0, 114, 178, 0.14); border-radius: 3px;
  font-style: normal; font-weight: 600; padding: 0 2px; }
.presskit-redline del > s { color: #6a6a6a; }
.presskit-redline :is(ins, del) b { color: #a04400; }
.presskit-redline-key { color: var(--jp-ui-font-color1, #555); font-size: 13px;
  margin: 0 0 8px; }
.presskit-redline-day { display: none; }
@media (max-width: 700px) {
  /* The later statement first; the earlier one is set off, and each says its day. */
  .presskit-redline tr { display: flex; flex-direction: column-reverse; }
  .presskit-redline td { display: block; padding-right: 0; width: auto; }
  .presskit-redline td:not(:last-child) { border-left: 3px solid
    var(--jp-border-color1, #bbb); margin-left: 8px; padding-left: 12px; }
  .presskit-redline thead, .presskit-redline td:empty { display: none; }
  .presskit-redline-day { background: var(--jp-layout-color1, #fff); display: block;
    font-weight: bold; margin-bottom: 4px; position: sticky; top: 0; }
}
[data-jp-theme-light="false"] .presskit-redline ins > em {
  background: rgba(86, 180, 233, 0.22); }
[data-jp-theme-light="false"] .presskit-redline del > s { color: #a8a8a8; }
[data-jp-theme-light="false"] .presskit-redline :is(ins, del) b { color: #f0a35e; }
</style>"""


class _Row(NamedTuple):
    """Two cells that stand beside each other; or what is alike, folded."""

    then: str
    now: str
    folded: bool = False


class Redline:
    """Two statements beside each other, with what changed between them.

    Each sentence says if it is new, gone or reworded. In a reworded one, what is put in
    is bold and what is taken out struck through. What is unchanged is folded. Of
    answers, which follow questions, those that came back are shown, and the others
    counted.

    Parameters
    ----------
    corpus : Corpus
    transcript : str, optional
        Id of the later transcript, as for :func:`presskit.themes.changes`.
    against : str, default "previous"
        Id of the earlier one, "previous" or "all", as for
        :func:`presskit.themes.changes`.
    section : {"statement", "qa"}, default "statement"
        What the podium says before the questions, or its answers.

    Raises
    ------
    TableError
        If there is no such transcript or section. Where nothing was named and there is
        nothing to compare, it is said in place of the table.

    Notes
    -----
    A notebook shows it as a table that needs no kernel and no script. Whatever stands
    in the source is escaped. Sentences are paired by their words and, where both
    statements are of one form, by their order: what is called new or gone may be said
    in other words.

    Examples
    --------
    >>> from presskit import load_example
    >>> Redline(load_example())
    Redline(74 new, 1 reworded, 1 unchanged, 57 dropped)
    """

    def __init__(
        self,
        corpus: Corpus,
        transcript: str | None = None,
        against: str = "previous",
        section: str = "statement",
    ) -> None:
        whole(corpus, self)
        self._section = section
        self._alone = False
        self._transcripts = corpus.transcripts
        try:
            self._changes = themes.changes(corpus, transcript, against, section=section)
        except TableError:
            if transcript is not None or against not in ("previous", "all"):
                raise
            self._alone = True
            self._changes = themes.changes(corpus.turns.head(0), section=section)
        self._edits = themes.edits(self._changes)

    def frame(self) -> pd.DataFrame:
        """Return the rows that are shown, as :func:`presskit.themes.changes` does.

        Returns
        -------
        DataFrame
        """
        return self._changes.copy()

    def counts(self) -> dict[str, int]:
        """Return the number of sentences of each status.

        Returns
        -------
        dict of str to int
            "new", "reworded", "unchanged" and "dropped".
        """
        n = self._changes["status"].value_counts()
        order = ("new", "reworded", "unchanged", "dropped")
        return {status: int(n.get(status, 0)) for status in order}

    def finding(self) -> Sentence:
        """Return the share that is new, and the numbers that changed.

        Returns
        -------
        str
            As :func:`presskit.themes.findings.changes`; what is missing where there is
            nothing to compare.
        """
        if self._alone:
            return Sentence(say("forms.redline.nothing"))
        return themes.findings.changes(self._changes, self._transcripts)

    def __repr__(self) -> str:
        told = ", ".join(f"{n:,} {status}" for status, n in self.counts().items())
        return f"Redline({told})"

    def _repr_html_(self) -> str:
        told = self.finding()._repr_html_()
        if self._changes.empty:
            return told
        key = f'<p class="presskit-redline-key">{self._key()}</p>'
        rows = self._table(_together(self._rows()), self._section == "qa")
        if close := self._close():
            said = say("forms.redline.all", n=len(self._changes))
            rows = (
                f"{self._table(iter(close))}<details><summary>{said}</summary>{rows}"
                "</details>"
            )
        return f"{told}{_STYLE}{key}{rows}"

    def _table(self, rows: Iterable[_Row | list[_Row]], follows: bool = False) -> str:
        """Return rows below the days of both sides, in a box that scrolls."""
        heads = (self._head(_THEN[2], _side("then")), self._head(_NOW[2], _side("now")))
        body = "".join(_markup(row, heads) for row in rows)
        if follows:
            body += f'<tr><td colspan="2"><small>{self._not_shown()}</small></td></tr>'
        head = "".join(f"<th>{one}</th>" for one in heads)
        return (
            '<div class="presskit-redline-box" tabindex="0">'
            f'<table class="presskit-redline"><thead><tr>{head}</tr></thead>'
            f"<tbody>{body}</tbody></table></div>"
        )

    def _close(self) -> list[_Row]:
        """Return the rows that lead where two statements share little; none elsewhere.

        They are what was reworded, and the new sentences to which an earlier one is
        close, the closest first and each earlier one once. Laid out in the order of
        speaking, the two would be columns that have nothing to do with each other.
        """
        table = self._changes
        if self._section == "qa" or not themes.findings.little_in_common(table):
            return []
        near = table[(table["status"] == "new") & (table["alike"] >= _CLOSE)]
        near = near.sort_values("alike", ascending=False, kind="stable")
        near = near.drop_duplicates(["earlier_transcript", "earlier_line", "earlier"])
        reworded = table.index[table["status"] == "reworded"]
        return [
            *(self._reworded(at) for at in reworded),
            *(self._beside(row) for _, row in near.head(_CLOSEST).iterrows()),
        ]

    def _reworded(self, at: object) -> _Row:
        row, own = self._changes.loc[at], self._edits[self._edits["change"] == at]
        return _Row(
            _said(row, _THEN, _edited(row["earlier"], own, "earlier_", "del")),
            _said(row, _NOW, _edited(row["sentence"], own, "", "ins")),
        )

    def _beside(self, row: pd.Series) -> _Row:
        """Return a new sentence, and beside it the earlier one that is closest."""
        close = say("forms.redline.close", share=100 * row["alike"])
        return _Row(
            _said(row, _THEN, markup(row["earlier"]), close),
            _said(row, _NOW, _whole(row["sentence"], "ins")),
        )

    def _repr_mimebundle_(self, **_kwargs: object) -> dict[str, str]:
        """Show both statements, and what a page may show that passes on no words."""
        rows = "".join(
            f"<tr><td>{_status(status)}</td>"
            f"<td>{say('forms.redline.sentences', n=n)}</td></tr>"
            for status, n in self.counts().items()
        )
        return {
            "text/plain": repr(self),
            "text/html": self._repr_html_(),
            outputs.WORDLESS: f"<table><tbody>{rows}</tbody></table>",
        }

    def _nearest(self, row: pd.Series) -> str:
        """Return the earlier sentence that is most alike, folded: no claim is made."""
        if pd.isna(row["earlier"]) or row["alike"] < _NEAR:
            return ""
        dates = self._transcripts.set_index("transcript")["date"]
        when = day(dates.get(row["earlier_transcript"]))
        told = {"share": 100 * row["alike"], "day": when}
        nearest = say(f"forms.redline.nearest{'_on' if when else ''}", **told)
        return (
            f"<details><summary><small>{nearest}</small></summary>"
            f"{_said(row, _THEN, markup(row['earlier']), '')}</details>"
        )

    def _head(self, column: str, otherwise: str) -> str:
        """Return the day of a side; of several transcripts what it is called."""
        ids = self._changes[column].dropna().unique()
        if len(ids) != 1:
            return otherwise
        heads = self._transcripts.set_index("transcript")
        date, event = heads.loc[ids[0], ["date", "event"]]
        return markup(event_in_words(date, event) or ids[0])

    def _key(self) -> str:
        of_answers = self._section == "qa"
        return say(
            "forms.redline.key_of_answers" if of_answers else "forms.redline.key"
        )

    def _not_shown(self) -> str:
        """Count the sentences of answers that have no counterpart."""
        n = self.counts()
        new, gone = (
            say("forms.redline.sentences", n=n[status]) for status in ("new", "dropped")
        )
        return say("forms.redline.follow", new=new, gone=gone)

    def _rows(self) -> Iterator[_Row]:
        """Yield the sentences; of answers only those that came back, all in full."""
        answers = self._section == "qa"
        for label, row in self._changes.iterrows():
            if answers and row["status"] in ("new", "dropped"):
                continue
            if row["status"] == "reworded":
                yield self._reworded(label)
            elif row["status"] == "dropped":
                yield _Row(_said(row, _THEN, _whole(row["earlier"], "del")), "")
            elif row["status"] == "new":
                now = _said(row, _NOW, _whole(row["sentence"], "ins"))
                yield _Row("", now + self._nearest(row))
            else:
                yield _Row(
                    _said(row, _THEN, markup(row["earlier"])),
                    _said(row, _NOW, markup(row["sentence"])),
                    folded=not answers,
                )


def _together(rows: Iterable[_Row]) -> Iterator[_Row | list[_Row]]:
    """Lay runs of what is gone beside runs of what is new; fold what is alike."""
    then: list[str] = []
    now: list[str] = []
    alike: list[_Row] = []
    for row in rows:
        if alike and not row.folded:
            yield alike
            alike = []
        if (then or now) and (row.folded or (row.then and row.now)):
            yield _Row("".join(then), "".join(now))
            then, now = [], []
        if row.folded:
            alike.append(row)
        elif row.then and row.now:
            yield row
        else:
            then.append(row.then)
            now.append(row.now)
    if alike:
        yield alike
    if then or now:
        yield _Row("".join(then), "".join(now))


def _markup(row: _Row | list[_Row], heads: tuple[str, str]) -> str:
    """Return a row; where its cells stand below each other, each says its day."""
    if isinstance(row, _Row):
        cells = zip((row.then, row.now), heads, strict=True)
        return f"<tr>{''.join(_cell(*cell) for cell in cells)}</tr>"
    folded = "".join(one.now for one in row)
    unchanged = say("forms.redline.unchanged", n=len(row))
    return (
        f'<tr><td colspan="2"><details><summary>{unchanged}</summary>{folded}'
        "</details></td></tr>"
    )


def _cell(said: str, day: str) -> str:
    above = f'<span class="presskit-redline-day">{day}</span>' if said else ""
    return f"<td>{above}{said}</td>"


def _side(name: str) -> str:
    return say(f"forms.redline.{name}")


def _said(
    row: pd.Series, names: tuple[str, str, str], words: str, became: str | None = None
) -> str:
    """Return a sentence with its line of the source, and what became of it."""
    line = row[names[1]]
    if became is None:
        became = _status(row["status"]) if row["status"] in _CHANGED else ""
    place = "" if pd.isna(line) else say("forms.line", n=line)
    told = " · ".join(filter(None, (place, became)))
    return f"<p><small>{told}</small> {words}</p>" if told else f"<p>{words}</p>"


def _status(name: str) -> str:
    return say(f"forms.redline.status.{name}")


def _whole(words: str, tag: str) -> str:
    return f"<{tag}>{markup(words)}</{tag}>"


def _edited(words: str, edits: pd.DataFrame, side: str, tag: str) -> str:
    """Return a sentence with the words that are on one side alone marked."""
    parts, at = [], 0
    spans = (edits[f"{side}start"], edits[f"{side}end"], edits["kind"])
    for start, end, kind in zip(*spans, strict=True):
        if end > start:
            marked = markup(words[start:end])
            marked = f"<b>{marked}</b>" if kind == "number" else marked
            own = _WITHIN[tag]
            marked = f"<{tag}><{own}>{marked}</{own}></{tag}>"
            parts += [markup(words[at:start]), marked]
            at = end
    return "".join([*parts, markup(words[at:])])
