"""What labels say of a role by their words, and what header and lists do."""

import pytest

from presskit.cast._label_facts import Facts, facts_of
from presskit.cast._members import members_of
from presskit.headers import read
from presskit.languages import ALL

HEADER, _ = read(
    [
        "Briefing by Minister Bo Ek",
        "",
        "Speakers: Ann Holm, Cy Dorn",
        "Analysts: Ida Moss",
    ]
)


def says(label, header=HEADER):
    """Return the names of what a label says."""
    members = members_of(header, [label])
    facts = facts_of(members, header, ALL)[label]
    return {name for name, holds in zip(Facts._fields, facts, strict=True) if holds}


@pytest.mark.parametrize(
    ("label", "facts"),
    [
        ("Q", {"asks"}),
        ("Reporter 2", {"asks"}),
        ("A", {"answers", "office", "in_header"}),
        ("THE WITNESS", {"answers", "office", "in_header"}),
        ("Resposta", {"answers", "office", "in_header"}),
        ("Question (Ann Lee, Gazette of Nowhere)", {"asks", "affiliated"}),
        ("Interpreter", {"bystander", "interprets"}),
        ("Moderator", {"hands_out", "only_hands_out"}),
        ("THE MODERATOR", {"hands_out", "only_hands_out"}),
        ("Operator", {"hands_out", "only_hands_out"}),
        ("Moderatorin", {"hands_out", "only_hands_out"}),
        ("HOST", {"hands_out"}),
        ("Spokesperson Eva Ås", {"hands_out"}),
        ("Governor Vale", {"office"}),
        ("Ann Lee (AP)", {"outlet"}),
        ("Ann Lee (Gazette of Nowhere)", {"affiliated"}),
        ("MR. LUND", {"titled"}),
        ("Bo Ek", {"office", "in_header"}),
        ("", {"office", "in_header", "unlabelled"}),
        ("Holm", {"podium"}),
        ("Ida Moss", {"asking"}),
        ("Dee Fox", set()),
    ],
)
def test_what_a_label_says(label, facts):
    assert says(label) == facts
