"""Sentences about a dictionary's tables: true and well formed for any corpus."""

import pandas as pd

import presskit
from presskit import themes
from presskit.themes import findings


def agenda(**rows):
    """Return an agenda of one transcript: statement, asked, brought, asked only."""
    counts = pd.DataFrame(
        rows, index=["n_statement", "n_asked", "n_brought", "n_asked_only"]
    ).T
    counts["n_answered"] = counts["n_asked"] - counts["n_asked_only"]
    counts.insert(0, "theme", counts.index)
    return counts.assign(transcript="may", n_exchanges=12)


def test_an_agenda_in_words():
    table = agenda(
        Port=[3, 0, 1, 0], Ferry=[1, 6, 0, 0], Jets=[0, 4, 0, 3], War=[0, 0, 5, 0],
        Rain=[0, 0, 0, 0],
    )  # fmt: skip
    assert findings.agenda(table) == (
        "Asked most, of 12 exchanges: Ferry (6) and Jets (4). In the statement, and in "
        "no question: Port. Asked, and in no statement: Jets. Raised by the answers "
        "alone: War. Asked, and not named in the answer (read them): Jets. All by the "
        "words of the dictionary alone."
    )


def test_too_few_and_none():
    few = agenda(Port=[1, 1, 0, 0]).assign(n_exchanges=2)
    assert findings.agenda(few) == ("2 exchanges: too few to say what was asked most.")
    none = findings.agenda(agenda(Port=[1, 0, 0, 0]))
    assert none.startswith("In 12 exchanges no theme is asked for. In the statement")


def test_coverage_in_words(turns_of):
    counts = pd.DataFrame({"unit": ["exchanges"], "n": [3], "n_under": [2]})
    turns = pd.DataFrame({"unit": ["turns"], "n": [1], "n_under": [1]})
    assert findings.coverage(pd.concat([counts, turns])) == (
        "1 of 3 exchanges in which something is asked has none of the themes. "
        "A theme is named in 1 of 1 turn (100%)."
    )
    assert findings.coverage(turns).startswith("There is no exchange. A theme is")
    none = themes.coverage(turns_of([]), {"Port": "port"})
    assert findings.coverage(none) == "There is no turn."


def test_precision_in_words():
    judged = themes.precision(pd.DataFrame({"theme": ["A"], "right": ["yes"]}))
    assert findings.precision(judged) == (
        "Of 1 hit that was judged 1 is right (100%; 95% interval 2% to 100%)."
    )
    empty = themes.precision(pd.DataFrame({"theme": ["A"], "right": [""]}))
    assert findings.precision(empty) == "No hit is judged yet."


def test_they_hold_for_the_example():
    corpus = presskit.load_example()
    assert "Defence spending" in findings.agenda(themes.agenda(corpus, "security"))
    told = findings.coverage(themes.coverage(corpus, "security"))
    assert told.startswith(
        "2 of 25 exchanges in which something is asked have none of the themes."
    )


def test_uncovered_in_words():
    rows = pd.DataFrame({"text": ["Why?", "And now?"], "turn": [1, 3]})
    some = "1 turn of a journalist asks something under no theme."
    assert findings.uncovered(rows[:1]) == some
    rows.attrs["uncovered"] = {"n_left_out": 1}
    assert findings.uncovered(rows).endswith(
        "under no theme. 1 that only greets, thanks or says yes is left out."
    )
    none = "All that is asked is under a theme."
    assert findings.uncovered(rows[:0]) == (
        f"{none} 1 that only greets, thanks or says yes is left out."
    )
