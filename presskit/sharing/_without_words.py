"""A page without the words of its sources, for transcripts that may not be passed on.

Words are known by their runs: what holds four words that follow one another in a turn
is left out whole. So no five of them are ever passed on, while names, outlets, titles,
numbers and the terms of a chart stay: whoever gives name and outlet before a question
is named in tables all the same.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from presskit import outputs
from presskit.errors import PresskitError
from presskit.outputs import EXPLORER_KIND
from presskit.schema import cells
from presskit.sharing import _cell_outputs, _explorer_data
from presskit.text import WORD, fold
from presskit.wording import say

if TYPE_CHECKING:
    from presskit.corpus import Corpus

RUN = 4
"""Words in a row that give a source away."""

LEFT_OUT = say("sharing.text_left_out")
NO_PICTURE = f'<p><span class="missing">{say("sharing.picture_words")}</span></p>'

_TAG = re.compile(r"(<[^>]*>)")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_CATEGORIES = {"x", "y", "z", "labels", "parents", "ids", "locations"}
_CATEGORIES |= {"ticktext", "tickvals", "categoryarray"}


class Hidden:
    """What gives the words of some turns away, and how to take it out.

    Parameters
    ----------
    texts : iterable of str
        What was said, one turn a text.
    names : iterable of str
        People, outlets and titles, which may be passed on even if a turn names them
        too, several in a row as well.

    Examples
    --------
    >>> hidden = Hidden(["We need more ammunition now."], [])
    >>> hidden.html("<p>“we need more ammunition”</p><p>ammunition</p>")
    '<p>[text left out]</p><p>ammunition</p>'
    """

    def __init__(self, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        self._runs = {run for text in texts for run in _runs(_words(text))}
        self._names: dict[str, list[tuple[str, ...]]] = {}
        for words in {tuple(_words(name)) for name in names} - {()}:
            self._names.setdefault(words[0], []).append(words)

    def __len__(self) -> int:
        return len(self._runs)

    def marked(self, texts: Sequence[str]) -> list[bool]:
        """Return a mask of the texts, read in order, that give something away."""
        words = [(word, at) for at, text in enumerate(texts) for word in _words(text)]
        marked = [False] * len(texts)
        plain = [word for word, _ in words]
        named = self._in_names(plain)
        for start, run in enumerate(_runs(plain)):
            if run in self._runs and not all(named[start : start + RUN]):
                for _, at in words[start : start + RUN]:
                    marked[at] = True
        return marked

    def _in_names(self, words: Sequence[str]) -> list[bool]:
        """Return a mask of the words that belong to a name that is there in full."""
        inside = [False] * len(words)
        for start, word in enumerate(words):
            for name in self._names.get(word, ()):
                if tuple(words[start : start + len(name)]) == name:
                    inside[start : start + len(name)] = [True] * len(name)
        return inside

    def gives_away(self, text: str) -> bool:
        """Return True if one text does."""
        return self.marked([text])[0]

    def html(self, html: str) -> str:
        """Return clean HTML without what gives something away."""
        pieces = _TAG.split(html)
        # What was printed counts by its lines: one of them must not hide the others.
        lines = [piece.split("\n") for piece in pieces[::2]]
        marks = iter(self.marked([unescape(line) for piece in lines for line in piece]))
        shown = [
            "\n".join(LEFT_OUT if next(marks) else line for line in piece)
            for piece in lines
        ]
        tags = [_ATTRIBUTE.sub(self._attribute, tag) for tag in pieces[1::2]]
        made = [shown[0]]
        for tag, text in zip(tags, shown[1:], strict=True):
            made += [NO_PICTURE if tag.startswith("<img") else tag, text]
        return "".join(made)

    def _attribute(self, match: re.Match) -> str:
        value = unquote(unescape(match[2]))
        return f'{match[1]}=""' if self.gives_away(value) else match[0]

    def figure(self, spec: object) -> object:
        """Return a plotly figure with "" for each string that gives something away.

        Categories of an axis stay apart: they are numbered.
        """
        numbers: dict[str, str] = {}

        def numbered(text: str) -> str:
            n = len(numbers) + 1
            return numbers.setdefault(text, f"{LEFT_OUT[:-1]} {n}]")

        def kept(value: object, key: str) -> object:
            if isinstance(value, str):
                if not self.gives_away(_plain(value)):
                    return value
                return numbered(value) if key in _CATEGORIES else ""
            if isinstance(value, Mapping):
                # A key could be a word too, but plotly knows no such keys.
                return {
                    name: kept(inner, name)
                    for name, inner in value.items()
                    if not self.gives_away(str(name))
                }
            if isinstance(value, list | tuple):
                marks = self.marked(
                    [_plain(one) if isinstance(one, str) else "" for one in value]
                )
                return [
                    (numbered(one) if key in _CATEGORIES else "")
                    if mark
                    else kept(one, key)
                    for one, mark in zip(value, marks, strict=True)
                ]
            return value

        return kept(spec, "")

    def output(self, one: Mapping) -> str:
        """Return one output of a cell as HTML, as :func:`_cell_outputs.output` does."""
        data = one.get("data", {})
        if outputs.WORDLESS in data:
            kinds = {"text/html": data[outputs.WORDLESS]}
            return self.html(_cell_outputs.bundle(kinds))
        if EXPLORER_KIND in data:
            return self._explorer(data)
        if (spec := data.get(_cell_outputs.PLOTLY)) is not None and (
            drawn := _cell_outputs.figure(self.figure(spec), data)
        ):
            return drawn
        kinds = {
            kind: content
            for kind, content in data.items()
            if kind != _cell_outputs.PLOTLY and not kind.startswith("image/")
        }
        if data and any(kind.startswith("image/") for kind in data):
            kinds.pop("text/plain", None)  # it only describes the picture
            return self.html(_cell_outputs.bundle(kinds)) or NO_PICTURE
        return self.html(_cell_outputs.output({**one, "data": kinds}))

    def _explorer(self, data: Mapping) -> str:
        island = _explorer_data.opened(data[EXPLORER_KIND]) or {}
        drawn = _cell_outputs.figure(self.figure(island.get("figure")), data)
        name = str(island.get("name", ""))
        name = name if re.fullmatch(r"\w+", name) else say("sharing.exploration")
        said = say("sharing.explorer_left_out", name=f"<strong>{name}</strong>")
        return f'{drawn}<aside class="widget"><p>{said}</p></aside>'


def hidden(
    path: Path,
    islands: list[dict],
    corpus: "Corpus | None" = None,
    masked: Callable[[str], str] = str,
) -> Hidden:
    """Return a function that finds the words of a notebook's sources.

    Parameters
    ----------
    path : Path
        The notebook, for the error.
    islands : list of dict
        The data of its explorers, which hold the turns.
    corpus : Corpus, optional
        Transcripts to hide the words of; those of the islands are hidden as well.
    masked : callable, optional
        How the page writes the texts of `corpus`, if names are hidden too.

    Raises
    ------
    PresskitError
        If there are no words to hide: nobody could say what to leave out.
    """
    texts, names = [], set()
    for turn in _explorer_data.turns(islands):
        texts.append(_explorer_data.words_of(turn))
        names |= _names_in(turn, "who", "outlet", "office")
    for island in islands:
        for transcript in island["transcripts"]:
            names |= _names_in(transcript, "title", "event", "principal")
    if corpus is not None:
        said = corpus.turns["text"].tolist()
        texts += [*said, *map(masked, said)]
        for row in (
            corpus.turns[["speaker", "outlet"]].dropna(how="all").to_dict("records")
        ):
            names |= _names_in(row, "speaker", "outlet")
        for row in corpus.transcripts[["title", "event"]].to_dict("records"):
            names |= _names_in(row, "title", "event")
    if not (made := Hidden(texts, names)):
        raise PresskitError(
            f"{path}: it is not known which words to leave out. The notebook shows no "
            "explorer that holds its sources: name the transcripts with --source FILES "
            "(in Python source=…), or share the page without --hide-text."
        )
    return made


def _names_in(row: Mapping, *keys: str) -> set[str]:
    """Return the names that some cells of a row show."""
    shown = (row.get(key) for key in keys)
    return {name for cell in shown for name in cells.names_in(cell)}


def _words(text: str) -> list[str]:
    return [fold(word) for word in WORD.findall(text)]


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(RUN)), strict=False)


def _plain(text: str) -> str:
    """Return the words of a plotly string, which may hold HTML."""
    return unescape(re.sub(r"<[^>]*>", " ", text))
