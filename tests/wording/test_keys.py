"""Each text has a place that says it, and each place a text with the holes it fills."""

import ast
import re
from pathlib import Path

import pytest

from presskit.wording import texts

pytestmark = pytest.mark.once

PACKAGE = Path(__file__).parents[2] / "presskit"
SURFACES = sorted({key.partition(".")[0] for key in texts()})
KEY = re.compile(rf"(?:{'|'.join(SURFACES)})\.[a-z0-9_.]*")
IN_JS = re.compile(
    rf"[\"`]((?:{'|'.join(SURFACES)})\.(?:[a-z0-9_.]|\$\{{[^`]*?\}})*)[\"`]"
)
HOLE = re.compile(r"\{(\w+)")


def keys_in_python(tree):
    """Yield each key that a module names, "*" for a part that is made."""
    parts = {
        part
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for part in node.values
    }
    for node in ast.walk(tree):
        text = ""
        if isinstance(node, ast.JoinedStr):
            texts = (getattr(part, "value", None) for part in node.values)
            text = "".join(t if isinstance(t, str) else "*" for t in texts)
        elif isinstance(node, ast.Constant) and node not in parts:
            text = node.value if isinstance(node.value, str) else ""
        if KEY.fullmatch(text.replace("*", "")) and " " not in text:
            yield text


def keys_in_javascript(text):
    """Yield each key that a module names, "*" for a part that is made."""
    for key in IN_JS.findall(text):
        yield re.sub(r"\$\{.*?\}(?=\.|$)", "*", key)


def named():
    """Return the keys that the package names, by module."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found[path] = set(keys_in_python(tree))
    for path in sorted(PACKAGE.rglob("*.js")):
        if path.stem != "wording":
            found[path] = set(keys_in_javascript(path.read_text(encoding="utf-8")))
    for path in sorted(PACKAGE.rglob("*.j2")):
        found[path] = set(keys_in_javascript(path.read_text(encoding="utf-8")))
    return found


@pytest.fixture(scope="module")
def places():
    return named()


def fits(keys):
    """Return a pattern of the texts that are named by one of some keys."""
    return re.compile(
        "|".join(re.escape(key).replace(r"\*", r"[\w.]+") for key in keys)
    )


def made(key):
    """Return True if a key that is made in part can be one of the texts."""
    return "*" in key and any(map(fits([key]).fullmatch, texts()))


def test_every_key_has_a_text(places):
    lost = {
        path.name: lacking
        for path, keys in places.items()
        if (lacking := [k for k in keys if k not in texts() and not made(k)])
    }
    assert lost == {}


def test_every_text_is_said_somewhere(places):
    said = fits({key for own in places.values() for key in own})
    assert [text for text in texts() if not said.fullmatch(text)] == []


def test_a_singular_has_the_holes_of_its_plural_or_says_one_in_words():
    pairs = {key: text for key, text in texts().items() if not isinstance(text, str)}
    odd = {
        key
        for key, (one, many) in pairs.items()
        if set(HOLE.findall(many)) - set(HOLE.findall(one)) - {"n"}
    }
    assert odd == set()


def test_the_scan_sees_keys_that_are_written_and_made():
    tree = ast.parse('say("explorers.line", n=1); say(f"explorers.look.{place}")')
    assert set(keys_in_python(tree)) == {"explorers.line", "explorers.look.*"}
    script = 'say("explorers.line"); say(`explorers.copy.${done ? "done" : "no"}`)'
    assert list(keys_in_javascript(script)) == ["explorers.line", "explorers.copy.*"]
