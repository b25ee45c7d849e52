"""Names that people guess: an error that names the line, and the line does it."""

import pytest

import presskit
from presskit import charts, guesses, measures, themes
from presskit.errors import PresskitError


@pytest.mark.parametrize(
    ("where", "name", "said"),
    [
        (measures, "unanswered", r"Write measures\.declined\(corpus\), or "),
        (measures, "kwic", r"presskit\.measures has no 'kwic'.* mean themes\.kwic\?"),
        (themes, "termz", r"Did you mean themes\.terms\?"),
        (charts, "floors", r"Did you mean charts\.floor\?"),
        (presskit, "read_csv", r"Write presskit\.load\("),
        (presskit, "answer_lengths", r"Did you mean measures\.answer_lengths\?"),
        (measures, "wibble", r"dir\(measures\) shows all"),
    ],
)
def test_a_name_that_is_not_there_names_the_line(where, name, said):
    with pytest.raises(AttributeError, match=said) as raised:
        getattr(where, name)
    assert isinstance(raised.value, PresskitError)


def test_python_may_ask_for_names_of_its_own():
    assert not hasattr(measures, "__wrapped__")
    with pytest.raises(AttributeError, match="has no attribute") as raised:
        _ = measures._wibble
    assert not isinstance(raised.value, PresskitError)


def test_a_corpus_says_the_same(corpus):
    for name, line in (("longest", "nlargest"), ("over_time", r"over_time\(corpus\)")):
        with pytest.raises(AttributeError, match=line):
            getattr(corpus, name)


def test_the_lines_do_what_is_meant(corpus):
    known = {"corpus": corpus, "measures": measures, "themes": themes}
    rows = {
        name: [len(eval(line, known)) for line in guesses.line_for(name).split(", or ")]
        for name in ("unanswered", "longest", "shortest", "followups", "first", "count")
    }
    # All 25 are answered, though 13 sentences decline, and none asks again; two
    # transcripts, press and podium of each.
    assert rows == {
        "unanswered": [13, 0], "longest": [3], "shortest": [3], "followups": [0],
        "first": [1], "count": [4],
    }  # fmt: skip
    assert eval(guesses.line_for("longest"), known)["answer_words"].max() == 640
    first = eval(guesses.line_for("first_asker"), known)["outlet"].tolist()
    assert first == ["Ukrinform", "Agence France-Presse"]
    answers = eval(guesses.line_for("first_answers"), known)
    assert answers[["asks", "n"]].values.tolist() == [["first", 25], ["no question", 1]]
    unnamed = eval(guesses.line_for("asked_only"), known)
    assert unnamed["asker"].tolist() == ["Florian Neuhann"]
    assert eval(guesses.line_for("methods"), known).endswith("the saved tables.")
    cut = presskit.load_text("Ann Lee (AP): Why —\n\nMinister Bo Ek: Because.")
    broken = eval(guesses.line_for("interrupted"), {"corpus": cut})
    assert broken["speaker"].tolist() == ["Ann Lee"]
