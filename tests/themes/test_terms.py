"""Words counted and weighed by group."""

from math import log

import pandas as pd
import pytest

from presskit.errors import PresskitWarning, TableError
from presskit.themes import terms
from presskit.themes._tally import stopword_list

NA = pd.NA


def test_terms_by_hand(turns_of):
    turns = turns_of(
        [
            {"text": "Jets, jets and aid.", "transcript": "a", "speaker_id": "x"},
            {"text": "Aid", "transcript": "b", "speaker_id": "y"},
            {"text": "aid? Tanks!", "transcript": "b", "speaker_id": NA},
        ]
    )
    expected = pd.DataFrame(
        {
            "term": ["jets", "aid", "tanks", "aid"],
            "transcript": ["a", "a", "b", "b"],
            "n": [2, 1, 1, 2],
            "rate_per_1000": [2000 / 4, 1000 / 4, 1000 / 3, 2000 / 3],
            "tf_idf": [2 / 4 * log(2 / 1), 0, 1 / 3 * log(2 / 1), 0],
            "n_turns": [1, 3, 1, 3],
            "n_speakers": [1, 2, 0, 2],
            "n_transcripts": [1, 2, 1, 2],
        }
    )
    pd.testing.assert_frame_equal(terms(turns), expected)


def test_tf_idf_equals_the_numbers_of_tidytext(turns_of):
    """The example of its tests: tf is 1/6 … 1/3, idf is 0 or log(2)."""
    table = terms(
        turns_of(
            [
                {"text": "the quick brown fox jumped jumped", "transcript": "1"},
                {"text": "over the lazy brown dog dog", "transcript": "2"},
            ]
        ),
        stopwords=None,
    )
    weight = table.set_index(["transcript", "term"])["tf_idf"]
    assert weight["1", "the"] == weight["2", "brown"] == 0
    assert weight["1", "quick"] == weight["2", "over"] == pytest.approx(log(2) / 6)
    assert weight["1", "jumped"] == weight["2", "dog"] == pytest.approx(log(2) / 3)


def test_a_turn_of_two_outlets_counts_for_each_one_without_for_none(turns_of):
    turns = turns_of(
        [{"text": "jets", "outlet": "NPR; ZDF"}, {"text": "jets", "outlet": NA}]
    )
    table = terms(turns, by="outlet")
    assert table["outlet"].tolist() == ["NPR", "ZDF"]
    assert table["n"].tolist() == [1, 1]
    assert table["n_turns"].tolist() == [2, 2]


def test_namesakes_stay_apart(turns_of):
    turns = turns_of(
        [
            {"text": "jets", "speaker_id": "smith-ap", "speaker": "Jo Smith"},
            {"text": "jets", "speaker_id": "smith-bbc", "speaker": "Jo Smith"},
        ]
    )
    assert terms(turns, by="speaker")["speaker"].tolist() == ["Jo Smith", "Jo Smith"]


@pytest.mark.parametrize(
    ("stopwords", "kept"),
    [
        ("en", ["jets"]),
        (None, ["don't", "jets", "us"]),
        (["JETS", "Don’t"], []),  # beside those of English
        ([], ["jets"]),
    ],
)
def test_stop_words_are_a_choice(turns_of, stopwords, kept):
    table = terms(turns_of(["Don’t us jets"]), stopwords=stopwords)
    assert sorted(table["term"]) == kept


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("de", "Wir haben die Brücke, und sie ist nicht für uns."),
        ("fr", "Et c'est pour nous qu'il y a la brücke; n'est-ce pas d'elle ?"),
        ("es", "Y nosotros tenemos la brücke, que es de todos ellos."),
        ("it", "Noi abbiamo la brücke, ch'è di tutti e c'è per voi."),
    ],
)
def test_stop_words_of_other_languages_leave_topics(turns_of, code, said):
    kept = terms(turns_of([said]), stopwords=code)["term"].tolist()
    assert "brücke" in kept
    assert set(kept) <= {"brücke", "ch'è", "pas"}


GERMAN = "Wir haben das nicht gesagt, und es ist auch nicht für uns. " * 4
ENGLISH = "We have said that this is not for us to say, and it is so. " * 4


