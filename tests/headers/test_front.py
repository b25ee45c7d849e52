"""The lines before the first label: what they say, and where they end."""

from presskit.headers import front
from presskit.schema.values import Document, Reading


def document(text, **facts):
    return Document("a.txt", text, "plain", "0" * 64, Reading(text, facts=facts))


def test_a_header_that_reaches_to_the_first_label():
    text = "Doorstep\n5 May 2023\n\nMr. Ek: Hi."
    header, end = front(document(text), text.index("Mr."))
    assert (header.kind, text[end:]) == ("doorstep", "Mr. Ek: Hi.")


def test_talk_before_the_first_label_is_no_header():
    text = "Doorstep\r\n\r\nGood morning, all. We begin.\r\n\r\nMr. Ek: Hi."
    header, end = front(document(text), text.index("Mr."))
    assert header.title == "Doorstep"
    assert text[end:].startswith("Good morning")


def test_no_lines_and_what_the_file_says():
    header, end = front(document("Mr. Ek: Hi.", title="Told"), 0)
    assert (header.title, end) == ("Told", 0)
