"""What *Copy quote* takes is what presskit.quote gives, on every paragraph."""

from pathlib import Path

import pytest

import presskit
from presskit import widgets
from presskit.quotes._fields import of_span
from presskit.quotes._provenance import Known
from presskit.text import sentences
from presskit.widgets._explorer_data import island
from presskit.widgets._reading_pages import Book
from tests._corpora import FOLDERS, corpus_of
from tests._node import IN_NODE, run

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHOWN = 4  # paragraphs a page
OF_A_FOLDER = 3  # transcripts: one house prints them alike; test_drawn.py quotes others

pytestmark = IN_NODE


def copied(corpus):
    """Return the words that Copy quote takes of each paragraph, in Lab and page."""
    book, pages = Book.of(corpus), []
    for transcript in corpus.transcripts["transcript"]:
        chapter = book.chapter(transcript)
        for first in range(0, chapter.at[-1], SHOWN):
            shown = (first, first + SHOWN)
            pages.append(chapter.page("", "", [], shown, lambda _id: []))
    held = island(widgets.ExchangeExplorer(corpus))
    lines = run(HERE / "copy_quote.mjs", {"pages": pages, "island": held})
    lab, page = ([x[1:] for x in lines if x[0] == how] for how in ("lab", "page"))
    assert lab == page
    return lab


def differences(corpus, taken=None):
    """Return the differences of a copied quote from presskit.quote of its span."""
    known = {id_: Known(corpus, id_) for id_ in corpus.transcripts["transcript"]}
    taken = copied(corpus) if taken is None else taken
    book = Book.of(corpus)
    assert len(taken) == sum(book.chapter(transcript).at[-1] for transcript in known)
    found = []
    for transcript, *quotes in taken:
        for fields in filter(None, quotes):
            start, end = map(int, fields["span"].split("–"))
            expected = of_span(known[transcript], start, end)
            if expected != fields:
                found.append(
                    {
                        name: (fields.get(name), value)
                        for name, value in expected.items()
                        if fields.get(name) != value
                    }
                )
    return found


FERRY = """\
Press conference by the harbour

12 May 2031

MR. HALD: Good morning. The U.S. The plan is ready. 🚢 We sail […] soon.

QUESTION: When exactly (inaudible) is that? “Why?” he asked. And [inaudible] then?

MR. HALD: In May 🧊🧊 when the ice has gone. [laughter] So we wait.

It may [unintelligible] be June.

QUESTION: And the ministry?

MINISTER IDA BRANT: We agree with that. 40,000 tons (…) go by sea, e.g. grain.
"""
WRAPPED = """\
# Briefing

4 June 2031

MINISTER BO EK: The slip is broken, and so we cannot
sail before the autumn. We have asked
for new timber, which comes by rail.
It will be here in July.

Q    Who pays
for all that timber?

MINISTER BO EK: We
do.
"""
SPACED = FERRY.replace("soon.\n", "soon.\n \t\nOr\xa0later.\n\u3000\n\nOr never.\n")
SPOKEN = "Good morning. The harbour is open. We thank all of you who helped. " * 9


def loaded(tmp_path, name, text, **files):
    (tmp_path / name).write_bytes(text.encode("utf-8"))
    for other, held in files.items():
        (tmp_path / f"{other}.csv").write_text(held, encoding="utf-8")
    return presskit.load(tmp_path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ferry.txt", FERRY),
        ("windows.txt", FERRY.replace("\n", "\r\n")),
        ("old.txt", FERRY.replace("\n", "\r")),
        ("wrapped.md", WRAPPED),
        ("wrapped.txt", WRAPPED),
        ("spaced.txt", SPACED),
        ("alone.txt", f"Speech by Minister Bo Ek\n\n{SPOKEN}\n\n{SPOKEN}"),
    ],
)
def test_invented_texts(tmp_path, name, text):
    corpus = loaded(tmp_path, name, text)
    assert differences(corpus) == []


def test_a_turn_with_a_time_says_when_it_begins(tmp_path):
    talk = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Lee>Why is it shut?\n\n"
        "01:02:03.900 --> 01:02:09.000\n<v Bo Ek>Because it is old.\n"
    )
    corpus = loaded(tmp_path, "bridge.vtt", talk)
    taken = copied(corpus)
    assert differences(corpus, taken) == []
    assert {f["time"] for _, f, _ in taken} == {"00:00:01", "01:02:03"}
    start, end = corpus.turns.loc[1, ["start", "end"]]
    said = presskit.quote(corpus, "bridge", start, end)
    assert said.startswith(
        "“Because it is old.” — Bo Ek, bridge, turn begins at 01:02:03"
    )


def test_what_is_settled_is_no_doubt(tmp_path):
    head = presskit.load_text(FERRY, name="ferry.txt")
    turn, sha = head.turns.loc[1], head.transcripts.loc[0, "sha256"]
    line = f"speaker,ferry.txt,{sha},{turn.start},{turn.end},Cy Roe,\n"
    corpus = loaded(
        tmp_path,
        "ferry.txt",
        FERRY,
        corrections=f"action,transcript,sha256,start,end,value,reason\n{line}",
    )
    assert "correction applied" in set(corpus.audit["kind"])
    taken = copied(corpus)
    assert differences(corpus, taken) == []
    asked = [fields for _, fields, _ in taken if fields["speaker"] == "Cy Roe"]
    assert [fields["stamp"] for fields in asked] == [
        "a question, by Cy Roe; holds (inaudible); holds [inaudible]; "
        "marked in the audit: no outlet named",
        "a question, by Cy Roe",
    ]


def test_nobody_gets_the_office_of_another(tmp_path):
    corpus = loaded(tmp_path, "ferry.txt", FERRY)
    offices = {(f["speaker"], f["office"]) for _, f, _ in copied(corpus)}
    assert offices == {("HALD", ""), ("QUESTION", ""), ("IDA BRANT", "MINISTER")}


def test_a_sentence_is_pythons(tmp_path):
    corpus = loaded(tmp_path, "ferry.txt", FERRY)
    text = corpus.source("ferry").text
    spans = {
        (turn.start + first, turn.start + last)
        for turn in corpus.turns.itertuples()
        for first, last in sentences(turn.text)
    }
    said = {text[first:last] for first, last in spans}
    taken = {fields["words"] for *_, fields in copied(corpus)}
    assert "“Why?” he asked." in said
    assert taken <= said


def test_the_examples(corpus):
    assert differences(corpus) == []


STYLES = sorted((ROOT / "tests" / "styles").glob("*/*.txt"))


def test_the_inputs_of_other_tests():
    corpus = presskit.load(STYLES, progress=False)
    assert differences(corpus) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_real_transcripts(folder):
    if corpus := corpus_of(folder):
        some = corpus.transcripts["transcript"].tolist()[:OF_A_FOLDER]
        assert differences(corpus.filter(transcript=some)) == []
