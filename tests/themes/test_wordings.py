"""Wordings that came back, the most telling first."""

import numpy as np
import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import wordings
from presskit.themes._wordings import _COLUMNS, Wordings

NA = pd.NA


def listed(turns, **choices):
    table = wordings(turns, languages="en", **choices)
    return dict(zip(table["wording"], table["kind"], strict=True))


def test_wordings_by_hand(turns_of):
    turns = turns_of(
        [
            {"text": "Every inch of the coast?", "role": "journalist"},
            {"text": "We defend every inch of the coast, and we pay.", "line": 5},
            {"text": "Yes, we will: every inch of the coast.", "transcript": "b"},
        ]
    )
    expected = pd.DataFrame(
        {
            "wording": ["every inch of the coast"],
            "kind": ["line"],
            "n_words": [5],
            "n": [2],
            "n_turns": [2],
            "n_speakers": [1],
            "n_transcripts": [2],
            "press_first": [True],
            "n_press": [1],
            "transcript": ["a"],
            "turn": [1],
            "speaker": ["Xu"],
            "start": [110],
            "end": [133],
        }
    )
    table = wordings(turns)
    assert table[list(expected)].to_dict("list") == expected.to_dict("list")
    assert tuple(table.columns) == _COLUMNS


def test_what_was_chosen_comes_with_the_table(turns_of):
    turns = turns_of([{"text": "We keep the ferry."}])
    assert wordings(turns, languages="en", top=3).attrs["wordings"] == {
        "of": "principal", "n_words": 3, "min_count": 2, "min_turns": 2,
        "languages": ["en"], "top": 3, "fold": True,
    }  # fmt: skip


def test_small_words_are_taken_off_the_ends(turns_of):
    said = "and every inch of the coast of {}"
    turns = turns_of([said.format("Ostria."), said.format("Norland.")])
    assert list(listed(turns)) == ["every inch of the coast"]


def test_small_words_of_a_language_mixed_in_do_not_lead(turns_of):
    said = "Kasi hindi ko na po naman. We build the harbour ferries, {}."
    table = wordings(turns_of([said.format("now"), said.format("soon")]))
    assert table["wording"].tolist() == [
        "We build the harbour ferries", "Kasi hindi ko na po naman"
    ]  # fmt: skip


def test_of_wordings_that_overlap_one_is_listed(turns_of):
    turns = turns_of(
        [
            "We defend every inch of allied territory.",
            "They defend every inch of allied territory.",
            "We will defend every inch of it.",
        ]
    )
    assert list(listed(turns)) == ["defend every inch of allied territory"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Good morning to all of you.", "courtesy"),
        ("Thank you very much indeed.", "courtesy"),
        ("I am not going to speculate.", "declining"),
        ("Again, I have nothing more to add.", "declining"),
        ("It was 4 May 2031.", "date"),
        ("Over the years.", "date"),
        ("We keep the ferry running.", "line"),
    ],
)
def test_what_is_no_line_stands_apart(turns_of, said, kind):
    turns = turns_of([{"text": said, "speaker": "Bo Ek"}] * 2)
    table = wordings(turns, languages="en")
    assert kind in set(table["kind"]), table[["wording", "kind"]]


def test_how_far_ahead_is_no_line_in_spanish(turns_of):
    turns = turns_of(["Lo vemos de mediano plazo.", "El puerto es de mediano plazo."])
    kinds = wordings(turns, languages="es").set_index("wording")["kind"]
    assert kinds.to_dict() == {"de mediano plazo": "date"}


def test_names_and_offices_stand_apart(turns_of):
    turns = turns_of(["So says Prime Minister Bo Ek.", "We met Prime Minister Bo Ek."])
    assert listed(turns) == {"Prime Minister Bo Ek": "address"}


def test_names_alone_are_no_line_where_capitals_tell_names(turns_of):
    said = ["We who sail have joined the Orrin Trade Union 2.", "They left {} now."]
    plain = "All ports that we have in the north of the sea will be open to all boats."
    turns = turns_of([said[0], said[1].format("the Orrin Trade Union 2"), plain])
    assert listed(turns) == {"the Orrin Trade Union 2": "address"}
    german = "Wir sind für Freiheit und Sicherheit, {} für den Hafen."
    turns = turns_of([german.format("immer"), german.format("auch")])
    kinds = wordings(turns, languages="de").set_index("wording")["kind"]
    assert set(kinds) == {"line"}


