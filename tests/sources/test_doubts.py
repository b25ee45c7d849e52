"""What was mended in a file, and what of it was left out."""

from types import SimpleNamespace

from presskit.doubts import Kind
from presskit.schema.values import Document, LeftOut, Reading
from presskit.sources import doubts


def found(n_words, **reading):
    """Return the doubts about a file of so many words."""
    document = Document("a.txt", "Why?", "plain", "", Reading("Why?", **reading))
    turns = SimpleNamespace(n_words=[n_words])
    return doubts(SimpleNamespace(document=document, turns=turns))


def test_a_sound_file_leaves_none():
    assert found(1) == []


def test_each_repair_is_one():
    (one, two) = found(7, repairs=("a made b", "c made d"))
    assert one.kind is two.kind is Kind.TEXT_MENDED
    assert "a made b" in one.message
    assert one.n_words == 7


def test_what_is_left_out_is_counted_by_its_reason_with_the_first_place():
    left_out = (
        LeftOut("line 12", "navigation", "Home News"),
        LeftOut("row 2", "caption", "A bridge"),
        LeftOut("line 40", "navigation", "About"),
    )
    caption, navigation = found(7, left_out=left_out)
    assert caption.kind is navigation.kind is Kind.LEFT_OUT
    assert "1 piece of the file left out: caption (row 2)" in caption.message
    assert "2 pieces of the file left out: navigation" in navigation.message
    assert "the first: line 12" in navigation.message
    assert (navigation.line, caption.line, navigation.n_words) == (12, None, 3)
