"""Askers who may be one person, each pair once, at the later of the two."""

import presskit
from presskit.doubts import Kind
from presskit.identities import doubts_of_askers

TEXT = (
    "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because we must.\n\n"
    "Cy Poe (BBC): And who pays?\n\nMinister Bo Ek: We do.\n\n"
    "Lee Ann (CNN): When?\n\nMinister Bo Ek: In May.\n"
)


def doubts(text, words):
    corpus = presskit.load_text(text)
    return doubts_of_askers(corpus.turns, corpus.outlets, words)


def test_two_names_alike_are_asked_about_and_counted_as_two():
    (one,) = doubts(TEXT, {"ann-lee": 30, "lee-ann": 4, "cy-poe": 9})
    assert (one.kind, one.line, one.n_words) == (Kind.SAME_PERSON, 9, min(30, 4))
    start = TEXT.index("When?")
    assert one.fix[:3] == ("same person", start, start + 5)
    first = presskit.load_text(TEXT).turns.iloc[0]
    assert one.fix.value == f"{first.turn_id}@{first.transcript}"
    assert "(printed 'Lee Ann (CNN)') and Ann Lee" in one.message
    assert "different outlets" in one.message


def test_another_transcript_is_named_by_its_day_and_event():
    corpus = presskit.load_text(TEXT)
    turns = corpus.turns.assign(event="2024-05-03 Ferry")
    turns["transcript"] = ["t0"] * 4 + ["t1"] * 2
    outlets = corpus.outlets.iloc[:0]
    (one,) = doubts_of_askers(turns, outlets, {})
    assert "and Ann Lee, “3 May 2024 · Ferry”, line 1 (printed" in one.message


def test_words_that_nobody_counted_are_none():
    (one,) = doubts(TEXT, {})
    assert one.n_words == 0


def test_names_unlike_are_not_asked_about():
    assert doubts(TEXT.replace("Lee Ann", "Dee Fox"), {}) == []


def test_the_podium_and_the_unnamed_are_no_askers():
    text = TEXT.replace("Lee Ann (CNN)", "Q").replace(
        "Minister Bo Ek", "Minister A Lee"
    )
    assert doubts(text, {}) == []
    assert doubts("Minister Bo Ek: So.\n", {}) == []
