"""What is not known of those who speak, the most words first."""

import presskit
from presskit.identities._unresolved import unresolved

TALK = (
    "Minister Bo Ek: Welcome. We agreed on it.\n\n"
    "Q: What will all of it cost the people who pay for it?\n\n"
    "Minister Bo Ek: Nothing.\n\n"
    "Q: Ann Lee from Reuters. Why now, Minister?\n\n"
    "Minister Bo Ek: It was late.\n\n"
    "Moe (NTV): And when?\n\n"
    "Minister Bo Ek: Soon.\n"
)


def test_askers_without_a_name_or_an_outlet_by_the_words_that_they_affect():
    table = unresolved(presskit.load_text(TALK))
    rows = table[["label", "unknown", "n_turns", "n_words"]].values.tolist()
    assert rows == [
        ["Q", "name", 1, 13],
        ["Q", "outlet", 1, 13],
        ["Moe (NTV)", "full name", 1, 3],
        ["Moe (NTV)", "which outlet", 1, 3],
    ]
    assert TALK[table.loc[2, "start"] : table.loc[2, "end"]] == "And when?"


def test_an_office_is_no_name():
    corpus = presskit.load_text(
        "Moderator: Reuters, please.\n\nAnn Lee (Reuters): Why?\n\nMinister: It was."
    )
    table = unresolved(corpus)
    assert table[["label", "role", "unknown"]].values.tolist() == [
        ["Moderator", "moderator", "name"],
        ["Minister", "principal", "name"],
    ]


def test_nothing_unknown_is_an_empty_table_with_its_columns():
    corpus = presskit.load_text("Ann Lee (Reuters): Why?\n\nMinister Bo Ek: Because.")
    table = unresolved(corpus)
    assert table.empty
    assert "n_words" in table.columns
