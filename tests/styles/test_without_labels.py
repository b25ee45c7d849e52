"""Interviews that print no labels, or only the first ones, from file to turns."""

from presskit import sources
from presskit.corpus import build

ASKED = ["Why is it late?", "Who pays?", "You did not ask us.", "When, then?"]
SAID = ["It rained.", "The builder does.", "We did. You slept.", "In June."]
PAIRS = list(zip(ASKED, SAID, strict=True))


def read(text, name="a.md"):
    document = sources.of_bytes(text.encode(), name)
    return build.judge(document, build.cut(document), (), {})


def turns(file):
    return list(zip(file.turns.label, file.cast.roles, file.numbers, strict=True))


def page(asked=tuple(ASKED), said=tuple(SAID), head="# Interview with Mayor Bo Ek\n\n"):
    pairs = zip(asked, said, strict=True)
    return head + "".join(f"**{one}**\n\n{two}\n\n" for one, two in pairs)


def test_bold_questions_one_asks_and_whom_the_title_names_answers():
    lead = "# Interview with Mayor Bo Ek\n\nThe mayor on bridges and on sleep.\n\n"
    file = read(page(head=lead))
    asks, answers = ("[Q]", "journalist", 1), ("", "principal", 1)
    assert turns(file) == [asks, answers] * 4
    assert file.cast.members[""].name == "Bo Ek"
    assert file.turns.style == "bold-questions"
    assert file.document.text[: file.turns.header_end].endswith("sleep.\n\n")


def test_labels_of_the_first_pair_go_on():
    asked = [f"Gazette: {ASKED[0]}", *ASKED[1:]]
    said = [f"Bo Ek: {SAID[0]}", *SAID[1:]]
    file = read(page(asked, said))
    assert [label for label, *_ in turns(file)] == ["Gazette", "Bo Ek"] * 4
    assert file.turns.label_start[2] == file.turns.label_end[2]  # none is printed
    assert file.cast.roles == ["journalist", "principal"] * 4


def test_a_second_person_who_answers_is_named_where_they_do():
    said = [SAID[0], f"{SAID[1]}\n\n**Moss:** And the bank.", *SAID[2:]]
    head = "# Press conference by Mayor Bo Ek and Minister Ida Moss\n\n"
    file = read(page(said=said, head=head))
    assert file.turns.label[2:5] == ["[Q]", "", "Moss"]
    assert file.cast.members["Moss"].name == "Ida Moss"


def test_questions_with_labels_are_left_alone():
    asked = [f"Ann Lee (AP): {one}" for one in ASKED]
    said = [f"Mayor Bo Ek: {one}" for one in SAID]
    file = read(page(asked, said))
    assert file.turns.style == "name-outlet"
    assert not file.turns.unlabelled


def test_a_dash_is_the_mark_of_a_turn_and_not_said():
    text = "".join(f"- {q}\n- {a}\n" for q, a in zip(ASKED, SAID, strict=True))
    file = read(text, "a.txt")
    assert file.turns.texts(file.document.text)[:2] == [ASKED[0], SAID[0]]
    assert file.turns.label == ["[Q]", ""] * 4


def test_the_number_of_a_question_is_not_said():
    lines = (f"{n}. {q}\n{a}\n\n" for n, (q, a) in enumerate(PAIRS * 2))
    file = read("".join(lines), "a.txt")
    assert file.turns.texts(file.document.text)[:2] == [ASKED[0], SAID[0]]


def test_it_is_said_where_question_marks_alone_tell():
    text = "".join(f"{one}\n\n{two}\n\n" for one, two in zip(ASKED, SAID, strict=True))
    text += "Is it sure?\n\nAs sure as rain.\n\n"
    file = read(text, "a.txt")
    assert file.turns.style == "question-marks"
    assert file.turns.label == ["[Q]", ""] * 5
