"""Which words are typical of one side, held against another."""

from collections.abc import Hashable, Sequence

import pandas as pd
import plotly.graph_objects as go

from presskit.charts import _cautions, _house, _lines, _summaries
from presskit.charts._narrow_form import with_narrow_form
from presskit.charts._theme_places import ROW, WIDTH
from presskit.charts._word_sides import RATE, Side, measures_of, of_keyness, of_typical
from presskit.errors import TableError
from presskit.schema.results import KEYNESS, TYPICAL
from presskit.text.prose import listed
from presskit.wording import say

_NEEDED = {
    True: ("kind", "p", "rate_target", "rate_reference", "n_turns_reference"),
    False: ("kind", "n", "n_rest", "rate_per_1000", "rate_rest", "n_turns", "g2"),
}
_SHOWN = 18  # characters of a term
_NEARLY_ALL = 0.75  # of the words: if so many may be chance, the others are drawn alone
_BOLD, _LETTER = 7.6, 6.6  # pixels of a character of a label


def typical_words(
    table: pd.DataFrame,
    transcripts: pd.DataFrame | None = None,
    *,
    by: str = "transcript",
    group: Hashable | None = None,
    measure: str | None = None,
    names: Sequence[str] | None = None,
    top: int = 12,
    width: int | None = None,
    settled: int = 0,
) -> go.Figure:
    """Draw the words that are typical of two sides, or of one against the others.

    Parameters
    ----------
    table : DataFrame or Corpus
        As :func:`presskit.themes.typical` or :func:`presskit.themes.keyness` returns
        it; of a corpus, or its turns, the former is made here. Names of speakers,
        places, days and the like stand apart there, and are not drawn.
    transcripts : DataFrame, optional
        As ``corpus.transcripts``; gives dates for labels.
    by : str, default "transcript"
        What groups the turns, where the table is made here.
    group : object, optional
        The one group to draw, such as the id of a transcript. Without it both of two
        groups; of more transcripts the newest, of other groups the first.
    measure : str, optional
        The length of a bar: "rate" (times per 1,000 words), "g2", "log_odds" or
        "log_ratio", and "g2_background" or "weight" of typical words. As a rule the
        rate; for keyness the measure of its order. The order is always the table's.
    names : two of str
        For keyness: what target and reference are called; "the first" and "the second"
        by default. For typical words: the two groups, if one may have no row.
    top : int, default 12
        The most words of a side, the first ones.
    width : int, optional
        Pixels of the plotting area, which labels are fitted to; by default 840, or
        those of a narrow explorer.
    settled : int, default 0
        The transcripts of which the terms are, where they are counted in a part of
        what is said there. The line below the title then says so.

    Returns
    -------
    plotly.graph_objects.Figure
        Bars to the left and right of 0, or to the right for one side alone. Beside
        each bar the word, the times it is said, in how many turns, and whether one
        speaker alone says it. A click gives the word in `customdata`. Bars that may be
        chance (G² under 3.84; for keyness a corrected p of 0.05 or more) are pale; if
        nearly all may be, the others alone are drawn, and the title says so. Without
        words, a figure that says so.

    Raises
    ------
    TableError
        If the table lacks a column, or a choice is not one of those named.

    Examples
    --------
    >>> from presskit import load_example
    >>> chart = typical_words(load_example())
    >>> chart.layout.meta["says"]
    'Typical of 5 Apr 2022, against 13 Feb 2023: “Bucha” and “Donbas”; of 13 Feb 2023: “Türkiye” and “Belarusian”'
    >>> chart.data[0].customdata[:2]
    ('Bucha', 'Donbas')
    """  # noqa: E501
    if not isinstance(table, pd.DataFrame) or "turn_id" in table:
        transcripts = getattr(table, "transcripts", transcripts)
        table = _summaries.typical_of(table, by)
    compared = "n_target" in table
    (KEYNESS if compared else TYPICAL).require(table, "term", *_NEEDED[compared])
    known = measures_of(table)
    measure = known[0] if measure is None else measure
    if measure not in known:
        raise TableError(f"measure={measure!r} is not one of {', '.join(known)}.")
    if table.empty:
        why = say("charts.nothing.why.typical")
        if names is not None:
            one, other = (_house.plain(_house.shortened(own, 50)) for own in names)
            why = say("charts.nothing.why.typical_two", side=one, other=other)
        return _house.nothing(say("charts.nothing.typical"), why)
    if compared:
        names = names or (say("charts.typical.first"), say("charts.typical.second"))
        sides = of_keyness(table, measure, names, top)
    else:
        sides = of_typical(table, measure, group, transcripts, top, names)
    sides, n_chance = _without_chance(sides)
    drawn = pd.concat([side.words for side in sides])
    if drawn.empty and n_chance:
        parts = say("charts.typical.all_chance", n=n_chance), _sizes(sides)
        return _house.nothing(_title(sides, n_chance), _lines.sentences(parts))
    if drawn.empty:
        whose = _house.plain(_house.shortened(sides[0].name, 50))
        why = say("charts.nothing.why.typical_of", side=whose)
        return _house.nothing(say("charts.nothing.typical"), why)
    rows = max(len(side.words) for side in sides)
    cautions = []
    if "transcript" in table and not compared:
        cautions = _cautions.of_files(transcripts, table)

    def draw(width: int) -> go.Figure:
        labels = [_labels(side, width) for side in sides]
        ends = _ends(sides, labels, width)
        return _house.figure(
            [
                *(_hit_areas(side, sign, ends) for side, sign in _signed(sides)),
                *(_bars(side, sign) for side, sign in _signed(sides)),
                *_ticks_of_others(sides, measure),
                *(
                    _texts(side, sign, own)
                    for (side, sign), own in zip(_signed(sides), labels, strict=True)
                ),
            ],
            _title(sides, n_chance),
            [_line(sides, measure)],
            ROW * (rows + 1) + 8,
            caution=cautions,
            note=_note(sides, measure, n_chance, settled),
            barmode="overlay",
            xaxis=_house.axis_above(
                say(f"charts.typical.axis.{measure}"),
                range=list(ends),
                **_axis_ticks(drawn["value"].max(), len(sides)),
            ),
            yaxis={"visible": False, "range": [rows - 0.4, -1.6]},
            shapes=[_baseline(rows)],
            annotations=[
                _head(side, sign, len(sides)) for side, sign in _signed(sides)
            ],
            width=width,
        )

    return with_narrow_form(draw, width, WIDTH)


