"""What is told in other words is listed, so that nobody takes silence for a yes."""

import pytest

from presskit.quotes import verify_quotes


@pytest.mark.parametrize(
    "sentence",
    [
        "Ek said that the harbour would stay open all summer.",
        "According to Bo Ek, the harbour stays open all summer.",
        "She warned that nobody would pay for the new cranes.",
        "Ek rules out that the harbour is sold abroad.",
        "The harbour stays open, the minister told reporters on Friday.",
        "Der Hafen bleibt den ganzen Sommer offen, sagte Bo Ek.",
    ],
)
def test_a_sentence_that_tells_what_somebody_said(harbour, sentence):
    article = f"The harbour is old. {sentence}\n\nIt was built long ago.\n"
    (row,) = verify_quotes(article, harbour).itertuples()
    assert (row.status, row.quote) == ("not checked", sentence)
    assert "it was not checked" in row.message


@pytest.mark.parametrize(
    "article",
    [
        "“Every crane will be painted blue,” Ek said on Friday in the harbour.",
        "“Every crane will be painted blue.” Bo Ek of the ministry said.",
        "This is what Bo Ek said on the matter:\n\n“Every crane will be painted blue.”",
        "“Every crane will be painted blue.” — Bo Ek, Minister of the Harbour and Sea",
        "Ek said that “every crane will be painted blue”.",
    ],
)
def test_what_says_who_speaks_is_no_paraphrase(harbour, article):
    assert verify_quotes(article, harbour)["status"].tolist() == ["verbatim"]


def test_what_is_told_before_a_quotation_is_listed(harbour):
    article = "Ek said that the islands must pay: “Every crane will be painted blue.”"
    rows = verify_quotes(article, harbour)
    assert sorted(rows["status"]) == ["not checked", "verbatim"]


def test_a_turn_cited_without_a_quotation(harbour):
    id_ = f"{harbour.turns.loc[3, 'turn_id'][:7]}@harbour"
    article = f"The cranes will get new paint soon [{id_}].\n\nAll is well."
    (row,) = verify_quotes(article, harbour).itertuples()
    assert (row.status, row.claimed) == ("not checked", id_)
    assert f"{id_} is a turn of Bo Ek in “harbour”, line 14: read it." in row.message
    (row,) = verify_quotes(
        article.replace(id_, "t000000@harbour"), harbour
    ).itertuples()
    assert "t000000@harbour stands for no turn here." in row.message


def test_text_without_quotation_marks_is_never_passed_over(harbour):
    (row,) = verify_quotes("Every crane will be painted blue.", harbour).itertuples()
    assert row.status == "verbatim"
    assert "no quotation marks, and was checked as one quotation" in row.message
    (row,) = verify_quotes("Every crane goes to pirates.", harbour).itertuples()
    assert row.status == "not found"
    (row,) = verify_quotes("The cranes are old.\n\nSo are we.", harbour).itertuples()
    assert (row.status, row.line) == ("not checked", 1)
    assert "Nothing in it stands in quotation marks" in row.message
    assert verify_quotes("", harbour).empty
