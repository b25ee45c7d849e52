"""Every limit stands in one table, which the README has as it is."""

import re
from pathlib import Path

from presskit.schema import limits

ROOT = Path(__file__).parents[2]


def test_the_readme_has_the_table_as_it_is():
    rows = [
        f"| `{one.name}` | {one.value:,} {one.unit} | {one.of} | {one.beyond} |"
        for one in limits.LIMITS
    ]
    assert "\n".join(rows) in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_limit_is_in_the_table_and_is_used():
    names = [name for name in vars(limits) if name.isupper() and name != "LIMITS"]
    assert [one.name for one in limits.LIMITS] == names
    package = ROOT / "presskit"
    code = " ".join(
        path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if path.name != "limits.py"
    )
    for name in names:
        assert re.search(rf"\b{name}\b", code), f"{name} limits nothing"
