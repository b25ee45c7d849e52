"""Each kind of click where there is little room: its words are in view, all is whole.

On the invented transcripts, those of many houses: on a phone and on half a screen.
"""

import shutil

import pytest

from tests.browser._browser import until
from tests.browser._explorer import Explorer, Panel
from tests.browser._hostile import notebook
from tests.browser._server import ROOT

pytestmark = pytest.mark.browser

SEEN = """root => {
  const {top, bottom, height} = root.querySelector(".pk-pane").getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(height, 90);
}"""
CUT = """root => [...root.querySelectorAll("*")].filter((node) => {
  const {left, right, width} = node.getBoundingClientRect();
  if (!width || node.closest(".presskit-table, .presskit-chart, .pk-live, svg"))
    return false;
  const box = root.getBoundingClientRect();
  return left < box.left - 1 || right > box.right + 1;
}).map((node) => node.className || node.tagName)"""


@pytest.fixture(scope="module")
def many(server):
    """Return a notebook over the invented transcripts."""
    path = server.root / "notebooks" / "many.ipynb"
    ours = shutil.ignore_patterns("*.csv")
    shutil.copytree(ROOT / "tests" / "invented", server.root / "many", ignore=ours)
    path.write_text(notebook("../many", "widgets.ExchangeExplorer(corpus)"), "utf-8")
    return path


def click_each_way(panel):
    """Click in each way; hold that what it chose can be read, and nothing is cut."""

    def chooses(click):
        before = panel.selected()
        click()
        until(panel.page, lambda: panel.selected() not in (before, None), True)
        until(panel.page, lambda: panel.root.evaluate(SEEN), True)
        assert panel.root.evaluate(CUT) == []

    until(panel.page, lambda: panel.total() > 40, True)
    total = panel.total()
    panel.listbox.scroll_into_view_if_needed()
    chooses(panel.rows.nth(2).click)
    panel.listbox.focus()
    chooses(lambda: panel.page.keyboard.press("ArrowDown"))
    panel.page.wait_for_timeout(500)  # the chart scrolls to what is read when keys rest
    chooses(lambda: panel.click(panel.marks()[0]))
    panel.type("the")
    until(panel.page, lambda: 0 < panel.total() < total, True)
    marked = panel.pane.locator("mark")
    until(panel.page, lambda: marked.count() > 0, True)  # the words follow the list
    panel.page.wait_for_timeout(500)  # and so does the chart
    selected = panel.rows.nth(1).get_attribute("aria-selected") == "true"
    chooses(panel.rows.nth(2 if selected else 1).click)
    until(panel.page, lambda: marked.count() > 0, True)
    found = panel.total()
    panel.unfold()
    panel.root.get_by_label("Outlet").select_option(index=1)
    until(panel.page, lambda: 0 < panel.total() < found, True)
    panel.rows.first.click()
    until(panel.page, lambda: panel.root.evaluate(SEEN), True)
    assert panel.root.evaluate(CUT) == []


def test_on_a_phone(many, opened, tmp_path):
    from presskit.sharing import share

    made = share(many, tmp_path / "many.html", execute=True)
    page = opened(made, viewport={"width": 390, "height": 844})
    click_each_way(Panel(page, page.locator(".presskit-explorer").first))


def test_on_half_a_screen_in_lab(lab, many):
    opened = lab(f"notebooks/{many.name}")
    opened.page.set_viewport_size({"width": 700, "height": 900})
    explorer = Explorer(opened, "ExchangeExplorer").ready()
    opened.page.wait_for_timeout(500)  # the panel tells its width, and is drawn for it
    click_each_way(explorer)


def test_after_a_reload_an_explorer_answers(lab, many):
    opened = lab(f"notebooks/{many.name}")
    page = opened.page
    opened.save()
    page.on("dialog", lambda dialog: dialog.accept())  # "leave the page?"
    page.reload()
    page.wait_for_selector(".presskit-explorer [role=option]")
    explorer = Explorer(opened, "ExchangeExplorer")
    explorer.kernel.run("explorer.clear()")
    explorer.agrees()
    explorer.type("the")
    n = explorer.kernel.eval("len(explorer._listing().ids)")
    until(page, explorer.total, n)
    assert opened.errors() == []
