"""A page without the names of people: each is a role and a number, everywhere.

The notebook is changed before the page is made of it, so that labels, ids, charts, the
words to search and the title all say the same of one person. Outlets stay.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import unquote

from presskit import outputs
from presskit.errors import PresskitError
from presskit.names import name_in
from presskit.outputs import EXPLORER_KIND
from presskit.schema import cells
from presskit.schema.roles import MODERATOR, PRINCIPAL
from presskit.sharing import _cell_outputs, _explorer_data
from presskit.sharing._hits_moved import hits_moved, spans_moved
from presskit.sharing._marked_up import marked_up
from presskit.sharing._masks import Mask, Names, moved, people_of
from presskit.wording import say

if TYPE_CHECKING:
    from presskit.corpus import Corpus

Whose = bool | Literal["all"]
"""Whose names are hidden: nobody's, those of all who do not host, or all."""

NO_PICTURE = say("sharing.picture_names")
PEOPLE = "people"  # in the data of an explorer: who is printed how

_HOSTS = {PRINCIPAL, MODERATOR}
_TAG = re.compile(r"(<[^>]*>)")
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_ADDRESSES = {"href", "src", "srcset", "action", "xlink:href"}
_NUMBERS = "bdata"  # of a chart, in base64
_SPANS = "theme_spans"  # where themes are said
_READ = "selection"  # what is read: a row, or a turn and the place of a hit
_WORDS_OF_TURN = ("paras", "sentences", "skip", "asked", "stamps", "doubts")


class Who(NamedTuple):
    """Who speaks: rows as of :func:`presskit.measures.names_printed`, outlets, talk."""

    rows: Sequence[Mapping[str, str]] = ()
    outlets: frozenset[str] = frozenset()
    texts: Sequence[str] = ()

    def names(self, whose: Whose) -> Names:
        """Return the names to hide; none if `whose` is False."""
        every = people_of(self.rows) if whose else []
        hidden = [one for one in every if whose == "all" or one.role not in _HOSTS]
        kept = {name for one in every if one not in hidden for name in one.names}
        kept |= {part for one in self.outlets for part in cells.names_in(one)}
        return Names(hidden, kept, self.texts if hidden else ())


def who_speaks(corpus: "Corpus") -> Who:
    """Return the people of a corpus, with its outlets and talk."""
    from presskit.measures import names_printed

    outlets = frozenset(corpus.outlets["outlet"].dropna())
    rows = names_printed(corpus).to_dict("records")
    return Who(rows, outlets, corpus.turns["text"].tolist())


def who_is_shown(islands: Sequence[dict], corpus: "Corpus | None" = None) -> Who:
    """Return the people of a notebook, with their outlets and talk.

    Parameters
    ----------
    islands : sequence of dict
        The data of its explorers.
    corpus : Corpus, optional
        Transcripts of which the notebook speaks, too.
    """
    turns = list(_explorer_data.turns(list(islands)))
    # Explorers of one notebook show the same turns: what is said in one counts once.
    said = {(turn.get("id"), _explorer_data.words_of(turn)) for turn in turns}
    texts = [text for _, text in said]
    outlets = frozenset(str(turn.get("outlet") or "") for turn in turns)
    rows = [row for island in islands for row in _people(island)]
    if corpus is None:
        return Who(rows, outlets, texts)
    more = who_speaks(corpus)
    both = [*rows, *more.rows], outlets | more.outlets, [*texts, *more.texts]
    return Who(*both)


def check_known(path: Path, who: Who) -> None:
    """Refuse to hide names where nobody is known."""
    if not who.rows:
        raise PresskitError(
            f"{path}: it is not known whose names to hide. The notebook shows no "
            "explorer that says who speaks: name the transcripts with --source FILES "
            "(in Python source=…), or share the page without --hide-names."
        )


def _people(island: Mapping) -> list[Mapping[str, str]]:
    """Return the names of people; an explorer of old knows only what it shows."""
    told = island.get(PEOPLE)
    if isinstance(told, list):
        return [one for one in told if isinstance(one, Mapping)]
    return [
        {"speaker_id": who, "role": str(turn.get("role")), "name": name}
        for turn in _explorer_data.turns([dict(island)])
        if (name := name_in(who := str(turn.get("who") or "")))
    ]


def notebook(content: Mapping, names: Names) -> dict:
    """Return a notebook in which nobody of some people is named."""
    return {**content, "cells": [_cell(cell, names) for cell in content["cells"]]}


def _cell(cell: Mapping, names: Names) -> dict:
    made = {**cell, "source": names.text(cell["source"])}
    if "outputs" in cell:
        made["outputs"] = [_output(one, names) for one in cell["outputs"]]
    return made


def _output(one: Mapping, names: Names) -> dict:
    data = {
        kind: _content(kind, content, names)
        for kind, content in one.get("data", {}).items()
        if not kind.startswith("image/")
    }
    if any(kind.startswith("image/") for kind in one.get("data", {})):
        data.setdefault("text/plain", "")
        if _cell_outputs.PLOTLY not in data and EXPLORER_KIND not in data:
            data = {"text/plain": NO_PICTURE}
    rest = {key: value for key, value in one.items() if key != "data"}
    return {**texts(rest, names), **({"data": data} if "data" in one else {})}


