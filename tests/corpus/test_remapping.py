"""Ids that 0.1 saved become those of today, by the words they stood for."""

import pandas as pd
import pytest

import presskit
from presskit import load_text, remap
from presskit.errors import SourceError, TableError

TALK = [
    "Minister Bo Ek: Good morning to all of you, and thank you for coming here.",
    "Ann Lee (AP): Why now? And who pays?",
    "Minister Bo Ek: The reserve pays for all of it, as we said in March.",
    "Cy Dee (BBC): Thank you.",
    "Minister Bo Ek: Thank you.",
    "Cy Dee (BBC): When does the harbour open to ships again?",
    "Minister Bo Ek: In the spring.",
]


def corpus_of(talk):
    return load_text("\n\n".join(talk))


def of_0_1(corpus):
    """Return the tables as 0.1 saved them: ids of the file's SHA-256 and a place."""
    sha = corpus.transcripts.set_index("transcript")["sha256"].str[:10]
    turns, exchanges, questions = corpus.turns, corpus.exchanges, corpus.questions
    starts = turns.set_index(["transcript", "turn"])["start"]
    opened = [
        starts[place]
        for place in zip(exchanges["transcript"], exchanges["first_turn"], strict=True)
    ]
    return {
        "turns": turns.assign(turn_id=made(turns, sha, "t", turns["start"])),
        "exchanges": exchanges.assign(exchange_id=made(exchanges, sha, "x", opened)),
        "questions": questions.assign(
            question_id=made(questions, sha, "q", questions["start"])
        ),
    }


def made(table, sha, letter, starts):
    pairs = zip(table["transcript"].map(sha), starts, strict=True)
    return [f"{sha}-{letter}{start}" for sha, start in pairs]


def saved(tables, folder, parquet):
    folder.mkdir()
    for name, table in tables.items():
        if parquet:
            table.to_parquet(folder / f"{name}.parquet")
        else:
            presskit.export._tables.harmless(table).to_csv(
                folder / f"{name}.csv", index=False, encoding="utf-8-sig"
            )
    return folder


@pytest.mark.parametrize("parquet", [True, False])
def test_every_id_of_the_example_is_found(tmp_path, parquet):
    corpus = presskit.load_example()
    tables = of_0_1(corpus)
    found = remap(saved(tables, tmp_path / "out", parquet), corpus)
    assert found["how"].eq("same words").all()
    for name, n in (("turns", 84), ("exchanges", 25), ("questions", 46)):
        own = found[found["table"] == name]
        id_ = f"{name.removesuffix('s')}_id"
        assert own["old_id"].tolist() == tables[name][id_].tolist()
        assert own["new_id"].tolist() == getattr(corpus, name)[id_].tolist()
        assert len(own) == n
    assert found["new_transcript"].equals(found["transcript"])


def test_an_id_of_0_1_looks_like_this():
    corpus = presskit.load_example()
    sha = corpus.transcripts["sha256"][0][:10]
    assert of_0_1(corpus)["turns"]["turn_id"][0] == f"{sha}-t364"


def how(old, new):
    """Return the new turn that each old one is, and the evidence for it."""
    found = remap(of_0_1(corpus_of(old))["turns"], now := corpus_of(new))
    place = {id_: at for at, id_ in enumerate(now.turns["turn_id"])}
    return list(zip(found["new_id"].map(place), found["how"], strict=True))


def test_rows_by_hand():
    new = [
        TALK[0].replace("Minister Bo Ek", "Minister B. Ek"),  # relabelled, telling
        "Dan Roe (NPR): May I begin?",  # new
        TALK[1],
        TALK[2].replace("March", "May"),  # gone
        *TALK[3:5],
        TALK[6],  # moved up
        TALK[5],
    ]
    same, label, place = "same words", "other label", "other place"
    got = how(TALK, new)
    assert got[0] == (0, f"{same}, {label}")
    assert got[1] == (2, same)
    assert got[2][1] == "words are gone"
    assert pd.isna(got[2][0])
    assert got[3:5] == [(4, same), (5, same)]
    assert {got[5], got[6]} in (
        {(7, same), (6, f"{same}, {place}")},
        {(7, f"{same}, {place}"), (6, same)},
    )


def test_repeats_keep_their_order_and_a_gap_its_place():
    old = [
        "Q: A first one?",
        "Ek: So.",
        "Q: A second?",
        "Ek: So.",
        "Q: And?",
        "Ek: So.",
    ]
    new = old[2:]
    assert [to for to, _ in how(old, new)][2:] == [0, 1, 2, 3]
    assert [pd.isna(to) for to, _ in how(old, new)][:2] == [True, True]


def test_short_words_are_not_given_to_somebody_else():
    old = ["Q: Why is that so?", "Ek: Because.", "Q: Thank you.", "Ek: Good day."]
    new = ["Q: Why is that so?", "Ek: Because.", "Ek: Thank you.", "Q: So?", "Ek: No."]
    assert pd.isna(how(old, new)[2][0])


def test_a_file_of_another_name_is_found_and_another_file_is_not():
    old = of_0_1(corpus_of(TALK))["turns"].assign(transcript="briefing-final")
    found = remap(old, corpus_of(TALK))
    assert found["new_transcript"].eq("pasted text").all()
    assert found["new_id"].notna().all()
    other = remap(old, corpus_of(["Ann Lee (AP): Who?", "Ek: We.", *TALK[3:5]]))
    assert other["new_id"].isna().all()
    assert other["new_transcript"].isna().all()
    assert other["how"].eq("words are gone").all()


def test_tables_without_turns_and_parts_of_tables_do(tmp_path):
    corpus = corpus_of(TALK)
    tables = of_0_1(corpus)
    for name, id_ in (("exchanges", "exchange_id"), ("questions", "question_id")):
        found = remap(tables[name].tail(1), corpus)
        assert found["new_id"].tolist() == getattr(corpus, name)[id_].tail(1).tolist()
    empty = remap(tables["turns"].head(0), corpus)
    assert list(empty.columns) == list(presskit.schema.REMAP.columns)
    assert empty.empty


def test_what_cannot_be_looked_up_is_said(tmp_path):
    corpus = corpus_of(TALK)
    with pytest.raises(TableError, match="there are no ids to look up"):
        remap(pd.DataFrame({"a": [1]}), corpus)
    with pytest.raises(TableError, match="lacks the columns"):
        remap(corpus.turns[["turn_id", "transcript"]], corpus)
    with pytest.raises(SourceError, match="holds none of turns"):
        remap(tmp_path, corpus)
    (tmp_path / "turns.parquet").write_bytes(b"no table")
    with pytest.raises(SourceError, match="cannot be read"):
        remap(tmp_path, corpus)
    with pytest.raises(TableError, match="is neither a folder that"):
        remap(corpus, corpus)
