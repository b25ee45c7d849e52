"""What a cell has put out, as HTML: one small function a kind.

A saved output offers the same thing in several kinds; :func:`bundle` takes the best one
that the page can show. Each function gets the data of its kind and the whole bundle,
and returns clean HTML, or ``""`` to let the next kind try.
"""

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape

from presskit.outputs import EXPLORER_KIND, IN_LAB
from presskit.sharing import _explorer_data
from presskit.sharing._clean import as_data, clean, data_image, is_base64
from presskit.sharing._directions import escape, visible
from presskit.sharing._markdown import markdown
from presskit.wording import say

PLOTLY = "application/vnd.plotly.v1+json"
WIDGET = "application/vnd.jupyter.widget-view+json"
_IN_LAB = re.compile(rf'<span class="{IN_LAB}"[^>]*>[^<]*</span>')
LONGEST_STATE = 2_000  # characters; a FigureWidget prints all of its numbers

_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
_EXPLORER = re.compile(r"\w*Explorer\(.*\)", re.DOTALL)
_SUMMED_UP = re.compile(r"(\w+\(.*): ([^:'\"()]+)\)", re.DOTALL)
_NO_VALUE = re.compile(r"<IPython\.\w+(?:\.\w+)* object>")

Bundle = Mapping[str, object]


def output(one: Mapping) -> str:
    """Return one output of a cell, as nbformat keeps it, as HTML."""
    match one["output_type"]:
        case "stream":
            return stream(one["name"], one["text"])
        case "error":
            return error(one["ename"], one["evalue"])
    return bundle(one["data"])


def stream(name: str, text: str) -> str:
    """Return the printed text; what a progress bar wrote over is left out."""
    lines = _ANSI.sub("", text).split("\n")
    shown = "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines).rstrip()
    kind = "printed warning" if name == "stderr" else "printed"
    return f'<pre class="{kind}">{escape(shown)}</pre>' if shown else ""


def error(name: str, value: str) -> str:
    """Return an exception that stopped a cell, without the paths of its traceback."""
    said = escape(_ANSI.sub("", f"{name}: {value}"))
    return f'<pre class="printed error">{said}</pre>'


def bundle(data: Bundle) -> str:
    """Return the first kind of `data` that can be shown."""
    for kind, show in KINDS.items():
        if kind in data and (html := show(data[kind], data)):
            return html
    return ""


def _figure_parts(spec: object) -> dict | None:
    """Return the data that a page draws a plotly figure from; None if it is none."""
    if not isinstance(spec, Mapping) or not isinstance(spec.get("data"), list):
        return None
    return {key: spec[key] for key in ("data", "layout", "frames") if spec.get(key)}


def figure(spec: object, _data: Bundle) -> str:
    """Return a plotly figure: its JSON, which the page's script draws.

    A large one is carried compressed.
    """
    kept = _figure_parts(spec)
    if kept is None:
        return ""
    layout = kept.get("layout", {})
    height = layout.get("height")
    tall = int(height) if isinstance(height, int | float) else 450
    title = layout.get("title", "")
    text = str(title.get("text", "") if isinstance(title, Mapping) else title)
    label = " ".join(unescape(re.sub(r"<[^>]*>", " ", text)).split())
    json = visible(_explorer_data.embedded(kept))
    json = _explorer_data.folded(json)
    return (
        f'<figure class="chart" aria-label="{escape(label or "figure")}">'
        f'<div class="plot" style="min-height:{tall}px"></div>'
        f'<script type="application/json">{json}</script></figure>'
    )


EXPLORER = '<div class="presskit-explorer presskit-page" data-presskit-explorer>'
"""How the place of an explorer begins; no cleaned HTML has such an element."""


def explorer(island: object, data: Bundle) -> str:
    """Return an explorer: its figure, its form without a script, and its data."""
    held = _explorer_data.opened(island)
    if held is None:
        return ""
    drawn = figure(held.pop("figure", None), data)
    held.pop("people", None)  # said for sharing only
    if others := held.pop("figures", None):
        held["figures"] = dict(_others(others))
    form = _cleaned(data.get("text/html", ""))
    return (
        f'{EXPLORER}{drawn}<div class="presskit-static">{form}</div>'
        '<script type="application/json" class="island">'
        f"{_explorer_data.packed(held)}</script></div>"
    )