def _content(kind: str, content: object, names: Names) -> object:
    if kind == EXPLORER_KIND:
        held = _explorer_data.opened(content)
        return {} if held is None else island(held, names)
    if kind in ("text/html", outputs.WORDLESS):
        return html(str(content), names)
    return texts(content, names)


def island(held: Mapping, names: Names) -> dict:
    """Return the data of an explorer in which nobody is named; places are moved."""
    apart = (PEOPLE, "folds", "transcripts", _SPANS)
    rest = {key: held[key] for key in held if key not in apart}
    folds = held.get("folds") or {}
    masks = [_masks(one, names) for one in held["transcripts"]]
    made = {
        **texts(rest, names),
        "folds": {key: folds[key] for key in folds if names.text(key) == key},
        "transcripts": [
            _transcript(one, names, own)
            for one, own in zip(held["transcripts"], masks, strict=True)
        ],
    }
    of_turn = [
        own
        for one, own in zip(held["transcripts"], masks, strict=True)
        for _ in _turns(one)
    ]
    if isinstance(held.get(_SPANS), Mapping):
        made[_SPANS] = {
            names.text(theme): spans_moved(places, of_turn)
            for theme, places in held[_SPANS].items()
        }
    if isinstance(made.get(_READ), list):
        turns = [turn for one in held["transcripts"] for turn in _turns(one)]
        now = [names.text(str(turn.get("id"))) for turn in turns]
        made[_READ] = hits_moved(made[_READ], now, turns, of_turn)
    return made


def _turns(held: Mapping) -> list[Mapping]:
    return [one for one in held.get("turns") or [] if isinstance(one, Mapping)]


def _masks(held: Mapping, names: Names) -> list[Mask]:
    """Return the names hidden in the talk of a transcript, by place in the source."""
    return sorted(
        Mask(start + one.start, start + one.end, one.text)
        for turn in _turns(held)
        for _, start, text, *_ in turn.get("paras") or []
        for one in names.masks(text)
    )


def _transcript(held: Mapping, names: Names, masks: Sequence[Mask]) -> dict:
    turns = _turns(held)

    def place(at: object) -> object:
        return moved(masks, at) if isinstance(at, int) else at

    def span(one: Sequence) -> list:
        return [place(one[0]), place(one[1]), *texts(list(one[2:]), names)]

    def paragraph(one: Sequence) -> list:
        line, start, text, *rest = one
        if rest and rest[0]:  # where in the paragraph the lines of the source begin
            rest[0] = [
                [within(start, at[0]), at[1]] if isinstance(at, list)
                else within(start, at)
                for at in rest[0]
            ]  # fmt: skip
        return [line, place(start), names.text(text), *rest]

    def within(start: int, at: int) -> int:
        return place(start + at) - place(start)

    made = texts({key: held[key] for key in held if key != "turns"}, names)
    made["doubts"] = [
        {**one, **{key: place(one.get(key)) for key in ("start", "end")}}
        for one in made.get("doubts") or []
    ]
    if made.get("url") != held.get("url"):
        made["url"] = ""  # it would lead nowhere
    made["turns"] = [
        {
            **texts({k: turn[k] for k in turn if k not in _WORDS_OF_TURN}, names),
            "paras": [paragraph(one) for one in turn.get("paras") or []],
            "sentences": [place(at) for at in turn.get("sentences") or []],
            **{
                key: [span(one) for one in turn.get(key) or []]
                for key in ("skip", "asked", "stamps", "doubts")
            },
        }
        for turn in turns
    ]
    return made


def texts(value: object, names: Names) -> object:
    """Return plain data with each text masked."""
    if isinstance(value, str):
        own = isinstance(names, Names)  # folders have no markup inside
        return marked_up(value, names) if own else names.text(value)
    if isinstance(value, Mapping):
        return {
            names.text(str(key)): own if key == _NUMBERS else texts(own, names)
            for key, own in value.items()
        }
    if isinstance(value, list | tuple):
        return [texts(one, names) for one in value]
    return value


def html(text: str, names: Names) -> str:
    """Return HTML in which nobody is named, in words or attributes.

    Examples
    --------
    >>> from presskit.sharing._masks import Person
    >>> names = Names([Person("journalist", ("Ann O’Neil",))])
    >>> html('<a href="/ann-oneil" title="Ann O&#x2019;Neil">O&rsquo;Neil</a>', names)
    '<a href="" title="journalist 1">journalist 1</a>'
    """
    pieces = _TAG.split(text)
    for at, piece in enumerate(pieces):
        if at % 2:
            pieces[at] = _ATTRIBUTE.sub(lambda one: _attribute(one, names), piece)
            continue
        plain = unescape(piece)
        if (masked := names.text(plain)) != plain:
            pieces[at] = escape(masked, quote=False)
    return "".join(pieces)


def _attribute(one: re.Match, names: Names) -> str:
    value = unescape(one[2] if one[2] is not None else one[3])
    plain = unquote(value)
    if (masked := names.text(plain)) == plain:
        return one[0]
    if one[1].lower() in _ADDRESSES:
        return f'{one[1]}=""'
    return f'{one[1]}="{escape(masked)}"'
