"""Lines that say what part of a transcript begins."""

import pytest

from presskit.text.sections import is_section

HEADINGS = [
    "Questions and Answers",
    "### Question and Answer Session",
    "QUESTION AND ANSWER",
    "Question and Answers:",
    "Q & A",
    "Q and A",
    "Q&A",
    "Questions from the floor",
    "Questions",
    "Prepared Remarks:",
    "Opening remarks",
    "Opening statement",
    "Opening Statements",
    "Closing remarks",
    "Presentation",
    "Introduction",
    "TRANSCRIPT",
    "Fragen und Antworten",
    "Eingangsstatement",
    "Questions et réponses",
    "Questions réponses",
    "Déclaration liminaire",
    "Preguntas y respuestas",
    "Domande e risposte",
    "Vragen en antwoorden",
    "EXAMINATION",
    "CROSS-EXAMINATION (Resumed)",
    "BY MS. LORN:",
]


@pytest.mark.parametrize("line", HEADINGS)
def test_a_part_begins(line):
    assert is_section(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Any questions?",
        "By Ida Lorn",
        "Under examination",
        "The questions and answers of today",
        "Q",
        "x" * 500,
    ],
)
def test_no_part_begins(line):
    assert not is_section(line)
