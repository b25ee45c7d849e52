"""Charts and tables are taken away as files that say what they are and where from."""

import csv
import io
import re

import pytest

from tests.browser._explorer import Explorer, Panel

pytestmark = pytest.mark.browser

PNG = b"\x89PNG\r\n\x1a\n"
LABELS = {"png": "PNG", "svg": "SVG", "csv": "CSV"}


def saved(page, box, kind, tmp_path):
    """Return the name and the bytes of a file that a menu gives."""
    box.get_by_role("button", name="Save ▾").click()
    with page.expect_download(timeout=60_000) as waiting:
        box.get_by_role("menuitem", name=LABELS[kind]).click()
    path = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path.name, path.read_bytes()


def rows_of(data):
    """Return the rows of a CSV file, which begins with a byte order mark."""
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def words_of(svg):
    """Return the words of a drawing, on one line."""
    text = re.sub(r"<[^>]*>", " ", svg.decode().replace("\u00a0", " "))
    return " ".join(text.split())


def check(page, panel, tmp_path, own, asker):
    """Take away an explorer that shows the exchanges of one outlet.

    A page heads its columns in words (``asker``), JupyterLab as the table has them.
    """
    name, svg = saved(page, panel.root, "svg", tmp_path)
    assert name.startswith("answer-lengths_outlet-npr_")
    words = words_of(svg)
    assert f"{len(own)} answers, of" in words, "the title says what is drawn"
    assert f"One point is one exchange · {len(own)} exchanges" in words
    assert "Chosen: Outlet: NPR." in words
    assert (
        "Sources: Foreign Ministers, 5 April 2022 (000_030e8c4dc072d88f.txt)" in words
    )
    assert "made with presskit" in words
    name, png = saved(page, panel.root, "png", tmp_path)
    assert name.endswith(".png")
    assert png.startswith(PNG)
    assert int.from_bytes(png[16:20]) >= 2 * 620, "as wide as it is sharp"
    name, table = saved(page, panel.root, "csv", tmp_path)
    heads, *rows, chosen, source = rows_of(table)
    assert chosen == ["Chosen: Outlet: NPR."]
    assert len(source) == 1
    assert source[0].startswith("Sources: ")
    assert len(rows) == len(own)
    assert {len(row) for row in rows} == {len(heads)}
    asked = {row[heads.index(asker)] for row in rows}
    assert asked == set(own["asker"])
    return heads, rows


def test_an_explorer_of_a_page_without_a_network(opened, explored, corpus, tmp_path):
    page = opened(explored, viewport={"width": 1280, "height": 900})
    name = re.compile("^Answer lengths$")
    panel = Panel(page, page.get_by_role("region", name=name).first)
    panel.unfold()
    box = panel.root.locator(".pk-field").filter(
        has=page.locator("span", has_text=re.compile("^Outlet$"))
    )
    (npr,) = [
        one
        for one, _ in panel.options(box.locator("select"))
        if one.startswith("NPR (")
    ]
    box.locator("select").select_option(label=npr)
    page.wait_for_timeout(500)
    own = corpus.filter(outlet="NPR").exchanges
    heads, rows = check(page, panel, tmp_path, own, "asked by")
    assert heads[-2:] == ["file", "line"]
    lines = corpus.turns.merge(
        own, left_on=["transcript", "turn"], right_on=["transcript", "first_turn"]
    )
    assert {int(row[-1]) for row in rows} == set(lines["line"])


def test_hits_that_a_view_begins_with_are_the_rows(opened, explored, tmp_path):
    page = opened(explored, viewport={"width": 1280, "height": 900})
    about = re.compile(r"^What was this about\?$")
    panel = Panel(page, page.get_by_role("region", name=about).first)
    name, table = saved(page, panel.root, "csv", tmp_path)
    assert name.startswith("what-was-this-about_")
    heads, *rows, chosen, source = rows_of(table)
    assert heads[:2] == ["turn_id", "transcript"]
    assert len(rows) == panel.total()
    assert chosen == ["Chosen: Theme: Fighting."]
    assert source[0].startswith("Sources: ")


def test_figures_and_tables_of_any_page(opened, page_of, tmp_path):
    page = opened(page_of("02-answer-lengths"), viewport={"width": 1280, "height": 900})
    figure = page.locator("figure.chart + .pk-save").first
    _, svg = saved(page, figure, "svg", tmp_path)
    assert "Source" in words_of(svg)
    _, marks = saved(page, figure, "csv", tmp_path)
    heads, *rows, source = rows_of(marks)
    assert heads[:2] == ["series", "mark"]
    assert len(rows) > 5
    assert source[0].startswith("Source")
    table = page.locator(".shown .pk-save").first
    _, cells = saved(page, table, "csv", tmp_path)
    assert rows_of(cells)[-1][0].startswith("Source")


def test_an_explorer_of_jupyterlab(together, corpus, tmp_path):
    panel = Explorer(together, "LengthExplorer").ready()
    panel.kernel.run("explorer.query = {'outlet': 'NPR'}")
    panel.agrees()
    panel.page.wait_for_timeout(500)
    own = corpus.filter(outlet="NPR").exchanges
    heads, rows = check(panel.page, panel, tmp_path, own, "asker")
    assert {row[heads.index("exchange_id")] for row in rows} == set(own["exchange_id"])
