"""Whatever is public is documented, and every table is as its schema declares it."""

import ast
import importlib
import inspect
import pkgutil
import re
import types
from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit import charts, measures, quotes, schema, sharing, themes, widgets

FRONT = [presskit, measures, themes, quotes, charts, widgets, sharing]
MODULES = [presskit.__name__] + [
    found.name
    for found in pkgutil.walk_packages(presskit.__path__, f"{presskit.__name__}.")
]


def public(module):
    """Yield name and object of what `module` offers, and its modules in their turn."""
    for name in getattr(module, "__all__", None) or _own(module):
        thing = getattr(module, name)
        if not isinstance(thing, types.ModuleType):
            yield f"{module.__name__}.{name}", thing
        elif thing not in FRONT:
            yield from public(thing)


def _own(module):
    return [
        name
        for name, thing in vars(module).items()
        if not name.startswith("_")
        and getattr(thing, "__module__", None) == module.__name__
    ]


THINGS = dict(found for module in FRONT for found in public(module))
FUNCTIONS = {name: thing for name, thing in THINGS.items() if inspect.isfunction(thing)}
CLASSES = {name: thing for name, thing in THINGS.items() if inspect.isclass(thing)}
METHODS = {
    f"{name}.{attribute}": method
    for name, thing in CLASSES.items()
    if thing.__module__.startswith("presskit.")
    for attribute, method in vars(thing).items()
    if not attribute.startswith("_") and inspect.isfunction(method)
}
PROPERTIES = {
    f"{name}.{attribute}": thing
    for name, owner in CLASSES.items()
    for base in owner.__mro__  # explorers have theirs from what they share
    if base.__module__.startswith("presskit.")
    for attribute, thing in vars(base).items()
    if not attribute.startswith("_") and isinstance(thing, property)
}


def section(doc, title):
    """Return the text of one numpydoc section; None if there is none."""
    found = re.search(rf"^{title}\n-{{{len(title)}}}\n(.*?)(?=^\w+\n--|\Z)", doc, _ALL)
    return found and found[1]


_ALL = re.MULTILINE | re.DOTALL


def undocumented(function):
    """Return the parts that the docstring of a function leaves out."""
    doc = inspect.getdoc(function) or ""
    signature = inspect.signature(function)
    names = [
        name
        for name, parameter in signature.parameters.items()
        if name not in ("self", "cls") and parameter.kind != parameter.VAR_KEYWORD
    ]
    told = section(doc, "Parameters") or ""
    missing = [name for name in names if not re.search(rf"^.*\b{name}\b", told, re.M)]
    returns = signature.return_annotation not in (None, "None", inspect.Parameter.empty)
    if returns and not (section(doc, "Returns") or section(doc, "Yields")):
        missing.append("Returns")
    return missing if doc else ["a docstring"]


def test_every_module_says_what_it_is_for():
    silent = [
        name
        for name in MODULES
        if not name.endswith("__main__") and not importlib.import_module(name).__doc__
    ]
    assert silent == []


@pytest.mark.parametrize("module", FRONT, ids=lambda module: module.__name__)
def test_every_front_door_is_a_list_of_what_is_there(module):
    assert len(set(module.__all__)) == len(module.__all__)
    assert [name for name in module.__all__ if not hasattr(module, name)] == []


PACKAGES = sorted(Path(presskit.__file__).parent.rglob("__init__.py"))


def bound(door):
    """Return the names that an `__init__.py` binds, its own modules left out."""
    package = ".".join(door.parent.relative_to(PACKAGES[0].parents[1]).parts)
    names = set()
    for node in ast.parse(door.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module != package:
            names |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        elif isinstance(node, ast.Assign):
            names |= {target.id for target in node.targets if hasattr(target, "id")}
    return names


@pytest.mark.parametrize("door", PACKAGES, ids=lambda door: door.parent.name)
def test_nothing_is_called_like_the_module_beside_it(door):
    """Importing `charts.floor` would put the module where the function stood."""
    modules = {found.name for found in pkgutil.iter_modules([str(door.parent)])}
    assert bound(door) & modules == set()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_public_function_is_documented_with_an_example(name):
    assert undocumented(FUNCTIONS[name]) == []
    examples = section(inspect.getdoc(FUNCTIONS[name]), "Examples") or ""
    assert ">>> " in examples


@pytest.mark.parametrize("name", CLASSES)
def test_public_class_is_documented(name):
    cls = CLASSES[name]
    doc = vars(cls).get("__doc__")
    assert doc
    if not issubclass(cls, Exception):
        doc = inspect.cleandoc(doc)
        assert section(doc, "Parameters") or section(doc, "Attributes")


@pytest.mark.parametrize("name", METHODS)
def test_public_method_is_documented(name):
    assert undocumented(METHODS[name]) == []


@pytest.mark.parametrize("name", PROPERTIES)
def test_public_property_is_documented(name):
    assert inspect.getdoc(PROPERTIES[name])


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: table.name)
def test_tables_are_as_declared(corpus, table):
    frame = getattr(corpus, table.name)
    declared = table.frame().dtypes
    pd.testing.assert_series_equal(frame.dtypes, declared)
    pd.testing.assert_index_equal(frame.index, pd.RangeIndex(len(frame)))


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: table.name)
def test_tables_of_nothing_are_as_declared(corpus, table):
    nothing = corpus.filter(until="1900-01-01")
    frame = getattr(nothing, table.name)
    pd.testing.assert_series_equal(frame.dtypes, table.frame().dtypes)
    assert frame.empty


