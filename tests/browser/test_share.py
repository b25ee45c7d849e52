"""A shared page in Chromium, opened from disk without a network."""

import json

import numpy as np
import pandas as pd
import plotly.graph_objects as go
import pytest
from nbformat import v4

import presskit
from presskit.errors import PresskitWarning
from presskit.sharing import _plotly_js, brief, share
from presskit.widgets._query import Query
from tests.browser._browser import until
from tests.sharing._island import SAID, figure, island, transcript
from tests.sharing._island import cell as island_cell

pytestmark = pytest.mark.browser

FRAME = pd.DataFrame(
    {
        "words": np.array([79, 640, 257, 70_000], dtype="int64"),
        "small": np.array([1, 2, 3, 250], dtype="uint8"),
        "below": np.array([-1, -300, 3, 4], dtype="int16"),
        "ratio": [0.1, 4.25, np.nan, 1e-9],
        "half": np.array([0.5, 1.5, 2.5, 3.5], dtype="float32"),
        "outlet": ["Reuters", "<b>AP</b>", "“FAZ” & Co", "</script>"],
        "date": pd.to_datetime(
            ["2022-04-05", "2022-04-06", "2023-02-13", "2024-01-01"]
        ),
    }
)
ATTACK = (
    "# Attack\n\n<script>window.hacked = 1</script>"
    "<img src='https://example.com/a.png' onerror='window.hacked = 2'>"
    "<iframe src='https://example.com'></iframe>"
    "<p style='background:url(https://example.com/b.png)'>kept</p>"
    "<svg onload='window.hacked = 3'></svg>"
    "<link rel=stylesheet href='https://example.com/c.css'>"
)


