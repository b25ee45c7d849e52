"""Names as sure as they are: one rule for quotes, checks, briefs, readers and pages."""

import pandas as pd
import pytest

import presskit
from presskit.measures import in_brief
from presskit.schema.sure_names import SURE, inference, sure_name, sure_names
from presskit.widgets import _explorer_data as explorer_data

TALK = """Moderator: Good morning. First question, Jon Vask from Radio Coast.

Q: Will the harbour open in May, as was said last week?

Minister Bo Ek: Yes, in May, if the steel arrives.
"""


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (("Ann Lee", "label", 1.0), "Ann Lee"),
        (("Ann Lee", "call", SURE), "Ann Lee"),
        (("Ann Lee", "call", SURE - 0.01), "a reporter"),
        (("Ann Lee", "introduction", 0.5, "principal"), "a speaker"),
        (("Ann Lee", "joined", 0.5, "principal", "Ms.\n LEE"), "Ms. LEE"),
        (("Ann Lee", pd.NA, pd.NA), "Ann Lee"),
        ((pd.NA, pd.NA, pd.NA), ""),
    ],
)
def test_a_name_as_sure_as_it_is(row, name):
    assert sure_name(*row) == name


def test_what_gives_a_name_in_words():
    assert inference("Ann Lee", "correction", 1.0) == (
        "the name Ann Lee is from a decision"
    )
    assert inference("Ann Lee", "label", 1.0) == inference(pd.NA, pd.NA, pd.NA) == ""


@pytest.fixture
def unsure():
    """Return a corpus whose asker is named by a call that may not be his."""
    corpus = presskit.load_text(TALK)
    turns = corpus.turns
    asks = turns["role"] == "journalist"
    corpus.turns = turns.assign(speaker_p=turns["speaker_p"].mask(asks, 0.6))
    return corpus


def test_tables_keep_the_guess_and_say_so(unsure):
    assert unsure.turns["speaker"].tolist() == ["Moderator", "Jon Vask", "Bo Ek"]
    assert sure_names(unsure.turns).tolist() == ["Moderator", "a reporter", "Bo Ek"]
    assert sure_names(unsure.exchanges).tolist() == ["a reporter"]
    assert sure_names(unsure.turns.head(0)).empty


def test_a_quote_names_nobody_unsure(unsure):
    turn = unsure.turns.loc[1]
    told = presskit.quote(unsure, turn.transcript, turn.start, turn.end)
    assert told.startswith("“Will the harbour open in May, as was said last week?” — ")
    assert "a reporter" in told
    assert (
        "not sure: the name Jon Vask is from the call before: right in 60% of" in told
    )


def test_a_check_of_quotations_names_nobody_unsure(unsure):
    article = "“Will the harbour open in May, as was said last week?” somebody asked."
    row = presskit.verify_quotes(article, unsure).loc[0]
    assert (row["status"], row["speaker"]) == ("verbatim", "a reporter")
    assert "Vask" not in row["message"]


def test_a_brief_names_nobody_unsure(unsure, tmp_path):
    assert in_brief(unsure.exchanges, unsure.questions, unsure.turns)[
        "asker"
    ].tolist() == ["a reporter"]
    sure = presskit.load_text(TALK)
    assert in_brief(sure.exchanges, sure.questions, sure.turns)["asker"].tolist() == [
        "Jon Vask"
    ]


def test_reader_and_page_name_nobody_unsure_and_tell_the_guess(unsure):
    explorer = presskit.widgets.ExchangeExplorer(unsure)
    island = explorer_data.island(explorer)
    asks = island["transcripts"][0]["turns"][1]
    assert (asks["who"], island["items"][0]["who"]) == ("a reporter", "a reporter")
    assert island["items"][0]["title"] == "a reporter"
    assert "the name Jon Vask is from the call before: right in 60%" in asks["head"]
    assert explorer.arrays.of_exchanges.labels["asker"] == ["a reporter"]
