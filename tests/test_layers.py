"""The architecture, as a test: a module imports only from layers below its own."""

import ast
from pathlib import Path

import pytest

pytestmark = pytest.mark.once

STEPS = (  # in their order; none knows another one
    "sources", "corrections", "headers", "styles", "turns", "speech", "cast",
    "exchanges", "identities", "audit",
)  # fmt: skip
LAYERS = [  # lowest first; modules of one layer do not know each other
    {"errors", "old_paths"},
    {"arguments", "guesses"},
    {"languages", "wording"},
    {"files", "schema"},
    {"text"},
    {"doubts", "outputs"},
    {"names"},
    {*STEPS, "export"},
    {"corpus"},
    {"measures", "themes", "quotes"},
    {"charts"},
    {"widgets"},
    {"sharing"},
    {"cli"},
    {"__init__", "__main__"},
]
ONLY_IN = {  # third-party libraries that stay in their place
    "plotly": {"charts", "widgets", "sharing"},
    "ipywidgets": {"widgets"},
    "anywidget": {"widgets"},
    "sklearn": {"themes"},
    "nbformat": {"sharing", "cli"},
    "nbconvert": {"sharing", "cli"},
    "jupyterlab": {"cli"},
}
CALLERS = {  # the modules of `corpus` that know the steps, and what for
    "build": "the order of the steps",
    "_inputs": "what there is before the first of them",
    "_tables_on_use": "tables that are made of other tables, when they are asked for",
    "anchoring": "words written into old correction files: no step, done by hand",
    "trial": "lines of correction files, tried without being written",
    "keeping": "lines put into correction files and taken out, when somebody decides",
    "naming": "lines that give names to labels, and where their words stand",
}
MAY = {  # a module that another one's door is open to, and why
    ("corpus/_at_hand.py", "presskit.quotes.quote"): "`corpus.quote` is another name",
    ("styles/__init__.py", "presskit.sources.read"): "`try_style` takes a path",
}
EACH_ALONE = {"charts", "measures", "themes"}  # `_floor.py` offers `floor`
PACKAGE = Path(__file__).parents[1] / "presskit"
MODULES = sorted(PACKAGE.rglob("*.py"))
HEIGHT = {name: height for height, layer in enumerate(LAYERS) for name in layer}


def part(path):
    """Return the layer's member that a file belongs to: its folder or its stem."""
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imports(path):
    """Yield every dotted name that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: write imports in full, not relative"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def offered(folder, inner):
    """Return True for `_floor.floor` where the folder offers `floor`."""
    module = inner.split(".")[0]
    door = PACKAGE / folder / "__init__.py"
    return any(name.endswith(f".{module}.{module[1:]}") for name in imports(door))


def complaint(path, name):
    """Return the fault of a file's import of `name`; '' if there is none."""
    here = part(path)
    library, _, rest = name.partition(".")
    if here not in ONLY_IN.get(library, {here}):
        return f"{here} must not import {library}: it stays in {ONLY_IN[library]}"
    if library != "presskit":
        return ""
    there, _, inner = rest.partition(".")
    if there not in HEIGHT:
        return f"import {name} from the module that makes it, not from the front door"
    if there == here == "corpus" or (path.relative_to(PACKAGE).as_posix(), name) in MAY:
        return ""
    if here == "corpus" and there in STEPS and path.stem not in CALLERS:
        return f"only {sorted(CALLERS)} of corpus know the steps: they hand on values"
    if there == here:
        shared = inner.startswith("_") and not (
            here in EACH_ALONE and offered(here, inner)
        )
        if shared or path.stem == "__init__":
            return ""
        return f"siblings do not import each other ({name})"
    if HEIGHT[there] >= HEIGHT[here]:
        return f"{here} stands below {there}, or beside it, and must not import {name}"
    if any(step.startswith("_") for step in inner.split(".")):
        return f"{name} is for {there} alone: give it a public door there"
    return ""


def test_each_module_has_a_layer():
    assert MODULES
    none = {part(path) for path in MODULES} - set(HEIGHT)
    assert none == set(), f"give them one in {__file__}"


def test_imports_point_downwards():
    complaints = [
        f"{path.relative_to(PACKAGE)}: {said}"
        for path in MODULES
        for name in imports(path)
        if (said := complaint(path, name))
    ]
    assert complaints == []


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        ("text.py", "presskit.turns.split", "text stands below turns"),
        ("measures/_group.py", "presskit.measures.findings.x", "siblings do not"),
        ("measures/_group.py", "presskit.text._words.x", "is for text alone"),
        (
            "measures/_group.py",
            "presskit.measures._floor.x",
            "siblings do not import",
        ),
        (
            "measures/_floor.py",
            "presskit.themes.kwic",
            "measures stands below themes",
        ),
        ("measures/_floor.py", "plotly.graph_objects", "measures must not import"),
        ("cast/_judge.py", "presskit.speech.read", "cast stands below speech, or besi"),
        ("corpus/_tables_of_files.py", "presskit.cast.judge", "corpus know the steps"),
        ("corpus/build.py", "presskit.cast.judge", ""),
        ("widgets/reader.py", "presskit.load", "not from the front door"),
        ("widgets/reader.py", "presskit.measures", ""),
        ("measures/_floor.py", "presskit.measures._group.x", ""),
        ("measures/__init__.py", "presskit.measures._floor.floor", ""),
    ],
)
def test_the_test_sees_what_it_should(path, name, said):
    assert (said in complaint(PACKAGE / path, name)) if said else True
    assert bool(complaint(PACKAGE / path, name)) == bool(said)
