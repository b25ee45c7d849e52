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


def test_all_that_is_left_out_is_one_note_that_counts_each_reason():
    left_out = (
        LeftOut("line 12", "navigation", "Home News"),
        LeftOut("row 2", "caption", "A bridge"),
        LeftOut("line 40", "navigation", "About"),
    )
    (one,) = found(7, left_out=left_out)
    assert one.kind is Kind.LEFT_OUT
    assert one.message == (
        "3 pieces of the file left out: caption (row 2); navigation, 2 (the first: "
        "line 12)."
    )
    assert (one.line, one.n_words) == (12, 5)
    (alone,) = found(7, left_out=left_out[1:2])
    assert alone.message == "1 piece of the file left out: caption (row 2)."
    assert alone.line is None
