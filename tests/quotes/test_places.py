"""Where an answer says that words stand: ids, turns, lines, transcripts and days."""

import pandas as pd
import pytest

import presskit
from presskit.quotes import STATUSES, verify_quotes
from presskit.schema.ids import ShortIds

WORDS = "We will not close the harbour before winter."  # of turns 0 and 5, lines 6, 21
CRANE = "Every crane will be painted blue."  # of turn 3, whose label stands on line 14


@pytest.fixture(scope="module")
def ids(harbour):
    """Return the short id of each turn."""
    turns = harbour.turns
    return ShortIds(turns["turn_id"].tolist(), turns["transcript"].tolist()).all


@pytest.fixture(scope="module")
def status(harbour):
    """Return a function that gives the status of the one quotation of an article."""

    def of(article):
        rows = verify_quotes(article, harbour)
        (found,) = rows.loc[rows["status"] != "not checked", "status"]
        return found

    return of


def test_an_id_beside_a_quotation_is_held_against_its_turn(status, ids):
    assert status(f"“{CRANE}” [{ids[3]}]") == "verbatim"
    assert status(f"“{CRANE}” ({ids[3]}) And more is told.") == "verbatim"
    assert status(f"[{ids[3]}] “{CRANE}”") == "verbatim"
    assert status(f"“{CRANE}”\n[{ids[3]}]") == "verbatim"
    assert status(f"“{CRANE}” [{ids[0]}]") == "verbatim, wrong place"
    assert status(f"“{CRANE}” [{ids[3].partition('@')[0]}@june]").endswith("place")
    assert status(f"“Every … painted blue.” [{ids[0]}]") == (
        "verbatim with gaps, wrong place"
    )


def test_words_that_stand_in_two_turns_are_right_in_either(status, ids):
    assert status(f"“{WORDS}” [{ids[0]}]") == "verbatim"
    assert status(f"“{WORDS}” [{ids[5]}]") == "verbatim"
    assert status(f"“{WORDS}” [{ids[2]}]") == "verbatim, wrong place"


def test_each_quotation_of_a_list_has_its_own_id(harbour, ids):
    before = f"- {ids[3]}: “{CRANE}”\n- {ids[4]}: “Is that a promise?”\n"
    behind = f"- “{CRANE}” [{ids[3]}]\n- “Is that a promise?” [{ids[4]}]\n"
    line = f"{ids[3]}: “{CRANE}”, {ids[4]}: “Is that a promise?”"
    for article in (before, behind, line):
        rows = verify_quotes(article, harbour)
        assert rows["status"].tolist() == ["verbatim"] * 2, article
        assert rows["claimed"].tolist() == [ids[3], ids[4]]
    rows = verify_quotes(behind.replace(ids[3], ids[4]), harbour)
    assert rows["status"].tolist() == ["verbatim, wrong place", "verbatim"]


def test_lines_and_days_in_brackets_and_signatures(status):
    assert status(f"“{CRANE}” (Ek, 4 May 2021, line 15)") == "verbatim"
    assert status(f"“{CRANE}” (Ek, line 14)") == "verbatim"  # there the turn begins
    assert status(f"“{CRANE}” (Ek, lines 1–20)") == "verbatim"
    assert status(f"“{CRANE}” (line 6)") == "verbatim, wrong place"
    assert status(f"“{CRANE}” (Ek, 5 May 2021)") == "verbatim, wrong place"
    assert status(f"“{CRANE}” — Bo Ek, 5 May 2021") == "verbatim, wrong place"
    assert status(f"“{CRANE}” — Bo Ek, 4 May 2021") == "verbatim"
    assert status(f"On 5 May 2021, Ek said: “{CRANE}”") == "verbatim, wrong place"
    assert status(f"On 4 May 2021, Ek said: “{CRANE}”") == "verbatim"
    assert status(f"“{CRANE}” (Ann Lee, 4 May 2021)") == "verbatim, other speaker"


def test_other_speaker_goes_before_wrong_place_and_both_are_told(harbour):
    rows = [{"quote": CRANE, "speaker": "Ann Lee", "line": 6}]
    (row,) = verify_quotes(rows, harbour).itertuples()
    assert row.status == "verbatim, other speaker"
    assert "these are the words of Bo Ek" in row.message
    assert "Line 6 is given for it." in row.message


@pytest.mark.parametrize(
    ("cells", "status"),
    [
        ({"turn": 3}, "verbatim"),
        ({"turn": 3.0}, "verbatim"),
        ({"turn": "0"}, "verbatim, wrong place"),
        ({"turn": "t0000000000"}, "verbatim, wrong place"),
        ({"turn": "the third"}, "verbatim, wrong place"),
        ({"transcript": "harbour"}, "verbatim"),
        ({"transcript": "transcripts/harbour.txt"}, "verbatim"),
        ({"transcript": "quay"}, "verbatim, wrong place"),
        ({"line": "14-15"}, "verbatim"),
        ({"line": 6}, "verbatim, wrong place"),
        ({"date": "2021-05-04"}, "verbatim"),
        ({"date": "2021-05-05"}, "verbatim, wrong place"),
        ({"speaker": "Minister Ek"}, "verbatim"),
        ({"speaker": "Day"}, "verbatim, other speaker"),
        ({"speaker": None, "turn": None}, "verbatim"),
    ],
)
def test_what_a_row_claims(harbour, cells, status):
    frame = pd.DataFrame([{"quote": CRANE, **cells}])
    assert verify_quotes(frame, harbour)["status"].tolist() == [status]


def test_an_id_with_a_digit_too_few_or_for_other_words_is_never_guessed():
    short = ShortIds(["t1111112222", "t1111113333", "t4444445555"], ["may"] * 3)
    assert short.all == ["t1111112222@may", "t1111113333@may", "t444444@may"]
    assert short.rows("t111111@may") == []
    assert short.rows("t44444@may") == []
    assert short.rows("t4444445@may") == [2]
    assert short.rows("t4444446@may") == []


def test_the_same_words_in_two_transcripts_need_no_transcript():
    short = ShortIds(["t1111112222"] * 2, ["may", "june"])
    assert short.rows("t111111") == [0, 1]
    assert short.rows("t111111@june") == [1]


def test_every_status_is_documented_in_one_place():
    assert set(presskit.verify_quotes.__doc__.split('"')) >= set(STATUSES)
    assert list(
        presskit.verify_quotes([{"quote": "a"}], presskit.load_example())[
            "status"
        ].cat.categories
    ) == list(STATUSES)


def test_a_day_in_the_name_of_a_file_is_no_claim():
    text = (
        "Press conference, 4 May 2021\n\nAnn Lee (AP): Will you come, and when?\n\n"
        "Minister Bo Ek: We come when all the ice has gone.\n\n"
        "Ann Lee (AP): And when is that?\n\nMinister Bo Ek: In June.\n"
    )
    corpus = presskit.load_text(text, name="2021-05-05-quay.txt")
    id_ = f"{corpus.turns.loc[1, 'turn_id']}@2021-05-05-quay"
    for place in (f"[{id_}]", "(2021-05-05-quay, line 5)", "(2021-05-05-quay.txt)"):
        (row,) = verify_quotes(
            f"“when all the ice has gone” {place}", corpus
        ).itertuples()
        assert row.status == "verbatim", (place, row.message)
