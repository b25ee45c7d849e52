"""Who asks in each exchange: its label, its introduction and the call before it."""

import pytest

from presskit import cast, speech
from presskit.corrections import Correction
from presskit.schema.values import Pin, Pins, Refused
from tests._one_file import transcript

CALLED = (
    "Moderator: Good morning. Next question, Ann Lee with CNN.\n\n"
    "Q: Why is the bridge late?\n\n"
    "Minister Bo Ek: It is not late.\n\n"
    "Moderator: Reuters, please.\n\n"
    "Q: Cy Poe with Reuters. Who pays for it?\n\n"
    "Minister Bo Ek: We all do.\n"
)


def asking(text, pins=Pins(), lines=()):  # noqa: B008
    file = transcript(text, lines)
    texts = file.turns.texts(text)
    return cast.askers(file.turns, file.cast, file.numbers, texts, speech, pins)


def told(found, number=1):
    """Return the witnesses of an exchange: kind, name, outlets, turn."""
    return [
        (one.kind, one.name, [outlet.name for outlet in one.outlets], one.turn)
        for one in found.evidence[number].witnesses
        if one.name or one.outlets
    ]


def test_a_call_and_an_introduction_name_who_asks():
    found = asking(CALLED)
    assert list(found.evidence) == [1, 2]
    assert told(found, 1) == [("call", "Ann Lee", ["CNN"], 0)]
    assert told(found, 2) == [
        ("introduction", "Cy Poe", ["Reuters"], 4),
        ("call", "", ["Reuters"], 3),
    ]
    assert [found.evidence[n].status for n in (1, 2)] == ["single", "agree"]


def test_a_witness_stands_where_its_words_do():
    for evidence in asking(CALLED).evidence.values():
        for one in evidence.witnesses:
            if one.name:
                assert one.name in CALLED[one.start : one.end]


def test_the_label_tells_name_and_outlet():
    found = asking("Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n")
    assert told(found) == [("label", "Ann Lee", ["Associated Press"], 0)]
    assert found.seats == {1: found.evidence[1].outlets}


@pytest.mark.parametrize(("n", "heard"), [(4, True), (5, False)])
def test_after_twenty_words_nobody_introduces_themselves(n, heard):
    first = " ".join(["The bridge is late."] * n) + " And why?"  # 4 n + 2 words
    text = (
        f"Q: {first}\n\nMinister Bo Ek: Who asks?\n\n"
        "Q: Cy Poe with Reuters. – I did.\n\nMinister Bo Ek: I see.\n"
    )
    file = transcript(text)
    one = file._replace(numbers=[1, 1, 1, 1])
    found = cast.askers(
        one.turns, one.cast, one.numbers, one.turns.texts(text), speech, Pins()
    )
    names = [name for kind, name, *_ in told(found) if kind == "introduction"]
    assert names == ["Cy Poe"] * heard


def test_an_empty_turn_before_a_question_is_passed_over():
    for n, heard in ((1, True), (2, True), (3, False)):
        text = CALLED.replace("CNN.\n\n", "CNN.\n\n" + "Minister Bo Ek:\n\n" * n, 1)
        assert told(asking(text)) == [("call", "Ann Lee", ["CNN"], 0)] * heard


def test_a_counted_asker_keeps_the_name_said_once():
    text = (
        "Reporter 2: Cy Poe with Reuters. Who pays for it?\n\n"
        "Minister Bo Ek: We all do.\n\n"
        "Reporter 1: Why is the bridge late?\n\nMinister Bo Ek: It is not late.\n\n"
        "Reporter 2: And when does the bridge open?\n\nMinister Bo Ek: In May.\n"
    )
    names = [one.name for one in asking(text).evidence.values()]
    assert names == ["Cy Poe", "", "Cy Poe"]
    other = text.replace("And when", "I'm Dee Fox with NPR. When")
    names = [one.name for one in asking(other).evidence.values()]
    assert names == ["Cy Poe", "", "Dee Fox"], "two names: neither is the label's"


def test_what_was_decided_holds_and_leaves_the_seats():
    text = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n"
    pins = Pins(askers=(Pin(0, "outlet", "NPR", 0, label="Ann Lee (AP)"),
                        Pin(1, "speaker", "Dee Fox", 1)))  # fmt: skip
    found = asking(text, pins)
    assert [one.name for one in found.evidence[1].outlets] == ["NPR"]
    assert [one.name for one in found.seats[1]] == ["Associated Press"]
    assert found.refused == [Refused(1)]


def test_nobody_asks():
    assert asking("Minister Bo Ek: So it is.\n") == ({}, {}, [])


def test_a_correction_in_the_file_is_such_a_pin():
    file = transcript(CALLED)
    at = CALLED.index("Why is")
    digest = file.document.sha256
    line = Correction("speaker", "a", digest, at, at + 3, "Dee Fox", "")
    assert transcript(CALLED, [line]).evidence[1].name == "Dee Fox"
