"""The charts of a page follow its filters, or say above themselves what they show."""

import re

import pytest

import presskit
from presskit import charts, widgets
from presskit.sharing import explorations
from tests.browser._browser import until
from tests.browser._explorer import Panel
from tests.widgets.test_page_charts import TIMED

pytestmark = pytest.mark.browser

CHOICES = explorations.Choices()


@pytest.fixture(scope="module")
def panel_of(opened_for_all, explored):
    """Return a function that gives an explorer which no test has touched.

    It opens the page anew only where the one that is open has been used below a title.
    """
    pages, used = [], set()

    def panel_of(title):
        if not pages or title in used:
            used.clear()
            size = {"width": 1280, "height": 900}
            pages.append(opened_for_all(explored, viewport=size))
        used.add(title)
        return Panel(*part(pages[-1], title))

    return panel_of


def part(page, title):
    """Return the page, and what it shows below a title."""
    name = re.compile(f"^{title}$")
    return page, page.get_by_role("region", name=name).first


def points(panel):
    """Return the ids that the marks of the chart stand for, each once."""
    return sorted({mark["id"] for mark in panel.marks()})


def choose(panel, label, text):
    """Choose what begins with a text from the box of a label."""
    panel.unfold()
    name = panel.page.locator("span", has_text=re.compile(f"^{label}$"))
    box = panel.root.locator(".pk-field").filter(has=name).locator("select")
    (which,) = [one for one, _ in panel.options(box) if one.startswith(text)]
    box.select_option(label=which)


def test_one_outlet_changes_marks_headline_and_label(panel_of, corpus):
    panel = panel_of("Answer lengths")
    own = corpus.filter(outlet="NPR")
    says = charts.answer_lengths(own).layout.meta["says"]
    assert panel.headline() == charts.answer_lengths(corpus).layout.meta["says"] != says
    choose(panel, "Outlet", "NPR")
    until(panel.page, panel.headline, says)
    until(panel.page, lambda: len(points(panel)), len(own.exchanges))
    figure = panel.chart.locator("figure")
    assert figure.get_attribute("aria-label") == says
    assert panel.chart.locator(".pk-partial").is_hidden()
    panel.press("↶ Undo")
    until(panel.page, lambda: len(points(panel)), len(corpus.exchanges))


def test_a_point_of_the_chart_of_one_outlet_is_read(panel_of, corpus):
    panel = panel_of("Press room")
    choose(panel, "Outlet", "ZDF")
    n = len(corpus.filter(outlet="ZDF").exchanges)
    until(panel.page, lambda: len(points(panel)), n)
    panel.click(panel.marks()[0])
    until(panel.page, lambda: panel.selected() is not None, True)
    assert "ZDF" in panel.selected()


def test_the_strip_counts_what_is_found_and_shows_where(panel_of, corpus):
    panel = panel_of("Exchanges")
    panel.type("ammunition*")
    n = len(corpus.filter("ammunition*").exchanges)
    says = f"{n} of {len(corpus.exchanges)} exchanges: of "
    until(panel.page, lambda: panel.headline().startswith(says), True)
    hits = "box => box.querySelector('.js-plotly-plot').data.at(-1)"
    drawn = panel.chart.evaluate(hits)
    assert (drawn["name"], len(drawn["x"])) == ("hits", 16)


def test_a_chart_that_cannot_follow_says_so(panel_of, corpus):
    panel = panel_of(r"What was this about\?")
    choose(panel, "Show", "Over time")
    line = panel.chart.locator(".pk-partial")
    assert line.is_hidden()
    choose(panel, "Speaker", "Max Delany")
    line.wait_for()
    n = (len(corpus.turns), int((corpus.turns["speaker"] == "Max Delany").sum()))
    told = (
        f"drawn from {n[0]} stretches of talk. The list below looks in {n[1]} stretches"
    )
    assert told in line.text_content()
    panel.press("Clear")
    line.wait_for(state="hidden")


def test_words_follow_who_speaks_and_the_press_conference(panel_of, corpus):
    panel = panel_of(r"What was this about\?")
    choose(panel, "Show", "Typical words")
    in_lab = widgets.ThemeExplorer(corpus, show="typical", role="journalist")
    choose(panel, "Said by", "journalist")
    until(panel.page, panel.headline, in_lab.draw().layout.meta["says"])
    assert panel.chart.locator(".pk-partial").is_hidden()
    choose(panel, "Press conference", "5 Apr 2022")
    in_lab.transcript.value = corpus.transcripts["transcript"].iloc[0]
    first = in_lab.draw().layout.meta["says"]
    assert first.startswith("Typical of 5 Apr 2022, against the others: “Bucha”")
    until(panel.page, panel.headline, first)
    panel.press("Clear")
    choose(panel, "Show", "Answers / questions")
    choose(panel, "Press conference", "5 Apr 2022")
    in_lab = widgets.ThemeExplorer(corpus, show="by_role")
    in_lab.transcript.value = corpus.transcripts["transcript"].iloc[0]
    until(panel.page, panel.headline, in_lab.draw().layout.meta["says"])
    assert panel.chart.locator(".pk-partial").is_hidden()
    word = panel.marks()[0]
    panel.click(word)
    pane = panel.root.locator(".pk-pane")
    until(panel.page, lambda: word["id"] in pane.inner_text(), True)


def test_what_changed_is_read_where_it_stands(panel_of, corpus):
    panel = panel_of(r"What was this about\?")
    before = panel.headline()
    choose(panel, "Show", "What changed")
    says = charts.changes(corpus).layout.meta["says"]
    until(panel.page, panel.headline, says)
    panel.press("↶ Undo")
    until(panel.page, panel.headline, before)
    panel.press("↷ Redo")
    until(panel.page, panel.headline, says)
    gone = next(mark for mark in panel.marks() if mark["id"].startswith("Our next"))
    panel.click(gone)  # of the earlier statement
    reads = "Our next Strategic Concept must also consider climate change"
    until(
        panel.page, lambda: reads in panel.root.locator(".pk-pane").inner_text(), True
    )
    panel.press("↶ Undo")
    choose(panel, "Said by", "journalist")
    until(panel.page, panel.headline, "Nothing is compared here")


def test_on_a_phone_changes_stand_in_one_column(opened, explored):
    page = opened(explored, viewport={"width": 390, "height": 844})
    panel = Panel(*part(page, r"What was this about\?"))
    choose(panel, "Show", "What changed")
    plot = panel.chart.locator(".js-plotly-plot")
    until(page, lambda: plot.evaluate("one => one.layout.meta.fits"), 290)
    box = panel.chart.locator("figure")
    assert box.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_doubts_of_one_kind(panel_of, corpus):
    panel = panel_of("What to check")
    choose(panel, "Kind", "words missing: inaudible")
    own = corpus.audit[corpus.audit["kind"] == "inaudible"].reset_index(drop=True)
    says = charts.doubts(own, corpus.transcripts).layout.meta["says"]
    until(panel.page, panel.headline, says)


def test_lengths_are_shown_in_seconds_and_in_words_again(opened, tmp_path):
    (tmp_path / "ferry.vtt").write_text(TIMED, encoding="utf-8")
    timed = presskit.load(tmp_path, progress=False)
    path = explorations.write(timed, "ferry", tmp_path / "a.html", CHOICES).path
    panel = Panel(*part(opened(path), "Answer lengths"))
    for unit in ("seconds", "words", "seconds"):
        choose(panel, "In", unit)
        says = charts.answer_lengths(timed, unit=unit).layout.meta["says"]
        assert unit in says
        until(panel.page, panel.headline, says)
