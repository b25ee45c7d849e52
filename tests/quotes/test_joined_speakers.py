"""Two who speak as one, in each promised language."""

import pytest

from presskit.quotes._clauses import after, before


@pytest.mark.parametrize(
    "clause",
    [
        "Ann Lee and Bo Ek said: ", "Ann Lee und Bo Ek sagten: ",
        "Ann Lee et Bo Ek ont dit : ", "Ann Lee y Bo Ek dijeron: ",
        "Ann Lee y Bo Ek preguntaron: ", "Ann Lee y Bo Ek respondieron: ",
        "Ann Lee e Bo Ek dissero: ",
    ],
)  # fmt: skip
def test_both_are_named_before_a_quotation(clause):
    assert [said.name for said in before(clause)] == ["Ann Lee", "Bo Ek"]


@pytest.mark.parametrize("joins", ["und", "et", "with"])
def test_what_joins_nobody_leaves_the_last_one_or_the_first(joins):
    named = [said.name for said in before(f"Ann Lee {joins} Bo Ek said: ")]
    assert named == (["Ann Lee"] if joins == "with" else ["Ann Lee", "Bo Ek"])


def test_who_did_it_is_named_behind_the_passive():
    assert [said.name for said in before("Asked by Ann Lee: ")] == ["Ann Lee"]
    assert after(" was the answer.", ended=False) is None
