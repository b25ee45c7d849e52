"""A real JupyterLab and a real Chromium, started once; nothing here is ever skipped."""

from contextlib import contextmanager

import pytest

from presskit.sharing import explorations, share
from tests.browser._browser import FLAGS, Watch, executable
from tests.browser._explorer import LISTED
from tests.browser._hostile import notebook
from tests.browser._lab import Lab
from tests.browser._server import ROOT, Server

CLIPBOARD = ["clipboard-read", "clipboard-write"]
OPEN = 3  # notebooks, as a module returns to one of an earlier module


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """Return a JupyterLab server over copies of the notebooks and the seeds."""
    server = Server(tmp_path_factory.mktemp("lab"))
    try:
        server.wait()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def chromium():
    """Return Chromium, without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(), args=FLAGS, timeout=60_000
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def _labs(server, chromium):
    """Return a function that opens a notebook in JupyterLab and runs it, once.

    Those used last stay open, also for the next module. Another takes the page of the
    one that was not used for longest.
    """
    opened, failed = {}, {}
    here = (server.url, server.url.replace("http", "ws", 1))

    def page():
        """Return a page, and what watches it: of a notebook that was left, or new."""
        if len(opened) == OPEN:
            one = opened.pop(next(iter(opened)))
            one.leave()
            return one.page, one.watch
        context = chromium.new_context()
        context.grant_permissions(CLIPBOARD)
        return context.new_page(), Watch(context, here)

    def begin(path):
        one, watch = page()
        try:
            lab = Lab(server, one, watch, path)
            lab.run_all()
        except Exception as error:
            failed[path] = f"{error!r:.2000}; complaints: {watch.complaints}"
            one.context.close()
            raise
        return lab

    def lab(path):
        if path in failed:  # once is enough: each test would wait as long
            raise AssertionError(f"{path} did not run: {failed[path]}")
        opened[path] = opened.pop(path, None) or begin(path)
        return opened[path]

    yield lab
    for one in opened.values():
        one.leave()
        one.page.context.close()


@pytest.fixture
def lab(_labs):
    """Return a function that runs a notebook, which may complain of nothing."""
    used = []

    def lab(path):
        used.append(_labs(path))
        return used[-1]

    yield lab
    for one in used:
        one.watch.check()


@pytest.fixture(scope="session")
def own(server):
    """Return a function that writes a notebook with explorers; it gives its path."""

    def own(*explorers):
        path = server.root / "notebooks" / f"own-{'-'.join(explorers)}.ipynb"
        cells = [f"widgets.{explorer}(corpus)" for explorer in explorers]
        path.write_text(notebook("../seeds", *cells), "utf-8")
        return f"notebooks/{path.name}"

    return own


@pytest.fixture
def together(lab, own):
    """Return a notebook with one explorer of each kind below another."""
    return lab(own(*LISTED))


@pytest.fixture(scope="session")
def explored(corpus, seeds, tmp_path_factory):
    """Return the page of all explorers of the two seeds."""
    out = tmp_path_factory.mktemp("page") / "seeds.html"
    return explorations.write(corpus, seeds.name, out, explorations.Choices()).path


@pytest.fixture(scope="session")
def page_of(tmp_path_factory):
    """Return a function that gives the shared page of a notebook, made once."""
    folder, made = tmp_path_factory.mktemp("pages"), {}

    def page_of(name):
        if name not in made:
            source = ROOT / "notebooks" / f"{name}.ipynb"
            made[name] = share(source, out=folder / f"{name}.html")
        return made[name]

    return page_of


@contextmanager
def _opening(chromium):
    contexts, watches = [], []

    def opened(file, anchor="", **settings):
        address = file.as_uri()
        contexts.append(chromium.new_context(offline=True, **settings))
        contexts[-1].grant_permissions(CLIPBOARD)
        watches.append(Watch(contexts[-1], [address]))
        page = contexts[-1].new_page()
        page.goto(address + anchor)
        # No wait_for_function: it evaluates text, which the page's policy forbids.
        page.wait_for_selector("figure.chart:not(.drawn)", state="detached")
        return page

    yield opened
    for context in contexts:
        context.close()
    for watch in watches:
        watch.check()


@pytest.fixture
def opened(chromium):
    """Return a function that opens a file offline; it may neither complain nor ask."""
    with _opening(chromium) as opened:
        yield opened


@pytest.fixture(scope="module")
def opened_for_all(chromium):
    """Return the same for pages that the tests of a module share."""
    with _opening(chromium) as opened:
        yield opened
