"""A voice that a machine numbered says its name: true there, a doubt elsewhere."""

import pytest

from presskit import load, load_text

TALK = """Speaker 0: Good morning. My name is Bo Ek, I run the harbour. I will take your
questions on the new bridge over the strait.

Speaker 1: Hi, I'm Ida Moss of Harbor Daily. When will the bridge open?

Speaker 0: In May, we think, if the steel arrives on time.

Speaker 2: Who pays for it?

Speaker 0: The city does, and the islands pay a third.

Speaker 1: And the tolls, when will they end?

Speaker 0: Never, I fear, as long as the islands need the bridge.
"""
NUMBERED = [
    "Speaker {}", "SPEAKER_0{}", "spk_{}", "S0{}", "Sprecher {}", "Interlocuteur {}",
]  # fmt: skip


def under(pattern):
    """Return the talk with its labels printed in another way."""
    text = TALK
    for number in "012":
        text = text.replace(f"Speaker {number}:", f"{pattern.format(number)}:")
    return text


@pytest.mark.parametrize("pattern", NUMBERED)
def test_a_name_counts_where_it_is_said(pattern):
    corpus = load_text(under(pattern))
    zero, one, two = (pattern.format(n) for n in "012")
    assert corpus.turns["speaker"].tolist() == [
        "Bo Ek", "Ida Moss", zero, two, zero, one, zero,
    ]  # fmt: skip
    assert corpus.turns["role"].tolist() == [
        "principal", "journalist", "principal", "journalist", "principal",
        "journalist", "principal",
    ]  # fmt: skip
    rows = corpus.audit[corpus.audit["kind"] == "named in one place"]
    assert rows["message"].tolist() == [
        f"{zero!r} gives the name Bo Ek here. 3 other turns of {zero!r} are counted as "
        "nobody's by name.",
        f"{one!r} gives the name Ida Moss here. 1 other turn of {one!r} is counted as "
        "nobody's by name.",
    ]
    assert "speaker not named" not in set(corpus.audit["kind"])


def test_the_line_gives_the_name_to_all_turns(tmp_path):
    (tmp_path / "talk.txt").write_text(under("SPEAKER_0{}"))
    audit = load(tmp_path, progress=False).audit
    rows = audit[audit["kind"] == "named in one place"]
    head = "action,transcript,sha256,start,end,value,reason,scope,words,before,after"
    lines = "\n".join([head, *rows["suggestion"]])
    (tmp_path / "corrections.csv").write_text(f"{lines}\n")
    decided = load(tmp_path, progress=False)
    assert decided.turns["speaker"].tolist() == [
        "Bo Ek", "Ida Moss", "Bo Ek", "SPEAKER_02", "Bo Ek", "Ida Moss", "Bo Ek",
    ]  # fmt: skip
    assert "named in one place" not in set(decided.audit["kind"])


def test_two_names_under_one_number_are_two_people():
    more = "Speaker 2: And the ferry?\n\nSpeaker 0: It stays.\n\nSpeaker 1: I'm Jon "
    more += "Vask with Radio Coast. Who builds it?\n\nSpeaker 0: We do."
    corpus = load_text(f"{TALK}\n{more}\n")
    askers = corpus.exchanges["asker"].tolist()
    assert askers == ["Ida Moss", "Speaker 2", "Speaker 1", "Speaker 2", "Jon Vask"]
    told = corpus.audit.query("kind == 'named in one place'")["message"].str.cat()
    assert "the name Jon Vask elsewhere" in told
    assert "the name Ida Moss elsewhere" in told


@pytest.mark.filterwarnings("ignore:.* holds the same bytes")
def test_a_number_is_nobody_in_another_file(tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(under("Interlocuteur {}"))
    turns = load(tmp_path, progress=False).turns
    numbered = turns[turns["speaker"].str.startswith("Interlocuteur")]
    ids = numbered.groupby("transcript")["speaker_id"].agg(set)
    assert not ids["a"] & ids["b"]
