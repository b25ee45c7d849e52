"""CHAT: the words that were said, without the codes around them, and their times."""

import pytest

from presskit.errors import SourceError
from presskit.sources import chat, of_bytes, recognise

HEAD = """\
@UTF8
@Begin
@Languages:\teng
@Participants:\tJOU Mara Investigator, MIN Otto_Brandel Minister
@ID:\teng|x|JOU|||||Investigator|||
@Date:\t05-JAN-2026
@Location:\tHarbour Hall
"""


def test_names_times_and_codes():
    said = (
        "*JOU:\tGood morning . \x151000_2000\x15 Will &-uh it [//] the bridge\n"
        "\topen (.) in May ? \x152500_4000\x15\n"
        "%com:\tpoints at the map\n"
        "*MIN:\tIn June . \x155000_9000\x15\n"
        "*MIN:\tPerhaps +...\n"
        "@End\n"
    )
    reading = chat.read((HEAD + said).encode())
    assert reading.text == (
        "JOU: Good morning. Will uh it the bridge open in May?\n\n"
        "Otto Brandel: In June. Perhaps…"
    )
    times = [(t.label, t.start_time, t.end_time) for t in reading.turns]
    assert times == [("JOU", 1.0, 4.0), ("Otto Brandel", 5.0, 9.0)]
    assert reading.facts == {"date": "2026-01-05", "place": "Harbour Hall"}
    assert [out.place for out in reading.left_out] == ["line 10"]


def test_signs_around_times_as_an_editor_shows_them():
    reading = chat.read((HEAD + "*JOU:\tWhy ? •1000_2000•\n*MIN:\tSo .\n").encode())
    assert reading.text == "JOU: Why?\n\nOtto Brandel: So."
    assert reading.turns[0].end_time == 2.0


@pytest.mark.parametrize(
    ("coded", "heard"),
    [
        ("<I wa-> [//] I want(ed) to", "I wa- I wanted to"),
        ("(be)cause hm@i 0is late .", "because hm late."),
        ("xxx &=laughs no ‡ never +/.", "[inaudible] [laughs] no, never —"),
        ("+^ New_York [= the city] ?", "New York?"),
        ("it cost (about) forty: 3:30 .", "it cost (about) forty: 3:30."),
        ("wor:d (1.5) and &+fr freight !", "word and fr freight!"),
    ],
)
def test_what_was_heard(coded, heard):
    assert chat.read(f"{HEAD}*JOU:\t{coded}\n".encode()).text == f"JOU: {heard}"


def test_it_is_known_by_how_it_begins_whatever_its_name():
    said = "*JOU:\tWhy ? \x151000_2000\x15\n"
    assert recognise((HEAD + said).encode(), ".txt") == "chat"
    assert not chat.claims(b"Ann Lee: @Begin is how it begins.")


def test_a_file_in_which_nobody_speaks():
    with pytest.raises(SourceError, match="nobody speaks"):
        of_bytes((HEAD + "@End\n").encode(), "empty.cha")
