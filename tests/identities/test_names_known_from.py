"""What gives each speaker the name that is shown, and how sure it is."""

import pytest

from presskit import load, load_text
from presskit.identities._names_known_from import chances

TALK = """Press conference by Bo Ek, Minister of Ports

Moderator: Good morning. First question, Jon Vask from Radio Coast.

Q: Will the harbour open in May?

Minister Ek: Yes, in May, if the steel arrives.

Q: Thank you. Ida Moss with Harbour Post. Who pays for it?

Minister Ek: The city pays a third of it.

Lena Oru (NPR): And the ferry? Will it stay?

Minister Ek: It stays for as long as the islands need it.

Ms. Oru: For how long is that?

Minister Ek: For ten years at least.
"""


def test_each_way_of_knowing_a_name():
    turns = load_text(TALK).turns
    known = turns[["speaker", "speaker_from"]].drop_duplicates().to_numpy().tolist()
    assert known == [
        ["Moderator", "label"],
        ["Jon Vask", "call"],
        ["Bo Ek", "header"],
        ["Ida Moss", "introduction"],
        ["Lena Oru", "label"],
        ["Lena Oru", "joined"],
    ]


def test_the_figure_is_the_share_that_was_right():
    turns, sure = load_text(TALK).turns, chances()
    told = turns.drop_duplicates("speaker_from").set_index("speaker_from")
    for by in ("label", "header", "introduction", "joined"):
        assert told.loc[by, "speaker_p"] == pytest.approx(sure[by], abs=6e-4)
    asked = told.loc["call"]
    expected = sure["call"] * asked["role_p"]
    assert asked["speaker_p"] == pytest.approx(expected, abs=2e-3)
    assert sure["label"] == sure["correction"] == 1


def test_exchanges_say_it_of_their_asker():
    exchanges = load_text(TALK).exchanges
    assert exchanges[["asker", "asker_from"]].to_numpy().tolist() == [
        ["Jon Vask", "call"],
        ["Ida Moss", "introduction"],
        ["Lena Oru", "label"],
    ]


def test_what_was_decided_is_known_by_a_decision(tmp_path):
    (tmp_path / "a.txt").write_text("Q: Why?\n\nMr. Ek: It was late, and it rained.\n")
    (tmp_path / "aliases.csv").write_text("printed,speaker,reason\nMr. Ek,Bo Ek,\n")
    turns = load(tmp_path, progress=False).turns
    assert turns["speaker"].tolist() == ["Q", "Bo Ek"]
    assert turns["speaker_from"].tolist() == ["label", "correction"]


def test_nobody_has_no_source():
    turns = load_text("It opens in May.\n\nQ: Why?\n\nMinister Ek: So.\n").turns
    assert turns["speaker_from"].isna().equals(turns["speaker"].isna())
    assert turns["speaker_p"].isna().equals(turns["speaker"].isna())
