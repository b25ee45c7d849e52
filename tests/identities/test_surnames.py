"""A surname alone at the podium of several files: one person, perhaps, or two."""

import pytest

from presskit import load

TALK = """Press briefing

{day}

{label}: Good morning. We open the bridge in May, and I will take your questions.

Q: Who pays for it?

{label}: The city pays a third, and the islands pay the rest of it.
"""


def folder(path, *files):
    for number, (label, day) in enumerate(files):
        text = TALK.format(label=label, day=day)
        (path / f"f{number}.txt").write_text(text, encoding="utf-8")
    corpus = load(path, progress=False)
    podium = corpus.turns[corpus.turns["role"] == "principal"]
    n = podium["speaker_id"].nunique()
    audit = corpus.audit
    doubts = audit[audit["kind"].isin(["same person?", "matched spelling"])]
    return n, doubts["kind"].tolist()


@pytest.mark.parametrize(
    ("files", "n", "doubts"),
    [
        (
            [("PRESIDENT KELLEN", f"{n} March 2031") for n in range(1, 6)],
            1, ["matched spelling"] * 4,
        ),
        ([("KELLEN", f"{n} March 2031") for n in range(1, 4)], 3, ["same person?"] * 2),
        (
            [("PRESIDENT KELLEN", "1 March 2031"), ("PRESIDENT KELLEN", "1 May 2039")],
            2, ["same person?"],
        ),
        (
            [("PRESIDENT KELLEN", "1 March 2031"), ("MAYOR KELLEN", "3 March 2031")],
            2, ["same person?"],
        ),
        (  # of ministers, senators and mayors there are many
            [("MINISTER KIM", "1 March 2031"), ("MINISTER KIM", "9 March 2031")],
            2, ["same person?"],
        ),
        (
            [("SENATOR VALE (Tarn)", "1 March 2031"),
             ("SENATOR VALE (Oster)", "9 March 2031")],
            2, ["same person?"],
        ),
        (
            [("DEPUTY MINISTER HALE", "1 March 2031"),
             ("MINISTER HALE", "9 March 2031")],
            2, ["same person?"],
        ),
        (
            [("PRESIDENT KELLEN", "1 March 2031"),
             ("FORMER PRESIDENT KELLEN", "9 March 2031")],
            2, ["same person?"],
        ),
        (
            [("PM ADDO", "1 March 2031"), ("PRIME MINISTER ADDO", "9 March 2031")],
            1, ["matched spelling"],
        ),
        ([("MR. KELLEN", "1 March 2031"), ("MS. KELLEN", "3 March 2031")], 2, []),
        (
            [
                ("PRESIDENT KELLEN", "1 March 2031"),
                ("PRESIDENT BO KELLEN", "3 May 2031"),
            ],
            1, ["matched spelling"],
        ),
        (
            [
                ("PRESIDENT BO KELLEN", "1 March 2031"),
                ("PRESIDENT KELLEN", "3 May 2031"),
                ("PRESIDENT UNA KELLEN", "3 July 2031"),
            ],
            3, [],
        ),
    ],
)  # fmt: skip
def test_one_person_perhaps_or_two(tmp_path, files, n, doubts):
    assert folder(tmp_path, *files) == (n, doubts)


def test_the_same_surname_in_another_folder_is_somebody_else(tmp_path):
    for name, day in (("a", "1 March 2031"), ("b", "9 June 2031")):
        (tmp_path / name).mkdir()
        text = TALK.format(label="PRESIDENT KELLEN", day=day)
        (tmp_path / name / f"{name}.txt").write_text(text, encoding="utf-8")
    podium = load(tmp_path, progress=False).turns.query("role == 'principal'")
    assert podium["speaker_id"].nunique() == 2


@pytest.mark.parametrize("asker", ["Speaker 3", "Reporter 2", "Q"])
def test_who_is_counted_or_unnamed_is_nobody_elsewhere(tmp_path, asker):
    for day in (1, 2, 3):
        text = TALK.format(label="PRESIDENT KELLEN", day=f"{day} March 2031")
        text = text.replace("Q:", f"{asker}:")
        (tmp_path / f"f{day}.txt").write_text(text, encoding="utf-8")
    turns = load(tmp_path, progress=False).turns
    asked = turns[turns["label"] == asker]
    assert asked["speaker_id"].nunique() == asked["transcript"].nunique() == 3


def test_ministers_of_one_surname_whom_the_talk_names_in_full_are_two(tmp_path):
    for n, said in enumerate(
        ("Minister of Health Ida Moss", "Minister of Ports Jon Moss")
    ):
        text = TALK.format(label="MINISTER MOSS", day=f"{n + 1} March 2031")
        text = text.replace("Good morning.", f"Good morning. I am {said}.")
        (tmp_path / f"f{n}.txt").write_text(text, encoding="utf-8")
    turns = load(tmp_path, progress=False).turns
    podium = turns[turns["label"] == "MINISTER MOSS"]
    assert set(podium["speaker"]) == {"Ida Moss", "Jon Moss"}


def test_a_line_parts_or_joins_them(tmp_path):
    def decide(action):
        audit = load(tmp_path, progress=False).audit
        row = audit[audit["kind"].isin(["same person?", "matched spelling"])].iloc[0]
        head = (
            "action,transcript,sha256,start,end,value,reason,scope,words,before,after"
        )
        line = row["suggestion"]
        assert line.startswith(f"{action},")
        (tmp_path / "corrections.csv").write_text(f"{head}\n{line}\n")

    assert (
        folder(tmp_path, ("KELLEN", "1 March 2031"), ("KELLEN", "3 May 2031"))[0] == 2
    )
    decide("same person")
    assert folder(tmp_path, ("KELLEN", "1 March 2031"), ("KELLEN", "3 May 2031")) == (
        1, [],
    )  # fmt: skip
    (tmp_path / "corrections.csv").unlink()
    two = ("PRESIDENT KELLEN", "1 March 2031"), ("PRESIDENT KELLEN", "3 May 2031")
    assert folder(tmp_path, *two)[0] == 1
    decide("not same person")
    assert folder(tmp_path, *two)[0] == 2
