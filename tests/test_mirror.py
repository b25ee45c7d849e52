"""Each module that decides something about a transcript has a test file of its name."""

import pytest

from tests._mirror import PACKAGE, decides, file_of_tests, modules, of_rules

pytestmark = pytest.mark.once


def test_a_module_of_rules_has_its_test_file():
    rules = [module for module in modules() if of_rules(module)]
    unwritten = [
        str(path)
        for module in rules
        if not (path := file_of_tests(module)).exists() and decides(module)
    ]
    assert rules
    assert unwritten == [], "write them"


def test_data_alone_needs_none(tmp_path):
    data, rule = tmp_path / "data.py", tmp_path / "rule.py"
    data.write_text('"""Data."""\n\nWORDS = ["a"]\n')
    rule.write_text('"""A rule."""\n\nclass A:\n    def f(self):\n        return 1\n')
    assert not decides(data)
    assert decides(rule)


def test_where_the_tests_of_a_module_stand():
    places = {
        "names/_label.py": "names/test_label.py",
        "names/__init__.py": "names/test_names.py",
        "styles/running.py": "styles/running",
        "old_paths.py": "test_old_paths.py",
    }
    for module, place in places.items():
        assert file_of_tests(PACKAGE / module).as_posix().endswith(f"tests/{place}")
