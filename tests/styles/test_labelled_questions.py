"""Interviews in which questions alone have a label."""

import pytest

from presskit.corpus.build import cut
from tests._one_file import document

HEAD = "Press conference\nby Minister Bo Ek\n5 May 2030\n\n"
PAIRS = [
    ("Who pays for the bridge?", "The builder pays, and not the town."),
    ("When does it open?", "In June, as we said.\n\nNot before that."),
    ("And the ferry?", "It stays until then."),
]


def turns(form, pairs=PAIRS):
    text = HEAD + "".join(form.format(n, *pair) for n, pair in enumerate(pairs))
    found = cut(document(text))
    return list(zip(found.label, found.texts(text), strict=True))


@pytest.mark.parametrize(
    ("form", "label"),
    [
        ("Q: {1}\n\n{2}\n\n", "Q"),
        ("Question: {1}\n{2}\n\n", "Question"),
        ("Q. {1}\n\n“{2}”\n\n", "Q"),
        ("Ann Lee (Reuters): {1}\n\n{2}\n\n", "Ann Lee (Reuters)"),
    ],
)
def test_the_answer_stands_below_each_question(form, label):
    found = turns(form)
    assert [one for one, _ in found] == [label, ""] * 3
    assert [said for _, said in found][::2] == [asked for asked, _ in PAIRS]
    assert [said.strip("“”") for _, said in found][1::2] == [said for _, said in PAIRS]


def test_a_question_may_have_more_lines():
    pairs = [("It is late.\nWho pays?", said) for _, said in PAIRS]
    found = turns("Q: {1}\n{2}\n\n", pairs)
    assert found[0] == ("Q", "It is late.\nWho pays?")


@pytest.mark.parametrize(
    "form",
    [
        "Q: {1}\n\n",  # no answers
        "Bo Ek: {1}\n\n{2}\n\n",  # no label of those who ask
        "Q: {1}\n\nMoss: {2}\n\nLund: {2}\n\n",  # others may be named
    ],
)
def test_what_is_none(form):
    assert "" not in [label for label, _ in turns(form)]
