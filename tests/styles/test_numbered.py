"""Questions that a number opens, and answers below."""

from presskit.styles._numbered import numbered
from presskit.styles._stretches import lines_of
from tests._one_file import transcript

PAIRS = [
    ("Is it late?", "It rained."),
    ("Who pays?", "The town."),
    ("When?", "In May."),
]


def told(text):
    return [
        text[one.start + one.sign : one.end] for one in numbered(text, lines_of(text))
    ]


def test_numbers_before_questions_and_a_letter_before_answers():
    said = [one for pair in PAIRS for one in pair]
    for asks, answers in (("{}. ", "A. "), ("{}) ", "R: "), ("Q{}. ", "A{}. ")):
        text = "".join(
            f"{asks.format(n)}{question}\n{answers.format(n)}{answer}\n\n"
            for n, (question, answer) in enumerate(PAIRS, 1)
        )
        assert told(text) == said


def test_a_letter_and_a_number_before_questions_alone():
    text = "".join(f"Q{n} – {q}\n\n{a}\nSo.\n" for n, (q, a) in enumerate(PAIRS, 1))
    assert told(text)[:2] == ["Is it late?", "It rained.\nSo."]


def test_a_list_above_is_no_question():
    text = "1. It opened in May.\n2. It closed.\n1. Why?\nA. So.\n2. Who?\nA. Bo.\n"
    assert told(text + "3. When?\nA. In May.") == [
        "Why?",
        "So.",
        "Who?",
        "Bo.",
        "When?",
        "In May.",
    ]


def test_what_is_no_interview():
    bare = "".join(f"{n}. {q}\n{a}\n" for n, (q, a) in enumerate(PAIRS, 1))
    assert told(bare) == []  # a list of questions, and what stands below
    plan = "1. The road\nA. The north\n2. The gate\nA. The park\n3. The sum\nA. Taxes\n"
    assert told(plan) == []


def test_who_asks_has_no_label_whatever_stands_above():
    text = "Bo Ek – May 3, 2021 (Town Hall)\n\n"
    text += "".join(f"{n}. {q}\nA: {a}\n" for n, (q, a) in enumerate(PAIRS, 1))
    turns = transcript(text).turns
    assert turns.style == "numbered-questions"
    assert turns.label == ["[Q]", ""] * 3
