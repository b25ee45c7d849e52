"""Hosts, who both ask and hand out the floor."""

from presskit.cast._hosts import by_turn


def test_a_host_who_asks_and_hands_over_is_judged_turn_by_turn():
    roles = ["host", "principal", "host", "principal", "host", "journalist", "host"]
    said = ["Why?", "So.", "Right.", "And so.", "Bo, please?", "Who?", "Thank you."]
    assert by_turn(roles, said) == [
        "journalist", "principal", "journalist", "principal",
        "moderator", "journalist", "moderator",
    ]  # fmt: skip
