"""What people decided is followed at each load: cuts, people, versions."""

import random
import shutil

import pandas as pd
import pytest

import presskit
from presskit.corpus.loading import reload
from presskit.corrections import COLUMNS, Correction, add, as_line, remove
from presskit.errors import PresskitWarning, TableError

TALK = """Press conference
by Minister Bo Ek
3 March 2024

Minister Bo Ek: Good morning. We agreed on the budget.

Ann Lee (AP): Why now? Max Roe And who pays?

Minister Bo Ek: Because we can.

Cy Dee (BBC): When?

Minister Bo Ek: Soon. Share this page
"""
OTHER = """Press conference
by Minister Bo Ek
4 March 2024

Minister Bo Ek: Good evening.

Ann Lee (AP): Is it done?

Minister Bo Ek: It is.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "b.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


def line(corpus, action, words, value="", transcript="a", reason=""):
    """Return a correction of the first place where words stand."""
    document = corpus.source(transcript)
    start = document.text.index(words) if words else 0
    span = start, start + len(words)
    about = transcript, document.sha256
    return Correction(action, *about, *span, value, reason)


def written(folder, *lines):
    """Write lines as the folder's corrections, and load it again."""
    rows = [",".join(COLUMNS), *map(as_line, lines)]
    text = "\n".join(rows) + "\n"
    (folder / "corrections.csv").write_text(text, encoding="utf-8")
    return presskit.load(folder)


def kinds(corpus):
    return corpus.audit["kind"].value_counts().to_dict()


def test_a_split_a_join_a_label_and_furniture_by_hand(folder):
    before = presskit.load(folder)
    after = written(
        folder,
        line(before, "split", "Max Roe", "Max Roe (NPR)"),
        line(before, "furniture", "Share this page"),
        line(before, "label", "Why now?", "Pia Lund (AP)"),
        line(before, "join", "Because we can."),
    )
    told = after.turns[after.turns["transcript"] == "a"]
    rows = told[["label", "text", "exchange"]].fillna(0).to_numpy().tolist()
    assert rows == [
        ["Minister Bo Ek", "Good morning. We agreed on the budget.", 0],
        ["Pia Lund (AP)", "Why now?", 1],
        ["Max Roe (NPR)", "And who pays?", 2],
        ["Minister Bo Ek", "Because we can.\n\nCy Dee (BBC): When?", 2],
        ["Minister Bo Ek", "Soon.", 2],
    ]
    assert kinds(after) == {"correction applied": 4}


def test_a_label_and_a_join_of_the_same_place_disagree_and_both_are_said(folder):
    before = presskit.load(folder)
    with pytest.warns(PresskitWarning, match="2 corrections could not be followed"):
        after = written(
            folder,
            line(before, "label", "When?", "Cy Deer (BBC)"),
            line(before, "join", "Because we can."),
        )
    assert after.turns.equals(before.turns)
    failed = after.audit[after.audit["kind"] == "correction failed"]
    assert failed["severity"].tolist() == ["error", "error"]
    assert after.audit["kind"].iloc[0] == "correction failed"


def test_ids_elsewhere_stay(folder):
    before = presskit.load(folder)
    after = written(
        folder,
        line(before, "split", "Max Roe", "Max Roe (NPR)"),
        line(before, "label", "When?", "Cy Deer (BBC)"),
    )
    for table, id_ in (("turns", "turn_id"), ("exchanges", "exchange_id")):
        old, new = getattr(before, table)[id_], getattr(after, table)[id_]
        assert len(set(old) - set(new)) == 1  # what was split has fewer words now
        assert len(new) == len(old) + 1
    ids = "transcript", "speaker_id"
    others = after.turns[~after.turns["label"].str.startswith(("Max", "Cy"))]
    kept = before.turns[~before.turns["label"].str.startswith("Cy")]
    assert others[[*ids]].to_numpy().tolist() == kept[[*ids]].to_numpy().tolist()


def test_a_correction_is_in_the_audit_and_undone_by_deleting_its_line(folder):
    before = presskit.load(folder)
    after = written(folder, line(before, "outlet", "When?", "NPR", reason="she said"))
    (note,) = after.audit[after.audit["kind"] == "correction applied"].itertuples()
    assert (note.severity, note.transcript, note.line) == ("note", "a", 11)
    assert "outlet: NPR" in note.message
    assert "she said" in note.message
    assert "line 2" in note.message
    assert after.exchanges["outlet"].tolist()[1] == "NPR"
    assert remove(folder / "corrections.csv", note.suggestion)
    again = presskit.load(folder)
    assert again.turns.equals(before.turns)
    assert kinds(again) == kinds(before)


