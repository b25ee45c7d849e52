"""Explorers in a page: their data, what brings it to life, and where it is from."""

import base64
import bz2
import gzip
import hashlib
import json
import re

import pytest
from nbformat import v4

from presskit.errors import PresskitWarning
from presskit.outputs import IN_LAB
from presskit.sharing import _explorer_data, _scripts, share
from tests.sharing._island import KIND, SAID, cell, explorer, figure, island, transcript

ISLAND = re.compile(
    r'<script type="application/json" class="island">(.*?)</script>', re.DOTALL
)


def held(made):
    return [json.loads(text) for text in ISLAND.findall(made.html)]


def test_an_explorer_is_its_figure_its_form_and_its_data(page):
    made = page(cell(island(figure=figure())))
    hosts = [one for one in made.all("div") if "data-presskit-explorer" in one]
    assert [one["class"] for one in hosts] == ["presskit-explorer presskit-page"]
    assert held(made) == [island()], "the figure is in the page once"
    start = made.html.index("data-presskit-explorer")
    assert (
        start
        < made.html.index('<figure class="chart"')
        < made.html.index('<div class="presskit-static">')
        < made.html.index('class="island"')
    )
    assert "<td>Ann Lee</td>" in made.html
    assert not made.all("aside")


def test_a_form_says_nothing_that_holds_in_jupyterlab_only(page):
    hint = f'<span class="{IN_LAB}">Choose Run</span>'
    form = f"<p><b>Exchanges</b><br>{hint}</p>"
    assert "<p><b>Exchanges</b><br></p>" in page(cell(island(), html=form)).html


def test_data_of_another_version_is_told(page):
    old = {**island(), "v": 2}
    with pytest.warns(PresskitWarning, match=r"saved 1 of its 2 explorers.*--execute"):
        page(cell(island()), cell(old))


def test_figures_to_change_to_are_data_and_believed_as_little_as_the_first(page):
    figures = {"seconds": figure() | {"config": {"x": 1}}, "none": {"data": "x"}}
    (data,) = held(page(cell(island(figure=figure(), figures=figures))))
    assert list(data["figures"]) == ["seconds"]
    assert set(json.loads(data["figures"]["seconds"])) <= {"data", "layout"}
    (data,) = held(page(cell(island(figure=figure(), figures=["x"]))))
    assert data["figures"] == {}


def test_the_script_of_explorers_is_in_the_page_once_and_only_with_one(page):
    with_two = page(cell(island()), cell(island()))
    kinds = 'type="module"', 'type="text/plain" class="explorers"'
    own, packed = (with_two.html.split(f"<script {kind}>")[1:] for kind in kinds)
    assert [one.partition("</script>")[0] for one in own] == [
        _scripts.own(with_figures=False)
    ]
    (packed,) = [one.partition("</script>")[0] for one in packed]
    script = gzip.decompress(base64.b64decode(packed))
    assert script.decode() == _scripts.explorer("js")
    digest = base64.b64encode(hashlib.sha256(script).digest()).decode()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', with_two.html)
    assert f"'sha256-{digest}'" in policy
    assert _scripts.explorer("css") in with_two.html
    without = page(v4.new_code_cell("1", execution_count=1))
    assert "pk-list" not in without.html
    assert without.html.count('<script type="module"') == 1


def test_what_explorers_are_made_of_can_stand_in_a_page():
    assert "</script" not in _scripts.explorer("js").lower()
    assert "<!--" not in _scripts.explorer("js")
    assert "</style" not in _scripts.explorer("css").lower()


def test_words_cannot_end_the_script_and_stay_what_they_are(page_class, tmp_path):
    attack = "</script><script>hacked = 1</script><!-- \u202e \ud800 why?"
    hostile = island(transcript([("journalist", attack, attack, attack)]), name=attack)
    notebook = tmp_path / "notebook.ipynb"  # half a character, as only JSON can say it
    notebook.write_text(json.dumps(v4.new_notebook(cells=[cell(hostile, html=attack)])))
    made = page_class(share(notebook).read_text("utf-8"))
    assert held(made)[0]["transcripts"][0]["turns"][0]["who"] == attack
    own = [one for one in made.all("script") if one.get("type") != "application/json"]
    assert [one.get("type") for one in own] == ["text/plain", "module"]


def test_a_large_island_is_carried_compressed_and_alike_each_time(write):
    long = island(transcript([("principal", "Bo Ek", "", "Word by word. " * 40_000)]))
    notebook = write(cell(long))
    first = share(notebook).read_bytes()
    (packed,) = ISLAND.findall(first.decode())
    unpacked = gzip.decompress(base64.b64decode(json.loads(packed)["gz"]))
    assert json.loads(unpacked) == long
    assert share(notebook).read_bytes() == first
    short = len(share(write(cell(island()))).read_bytes())
    assert len(first) < short + 40_000, "of 560,000 characters"


