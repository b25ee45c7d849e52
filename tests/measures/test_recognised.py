"""What files were taken for, and what is in no turn, worked out by hand."""

import pytest

import presskit
from presskit.measures import left_out, recognised

TALK = """\
Press conference

Ann Lee (AP): Thank you. Why now?

Minister Bo Ek: Because.

Ann Lee (AP): And then?

Minister Bo Ek: We wait.

- ENDS -
"""
PAGE = """\
<html><head><title>Doorstep</title></head><body><nav>Home News</nav><main>
<h1>Doorstep</h1><p><b>Ann Lee (AP):</b> Why?</p><p><b>Minister Bo Ek:</b> So.</p>
<p><b>Cy Poe (NPR):</b> Who?</p><p><b>Minister Bo Ek:</b> We all do.</p></main></body>
"""


@pytest.fixture
def two(tmp_path):
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "b.html").write_text(PAGE, encoding="utf-8")
    return presskit.load(tmp_path)


def test_each_file_has_a_row(two):
    table = recognised(two)
    assert table.drop(columns=["verdict_why", "n_left_out", "n_warnings"]).to_dict(
        "list"
    ) == {
        "transcript": ["a", "b"],
        "file": ["a.txt", "b.html"],
        "format": ["plain", "html"],
        "style": ["name-outlet", "name-outlet"],
        "verdict": ["sound", "sound"],
        "language": two.transcripts["language"].tolist(),
        "n_turns": [4, 4],
        "n_exchanges": two.transcripts["n_exchanges"].tolist(),
        "n_askers": [1, 2],
    }


def test_counts_are_those_of_the_tables(two):
    table = recognised(two).set_index("transcript")
    pieces = left_out(two)["transcript"].value_counts()
    warned = two.audit.loc[two.audit["severity"] == "warning", "transcript"]
    for transcript in ("a", "b"):
        assert table.loc[transcript, "n_left_out"] == pieces[transcript]
        assert table.loc[transcript, "n_warnings"] == sum(warned == transcript)


def test_what_stands_around_the_turns_is_left_out(two):
    pieces = left_out(two)
    assert pieces[pieces["transcript"] == "a"].to_dict("records") == [
        {
            "transcript": "a",
            "place": "line 1",
            "why": "before the first turn",
            "text": "Press conference",
        },
        {
            "transcript": "a",
            "place": "line 11",
            "why": "after the last turn",
            "text": "- ENDS -",
        },
    ]


def test_what_the_reader_left_out_comes_with_its_reason(two):
    pieces = left_out(two)
    known = two.source("b").left_out
    assert "Home News" in {piece.text for piece in known}
    of_page = pieces[pieces["transcript"] == "b"].head(len(known))
    rows = of_page[["place", "why", "text"]].itertuples(index=False, name=None)
    assert list(rows) == [tuple(piece) for piece in known]


def test_nothing_is_lost(corpus):
    def letters(texts):
        return sum(map(str.isalnum, "".join(texts)))

    pieces = left_out(corpus)
    for transcript in corpus.transcripts["transcript"]:
        turns = corpus.turns[corpus.turns["transcript"] == transcript]
        rest = pieces.loc[pieces["transcript"] == transcript, "text"]
        found = letters([*turns["label"], *turns["text"], *rest])
        assert found == letters(corpus.source(transcript).text)


def test_a_heading_between_turns_is_found_again(tmp_path):
    text = TALK.replace("Because.", "Because.\n\nTOPIC: COST\n")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    said = " ".join([*corpus.turns["text"], *left_out(corpus)["text"]])
    assert "COST" in said + " ".join(corpus.turns["label"])


def test_a_windows_path_shows_the_name_only():
    corpus = presskit.load_text("Ann Lee (AP): Why?", name="C:\\mine\\a.txt")
    assert recognised(corpus)["file"].tolist() == ["a.txt"]
