"""Topic headings between turns are nobody's talk."""

from presskit.turns._headings import MOST_WORDS, without_headings


def cut(*turns):
    """Return the rest of each turn."""
    text, start, end = "", [], []
    for turn in turns:
        start.append(len(text))
        text += turn
        end.append(len(text))
        text += "\n"
    return [
        text[a:b]
        for a, b in zip(start, without_headings(text, start, end), strict=True)
    ]


def test_two_headings_are_taken_off():
    assert cut("We agreed.\nTrade With Canada", "Yes.\nThe Budget", "So.") == [
        "We agreed.",
        "Yes.",
        "So.",
    ]


def test_one_alone_may_be_talk():
    assert cut("We agreed.\nTrade With Canada", "So.") == [
        "We agreed.\nTrade With Canada",
        "So.",
    ]


def test_the_last_turn_keeps_its_last_line():
    assert cut("A.\nThe Budget", "B.\nThe Bridge", "C.\nThe End")[-1] == "C.\nThe End"


def test_what_is_no_heading():
    long = " ".join(["Word"] * (MOST_WORDS + 1))
    for line in ("and so on", "We agreed.", long, "Why?", "The End:"):
        turns = (f"A.\n{line}", f"B.\n{line}", "C.")
        assert cut(*turns) == list(turns)


def test_brackets_are_part_of_a_heading():
    turns = cut(
        "Oui.\nRelations With Tarn (ROT) Now", "Non.\nTalks in Oru (JOT)", "Si."
    )
    assert turns == ["Oui.", "Non.", "Si."]


def test_a_note_alone_is_no_heading():
    turns = ("A.\n(Laughter)", "B.\n(Applause)", "C.")
    assert cut(*turns) == list(turns)


def test_no_turns():
    assert cut() == []


def test_one_that_says_what_part_begins_is_enough():
    assert cut("We agreed.\nQuestions and Answers:", "So.") == ["We agreed.", "So."]


def test_headings_with_numbers_need_no_capitals():
    turns = cut("Oui.\n\n2. Réunion de mardi", "Non.\n\n3. Col de Vérane", "Si.")
    assert turns == ["Oui.", "Non.", "Si."]
