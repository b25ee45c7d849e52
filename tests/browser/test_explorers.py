"""Every explorer in JupyterLab, used with mouse and keyboard."""

import json
import re
from functools import partial

import pytest

from presskit import charts, quotes, themes
from tests.browser._access import violations
from tests.browser._browser import until
from tests.browser._explorer import LISTED, Explorer
from tests.browser._lab import EXPLORER
from tests.browser._server import ROOT

pytestmark = pytest.mark.browser

SEARCHED = {"ExchangeExplorer", "LengthExplorer", "ThemeExplorer", "PressRoom"}
PATTERNS = ["ammunition*", "fighter jet*", "türkiye", "no-such-word"]


def shown():
    """Return each explorer with the first notebook that shows it; '' without one.

    The last notebook first, as modules before this one have it open.
    """
    found = dict.fromkeys(LISTED, "")
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        for name in EXPLORER.findall(path.read_text("utf-8")):
            if found.get(name) == "":
                found[name] = path.stem
    pairs = [(notebook, name) for name, notebook in found.items()]
    return sorted(pairs, reverse=True)


SHOWN = shown()


def each(*classes):
    """Run a test with each notebook that shows one of these explorers.

    All tests of one notebook run one after another, so that it is opened once.
    """
    return pytest.mark.parametrize(
        ("notebook", "name"),
        [one for one in SHOWN if one[1] in (classes or LISTED)],
        scope="module",
    )


@pytest.fixture
def explorer(lab, own, notebook, name):
    """Return the explorer of a notebook that has run, with nothing chosen."""
    path = f"notebooks/{notebook}.ipynb" if notebook else own(name)
    return Explorer(lab(path), name).ready()


def keys(frame):
    """Return the keys that tell rows of a table of exchanges, hits or doubts apart."""
    named = ["exchange_id"] if "exchange_id" in frame else ["turn_id", "start"]
    return [" ".join(row) for row in frame[named].astype(str).to_numpy().tolist()]


def expected(corpus, cls, pattern):
    """Return the table that a search should find, by the functions for code."""
    if cls == "ThemeExplorer":
        return keys(themes.kwic(corpus.turns, pattern))
    return keys(corpus.filter(text=pattern).exchanges)


def found(explorer):
    """Return the rows of the explorer's table."""
    columns = explorer.kernel.eval("explorer.frame().columns.tolist()")
    named = ["exchange_id"] if "exchange_id" in columns else ["turn_id", "start"]
    rows = explorer.kernel.eval(
        f"explorer.frame()[{named}].astype(str).values.tolist()"
    )
    return [" ".join(row) for row in rows]


OTHERS = {"Chooser", "Redline", "ShareButton", "SourceExplorer", "Story"}
"""Widgets that have tests of their own, or nothing to click."""


def test_every_explorer_is_tested_here():
    from presskit import widgets

    assert {*widgets.__all__} == {*LISTED, *OTHERS}


@each()
def test_before_it_runs_a_notebook_shows_the_static_form(explorer, notebook, name):
    before = explorer.lab.before[name]
    if notebook:  # ours was never run before
        assert "Run All Cells" in before
        assert "<table" in before
        assert not re.search(r"<pre>\s*\w+\(.*\)\s*</pre>", before, re.DOTALL)


@each()
def test_list_and_table_have_the_same_rows(explorer):
    assert explorer.lab.errors() == []
    n = explorer.kernel.eval("len(explorer.frame())")
    assert explorer.total() == n


@each(*SEARCHED)
def test_typing_finds_what_the_functions_find(explorer, corpus, name):
    for pattern in PATTERNS:
        explorer.type(pattern)
        rows = expected(corpus, name, pattern)
        until(explorer.page, lambda: sorted(found(explorer)), sorted(rows))
        until(explorer.page, explorer.total, len(rows))
        assert explorer.search.input_value() == pattern


