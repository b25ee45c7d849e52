"""Who speaks, over files: witnesses, persons, and what somebody decides about them."""

import random
import shutil

import pytest

import presskit
from presskit.corpus import build
from presskit.corrections import COLUMNS, Correction, as_line
from presskit.errors import PresskitWarning
from presskit.identities import speakers
from presskit.schema.values import Document

ONE = """Press conference
by Minister Bo Ek
3 March 2024

Minister Bo Ek: Good morning. We agreed on the budget after a long night.

Q: Ann Lee with the AP. Why did it take so long?

Minister Bo Ek: Because it is hard.

Q: Who pays for all of it in the end?

Minister Bo Ek: We do. Cy Poe.

Q: And when will it begin?

Minister Bo Ek: Soon. Ann Lee.

Q: My name is Ann Lee. Is it really done?

Minister Bo Ek: It is.
"""
TWO = """Press conference
by Minister Bo Ek
4 March 2024

Minister Bo Ek: Good evening. We met again today.

Ann Lee (AP): Is it done?

Minister Bo Ek: It is.

Dan Roe (NPR): Who voted against it?

Minister Bo Ek: Nobody did.

Q: Will there be more?

Minister Bo Ek: No.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "two.txt").write_text(TWO, encoding="utf-8")
    return tmp_path


def line(corpus, action, words, value, transcript):
    """Return a correction of the first place where words stand."""
    document = corpus.source(transcript)
    start = document.text.index(words)
    span = start, start + len(words)
    return Correction(action, transcript, document.sha256, *span, value, "")


def written(folder, *lines):
    """Write lines as the folder's corrections, and load it again."""
    rows = [",".join(COLUMNS), *map(as_line, lines)]
    (folder / "corrections.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return presskit.load(folder)


def askers(corpus):
    """Return id, name, outlet and role of the asker of each question, by its words."""
    asked = corpus.turns[corpus.turns["exchange"].notna()]
    return {
        row.text: (row.speaker_id, row.speaker, row.outlet, row.role)
        for row in asked.fillna({"outlet": ""}).itertuples()
        if row.text.endswith("?")
    }


def test_who_introduces_themselves_is_one_person_over_two_files(folder):
    found = askers(presskit.load(folder))
    person = ("ann-lee", "Ann Lee", "Associated Press", "journalist")
    assert found["Ann Lee with the AP. Why did it take so long?"] == person
    assert found["Is it done?"] == person


def test_a_later_question_without_an_outlet_carries_it(folder):
    found = askers(presskit.load(folder))
    assert found["My name is Ann Lee. Is it really done?"][2] == "Associated Press"


def test_who_does_not_say_a_name_is_a_person_of_one_exchange():
    corpus = presskit.load_text(
        "Minister Bo Ek: We agreed on it at last.\n\nQ: Why did you?\n\n"
        "Minister Bo Ek: It was late, and we were tired of it all.\n\n"
        "Moderator: Next question, please.\n\nQ: What does it cost?\n\n"
        "Minister Bo Ek: Nothing."
    )
    assert corpus.exchanges["asker"].tolist() == ["Q", "Q"]
    assert corpus.exchanges["asker_id"].is_unique
    assert corpus.exchanges["asker_id"].str.startswith("unnamed@").all()


def test_a_name_that_only_the_call_gives_is_shown_and_not_merged(folder):
    id_, name, outlet, _ = askers(presskit.load(folder))["And when will it begin?"]
    assert id_.startswith("cy-poe@")
    assert (name, outlet) == ("Cy Poe", "")


def test_conflicting_introductions_under_one_label_are_two_people_and_a_suggestion(
    tmp_path,
):
    for name, outlet in (("one", "AP"), ("two", "Reuters")):
        text = f"Ann Lee: I’m Ann Lee with {outlet}. Why now?\n\nMinister Bo Ek: So.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    assert sorted(corpus.exchanges["asker_id"]) == [
        "ann-lee@associated-press",
        "ann-lee@reuters",
    ]
    (told,) = corpus.audit.loc[corpus.audit["kind"] == "same person?", "message"]
    assert "different outlets: Associated Press and Reuters" in told


