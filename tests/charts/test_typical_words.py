"""Typical words: bars to both sides, with counts and ranges."""

import numpy as np
import pandas as pd
import pytest

from presskit import themes
from presskit.charts import _typical_words, typical_words
from presskit.errors import TableError
from tests._figure_words import heads_of, words_of


def word(group, term, n, n_rest, *, g2=9.0, kind="theme", n_speakers=2):
    """Return a row of typical words: of 1,000 words there and 2,000 elsewhere."""
    return {
        "transcript": group, "term": term, "kind": kind, "weight": 5.0, "g2": g2,
        "g2_background": 50.0, "log_odds": 2.0, "log_ratio": 1.5, "n": n,
        "n_rest": n_rest, "rate_per_1000": n, "rate_rest": n_rest / 2, "n_turns": 3,
        "n_speakers": n_speakers, "dp": 0.25,
    }  # fmt: skip


@pytest.fixture
def typical():
    """Return words of two transcripts; b was before a."""
    return pd.DataFrame(
        [
            word("b", "ferry", 8, 2, n_speakers=1),
            word("b", "Bo Ek", 9, 0, kind="cast"),
            word("b", "pier", 4, 3, g2=1.0),
            word("a", "crane", 6, 0),
        ]
    )


def test_two_groups_by_hand(typical, transcripts, trace):
    figure = typical_words(typical, transcripts)
    left, right = trace(figure, "5 Apr 2022"), trace(figure, "13 Feb 2023")
    assert (list(left.x), list(right.x)) == ([-8, -4], [6])
    assert (list(left.y), list(right.y)) == ([0, 1], [0])
    assert list(left.customdata) == ["ferry", "pier"]
    assert list(left.marker.opacity) == [1, 0.4]  # the second may be chance
    assert list(trace(figure, "other").x) == [-1, -1.5, 0]
    texts = trace(figure, "words: 5 Apr 2022")
    assert [text.strip() for text in texts.text] == [
        "<b>ferry</b>  8× · 3 turns · 1 speaker",
        "<b>pier</b>  4× · 3 turns",
    ]
    assert left.hovertext[1] == (
        "<b>pier</b><br>5 Apr 2022: 4 of 1,000 words, 4 per 1,000<br>in 3 turns, by 2 "
        "known speakers<br>spread 0.25: 0 even, 1 clumped<br>13 Feb 2023: 3 of 2,000 "
        "words, 1.5 per 1,000<br>may be chance"
    )
    assert figure.layout.meta["says"] == (
        "Typical of 5 Apr 2022, against 13 Feb 2023: “ferry”; of 13 Feb 2023: “crane”"
    )
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "It compares 1,000 words of 5 Apr 2022 with 2,000 of 13 Feb 2023." in said
    assert "· 3 typical words" in said
    assert "What is pale may be chance" in said
    low, high = figure.layout.xaxis.range
    assert low == -high
    assert high > 8
    assert list(figure.layout.xaxis.ticktext) == ["5", "0", "5"]
    assert [one.text for one in heads_of(figure)] == [
        "typical of 5 Apr 2022",
        "typical of 13 Feb 2023",
    ]


def test_of_many_transcripts_the_newest_is_drawn(typical, transcripts, trace):
    more = pd.concat([typical, pd.DataFrame([word("c", "tide", 5, 1)])])
    days = pd.concat(
        [
            transcripts,
            transcripts.head(1).assign(transcript="c", date=pd.Timestamp("2024-05-01")),
        ]
    )
    figure = typical_words(more, days)
    assert list(trace(figure, "1 May 2024").x) == [5]
    (head,) = heads_of(figure)
    assert head.text == "typical of 1 May 2024, against the others"
    assert figure.layout.xaxis.range[0] == 0
    figure = typical_words(more, days, group="a")
    assert list(trace(figure, "13 Feb 2023").customdata) == ["crane"]
    with pytest.raises(TableError, match=r"group='z' is no group.*say too little"):
        typical_words(more, days, group="z")


def test_any_measure_of_the_table_can_be_a_bar(typical, transcripts, trace):
    figure = typical_words(typical, transcripts, measure="log_ratio")
    assert list(trace(figure, "5 Apr 2022").x) == [-1.5, -1.5]
    assert "other" not in [one.name for one in figure.data]
    said = words_of(figure).replace("<br>", " ")
    assert "log2(rate / rate of the other side)" in said
    with pytest.raises(TableError, match="measure='tf_idf' is not one of rate, g2"):
        typical_words(typical, measure="tf_idf")


