"""The letter above a transcript that was sent on."""

import pytest

from presskit import load_text
from presskit.schema.values import Reading
from presskit.sources._forwarded import without_letter

HEAD = "From: Press Office\nSent: 5 March 2031 17:40\nTo: All\nSubject: {}\n\n"
TALK = "Ann Lee (AP): Why so late?\n\nBo Ek: It rained.\n"


def test_the_letter_is_left_out_and_its_lines_are_told():
    letter = f"{HEAD.format('FW: Port')}Dear all, here it is.\n\n____\n"
    reading = without_letter(Reading(f"{letter}{HEAD.format('Port')}{TALK}"))
    assert reading.text == f"{HEAD.format('Port')}{TALK}"
    assert reading.parts[0].place == "line 9"
    assert reading.left_out[4].text == "Dear all, here it is."


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD.format('Port')}{TALK}",
        f"Doorstep\nDate: 4 March 2031\nPlace: Tarn\n\n{TALK}",
        f"{HEAD.format('Port')}{'word ' * 300}\n\n{HEAD.format('Port')}{TALK}",
        f"{HEAD.format('Port')}{TALK}{HEAD.format('what they wrote')}{TALK}",
        TALK,
    ],
)
def test_one_head_and_long_talk_stay(text):
    assert without_letter(Reading(text)).text == text


def test_the_lines_of_the_heads_are_nobodys_turns():
    corpus = load_text(f"{HEAD.format('FW: Port')}Hi.\n\n{HEAD.format('Port')}{TALK}")
    assert corpus.turns["speaker"].tolist() == ["Ann Lee", "Bo Ek"]
    assert corpus.transcripts["title"].tolist() == ["Port"]
