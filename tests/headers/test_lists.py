"""A label that opens a list of people is none."""

from presskit.headers._lists import past_lists
from presskit.schema.values import Detected, Document, Mark

TEXT = "Sprecher: Brandt, Kolb (BMG)\n\nSprecher: Guten Morgen.\n"


def found(*starts):
    return Detected("x", 1.0, [Mark("Sprecher", at, at + 9, True) for at in starts], [])


def test_only_the_first_labels_can_open_lists():
    document, second = Document("a.txt", TEXT, "plain", ""), TEXT.rindex("Sprecher")
    kept = past_lists(document, found(0, second))
    assert [mark.start for mark in kept.labels] == [second]
    assert past_lists(document, kept) is kept
    other = found(second, 0)
    assert past_lists(document, other) is other


def test_a_person_above_an_address_does_not_speak():
    text = "IDA MOSS MP\n\nTelephone (05) 5550 1122\n\nBriefing\n\nQ: Why?\n"
    marks = [Mark("IDA MOSS MP", 0, 11, False), Mark("Q", 47, 49, True)]
    document, found = (
        Document("a.txt", text, "plain", ""),
        Detected("x", 1.0, marks, []),
    )
    assert past_lists(document, found).labels == marks[1:]
    said = text.replace("Briefing", "I am glad to be here.")
    marks[1] = Mark("Q", said.index("Q:"), said.index("Q:") + 2, True)
    assert past_lists(Document("a.txt", said, "plain", ""), found).labels == marks


def test_facts_and_whoever_is_named_alone_open_no_turn():
    lines = ["Event Name: The dam", "Moderator: Ann Lee", "Panel: Bo Ek - Minister"]
    text = "\n".join([*lines, "", "Ann Lee: Welcome.", "", "Bo Ek: Thanks."])
    labels = ("Event Name", "Moderator", "Panel", "Ann Lee:", "Bo Ek:")
    at = [text.index(label) for label in labels]
    marks = [
        Mark(one, a, a + len(one), True) for one, a in zip(labels, at, strict=True)
    ]
    document = Document("a.txt", text, "plain", "")
    assert past_lists(document, Detected("x", 1.0, marks, [])).labels == marks[3:]
