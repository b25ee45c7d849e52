"""An explorer on the screen: what a person sees of it, and what a person does to it."""

import re

from tests.browser import _charts
from tests.browser._browser import until

LISTED = [
    "ExchangeExplorer",
    "LengthExplorer",
    "PressRoom",
    "AuditExplorer",
    "ThemeExplorer",
]
"""The explorers with a list, a chart and a pane."""

_FORMS = {
    "article": re.compile("article", re.IGNORECASE),
    "email": re.compile("e-?mail", re.IGNORECASE),
    "citation": re.compile("citation", re.IGNORECASE),
    "link": re.compile("link", re.IGNORECASE),
}
_COUNT = re.compile(r"\(([\d,]+)\)$")
_HEADLINE = "box => box.querySelector('.js-plotly-plot').layout.meta.says"
_FIND = """
explorer = [one for one in Out.values() if type(one).__name__ == {name!r}][-1]
"""


def printed(text):
    """Return a text as an explorer shows it: what turns the direction is spelt out."""
    return re.sub(
        r"[\u202a-\u202e\u2066-\u2069]", lambda one: f"⟪U+{ord(one[0]):X}⟫", text
    )


class Panel:
    """The explorer on a page, with a kernel or without one.

    Attributes
    ----------
    root, search, pane, listbox : playwright Locator
        All of it, the box in which one types, what one reads, and the list.
    """

    def __init__(self, page, root):
        self.page, self.root = page, root
        self.search = root.locator(".presskit-search input")
        self.listbox = root.locator("[role=listbox]")
        self.rows = root.locator("[role=option]")  # not the options of a select
        self.pane = root.locator("[role=article], article").first
        self.chart = root.locator(".presskit-chart")

    # --- what is shown ---

    def total(self):
        """Return the number of rows of the list, drawn or not, as a reader hears."""
        sizes = "rows => rows.slice(0, 1).map(row => row.ariaSetSize)"
        return int((self.rows.evaluate_all(sizes) or ["0"])[0])

    def selected(self):
        """Return the text of the selected row; None if none is on the screen."""
        row = self.root.locator("[role=option][aria-selected=true]")
        return (row.all_text_contents() or [None])[0]

    def options(self, dropdown):
        """Return the choices of a box: the text, and the number that it promises."""
        texts = dropdown.locator("option").all_text_contents()
        counts = [_COUNT.search(text) for text in texts]
        return [
            (text, int(count[1].replace(",", "")) if count else None)
            for text, count in zip(texts, counts, strict=True)
        ]

    def headline(self):
        """Return the title of the chart that is drawn."""
        return self.chart.evaluate(_HEADLINE)

    def marks(self):
        """Return the marks of the chart that stand for something."""
        return [mark for mark in _charts.marks(self.chart) if mark["id"] is not None]

    def focused(self, locator):
        """Return True if the focus is in a part of the explorer."""
        return locator.evaluate("box => box.contains(document.activeElement)")

    # --- what is done ---

    def type(self, text):
        """Write into the search box, key by key."""
        self.search.click()
        self.search.press("Control+a")
        self.search.press("Delete")
        self.search.press_sequentially(text, delay=15)

    def dropdowns(self):
        """Return the boxes from which one chooses, that are on the screen."""
        self.unfold()
        found = self.root.locator(".presskit-bar select")
        return [one for one in found.all() if one.is_visible()]

    def unfold(self):
        """Show the controls that have no room on their line."""
        more = self.root.locator(".pk-filters[aria-expanded=false]")
        if more.is_visible():
            more.click()

    def press(self, name):
        """Press a button, of which those above the list may have no room."""
        if not self.root.get_by_role("button", name=name).first.is_visible():
            self.unfold()
        self.root.get_by_role("button", name=name).first.click()

    def copied(self, form):
        """Copy a quote in a form, or a link to it; return what can be pasted."""
        self.page.evaluate("navigator.clipboard.writeText('')")
        self.press(re.compile("Copy quote"))
        self.root.get_by_role("menuitem", name=_FORMS[form]).click()
        read = "navigator.clipboard.readText()"
        for _ in range(50):
            if text := self.page.evaluate(read):
                return text
            self.page.wait_for_timeout(100)
        raise AssertionError("nothing was copied")

    def click(self, mark):
        """Click a mark of the chart."""
        _charts.click(self.page, self.chart, mark)


class Explorer(Panel):
    """The explorer of an open notebook, and the object behind it in the kernel.

    ``kernel.eval("explorer.frame()…")`` asks that object.
    """

    def __init__(self, lab, name):
        cell = lab.explorers()[name]
        super().__init__(lab.page, cell.locator(".presskit-explorer").first)
        self.lab, self.kernel, self.name = lab, lab.kernel, name
        self.kernel.run(_FIND.format(name=name))

    def ready(self):
        """Start afresh: everything is listed and nothing is read."""
        self.kernel.run("explorer.clear(); explorer.state.change(options=())")
        self.root.wait_for()
        self.agrees()
        return self

    def type(self, text):
        """Write into the search box, and wait until the kernel has heard it.

        Else a busy machine answers what comes next from the search before.
        """
        super().type(text)
        until(self.page, lambda: self.kernel.eval("explorer.query.text"), text)

    def agrees(self):
        """Wait until list, pane and chart show what the kernel has selected."""
        until(self.page, self.total, self.kernel.eval("len(explorer._listing().ids)"))
        chosen = self.kernel.eval("explorer.selection")
        if not chosen:
            until(self.page, self.selected, None)
            return
        title = printed(self.kernel.eval(f"explorer.page({chosen[0]!r})['title']"))
        until(self.page, lambda: title in (self.pane.text_content() or ""), True)
        listed = self.kernel.eval(f"{chosen[0]!r} in explorer._listing().ids")
        if listed:
            who = self.kernel.eval(
                "(lambda at: explorer._rows(at, at + 1)[0]['who'])"
                f"(explorer._listing().ids.index({chosen[0]!r}))"
            )
            until(self.page, lambda: printed(who) in (self.selected() or ""), True)
