"""Settling a doubt in JupyterLab by clicks: into the file, the numbers, out again."""

from pathlib import Path

import pytest

from tests.browser._browser import until
from tests.browser._explorer import Explorer
from tests.browser._keys import Keys

pytestmark = pytest.mark.browser


class Decided:
    """The form below the words of a doubt, and the file behind it."""

    def __init__(self, explorer):
        self.page, self.explorer = explorer.page, explorer
        self.form = explorer.root.locator(".presskit-decide")
        self.file = Path(explorer.kernel.eval("str(explorer.corrections)"))

    def lines(self):
        """Return the lines of the file after its header."""
        return (
            self.file.read_text("utf-8").splitlines()[1:] if self.file.exists() else []
        )

    def told(self):
        """Return the words of the form about the last decision."""
        return self.form.locator(".presskit-told").inner_text()

    def row(self, name):
        """Return the cells of a row of the numbers before and after."""
        rows = self.form.locator(".presskit-effect tbody tr")
        cells = [row.locator("th, td").all_text_contents() for row in rows.all()]
        return next(([*own[1:]] for own in cells if own[0] == name), None)

    def press(self, name):
        """Press a button of the form."""
        self.form.get_by_role("button", name=name).click()


@pytest.fixture
def decided(lab):
    explorer = Explorer(lab("notebooks/04-bring-your-own.ipynb"), "AuditExplorer")
    made = Decided(explorer.ready())
    assert made.lines() == []
    return made


def test_a_suggestion_is_accepted_shown_and_undone(decided):
    page, explorer = decided.page, decided.explorer
    explorer.rows.filter(has_text="same person?").first.click()
    until(page, lambda: "same person as Gul Sonomut" in decided.form.inner_text(), True)
    decided.form.get_by_label("reason").fill("one reporter")
    decided.press("Accept")
    until(page, lambda: len(decided.lines()), 1)
    assert decided.lines()[0].startswith("same person,003_7ec467e6c538953e,")
    assert ",one reporter,," in decided.lines()[0]
    until(page, lambda: "Accepted" in decided.told(), True)
    n = explorer.kernel.eval("corpus.exchanges['asker_id'].nunique()")
    assert decided.row("askers") == [str(n), str(n - 1), "▼ 1 fewer"]
    assert decided.row("turns")[2] == ""
    explorer.agrees()
    assert "same person?" not in (explorer.selected() or "")
    explorer.press("Undo")
    until(page, decided.lines, [])
    until(page, lambda: "Undone" in decided.told(), True)
    assert decided.row("askers") == [str(n - 1), str(n), "▲ 1 more"]
    explorer.agrees()
    assert "same person?" in explorer.selected()
    assert explorer.lab.errors() == []


def test_another_correction_is_taken_back_where_it_is_listed(decided):
    page, explorer = decided.page, decided.explorer
    explorer.rows.filter(has_text="inaudible").first.click()
    what = decided.form.get_by_label("What is right")
    until(page, what.is_visible, True)
    what.select_option(label="Nobody says these words")
    accept = decided.form.get_by_role("button", name="Accept")
    until(page, accept.is_enabled, True)
    accept.click()
    until(page, lambda: len(decided.lines()), 1)
    until(page, lambda: "nobody says “[inaudible]”" in decided.told(), True)
    kinds = explorer.root.locator(".presskit-bar").get_by_label("Kind")
    kinds.select_option(label="decided (1)")
    until(page, explorer.total, 1)
    explorer.rows.first.click()
    until(page, decided.form.get_by_role("button", name="Take back").is_visible, True)
    decided.press("Take back")
    until(page, decided.lines, [])
    until(page, lambda: "Taken back" in decided.told(), True)
    assert explorer.lab.errors() == []


def test_what_cannot_be_followed_is_said_and_not_kept(decided):
    page, explorer = decided.page, decided.explorer
    explorer.rows.filter(has_text="inaudible").first.click()
    what = decided.form.get_by_label("What is right")
    until(page, what.is_visible, True)
    what.select_option(label="Somebody else begins to speak here")
    words = decided.form.get_by_label("words")
    until(page, words.is_visible, True)
    words.fill("words that nobody said")
    words.press("Tab")
    until(page, lambda: "does not stand in" in decided.form.inner_text(), True)
    assert decided.form.get_by_role("button", name="Accept").is_disabled()
    assert decided.lines() == []
    assert explorer.lab.errors() == []


def test_the_keyboard_alone_settles_a_doubt_and_takes_it_back(decided):
    page, explorer, keys = decided.page, decided.explorer, Keys(decided.explorer)
    explorer.listbox.focus()
    keys.press("Home")
    for _ in range(explorer.total()):
        if "same person?" in (explorer.selected() or ""):
            break
        keys.press("ArrowDown")
        explorer.agrees()
    until(page, lambda: "same person as Gul Sonomut" in decided.form.inner_text(), True)

    keys.to("What is right", tag="SELECT")
    keys.to("reason", tag="INPUT")
    page.keyboard.type("one reporter")
    keys.to("✓ Accept", tag="BUTTON")
    keys.press("Enter")
    until(page, lambda: len(decided.lines()), 1)
    assert ",one reporter,," in decided.lines()[0]
    until(page, lambda: "Accepted" in decided.told(), True)
    explorer.agrees()
    until(page, lambda: bool(keys.here()), True)  # the focus comes back to the explorer

    keys.to("↶ Undo", key="Shift+Tab", tag="BUTTON")
    keys.press("Enter")
    until(page, decided.lines, [])
    until(page, lambda: "Undone" in decided.told(), True)
    until(page, lambda: bool(keys.here()), True)  # the focus comes back to the explorer
    assert keys.unseen == [], "the focus is seen wherever it goes"
    assert explorer.lab.errors() == []