def test_witnesses_and_what_they_say_together(folder):
    corpus = presskit.load(folder)
    rows = corpus.identities[corpus.identities["exchange"].notna()]
    said = rows[["transcript", "exchange", "witness", "status", "name", "text"]]
    assert said.values.tolist() == [
        ["one", 1, "introduction", "single", "Ann Lee", "Ann Lee with the AP"],
        ["one", 2, "call", "single", "Cy Poe", "Cy Poe"],
        ["one", 3, "call", "agree", "Ann Lee", "Ann Lee"],
        ["one", 3, "introduction", "agree", "Ann Lee", "Ann Lee"],
        ["two", 1, "label", "single", "Ann Lee", "Ann Lee (AP):"],
        ["two", 2, "label", "single", "Dan Roe", "Dan Roe (NPR):"],
    ]
    for row in rows.itertuples():
        assert corpus.source(row.transcript).text[row.start : row.end] == row.text


def test_a_speaker_is_named_there_and_nowhere_else(folder):
    before = presskit.load(folder)
    after = written(folder, line(before, "speaker", "Will there be", "Eva Ås", "two"))
    old, new = askers(before), askers(after)
    assert new.pop("Will there be more?")[:2] == ("eva-as", "Eva Ås")
    del old["Will there be more?"]
    assert new == old


def test_a_speaker_of_a_label_is_named_wherever_the_label_stands(folder):
    before = presskit.load(folder)
    after = written(folder, line(before, "speaker", "Who voted", "Ann Lee", "two"))
    assert askers(after)["Who voted against it?"][1] == "Ann Lee"
    assert askers(after)["Is it done?"][0] != askers(after)["Who voted against it?"][0]


def test_a_role_is_what_somebody_says_it_is(folder):
    before = presskit.load(folder)
    after = written(folder, line(before, "role", "Dan Roe (NPR)", "moderator", "two"))
    roles = after.turns.set_index("label")["role"].to_dict()
    assert roles["Dan Roe (NPR)"] == "moderator"
    assert len(after.exchanges) == len(before.exchanges) - 1


@pytest.mark.parametrize(
    ("value", "outlet"), [("CNN", "CNN"), ("none", ""), ("NPR; CNN", "CNN; NPR")]
)
def test_an_outlet_is_given_or_taken(folder, value, outlet):
    before = presskit.load(folder)
    after = written(folder, line(before, "outlet", "Who voted", value, "two"))
    old, new = askers(before), askers(after)
    assert new.pop("Who voted against it?")[1:3] == ("Dan Roe", outlet)
    del old["Who voted against it?"]
    assert new == old


def test_an_outlet_of_who_asks_nothing_is_said_to_fail(folder):
    decided = line(presskit.load(folder), "outlet", "We met again", "CNN", "two")
    with pytest.warns(PresskitWarning, match="1 correction could not be followed"):
        after = written(folder, decided)
    (told,) = after.audit.loc[after.audit["kind"] == "correction failed", "message"]
    assert "only askers have outlets" in told


def turn_id(corpus, text):
    return corpus.turns.loc[corpus.turns["text"] == text, "turn_id"].item()


def test_two_are_one_person_if_somebody_says_so(folder):
    before = presskit.load(folder)
    other = turn_id(before, "And when will it begin?")
    decided = line(before, "same person", "Will there be more?", other, "two")
    old, new = askers(before), askers(written(folder, decided))
    assert new["Will there be more?"][0] == new["And when will it begin?"][0]
    assert new["Will there be more?"][1] == "Cy Poe"
    for asked in ("Will there be more?", "And when will it begin?"):
        del old[asked], new[asked]
    assert new == old


def test_one_is_two_people_if_somebody_says_so(folder):
    before = presskit.load(folder)
    other = turn_id(before, "Ann Lee with the AP. Why did it take so long?")
    decided = line(before, "not same person", "Is it done?", other, "two")
    old, new = askers(before), askers(written(folder, decided))
    first = "Ann Lee with the AP. Why did it take so long?"
    assert new["Is it done?"][0] != new[first][0]
    assert {new["Is it done?"][1], new[first][1]} == {"Ann Lee"}
    for asked in ("Who voted against it?", "And when will it begin?"):
        assert new[asked] == old[asked]