def _signed(sides: list[Side]) -> list[tuple[Side, int]]:
    """Return the sides with -1 for left and 1 for right; a single one is right."""
    return list(zip(sides, [-1, 1] if len(sides) > 1 else [1], strict=True))


def _labels(side: Side, width: int) -> list[str]:
    """Return the texts beside the bars, not escaped: word and counts, by a tab."""
    made = []
    for row in side.words.itertuples():
        said = f"{row.n:,}×"
        if width >= _house.NARROW:
            said += f" · {say('charts.count.turn', n=row.n_turns)}"
            one = f" · {say('charts.count.speaker', n=1)}"
            said += one if row.n_speakers == 1 else ""
        made.append(f"{_house.shortened(row.term, _SHOWN)}\t{said}")
    return made


def _ends(
    sides: list[Side], labels: list[list[str]], width: int
) -> tuple[float, float]:
    """Return the ends of the axis, so that each label has room beside its bar."""
    half = width / len(sides)
    end = 0.0
    for side, own in zip(sides, labels, strict=True):
        for value, label in zip(_reach(side), own, strict=True):
            term, said = label.split("\t")
            pixels = len(term) * _BOLD + len(said) * _LETTER + 18
            end = max(end, value * half / max(40, half - pixels))
    return (-round(end, 3) if len(sides) > 1 else 0, round(end, 3))


def _reach(side: Side) -> list[float]:
    """Return the ends of the marks of each word: of its bar, or that of the others."""
    words = side.words
    return [
        max(value, 0 if pd.isna(rest) else rest)
        for value, rest in zip(words["value"], words["rate_rest"], strict=True)
    ]


