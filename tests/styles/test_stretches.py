"""Lines become stretches that ask and that answer."""

from presskit.styles._stretches import are_questions, lines_of, stretches

TEXT = "Lead.\n\nWhy now?\n\nIt rained.\nA lot.\n\nAnd then?\n\nSo."


def told():
    lines = [one._replace(asks=TEXT[one.end - 1] == "?") for one in lines_of(TEXT)]
    return stretches(TEXT, lines)


def test_stretches_begin_with_the_first_question():
    said = [(TEXT[one.start : one.end], one.asks) for one in told()]
    assert said == [
        ("Why now?", True),
        ("It rained.\nA lot.", False),
        ("And then?", True),
        ("So.", False),
    ]


def test_what_asks_must_ask_and_what_answers_must_not():
    assert are_questions(told(), 2, 1.0, 0.0)
    assert not are_questions(told(), 3, 1.0, 0.0)  # there are two
    turned = [one._replace(questions=1) for one in told()]
    assert not are_questions(turned, 2, 1.0, 0.4)
    assert stretches(TEXT, lines_of(TEXT)) == []