@each()
def test_each_choice_leaves_as_many_as_it_promises(explorer, name):
    chosen = 0
    if name == "ThemeExplorer":
        explorer.type("ammunition*")
        until(explorer.page, explorer.total, 19)
    whole = explorer.total()
    for dropdown in explorer.dropdowns():
        options = explorer.options(dropdown)
        for index, (_, n) in list(enumerate(options))[1:4]:
            dropdown.select_option(index=index)
            if n is not None:
                until(explorer.page, explorer.total, n)
                kept = partial(explorer.kernel.eval, "len(explorer.frame())")
                until(explorer.page, kept, n)
                chosen += 1
        dropdown.select_option(index=0)
        until(explorer.page, explorer.total, whole)
    assert chosen


@each("ExchangeExplorer", "LengthExplorer", "PressRoom", "AuditExplorer")
def test_a_click_on_a_mark_selects_it_everywhere(explorer):
    marks = explorer.marks()
    for mark in (marks[0], marks[len(marks) // 2]):
        explorer.click(mark)
        until(
            explorer.page,
            lambda: explorer.kernel.eval("explorer.selection"),
            [mark["id"]],
        )
        explorer.agrees()


@each("ThemeExplorer")
def test_a_click_on_a_theme_lists_where_its_words_are_said(explorer, corpus):
    mark = explorer.marks()[0]
    explorer.click(mark)
    theme = mark["id"].rpartition("\t")[2]
    chosen = lambda: explorer.kernel.eval("list(explorer.query.theme)")  # noqa: E731
    until(explorer.page, chosen, [theme])
    hits = themes.hits(corpus, "security")
    n = int((hits["counts"] & (hits["theme"] == theme)).sum())
    until(explorer.page, explorer.total, n)
    assert n > 0


@each("ThemeExplorer")
def test_a_click_on_a_word_looks_for_it(explorer, corpus):
    explorer.kernel.eval("setattr(explorer.show, 'value', 'typical')")
    says = "explorer.draw().layout.meta['says']"
    until(explorer.page, explorer.headline, explorer.kernel.eval(says))
    mark = explorer.marks()[0]
    explorer.click(mark)
    until(explorer.page, explorer.search.input_value, mark["id"])
    rows = expected(corpus, "ThemeExplorer", mark["id"])
    until(explorer.page, explorer.total, len(rows))
    assert len(rows) > 0


@each()
def test_every_view_draws_what_it_was_given_after_any_other(explorer, name):
    ways = explorer.kernel.eval(
        "[f'explorer.{name}.value = {value!r}'"
        " for name, control in explorer.controls.items()"
        " if 'fields' not in dir(control) for _, value in control.options]"
    )
    assert len(ways) >= {"ThemeExplorer": 4, "LengthExplorer": 2}.get(name, 0)
    ways = list({one.split(" ")[2]: one for one in ways}.values())  # one outlet
    filters = explorer.kernel.eval(
        "[f'explorer.{name}.value = {control.options[1][1]!r}'"
        " for name, control in explorer.controls.items() if 'know' in dir(control)]"
    )
    first, second, *_ = filters
    clear = "explorer.clear()"
    for change in [*ways, first, *reversed(ways), clear, second, clear]:
        explorer.kernel.run(change)
        given = explorer.kernel.eval(
            "__import__('json').dumps([[list(one.x), list(one.y)]"
            " for one in explorer.view.data if one.x is not None], default=float)"
        )
        until(explorer.page, lambda: drawn(explorer), json.loads(given))


def drawn(explorer):
    """Return x and y of each trace that has some, as Plotly has drawn it."""
    return explorer.root.locator(".js-plotly-plot").first.evaluate(
        "plot => plot.data.filter(one => one.x)"
        ".map(one => [one.x, one.y].map(own => Array.from(own)))"
    )


@each("ThemeExplorer")
def test_a_click_on_a_sentence_that_changed_reads_it(explorer, corpus):
    explorer.kernel.eval("setattr(explorer.show, 'value', 'changed')")
    says = charts.changes(corpus).layout.meta["says"]
    until(explorer.page, explorer.headline, says)
    begins = "Our thoughts remain with the Turkish"  # people
    mark = next(one for one in explorer.marks() if one["id"] == begins)
    explorer.click(mark)
    until(explorer.page, explorer.search.input_value, mark["id"])
    hit = explorer.pane.locator("mark").first
    until(explorer.page, hit.inner_text, mark["id"])
    explorer.agrees()


@each()
def test_the_keyboard_is_enough(explorer, name):
    if name == "ThemeExplorer":
        explorer.type("ammunition*")
        until(explorer.page, explorer.total, 19)
    press = explorer.page.keyboard.press
    ids = explorer.kernel.eval("list(explorer._listing().ids)")
    selection = lambda: explorer.kernel.eval("explorer.selection")  # noqa: E731
    explorer.listbox.focus()
    press("Home")
    until(explorer.page, selection, [ids[0]])
    press("ArrowDown")
    until(explorer.page, selection, [ids[1]])
    explorer.agrees()
    press("Enter")
    until(explorer.page, lambda: explorer.focused(explorer.pane), True)
    press("Escape")
    until(explorer.page, lambda: explorer.focused(explorer.listbox), True)
    if name in SEARCHED:
        press("/")
        until(explorer.page, lambda: explorer.focused(explorer.search), True)
    press("Escape")
    press("Escape")
    until(explorer.page, selection, [])
    assert explorer.kernel.eval("explorer.query.text") == ""


@each(*SEARCHED)
def test_undo_takes_a_step_back_and_redo_takes_it_again(explorer):
    before = explorer.total()
    explorer.type("ammunition*")
    until(
        explorer.page,
        lambda: explorer.kernel.eval("explorer.query.text"),
        "ammunition*",
    )
    explorer.agrees()
    after = explorer.total()
    assert after != before
    explorer.press("Undo")
    until(explorer.page, explorer.total, before)
    until(explorer.page, explorer.search.input_value, "")
    explorer.press("Redo")
    until(explorer.page, explorer.total, after)
    until(explorer.page, explorer.search.input_value, "ammunition*")


@each("ExchangeExplorer", "LengthExplorer", "PressRoom")
def test_a_quote_is_copied_with_its_source(explorer, corpus):
    foy = corpus.exchanges.set_index("asker").loc["Henry Foy"]
    explorer.kernel.run(f"explorer.selection = {foy['exchange_id']!r}")
    explorer.agrees()
    citation = explorer.copied("citation")
    start, end = map(int, re.search(r"characters (\d+)–(\d+)", citation).groups())
    words = corpus.source(foy["transcript"]).text[start:end]
    assert f"“{words}”" in citation
    assert "Stoltenberg" in citation
    for form in ("article", "email", "citation"):
        made = quotes.quote(corpus, foy["transcript"], start, end, form)
        until(explorer.page, lambda form=form: explorer.copied(form), made)


@each()
def test_nobody_is_kept_out(explorer):
    page, first = explorer.page, explorer.kernel.eval("explorer._listing().ids[:1]")
    explorer.kernel.run(f"explorer.selection = {first!r}")
    explorer.agrees()
    for theme in ("JupyterLab Dark", "JupyterLab Light"):
        explorer.lab.command("apputils:change-theme", theme=theme)
        light = "true" if theme.endswith("Light") else "false"
        page.wait_for_selector(f"body[data-jp-theme-light={light}]", state="attached")
        page.wait_for_timeout(500)  # a colour that has not changed yet may do, too
        until(page, lambda: violations(page, ".presskit-explorer"), [])


@each()
@pytest.mark.parametrize("width", [1280, 640])
def test_it_fits_where_it_is_shown(explorer, width):
    page = explorer.page
    page.set_viewport_size({"width": width, "height": 900})
    page.wait_for_timeout(800)  # before the chart is drawn anew, all may fit
    over = "box => Math.max(0, box.scrollWidth - box.clientWidth - 1)"
    try:
        until(page, lambda: explorer.root.evaluate(over), 0)
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})
