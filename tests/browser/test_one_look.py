"""An explorer in JupyterLab as on a page: on one screen, with one line of controls."""

import pytest

from tests.browser._browser import until
from tests.browser._explorer import LISTED, Explorer
from tests.browser._keys import Keys, walk

pytestmark = pytest.mark.browser

NAMES = [name for name in LISTED if name != "ThemeExplorer"]
TOP = 'root => root.scrollIntoView({block: "start"})'
BOXES = """root => {
  const own = (name) => root.querySelector(name).getBoundingClientRect();
  const output = root.closest(".jp-OutputArea-output");
  const notebook = document.querySelector(".jp-WindowedPanel-outer");
  return {
    end: notebook.getBoundingClientRect().bottom,
    bar: own(".presskit-bar").height,
    chart: own(".presskit-chart").bottom,
    row: own("[role=option]").bottom,
    words: own(".pk-pane").top + 160,
    beyond: output.scrollHeight - output.clientHeight,
  };
}"""
CHOSEN = """root => {
  const own = (name) => root.querySelector(name).getBoundingClientRect();
  const {top, bottom} = own("[aria-selected=true]");
  const list = own(".pk-list").top;
  const notebook = document.querySelector(".jp-WindowedPanel-outer");
  return {top, bottom, list, end: notebook.getBoundingClientRect().bottom};
}"""
CELLS = """root => [...root.querySelectorAll(".presskit-table td")].map((cell) => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
  return [cell.textContent, lines.size];
})"""


@pytest.fixture
def shown(together):
    """Return a function that gives one of the explorers of a notebook that has all."""
    return lambda name: Explorer(together, name)


@pytest.fixture(params=NAMES)
def explorer(shown, request):
    return shown(request.param)


def test_the_keyboard_alone_walks_an_explorer(lab, own):
    # Alone in its notebook: Tab goes once around the screen, past all that is shown.
    # First here, so that the notebook of all others stays open for a later module.
    explorer = Explorer(lab(own("ExchangeExplorer")), "ExchangeExplorer").ready()
    explorer.search.focus()
    walk(explorer, Keys(explorer))


def test_chart_list_and_words_are_on_one_screen(explorer):
    explorer.kernel.run("explorer.read_first()")
    explorer.agrees()
    explorer.root.evaluate(TOP)
    explorer.page.wait_for_timeout(500)
    boxes = explorer.root.evaluate(BOXES)
    assert boxes["bar"] < 64, "one line of controls"
    for part in ("chart", "row", "words"):
        assert 0 < boxes[part] <= boxes["end"], part
    assert boxes["beyond"] == 0, "no second scroll bar"


def test_the_hit_that_is_read_is_seen_in_the_list_too(shown):
    explorer = shown("ThemeExplorer")
    explorer.kernel.run("explorer.select(explorer._listing().ids[2])")
    explorer.agrees()
    explorer.kernel.run("explorer.show.value = 'typical'")  # the list is shown anew
    explorer.root.evaluate(TOP)
    explorer.page.wait_for_timeout(500)
    until(explorer.page, lambda: explorer.selected() is not None, True)
    boxes = explorer.root.evaluate(CHOSEN)
    assert boxes["list"] <= boxes["top"] < boxes["bottom"] <= boxes["end"]
    boxes = explorer.root.evaluate(BOXES)
    assert boxes["bar"] < 64, "one line of controls"
    assert 0 < boxes["words"] <= boxes["end"]


def test_a_click_shows_its_words_without_scrolling(explorer):
    mark = explorer.marks()[0]
    explorer.root.evaluate(TOP)
    explorer.click(mark)
    selection = lambda: explorer.kernel.eval("explorer.selection")  # noqa: E731
    until(explorer.page, selection, [mark["id"]])
    explorer.agrees()
    top = explorer.pane.bounding_box()["y"]
    assert 0 < top < 700


def test_the_wheel_goes_on_where_the_list_ends(explorer):
    explorer.ready()
    explorer.root.evaluate(TOP)
    place = "document.querySelector('.jp-WindowedPanel-outer').scrollTop"
    before = explorer.page.evaluate(place)
    assert before > 0
    box = explorer.listbox.bounding_box()
    explorer.page.mouse.move(box["x"] + 100, box["y"] + 100)

    def moved():
        explorer.page.mouse.wheel(0, -300)
        return explorer.page.evaluate(place) < before

    until(explorer.page, moved, True)


def test_the_table_is_that_of_the_page(explorer):
    explorer.ready().press("Table")
    until(explorer.page, explorer.chart.is_hidden, True)
    cells = explorer.root.evaluate(CELLS)
    assert cells
    broken = [text for text, lines in cells if " " not in text.strip() and lines > 1]
    assert broken == []
    explorer.press("Table")
    until(explorer.page, explorer.chart.is_visible, True)


def test_what_has_no_room_is_one_click_away(shown):
    explorer = shown("PressRoom").ready()
    number = explorer.root.get_by_label("least words answered")
    assert number.is_hidden()
    explorer.press("More filters")
    number.fill("300")
    number.press("Enter")
    until(explorer.page, explorer.total, 10)
    explorer.press("Fewer filters")
    until(explorer.page, number.is_hidden, True)
    more = explorer.root.locator(".pk-filters")
    until(explorer.page, more.text_content, "More filters · 1 set")
