"""Searching, clicking and reading exchanges."""

import json

import pandas as pd
import pytest

from presskit.widgets import ExchangeExplorer, LengthExplorer


@pytest.fixture
def explorer(corpus):
    return ExchangeExplorer(corpus)


def test_at_first_everything_is_there(explorer, corpus):
    pd.testing.assert_frame_equal(explorer.frame(), corpus.exchanges)
    assert repr(explorer) == (
        "ExchangeExplorer(text='', transcript='all', asker='all', outlet='all': "
        "25 of 25 exchanges)"
    )
    assert "Click a mark" in explorer._pane.value


@pytest.mark.parametrize(
    ("control", "value", "n"),
    [
        ("text", "ammunition*", 6),
        ("text", "fighter jet*", 1),
        ("text", "no-such-word", 0),
        ("transcript", "003_7ec467e6c538953e", 12),
        ("asker", "teri-schultz", 2),
        ("outlet", "NPR", 2),
    ],
)
def test_each_control_filters(explorer, corpus, control, value, n):
    if control == "asker":
        names = corpus.exchanges[corpus.exchanges["asker"] == "Teri Schultz"]
        value = names["asker_id"].iloc[0]
    explorer.controls[control].value = value
    assert len(explorer.frame()) == n
    assert f"{n} of 25 exchanges" in repr(explorer)
    assert f"{n} of 25 exchanges" in explorer._status.value
    assert len(explorer._list.options) == n


def test_the_filter_agrees_with_that_of_the_corpus(explorer, corpus):
    explorer.text.value = "ammunition*"
    explorer.outlet.value = "NTV"
    same = corpus.filter(text="ammunition*", outlet="NTV").exchanges
    assert explorer.frame()["exchange_id"].tolist() == same["exchange_id"].tolist()


def test_a_click_reads_the_exchange(explorer, corpus, click):
    foy = corpus.exchanges.set_index("asker").loc["Henry Foy"]
    explorer.text.value = "ammunition*"
    click(explorer, foy["exchange_id"])
    page = explorer._pane.value
    assert "Henry Foy" in page
    assert "Financial Times" in page
    assert "lines 261–274" in page
    assert ">265</div>" in page  # each paragraph has its line of the source
    assert ">272</div>" in page
    assert page.count("<mark") == 3
    assert explorer._list.value == foy["exchange_id"] == explorer.selected


def test_a_selection_survives_every_filter_that_keeps_it(explorer, corpus):
    foy = corpus.exchanges.set_index("asker").loc["Henry Foy", "exchange_id"]
    explorer.select(foy)
    explorer.text.value = "ammunition*"
    assert explorer.selected == foy
    explorer.outlet.value = "VG"
    assert explorer.selected is None
    assert "Click a mark" in explorer._pane.value


def test_what_is_filtered_out_can_still_be_clicked_in_the_strip(
    explorer, corpus, click
):
    first = corpus.exchanges["exchange_id"].iloc[0]
    explorer.outlet.value = "VG"
    click(explorer, first)
    assert explorer.selected == first
    assert explorer._list.value is None
    assert "Dmytro Shkurko" in explorer._pane.value


def test_choosing_from_the_list_reads_too(explorer, corpus):
    explorer._list.value = corpus.exchanges["exchange_id"].iloc[3]
    assert "Teri Schultz" in explorer._pane.value
    assert explorer.view.layout.shapes[0].type == "rect"


def test_followups_and_what_the_moderator_says_between_are_read(explorer, corpus):
    askers = corpus.exchanges.set_index("asker")
    explorer.select(askers.loc["Max Delany", "exchange_id"])
    assert explorer._pane.value.count("Max Delany asks") == 2
    neuhann = askers.loc["Florian Neuhann"].iloc[1]
    explorer.select(neuhann["exchange_id"])
    assert "Oana Lungescu: Financial Times." in explorer._pane.value


@pytest.mark.parametrize("text", ["***", "?!", "  *  ", "."])
def test_a_text_that_is_no_pattern_gets_a_calm_answer(explorer, text):
    explorer.text.value = text
    assert len(explorer.frame()) == 25
    assert "holds no word" in explorer._status.value


def test_a_text_that_is_no_pattern_leaves_the_other_choices(explorer):
    explorer.outlet.value = "Reuters"
    explorer.text.value = "((("
    assert "1 of 25 exchanges" in explorer._status.value
    assert "It is left out of the choice." in explorer._status.value


def test_nothing_in_a_transcript_acts(hostile):
    explorer = ExchangeExplorer(hostile)
    assert len(explorer.frame()) == 2
    explorer.text.value = "alert"
    explorer.select(hostile.exchanges["exchange_id"].iloc[0])
    page = explorer._pane.value
    for tag in ("<script", "<Script", "<img", "<i>jet", "<b>Agency"):
        assert tag not in page
    assert page.count("<mark") == 2
    assert "&lt;script&gt;" in page
    assert "A&amp;B &lt;Script&gt;" in page
    shown = json.dumps(explorer.view.to_plotly_json(), default=str).casefold()
    assert "<script" not in shown
    assert "$" not in shown
    explorer.text.value = "<script>alert"
    assert "<script" not in explorer._status.value


def test_a_corpus_without_exchanges_is_no_trouble(corpus):
    nothing = corpus.filter(until="1900-01-01")
    for explorer in (ExchangeExplorer(nothing), LengthExplorer(nothing)):
        assert repr(explorer).endswith("0 of 0 exchanges)")
        assert "to draw" in explorer.view.layout.title.text


def test_the_bundle_holds_the_whole_state_and_no_address(explorer):
    explorer.text.value = "a-long-pattern-" * 9 + "*"
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == repr(explorer)
    assert "0x" not in repr(explorer)


def test_the_view_is_plain_json(explorer):
    assert "bdata" not in json.dumps(explorer.view.to_plotly_json(), default=str)


def test_frames_are_copies(explorer, corpus):
    frame = explorer.frame()
    frame["asker"] = "nobody"
    pd.testing.assert_frame_equal(explorer.frame(), corpus.exchanges)


@pytest.mark.parametrize("by", ["outlet", "asker", "transcript", "n_questions"])
def test_every_exchange_is_a_point_to_read(corpus, click, by):
    explorer = LengthExplorer(corpus)
    explorer.by.value = by
    shown = {
        id_
        for trace in explorer.view.data
        if trace.customdata is not None
        for id_ in trace.customdata
    }
    assert shown == set(corpus.exchanges["exchange_id"])
    for id_ in corpus.exchanges["exchange_id"].iloc[[0, -1]]:
        click(explorer, id_)
        assert explorer.selected == id_
        assert any(trace.name == "selected" for trace in explorer.view.data)


def test_lengths_are_those_of_the_frame(corpus):
    explorer = LengthExplorer(corpus)
    explorer.outlet.value = "NTV"
    assert repr(explorer) == (
        "LengthExplorer(by='outlet', text='', transcript='all', asker='all', "
        "outlet='NTV': 2 of 25 exchanges)"
    )
    words = [
        x
        for trace in explorer.view.data
        if trace.customdata is not None
        for x in trace.x
    ]
    assert sorted(words) == sorted(explorer.frame()["answer_words"])
