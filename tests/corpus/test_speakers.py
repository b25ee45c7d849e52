"""Who speaks, over all transcripts."""

import presskit

FIRST = """\
Harbour

3 May 2031

Minister Bo Ek: Good day to all.

Ann Lee (AP): When will it open?

Minister Bo Ek: In May.

Q: And who pays for it?

Minister Bo Ek: We do.
"""
SECOND = FIRST.replace("3 May", "4 June").replace("(AP)", "(AP/NPR)")


def loaded(tmp_path, *texts):
    for at, text in enumerate(texts):
        (tmp_path / f"{at}.txt").write_text(text, encoding="utf-8")
    return presskit.load(tmp_path)


def test_a_person_is_one_row_over_all_transcripts(tmp_path):
    both = loaded(tmp_path, FIRST, SECOND)
    shown = both.speakers.drop(columns="speaker_id").astype({"outlets": object})
    shown["outlets"] = shown["outlets"].where(shown["outlets"].notna(), None)
    assert shown.to_dict("records") == [
        {"speaker": "Bo Ek", "role": "principal", "outlets": None, "n_turns": 6,
         "n_words": 16, "n_asks": 0, "n_transcripts": 2},
        {"speaker": "Ann Lee", "role": "journalist",
         "outlets": "Associated Press; NPR", "n_turns": 2, "n_words": 8, "n_asks": 2,
         "n_transcripts": 2},
        {"speaker": "Q", "role": "journalist", "outlets": None, "n_turns": 2,
         "n_words": 10, "n_asks": 2, "n_transcripts": 2},
    ]  # fmt: skip
    assert both.speakers["speaker_id"].isna().tolist() == [False, False, True]
    assert both.journalists["speaker"].tolist() == ["Ann Lee", "Q"]


def test_all_words_are_counted_once(corpus):
    assert corpus.speakers["n_words"].sum() == corpus.turns["n_words"].sum()
    assert corpus.speakers["n_turns"].sum() == len(corpus.turns)


def test_nobody_gives_an_empty_table_of_the_same_types(corpus):
    nobody = corpus.filter(until="1900-01-01").speakers
    assert nobody.empty
    assert nobody.dtypes.equals(corpus.speakers.dtypes)