def test_an_island_that_comes_compressed_is_read(page):
    text = json.dumps(island(figure=figure())).encode()
    given = {"gz": base64.b64encode(gzip.compress(text, mtime=0)).decode()}
    made = page(cell(given))
    assert held(made) == [island()]
    assert "harbour.txt" in made.text


def test_figures_for_other_filters_come_packed_and_are_unpacked():
    figures = {"typical": {"": [{"data": [], "layout": {"height": 9}}]}}
    squeezed = bz2.compress(json.dumps(figures).encode())
    packed = {"bz2": base64.b64encode(squeezed).decode()}
    opened = _explorer_data.opened({**island(), "carried": packed})
    assert opened == {**island(), "carried": figures}
    assert _explorer_data.opened({**island(), "carried": figures}) == opened


@pytest.mark.parametrize(
    "broken",
    [
        *({"bz2": 1}, {"bz2": "?"}, {"bz2": "AAAA"}),
        {"bz2": base64.b64encode(bz2.compress(b"no JSON")).decode()},
        {"bz2": base64.b64encode(bz2.compress(b"{}")[:-4]).decode()},
    ],
)
def test_figures_that_are_none_are_left_out_alone(broken):
    assert _explorer_data.opened({**island(), "carried": broken}) == island()


@pytest.mark.parametrize(
    "broken",
    [
        *(1, "text", [], {}, {"gz": 1}, {"gz": "?"}, {"gz": "AAAA"}),
        {"transcripts": 3},
        {"transcripts": [3]},
        {"gz": base64.b64encode(gzip.compress(b"[" * 99_999)).decode()},
        {"gz": base64.b64encode(gzip.compress(b"{}")[:-4]).decode()},
    ],
)
def test_what_is_no_island_leaves_the_form(page, broken):
    made = page(cell(broken))
    assert not held(made)
    assert '<div class="shown">' in made.html


def test_more_than_a_page_can_hold_is_no_island(monkeypatch):
    packed = base64.b64encode(gzip.compress(json.dumps(island()).encode())).decode()
    monkeypatch.setattr(_explorer_data, "MOST", 1000)
    assert _explorer_data.opened({"gz": packed}) is None


def test_the_footer_names_the_sources_of_all_explorers_once(page):
    second = transcript(id="b", source="/home/me/b.txt", sha256="b" * 64, coverage=1)
    made = page(cell(island()), cell(island(transcript(), second)))
    foot = made.text[made.text.index("Made with presskit") :]
    assert re.match(r"Made with presskit \d+\.\d+\.\d+ from the notebook", foot)
    assert "notebook.ipynb. 2 transcripts, 4 May 2031." in foot
    assert "99.1% of the characters are in turns" in foot
    assert "100% of the characters are in turns" in foot
    assert foot.count("a" * 64) == foot.count("b" * 64) == 1
    assert "/home/me" not in foot
    assert foot.count("Doorstep by the harbour") == 2
    assert not [one for one in made.all("details") if "class" not in one]


def test_many_sources_are_folded(page):
    many = [transcript(id=str(n), sha256=f"{n:064x}") for n in range(11)]
    days = {"date": "2031-06-01", "day": "1 June 2031"}
    made = page(cell(island(*many, transcript(**days, sha256="c" * 64))))
    assert "12 transcripts, 4 May 2031 to 1 June 2031" in made.text
    assert len([one for one in made.all("details") if "class" not in one]) == 1


def test_the_footer_believes_nothing(page):
    hostile = transcript(
        title="<script>hacked = 1</script>",
        url="javascript:hacked=2",
        sha256='"><b>',
        coverage="all",
        date=None,
        day=None,
    )
    made = page(cell(island(hostile)))
    foot = made.html[made.html.index("<footer>") :]
    assert "&lt;script&gt;" in foot
    assert "javascript:" not in foot.partition("<script")[0]
    assert "<b>" not in foot.partition("<script")[0]


def test_a_source_on_the_web_is_linked(page):
    made = page(cell(island(transcript(url="https://example.org/a?b=1&c=2"))))
    assert [one["href"] for one in made.all("a")] == ["https://example.org/a?b=1&c=2"]


def test_marks_of_direction_do_nothing_outside_the_data_of_explorers(page):
    turned = "eeL \u202ennA"
    outputs = [
        v4.new_output("stream", name="stdout", text=turned),
        v4.new_output("display_data", data={"text/html": f"<p>{turned}</p>"}),
        explorer(island(figure=figure(text=[turned])), html=turned),
    ]
    made = page(v4.new_code_cell("1", execution_count=1, outputs=outputs))
    assert made.html.count("eeL ⟪U+202E⟫nnA") == 4
    assert "\u202e" not in made.html
    kept = page(cell(island(transcript([("principal", turned, "", SAID[0][3])]))))
    assert held(kept)[0]["transcripts"][0]["turns"][0]["who"] == turned
    assert KIND not in kept.html
