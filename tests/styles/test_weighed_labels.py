"""What speaks for the labels of a text, and what against them."""

import re
from dataclasses import replace

from presskit.languages import lexicon
from presskit.styles import Style
from presskit.styles._evidence import candidates
from presskit.styles._weighed_labels import weighed

COLON = Style(
    example="Ann Lee: Why?",
    opens=re.compile(r"^(?P<label>[^\n:]{1,60}):", re.MULTILINE),
)
TEXT = """MS. LEE: Good morning. Let us begin.

ANN MOSS (AP): Why now?

MS. LEE: Because we can. As for

the Minister: he stays. That is all.

ANN MOSS (AP): And then?
"""


def of(text, style=COLON, known=(), among_others=False):
    marks = candidates(text, style)
    words = lexicon("en")
    return weighed(text, marks, known, words, among_others=among_others)


def test_words_in_small_letters_among_capitals_are_talk():
    found = of(TEXT)
    assert found.often == {"MS. LEE": 2, "ANN MOSS (AP)": 2, "the Minister": 1}
    assert found.own == {"MS. LEE", "ANN MOSS (AP)", "the Minister"}
    assert found.good == found.sure == found.apart == {"MS. LEE", "ANN MOSS (AP)"}
    assert found.once == set()
    assert found.most_apart
    assert not found.tight
    assert found.known_well == ["MS. LEE", "ANN MOSS (AP)", "the Minister"]


def test_a_name_counts_under_all_its_labels():
    found = of("Ann Lee (AP): Why?\n\nAnn Lee: And then?\n\nMr. Ek: No. Never.\n")
    assert found.often == {"Ann Lee (AP)": 2, "Ann Lee": 2, "Mr. Ek": 1}


def test_a_title_before_a_full_stop_is_no_label():
    text = "MR. Ek is here.\nMR. Lee, too.\n"
    stop = replace(COLON, opens=re.compile(r"^(?P<label>[A-Z]+)\.", re.MULTILINE))
    assert of(text.replace(".", ":")).own == {"MR"}
    assert of(text, style=stop).often == {"MR": 2}
    assert of(text, style=stop).own == set()


def test_labels_right_under_the_line_before_are_tight():
    assert of("Mr. Ek: So.\nMs. Lee: No.\nMr. Ek: Why?\nMs. Lee: Well.\n").tight
    assert not of("Mr. Ek: So.\nMs. Lee: No.\n").tight
