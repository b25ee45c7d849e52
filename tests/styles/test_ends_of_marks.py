"""What stands behind labels as a part of their mark."""

import re

from presskit.schema.values import Mark
from presskit.styles._ends_of_marks import firmly_marked, past_dashes

LABEL = re.compile(r"(?m)^(?P<label>[A-Z][\w. ]*?)(?:\.-|\.|:| {3,}|\t)")


def marks_of(text):
    return [Mark(m["label"], m.start(), m.end(), True) for m in LABEL.finditer(text)]


def test_initials_before_wide_space_are_labels_though_they_stand_once():
    text = "CL      Hello.\nTAG     Thanks.\nCL      Next.\nTAG     So.\nIM\tWhy?"
    assert firmly_marked(text, marks_of(text), {"CL", "TAG"}) == {"CL", "TAG", "IM"}


def test_a_full_stop_alone_ends_sentences_too():
    text = "Q. Why?\nA. So.\nQ. And?\nA. No.\nLater. We left."
    assert firmly_marked(text, marks_of(text), {"Q", "A"}) == set()


def test_a_dash_behind_most_labels_is_no_talk():
    text = "Q: — Why?\nQ: — When?\nQ: — Who?\nBo: — so it is."
    ends = [text[mark.end :][:4] for mark in past_dashes(text, marks_of(text))]
    assert ends == [" Why", " Whe", " Who", " — s"]


def test_a_bullet_below_most_labels_is_a_part_of_their_mark():
    text = "Ida:\n- Why?\nBo:\n- So.\nIda:\n- Sure?\n"
    ends = [text[one.end :].split("\n")[0] for one in past_dashes(text, marks_of(text))]
    assert ends == ["Why?", "So.", "Sure?"]
    few = text.replace("- So", "So").replace("- Sure", "Sure")
    assert past_dashes(few, marks_of(few)) == marks_of(few)
