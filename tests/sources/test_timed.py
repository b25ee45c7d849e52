"""A name and a time before every paragraph: one turn a name, from the first time on."""

import pytest

import presskit

HEADER = "Press Conference Transcript\n\n"
FORMS = {
    "after": "Ann Lee: (00:0{})\n{}\n\n",
    "in the label": "Ann Lee (00:0{}):\n{}\n\n",
    "before": "[00:0{}] Ann Lee: {}\n\n",
    "apart": "Ann Lee  0:0{}\n{}\n\n",
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_paragraphs_under_one_name_are_one_turn(tmp_path, form):
    ann = [form.format(1, "One: two."), form.format(4, "Three?")]
    bo = form.replace("Ann Lee", "Bo Ek").format(7, "Four.")
    path = tmp_path / "a.txt"
    path.write_text(HEADER + ann[0] + ann[1] + bo + ann[0].replace("01", "09"), "utf-8")
    turns = presskit.load(path).turns
    assert turns["label"].tolist() == ["Ann Lee", "Bo Ek", "Ann Lee"]
    assert turns["text"].tolist() == ["One: two. Three?", "Four.", "One: two."]
    assert turns["start_time"].tolist()[:2] == [1.0, 7.0]
    assert turns["line"].tolist()[0] == 3


def test_times_in_ordinary_talk_are_none(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (AP): At (10:30) and (11:45)?\n\nMinister Bo Ek: At (12:15).\n",
        "utf-8",
    )
    corpus = presskit.load(path)
    assert corpus.transcripts["format"].tolist() == ["plain"]
    assert corpus.turns["start_time"].isna().all()
