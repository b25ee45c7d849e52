"""Who has no name, what they say, and who they may be."""

import presskit
from presskit.measures import nameless

TALK = """\
Press briefing by Minister Otto Brandel

3 May 2031

Speaker 1: Good morning. Eva Lorn here from the press office, welcome to you all.

Speaker 2: Thank you. We will open the bridge in June. The deck is not ready yet.

Speaker 1: Per Tarn, please.

Speaker 3: Who pays for the delay of the bridge?

Speaker 2: The builder pays. That is in the contract. So it is. Yes.

Speaker 3: And the old ferry?

Speaker 2: The ferry runs until then.
"""


def test_each_label_without_a_name_is_a_row():
    table = nameless(presskit.load_text(TALK)).set_index("label")
    row = table.loc["Speaker 2"]
    assert (row["n_turns"], row["role"]) == (3, "principal")
    assert row["says"].split("\n") == [
        "We will open the bridge in June.",
        "The deck is not ready yet.",
        "That is in the contract.",
    ]
    assert "Otto Brandel" in row["suggestions"]


def test_who_is_called_with_an_outlet_before_they_ask_has_a_name():
    talk = TALK.replace("Per Tarn, please", "Per Tarn, Coast Radio, please")
    corpus = presskit.load_text(talk)
    assert nameless(corpus)["label"].tolist() == ["Speaker 1", "Speaker 2"]
    assert corpus.turns.set_index("turn").loc[3, "speaker"] == "Per Tarn"


def test_who_has_a_name_has_no_row():
    named = presskit.load_text(TALK).name_speakers(
        {f"Speaker {n}": name for n, name in enumerate(["Eva", "Otto", "Per"], 1)}
    )
    assert nameless(named).empty
    assert nameless(presskit.load_example()).empty