def test_what_breaks_off_is_no_wording(turns_of):
    turns = turns_of(["The allied fleet has boats.", "The allied fleet has ships."])
    assert listed(turns) == {"The allied fleet": "line"}
    turns = turns_of(["Allied fleets have few boats.", "Allied fleets have ten ships."])
    assert listed(turns) == {}  # three words, and the third belongs to what follows
    turns = turns_of(["That is what the allies have.", "This is what the allies have."])
    assert listed(turns) == {"is what the allies have": "line"}


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("We stay for as long as it takes.", "Heather Long"),
        ("It is on the first of the lists.", "First Lady Ann Lee"),
    ],
)
def test_words_that_are_also_part_of_a_name_are_lines(turns_of, said, speaker):
    turns = turns_of([{"text": said, "speaker": speaker}] * 2)
    assert list(listed(turns).values()) == ["line"]


def test_of_whom(turns_of):
    said = "Who pays for the new pier"
    turns = turns_of([{"text": said, "role": "journalist"}] * 2 + ["Nobody knows."])
    assert listed(turns) == {}
    assert listed(turns, of="journalist") == {said: "line"} == listed(turns, of=None)


def test_turns_without_roles(turns_of):
    turns = turns_of([{"text": "We keep the ferry running.", "role": NA}] * 2)
    table = wordings(turns, of=None)
    assert table["press_first"].isna().all()
    assert len(table) == 1


def test_nothing_comes_back(turns_of):
    table = wordings(turns_of(["We keep the ferry.", "They sold a harbour."]))
    assert table.empty
    assert tuple(table.columns) == _COLUMNS


def test_each_wording_stands_where_it_is_said():
    corpus = presskit.load_example()
    for row in wordings(corpus).itertuples():
        text = corpus.source(row.transcript).text[row.start : row.end]
        assert " ".join(text.split()) == row.wording
        assert row.n >= row.n_turns >= 2


def test_top_is_of_each_kind():
    corpus = presskit.load_example()
    counted = wordings(corpus, top=2)["kind"].value_counts()
    assert counted["line"] == 2
    assert counted.max() == 2


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"of": "press"}, "of='press' is not one of principal"),
        ({"n_words": 0}, "n_words"),
        ({"min_count": 1}, "min_count"),
    ],
)
def test_choices_that_there_are_not(turns_of, choice, message):
    with pytest.raises(TableError, match=message):
        wordings(turns_of(["We keep it."]), **choice)


def test_in_which_turns_a_wording_is_said_whoever_says_it(turns_of):
    turns = turns_of(
        [
            {"text": "We defend every inch of the coast, and we pay."},
            {"text": "Every inch of the coast?", "role": "journalist"},
            {"text": "Yes, we will: every inch of the coast.", "transcript": "b"},
            {"text": "Boats.", "transcript": "b"},
        ]
    ).assign(date=pd.to_datetime(["2031-06-03"] * 2 + ["2031-05-03"] * 2))
    found = Wordings.of(turns)
    assert found.table["wording"].tolist() == ["every inch of the coast"]
    assert found.table["transcript"].tolist() == ["b"]  # the older one
    said = [found.said_in(np.arange(4) == at).tolist() for at in range(4)]
    assert said == [[True], [True], [True], [False]]


def test_a_wording_said_often_is_listed_like_one_said_twice(turns_of):
    turns = turns_of([{"text": "Every inch of the coast."}] * 50)
    table = wordings(turns)
    assert table[["wording", "n"]].to_numpy().tolist() == [
        ["Every inch of the coast", 50]
    ]


def test_of_rare_words_those_of_more_transcripts_come_first(turns_of):
    said = {"harbour pilots sail": "ab", "islands keep lanterns": "abcdefgh"}
    turns = turns_of(
        [
            {"text": f"{text.capitalize()}.", "transcript": one}
            for text, transcripts in said.items()
            for one in transcripts
        ]
    )
    table = wordings(turns)
    assert table["n_transcripts"].tolist() == [8, 2]
    # two transcripts change nothing, each doubling is a bit; 3 words, divided by 4
    gained = (table["weight"] - table["surprise"] * 3 / 4).tolist()
    assert gained == pytest.approx([2, 0])


def test_a_hyphen_that_no_line_end_parts_is_one_like_others():
    plain = "We hold the long-term air defence line here."
    texts = plain, f"Again: {plain.replace('-', chr(0x2011))}"
    table = wordings(
        pd.DataFrame({"transcript": "a", "turn": [0, 1], "speaker": "Xu",
                      "speaker_id": "xu", "role": "principal", "start": [0, 99],
                      "text": texts})
    )  # fmt: skip
    assert table[["wording", "n"]].to_numpy().tolist() == [[plain[:-1], 2]]
