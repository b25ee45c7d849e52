"""The table of evidence: one row a reason, with its place in the source."""

import pandas as pd
import pytest

import presskit
from presskit.schema import EVIDENCE
from presskit.schema.roles import CERTAIN, HOST, ROLES
from tests.cast._judged import BRIEFING


@pytest.fixture(scope="module")
def briefing():
    return presskit.load_text(BRIEFING, name="quay")


def of(corpus, speaker):
    ids = corpus.cast.loc[corpus.cast["speaker"] == speaker, "speaker_id"]
    return corpus.evidence[corpus.evidence["speaker_id"].isin(ids)]


def test_each_speaker_has_rows_in_the_order_of_the_cast(briefing):
    rows = briefing.evidence
    assert list(rows["speaker_id"].unique()) == list(briefing.cast["speaker_id"])
    weights = rows.groupby("speaker_id")["weight"]
    assert weights.apply(lambda one: one.dropna().is_monotonic_decreasing).all()
    assert set(rows["role"].dropna()) <= {*ROLES, HOST}
    assert rows["weight"].dropna().between(0.2, CERTAIN).all()
    assert rows["weight"].notna().equals(rows["role"].notna())


def test_places_are_those_of_the_source(briefing):
    lines = BRIEFING.splitlines()
    rows = of(briefing, "Cy Roe").set_index("kind")
    assert "Roe" in lines[rows.loc["outlet", "line"] - 1]
    called = rows.loc["call"]
    assert lines[called["line"] - 1].startswith("Dana Poe: Thank you. Next question")
    assert called["text"] == "is called by Dana Poe: ‘Roe’"
    assert called["turn"] == 3
    header = of(briefing, "Bo Ek").set_index("kind").loc["header"]
    assert lines[header["line"] - 1] == "Remarks by Minister Bo Ek"
    assert pd.isna(header["turn"])


def test_what_is_true_of_the_whole_has_no_place(briefing):
    (row,) = of(briefing, "Bo Ek").query("kind == 'asks'").itertuples()
    assert (row.text, row.n) == ("never asks", 0)
    assert pd.isna(row.turn)
    assert pd.isna(row.line)


def test_each_who_is_printed_q_has_the_row_of_their_own_turn():
    text = (
        f"{BRIEFING}\n\nDana Poe: Next question, please.\n\nQ: Who was told?\n\n"
        "Minister Bo Ek: All of you.\n"
    )
    corpus = presskit.load_text(text)
    rows = of(corpus, "Q")
    assert rows["kind"].tolist() == ["label", "label"]
    asks = corpus.turns[corpus.turns["label"] == "Q"]
    assert rows["turn"].tolist() == asks["turn"].tolist()
    assert rows["line"].tolist() == asks["line"].tolist()


def test_a_q_who_says_a_name_has_a_row_for_it():
    said = "Q: I am Lea Moor, Harbor Daily. Did anybody warn you?"
    corpus = presskit.load_text(BRIEFING.replace("Q: Did anybody warn you?", said))
    label, name = of(corpus, "Lea Moor").itertuples()
    assert (label.kind, label.role, label.weight) == ("label", "journalist", CERTAIN)
    assert name.kind == "introduction"
    assert pd.isna(name.role)
    assert pd.isna(name.weight)
    assert name.text.startswith("says who is speaking: ‘")
    assert "Lea Moor" in name.text


def test_a_part_keeps_all_reasons_of_those_who_speak_in_it(briefing):
    part = briefing.filter(asker="Cy Roe")
    speak = set(part.turns["speaker_id"])
    whole = briefing.evidence
    expected = whole[whole["speaker_id"].isin(speak)].reset_index(drop=True)
    pd.testing.assert_frame_equal(part.evidence, expected)
    assert len(part.check()) == 0
    none = briefing.filter(until="1900-01-01")
    pd.testing.assert_frame_equal(none.evidence, EVIDENCE.frame())


def test_decisions_are_reasons(tmp_path):
    (tmp_path / "quay.txt").write_text(BRIEFING, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    ann = corpus.turns[corpus.turns["speaker"] == "Ann Lee"].iloc[0]
    sha = corpus.transcripts.loc[0, "sha256"]
    (tmp_path / "corrections.csv").write_text(
        "action,transcript,sha256,start,end,value,reason\n"
        f"role,quay.txt,{sha},{ann.start},{ann.end},other,\n"
        f"speaker,quay.txt,{sha},{ann.start},{ann.end},Ida Voss,\n",
        encoding="utf-8",
    )
    corpus = presskit.load(tmp_path)
    rows = of(corpus, "Ida Voss")
    decided = rows[rows["kind"] == "correction"]
    assert decided["role"].dropna().tolist() == ["other"]
    assert len(decided) == 2
    assert set(decided["turn"]) == {ann.turn}
    (why,) = corpus.cast.loc[corpus.cast["speaker"] == "Ida Voss", "why"]
    assert why.count("by a correction") == 2


def test_tables_saved_and_loaded_again_have_the_same_reasons(briefing, tmp_path):
    back = presskit.load(briefing.save(tmp_path / "out"))
    pd.testing.assert_frame_equal(back.evidence, briefing.evidence)
    assert back.cast["why"].tolist() == briefing.cast["why"].tolist()