def test_a_group_without_others_is_held_against_its_language(trace):
    alone = word("a", "crane", 6, 0, g2=np.nan)
    table = pd.DataFrame([{**alone, "rate_rest": np.nan, "n_rest": 0}])
    figure = typical_words(table)
    assert list(trace(figure, "a").x) == [6]
    assert trace(figure, "a").hovertext[0].count("<br>") == 3
    assert [one.text for one in heads_of(figure)] == ["typical of a"]
    assert "other" not in [one.name for one in figure.data]


def test_keyness_has_the_target_left(trace):
    def turns(*texts):
        return pd.DataFrame({"transcript": "a", "speaker_id": "x", "text": texts})

    table = themes.keyness(
        turns("Ammunition, more ammunition.", "We buy ammunition and jets."),
        turns("Will jets fly?", "Which jets?", "Jets, when?"),
    )
    figure = typical_words(table, names=("answers", "questions"))
    assert not figure.data
    assert figure.layout.meta["says"] == (
        "No word sets answers and questions apart by more than chance"
    )
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "2 words are said more on one side, which may be chance" in said
    assert "It compares 8 words of answers with 7 of questions." in said
    figure = typical_words(table.assign(p=[0.01, 0.2]), names=("answers", "questions"))
    assert list(trace(figure, "answers").x) == [-4.427]
    assert list(trace(figure, "questions").x) == [1.808]
    assert trace(figure, "questions").marker.opacity == (0.4,)
    assert trace(figure, "answers").hovertext[0] == (
        "<b>ammunition</b><br>answers: 3 of 8 words, 375 per 1,000<br>in 2 turns, by 1 "
        "known speaker<br>spread 0.47: 0 even, 1 clumped<br>questions: 0 of 7 words, 0 "
        "per 1,000"
    )
    rates = typical_words(table.assign(p=0.01), measure="rate")
    assert list(rates.data[2].x) == [-375]


def test_where_nearly_all_may_be_chance_the_sure_ones_are_drawn(typical, trace):
    pale = [word("b", f"pier {at}", 4, 3, g2=1.0) for at in range(4)]
    table = pd.concat([typical.iloc[[0]], pd.DataFrame(pale)])
    figure = typical_words(table, names=("b", "a"))
    assert list(trace(figure, "b").customdata) == ["ferry"]
    assert figure.layout.meta["says"] == (
        "Only 1 word sets b and a apart by more than chance: “ferry” (b)"
    )
    said = words_of(figure).replace("<br>", " ").replace("\u00a0", " ")
    assert "It compares 1,000 words of b with 2,000 of a. 4 more may be chance" in said


def test_of_three_roles_podium_and_press_are_drawn(typical, trace):
    roles = {"transcript": "role", "term": "term"}
    rows = [word(one, f"of {one}", 5, 0) for one in ("moderator", "journalist")]
    table = pd.DataFrame([*rows, word("principal", "tide", 7, 1)]).rename(columns=roles)
    figure = typical_words(table)
    heads = [one.text for one in heads_of(figure)]
    assert heads == ["typical of those at the podium", "typical of journalists"]


def test_two_sides_without_a_word_say_what_to_do(typical):
    figure = typical_words(typical[:0], names=("answers", "questions"))
    said = words_of(figure).replace("<br>", " ")
    assert "more often in answers than in questions" in said
    assert "Take a filter off" in said


def test_a_corpus_gives_the_table(corpus):
    made = typical_words(themes.typical(corpus, "section"), corpus.transcripts)
    assert typical_words(corpus, by="section").to_json() == made.to_json()


@pytest.mark.parametrize("width", [320, 560, 840])
def test_each_label_has_room_beside_its_bar(corpus, width):
    figure = typical_words(corpus, width=width)
    low, high = figure.layout.xaxis.range
    for trace in figure.data:
        if trace.type == "scatter" and trace.mode == "text":
            for x, text in zip(trace.x, trace.text, strict=True):
                pixels = abs(x) / (high - low) * width
                letters = len(text.replace("<b>", "").replace("</b>", "").strip())
                assert pixels + 6.4 * letters < width / 2


def test_hostile_words_are_only_shown(typical, texts, evil):
    bad = typical.assign(term=evil, transcript=evil)
    for text in texts(typical_words(bad)):
        assert "<script" not in text
        assert "$" not in text


def test_nothing_to_draw_is_said(typical, exchanges):
    assert "No typical word" in words_of(typical_words(typical[:0]))
    cast = typical[typical["kind"] == "cast"]
    assert typical_words(cast).layout.meta["says"] == "No typical word"
    with pytest.raises(TableError, match="term"):
        typical_words(exchanges)


@pytest.mark.parametrize(
    ("most", "labels"),
    [(4.27, ["0", "2", "4"]), (9.9, ["0", "5"]), (0.03, ["0", "0.02"])],
)
def test_an_axis_has_a_number_beside_0(most, labels):
    assert _typical_words._axis_ticks(most, 1)["ticktext"] == labels
