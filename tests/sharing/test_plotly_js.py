"""A page carries the smaller plotly.js where that draws all of its figures."""

import ast
import base64
import gzip
import hashlib
import json
import re
from importlib import metadata, resources
from pathlib import Path

import plotly.graph_objects as go
import plotly.offline
import pytest
from nbformat import v4
from plotly.basedatatypes import BaseTraceType
from plotly.subplots import make_subplots

import presskit
from presskit.sharing import _plotly_js
from tests.sharing._island import FIGURE, KIND, island

ROOT = Path(__file__).parents[2]
PACKAGE = Path(presskit.__file__).parent
BAR, BOX = {"type": "bar", "y": [1]}, {"type": "box", "y": [1, 2]}
SCATTER = {"data": [{"x": [1], "y": [2]}]}


@pytest.fixture
def of_its_version(monkeypatch):
    """Let the installed plotly be the one whose plotly.js has a basic bundle here."""
    monkeypatch.setattr(
        _plotly_js, "installed_version", lambda: _plotly_js.BASIC_VERSION
    )


def as_json(figure):
    return json.loads(figure.to_json())


def is_basic(*figures):
    script = _plotly_js.script(figures)
    unpacked = gzip.decompress(base64.b64decode(script.packed)).decode("utf-8")
    assert script.text == unpacked
    return "(basic - minified)" in script.text[:200]


def subplots(second):
    figure = make_subplots(1, 2, specs=[[{}, {"type": second["type"]}]])
    figure.add_trace(go.Scatter(y=[1, 2]), 1, 1)
    figure.add_trace(second, 1, 2)
    return as_json(figure)


SMALL = {
    "nothing": {"data": []},
    "no type, which is scatter": SCATTER,
    "bar, scatter and pie": {"data": [BAR, {"type": "scatter"}, {"type": "pie"}]},
    "plotly's own template names all types": as_json(go.Figure(BAR)),
    "subplots": subplots({"type": "pie", "values": [1, 2]}),
    "frames": {**SCATTER, "frames": [{"data": [BAR]}, {"name": "empty"}]},
    "no figure": None,
    "broken frames": {**SCATTER, "frames": 3},
    "a trace that is none": {"data": ["box"]},
}
CLASSES = {name: getattr(go, name) for name in go.__all__}
TRACES = {  # by the names of their classes: Scatter, Bar …
    name: cls.__name__.lower()
    for name, cls in CLASSES.items()
    if isinstance(cls, type) and issubclass(cls, BaseTraceType)
}
FOREIGN = sorted({*TRACES.values()} - _plotly_js.BASIC_DRAWS)


@pytest.mark.usefixtures("of_its_version")
@pytest.mark.parametrize("figure", SMALL.values(), ids=SMALL)
def test_the_small_one_is_taken_where_it_suffices(figure):
    assert is_basic(SCATTER, figure)


@pytest.mark.usefixtures("of_its_version")
@pytest.mark.parametrize("type_", [*FOREIGN, "unheard-of"])
def test_any_other_trace_takes_all_of_plotly(type_):
    other = {"data": [BAR, {"type": type_}]}
    assert not is_basic(SCATTER, other)


@pytest.mark.usefixtures("of_its_version")
@pytest.mark.parametrize(
    "figure",
    [
        {**SCATTER, "frames": [{"data": [BAR]}, {"data": [BOX]}]},
        subplots({"type": "heatmap", "z": [[1, 2]]}),
        {"data": [{"type": None}]},
        {"data": [{"type": ["bar"]}]},
    ],
    ids=["in a frame", "in a subplot", "null", "a list"],
)
def test_one_trace_anywhere_takes_all_of_plotly(figure):
    assert not is_basic(figure, SCATTER)


def test_another_version_of_plotly_brings_its_own(monkeypatch):
    monkeypatch.setattr(_plotly_js, "installed_version", lambda: "4.1.2")
    assert not is_basic(SCATTER)


