"""Undoing, saving and restoring what an explorer shows."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import PresskitError, PresskitWarning, TableError
from presskit.widgets import ExchangeExplorer, LengthExplorer
from presskit.widgets._query import Query
from presskit.widgets._state import State, selected


def test_letters_typed_one_after_the_other_are_one_step():
    state = State()
    for text in ("a", "am", "amm", "am"):
        state.change(query=Query(text=text))
    state.change(query=Query(text="am", outlet=("NTV",)))
    state.change(query=Query(text="amm", outlet=("NTV",)))
    assert state.undo()
    assert state.now.query == Query(text="am", outlet=("NTV",))
    assert state.undo()
    assert state.now.query == Query(text="am")
    assert state.undo()
    assert state.now.query == Query()
    assert not state.undo()


def test_a_walk_through_the_list_is_one_step():
    state = State()
    state.change(query=Query(text="a"))
    for id_ in "xyz":
        state.change(selection=(id_,))
    state.undo()
    assert state.now.selection == ()
    assert state.now.query == Query(text="a")


def test_another_way_of_showing_is_a_step_and_a_walk_behind_it_another():
    state = State()
    state.change(options=(("by", "outlet"),))
    for id_ in "xy":
        state.change(selection=(id_,))
    state.undo()
    assert (state.now.selection, state.now.options) == ((), (("by", "outlet"),))


queries = st.builds(
    Query, text=st.sampled_from(["", "a", "ab", "b"]), followups=st.booleans()
)


@given(st.lists(st.tuples(queries, st.sampled_from([(), ("x",), ("y",)])), max_size=8))
def test_undo_and_redo_are_each_others_inverse(steps):
    state = State()
    for query, selection in steps:
        state.change(query=query, selection=selection)
    last, n = state.now, 0
    while state.undo():
        n += 1
    assert state.now.query == Query()
    assert state.now.selection == ()
    for _ in range(n):
        assert state.redo()
    assert not state.redo()
    assert state.now == last


def test_positions_are_no_selection():
    assert selected("x") == ("x",)
    assert selected(None) == ()
    for wrong in (3, [3], {"a": 1}.items()):
        with pytest.raises(TableError, match="is not an id"):
            selected(wrong)


def test_what_was_saved_is_shown_again(corpus, tmp_path):
    explorer = ExchangeExplorer(corpus)
    explorer.query = {"text": "ammunition*", "outlet": "Financial Times"}
    explorer.select(explorer._listing().ids[0])
    path = explorer.save(tmp_path / "state.json")
    assert "ammunition" in path.read_text()
    assert "Foy" not in path.read_text()  # no text of the source, nor a name

    other = ExchangeExplorer(corpus)
    other.restore(path)
    assert other.query == explorer.query
    assert other.selection == explorer.selection
    assert other.text.value == "ammunition*"
    assert other.undo()
    assert other.query == Query()


def test_restoring_warns_where_something_is_gone(corpus, tmp_path):
    path = LengthExplorer(corpus).save(tmp_path / "state.json")
    with pytest.warns(PresskitWarning, match="saved by LengthExplorer"):
        ExchangeExplorer(corpus).restore(path)
    content = json.loads(path.read_text())
    content["explorer"] = "ExchangeExplorer"
    content["sources"]["003_7ec467e6c538953e"] = "0" * 64
    path.write_text(json.dumps(content))
    ExchangeExplorer(corpus).restore(path)  # nothing was read: nothing is missing
    content["selection"] = ["x0000000000@003_7ec467e6c538953e"]
    path.write_text(json.dumps(content))
    with pytest.warns(PresskitWarning, match="1 of 1 selected are no longer here"):
        ExchangeExplorer(corpus).restore(path)


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"format": 1}', "\x00", "[" * 9999]
)
def test_what_is_no_state_is_told(corpus, tmp_path, content):
    path = tmp_path / "state.json"
    path.write_text(content)
    with pytest.raises(PresskitError, match="not what explorer"):
        ExchangeExplorer(corpus).restore(path)


def test_a_damaged_state_is_told(corpus, tmp_path):
    path = ExchangeExplorer(corpus).save(tmp_path / "state.json")
    path.write_text(path.read_text().replace('"query"', '"queries"'))
    with pytest.raises(PresskitError, match="damaged"):
        ExchangeExplorer(corpus).restore(path)
    with pytest.raises(PresskitError, match="no state to read"):
        ExchangeExplorer(corpus).restore(tmp_path / "missing.json")
    with pytest.raises(PresskitError, match="cannot be written"):
        ExchangeExplorer(corpus).save(tmp_path / "no" / "folder.json")


def test_explorers_with_one_state_always_agree(corpus):
    one = ExchangeExplorer(corpus)
    two = LengthExplorer(corpus, state=one.state)
    two.outlet.value = "NTV"
    assert one.outlet.value == "NTV"
    assert one.frame()["exchange_id"].tolist() == two.frame()["exchange_id"].tolist()
    one.select(one._listing().ids[0])
    assert two.selection == one.selection
    assert two.reader.page["id"] == one.selection[0]
