"""Widgets that are no explorers with a list: nobody is kept out of them."""

import shutil

import pytest

from tests.browser._access import violations
from tests.browser._browser import until
from tests.browser._explorer import Panel
from tests.browser._hostile import notebook
from tests.browser._keys import Keys

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


def test_the_keyboard_alone_reads_a_text_and_writes_a_page(outputs):
    opened, areas = outputs
    page, keys = opened.page, Keys(Panel(opened.page, areas["Chooser"]))
    try:
        areas["Chooser"].get_by_role("button", name="Paste a text").focus()
        keys.press("Enter")
        keys.to(tag="TEXTAREA")
        page.keyboard.type("Ann Lee (AP): Why?")
        keys.press("Enter", "Enter")
        page.keyboard.type("Minister Bo Ek: Because.")
        keys.to("Read the text", tag="BUTTON")
        before = opened._n_run()
        keys.press("Enter")
        until(page, lambda: "2 turns" in areas["Chooser"].inner_text(), True)
        until(page, lambda: opened._n_run() >= before + len(SHOWN) - 1, True)
        opened._wait_for_the_cells()
        until(page, lambda: bool(keys.here()), True)  # and not in the last cell
    finally:
        shutil.rmtree(opened.server.root / "transcripts", ignore_errors=True)
    keys = Keys(Panel(page, areas["ShareButton"]))
    areas["ShareButton"].get_by_role("button", name="Send this").focus()
    keys.press("Enter")
    areas["ShareButton"].get_by_role("button", name="Write the page").wait_for()
    keys.to("Write the page", tag="BUTTON")
    keys.press("Enter")  # and the button sleeps
    until(
        page, lambda: "tagged 'parameters'" in areas["ShareButton"].inner_text(), True
    )
    assert keys.here()
    assert keys.unseen == [], "the focus is seen wherever it goes"
    assert opened.errors() == []
