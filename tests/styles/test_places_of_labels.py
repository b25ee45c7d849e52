"""Which places open a turn, of labels of which it is known what speaks for them."""

import re
from collections import Counter

from presskit.languages import lexicon
from presskit.styles import Style
from presskit.styles._evidence import candidates
from presskit.styles._places_of_labels import placed
from presskit.styles._weighed_labels import WeighedLabels

COLON = Style(
    example="Ann Lee: Why?",
    opens=re.compile(r"^(?P<label>[^\n:]{1,60}):", re.MULTILINE),
)
NOBODY = WeighedLabels(
    Counter(), set(), set(), set(), set(), set(), False, set(), set(), False, []
)


def parted(text, **known):
    of = NOBODY._replace(**known)
    marks = candidates(text, COLON)
    found = placed(text, marks, of, lexicon("en"))
    return tuple([mark.label for mark in marks] for marks in found)


def once(text, **known):
    labels = {mark.label for mark in candidates(text, COLON)}
    told = {"own": labels, "good": labels, "once": labels, "often": Counter(labels)}
    return parted(text, **{**told, **known})


def test_what_comes_back_opens_a_turn_and_what_is_not_good_does_not():
    text = "Lee: So it is.\n\nNote: It rains.\n\nLee: And so on.\n"
    known = {"often": Counter({"Lee": 2, "Note": 1}), "own": {"Lee", "Note"}}
    assert parted(text, good={"Lee"}, **known) == (["Lee", "Lee"], ["Note"])
    assert parted(text, **known) == ([], ["Lee", "Note", "Lee"])


def test_what_stands_once_must_stand_like_a_label():
    above, under = "Talk.\n\nAnn Lee: So it is.\n", "Talk.\nAnn Lee: So it is.\n"
    assert once(above) == (["Ann Lee"], [])
    assert once(under) == ([], ["Ann Lee"])
    assert once(under, tight=True) == (["Ann Lee"], [])
    assert once(under, firm={"Ann Lee"}) == (["Ann Lee"], [])


def test_what_stands_once_needs_a_sentence_behind_it():
    assert once("Talk.\n\nAnn Lee: so it\n") == ([], ["Ann Lee"])


def test_a_field_of_a_form_is_no_label():
    assert once("Talk.\n\nAnn Lee: Password: So it is.\n") == ([], ["Ann Lee"])
