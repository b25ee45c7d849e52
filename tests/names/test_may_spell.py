"""The quick test before two names are compared never says no where they are one."""

from hypothesis import example, given
from hypothesis import strategies as st

from presskit.names import find_outlet, may_spell, respelt
from presskit.names._outlets import _table, begins_an_outlet

WORDS = st.sampled_from(
    "Ann Anne Anna Ana María Maria Jörg Joerg Jorg Bob Robert Rob Lee Leigh Lea Ek "
    "Ivanov Iwanow Ivanova Mikhailov Mikhaylov Annmarie Marie de la Mr. Dr. A. J. "
    "Ström Hoffmann Hofmann Kowalski Kowalsky O’Leary OLeary Jean-Claude Jean Claude "
    "Sergey Sergei Aleksei Alexey Walker Wang Wei Zhang".split()
)
NAMES = st.lists(WORDS, min_size=2, max_size=5).map(tuple)


@given(NAMES, NAMES)
@example(("Annmarie", "Lee"), ("Ann", "Marie", "Lee"))
@example(("Annl", "Ee"), ("Ann", "Lee"))
@example(("Jörg", "Lee"), ("Joerg", "Leigh"))
@example(("Mr.", "Lee", "Ek"), ("Lee", "Ek"))
def test_one_word_at_least_is_shared_by_what_is_respelt(said, expected):
    if respelt(" ".join(said), " ".join(expected)):
        assert any(may_spell(word, " ".join(expected)) for word in said)


@given(st.text(min_size=2, max_size=12), st.text(min_size=2, max_size=12))
def test_that_holds_for_any_letters(one, two):
    said, expected = f"{one} Ek", f"Bo {two}"
    if respelt(said, expected):
        assert any(may_spell(word, expected) for word in said.split())


def test_each_outlet_of_the_table_begins_with_a_word_that_may_begin_one():
    for name in _table():
        for article in ("", "The "):
            first = f"{article}{name}".split()[0]
            assert begins_an_outlet(first), name
            assert find_outlet(f"{article}{name}") is _table()[name]