def test_each_turn_leaves_out_the_small_words_of_its_language(turns_of):
    turns = turns_of(
        [
            {"transcript": "a", "text": f"{GERMAN} Die Brücke war zu."},
            {"transcript": "b", "text": f"{ENGLISH} The war, and who will die in it."},
            {"transcript": "c", "text": "The bridge."},  # too short to tell
        ]
    )
    kept = terms(turns).groupby("transcript")["term"].agg(set)
    assert kept["a"] == {"brücke"}
    assert kept["b"] == {"war", "die"}
    assert kept["c"] == {"bridge"}
    beside = terms(turns, stopwords=["bridge"]).groupby("transcript")["term"].agg(set)
    assert beside.to_dict() == {"a": kept["a"], "b": kept["b"]}


def test_a_transcript_in_two_languages_is_read_turn_by_turn(turns_of):
    turns = turns_of([f"{GERMAN * 12} Die Brücke.", f"{ENGLISH * 12} They die."])
    assert set(terms(turns)["term"]) == {"brücke", "die"}


def test_what_a_corpus_knows_of_its_languages_holds_for_its_parts():
    import presskit

    text = f"Ann Lee (dpa): War die Brücke zu?\n\nMinister Bo Ek: {GERMAN * 6}"
    turns = presskit.load_text(text).turns
    assert set(terms(turns.head(1))["term"]) == {"brücke"}  # English would keep "war"
    assert terms(turns.tail(1)).empty


def test_a_language_without_a_list_is_said(turns_of):
    korean = "우리는 그 수 있는 것 이 말을 하지 등 및 이 것 " * 6
    with pytest.warns(PresskitWarning, match="no list of stop words for ko"):
        assert "그" in terms(turns_of([korean]))["term"].tolist()


def test_an_unknown_language_is_refused_with_those_there_are(turns_of):
    with pytest.raises(
        TableError, match=r"no list of stop words for 'tlh'.*\['ar', 'bg', .*\]"
    ):
        terms(turns_of(["jets"]), stopwords="tlh")


def test_the_stop_words_leave_themes_alone():
    words = stopword_list("en")
    assert {"the", "don't", "okay", "we're", "thank", "question"} <= words
    assert not {"#", "support", "war", "first", "two", "today"} & words


@pytest.mark.parametrize(
    "by", ["transcript", "section", "role", "speaker", "outlet", "exchange"]
)
@pytest.mark.parametrize("rows", [[], [""], ["[inaudible]"], ["the"]])
def test_no_terms_give_an_empty_table_of_the_same_types(turns_of, by, rows):
    full = terms(turns_of([{"text": "jets", "outlet": "NTV", "exchange": 1}]), by)
    empty = terms(turns_of(rows), by)
    assert len(full) == 1
    assert empty.empty
    assert empty.dtypes.equals(full.dtypes)
    assert "object" not in set(full.dtypes.astype("str"))


def test_a_column_of_the_result_is_no_group(turns_of):
    with pytest.raises(TableError, match="cannot group by 'term'"):
        terms(turns_of(["jets"]), by="term")


def test_groups_of_several_columns_or_of_all_turns(turns_of):
    turns = turns_of(
        [
            {"text": "jets aid", "role": "principal", "outlet": "A; B"},
            {"text": "jets", "role": "journalist", "outlet": "A"},
            {"text": "jets", "role": "journalist"},
        ]
    )
    both = terms(turns, by=["role", "outlet"])
    assert both[["term", "role", "outlet", "n"]].to_numpy().tolist() == [
        ["aid", "principal", "A", 1], ["jets", "principal", "A", 1],
        ["aid", "principal", "B", 1], ["jets", "principal", "B", 1],
        ["jets", "journalist", "A", 1],
    ]  # fmt: skip
    whole = terms(turns, by=None)
    assert whole.columns[:2].tolist() == ["term", "n"]
    assert dict(zip(whole["term"], whole["n"], strict=True)) == {"jets": 3, "aid": 1}
    assert terms(turns, by=[]).equals(whole)


def test_a_year_is_worked_out_where_there_are_dates(turns_of):
    turns = turns_of(["jets", "jets", "aid"])
    turns["date"] = pd.to_datetime(["2022-04-05", "2023-02-13", None])
    table = terms(turns, by="year")
    assert table[["term", "year"]].to_numpy().tolist() == [
        ["jets", 2022], ["jets", 2023],
    ]  # fmt: skip
    assert terms(turns, by="month")["month"].tolist() == ["2022-04", "2023-02"]
    assert "year" not in turns


def test_only_the_first_terms_of_each_group(turns_of):
    turns = turns_of(["jets jets aid", {"text": "tanks aid", "transcript": "b"}])
    assert terms(turns, top=1)["term"].tolist() == ["jets", "tanks"]
    with pytest.raises(TableError, match="top must be 1 or more"):
        terms(turns, top=0)