def test_a_person_of_a_file_that_is_not_there_is_said_to_fail(folder):
    corpus = presskit.load(folder)
    decided = line(corpus, "same person", "Is it done?", "0123456789-t7", "two")
    with pytest.warns(PresskitWarning, match="1 correction could not be followed"):
        after = written(folder, decided)
    (told,) = after.audit.loc[after.audit["kind"] == "correction failed", "message"]
    assert "there is no turn '0123456789-t7'" in told
    assert askers(after) == askers(corpus)


def test_order_place_and_a_second_load_make_no_difference(folder, tmp_path):
    corpus = presskit.load(folder)
    lines = [
        line(corpus, "speaker", "Will there be", "Eva Ås", "two"),
        line(corpus, "outlet", "Will there be", "CNN", "two"),
        line(corpus, "role", "Dan Roe (NPR)", "other", "two"),
        line(
            corpus, "not same person", "Is it done?",
            turn_id(corpus, "Ann Lee with the AP. Why did it take so long?"), "two",
        ),
        line(
            corpus, "same person", "And when will it begin?",
            turn_id(corpus, "Will there be more?"), "one",
        ),
    ]  # fmt: skip
    expected = written(folder, *lines)
    assert askers(expected) != askers(corpus)
    for seed in range(4):
        shuffled = random.Random(seed).sample(lines, len(lines))
        assert askers(written(folder, *shuffled)) == askers(expected)
    assert askers(presskit.load(folder)) == askers(expected)
    elsewhere = tmp_path / "elsewhere" / "copied"
    elsewhere.mkdir(parents=True)
    for path in folder.glob("*.*"):
        shutil.copy(path, elsewhere)
    copied = presskit.load(elsewhere)
    assert askers(copied) == askers(expected)
    ids = copied.turns["turn_id"].tolist()
    assert ids == expected.turns["turn_id"].tolist()
    assert "correction failed" not in set(copied.audit["kind"])


def test_the_suggestion_of_the_audit_joins_the_two_when_it_is_followed(folder):
    corpus = presskit.load(folder)
    decided = line(corpus, "speaker", "Will there be", "Lee Ann", "two")
    asked = written(folder, decided)
    suggested = asked.audit[asked.audit["kind"] == "same person?"]
    assert len(suggested) == 1
    assert "the words in another order" in suggested["message"].item()
    rows = [",".join(COLUMNS), as_line(decided), suggested["suggestion"].item()]
    text = "\n".join(rows) + "\n"
    (folder / "corrections.csv").write_text(text, encoding="utf-8")
    joined = askers(presskit.load(folder))
    assert joined["Will there be more?"][0] == joined["Is it done?"][0]


def test_letters_behind_whoever_answers_are_no_agency():
    text = (
        "Ida Moss (AP): Why is the bridge shut?\n\nBo Ek (AA): It is old.\n\n"
        "Ida Moss (AP): Until when?\n\nBo Ek (AA): Until May, we hope.\n"
    )
    document = Document("a.txt", text, "plain", "0" * 64)
    file = build.judge(document, build.cut(document), (), {})
    file = file._replace(transcript="a")
    [own] = speakers([file]).speakers
    assert [[one.name for one in of] for of in own.outlets[:2]] == [
        ["Associated Press"], ["AA"],
    ]  # fmt: skip


def test_a_host_s_word_that_is_read_as_an_answer_has_no_outlet():
    text = (
        "Ida Moss (Harbor Daily): Why is the bridge shut?\n\nMinister Bo Ek: It is old."
        "\n\nIda Moss (Harbor Daily): Until when?\n\nMinister Bo Ek: Until May.\n"
    )
    document = Document("a.txt", text, "plain", "0" * 64)
    file = build.judge(document, build.cut(document), (), {})
    roles = [*file.cast.roles[:2], "principal", file.cast.roles[3]]
    file = file._replace(transcript="a", cast=file.cast._replace(roles=roles))
    [own] = speakers([file]).speakers
    assert [[one.name for one in of] for of in own.outlets] == [
        ["Harbor Daily"], [], [], [],
    ]  # fmt: skip