def _axis_ticks(most: float, sides: int) -> dict:
    """Return ticks that tell lengths, also to the left of 0."""
    steps = [size * 10**power for power in range(-2, 6) for size in (1, 2, 5)]
    step = max((one for one in steps if one <= most), default=most)
    ends = range(-int(most // step) if sides > 1 else 0, int(most // step) + 1)
    values = [round(step * at, 4) for at in ends]
    return {"tickvals": values, "ticktext": [f"{abs(one):,g}" for one in values]}


def _hit_areas(side: Side, sign: int, ends: tuple[float, float]) -> dict:
    """Return rows without colour, so that a click beside a bar is its word's, too."""
    n = len(side.words)
    return _house.trace(
        "bar",
        name=f"rows: {_house.plain(side.name)}",
        orientation="h",
        base=[0] * n,
        x=[sign * ends[1]] * n,
        y=list(range(n)),
        width=0.9,
        marker={"color": "rgba(0,0,0,0)", "line": {"width": 0}},
        customdata=side.words["term"].tolist(),
        hovertext=side.words["hover"].tolist(),
        hoverinfo="text",
    )


def _bars(side: Side, sign: int) -> dict:
    n = len(side.words)
    return _house.trace(
        "bar",
        name=_house.plain(side.name),
        orientation="h",
        base=[0] * n,
        x=[round(sign * value, 3) for value in side.words["value"].tolist()],
        y=list(range(n)),
        width=0.62,
        marker={
            "color": side.colour,
            "line": {"width": 0},
            "opacity": [0.4 if pale else 1 for pale in side.words["pale"]],
        },
        customdata=side.words["term"].tolist(),
        hovertext=side.words["hover"].tolist(),
        hoverinfo="text",
    )


def _ticks_of_others(sides: list[Side], measure: str) -> list[dict]:
    """Mark on each bar how often the other side says the word."""
    if measure != RATE or not all(side.other for side in sides):
        return []
    x = [
        round(sign * rate, 3)
        for side, sign in _signed(sides)
        for rate in side.words["rate_rest"].tolist()
    ]
    return [
        _house.trace(
            "scatter",
            name="other",
            mode="markers",
            x=x,
            y=[row for side in sides for row in range(len(side.words))],
            marker={
                "symbol": "line-ns-open",
                "size": 14,
                "color": _house.TEXT,
                "line": {"width": 2},
            },
            hoverinfo="skip",
        )
    ]


def _texts(side: Side, sign: int, labels: list[str]) -> dict:
    words = side.words
    parts = [label.split("\t") for label in labels]
    return _house.trace(
        "scatter",
        name=f"words: {_house.plain(side.name)}",
        mode="text",
        x=[round(sign * value, 3) for value in _reach(side)],
        y=list(range(len(words))),
        text=[f" <b>{_house.plain(term)}</b>  {said} " for term, said in parts],
        textposition="middle right" if sign > 0 else "middle left",
        textfont={"size": 12},
        cliponaxis=False,
        hoverinfo="skip",
    )


def _baseline(rows: int) -> dict:
    ends = {"x0": 0, "x1": 0, "y0": -0.6, "y1": rows - 0.4}
    return {"type": "line", **ends, "line": {"color": _house.TEXT, "width": 1}}


def _head(side: Side, sign: int, sides: int) -> dict:
    known = {"side": _house.plain(_house.shortened(side.name, 40))}
    text = say("charts.typical.head", **known)
    if sides == 1 and side.other:
        known["other"] = _house.plain(_house.shortened(side.other, 30))
        text = say("charts.typical.head_against", **known)
    return {
        "x": 0,
        "y": -1.1,
        "text": text,
        "showarrow": False,
        "xanchor": "left" if sign > 0 else "right",
        "xshift": 5 * sign,
        "font": {"size": 12},
    }


def _without_chance(sides: list[Side]) -> tuple[list[Side], int]:
    """Return the sides with sure words alone where nearly all may be chance.

    Then with how many are left out; else with 0.
    """
    n = sum(len(side.words) for side in sides)
    pale = sum(int(side.words["pale"].sum()) for side in sides)
    if not pale or pale < _NEARLY_ALL * n:
        return sides, 0
    return [
        side._replace(words=side.words[~side.words["pale"].astype(bool)])
        for side in sides
    ], pale


def _title(sides: list[Side], n_chance: int) -> str:
    """Return the first words of each side; those that may be chance are not named."""
    sure = [side.words["term"][~side.words["pale"].astype(bool)] for side in sides]
    told = [
        (side, listed([f"“{_house.plain(one)}”" for one in terms.tolist()[:2]]))
        for side, terms in zip(sides, sure, strict=True)
        if len(terms)
    ]
    if not told or n_chance:
        other = [] if len(sides) > 1 or not sides[0].other else [sides[0].other]
        whom = listed([*map(_named, sides), *map(_short, other)])
        if not told:
            return say("charts.typical.chance", sides=whom)
        n = sum(len(terms) for terms in sure)
        words = listed([f"{words} ({_named(side)})" for side, words in told])
        return say("charts.typical.few", n=n, sides=whom, words=words)
    parts = [
        say("charts.typical.of", side=_named(side), words=words) for side, words in told
    ]
    side, words = told[0]
    if side.other:
        known = {"side": _named(side), "other": _short(side.other), "words": words}
        parts[0] = say("charts.typical.of_against", **known)
    return say("charts.typical.title", each="; ".join(parts))


def _short(name: str) -> str:
    return _house.plain(_house.shortened(name, 34))


def _named(side: Side) -> str:
    return _short(side.name)


def _sizes(sides: list[Side]) -> str:
    """Return the number of words on both sides, as far as it is known."""
    side = sides[0]
    here, there = side.sizes
    known = {"side": _named(side), "other": _short(side.other), "n": here, "m": there}
    if here and there and side.other:
        return say("charts.typical.sizes", **known)
    return say("charts.typical.size", **known) if here else ""


def _line(sides: list[Side], measure: str) -> str:
    both = measure == RATE and all(side.other for side in sides)
    axis = say(f"charts.typical.axis.{measure}")
    drawn = sum(len(side.words) for side in sides)
    n = sum(side.n_all for side in sides)
    of = say("charts.count.typical_word", n=n)
    some = say("charts.common.n_first_drawn", of=of, drawn=drawn)
    bar = say(f"charts.typical.{'bar_both' if both else 'bar'}", measure=axis)
    return _lines.one_line(bar, some if drawn < n else of)


def _note(sides: list[Side], measure: str, n_chance: int, settled: int) -> list[str]:
    pale = any(side.words["pale"].any() for side in sides)
    formula = [say(f"charts.typical.formula.{measure}")] if measure != RATE else []
    return [
        _sizes(sides),
        *([say("charts.typical.left_out", n=n_chance)] if n_chance else []),
        *([say("charts.typical.pale")] if pale else []),
        *([say("charts.typical.settled", n=settled)] if settled else []),
        say("charts.typical.beware"),
        *formula,
    ]
