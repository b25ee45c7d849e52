"""Transcripts that attack, in JupyterLab and in a shared page: all stays text."""

import re

import pytest

from presskit.sharing import share
from tests.browser import _charts, _hostile
from tests.browser._explorer import Explorer

pytestmark = pytest.mark.browser

SHOWN = [
    "corpus.transcripts",
    "corpus.exchanges",
    "corpus.audit",
    "widgets.Story(corpus)",
    "charts.exchange_strip(corpus.exchanges, corpus.questions, corpus.turns, "
    "corpus.transcripts)",
    'charts.floor(corpus.exchanges, by="asker", transcripts=corpus.transcripts)',
    'charts.floor(corpus.exchanges, by="outlet", transcripts=corpus.transcripts)',
    'charts.answer_lengths(corpus.exchanges, "outlet", corpus.transcripts, '
    "corpus.questions)",
    "charts.answer_length_by_questions(corpus.exchanges, corpus.transcripts, "
    "corpus.questions)",
    "charts.terms(themes.terms(corpus.turns), 'transcript', corpus.transcripts)",
    "widgets.ExchangeExplorer(corpus)",
]
# What an attack would make of the page, were it read as HTML or as a formula.
MADE = (
    ".jp-Notebook .jp-OutputArea :is("
    "script, iframe, img:not(.plot-img), form,"
    " a[href^='javascript'], a[href*='example.com'],"
    " svg[onload], mjx-container, [onerror])"
)


@pytest.fixture
def hostile(lab, server):
    """Return a notebook that has shown the attacks in every way there is."""
    folder, path = server.root / "hostile", server.root / "hostile.ipynb"
    if not folder.exists():
        _hostile.write(folder)
        path.write_text(_hostile.notebook("hostile", *SHOWN), "utf-8")
    return lab("hostile.ipynb")


def untouched(lab):
    """Raise unless every attack is still nothing but text."""
    made = lab.page.locator(MADE)
    assert made.evaluate_all("found => found.map(one => one.outerHTML)") == []
    assert lab.page.evaluate("window.hacked === undefined")


def test_outputs_show_attacks_as_text(hostile):
    untouched(hostile)
    outputs = hostile.page.locator(".jp-Notebook .jp-OutputArea")
    text = " ".join(outputs.all_text_contents())
    for kind in ("script", "end", "image", "svg", "link"):
        assert _hostile.attack(kind, "asked") in text


def test_charts_show_attacks_as_text(hostile):
    page, hovers = hostile.page, []
    cells = page.locator(".jp-Cell:has(.js-plotly-plot)")
    for cell in cells.all():
        cell.locator(".js-plotly-plot").first.scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        marks = _charts.marks(cell)
        for mark in marks[:4] + marks[4::4]:
            hovers += _charts.hover(page, mark)
    shown = "".join("".join(hovers).split())  # plotly breaks lines where it likes
    for kind in ("script", "image", "elsewhere"):
        assert "".join(_hostile.attack(kind, "alias").split()) in shown
    drawn = page.locator(".js-plotly-plot svg")
    assert drawn.locator("a[*|href]").count() == 0
    untouched(hostile)


def test_the_explorer_shows_attacks_as_text(hostile):
    explorer = Explorer(hostile, "ExchangeExplorer").ready()
    ids = hostile.kernel.eval("list(explorer._listing().ids)")
    for id_ in ids:
        hostile.kernel.run(f"explorer.selection = {id_!r}")
        explorer.agrees()
        untouched(hostile)
    for attack in ("script", "end", "image", "link", "markdown", "template"):
        explorer.type(_hostile.attack(attack, "asked"))
        untouched(hostile)
    explorer.type("jets")
    explorer.agrees()
    assert explorer.total() == len(ids)
    untouched(hostile)


def test_text_cannot_turn_the_direction_of_the_page(hostile):
    explorer = Explorer(hostile, "ExchangeExplorer").ready()
    found = "corpus.exchanges.query(\"question_text.str.contains('\\u202e')\")"
    hostile.kernel.run(f"explorer.selection = {found}['exchange_id'].iloc[0]")
    explorer.agrees()
    shown = explorer.listbox.inner_text() + explorer.pane.inner_text()
    assert re.findall(r"[\u202a-\u202e\u2066-\u2069]", shown) == []
    assert "U+202E" in shown


def test_the_shared_page_shows_attacks_as_text(hostile, opened, tmp_path):
    page = opened(share(hostile.save(), out=tmp_path / "hostile.html", anyway=True))
    made = page.locator(MADE.replace(".jp-Notebook .jp-OutputArea", "body"))
    own = "found => found.map(e => e.outerHTML).filter(e => !e.startsWith('<script'))"
    assert made.evaluate_all(own) == []
    assert page.evaluate("window.hacked === undefined")
    text = page.locator("body").text_content()
    for kind in ("script", "end", "image", "svg", "link"):
        assert _hostile.attack(kind, "asked") in text
    for figure in page.locator("figure.chart").all():
        figure.scroll_into_view_if_needed()
        for mark in _charts.marks(figure)[:6]:
            _charts.hover(page, mark)
    assert page.locator(".js-plotly-plot svg a[*|href]").count() == 0
    assert page.evaluate("window.hacked === undefined")
