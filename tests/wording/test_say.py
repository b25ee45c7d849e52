"""Words are filled by name, and a singular has its own."""

import json

import pytest

from presskit.wording import FOR_PAGES, for_pages, say, texts


def test_holes_are_filled_by_name():
    assert say("explorers.hits", n=0) == "0 hits"
    assert say("explorers.hits", n=1) == "1 hit"
    assert say("explorers.hits", n=1204) == "1,204 hits"
    assert say("explorers.line", n=1204) == "line 1204"
    assert say("explorers.copy.done") == "Copied"


def test_a_missing_text_or_value_is_an_error():
    with pytest.raises(KeyError, match="no_such"):
        say("explorers.no_such")
    with pytest.raises(KeyError, match="label"):
        say("explorers.chosen.or_more", least=3)


def test_pages_get_the_words_of_their_surfaces_alone():
    held = for_pages.module().partition("export const WORDING = ")[2]
    tables = json.loads(held.removesuffix(",\n};\n") + "}")
    assert tables["explorers.line"] == "line {n}"
    assert tables["pages.save"]["done"] == texts()["pages.save.done"]
    known = [
        key if isinstance(table, str | list) else f"{key}.{name}"
        for key, table in tables.items()
        for name in (table if isinstance(table, dict) else [key])
    ]
    wanted = [key for key in texts() if key.partition(".")[0] in FOR_PAGES]
    assert sorted(known) == sorted(wanted)
