"""Addresses are checked as ever, by grammars that wait until then."""

import subprocess
import sys

import pytest

WAIT = "from presskit.files import grammars; grammars.wait()"
LOADED = "import sys; print('rfc3987_syntax' in sys.modules, 'lark' in sys.modules)"
CHECK = """
from jsonschema import Draft202012Validator as Draft
checks = Draft.FORMAT_CHECKER
print([checks.conforms(text, "iri") for text in ("https://é.eu/ü", "not an address")])
"""


def printed(*code):
    run = subprocess.run(
        [sys.executable, "-c", "\n".join(code)],
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.splitlines()


def test_no_grammar_is_built_for_a_notebook_or_a_figure():
    loads = "import nbformat, plotly.basewidget"
    assert printed(WAIT, loads, LOADED) == ["False False"]


def test_who_checks_an_address_or_imports_the_grammars_gets_them():
    pytest.importorskip("rfc3987_syntax")
    named = "from rfc3987_syntax import parse; print(parse.__name__)"
    assert printed(WAIT, CHECK, LOADED, named) == [
        "[True, False]",
        "True True",
        "parse",
    ]


def test_nothing_is_needed_where_jsonschema_is_not_installed():
    hidden = "import sys; sys.modules['jsonschema'] = None"
    assert printed(hidden, WAIT, LOADED) == ["False False"]