def timed(turns):
    """Return turns with times, a word a second; each goes on into the next one."""
    begin = turns["n_words"].cumsum() - turns["n_words"].astype("float64")
    return turns.assign(start_time=begin, end_time=begin + turns["n_words"] + 0.5)


def timed_exchanges(exchanges):
    """Return exchanges with their seconds, a word a second."""
    return exchanges.assign(
        question_seconds=exchanges["question_words"] + 0.0,
        answer_seconds=exchanges["answer_words"] + 0.0,
        ends_from=exchanges["ends_from"].fillna("source"),
    )


def numbered(corpus):
    """Return a talk of speakers without names; nothing for nothing."""
    told = "Press briefing\n\n3 May 2031\n\nSpeaker 1: Why?\n\nSpeaker 2: It rains."
    talk = presskit.load_text(told)
    return talk if len(corpus.turns) else talk.filter(until="1900-01-01")


RESULTS = {
    "answer_lengths": lambda c: measures.answer_lengths(c.exchanges),
    "answer_lengths by asker": lambda c: measures.answer_lengths(c.exchanges, "asker"),
    "turn_lengths": lambda c: measures.turn_lengths(c.turns),
    "floor": lambda c: measures.floor(c.exchanges),
    "floor by outlet": lambda c: measures.floor(c.exchanges, by="outlet"),
    "answer_lengths in seconds": lambda c: measures.answer_lengths(
        timed_exchanges(c.exchanges), unit="seconds"
    ),
    "turn_lengths in seconds": lambda c: measures.turn_lengths(
        timed(c.turns), unit="seconds"
    ),
    "floor in seconds": lambda c: measures.floor(
        timed_exchanges(c.exchanges), unit="seconds"
    ),
    "pauses": lambda c: measures.pauses(timed(c.turns)),
    "overlaps": lambda c: measures.overlaps(timed(c.turns)),
    "declined": lambda c: measures.declined(c),
    "in_brief": lambda c: measures.in_brief(c.exchanges, c.questions, c.turns),
    "pairs": lambda c: measures.pairs(c),
    "nameless": lambda c: measures.nameless(numbered(c)),
    "names_printed": lambda c: measures.names_printed(c),
    "recognised": lambda c: measures.recognised(c),
    "left_out": lambda c: measures.left_out(c),
    "kwic": lambda c: themes.kwic(c.turns, "ammunition*"),
    "terms": lambda c: themes.terms(c.turns),
    "ngrams": lambda c: themes.ngrams(c.turns),
    "wordings": lambda c: themes.wordings(c),
    "variants": lambda c: themes.variants(c, "no escalation beyond Ukraine"),
    "suggest": lambda c: themes.suggest(c),
    "track": lambda c: themes.track(c, "ammunition"),
    "over_time": lambda c: themes.over_time(c, ["ammunition*", "jet*"]),
    "over_time by year": lambda c: themes.over_time(c, {"Arms": "jet*"}, "year"),
    "typical": lambda c: themes.typical(c, top=3),
    "keyness": lambda c: themes.keyness(
        c.filter(role="principal"), c.filter(role="journalist")
    ),
    "changes": lambda c: themes.changes(c),
    "edits": lambda c: themes.edits(themes.changes(c)),
    "hits": lambda c: themes.hits(c, "security"),
    "coverage": lambda c: themes.coverage(c, "security"),
    "uncovered": lambda c: themes.uncovered(c, "security"),
    "matrix": lambda c: themes.matrix(c, "security"),
    "agenda": lambda c: themes.agenda(c, "security"),
    "sheet": lambda c: themes.sheet(themes.hits(c, "security")),
    "precision": lambda c: themes.precision(themes.sheet(themes.hits(c, "security"))),
}


@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
def test_results_have_the_same_columns_and_types_when_there_is_nothing(corpus, result):
    full = result(corpus)
    empty = result(corpus.filter(until="1900-01-01"))
    assert len(full)
    assert not len(empty)
    pd.testing.assert_series_equal(full.dtypes, empty.dtypes)
    assert "object" not in {str(dtype) for dtype in full.dtypes}


def test_every_table_function_has_its_line_above():
    tables = {
        function.__name__
        for module in (measures, themes)
        for name, function in public(module)
        if inspect.isfunction(function)
        and "findings" not in name
        and function is not themes.dictionary  # what tables are made with
    }
    assert tables == {name.split()[0] for name in RESULTS}
