"""Reading one's own transcripts in JupyterLab: a path, a paste, an upload, a style."""

import os

import pytest

from tests.browser import _hostile
from tests.browser._browser import until

pytestmark = pytest.mark.browser

PASTED = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it is time.\n"


class Sources:
    """The SourceExplorer of an open notebook."""

    def __init__(self, lab):
        self.page, self.kernel, self.lab = lab.page, lab.kernel, lab
        self.root = lab.explorers()["SourceExplorer"].locator(".jp-OutputArea-output")
        lab.kernel.run(
            "sources_explorer = [one for one in Out.values() "
            "if type(one).__name__ == 'SourceExplorer'][-1]"
        )

    def styles(self):
        """Return the files that the kernel has read, and the style of each."""
        frame = "sources_explorer.frame()"
        return self.kernel.eval(f"dict(zip({frame}['file'], {frame}['style']))")


@pytest.fixture
def sources(lab):
    return Sources(lab("notebooks/04-bring-your-own.ipynb"))


def test_before_it_runs_the_notebook_says_what_to_do(sources):
    assert "Run All Cells" in sources.lab.before["SourceExplorer"]


def test_a_path_a_paste_and_an_upload_are_read(sources, tmp_path):
    page, root, before = sources.page, sources.root, sources.styles()
    assert len(before) == 2
    root.locator("textarea").fill(PASTED)
    root.locator("textarea").blur()
    until(page, lambda: "pasted text" in sources.styles(), True)
    file = tmp_path / "a <img src=x onerror=window.hacked=1>.txt"
    file.write_text(_hostile.transcript(), "utf-8")
    with page.expect_file_chooser() as chooser:
        root.get_by_role("button", name="Upload").click()
    chooser.value.set_files(file)
    until(page, lambda: file.name in sources.styles(), True)
    until(page, lambda: file.name in root.inner_text(), True)
    look = root.locator("select").last
    look.select_option(label=file.name)
    until(page, lambda: "NameA Mi" in root.inner_text(), True)
    assert page.evaluate("window.hacked === undefined")
    path = root.locator("input[type=text]").first
    path.fill("../no-such-folder")
    path.press("Enter")
    until(page, lambda: "no-such-folder" in root.inner_text(), True)
    path.fill("../seeds")
    path.press("Enter")
    until(page, lambda: len(sources.styles()), 4)
    assert sources.lab.errors() == []


NUMBERED = """\
Speaker 1: Good morning. Welcome to the briefing of the ministry of bridges.

Speaker 2: Thank you. We will open the bridge in June. The deck is not ready yet.

Speaker 1: Ida Moss, please.

Speaker 3: Who pays for the delay of the bridge?

Speaker 2: The builder pays. That is in the contract.
"""


def test_speakers_without_names_get_them(sources, tmp_path):
    page, root = sources.page, sources.root
    (tmp_path / "may.txt").write_text(NUMBERED, "utf-8")
    path = root.locator("input[type=text]").first
    path.fill(str(tmp_path))
    path.press("Enter")
    until(page, lambda: "without a name: who is it?" in root.inner_text(), True)
    assert "We will open the bridge in June." in root.inner_text()
    name = root.get_by_label("Speaker 2 is")
    name.fill("Minister Otto Brandel")
    name.press("Enter")
    name.scroll_into_view_if_needed()
    shot = os.environ.get("PRESSKIT_SHOTS")
    if shot:
        page.screenshot(path=f"{shot}/speakers.png")
    name.blur()
    root.get_by_role("button", name="Keep the names").click()
    until(page, lambda: "corrections.csv" in root.inner_text(), True)
    kept = (tmp_path / "corrections.csv").read_text("utf-8")
    assert "Minister Otto Brandel" in kept
    speakers = "sources_explorer.corpus.turns['speaker'].dropna().tolist()"
    assert "Otto Brandel" in sources.kernel.eval(speakers)
    if shot:
        page.screenshot(path=f"{shot}/speakers-kept.png")
