"""A press officer's way: drop a file, read, find who asked, copy a quote, send a page.

Nothing is typed but the name that is searched for, and no line of code.
"""

import os
import shutil

import pytest

from tests.browser._browser import until

pytestmark = pytest.mark.browser

MAY = """\
Press conference of the Ministry of Bridges
3 May 2024

Eva Lorn (spokesperson): Good morning. The minister has a statement, then we take your
questions.

Minister Otto Brandel: We will open the bridge in June. The deck is not ready yet.

Eva Lorn (spokesperson): First question, Ida Moss, Harbor Daily.

Ida Moss (Harbor Daily): Who pays for the delay of the bridge?

Minister Otto Brandel: The builder pays. That is in the contract, and it was signed by
both sides in March.

Eva Lorn (spokesperson): Next, Per Tarn.

Per Tarn (Coast Radio): And what becomes of the old ferry?

Minister Otto Brandel: The ferry runs until the bridge is open, every hour.

Eva Lorn (spokesperson): Thank you all.
"""


class Clicks:
    """Clicks, and counts them."""

    def __init__(self):
        self.n = 0

    def __call__(self, locator):
        locator.click()
        self.n += 1


@pytest.fixture
def start(lab):
    opened = lab("notebooks/00-start-here.ipynb")
    yield opened
    kept = opened.server.root / "transcripts"
    shutil.rmtree(kept, ignore_errors=True)  # other notebooks would read it


def shot(page, name):
    if folder := os.environ.get("PRESSKIT_SHOTS"):
        page.screenshot(path=f"{folder}/{name}.png")


def test_from_a_file_to_a_page_without_typing_code(start, tmp_path):
    page, click = start.page, Clicks()
    file = tmp_path / "may.txt"
    file.write_text(MAY, "utf-8")
    before = start._n_run()

    picked = page.get_by_label("read", exact=True)
    shown = picked.evaluate("one => one.selectedOptions[0]?.textContent")
    assert shown.split() == "the example that comes with presskit".split()

    # A file: one click; what stands below follows, and the first answer is read.
    with page.expect_file_chooser() as chosen:
        click(page.get_by_role("button", name="Choose files"))
    shot(page, "officer-1-chooser")
    chosen.value.set_files(file)
    reader = page.locator(".pk-pane")
    until(page, lambda: "The builder pays." in reader.last.inner_text(), True)
    assert click.n <= 2
    assert start._n_run() > before
    start._wait_for_the_cells()
    until(page, lambda: reader.last.is_visible(), True)
    assert (start.server.root / "transcripts" / "may.txt").read_text("utf-8") == MAY
    assert "Read from may.txt" in page.locator(".jp-Notebook").inner_text()
    shot(page, "officer-2-read")

    # Who asked: Per Tarn.
    explorer = start.explorers()["ExchangeExplorer"]
    rows = explorer.locator(".pk-row")
    explorer.get_by_role("button", name="More filters").click()
    explorer.get_by_label("Asked by").select_option(index=2)
    until(page, lambda: "old ferry" in rows.first.inner_text(), True)
    rows.first.click()
    until(page, lambda: "The ferry runs" in reader.last.inner_text(), True)
    shot(page, "officer-3-asker")

    # A quote, with its source.
    explorer.get_by_role("button", name="Copy quote").first.click()
    explorer.get_by_role("menuitem", name="citation").click()
    copied = "navigator.clipboard.readText()"
    until(page, lambda: "may.txt" in page.evaluate(copied), True)
    shot(page, "officer-4-copied")

    # A page: it is said before what it will hold.
    page.get_by_role("button", name="Send this as a page").click()
    told = "It holds 9 turns of 1 transcript, with their words."
    until(page, lambda: told in page.locator(".jp-Notebook").inner_text(), True)
    shot(page, "officer-5-told")
    assert not list((start.server.root / "notebooks").glob("00-*.html"))
    page.get_by_role("button", name="Write the page").click()
    written = start.server.root / "notebooks" / "00-start-here-may.html"
    until(page, written.is_file, True, seconds=120)
    until(page, lambda: "Written:" in page.locator(".jp-Notebook").inner_text(), True)
    shot(page, "officer-6-written")
    with page.expect_download() as saved:
        page.get_by_role("link", name="Download it").click()
    assert saved.value.path().read_bytes() == written.read_bytes()
    assert saved.value.suggested_filename == written.name
    assert "The builder pays." in written.read_text("utf-8")
    assert start.errors() == []
