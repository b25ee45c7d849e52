"""Who is printed how: every spelling of everybody who has a name."""

import presskit
from presskit import measures

TALK = """\
Moderator Eva Lorn:
Ida Moos, please.

Moss, Ida (Harbor Daily):
Ida Moss, Harbor Daily. Why?

Minister Otto Brandel:
Because it rains.

Question:
And when?

Minister Otto Brandel:
Now.
"""


def test_each_spelling_is_a_row():
    table = measures.names_printed(presskit.load_text(TALK))
    of = table.groupby("role", observed=True)["name"].agg(set)
    assert "Ida Moss" in of["journalist"]
    assert of["principal"] == {"Otto Brandel"}
    assert of["moderator"] == {"Eva Lorn"}
    assert not table["name"].str.contains("Question").any()


def test_who_is_only_numbered_has_no_row():
    corpus = presskit.load_text("Speaker 1: Why?\n\nSpeaker 2: Because it rains.")
    assert measures.names_printed(corpus).empty


def test_a_host_who_also_asks_is_a_host():
    corpus = presskit.load_example()
    table = measures.names_printed(corpus)
    assert set(table.loc[table["name"] == "Jens Stoltenberg", "role"]) == {"principal"}
    assert table["speaker_id"].isin(corpus.cast["speaker_id"]).all()
