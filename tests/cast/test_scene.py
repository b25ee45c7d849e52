"""What is counted for the words of reasons."""

from presskit.cast._scene import scene_of
from tests.cast._judged import file_of, persons_of


def scene(text=None):
    file = file_of(text) if text else file_of()
    person = persons_of(file)
    found = scene_of(file.cast.weighed, file.turns.label, file.cast.roles, {})
    return found, person


def test_turns_are_counted_for_each_person():
    found, person = scene()
    asks = found.talk.act("asks")
    assert found.count(person["Ann Lee (Harbor Daily)"], asks) == (1, 1)
    assert found.count(person["Minister Bo Ek"], asks) == (0, 3)
    assert found.turn(person["Minister Bo Ek"]) == 2
    assert found.turn(person["Minister Bo Ek"], asks) is None


def test_who_stands_beside_is_counted_only_where_somebody_does():
    found, person = scene()
    asks = found.roles == "journalist"
    ek, poe = person["Minister Bo Ek"], person["Dana Poe"]
    assert found.beside(ek, found.talk.before, asks) == (3, 3)
    assert found.beside(poe, found.talk.before, asks) == (0, 2)


def test_questions_of_one_person_in_a_row_are_one():
    found, _ = scene("Q: Why?\n\nQ: And when?\n\nMinister Bo Ek: In May.\n")
    assert found.questions.tolist() == [False, True, False]
    found, _ = scene("Q: Why?\n\nMinister Bo Ek: In May.\n\nQ: Thank you.\n")
    assert found.questions.tolist() == [True, False, False]


def test_the_longest_label_of_somebody_is_shown():
    text = "MR. EK: So.\n\nQ: Why?\n\nMINISTER BO EK: So.\n\nQ: When?\n\nMR. EK: So.\n"
    found, person = scene(text)
    assert person["MR. EK"] == person["MINISTER BO EK"]
    assert found.labels[person["MR. EK"]] == "MINISTER BO EK"
    assert found.labelled[person["MR. EK"]] == 2