def test_order_place_and_a_second_load_make_no_difference(folder, tmp_path):
    before = presskit.load(folder)
    lines = [
        line(before, "split", "Max Roe", "Max Roe (NPR)"),
        line(before, "furniture", "Share this page"),
        line(before, "speaker", "When?", "Cynthia Dee"),
        line(before, "outlet", "When?", "Reuters; Nobody's Gazette"),
        line(before, "role", "Good evening.", "moderator", "b"),
    ]
    first = written(folder, *lines)
    assert kinds(first)["correction applied"] == 5
    random.Random(1).shuffle(lines)
    assert written(folder, *lines).turns.equals(first.turns)
    moved = tmp_path / "elsewhere" / "deep"
    shutil.copytree(folder, moved, ignore=lambda _, names: {"elsewhere"} & set(names))
    assert presskit.load(moved).turns.equals(first.turns)
    assert reload(first).turns.equals(first.turns)


def test_a_changed_source_fails_loudly_and_the_others_still_hold(folder):
    before = presskit.load(folder)
    lines = [
        line(before, "outlet", "When?", "NPR"),
        line(before, "outlet", "Is it done?", "NPR", "b"),
    ]
    written(folder, *lines)
    (folder / "a.txt").write_text(TALK.replace("Soon", "Later"), encoding="utf-8")
    with pytest.warns(PresskitWarning, match="a has changed since"):
        after = presskit.load(folder)
    first = after.audit.iloc[0]
    assert (first["severity"], first["kind"]) == ("error", "correction failed")
    assert "line 2 of" in first["message"]
    assert after.exchanges["outlet"].tolist() == ["Associated Press", "BBC", "NPR"]


def test_a_part_of_a_folder_passes_over_the_lines_of_other_files(folder):
    before = presskit.load(folder)
    written(folder, line(before, "outlet", "When?", "NPR"))
    assert presskit.load(folder / "b.txt").audit.empty
    assert presskit.load(folder / "a.txt").exchanges["outlet"].tolist()[1] == "NPR"


def test_corrections_and_aliases_from_elsewhere(folder, tmp_path_factory):
    before = presskit.load(folder)
    away = tmp_path_factory.mktemp("away")
    add(away / "mine.csv", as_line(line(before, "outlet", "When?", "NPR")))
    (away / "who.csv").write_text(
        "printed,speaker,reason\nCy Dee,Cynthia Dee,so\n", encoding="utf-8"
    )
    corpus = presskit.load(
        folder, corrections=away / "mine.csv", aliases=away / "who.csv"
    )
    asked = corpus.exchanges.iloc[1]
    assert (asked["asker"], asked["outlet"]) == ("Cynthia Dee", "NPR")
    assert corpus.corrections == away / "mine.csv"
    assert "corrections=" in corpus.call
    table = pd.DataFrame([line(before, "outlet", "When?", "NPR")[:11]], columns=COLUMNS)
    assert presskit.load(folder, corrections=table).exchanges["outlet"][1] == "NPR"


def test_a_line_that_nothing_answers_to_is_an_error_where_it_was_passed_in(
    folder, tmp_path_factory
):
    before = presskit.load(folder)
    away = tmp_path_factory.mktemp("away") / "mine.csv"
    gone = line(before, "outlet", "When?", "NPR")
    add(away, as_line(gone._replace(sha256="0" * 64, transcript="gone")))
    with pytest.warns(PresskitWarning, match="no loaded file has the SHA-256"):
        corpus = presskit.load(folder / "a.txt", corrections=away)
    assert kinds(corpus)["correction failed"] == 1


def test_bad_lines_are_said_and_the_good_ones_followed(folder):
    before = presskit.load(folder)
    good = as_line(line(before, "outlet", "When?", "NPR"))
    text = ",".join(COLUMNS) + "\ndance,a,,1,2,,\n" + good + "\n"
    (folder / "corrections.csv").write_text(text, encoding="utf-8")
    with pytest.warns(PresskitWarning, match="could not be followed"):
        corpus = presskit.load(folder)
    assert corpus.exchanges["outlet"].tolist()[1] == "NPR"
    assert "line 2" in corpus.audit["message"].iloc[0]


def test_a_table_without_the_columns_is_refused(folder):
    (folder / "corrections.csv").write_text("what,why\n1,2\n", encoding="utf-8")
    with pytest.raises(TableError, match=r"corrections\.csv"):
        presskit.load(folder)


def test_the_corrections_of_a_folder_hold_below_it(folder):
    before = presskit.load(folder)
    (folder / "deep").mkdir()
    (folder / "a.txt").rename(folder / "deep" / "a.txt")
    after = written(folder, line(before, "outlet", "When?", "NPR"))
    assert after.exchanges["outlet"].tolist()[1] == "NPR"
    assert after.corrections == folder / "corrections.csv"


