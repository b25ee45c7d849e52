"""The shared page of each notebook, opened from disk without a network."""

import pytest

from tests.browser._access import violations
from tests.browser._server import ROOT

pytestmark = pytest.mark.browser

NOTEBOOKS = sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))
TITLE_ENDS = """[...document.querySelectorAll("figure.chart .gtitle")].map(
  (title) => title.getBoundingClientRect().right)"""
CUT = """[...document.querySelectorAll("figure.chart, nav ul, .scroll")].filter(
  (box) => box.scrollWidth > box.clientWidth).length"""
every_page = pytest.mark.parametrize("name", NOTEBOOKS)


@every_page
def test_nobody_is_kept_out_of_a_page(opened, page_of, name):
    for scheme, width in (("light", 1280), ("dark", 390)):
        size = {"width": width, "height": 800}
        page = opened(
            page_of(name), bypass_csp=True, color_scheme=scheme, viewport=size
        )
        assert violations(page) == [], scheme
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= width, "the page scrolls sideways"
        ends = page.evaluate(TITLE_ENDS)
        assert [end for end in ends if end > width] == [], "titles are cut"
        assert page.evaluate(CUT) == 0, "charts, headings or tables scroll sideways"


def test_why_somebody_has_a_role_is_one_click_away(opened, page_of):
    page = opened(page_of("01-who-asked-what"))
    page.locator("[role=option]").nth(1).click()  # not the options of a select
    why = page.locator(".pk-why").first
    assert not why.locator("div").is_visible()
    why.locator("summary").click()
    assert why.locator("summary").inner_text() == "Why journalist?"
    assert "has an outlet in the label (‘" in why.locator("div").inner_text().lower()


def test_a_heading_sorts_its_table_with_the_keyboard_alone(opened, page_of):
    page = opened(page_of("01-who-asked-what"))
    table = page.locator(".shown table.dataframe:has(.pk-sorts)").first
    cells = table.locator("tbody td:last-child")
    before = cells.all_inner_texts()
    numbers = sorted((int(one.replace(",", "")) for one in before), reverse=True)
    table.locator("th:last-child button").focus()
    for way, expected in (("descending", numbers), ("ascending", numbers[::-1])):
        page.keyboard.press("Enter")
        assert table.locator("th:last-child").get_attribute("aria-sort") == way
        shown = [int(one.replace(",", "")) for one in cells.all_inner_texts()]
        assert shown == expected
    page.keyboard.press("Enter")
    assert cells.all_inner_texts() == before
