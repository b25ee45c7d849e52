"""The modules of the explorers can be joined, and each can be imported by itself."""

import re
import subprocess

import pytest

from presskit.files import scripts
from tests._node import NODE, needs_node

FILES = sorted(scripts.FOLDER.glob("*.js"))
NAMES = [path.stem for path in FILES]
IMPORT = re.compile(r'^import \{ ([\w, ]+) \} from "\./(\w+)\.js";$', re.MULTILINE)
TOP = re.compile(
    r"^(?:export )?(?:async )?(?:function|class|const|let) (\w+)", re.MULTILINE
)
EXPORTED = re.compile(
    r"^export (?:async )?(?:function|class|const|let) (\w+)", re.MULTILINE
)
LINES = 300
each_order = pytest.mark.parametrize(
    "order", scripts.ORDERS.values(), ids=scripts.ORDERS.keys()
)


def imports(name):
    """Return the names that a module imports, by the module that gives them."""
    found = IMPORT.findall(scripts.module(name))
    return {given: set(names.split(", ")) for names, given in found}


def test_every_module_is_joined_into_something():
    assert sorted({name for one in scripts.ORDERS.values() for name in one}) == NAMES


@each_order
def test_a_module_stands_behind_all_that_it_imports(order):
    assert len(set(order)) == len(order)
    for at, name in enumerate(order):
        assert set(imports(name)) <= set(order[:at]), name


@each_order
def test_no_two_modules_of_one_script_give_the_same_name(order):
    names = [top for name in order for top in TOP.findall(scripts.module(name))]
    assert sorted(names) == sorted(set(names))


def test_a_script_has_the_words_that_it_names():
    figures, page = scripts.joined(scripts.FIGURES), scripts.joined(scripts.PAGE)
    assert '"name": "Save"' in figures
    assert '"explorers.line"' not in figures
    assert '"explorers.line": "line {n}"' in page
    assert '"charts.strip": {' in page
    assert '"charts.floor": {' not in page  # Python alone draws who got the floor


@each_order
def test_a_script_has_no_import_and_offers_what_lab_asks_for(order):
    script = scripts.joined(order)
    assert not re.search(r"^import\b", script, re.MULTILINE)
    offered = re.findall(r"^export\b.*", script, re.MULTILINE)
    widgets = {
        scripts.LAB: "{ render }",
        scripts.SHEET: "{ render }",
        scripts.LAB_CHART: "chart",
    }
    assert offered == (
        [f"export default {widgets[order]};"] if order in widgets else []
    )


@each_order
def test_a_script_carries_no_comments(order):
    assert not re.search(r"^ *(?://|/\*)", scripts.joined(order), re.MULTILINE)


def test_lab_gets_no_engine():
    beyond = [one for one in scripts.PAGE if "engine" in one or one == "charts"]
    assert beyond
    assert set(beyond).isdisjoint(scripts.LAB)
    assert len(scripts.joined(scripts.LAB)) < 0.5 * len(scripts.joined(scripts.PAGE))


@pytest.mark.parametrize("name", NAMES)
def test_a_module_is_short_and_begins_with_what_it_is(name):
    text = scripts.module(name)
    assert text.startswith("// ")
    assert text.count("\n") <= LINES


@pytest.mark.parametrize("name", NAMES)
def test_every_import_has_the_form_that_is_taken_out(name):
    text = scripts.module(name)
    assert len(IMPORT.findall(text)) == len(re.findall(r"\bimport\b.*from", text))
    for given, names in imports(name).items():
        assert names <= set(EXPORTED.findall(scripts.module(given))), given


def code(name):
    """Return a module without its imports, comments and heads of methods."""
    text = IMPORT.sub("", scripts.module(name))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"(?:^|\s)//.*$", "", text, flags=re.MULTILINE)
    return re.sub(r"^  (?:async )?\w+\(.*\{$", "", text, flags=re.MULTILINE)


EVERYWHERE = {
    top: one for one in NAMES for top in EXPORTED.findall(scripts.module(one))
}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_imported_is_used_and_what_is_used_is_imported(name):
    text, taken = code(name), set().union(*imports(name).values())
    unused = {one for one in taken if not re.search(rf"\b{one}\b", text)}
    assert unused == set()
    called = set(re.findall(r"(?<![.\w])(\w+)\(", text))
    named = set(re.findall(r"(?:new|extends|instanceof) (\w+)", text))
    named |= set(re.findall(r"(?<![.\w])([A-Z][A-Z_]{2,})\b", text))
    others = {one for one, home in EVERYWHERE.items() if home != name}
    assert ((called | named) & others) - taken == set()


@needs_node
def test_node_can_read_every_module_and_every_script(tmp_path):
    assert NODE
    quiet = [path for path in FILES if not path.stem.startswith("start")]
    loads = "".join(f'await import("{path.as_uri()}");' for path in quiet)
    node([NODE, "--input-type=module", "-e", loads])
    for name, order in scripts.ORDERS.items():
        path = tmp_path / f"{name}.mjs"
        path.write_text(scripts.joined(order), encoding="utf-8")
        node([NODE, "--check", path])


def node(command):
    made = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert (made.returncode, made.stderr) == (0, "")