def test_every_suggestion_of_the_audit_can_be_pasted(folder, tmp_path):
    text = (
        "Press conference\nby Minister Bo Ek\n3 March 2024\n\n"
        "Minister Bo Ek: Hello.\n\n"
        "Ann Lee: Why?\n\nMinister Bo Ek: So.\n\nDan Dee (Gazette): Who?\n\n"
        "Minister Bo Ek: Me.\n\nQ: And [inaudible] when?\n\nMinister Bo Ek: Soon.\n\n"
        "Cy Poe: Soon it is.\n\nQ: Thanks.\n"
    )
    (folder / "c.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(folder)
    pasted = corpus.audit.loc[corpus.audit["suggestion"] != "", "suggestion"]
    assert len(pasted) >= 4
    rows = "\n".join([",".join(COLUMNS), *pasted.unique()]) + "\n"
    (folder / "corrections.csv").write_text(rows, encoding="utf-8")
    after = presskit.load(folder)
    assert kinds(after)["correction applied"] == pasted.nunique()
    assert after.audit["suggestion"].isin({*pasted, ""}).all()
    assert after.turns["text"].tolist() == corpus.turns["text"].tolist()


def test_the_older_of_two_versions_is_left_out_with_a_note(tmp_path):
    head = "Press conference\nby Minister Bo Ek\n3 March 2024\n"
    said = " ".join(f"we will see to pier{n} and so on" for n in range(60))
    talk = f"\nMinister Bo Ek: {said}.\n\nAnn Lee (AP): Why {said}?\n\n"
    for name, day, end in (("old", 4, "No."), ("new", 5, "No, never.")):
        text = f"{head}Last updated: {day} March 2024\n{talk}Minister Bo Ek: {end}\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    assert corpus.transcripts["transcript"].tolist() == ["new"]
    assert set(corpus.turns["transcript"]) == {"new"}
    note, changed_later = corpus.audit.itertuples()
    assert (note.transcript, note.kind) == ("old", "older version")
    assert (changed_later.transcript, changed_later.kind) == ("new", "updated later")
    assert "presskit.compare(" in note.advice
    changed = presskit.compare(tmp_path / "old.txt", tmp_path / "new.txt")
    assert changed["change"].tolist() == ["same", "same", "changed"]
    assert changed["difference"].iloc[-1] == "No, {+never.+}"


def test_an_alias_file_beside_an_older_version_alone_is_no_trouble(tmp_path):
    head = "Press conference\nby Minister Bo Ek\n3 March 2024\n"
    said = " ".join(f"we will see to pier{n} and so on" for n in range(60))
    for name, day in (("old", 4), ("new", 5)):
        (tmp_path / name).mkdir()
        text = f"{head}Last updated: {day} March 2024\n\nMinister Bo Ek: {said}.\n"
        (tmp_path / name / f"{name}.txt").write_text(text, encoding="utf-8")
    lines = "printed,speaker,reason\nNobody,Ann Lee,so\n"
    (tmp_path / "old" / "aliases.csv").write_text(lines, encoding="utf-8")
    found = kinds(presskit.load(tmp_path))
    assert (found["older version"], found["unused alias"]) == (1, 1)


def test_an_alias_that_was_passed_in_is_not_asked_of_each_folder(
    folder, tmp_path_factory
):
    away = tmp_path_factory.mktemp("away") / "who.csv"
    away.write_text("printed,speaker,reason\nNobody,Ann Lee,so\n", encoding="utf-8")
    assert kinds(presskit.load(folder, aliases=away)) == {}


def test_a_part_of_a_corpus_cannot_be_made_anew(folder):
    part = presskit.load(folder).filter(transcript="a")
    with pytest.raises(TableError, match="part of one"):
        reload(part)


SCRUM = """Press conference
3 May 2024

MINISTER BO EK: Good morning. I have a long statement on the port, then questions.

QUESTION: When does the port open?

MINISTER BO EK: In June, as we said. We have worked on it, and the budget holds.

QUESTION: Is the road part of the port?

MINISTER BO EK: It is not, no. That is a thing of the county.
"""


@pytest.mark.parametrize(("value", "sure"), [("new", [1, 1]), ("same", [1])])
def test_whether_somebody_new_asks_is_decided(tmp_path, value, sure):
    (tmp_path / "a.txt").write_text(SCRUM, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    first, second = corpus.exchanges["boundary_p"]
    assert first == 1
    assert 0.5 < second < 0.75
    (doubt,) = corpus.audit[corpus.audit["kind"] == "same asker?"].itertuples()
    assert ",new," in doubt.suggestion
    decided = doubt.suggestion.replace(",new,", f",{value},")
    add(tmp_path / "corrections.csv", decided)
    again = presskit.load(tmp_path)
    assert again.exchanges["boundary_p"].tolist() == sure
    kinds = again.audit["kind"].tolist()
    assert ("same asker?" in kinds, kinds.count("correction applied")) == (False, 1)
    assert again.turns["exchange"].dropna().astype(int).tolist() == (
        [1, 1, 2, 2] if value == "new" else [1, 1, 1, 1]
    )
