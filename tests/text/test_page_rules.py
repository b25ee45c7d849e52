"""What a shared page searches by is what Python does."""

import json
import re

from presskit.schema.limits import PAGE_SEARCH_SECONDS, PATTERN_CHARACTERS
from presskit.text import page_rules


def test_the_limits_are_those_of_the_table():
    rules = page_rules.rules()
    assert rules["seconds"] == PAGE_SEARCH_SECONDS
    assert rules["most_characters"] == PATTERN_CHARACTERS


def test_folds_are_those_that_small_letters_do_not_tell():
    folds = page_rules.rules()["casefolds"]
    assert folds["ß"] == folds["ẞ"] == "ss"
    assert folds["ς"] == "σ"
    assert "A" not in folds


def test_the_module_holds_them_as_json():
    text = page_rules.module()
    entries = re.sub(r",\n( *[\]}])", r"\n\1", text.split("RULES = ")[1].rstrip(";\n"))
    named = re.sub(r"^  (\w+):", r'  "\1":', entries, flags=re.MULTILINE)
    assert json.loads(named) == page_rules.rules()
