"""Which press conferences a strip draws, where there are more than it has room for."""

import inspect
import re

import pytest

import presskit
from presskit import charts, outputs
from presskit.errors import PresskitWarning
from presskit.schema.ids import keys
from presskit.widgets import (
    ExchangeExplorer,
    LengthExplorer,
    PressRoom,
    _form_html,
    for_a_page,
)
from presskit.widgets._explorer_data import island


@pytest.fixture(scope="module")
def thirteen(tmp_path_factory):
    """Return thirteen briefings of two exchanges; in each the first asks of a crane."""
    folder = tmp_path_factory.mktemp("briefings")
    for day in range(1, 14):
        (folder / f"d{day:02}.txt").write_text(
            f"Harbour briefing, Port Ellery, {day} March 2031\n\n"
            "Minister Bo Ek:\nGood morning. The tide is high today, and the pier was "
            "closed at noon. We opened the new ferry, and I can take questions.\n\n"
            f"Ann Lo (Ellery Post):\nIs crane {day} safe to use?\n\n"
            "Minister Bo Ek:\nThe crane is safe, as it has been since May.\n\n"
            "Cy Poe (NPR):\nWho pays for the pier?\n\n"
            "Minister Bo Ek:\nThe county pays one half of it, and we pay the other.\n",
            encoding="utf-8",
        )
    return presskit.load(folder)


def above(figure):
    """Return the title of a figure, without tags."""
    said = re.sub(r"<[^>]*>", " ", figure.layout.title.text)
    return " ".join(said.replace("\u00a0", " ").split())


def test_of_many_transcripts_it_is_said_which_are_drawn(thirteen):
    explorer = ExchangeExplorer(thirteen)
    assert explorer._counts_in_words() == [
        "26 of 26 exchanges",
        "13 transcripts",
        "10 not in the chart",
    ]
    said = above(explorer.draw())
    assert " words in 26 exchanges, " in said
    assert "16 of 26 exchanges at 8 of 13 briefings, the newest" in said
    explorer.query = {"text": "crane"}
    assert explorer._counts_in_words() == [
        "13 of 26 exchanges",
        "13 transcripts",
        "26 hits for “crane”",
        "5 not in the chart",
    ]
    assert "13 of 26 exchanges: of 208 words, " in above(explorer.draw())
    explorer.select(keys(thirteen.exchanges, "exchange_id")[0])
    assert "d01" in explorer.drawn_transcripts()
    assert len(explorer.drawn_transcripts()) == 8


def test_those_that_hold_what_is_looked_for_are_drawn(thirteen):
    explorer = ExchangeExplorer(thirteen)
    explorer.query = {"text": "crane 2"}
    assert explorer.drawn_transcripts() == ["d02"]
    assert "not in the chart" not in " ".join(explorer._counts_in_words())
    said = above(explorer.draw())
    assert "1 of 13 briefings, those that hold what is looked for" in said
    explorer.query = {"text": "tide", "within": "statement"}
    hits = next(one for one in explorer.draw().data if one.name == "hits")
    assert len(hits.x) == 8
    assert "5 not in the chart" in explorer._counts_in_words()


def test_explorer_and_figure_draw_the_same(thirteen):
    tables = (thirteen.exchanges, thirteen.questions, thirteen.turns)
    figure = charts.exchange_strip(*tables, thirteen.transcripts)
    drawn = ExchangeExplorer(thirteen).draw()
    assert drawn.layout.yaxis.ticktext == figure.layout.yaxis.ticktext
    assert above(drawn) == above(figure)


def test_who_is_only_a_q_is_one_choice_that_says_so(tmp_path):
    talk = "Briefing\n\n{} May 2031\n\nMinister Bo Ek: Hello to all of you.\n\n"
    talk += "Q: Why is it {} so?\n\nMinister Bo Ek: So it is.\n\nAnn Lee (AP): And now?"
    for day in (5, 6):
        text = f"{talk.format(day, day)}\n\nMinister Bo Ek: Yes.\n"
        (tmp_path / f"d{day}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    explorer = ExchangeExplorer(corpus)
    shown = [shown for shown, _ in explorer.asker.options]
    assert shown == ["all 2", "Ann Lee (2)", "Q, not named (2)"]
    explorer.query = {"asker": "Q"}
    assert explorer.frame().equals(corpus.filter(asker="Q").exchanges)
    assert len(explorer.frame()) == 2
    (asker,) = (one for one in island(explorer)["choices"] if one["name"] == "asker")
    assert asker["options"] == [["Q", "Q, not named"], ["ann-lee", "Ann Lee"]]
    assert asker["rows"] == [0, 1, 0, 1]
    explorer.query = {"asker": corpus.exchanges["asker_id"][0]}
    assert explorer.frame()["transcript"].tolist() == ["d5"]


def test_of_many_words_a_notebook_holds_no_data_and_says_so(monkeypatch):
    explorer = ExchangeExplorer(presskit.load_example())
    monkeypatch.setattr(_form_html, "LARGE", 10)
    with pytest.warns(PresskitWarning, match=r"no data of ExchangeExplorer.*--execute"):
        alone = _form_html.bundle(explorer)
    assert outputs.EXPLORER_KIND not in alone
    assert "More than a saved notebook holds" in alone["text/html"]
    with for_a_page():
        whole = _form_html.bundle(explorer)
    assert outputs.EXPLORER_KIND in whole
    assert "More than a saved notebook holds" not in whole["text/html"]
    monkeypatch.setenv(outputs.FOR_A_PAGE, "1")
    assert outputs.EXPLORER_KIND in _form_html.bundle(explorer)


@pytest.mark.parametrize(
    "entry", ["corpus :", "state :", "**choices :", "selection :", "controls :"]
)
def test_what_explorers_of_exchanges_share_is_documented_in_the_same_words(entry):
    """Who asks for help on one wants all of it there; so it stands three times."""
    entries = {
        re.split(r"\n(?=\S)|\n\n", f"\n{inspect.getdoc(one)}".split(f"\n{entry}")[1])[0]
        for one in (ExchangeExplorer, LengthExplorer, PressRoom)
    }
    assert len(entries) == 1
