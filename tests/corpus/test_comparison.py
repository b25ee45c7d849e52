"""Comparing two versions of a transcript: each case with the rows that it must give."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.corpus.comparison import (
    ALIKE,
    DIFFERENCES,
    compare,
)
from presskit.errors import SourceError, TableError
from tests._examples import at_most

Q, A = "Ann Lee (AP)", "Minister Bo Ek"
REUTERS = "Cy Fox (Reuters)"
ONE = "We sent ten tanks to the border."


def loaded(*turns, name="pasted text"):
    """Load turns given as (label, text)."""
    return presskit.load_text(
        "\n\n".join(f"{label}: {text}" for label, text in turns), name=name
    )


def rows(a, b, *columns):
    """Return the chosen columns of the comparison as tuples, None where absent."""
    table = compare(a, b)[list(columns)].astype(object)
    return list(table.where(table.notna(), None).itertuples(index=False, name=None))


def test_one_case_of_each_change_with_all_its_columns():
    a = loaded((Q, "Why?"), (A, ONE), (Q, "And planes?"), (A, "No, none."))
    b = loaded(
        (Q, "Why?"),
        (A, ONE.replace("ten", "two")),
        (A, "No, none."),
        (REUTERS, "What of the elections next year, Minister?"),
    )
    expected = DIFFERENCES.frame(
        {
            "change": ["same", "changed", "removed", "same", "added"],
            "turn_a": [0, 1, 2, 3, None],
            "turn_b": [0, 1, None, 2, 3],
            "line_a": [1, 3, 5, 7, None],
            "line_b": [1, 3, None, 5, 7],
            "label_a": [Q, A, Q, A, None],
            "label_b": [Q, A, None, A, REUTERS],
            "speaker_a": ["Ann Lee", "Bo Ek", "Ann Lee", "Bo Ek", None],
            "speaker_b": ["Ann Lee", "Bo Ek", None, "Bo Ek", "Cy Fox"],
            "text_a": ["Why?", ONE, "And planes?", "No, none.", None],
            "text_b": [
                "Why?",
                "We sent two tanks to the border.",
                None,
                "No, none.",
                "What of the elections next year, Minister?",
            ],
            "n_words_a": [1, 7, 2, 2, None],
            "n_words_b": [1, 7, None, 2, 7],
            "similarity": [1.0, 2 * 6 / 14, None, 1.0, None],
            "difference": [
                "",
                "We sent [-ten-] {+two+} tanks to the",
                "[-And planes?-]",
                "",
                "{+What of the elections next year, Minister?+}",
            ],
        }
    )
    pd.testing.assert_frame_equal(compare(a, b), expected)


def test_the_same_words_under_another_label_are_relabelled():
    a, b = loaded((Q, "Why?"), (A, ONE)), loaded((REUTERS, "Why?"), (A, ONE))
    assert rows(a, b, "change", "label_a", "label_b", "difference") == [
        ("relabelled", Q, REUTERS, ""),
        ("same", A, A, ""),
    ]


@pytest.mark.parametrize(
    "same",
    [
        "We don't know, and that's “it”. [laughter]",
        "We  don’t know -- and that’s it.",
        "WE DON'T KNOW. And that's it!",
    ],
)
def test_a_turn_is_the_same_if_its_words_are(same):
    a = loaded((Q, "Why?"), (A, "We don't know, and that's it."))
    assert rows(a, loaded((Q, "Why?"), (A, same)), "change") == [("same",)] * 2


def test_two_words_for_one_are_a_change():
    a = loaded((Q, "Why?"), (A, "We don't know the full-fledged plan."))
    b = loaded((Q, "Why?"), (A, "We do not know the full-fledged plan."))
    assert rows(a, b, "difference")[1] == (
        "We [-don't-] {+do not+} know the full-fledged",
    )


LONG = (
    "We met today. We spoke of the harbour, of the bridge and of the northern road. "
    "We agreed to build all three before winter. The money is there, and so is the "
    "will."
)


def test_a_turn_cut_in_two_is_one_changed_and_one_added():
    head, tail = LONG[: LONG.index("The money")], LONG[LONG.index("The money") :]
    whole = loaded((Q, "What did you agree on?"), (A, LONG))
    cut = loaded((Q, "What did you agree on?"), (A, head), (Q, "Paid?"), (A, tail))
    assert rows(whole, cut, "change", "turn_a", "turn_b", "difference") == [
        ("same", 0, 0, ""),
        (
            "changed",
            1,
            1,
            "three before winter. [-The money is there, and so is the will.-]",
        ),
        ("added", None, 2, "{+Paid?+}"),
        ("added", None, 3, "{+The money is there, and so is the will.+}"),
    ]
    assert [row[0] for row in rows(cut, whole, "change")] == [
        "same",
        "changed",
        "removed",
        "removed",
    ]


def test_a_repeated_turn_is_paired_by_its_place_and_label():
    thanks = [(Q, "Thank you."), (A, "Thank you.")]
    a = loaded((Q, "Why?"), (A, ONE), *thanks)
    b = loaded((Q, "Why?"), (A, ONE), (A, "Thank you."))
    assert rows(a, b, "change", "turn_a", "turn_b")[2:] == [
        ("removed", 2, None),
        ("same", 3, 2),
    ]


def test_short_turns_of_two_people_are_not_one_changed_turn():
    a, b = loaded((Q, "Why?"), (A, "Yes, please.")), loaded((Q, "Why?"), (Q, "Yes."))
    assert sorted(rows(a, b, "change")[1:]) == [("added",), ("removed",)]
    same_label = loaded((Q, "Why?"), (A, "Yes."))
    assert rows(a, same_label, "change")[1] == ("changed",)


def test_a_turn_that_moved_is_removed_and_added():
    first, second = (Q, "What of the harbour, Minister, and when?"), (A, LONG)
    table = compare(loaded(first, second), loaded(second, first))
    # The longer one keeps its place.
    assert table["change"].tolist() == ["removed", "same", "added"]
    assert table["text_a"][0] == table["text_b"][2] == first[1]


NUMBERS = [f"n{number}" for number in range(40)]


@pytest.mark.parametrize(
    ("changed", "difference"),
    [
        ({0: "X"}, "[-n0-] {+X+} n1 n2 n3"),
        ({39: "X"}, "n36 n37 n38 [-n39-] {+X+}"),
        ({5: ""}, "n2 n3 n4 [-n5-] n6 n7 n8"),
        ({5: "n5 X"}, "n3 n4 n5 {+X+} n6 n7 n8"),
        # up to six words between are shown, of seven three on each side
        ({5: "X", 12: "Y"}, "[-n5-] {+X+} n6 n7 n8 n9 n10 n11 [-n12-] {+Y+}"),
        ({5: "X", 13: "Y"}, "[-n5-] {+X+} n6 n7 n8 … n10 n11 n12 [-n13-] {+Y+}"),
        # an equal word between longer differences is taken into them …
        ({5: "", 6: "", 8: "", 9: ""}, "[-n5 n6 n7 n8 n9-] {+n7+}"),
        # … between others it is not
        ({5: "X", 7: "Y"}, "[-n5-] {+X+} n6 [-n7-] {+Y+}"),
    ],
)
def test_a_difference_is_shown_with_three_words_around_it(changed, difference):
    words = [changed.get(at, word) for at, word in enumerate(NUMBERS)]
    a = loaded((Q, "Why?"), (A, " ".join(NUMBERS)))
    b = loaded((Q, "Why?"), (A, " ".join(filter(None, words))))
    shown = compare(a, b)["difference"][1]
    assert difference in shown
    assert len(shown.split()) <= len(difference.split()) + 6


def test_signs_stay_with_the_words_that_they_touch():
    a = loaded((Q, "Why?"), (A, "He said: “Never again.” We agree with him."))
    b = loaded((Q, "Why?"), (A, "He said: “Often again.” We agree with him."))
    assert rows(a, b, "difference")[1] == (
        "He said: [-“Never-] {+“Often+} again.” We agree",
    )


def test_a_file_is_loaded(tmp_path):
    path = tmp_path / "old.txt"
    path.write_text(f"{Q}: Why?\n\n{A}: {ONE}\n", encoding="utf-8")
    b = loaded((Q, "Why?"), (A, ONE))
    assert rows(path, b, "change") == rows(str(path), path, "change") == [("same",)] * 2


def test_a_file_that_is_not_there_is_said_as_by_load(tmp_path):
    with pytest.raises(SourceError, match="missing"):
        compare(tmp_path / "missing.txt", loaded((Q, "Why?"), (A, ONE)))


def test_more_than_one_transcript_is_no_version(corpus, seeds):
    one = corpus.filter(transcript="003_7ec467e6c538953e")
    with pytest.raises(TableError, match=r"a holds 2 transcripts.*corpus\.filter"):
        compare(corpus, one)
    with pytest.raises(TableError, match=r"seeds holds 2 transcripts"):
        compare(one, seeds)
    with pytest.raises(TableError, match=r"b holds 0 transcripts; "):
        compare(one, one.filter(role="other"))


@pytest.mark.parametrize("wrong", [None, 3, ["a.txt"], pd.DataFrame()])
def test_what_is_no_version_is_said(wrong, corpus):
    with pytest.raises(TableError, match=f"a is a {type(wrong).__name__}, no path and"):
        compare(wrong, corpus)


def test_an_edited_seed_against_the_seed(seeds, tmp_path):
    old = seeds / "003_7ec467e6c538953e.txt"
    a = presskit.load(old)
    assert set(compare(a, old)["change"]) == {"same"}
    text = old.read_text(encoding="utf-8")
    turns = a.turns
    relabelled, dropped = turns.loc[5], turns.loc[20]
    source = a.source(dropped["transcript"]).text
    label_at = source.rindex(dropped["label"], 0, dropped["start"])
    new = text.replace(source[label_at : dropped["end"]], "")
    new = new.replace("devastating", "terrible", 1)
    new = new.replace("14 Feb. 2023 08:09", "15 Feb. 2023 10:00")
    label_at = new.rindex(relabelled["label"], 0, new.index(relabelled["text"]))
    new = f"{new[:label_at]}Eva Ås (TT){new[label_at + len(relabelled['label']) :]}"
    path = tmp_path / "new.txt"
    path.write_text(new, encoding="utf-8")
    table = compare(old, path)
    differs = table[table["change"] != "same"]
    assert differs[["change", "turn_a", "turn_b"]].astype(object).values.tolist() == [
        ["changed", 0, 0],
        ["relabelled", 5, 5],
        ["removed", 20, pd.NA],
    ]
    assert differs["difference"].tolist()[0] == (
        "following last week's [-devastating-] {+terrible+} earthquakes. Thousands of"
    )
    assert differs["label_b"].tolist()[1] == "Eva Ås (TT)"
    assert table["turn_b"].max() == len(turns) - 2


SAID = st.sampled_from(
    [
        "Why?",
        "Yes.",
        "Thank you.",
        "Thank you, Minister.",
        "[laughter]",
        ONE,
        ONE.replace("ten", "two"),
        LONG,
        LONG[:90],
        LONG[90:],
    ]
)
TURNS = st.lists(st.tuples(st.sampled_from([Q, A, REUTERS]), SAID), max_size=8)


def version(turns):
    return loaded((Q, "Minister, why?"), (A, "Because."), *turns)


@at_most(40)
@given(TURNS, TURNS)
def test_all_turns_of_both_are_there_once_and_in_order(turns_a, turns_b):
    a, b = version(turns_a), version(turns_b)
    table = compare(a, b)
    for side, of in (("a", a), ("b", b)):
        there = table[table[f"turn_{side}"].notna()]
        assert there[f"turn_{side}"].tolist() == of.turns["turn"].tolist()
        assert there[f"text_{side}"].tolist() == of.turns["text"].tolist()
        assert there[f"n_words_{side}"].tolist() == of.turns["n_words"].tolist()
    similarity = table["similarity"]
    assert similarity.isna().equals(table["change"].isin(["added", "removed"]))
    assert (similarity.dropna() >= ALIKE).all()
    kept = table["change"].isin(["same", "relabelled"])
    assert (similarity[kept] == 1).all()
    assert (table["difference"][kept] == "").all()


@at_most(40)
@given(TURNS)
def test_a_version_is_the_same_as_itself(turns):
    table = compare(version(turns), version(turns))
    assert set(table["change"]) == {"same"}
    assert table["turn_a"].equals(table["turn_b"].rename("turn_a"))


@at_most(40)
@given(TURNS, TURNS)
def test_the_other_way_round_added_is_removed(turns_a, turns_b):
    a, b = version(turns_a), version(turns_b)
    other = {"added": "removed", "removed": "added"}

    def pairs(table, one, two):
        change = table["change"].astype("str")
        return {
            (other.get(word, word) if one == "b" else word, i, j)
            for word, i, j in zip(
                change, table[f"turn_{one}"], table[f"turn_{two}"], strict=True
            )
        }

    assert pairs(compare(a, b), "a", "b") == pairs(compare(b, a), "b", "a")
