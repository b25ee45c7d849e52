"""Words that lines cut in two are whole in the reading text."""

import pytest

import presskit
from presskit.schema.values import Look, Reading, Said
from presskit.sources import of_text
from presskit.sources._cut_words import without_cut_words


def joined(text):
    return without_cut_words(Reading(text)).text


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("We stand for de-\nfence.", "We stand for defence."),  # English knows it
        ("We stand for de- \r\n  fence.", "We stand for defence."),
        ("Long-term is long-\nterm.", "Long-term is long-term."),
        ("The Orrin quay, the Or-\nrin pier.", "The Orrin quay, the Orrin pier."),
        ("Quays? All qua-\nys!", "Quays? All quays!"),
        ("A de-\nfence, sup-\nport, Mi-\nnos.", "A defence, support, Minos."),
        ("So de-\nfence on Mi-\nnos.", "So defence on Mi-\nnos."),  # one is no habit
        ("The pre-\nand post-war years.", "The pre-\nand post-war years."),
        ("We ha-\nwe had none.", "We ha-\nwe had none."),
        ("We ha-\n\nhad none.", "We ha-\n\nhad none."),
        ("Bo Ek-\nLee and 5-\nfold", "Bo Ek-\nLee and 5-\nfold"),
    ],
)  # fmt: skip
def test_by_hand(text, whole):
    assert joined(text) == whole


def test_lines_and_looks_stand_where_they_stood():
    text = "Ann: Our de-\nfence holds.\nBo: Good."
    at = text.index("Bo")
    document = of_text(text, "a.txt")
    assert document.text == "Ann: Our defence holds.\nBo: Good."
    assert document.line(document.text.index("defence")) == 1
    assert document.line(document.text.index("holds")) == 2
    assert document.line(document.text.index("Bo")) == 3
    reading = without_cut_words(Reading(text, looks=(Look(at, at + 3, "bold"),)))
    assert reading.text[slice(*reading.looks[0][:2])] == "Bo:"


def test_what_tells_its_turns_keeps_them():
    reading = Reading("Our de-\nfence", turns=(Said("Ann", 0, 0, 0, 13),))
    assert without_cut_words(reading) is reading


def test_a_word_that_a_page_cuts_is_found_with_its_place():
    text = (
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: Our de-\n\nPage 1\n\nfence holds.\n\n"
        "Ann Lee (AP): For how\n\nPage 2\n\nlong will defence hold?"
    )
    corpus = presskit.load_text(text)
    hits = corpus.kwic("defence")
    assert hits["hit"].tolist() == ["defence", "defence"]
    assert hits["line"].tolist() == [3, 13]
    document = corpus.source(corpus.transcripts["transcript"][0])
    start, end = hits.loc[0, ["start", "end"]]
    assert document.text[start:end] == "defence"
