"""A hint is found wherever it stands, by its least frequent character."""

from hypothesis import example, given
from hypothesis import strategies as st

from presskit import styles
from presskit.schema import _style

HINTS = sorted({hint for name in styles.names() for hint in styles.get(name).hints})


@given(st.sampled_from(HINTS), st.lists(st.sampled_from([*HINTS, *"Q \n-.Pa—"])))
@example("Q  ", ["Q", " ", " "])
@example("\nQ ", ["Q", " ", "\n", "Q", " "])
@example(" -- ", ["-- -- "])
def test_a_hint_is_found_where_it_stands(hint, parts):
    text = "".join(parts)
    assert _style._stands(hint, text) == (hint in text)


def test_many_in_vain_do_not_hide_one():
    text = "Q" * 5 * _style._TRIES + "\nQ "
    assert _style._stands("\nQ ", text)
    assert not _style._stands("\nQ ", text[:-1])
