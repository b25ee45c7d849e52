"""Whoever speaks before all questions and never again asks nothing."""

from tests._one_file import transcript

ANSWERS = "Minister Bo Ek: The state pays, and the work begins in spring.\n\n"
ASKED = (
    "Minister Bo Ek: We build the tunnel, since the bridge is old.\n\n"
    f"Ida Moss: Who pays for it?\n\n{ANSWERS}Cy Poe: And when is it open?\n\n{ANSWERS}"
)


def role(first, rest=ASKED, label="Eva Lind"):
    said = f"Press briefing\n5 May 2023\n\n{label}: {first}\n\n{rest}"
    return transcript(said).cast.roles[0]


def test_who_only_opens_is_no_journalist():
    welcome = "Good morning, and welcome. The minister will say a few words."
    assert role(welcome) == "moderator"


def test_who_asks_or_speaks_again_can_be_one():
    assert role("Minister, why a tunnel?") == "journalist"
    again = ASKED + f"Eva Lind: What of the ferry?\n\n{ANSWERS}"
    assert role("Good morning, Minister. Tell us about it.", again) == "journalist"
    assert role("Tell us about it, Minister.", label="Eva Lind (AP)") == "journalist"


def test_one_question_of_another_is_too_little():
    one = f"Minister Bo Ek: We build.\n\nIda Moss: Who pays?\n\n{ANSWERS}"
    assert role("Tell us about the tunnel, Minister.", one) == "journalist"
