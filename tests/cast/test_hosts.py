"""Hosts, who both ask and hand out the floor."""

from presskit.cast._hosts import by_turn


def test_a_host_who_asks_and_hands_over_is_judged_turn_by_turn():
    roles = ["host", "principal", "host", "principal", "host", "journalist", "host"]
    said = ["Why?", "So.", "Right.", "And so.", "Bo, please?", "Who?", "Thank you."]
    assert by_turn(roles, said) == [
        "journalist", "principal", "journalist", "principal",
        "moderator", "journalist", "moderator",
    ]  # fmt: skip


def test_a_host_goes_on_with_a_few_words_and_only_while_nobody_else_asks():
    for n, judged in ((12, "journalist"), (13, "moderator")):
        said = ["Why?", "So.", " ".join(["so"] * n), "And so."]
        roles = ["host", "principal", "host", "principal"]
        assert by_turn(roles, said)[2] == judged
    roles = ["host", "principal", "journalist", "principal", "host", "principal"]
    assert by_turn(roles, ["Why?", "So.", "Who?", "Me.", "Right.", "So."]) == [
        "journalist", "principal", "journalist", "principal", "moderator", "principal",
    ]  # fmt: skip


def test_without_a_host_all_stays():
    assert by_turn(["journalist", "principal"], ["Why?", "So."]) == [
        "journalist", "principal",
    ]  # fmt: skip
    assert by_turn([], []) == []
