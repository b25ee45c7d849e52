"""What the view asks for, and what it is answered."""

import pytest

from presskit.widgets import LengthExplorer


@pytest.fixture
def explorer(corpus):
    return LengthExplorer(corpus)


def ask(explorer, n="1", **fields):
    """Ask as the controls do; return what is heard."""
    explorer._receive(None, {"type": "ask", "fields": fields, "n": n}, [])
    return explorer.reader.now["heard"]


def test_fields_of_the_query_are_asked_for(explorer):
    assert ask(explorer, "v-1", outlet=["NPR"]) == "v-1"
    assert ask(explorer, "v-2", text="jets") == "v-2"
    assert explorer.query.chosen() == {"text": "jets", "outlet": "NPR"}
    assert explorer.outlet.value == "NPR"


@pytest.mark.parametrize(
    "fields", [{"since": "0"}, {"colour": "red"}, {"min_words": "many"}, {"text": ""}]
)
def test_what_cannot_be_and_what_changes_nothing_is_answered_too(explorer, fields):
    assert ask(explorer, "v-7", **fields) == "v-7"
    assert explorer.query.chosen() == {}


def test_it_is_shown_otherwise_in_a_way_that_there_is(explorer):
    for value in ("asker", "weather"):
        explorer._receive(None, {"type": "show", "name": "by", "value": value}, [])
        assert explorer.option("by") == "asker"
    explorer._receive(None, {"type": "show", "name": "text", "value": "x"}, [])
    assert explorer.query.text == ""


def test_only_buttons_are_pressed(explorer):
    explorer._receive(None, {"type": "press", "name": "_forget"}, [])
    explorer._receive(None, {"type": "press", "name": "code"}, [])
    assert explorer.reader.panel["kind"] == "code"
    explorer._receive(None, {"type": "no such thing"}, [])


def test_esc_takes_back_the_text_and_then_everything(explorer):
    explorer.query = {"text": "jets", "outlet": "NPR"}
    explorer._receive(None, {"type": "clear"}, [])
    assert explorer.query.chosen() == {"outlet": "NPR"}
    explorer._receive(None, {"type": "clear"}, [])
    assert explorer.query.chosen() == {}


def test_a_mark_that_a_key_goes_to_is_clicked(explorer):
    second = explorer._listing().ids[1]
    explorer._receive(None, {"type": "mark", "id": second}, [])
    assert explorer.selection == [second]


def test_where_what_is_read_is_left_out_the_first_row_left_is_read(explorer):
    explorer.select(explorer._listing().ids[1])
    for fields in ({"outlet": ["NPR"]}, {"text": "no-such-word"}, {"text": ""}):
        ask(explorer, **fields)
        assert explorer.selection == explorer._listing().ids[:1]
