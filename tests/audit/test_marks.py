"""Marks that stand for words which are missing are in the audit, with their line."""

import presskit
from presskit.audit._marks import who_speaks

CUT, INAUDIBLE = "cut by the editor", "inaudible"


def audit(*turns):
    found = presskit.load_text("\n\n".join(turns)).audit
    rows = found[found["kind"].isin([CUT, INAUDIBLE])].sort_values("start")
    return rows[["line", "severity", "kind", "message"]].to_numpy().tolist()


def test_words_left_out_stand_beside_words_that_nobody_heard():
    assert audit(
        "Ann Lee (AP): Why?",
        "Minister Bo Ek: We agreed. […] Allies paid in full [inaudible] and left.",
    ) == [
        [3, "note", CUT, "The editor left out words of Bo Ek: […]."],
        [3, "note", INAUDIBLE, "Words of Bo Ek are missing: [inaudible]."],
    ]


def test_a_cut_in_a_question_weighs_more():
    (row,) = audit("Ann Lee (AP): Who [...] pays for it?", "Minister Bo Ek: We do.")
    assert row[:3] == [1, "warning", CUT]


def test_words_not_heard_in_a_question_weigh_more():
    (row,) = audit("Ann Lee (AP): Who [inaudible] for it?", "Minister Bo Ek: We do.")
    assert row == [
        1, "warning", INAUDIBLE,
        "Words of Ann Lee in a question are missing: [inaudible].",
    ]  # fmt: skip


def test_a_speaker_without_a_name_is_called_unknown():
    table = presskit.load_text(
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: We […] agreed."
    ).turns
    table["speaker"] = table["speaker"].mask(table["role"] == "principal")
    assert [who_speaks(row) for row in table.itertuples()] == [
        "Ann Lee",
        "an unknown speaker",
    ]
