"""Notes in a label on how somebody speaks are no outlets."""

import pytest

from presskit.names import interpretation
from presskit.names._label import parse

NOTES = [
    "through an interpreter", "via interpreter", "traduction", "en anglais",
    "auf Englisch", "Übersetzung", "in inglese", "en español", "перевод с английского",
    "перевод", "по-английски", "via Zoom", "as interpreted", "speaking Spanish",
    "parla in inglese", "retranslated", "from Arabic", "original in German", "off mic",
    "tłumaczenie", "por videoconferencia", "Spanish", "inaudible",
]  # fmt: skip


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("who", ["Ann Lee", "Minister Bo Ek", "Question", "Вопрос"])
def test_a_note_in_brackets_is_no_outlet(who, note):
    assert parse(f"{who} ({note})") == parse(who)


@pytest.mark.parametrize("outlet", ["AS", "En Pointe", "Auf1", "RTVE", "Inter"])
def test_an_outlet_is_no_note(outlet):
    assert parse(f"Ann Lee ({outlet})").affiliation == outlet


def test_a_note_after_a_comma_or_between_brackets_is_left_out():
    assert parse("Question, in French") == parse("Question")
    assert parse("Ann Lee (AP) (via interpreter)") == parse("Ann Lee (AP)")
    assert parse("Question (via interpreter) (AP)").affiliation == "AP"


@pytest.mark.parametrize(
    ("label", "text", "note"),
    [
        ("ANNE ROUX (TRADUCTION DU FRANÇAIS)", "", "TRADUCTION DU FRANÇAIS"),
        ("Вопрос (перевод с английского)", "", "перевод с английского"),
        ("Bo Ek, via interpreter", "", "via interpreter"),
        ("Bo Ek", "[Through interpreter:] We agreed.", "Through interpreter"),
        ("Bo Ek (AP)", "(Laughter) We agreed.", ""),
        ("Bo Ek (via video link)", "The interpreter (translator) left.", ""),
        ("Interpreter", "", ""),
    ],
)
def test_the_note_that_an_interpreter_speaks_is_kept(label, text, note):
    assert interpretation(label, text) == note
