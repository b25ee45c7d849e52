"""A notebook in JupyterLab, used as a person uses it."""

import itertools
import json
import re
import time

from tests.browser._browser import until

EXPLORER = re.compile(r"widgets\.(\w+Explorer|PressRoom)\(")
# anywidget complains of a model that is not there after 2 s, and shows it all the same
# when it comes: plotly's 5 MB take longer where all cores are busy.
PATIENT = """
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (milliseconds) => timeout(Math.max(milliseconds, 30_000));
"""
SIZE = {"width": 1280, "height": 900}
_WORKSPACES = (f"page-{n}" for n in itertools.count(1))
DISPOSE = "[...window.jupyterapp.shell.widgets('main')].forEach(one => one.dispose())"
PROMPTS = ".jp-Notebook .jp-CodeCell:not(.jp-mod-noPrompt) .jp-InputArea-prompt"


class Lab:
    """One notebook, alone in a page with JupyterLab, with its own kernel.

    A page that has shown another one, which was left, is JupyterLab already: to load it
    anew costs more than all that a notebook runs.

    Attributes
    ----------
    page : playwright Page
    before : dict
        By the name of its class, what stood below the cell of an explorer before
        anything ran, as HTML.
    kernel : Kernel
        A line to it.
    watch : Watch
        What the page complained about and asked for.
    """

    def __init__(self, server, page, watch, path):
        self.server, self.page, self.watch, self.path = server, page, watch, path
        page.set_viewport_size(SIZE)
        if page.url == "about:blank":
            page.add_init_script(PATIENT)
            page.set_default_timeout(60_000)
            # A workspace of its own: a reload opens what stands in it, and in the one
            # that windows share stand the notebooks of the other pages.
            page.goto(f"{server.url}/lab/workspaces/{next(_WORKSPACES)}/tree/{path}")
        else:
            self.command("docmanager:open", path=path)
        self.page.wait_for_selector(".jp-Notebook .jp-CodeCell")
        self.before = {
            name: cell.locator(".jp-Cell-outputWrapper").inner_html()
            for name, cell in self.explorers().items()
        }
        self._wait_for_the_kernel()
        self.kernel = server.kernel(path)

    def _wait_for_the_kernel(self):
        """Wait until it is idle and connected: it says the first before the second."""

        def ready():
            kernel = self.server.sessions().get(self.path, {})
            state = kernel.get("execution_state"), kernel.get("connections", 0) > 0
            return state == ("idle", True)

        until(self.page, ready, True, seconds=90)

    # --- cells ---

    def prompts(self):
        """Return the prompts of the code cells as shown: "[ ]:", "[*]:", "[3]:"."""
        return self.page.locator(PROMPTS).all_text_contents()

    def run_all(self):
        """Choose Run → Run All Cells until the kernel hears it; wait for the end."""
        for _ in range(6):
            self._menu("Run", "Run All Cells")
            end = time.monotonic() + 10
            while time.monotonic() < end:
                if self._running() or self._n_run():
                    return self._wait_for_the_cells()
                self.page.wait_for_timeout(50)
        raise AssertionError(f"{self.path}: Run All Cells was not heard")

    def _menu(self, menu, item):
        self.page.click(f'.lm-MenuBar-itemLabel:text-is("{menu}")')
        self.page.click(f'.lm-Menu-itemLabel:text-is("{item}")')

    def _running(self):
        return any("*" in text for text in self.prompts())

    def _n_run(self):
        """Return the number of cells run by the kernel; the page shows older counts."""
        return self.kernel.eval("get_ipython().execution_count") - 1

    def _wait_for_the_cells(self):
        def left():
            errors = self.errors()
            assert not errors, f"{self.path}: {errors}"
            return self._running() or self._n_run() < len(self.prompts())

        until(self.page, left, False, seconds=180)

    def explorers(self):
        """Return the first cells with an explorer, by the name of its class."""
        text = (self.server.root / self.path).read_text("utf-8")
        cells, found = self.page.locator(".jp-Notebook .jp-Cell"), {}
        for number, cell in enumerate(json.loads(text)["cells"]):
            shown = EXPLORER.findall("".join(cell["source"]))
            if cell["cell_type"] == "code" and shown:
                found[shown[-1]] = cells.nth(number)  # the last: it is what is shown
        return found

    def errors(self):
        """Return the texts where something went wrong: tracebacks and warnings."""
        return self.page.locator(
            '.jp-Notebook [data-mime-type="application/vnd.jupyter.error"],'
            '.jp-Notebook [data-mime-type="application/vnd.jupyter.stderr"],'
            ".jp-Notebook .jupyter-widgets-error-widget"
        ).all_text_contents()

    def command(self, name, **arguments):
        """Do what no menu does in one step, by JupyterLab's own name for it."""
        self.page.evaluate(
            "([name, given]) => window.jupyterapp.commands.execute(name, given)",
            [name, arguments],
        )

    def save(self):
        """Save the notebook with its outputs; return its file."""
        self.command("docmanager:save")
        return self.server.root / self.path

    def leave(self):
        """Close the notebook and end its kernel; the page is there for another one."""
        self.kernel.close()
        self.page.evaluate(DISPOSE)
        self.server.end(self.path)
        self.page.wait_for_timeout(1000)  # JupyterLab may ask for what has ended
        self.watch.forget()
