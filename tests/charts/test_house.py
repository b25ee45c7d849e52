"""What all charts share: colours that read on any ground, cut words, no own numbers."""

import ast
import json
import re
from pathlib import Path

import plotly
import pytest

from presskit.charts import _drawing, _house


def luminance(colour):
    """Return the relative luminance of "#rrggbb" (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    ]
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", ["#ffffff", "#111111"])
def test_text_and_marks_read_on_white_and_on_dark(ground):
    assert contrast(_house.TEXT, ground) > 4.3
    for colour in (*_house.COLOURS, _house.MARK, _house.SELECTED):
        assert contrast(colour, ground) > 2.8


def test_the_template_is_lean_and_transparent():
    layout = _house.TEMPLATE.layout
    assert layout.paper_bgcolor == layout.plot_bgcolor == "rgba(0,0,0,0)"
    assert len(json.dumps(_house.TEMPLATE.to_plotly_json())) < 2_000


def test_no_button_sends_a_chart_anywhere():
    """Plotly has called them otherwise before: the names are those of its own code."""
    code = (Path(plotly.__file__).parent / "package_data" / "plotly.min.js").read_text(
        encoding="utf-8"
    )
    sends = set(re.findall(r'name:"(send\w+|edit\w+)"', code))
    removed = _house.TEMPLATE.layout.modebar.remove
    assert "sendChartToCloud" in sends
    assert sends - set(removed) == set()


def test_nothing_in_a_text_is_read_by_plotly_or_mathjax(evil):
    shown = _house.plain(evil)
    assert "<" not in shown
    assert "$" not in shown
    assert "&lt;script&gt;" in shown
    assert "<" not in _house.wrapped(evil, 10).replace("<br>", "")


def test_long_text_is_wrapped_and_cut_before_it_is_escaped():
    wrapped = _house.wrapped("a & b " * 100, width=60, lines=3).split("<br>")
    assert len(wrapped) == 3
    assert wrapped[-1].endswith(" …")
    assert max(len(line.replace("&amp;", "&")) for line in wrapped) <= 60


def test_a_title_of_any_length_has_room_above_the_plot():
    short = _house.figure([], "Short", ["one line"], 100)
    long = _house.figure([], "Long " * 30, ["many words " * 30], 100)
    assert long.layout.margin.t > short.layout.margin.t
    for figure in (short, long):
        assert figure.layout.height - figure.layout.margin.t == 100 + 52
    assert short.layout.meta["says"] == "Short"
    text = long.layout.title.text.replace("</b></span>", "")
    lines = [line.rpartition(">")[2] for line in text.split("<br>")]
    assert max(map(len, lines)) <= _house.SUBTITLE_CHARACTERS


def _lines(figure):
    """Return the lines of the title, and those below it, without tags."""
    parts = figure.layout["title"]["text"].split("</b></span>")
    own = [re.sub("<(?!br)[^>]*>", "", part).split("<br>") for part in parts]
    return own[0], [line for line in own[1] if line]


def test_lines_are_broken_for_what_is_seen_of_a_figure():
    title = "Of all the words that were said at the harbour, a third are answers"
    key = "<b>x</b> asked by someone of the press   <b>y</b> answered from the podium"
    below = ["one block is one exchange, in the order of speaking", key]
    with _drawing.as_data(seen=320):
        narrow = _house.figure([], title, below, 100)
    with _drawing.as_data(seen=2000):
        wide = _house.figure([], title, below, 100)
    assert _lines(narrow) == (
        # 32 letters of a title, all lines alike; and 45 below it
        ["Of all the words that", "were said at the harbour,", "a third are answers"],
        [
            "one block is one exchange, in the order of",
            "speaking",
            "x asked by someone of the press",
            "y answered from the podium",
        ],
    )
    assert _lines(wide) == ([title], [below[0], re.sub("<[^>]*>", "", key)])
    assert narrow.layout["height"] - wide.layout["height"] == round(7 * 19.5) - round(
        3 * 19.5
    )
    unknown = _house.figure([], title, below, 100)  # a cell of JupyterLab
    assert [len(line) for line in _lines(unknown)[0]] == [34, 32]  # of 65 letters


@pytest.mark.parametrize(
    ("title", "ticks", "top"),
    [
        ("words", [], 24 + 39 + 26),
        ("words that were<br>answered", [], 24 + 39 + 26 + 20),
        ("line", ["whole<br>file", "1"], 24 + 39 + 26 + 20),
        ("", [], 24 + 39),
    ],
)
def test_an_axis_above_has_its_room_above_the_rows(title, ticks, top):
    axis = _house.axis_above(title, range=[0, 9], ticktext=ticks)
    drawn = _house.figure([], "Short", ["one line"], 100, xaxis=axis)
    assert drawn.layout.xaxis.side == "top"
    assert drawn.layout.margin.to_plotly_json() == {"l": 16, "r": 24, "t": top, "b": 12}
    assert drawn.layout.height == 100 + top + 12


@pytest.mark.parametrize(
    "line",
    ["was said on 5 Apr 2022", "of two 13 Feb 2023 and more", "5 of May 2022 Sets"],
)
def test_no_line_ends_within_a_date(line):
    with _drawing.as_data(seen=160):
        heads, below = _lines(_house.figure([], line, [line], 100))
    whole = re.findall(r"\d+ [A-Z][a-z]{2} \d{4}", line)
    for date in whole:
        assert date.replace(" ", "\u00a0") in heads
        assert date.replace(" ", "\u00a0") in " ".join(below)
    assert ("\u00a0" in "".join(heads)) == bool(whole)


def test_no_line_ends_behind_a_hyphen():
    line = "called first was Agence France-Presse of two"
    with _drawing.as_data(seen=330):  # 30 letters of a title
        heads, _ = _lines(_house.figure([], line, [], 100))
    assert heads == ["called first was Agence", "France-Presse of two"]


def test_an_empty_figure_says_so_in_words():
    figure = _house.nothing("No answer to draw")
    assert "No answer to draw" in figure.layout.title.text
    assert "There is no exchange in what is read or chosen." in figure.layout.title.text
    assert len(figure.data) == 0


def test_long_columns_are_arrays_that_json_has_as_lists():
    values = list(range(2_000))
    assert _house.column(values[:3]) == [0, 1, 2]
    trace = {"type": "scatter", "x": _house.column(values), "y": [1, 2]}
    figure = _house.figure([trace], "Long", [], 100)
    assert list(figure.data[0].x) == values
    assert json.loads(figure.to_json())["data"][0]["x"] == values
    assert "x" in trace  # what was given is left as it was


def test_what_no_picture_may_hold_is_replaced():
    assert (
        _house.plain("red\x1b[31m \x00 \ud800 end") == "red\ufffd[31m \ufffd \ufffd end"
    )


FOLDER = Path(_house.__file__).parent
COMPUTES = set(
    """
    mean median quantile quantiles percentile std var sem mad skew kurt rank corr
    cov describe value_counts crosstab pivot pivot_table merge join_asof rolling ewm
    expanding resample cut qcut average nanmean nanmedian histogram bincount polyfit
    pct_change nlargest nsmallest
    """.split()
)
BY_NAME = {"agg", "aggregate", "transform", "apply", "getattr"}
LIBRARIES = ("statistics", "scipy", "sklearn")
MEASURES = ("presskit.measures", "presskit.themes")


def called(call):
    """Return the last word of what is called."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def computing(source):
    """Yield the line and the name of what computes a number, or goes to a measure."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.Attribute) and node.attr in COMPUTES:
            yield node.lineno, node.attr
            continue
        elif isinstance(node, ast.Call) and called(node) in BY_NAME:
            inside = [one for given in node.args for one in ast.walk(given)]
            texts = [one.value for one in inside if isinstance(one, ast.Constant)]
            yield from ((node.lineno, text) for text in texts if text in COMPUTES)
            continue
        else:
            continue
        for name in names:
            if name.startswith((*LIBRARIES, *MEASURES)) or name in (
                f"numpy.{word}" for word in COMPUTES
            ):
                yield node.lineno, name


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(FOLDER.glob("*.py")) if path.stem != "_summaries"],
    ids=lambda path: path.stem,
)
def test_a_chart_computes_nothing_and_has_summaries_by_one_way(path):
    assert list(computing(path.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("words.median()", "median"),
        ("table.groupby('a')['b'].agg('mean')", "mean"),
        ("words.agg(['min', 'quantile'])", "quantile"),
        ("table.apply(pd.Series.std)", "std"),
        ("getattr(words, 'rank')()", "rank"),
        ("np.percentile(words, 25)", "percentile"),
        ("from numpy import percentile", "numpy.percentile"),
        ("import statistics", "statistics"),
        ("from presskit.measures import floor", "presskit.measures.floor"),
        ("from presskit import measures", "presskit.measures"),
    ],
)
def test_the_test_sees_what_computes(source, name):
    assert list(computing(source)) == [(1, name)]


def test_the_test_passes_over_what_only_places():
    source = "x = np.argsort(y, kind='stable')\nends = part.groupby('row').agg(['max'])"
    assert list(computing(source)) == []


def test_for_a_phone_lines_are_broken_for_it():
    title = "Of all the words that were said at the harbour, a third are answers"
    below = ["one mark is one exchange; n = 25 exchanges at 2 press conferences"]
    wide, narrow = (
        _house.figure([], title, below, 100, width=width) for width in (840, 320)
    )
    assert wide.layout.meta == {"says": title}
    assert narrow.layout.meta == {"says": title, "fits": 320}
    lines = narrow.layout.title.text.split("</b>")[0].split("<b>")[1].split("<br>")
    assert max(map(len, lines)) <= 29
    assert narrow.layout.height == 100 + 52 + narrow.layout.margin.t
    assert narrow.layout.margin.t > wide.layout.margin.t
