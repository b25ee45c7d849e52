"""A press officer's way through an explorer, by the keyboard alone."""

from tests.browser._browser import until

_MOST = 60  # stops between two places
_HERE = """root => {
  const here = document.activeElement;
  if (!root.contains(here)) return null;
  const shows = (node) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(node);
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
  };
  const label = here.getAttribute("aria-label") || here.labels?.[0]?.innerText;
  return {
    name: label || here.innerText,
    tag: here.tagName,
    role: here.getAttribute("role"),
    seen: shows(here) && here.getBoundingClientRect().height > 0,
  };
}"""


class Keys:
    """Presses keys, and notes each place whose focus cannot be seen.

    Attributes
    ----------
    unseen : list of str
        Names of such places.
    """

    def __init__(self, panel):
        self.panel, self.page, self.unseen = panel, panel.page, []

    def here(self):
        """Return name, tag and role of what has the focus; None outside."""
        found = self.panel.root.evaluate(_HERE)
        if found and not found["seen"]:
            self.unseen.append(found["name"])
        return found

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def to(self, name="", key="Tab", **wanted):
        """Press Tab until something has the focus whose name begins so."""
        passed = []
        for _ in range(_MOST):
            self.press(key)
            here = self.here() or {}
            passed.append(here.get("name"))
            same = all(here.get(one) == value for one, value in wanted.items())
            if here and (here["name"] or "").startswith(name) and same:
                return
        raise AssertionError(f"no {name} {wanted} among {passed}")

    def choose(self, name, typed):
        """Choose in a box what begins with some letters."""
        self.to(name, tag="SELECT")
        self.page.keyboard.type(typed)


def walk(panel, keys):
    """Choose a person, read, go on in the chart, save the table, and leave.

    The search box has the focus at the start.
    """
    page = panel.page
    if panel.root.locator(".pk-filters").is_visible():
        keys.to("More filters")
        keys.press("Enter")
        panel.search.focus()
    keys.choose("Asked by", "Henry Foy")
    until(page, panel.total, 1)
    until(page, lambda: "Henry Foy" in panel.pane.inner_text(), True)
    panel.search.focus()
    keys.choose("Asked by", "all")
    until(page, panel.total, 25)

    keys.to(role="listbox")
    keys.press("Home")
    until(page, lambda: "Max Delany" in panel.pane.inner_text(), True)
    keys.press("ArrowDown")
    until(page, lambda: "Sabine Siebold" in panel.pane.inner_text(), True)

    keys.to("Chart", key="Shift+Tab")
    keys.press("ArrowRight")
    until(page, lambda: "Teri Schultz" in panel.pane.inner_text(), True)
    until(page, lambda: "Teri Schultz" in (panel.selected() or ""), True)
    keys.press("Enter")
    until(page, lambda: panel.focused(panel.pane), True)
    keys.press("Escape")
    until(page, lambda: panel.focused(panel.listbox), True)

    keys.to("Save", key="Shift+Tab")
    keys.press("Enter", "End")
    with page.expect_download() as saved:
        keys.press("Enter")
    lines = saved.value.path().read_text("utf-8-sig").splitlines()
    assert any("Henry Foy" in line for line in lines)

    keys.to(role="listbox")
    for _ in range(_MOST):
        keys.press("Tab")
        if not keys.here():
            break
    else:
        raise AssertionError("the keyboard cannot leave the explorer")
    assert keys.unseen == [], "the focus is seen wherever it goes"