def _others(figures: object) -> Iterator[tuple[str, str]]:
    """Yield the figures to which a page can change, each as the JSON of its parts."""
    named = figures.items() if isinstance(figures, Mapping) else ()
    for name, spec in named:
        if (kept := _figure_parts(spec)) is not None:
            yield str(name), visible(_explorer_data.embedded(kept))


def _cleaned(text: object) -> str:
    """Return HTML that a cell showed, cleaned, without what JupyterLab alone does."""
    return clean(_IN_LAB.sub("", str(text)))


def html_text(text: object, _data: Bundle) -> str:
    """Return HTML that a cell showed, cleaned: tables above all."""
    cleaned = _cleaned(text)
    if not re.sub(r"<(?!img)[^>]*>", "", cleaned).strip():
        return ""
    return f'<div class="shown">{cleaned}</div>'


def widget(_view: object, data: Bundle) -> str:
    """Return the last state of a widget in words: nothing here could answer a click."""
    state = str(data.get("text/plain", "")).strip()
    return _state(state) if state else ""


def _state(state: str) -> str:
    match = re.match(r"\w+(?=\()", state)
    name = match[0] if match else say("sharing.widget")
    rows = "".join(
        f"<dt>{escape(choice)}</dt><dd>{escape(value)}</dd>"
        for choice, value in _choices(state)
    )
    bold = f"<strong>{name}</strong>"
    shown = f"<dl>{rows}</dl>" if rows else f"<code>{escape(_short(state))}</code>"
    return (
        f'<aside class="widget"><p>{say("sharing.as_saved", name=bold)}</p>'
        f"{shown}</aside>"
    )


def _choices(state: str) -> list[tuple[str, str]]:
    """Return the choices that ``Name(choice='value': what it shows)`` spells, if any.

    Examples
    --------
    >>> _choices("LengthExplorer(by='outlet': 25 of 25 exchanges)")
    [('by', 'outlet'), ('shown', '25 of 25 exchanges')]
    """
    if len(state) > LONGEST_STATE:
        return []
    if summed_up := _SUMMED_UP.fullmatch(state):
        state, shown = f"{summed_up[1]})", [("shown", summed_up[2])]
    else:
        shown = []
    try:
        call = ast.parse(state, mode="eval").body
        if call.args:
            return []
        return [(one.arg, _in_words(one.value)) for one in call.keywords] + shown
    except (SyntaxError, ValueError, TypeError, AttributeError, RecursionError):
        return []


def _in_words(value: ast.expr) -> str:
    literal = ast.literal_eval(value)
    if isinstance(literal, list | tuple):
        return " – ".join(str(part) for part in literal) or "none"
    return str(literal) if literal not in ("", None) else "none"


def _short(state: str) -> str:
    return state if len(state) <= LONGEST_STATE else f"{state[:LONGEST_STATE]} …"


def picture(kind: str) -> Callable[[object, Bundle], str]:
    """Return the function that shows a picture of this kind."""

    def show(content: object, data: Bundle) -> str:
        text = str(content)
        if kind == "image/svg+xml":
            address = as_data(kind, text.encode("utf-8"))
        elif is_base64(text):
            address = data_image(f"data:{kind};base64,{''.join(text.split())}")
        else:
            return ""
        alt = escape(str(data.get("text/plain", "picture")))
        return f'<img src="{address}" alt="{alt}">'

    return show


def prose(text: object, _data: Bundle) -> str:
    """Return Markdown that a cell showed."""
    return f'<div class="prose">{markdown(str(text))}</div>' if text else ""


def plain(text: object, _data: Bundle) -> str:
    """Return text as it is; what an explorer prints of itself is its state."""
    said = _ANSI.sub("", str(text)).rstrip()
    if not said or _NO_VALUE.fullmatch(said):
        return ""
    if _EXPLORER.fullmatch(said):  # notebooks are committed without the widget's view
        return _state(said)
    return f'<pre class="printed">{escape(said)}</pre>'


KINDS: dict[str, Callable[[object, Bundle], str]] = {
    EXPLORER_KIND: explorer,
    PLOTLY: figure,
    "text/html": html_text,
    WIDGET: widget,
    "image/svg+xml": picture("image/svg+xml"),
    "image/png": picture("image/png"),
    "image/jpeg": picture("image/jpeg"),
    "image/gif": picture("image/gif"),
    "image/webp": picture("image/webp"),
    "text/markdown": prose,
    "text/latex": plain,
    "text/plain": plain,
}
"""Every kind that the page can show, best first."""
