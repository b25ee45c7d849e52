"""Three witnesses weighed: who agrees, who contradicts, who is not heard."""

import pytest

from presskit.cast._weigh_askers import (
    Witness,
    weigh,
)
from presskit.names._outlets import find_outlet

AP, CNN, NTV = (find_outlet(name) for name in ("AP", "CNN", "NTV"))


def witness(kind, name="", *outlets, sure=True, words=""):
    return Witness(kind, name, outlets, 4, 0, 7, words, sure)


def test_nobody_says_anything():
    assert weigh([]) == ((), "", "", False, (), "")
    assert weigh([witness("label"), witness("call")]).status == ""


@pytest.mark.parametrize(
    ("witnesses", "status", "name", "merges", "outlets"),
    [
        ([witness("label", "Ann Lee", AP)], "single", "Ann Lee", True, (AP,)),
        ([witness("introduction", "", AP)], "single", "", False, (AP,)),
        (
            [witness("label", "Ann Lee"), witness("introduction", "Ann Lee", AP)],
            "agree", "Ann Lee", True, (AP,),
        ),
        (
            [witness("introduction", "", AP), witness("call", "Ann Lee", AP)],
            "agree", "Ann Lee", False, (AP,),
        ),
        (
            [witness("label", "Lee"), witness("introduction", "Ann Lee")],
            "agree", "Ann Lee", True, (),
        ),
        (
            [witness("call", "Ann"), witness("introduction", "Ann Lee", AP)],
            "agree", "Ann Lee", True, (AP,),
        ),
        (
            [witness("label", "Ann Lee", AP), witness("introduction", "Bo Ek", AP)],
            "conflict", "Ann Lee", True, (AP,),
        ),
        (
            [witness("label", "Ann Lee", AP), witness("introduction", "Ann Lee", CNN)],
            "conflict", "Ann Lee", True, (AP,),
        ),
        ([witness("call", "Ann Lee")], "single", "Ann Lee", False, ()),
    ],
)  # fmt: skip
def test_what_witnesses_say_together(witnesses, status, name, merges, outlets):
    for order in (witnesses, witnesses[::-1]):
        found = weigh(order)
        assert found[1:5] == (status, name, merges, outlets)
        assert (found.conflict != "") is (status == "conflict")


def test_a_conflict_is_told_in_words():
    label, said = witness("label", "Ann Lee", AP), witness("introduction", "Bo Ek")
    assert weigh([said, label]).conflict == (
        "the label says 'Ann Lee', the introduction 'Bo Ek'"
    )
    said = witness("introduction", "", CNN)
    assert weigh([said, label]).conflict == (
        "the label says 'Associated Press', the introduction 'CNN'"
    )


@pytest.mark.parametrize(
    ("call", "heard"),
    [
        (witness("call", "Bo Ek", sure=False), 1),  # the end of an answer
        (witness("call", "Omsk"), 1),  # no given name, and nobody says it too
        (witness("call", "", CNN), 2),  # and contradicts
        (witness("call", "Lee", sure=False), 2),
        (witness("call", "Bo Ek"), 2),
    ],
)
def test_a_doubtful_call_is_heard_only_where_somebody_agrees(call, heard):
    said = witness("introduction", "Ann Lee", AP)
    assert len(weigh([said, call]).witnesses) == heard


def test_a_bare_name_is_shown_and_joins_only_where_somebody_agrees():
    bare = witness("introduction", "Ann Lee", sure=False)
    assert weigh([bare])[1:4] == ("single", "Ann Lee", False)
    assert weigh([bare, witness("call", "Ann Lee")])[1:4] == ("agree", "Ann Lee", True)


def test_words_that_may_be_no_call_are_nothing_alone():
    assert weigh([witness("call", "Iran", sure=False)]).witnesses == ()
    alone = weigh([witness("call", "Iran", sure=True)])  # one word: heard, not shown
    assert (alone.status, alone.name) == ("single", "")


def test_an_outlet_that_several_may_be_is_told_apart_by_another_witness():
    bare = witness("label", "Ann Lee", NTV)
    assert weigh([bare]).outlets == (NTV,)
    fuller = witness("introduction", "", find_outlet("NTV Türkiye"))
    found = weigh([bare, fuller])
    assert (found.status, found.outlets) == ("single", (find_outlet("NTV Türkiye"),))
    beside = witness("introduction", "", NTV, words="NTV television from Kenya")
    assert weigh([beside]).outlets == (find_outlet("NTV Kenya"),)
