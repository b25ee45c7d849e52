"""What is to be installed is said once, in pyproject.toml, and said truly."""

import ast
import re
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import presskit

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
EXTRAS = PROJECT["optional-dependencies"]
ALSO_KNOWN_AS = {
    "dateutil": "python-dateutil",
    "docx": "python-docx",
    "yaml": "pyyaml",
    "sklearn": "scikit-learn",
}


def declared(*lists):
    """Return the requirements of some lists, by name, without the project itself."""
    asked = [Requirement(line) for lines in lists for line in lines]
    return {
        canonicalize_name(one.name): one for one in asked if one.name != PROJECT["name"]
    }


def pins():
    """Return the lines of the lock, as requirements."""
    return [
        Requirement(line)
        for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    ]


@cache
def imported():
    """Return the distributions that presskit imports, by the file that does."""
    found = {}
    for path in (ROOT / "presskit").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module]
                if isinstance(node, ast.ImportFrom) and node.module
                else []
            )
            for name in names:
                library = name.partition(".")[0]
                if library not in {*sys.stdlib_module_names, "presskit"}:
                    known = canonicalize_name(ALSO_KNOWN_AS.get(library, library))
                    found.setdefault(known, path)
    return found


def test_the_conda_environment_installs_the_project_and_lists_nothing_twice():
    conda = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    assert conda["dependencies"] == [
        f"python{PROJECT['requires-python']}",
        "pip",
        {"pip": ["-e .[lab]"]},
    ]
    assert "lab" in EXTRAS


def test_the_lock_pins_exactly_one_version_of_everything_in_each_environment():
    lines = [(pin.name, str(pin.marker or "")) for pin in pins()]
    assert len(set(lines)) == len(lines)
    assert all(re.fullmatch(r"==[\w.]+", str(pin.specifier)) for pin in pins())
    assert not [pin for pin in pins() if pin.url]


@pytest.mark.parametrize(
    ("name", "wanted"), declared(PROJECT["dependencies"], *EXTRAS.values()).items()
)
def test_the_lock_keeps_the_bounds(name, wanted):
    versions = [
        Version(str(pin.specifier)[2:])
        for pin in pins()
        if canonicalize_name(pin.name) == name
    ]
    assert versions, f"{name} is not locked: make lock"
    assert all(version in wanted.specifier for version in versions), "make lock"


def test_every_dependency_has_a_lower_bound():
    every = declared(PROJECT["dependencies"], *EXTRAS.values())
    assert all(">=" in str(one.specifier) for one in every.values())


def test_what_is_imported_is_declared():
    known = set(declared(PROJECT["dependencies"], EXTRAS["lab"], EXTRAS["formats"]))
    missing = {name: path for name, path in imported().items() if name not in known}
    assert missing == {}


def test_what_is_declared_is_used():
    assert set(declared(PROJECT["dependencies"])) - set(imported()) == set()


def test_everything_says_the_same_version():
    assert presskit.__version__ == PROJECT["version"]
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == PROJECT["version"]
    assert citation["license"] == PROJECT["license"]
    assert f"[{PROJECT['version']}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")
