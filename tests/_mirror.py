"""Which test file belongs to which module: the tree of tests mirrors the package."""

import ast
from pathlib import Path

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "presskit"


def modules() -> list[Path]:
    """Return the modules of the package, sorted; what starts it is left out."""
    found = set(PACKAGE.rglob("*.py")) - {PACKAGE / "__main__.py"}
    return sorted(found, key=lambda path: (path.parent, path))


def file_of_tests(module: Path) -> Path:
    """Return the path of the tests of a module, there or not.

    Those of ``names/_label.py`` in ``names/test_label.py``, those of a folder's door in
    ``names/test_names.py``; those of a style are the cases in the folder of its name.
    """
    folder = TESTS / module.parent.relative_to(PACKAGE)
    if folder.name == "styles" and not module.stem.startswith("_"):
        return folder / module.stem
    stem = module.parent.name if module.stem == "__init__" else module.stem
    return folder / f"test_{stem.strip('_')}.py"


def decides(module: Path) -> bool:
    """Return True if a module has a function or method; others hold data, or a list."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def of_rules(module: Path) -> bool:
    """Return True for the steps from a file to the tables, and what they rest on."""
    return module.relative_to(PACKAGE).with_suffix("").parts[0] in RULES


RULES = set(
    """
    audit cast corpus corrections doubts exchanges headers identities
    languages names sources speech styles text turns
    """.split()
)
