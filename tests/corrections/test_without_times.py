"""Lines of a version that read times as words still stand where their words stand.

`before_times` holds five exports of tools and the corrections.csv that presskit wrote
for them when it took times, and closing lines of the program, for talk: in each a
speaker, a label, an outlet and a role of one turn.
"""

import shutil
import warnings
from pathlib import Path

import pytest

import presskit
from presskit.corrections._without_times import without_times
from presskit.schema.values import Correction

FOLDER = Path(__file__).parent / "before_times"
GONE = ("K16_closing_lines", "role")
"""Made on the closing lines of a program, which are no words of the turn now."""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = shutil.copytree(FOLDER, tmp_path_factory.mktemp("old") / "exports")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return presskit.load(folder, progress=False)


@pytest.mark.parametrize(
    ("turn", "column", "value"),
    [
        (1, "speaker", "Ines Hallgren"),
        (3, "label", "Wim Dekker"),
        (2, "outlet", "Bridge Gazette"),
        (5, "role", "moderator"),
    ],
)
def test_each_line_is_followed_where_its_words_stand(corpus, turn, column, value):
    table = corpus.outlets if column == "outlet" else corpus.turns
    told = table[table["turn"] == turn].set_index("transcript")[column]
    assert len(told) == 5
    wrong = {(file, column) for file in told.index[told != value]}
    assert wrong == ({GONE} if GONE[1] == column else set())


def test_the_line_whose_words_are_gone_is_refused_aloud(corpus):
    failed = corpus.audit[corpus.audit["kind"] == "correction failed"]
    assert failed["transcript"].tolist() == [GONE[0]]
    assert "Transcription ended" in failed["message"].iloc[0]


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("[00:00:05] Why? At 10:30?", "Why? At 10:30?"),
        ("Why? #00:00:05-3# So.", "Why? So."),
        ("Why? 00:00:10 -", "Why?"),
        ("(0:05) Why 10:30 - or 11:00?", "Why 10:30 - or 11:00?"),
        ("No times: none.", "No times: none."),
    ],
)
def test_times_of_a_program_go_and_those_of_people_stay(words, bare):
    line = Correction("outlet", "a", "", 0, 9, "NPR", "", "", words, words, words)
    told = without_times(line)
    assert (told.words, told.before, told.after) == (bare, bare, bare)
