"""Turns and pages as plain data."""

import presskit
from presskit.widgets._paragraphs import paragraphs
from presskit.widgets._reading_pages import Book

TEXT = """\
Minister Bo Ek: Hello.

We begin.

Ann Lee (AP): One. Why? And when?

Minister Bo Ek: So.

Then so.
"""


def page(corpus, first, last, **choices):
    book = Book.of(corpus)
    chapter = book.chapter(corpus.transcripts["transcript"].iloc[0])
    shown = chapter.range_of(first, last)
    return chapter.page("id", "Title", ["known"], shown, choices.get("hits", none))


def none(_id):
    return []


def test_a_page_has_its_lines_and_paragraphs():
    made = page(presskit.load_text(TEXT), 1, 2)
    assert made["meta"] == ["known", "lines 5–9"]
    assert [part["head"] for part in made["parts"]] == [
        "Ann Lee asks · 4 words · 2 questions · printed as “Ann Lee (AP)”",
        "Bo Ek answers · 3 words · printed as “Minister Bo Ek”",
    ]
    assert [(p["line"], p["text"]) for p in made["parts"][1]["paras"]] == [
        (7, "So."),
        (9, "Then so."),
    ]
    (asked,) = made["parts"][0]["paras"]
    assert asked["asked"] == [[5, 9, "1"], [10, 19, "2"]]
    assert made["before"]
    assert not made["after"]


def test_a_turn_tells_its_part_of_what_the_list_counts():
    talk = f"{TEXT}\nAnn Lee (AP): And who pays?\n\nMinister Bo Ek: We do.\n"
    corpus = presskit.load_text(talk)
    (row,) = corpus.exchanges.itertuples()
    assert (row.question_words, row.answer_words) == (4 + 3, 3 + 2)
    told = [part["head"].split(" · ")[1] for part in page(corpus, 0, 4)["parts"]]
    assert told == [
        *("3 words", "4 words of 7 asked", "3 words of 5 answered"),
        *("3 words of 7 asked", "2 words of 5 answered"),
    ]


def test_spans_are_those_of_the_source():
    corpus = presskit.load_text(TEXT)
    source = corpus.source(corpus.transcripts["transcript"].iloc[0])
    for part in page(corpus, 0, 2)["parts"]:
        for p in part["paras"]:
            assert source.text[p["start"] :].startswith(p["text"])


def test_a_hit_over_two_paragraphs_is_marked_in_both():
    corpus = presskit.load_text(TEXT)
    start = TEXT.index("So.")
    span = (start, start + len("So.\n\nThen"))
    made = page(corpus, 2, 2, hits=lambda _id: [span])
    assert [p["hits"] for p in made["parts"][0]["paras"]] == [[[0, 3]], [[0, 4]]]


def test_a_part_of_a_turn_says_its_own_lines():
    corpus = presskit.load_text(TEXT)
    chapter = Book.of(corpus).chapter(corpus.transcripts["transcript"].iloc[0])
    made = chapter.page("id", "Title", [], (1, 2), none)
    assert made["meta"] == ["line 3"]
    assert made["before"]
    assert made["after"]


def test_an_empty_turn_can_be_read(corpus):
    book = Book.of(corpus)
    empty = corpus.turns[corpus.turns["text"] == ""].iloc[0]
    chapter = book.chapter(empty["transcript"])
    turn = int(empty["turn"])
    made = chapter.page("id", "t", [], chapter.range_of(turn, turn), none)
    assert [p["text"] for part in made["parts"] for p in part["paras"]] == [""]


def test_doubts_stand_with_their_lines(corpus):
    row = corpus.audit[corpus.audit["kind"] == "label without colon"].iloc[0]
    book = Book.of(corpus)
    chapter = book.chapter(row["transcript"])
    at = chapter.paragraph(int(row["start"]))
    made = chapter.page("id", "t", [], (at - 1, at + 2), none)
    assert [d["kind"] for d in made["doubts"]] == ["label without colon"]
    assert len(set(book.doubt_ids)) == len(corpus.audit)


def test_an_empty_text_has_no_paragraph():
    assert paragraphs("") == []
    assert paragraphs(" \n\n ") == []


TIMED = """WEBVTT

00:00:01.000 --> 00:01:34.500
<v Ann Lee>Why is the bridge shut?

01:02:03.900 --> 01:02:09.000
<v Bo Ek>Because it is old.
"""


def test_a_turn_with_a_time_says_it_and_how_long_it_took(tmp_path):
    (tmp_path / "bridge.vtt").write_text(TIMED, encoding="utf-8")
    parts = page(presskit.load(tmp_path), 0, 1)["parts"]
    assert [part["time"] for part in parts] == ["00:00:01", "01:02:03"]
    assert [part["head"].split(" · ")[1] for part in parts] == [
        "5 words, about 1½ minutes",
        "4 words",
    ]
    untimed = page(presskit.load_text(TEXT), 0, 1)["parts"]
    assert all("time" not in part for part in untimed)
