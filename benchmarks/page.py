"""How large a page is and how soon its first figure stands, and what it is made of.

    python benchmarks/page.py [RUNS]

Each page is made twice, as it is and with all of plotly.js in it, and both are opened
in turn, each in a Chromium of its own, so that a busy machine slows both alike; medians
are compared. The first figure's time runs from the opening of the file; the heap is
what JavaScript holds once all figures stand. Without playwright, which `.[browser]`
installs, only sizes are told. Ends with 1 above a bound, or without gain.
"""

import contextlib
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from unittest import mock

import presskit
from presskit.sharing import _plotly_js, explorations

ROOT = Path(__file__).parents[1]
BOUND = 1.0  # MB, of any page of the seeds
GAIN = 0.7  # at most, of size and first figure's time, of what all of plotly.js takes
PARTS = {  # of a page, by the elements that hold them
    "plotly.js": r'<script type="text/plain" class="plotly">.*?</script>',
    "forms without a script": r'<div class="presskit-static">.*?</div>(?=<script)',
    "explorers' data": r'<script type="application/json" class="island">.*?</script>',
    "figures": r'<script type="application/json">.*?</script>',
    "presskit's scripts": r'<script type="(?:module|text/plain)"[^>]*>.*?</script>',
    "style": r"<style>.*?</style>",
    "pictures": r'src="data:[^"]*"',
}
WATCH = """
new MutationObserver(() => {
  if (!window.firstFigure && document.querySelector("figure.chart.drawn"))
    window.firstFigure = performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true });
"""
BROWSER = [
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--enable-precise-memory-info", "--js-flags=--expose-gc"),
]


def pages(folder: Path) -> Iterator[tuple[str, Path, Path]]:
    """Make each page; yield its name, and the file as it is and with all of plotly."""
    for name in ("00-start-here", "01-who-asked-what", "02-answer-lengths"):
        notebook = ROOT / "notebooks" / f"{name}.ipynb"
        small, large = folder / f"{name}.html", folder / f"{name}-full.html"
        presskit.share(notebook, small)
        with all_of_plotly():
            presskit.share(notebook, large)
        yield name, small, large
    corpus, choices = presskit.load(ROOT / "seeds"), explorations.Choices()
    small, large = folder / "explore.html", folder / "explore-full.html"
    explorations.write(corpus, "seeds", small, choices)
    with all_of_plotly():
        explorations.write(corpus, "seeds", large, choices)
    yield "explore", small, large


def all_of_plotly() -> contextlib.AbstractContextManager:
    """Let pages carry the plotly.js of the installed plotly, whatever they draw."""
    return mock.patch.object(_plotly_js, "BASIC_DRAWS", frozenset())


def parts(html: str) -> dict[str, int]:
    """Return the bytes of each part of a page; the rest is text and tables."""
    sizes = {}
    for name, pattern in PARTS.items():
        found = re.findall(pattern, html, re.DOTALL)
        sizes[name] = sum(len(one.encode("utf-8")) for one in found)
        html = re.sub(pattern, "", html, flags=re.DOTALL)
    return {**sizes, "text and tables": len(html.encode("utf-8"))}


def opened(playwright, page: Path) -> tuple[float, float]:
    """Return the seconds until the first figure stood, and the heap at last, in MB."""
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=BROWSER
    )
    try:
        context = browser.new_context(offline=True)
        context.add_init_script(WATCH)
        tab = context.new_page()
        tab.goto(page.as_uri())
        tab.wait_for_selector("figure.chart:not(.drawn)", state="detached")
        tab.evaluate("gc()")
        heap = tab.evaluate("performance.memory.usedJSHeapSize")
        return tab.evaluate("firstFigure") / 1e3, heap / 1e6
    finally:
        browser.close()


def timed(playwright, files: tuple[Path, Path], runs: int) -> list[tuple[float, float]]:
    """Return the medians of time and heap of both files, opened in turn."""
    seen = [[opened(playwright, file) for file in files] for _ in range(runs)]
    return [
        tuple(map(statistics.median, zip(*one, strict=True)))
        for one in zip(*seen, strict=True)
    ]


def browser() -> contextlib.AbstractContextManager:
    """Return the driver of Chromium, or None where it is not installed."""
    if not find_spec("playwright") or not shutil.which("chromium"):
        print("no Chromium with playwright here: sizes only")
        return contextlib.nullcontext()
    from playwright.sync_api import sync_playwright

    return sync_playwright()


def main(runs: int = 5) -> int:
    """Measure, print what was measured, and return the exit code."""
    bad = False
    with tempfile.TemporaryDirectory() as folder, browser() as playwright:
        for name, *files in pages(Path(folder)):
            small, large = (file.stat().st_size / 1e6 for file in files)
            print(f"{name:18} {small:.2f} MB, {small / large:.2f} of {large:.2f}")
            for part, size in parts(files[0].read_text("utf-8")).items():
                print(f"    {part:24} {size / 1e3:7.0f} kB")
            bad |= small > BOUND or small > GAIN * large
            if playwright:
                (first, heap), (full, more) = timed(playwright, files, runs)
                print(
                    f"    first figure {first:.2f} s, {first / full:.2f} of {full:.2f}"
                )
                print(f"    heap {heap:.0f} MB, {heap / more:.2f} of {more:.0f}")
                bad |= first > GAIN * full
    return int(bad)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
