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


def test_a_lead_above_an_interview_is_no_talk_and_a_greeting_is():
    lead = "Interview\n\nThe mayor on us and on bridges: she has built five.\n\n"
    text = lead + "Why five?"
    assert front(document(text), len(lead))[1] == len(lead)
    text = text.replace("Interview", "Press conference")
    assert front(document(text), len(text) - 9)[1] < len(text) - 9
    said = "Interview\n\nGood morning, all. We begin.\n\n"
    assert front(document(said + "Why?"), len(said))[1] < len(said)


def test_a_lead_where_no_line_tells_the_kind_of_event():
    lead = "Bridges first\n\nIf we stop here, we shall never cross the river.\n\n"
    assert front(document(lead + "Ann Lee: Why?"), len(lead))[1] == len(lead)
    long = lead + "We have built them, and we shall build more of them. " * 15
    text = document(long + "\n\nAnn Lee: Why?")
    assert front(text, len(long) + 2)[1] < len(long)
    assert front(text, len(long) + 2, lead=True)[1] < len(long)


def test_a_long_text_is_said_though_nobody_says_we():
    told = "Bridges first\n\n" + "The treaty covers the port and the two islands. " * 20
    text = document(told + "\n\nAnn Lee: Why?")
    assert front(text, len(told) + 2)[1] < len(told)


def test_a_short_statement_is_a_lead_where_no_label_is_printed_alone():
    said = "Bridges first\n\n" + "We have built five of them on that river. " * 5
    text = document(said + "\n\nWhy five?")
    assert front(text, len(said) + 2)[1] < len(said)
    assert front(text, len(said) + 2, lead=True)[1] == len(said) + 2


def test_a_statement_without_a_label_is_no_lead():
    text = "Bridges first\nby Minister Bo Ek\n\nWe have built five of them.\n"
    assert text[front(document(text), len(text))[1] :].startswith("We have")
