"""Questions in brackets, before their answers."""

from presskit.styles._bracketed_questions import bracketed
from presskit.styles._stretches import lines_of
from tests._one_file import transcript

ASKED = ["How did it go today?", "What about the second half?", "Who starts then?"]
SAID = ["We were in it.", "It went away.", "Bo Ek does."]


def test_a_dash_or_none_and_marks_of_quotation_or_none():
    for form in ("({}) – “{}”\n\n", "({}) - {}\n", "[{}] {}\n", "（{}）「{}」\n"):
        text = "A lead.\n" + "".join(map(form.format, ASKED, SAID))
        found = bracketed(text, lines_of(text))
        asks = [
            text[one.start : one.end].strip("()[]（）") for one in found if one.asks
        ]
        assert asks == ASKED


def test_notes_in_brackets_are_no_questions():
    text = "(He laughs aloud) So it is.\n(Applause for long) And so on.\n" * 3
    assert bracketed(text, lines_of(text)) == []


def test_the_dash_before_an_answer_is_not_said_and_a_title_asks_nothing():
    text = "Bo Ek – May 3, 2021 (Postgame)\n\n"
    text += "".join(map("({}) – “{}”\n\n".format, ASKED, SAID))
    one = transcript(text)
    assert one.turns.texts(one.document.text)[:2] == [
        "(How did it go today?)",
        "“We were in it.”",
    ]
    assert one.turns.label[0] == "[Q]"
