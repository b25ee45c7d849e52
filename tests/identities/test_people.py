"""People: merged only on evidence that holds, everything else is a suggestion."""

import pytest

import presskit
from presskit.errors import TableError
from presskit.identities.people import (
    Alias,
    Mention,
    identify,
    read_aliases,
    suggestions,
)


def mention(name, *outlets, transcript="a", office="", podium=False):
    return Mention(transcript, name or office, name, office, podium, outlets)


def ids(*mentions, aliases=None):
    people = identify(mentions, [aliases or {}] * len(mentions))
    return [person.speaker_id for person in people]


def test_one_full_name_is_one_person():
    found = ids(mention("Ann Lee", "ap"), mention("Ann Lée", "ap", transcript="b"))
    assert found == ["ann-lee", "ann-lee"]


def test_one_name_with_different_outlets_is_two_people():
    found = ids(mention("Ann Lee", "ap"), mention("Ann Lee", "afp", transcript="b"))
    assert found == ["ann-lee@ap", "ann-lee@afp"]


def test_a_shared_outlet_joins_a_chain():
    found = ids(
        mention("Ann Lee", "npr"),
        mention("Ann Lee", "dw", transcript="b"),
        mention("Ann Lee", "dw", "npr", transcript="c"),
    )
    assert found == ["ann-lee"] * 3


def test_podium_and_press_are_two_people():
    found = ids(mention("Ann Lee", podium=True), mention("Ann Lee", "ap"))
    assert found == ["ann-lee@podium", "ann-lee@ap"]


def test_a_surname_alone_never_crosses_transcripts():
    found = ids(mention("Lee", "ap"), mention("Lee", "ap", transcript="b"))
    assert found == ["lee@a", "lee@b"]


def test_an_office_is_not_a_person_and_nobody_has_no_id():
    found = ids(mention("", office="Moderator"), mention(""))
    assert found == ["moderator@a", ""]


def test_an_alias_settles_two_spellings_and_two_outlets():
    aliases = {
        "ana lee": Alias("Ann Lee", "a misprint"),
        "ann lee": Alias("Ann Lee", "changed jobs"),
    }
    found = ids(mention("Ana Lee", "ap"), mention("Ann Lee", "afp"), aliases=aliases)
    assert found == ["ann-lee", "ann-lee"]


def test_names_alike_are_suggested_inside_an_outlet_only():
    askers = {
        "a": ("Gul Sonomut", {"NTV"}),
        "b": ("Sonumut Güldener", {"NTV"}),
        "c": ("Guldener Sonumut", {"ZDF"}),
        "d": ("Nic Robertson", {"NTV"}),
    }
    assert [(s.first, s.second) for s in suggestions(askers)] == [("a", "b")]


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("printed,speaker\nA,B\n", "needs the columns printed, speaker and reason"),
        ("printed,speaker,reason\nA,,x\n", "line 2 needs both"),
        ("printed,speaker,reason\nA,B,x\nA,C,x\n", "line 3 gives 'A' a second speaker"),
    ],
)
def test_an_alias_file_with_a_fault_names_file_and_line(tmp_path, lines, message):
    path = tmp_path / "aliases.csv"
    path.write_text(lines, encoding="utf-8")
    with pytest.raises(TableError, match=message):
        read_aliases(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_an_alias_file_is_read_as_spreadsheets_save_it(tmp_path, encoding, delimiter):
    path = tmp_path / "aliases.csv"
    rows = [["printed", "speaker", "reason"], ["Gul", "Güldener", "short"], [""] * 3]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    path.write_bytes(text.encode(encoding))
    assert read_aliases(path) == {"gul": Alias("Güldener", "short")}


def test_an_alias_file_that_is_no_text_names_itself(tmp_path):
    path = tmp_path / "aliases.csv"
    path.write_bytes(b"\xff\xfea\x00\x00")
    with pytest.raises(TableError, match=r"aliases\.csv: its bytes are no text"):
        read_aliases(path)


def test_unnamed_askers_are_persons_of_their_exchange(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Minister Bo Ek: Hi.\n\nQ: Why?\n\nMinister Bo Ek: We agreed on it today.\n\n"
        "Q: Thank you, Minister. What will it cost the people who pay for it?\n",
        encoding="utf-8",
    )
    exchanges = presskit.load(path).exchanges
    assert exchanges["asker"].tolist() == ["Q", "Q"]
    assert exchanges["asker_id"].is_unique
