"""The JavaScript of the explorers: modules, joined in an order that is declared here.

No bundler: a module imports only what stands before it, and no two have a name of the
same spelling, so that without their ``import`` and ``export`` they are one script.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "widgets" / "js"

READER = (
    *("wording", "shared", "text", "say", "nodes", "quotation", "clipboard", "menu"),
    *("row_list", "doubt_node", "sides", "passage", "copy_menu"),
    *("pane_scroll", "hit_steps", "pane", "keep_focus", "reader"),
)
"""What shows a list and what is read, wherever it comes from."""

_TAKE = ("csv", "figure_note", "picture", "saved_file", "save_menu", "take_away")

SORT = ("sort_table",)
"""For notebooks: the table that stands before the script is sorted by its headings."""

_ABOVE = (
    *("status", "head", "bar_fold", "days", "bar"),
    *("chart_head", "chart_cap", "chart_clicks", "chart_keys", *SORT, "table"),
)
"""What stands above that: how much is shown, the controls, a chart or a table."""

LAB = (
    *READER,
    *_TAKE,
    "chosen_words",
    *_ABOVE,
    *("figure_title", "figure_room", "lab_figures"),
    *("lab_asks", "lab_files", "lab_panel", "lab"),
)
"""For JupyterLab, where Python filters."""

LAB_CHART = ("wording", "shared", "text", "say", "unpack", "lab_chart")
"""For JupyterLab: a chart, which gets plotly's own script from its kernel."""

SHEET = (
    *("wording", "shared", "text", "say", "nodes", "keep_focus"),
    *("status", "head", *SORT, "table"),
    *("file_zone", "sheet_fields", "page_links", "sheet_parts", "run_below", "sheet"),
)
"""For JupyterLab: forms and reports, which Python declares."""

EVERY_PAGE = (
    *("wording", "shared", "text", "say", "nodes", "unpack", "packed_script"),
    *("menu", *_TAKE),
    *("page_code", "page_files", "table_cards"),
    *SORT,
    "start_page",
)
"""For every shared page: its code, and what can be taken away from it."""

FIGURES = (
    *EVERY_PAGE,
    *("colours", "figure_theme", "figure_title", "figure_room", "figures"),
    "start_figures",
)
"""The same, for one with figures."""

PAGE = (
    *READER,
    *(*_TAKE, "chosen_words"),
    *("query", "rules", "dialect", "patterns", "signs", "forms", "joined", "words"),
    *("choices", "sift"),
    *("chart_words", "chart_house", "chart_events", "chart_theme_grid"),
    *("engine", "exchanges", "doubt_groups", "doubts"),
    *("chart_points", "chart_rows", "chart_summaries"),
    *("chart_lengths", "chart_room", "chart_doubts", "chart_outlets", "chart_hits"),
    *("chart_strip", "chart_theme_places", "chart_theme_words"),
    *(
        "chart_theme_title",
        "chart_themes",
        "chart_interval",
        "chart_rise",
        "chart_time",
    ),
    *("chart_wordings", "term_counts", "chart_typical", "typical_views"),
    *("carried_views", "charts", "hits", "engines"),
    *("selection", *_ABOVE),
    *("bar_controls", "chart", "history", "link", "page_take", "page", "unpack"),
    *("alive", "start"),
)
"""For a shared page with explorers, which filters by itself, without Python."""

ORDERS = {
    "lab": LAB,
    "lab_chart": LAB_CHART,
    "sheet": SHEET,
    "page": PAGE,
    "every_page": EVERY_PAGE,
    "figures": FIGURES,
    "sort": SORT,
}
"""All scripts that there are."""

_IMPORT = re.compile(r"^import\b[^;]*;\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?!default)", re.MULTILINE)
_ASIDE = re.compile(r"^ *(?:/\*\*.*?\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
_KEY = re.compile(r"""[`"](\w+\.\w*)""")
_ENTRY = re.compile(r'  "((\w+\.)\w+)')


def module(name: str) -> str:
    """Return the text of one module."""
    return (FOLDER / f"{name}.js").read_text(encoding="utf-8")


@cache
def joined(names: tuple[str, ...]) -> str:
    """Return modules as one script, without their comments; see `ORDERS`."""
    texts = {one: _bare(module(one)) for one in names}
    if "wording" in texts:
        texts["wording"] = _needed(texts)
    return "\n".join(texts.values())


def _bare(text: str) -> str:
    return _EXPORT.sub("", _IMPORT.sub("", _ASIDE.sub("", text)))


def _needed(texts: Mapping[str, str]) -> str:
    """Return the words of the interface without parts of surfaces that none names."""
    others = "".join(text for name, text in texts.items() if name != "wording")
    named = set(_KEY.findall(others))
    lines = texts["wording"].splitlines(keepends=True)
    told = ((_ENTRY.match(line), line) for line in lines)
    return "".join(line for at, line in told if at is None or named & {*at.groups()})
