"""Widgets that are no explorers with a list: nobody is kept out of them."""

import pytest

from tests.browser._access import violations
from tests.browser._browser import until
from tests.browser._hostile import notebook

pytestmark = pytest.mark.browser

SHOWN = {
    "Chooser": "widgets.Chooser('../seeds')",
    "ShareButton": "widgets.ShareButton(widgets.Chooser('../seeds'), presskit.sharing)",
    "SourceExplorer": "widgets.SourceExplorer('../seeds')",
    "Redline": "widgets.Redline(corpus)",
}


@pytest.fixture
def outputs(lab, server):
    """Return a notebook that shows them all, and what stands below each cell."""
    path = server.root / "notebooks" / "others.ipynb"
    if not path.exists():
        path.write_text(notebook("../seeds", *SHOWN.values()), "utf-8")
    opened = lab(f"notebooks/{path.name}")
    cells = opened.page.locator(".jp-Notebook .jp-CodeCell")
    areas = {
        name: cells.nth(number).locator(".jp-Cell-outputArea")
        for number, name in enumerate(SHOWN, start=1)
    }
    for area in areas.values():
        area.wait_for()
    return opened, areas


@pytest.mark.parametrize("theme", ["Light", "Dark"])
def test_nobody_is_kept_out(outputs, theme):
    opened, areas = outputs
    page = opened.page
    opened.command("apputils:change-theme", theme=f"JupyterLab {theme}")
    light = "true" if theme == "Light" else "false"
    page.wait_for_selector(f"body[data-jp-theme-light={light}]", state="attached")
    page.wait_for_timeout(500)  # a colour that has not changed yet may do, too
    for name, area in areas.items():
        area.evaluate("(area, name) => area.setAttribute('data-shown', name)", name)
        until(page, lambda name=name: violations(page, f"[data-shown={name}]"), [])


@pytest.mark.parametrize("width", [1280, 700])
def test_nothing_is_cut(outputs, width):
    opened, areas = outputs
    page = opened.page
    page.set_viewport_size({"width": width, "height": 900})
    over = "area => Math.max(0, area.scrollWidth - area.clientWidth - 1)"
    try:
        for area in areas.values():
            until(page, lambda area=area: area.evaluate(over), 0)
    finally:
        page.set_viewport_size({"width": 1280, "height": 900})
