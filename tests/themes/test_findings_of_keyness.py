"""Which words are typical of either side, in sentences."""

import pandas as pd
import pytest

from presskit import themes
from presskit.errors import TableError
from presskit.themes import findings

CHOSEN = {
    "measure": "g2", "stopwords": "spoken", "languages": ["de", "en"], "min_count": 3,
    "min_turns": 2, "correction": "bh", "fold": ("elision", "hyphen"),
    "n_compared": 400, "n_words_target": 1000, "n_words_reference": 1,
}  # fmt: skip


def table(**chosen):
    rows = pd.DataFrame(
        {
            "term": ["jets", "Monday", "aid", "ferry"],
            "kind": ["theme", "date", "theme", "theme"],
            "log_ratio": [2.0, 1.0, 0.5, -3.0],
            "p": [0.01, 0.01, 0.3, 0.9],
            "n_target": [5, 9, 9, 0],
            "n_reference": [1, 0, 2, 3],
            "n_turns_target": [4, 2, 2, 0],
            "n_turns_reference": [1, 0, 2, 1],
        }
    )
    rows.attrs["keyness"] = CHOSEN | chosen
    rows.attrs["fold"] = {"added": {"jets": {"jets’": 1, "jets-led": 1}}}
    return rows


def test_the_sure_themes_of_both_sides_and_what_was_chosen():
    assert findings.keyness(table(), ("answers", "questions")) == (
        "Typical of answers (1,000 words): “jets” (5 times in 4 turns; elsewhere 1; of "
        "both 2 as “jets’” and “jets-led”). Of questions (1 word) no word is typical "
        "beyond chance. By G², of 400 terms compared (p corrected by Benjamini and "
        "Hochberg), said 3 times or more in 2 turns. Stop words are left out (de and "
        "en). Of words are folded: elision and hyphen."
    )


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"stopwords": None}, "Stop words are kept."),
        ({"stopwords": "fr"}, "Stop words are left out (fr)."),
        ({"stopwords": ["x"]}, "(a list of one's own beside those of de and en)."),
        ({"fold": True}, "Words are folded."),
        ({"fold": False}, "Words are not folded."),
        ({"fold": "spelling"}, "Words are folded, and spellings of one word are one."),
        ({"measure": "log_odds", "correction": "holm"}, "By the z of log-odds, of 400"),
    ],
)
def test_each_choice_is_told(chosen, said):
    assert said in findings.keyness(table(**chosen))


def test_no_words_and_names_that_are_none(turns_of):
    jets = turns_of(["Jets."])
    assert findings.keyness(themes.keyness(jets, jets[:0])) == (
        "There are no words on both sides."
    )
    for names in ("answers", ("one",)):
        with pytest.raises(TableError, match="does not name two sides"):
            findings.keyness(table(), names)
