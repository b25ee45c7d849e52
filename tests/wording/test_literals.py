"""No module of JavaScript writes what a reader sees: it says a key."""

import re

import pytest

from presskit.files import scripts

pytestmark = pytest.mark.once

STRING = re.compile(
    r"//[^\n]*|/\*.*?\*/|(?P<q>[\"'`])(?P<text>(?:\\.|(?!(?P=q)).)*)(?P=q)", re.DOTALL
)
SHOWN = re.compile(
    r"^(?=.*[a-z]{2})[A-Z“(]?[\w’,;:“”…-]*[a-z][\w’,;:“”…)-]*(?: [\w×→=·“”()…-]+)+"
)
CAPITAL = re.compile(r"^[A-Z][a-z]{2,}$")
WRITTEN = {"wording", "shared", "rules"}  # by Python, as data
DATES = {"days"}  # the months, as text/prose.py has them
KEYS = {"Enter", "Escape", "Esc", "Home", "End"}  # of the keyboard
CODE = re.compile(
    r"^(?:presskit: |no explorer for|this plot has no button|Python does not answer"
    r"|the last token fits)|^\([a-z-]+: "
    r"|^(?:pk-|presskit-)|[{};<>=]|querySelector|\bh\d\b|\binput\b|^page \$"
)
KINDS = {"one of", "too large", "cannot run", "middle left", "middle right"}
KINDS |= {"top right", "bottom right"}
"""Values that programs exchange."""
FONTS = re.compile("sans-serif$")


def literals(text):
    """Yield each text of a module that reads like words for a reader."""
    for found in STRING.finditer(text):
        said = re.sub(r"\$\{[^}]*\}", "", found["text"] or "").strip()
        if not CODE.search(said) and is_shown(said):
            yield said


def is_shown(said):
    """Return True for what reads like words for a reader."""
    if said in KEYS | KINDS or FONTS.search(said):
        return False
    return bool(SHOWN.match(said) or CAPITAL.match(said))


MODULES = sorted(
    path.stem
    for path in scripts.FOLDER.glob("*.js")
    if path.stem not in WRITTEN | DATES
)


def test_what_a_reader_sees_is_a_key():
    said = {name: list(literals(scripts.module(name))) for name in MODULES}
    assert said
    assert {name: texts for name, texts in said.items() if texts} == {}


def test_the_scan_sees_words_and_leaves_code_alone():
    script = (
        '// "A comment here"\nsay("explorers.line"); make("p", "pk-a", "Two words")'
        'button("Save"); key === "Enter"; console.warn("presskit: it broke.");'
    )
    assert list(literals(script)) == ["Two words", "Save"]
