"""Why somebody has a role, as it stands beside what they say."""

import presskit
from presskit.widgets._reading_pages import Book
from presskit.widgets._reasons import reasons_of
from tests.cast._judged import BRIEFING


def rows(table):
    return table.itertuples(index=False)


def test_each_speaker_has_a_sentence_and_the_lines_of_what_it_says():
    corpus = presskit.load_text(BRIEFING)
    told = reasons_of(*map(rows, (corpus.cast, corpus.evidence)))
    assert set(told) == set(corpus.cast["speaker_id"])
    ids = corpus.cast.set_index("speaker")["speaker_id"]
    why = corpus.cast.set_index("speaker")["why"]
    assert told[ids["Cy Roe"]] == (
        f"Mostly read as journalist. {why['Cy Roe']} See lines 11 and 13."
    )
    assert told[ids["Q"]].endswith("(a word for somebody who asks). See line 19.")


def test_who_is_unknown_has_none():
    corpus = presskit.load_text(BRIEFING)
    unknown = corpus.cast.assign(speaker_id=None)
    assert reasons_of(*map(rows, (unknown, corpus.evidence))) == {}


def test_what_is_read_beside_a_chart_says_why_of_those_who_speak_there():
    corpus = presskit.load_text(BRIEFING)
    (name,) = corpus.transcripts["transcript"]
    chapter = Book.of(corpus).chapter(name)
    page = chapter.page("x", "", [], (0, 2), lambda _: ())
    speak = [part["by"] for part in page["parts"]]
    assert list(page["transcript"]["why"]) == speak == ["dana-poe", "ann-lee"]
    assert set(chapter.head["why"]) == set(corpus.cast["speaker_id"])
