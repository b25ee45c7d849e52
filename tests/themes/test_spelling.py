"""How a word stands in a text, and what of it counts as another."""

from presskit.themes._spelling import cut, stands


def test_initials_keep_their_last_full_stop_and_sentences_do_not():
    text = "In the U.S. and Mali. It is plan B."
    assert [stands(text, *at) for at in ((7, 10), (16, 20), (33, 34))] == [
        "U.S.", "Mali", "B",
    ]  # fmt: skip


def test_what_is_written_together_with_a_word_is_cut_off():
    assert cut("NATO’s", "nato") == "NATO"
    assert cut("NATO-led", "led") == "led"
    assert cut("Jets", "boats") == "Jets"