@pytest.fixture
def opened(chromium, tmp_path):
    """Return a function that opens a shared notebook; no page may complain or ask."""
    contexts, complaints, requests = [], [], []

    def opened(*cells, hide=False, **settings):
        path = tmp_path / "notebook.ipynb"
        path.write_text(v4.writes(v4.new_notebook(cells=list(cells))), "utf-8")
        address = share(path, hide_text=hide).as_uri()
        context = chromium.new_context(offline=True, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(address)
        # No wait_for_function: it evaluates text, which the page's policy forbids.
        if settings.get("java_script_enabled", True):
            page.wait_for_selector("figure.chart:not(.drawn)", state="detached")
        requests.remove(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []
    assert [url for url in requests if not url.startswith(("blob:", "data:"))] == []


def cell(*figures):
    outputs = [
        v4.new_output(
            "display_data",
            data={"application/vnd.plotly.v1+json": json.loads(figure.to_json())},
        )
        for figure in figures
    ]
    return v4.new_code_cell("show()", execution_count=1, outputs=outputs)


def drawn(page, axis, number):
    """Return the numbers that plotly draws, from what it has computed to draw."""
    points = page.evaluate(
        f"document.querySelectorAll('.plot')[{number}].calcdata[0].map(p => p.{axis})"
    )
    return [np.nan if point is None else point for point in points]


def test_the_page_draws_the_numbers_of_the_frame(opened):
    columns = ["words", "small", "below", "ratio", "half"]
    figures = [go.Figure(go.Scatter(x=FRAME.index, y=FRAME[name])) for name in columns]
    assert all("bdata" in str(figure.to_json()) for figure in figures)
    page = opened(cell(*figures))
    for number, name in enumerate(columns):
        places = FRAME.index.where(FRAME[name].notna())  # a gap has no place
        np.testing.assert_array_equal(drawn(page, "x", number), places, name)
        np.testing.assert_array_equal(drawn(page, "y", number), FRAME[name], name)


def test_the_page_draws_the_dates_and_names_of_the_frame(opened):
    page = opened(
        cell(
            go.Figure(go.Scatter(x=FRAME["date"], y=FRAME["words"], mode="markers")),
            go.Figure(go.Bar(y=FRAME["outlet"], x=FRAME["words"], orientation="h")),
        )
    )
    expected = [date.timestamp() * 1000 for date in FRAME["date"]]
    assert drawn(page, "x", 0) == expected
    labels = page.locator(".plot").nth(1).locator(".ytick text").all_text_contents()
    assert labels == ["Reuters", "AP", "“FAZ” & Co", "</script>"]
    lengths = page.evaluate(
        """[...document.querySelectorAll('.plot')[1].querySelectorAll('.bars path')]
        .map(bar => bar.getBBox().width)"""
    )
    np.testing.assert_allclose(
        np.array(lengths) / max(lengths), FRAME["words"] / 70_000, atol=0.002
    )


TRACES = "Object.keys(Plotly.PlotSchema.get().traces).sort()"


def test_the_small_plotly_draws_what_it_is_held_to_draw(opened):
    figures = [go.Scatter(y=[1, 2]), go.Bar(y=[1, 2]), go.Pie(values=[1, 2])]
    page = opened(cell(*map(go.Figure, figures)))
    traces = set(page.evaluate(TRACES))
    if _plotly_js.installed_version() == _plotly_js.BASIC_VERSION:
        assert traces == _plotly_js.BASIC_DRAWS
    for number, mark in enumerate([".point", ".bars path", ".slice"]):
        assert page.locator(".plot").nth(number).locator(mark).count() == 2
    assert page.locator("figure .notice").count() == 0


def test_a_figure_that_needs_all_of_plotly_is_drawn(opened):
    box, map_ = go.Box(y=[1, 2, 9]), go.Heatmap(z=[[1, 2], [3, 4]])
    page = opened(
        cell(go.Figure(go.Scatter(y=[1, 2])), go.Figure([box]), go.Figure(map_))
    )
    assert len(page.evaluate(TRACES)) > 40
    assert page.locator(".plot").nth(1).locator("path.box").count() == 1
    assert page.locator(".plot").nth(2).locator(".heatmaplayer image").count() == 1
    assert page.locator("figure .notice").count() == 0


def test_figures_take_the_colours_of_the_page_and_keep_their_numbers(opened):
    grey = {"color": "#333333"}
    figure = go.Figure(
        go.Scatter(y=FRAME["words"], marker=grey, mode="markers"),
        layout={"template": "none", "title": {"text": "Words"}},
    )
    page = opened(cell(figure), color_scheme="dark")
    colours = """['.gtitle', '.point', '.xtick text'].map(name =>
        getComputedStyle(document.querySelector(name)).fill.match(/[0-9.]+/g)
        .slice(0, 3).map(Number))"""
    assert all(min(colour) > 120 for colour in page.evaluate(colours))
    assert drawn(page, "y", 0) == FRAME["words"].tolist()
    page.emulate_media(color_scheme="light")
    until(page, lambda: max(map(max, page.evaluate(colours))) < 140, True)
    assert drawn(page, "y", 0) == FRAME["words"].tolist()


def test_a_figure_can_be_saved_as_a_picture(opened):
    page = opened(cell(go.Figure(go.Scatter(y=[1, 2]))))
    picture = page.evaluate(
        "Plotly.toImage(document.querySelector('.plot'), {format: 'png'})"
    )
    assert picture.startswith("data:image/png;base64,")
    titles = page.locator(".modebar-btn").evaluate_all(
        "buttons => buttons.map(button => button.dataset.title)"
    )
    assert titles[0] == "Download plot as a PNG"
    assert not [one for one in titles if "Share" in one], "it would be sent away"


@pytest.mark.parametrize("width", [1280, 480])
def test_the_page_never_scrolls_sideways(opened, width):
    table = pd.concat([FRAME.assign(text="word " * 40)] * 2, axis=1).to_html()
    wide = v4.new_output("display_data", data={"text/html": table})
    shown = cell(go.Figure(go.Scatter(y=[1, 2]), layout={"width": 2000}))
    shown.outputs.append(wide)
    page = opened(shown, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_nothing_from_the_notebook_runs(opened):
    attack = v4.new_output("display_data", data={"text/html": ATTACK})
    title = {"text": "<script>window.hacked = 4</script><a href='javascript:x'>t</a>"}
    shown = cell(go.Figure(go.Scatter(y=[1]), layout={"title": title}))
    shown.outputs.append(attack)
    page = opened(v4.new_markdown_cell(ATTACK), shown)
    assert page.evaluate("window.hacked === undefined")
    assert page.get_by_text("kept").count() == 2


def test_code_is_folded_until_one_asks(opened):
    page = opened(v4.new_code_cell("answer = 42", execution_count=1))
    code = page.locator("details.code pre")
    assert not code.is_visible()
    page.get_by_role("button", name="Show code").click()
    assert code.is_visible()
    page.get_by_role("button", name="Hide code").click()
    assert not code.is_visible()


def test_a_script_that_gets_into_the_page_does_not_run(chromium, tmp_path):
    path = tmp_path / "notebook.ipynb"
    path.write_text(v4.writes(v4.new_notebook(cells=[v4.new_markdown_cell("# T")])))
    target = share(path)
    intruder = (
        "<script>window.hacked = 1</script><p onclick='window.hacked = 2'>click</p>"
    )
    target.write_text(target.read_text("utf-8").replace("<footer>", intruder), "utf-8")
    page = chromium.new_page()
    page.goto(target.as_uri())
    page.get_by_text("click").click()
    assert page.evaluate("window.hacked === undefined")
    page.close()


def alive(page):
    rows = page.locator("[data-presskit-explorer=alive] [role=listbox] [role=option]")
    rows.first.wait_for()
    return rows


def test_an_explorer_is_alive_and_asks_nothing_of_a_network(opened):
    page = opened(island_cell(island(figure=figure())))
    rows = alive(page)
    assert rows.count() == 1
    assert not page.locator(".presskit-static").is_visible()
    rows.first.click()
    page.get_by_text("Because the tide took the northern wall").wait_for()
    assert page.locator("footer").get_by_text("99.1% of the characters").is_visible()


def test_explorers_of_the_same_transcripts_share_them(opened):
    said = ("principal", "Bo Ek", "", "Word by word. " * 30_000)  # so much is packed
    own = transcript([SAID[0], said])
    second = island(own, query=Query(text="harbour").json())
    page = opened(*map(island_cell, [island(own), second, island(transcript())]))
    sizes = page.locator("script.island").evaluate_all(
        "all => all.map(one => one.textContent.length)"
    )
    assert sizes[1] < 2_000
    rows = page.locator("[data-presskit-explorer]").nth(1).locator("[role=option]")
    rows.first.click()
    hits = page.locator("[data-presskit-explorer]").nth(1).locator("mark")
    hits.first.wait_for()
    assert set(hits.all_text_contents()) == {"harbour"}
    page.locator("[data-presskit-explorer]").nth(2).locator("[role=option]").click()
    page.get_by_text("Because the tide took the northern wall").wait_for()


def test_a_large_explorer_is_unpacked(opened):
    said = ("principal", "Bo Ek", "", "Word by word. " * 30_000)
    page = opened(island_cell(island(transcript([SAID[0], said]))))
    alive(page).first.click()
    page.get_by_text("Why does the harbour stay").last.wait_for()


def test_what_another_version_saved_stays_a_table_and_says_so(opened):
    with pytest.warns(PresskitWarning, match="another version"):
        page = opened(island_cell({**island(), "v": 2}))
    page.get_by_text("Run the notebook again, and write the page anew.").wait_for()
    assert page.locator(".presskit-static").is_visible()


def test_who_draws_a_figure_anew_is_told(opened):
    page = opened(cell(go.Figure(go.Scatter(y=[1, 2]))))
    page.evaluate(
        """document.addEventListener("presskit:drawn", (event) => {
        document.documentElement.dataset.drawn = event.target.className; })"""
    )
    page.emulate_media(color_scheme="dark")
    page.wait_for_selector("html[data-drawn='chart drawn']")


def test_without_the_script_the_form_can_be_read(opened):
    page = opened(island_cell(island()), java_script_enabled=False)
    assert page.locator(".presskit-static").get_by_text("Ann Lee").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_prints_on_white_without_controls(opened, scheme, tmp_path):
    pypdfium2 = pytest.importorskip("pypdfium2")
    page = opened(
        v4.new_code_cell("secret = 1", execution_count=1),
        island_cell(island(figure=figure())),
        cell(go.Figure(go.Scatter(y=[1, 2]))),
        color_scheme=scheme,
    )
    alive(page)
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    pdf = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    sheets = [sheet.get_textpage().get_text_bounded() for sheet in pdf]
    assert len(sheets) <= 2
    assert "Why does the harbour stay closed" in " ".join(sheets)
    assert "secret" not in " ".join(sheets)
    assert "Undo" not in " ".join(sheets)
    assert "a" * 20 in " ".join(sheets).replace("\r\n", "")
    picture = pdf[0].render(scale=0.5).to_numpy()
    assert np.median(picture) == 255, "the page is white"
    pdf.close()


def test_a_brief_prints_on_one_sheet(chromium, tmp_path):
    pypdfium2 = pytest.importorskip("pypdfium2")
    corpus = presskit.load_example()
    for id_ in corpus.transcripts["transcript"]:
        path = brief(corpus, id_, tmp_path / "brief.html")
        page = chromium.new_page()
        page.goto(path.as_uri())
        page.pdf(path=tmp_path / "brief.pdf", prefer_css_page_size=True)
        page.close()
        pdf = pypdfium2.PdfDocument(tmp_path / "brief.pdf")
        assert len(pdf) <= 2, "front and back, of 12 and 13 exchanges, at 9 points"
        assert pdf[0].get_size() == pytest.approx((595, 842), abs=1)
        pdf.close()


def test_a_page_without_words_draws_its_figures(opened, monkeypatch):
    page = opened(island_cell(island(figure=figure(hovertext=[SAID[0][3]]))), hide=True)
    assert drawn(page, "s", 0) == [9]
    assert page.locator(".presskit-explorer").count() == 0
    assert page.get_by_text("is left out here").is_visible()