def test_a_page_carries_one_and_its_policy_runs_that_alone(page, of_its_version):
    def carried(*outputs):
        made = page(v4.new_code_cell("1", execution_count=1, outputs=list(outputs)))
        (packed,) = re.findall(r'class="plotly">([^<]*)</script>', made.html)
        text = gzip.decompress(base64.b64decode(packed))
        digest = base64.b64encode(hashlib.sha256(text).digest()).decode()
        assert f"'sha256-{digest}'" in made.html
        return text.decode("utf-8") == plotly.offline.get_plotlyjs(), len(made.html)

    def shown(kind, data):
        return v4.new_output("display_data", data={kind: data, "text/plain": "…"})

    scatter = shown(FIGURE, SCATTER)
    full, size = carried(scatter, scatter)
    assert not full
    assert 400_000 < size < 700_000
    full, size = carried(scatter, shown(FIGURE, {"data": [BOX]}))
    assert full
    assert size > 1_500_000
    alive = island(figure=SCATTER)
    assert not carried(shown(KIND, alive))[0]
    later = {**alive, "figures": {"share": {"data": [BOX]}}}
    assert carried(shown(KIND, later))[0], "a figure that is drawn on a click"


def test_the_bundle_is_as_published_and_says_whose_it_is():
    folder = resources.files("presskit.sharing") / "plotly_basic"
    packed = (folder / "plotly-basic.min.js.gz").read_bytes()
    script, about = gzip.decompress(packed), (folder / "README.md").read_text("utf-8")
    assert hashlib.sha256(script).hexdigest() in about
    assert f" {_plotly_js.BASIC_VERSION}," in about
    banner = script[:200].decode("ascii")
    assert f"plotly.js (basic - minified) v{_plotly_js.BASIC_VERSION}\n" in banner
    assert "Licensed under the MIT license" in banner
    assert (folder / "LICENSE").read_text("utf-8").startswith("MIT License")


def test_the_plotly_of_the_lock_has_the_version_of_the_bundle():
    (pin,) = re.findall(
        r"^plotly==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.M
    )
    same = _plotly_js.installed_version() == _plotly_js.BASIC_VERSION
    assert same or metadata.version("plotly") != pin, (
        f"plotly {pin} carries plotly.js {_plotly_js.installed_version()}: "
        "see presskit/sharing/plotly_basic/README.md"
    )


def traces_in(tree):
    """Yield the types of traces that code names, as a class or in a dictionary."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in TRACES:
            yield TRACES[node.attr]
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "type":
                    yield getattr(value, "value", None)


def test_every_trace_of_the_charts_is_in_the_small_one():
    named = {
        trace
        for folder in ("charts", "widgets")
        for path in (PACKAGE / folder).rglob("*.py")
        for trace in traces_in(ast.parse(path.read_text("utf-8")))
    }
    for path in (PACKAGE / "widgets").rglob("*.js"):
        named |= set(re.findall(r"""\btype: ["'`](\w+)""", path.read_text("utf-8")))
    used = named & {*TRACES.values()}
    assert {"bar", "scatter"} <= used <= _plotly_js.BASIC_DRAWS


def test_the_test_sees_what_it_should():
    assert len(FOREIGN) > 40
    tree = ast.parse('go.Box(), {"type": "violin", "x": [1]}, {"type": kind}')
    assert set(traces_in(tree)) == {"box", "violin", None}


@pytest.mark.parametrize(
    "notebook", sorted((ROOT / "notebooks").glob("*.ipynb")), ids=lambda path: path.stem
)
def test_every_figure_of_the_notebooks_is_drawn_by_the_small_one(notebook):
    cells = json.loads(notebook.read_text("utf-8"))["cells"]
    figures = [
        output["data"][FIGURE]
        for cell in cells
        for output in cell.get("outputs", [])
        if FIGURE in output.get("data", {})
    ]
    drawn = set().union(*map(_plotly_js.types, figures))
    assert drawn <= _plotly_js.BASIC_DRAWS
