"""Doubts of one kind that share a rule, a label or a name."""

from presskit.doubts import causes

Q, WHO = "'Q' asks.", "… asks."


def of(*messages, kind="no outlet"):
    return causes([("note", kind, message) for message in messages])


def test_the_same_name_comes_first_then_the_same_rule_then_the_rest():
    named = [f"'{name}' asks." for name in ("Ann", "Bo", "Cy", "Dee")]
    assert of(*[Q] * 4, *named, "Line 3 is odd.") == [Q] * 4 + [WHO] * 4 + [""]


def test_numbers_set_nothing_apart():
    told = [f"'Q' asks in line {n}, 0.{n} sure." for n in (3, 17, 41, 96)]
    assert of(*told, "Odd.") == ["'Q' asks in line …, … sure."] * 4 + [""]


def test_what_all_of_a_kind_share_is_no_cause():
    assert of(*[Q] * 9) == [""] * 9


def test_three_are_too_few_and_kinds_stay_apart():
    assert of(Q, Q, Q, "Odd.") == [""] * 4
    rows = [("note", "no outlet", Q)] * 3 + [("warning", "no outlet", Q)] * 2
    assert causes(rows) == [""] * 5


def test_each_line_of_a_file_of_corrections_stands_for_itself():
    assert of(*["Bo: x."] * 5, "y", kind="correction applied") == [""] * 6


def test_an_apostrophe_opens_no_name():
    told = [f"The editor's cut of '{name}' is the asker's." for name in "abcd"]
    assert of(*told, "Odd.")[:1] == ["The editor's cut of … is the asker's."]
