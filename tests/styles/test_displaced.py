"""Labels that stray are those that the pattern finds when it looks everywhere."""

from hypothesis import example, given
from hypothesis import strategies as st

from presskit.schema.values import Mark
from presskit.styles._displaced import _begin, _pattern, _places, with_displaced

LABELS = ["MR. FOY", "FOY", "PM", "Q", "QUESTION"]
PIECES = st.sampled_from(
    [*LABELS, "0", "O", ":", ".", ";", " ", "\t", "\xa0", "\n", "\r\n", "Why", "so",
     "“", "”", "We agreed.", "yes?", "(", ")", "—", "No, "]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def everywhere(text, pattern):
    return [(match.lastgroup, match.span()) for match in pattern.finditer(text)]


def where_labels_stand(text, pattern, words):
    begins = {_begin(text, at) for word in words for at in _places(text, word)}
    found, end = [], 0
    for begin in sorted(begins - {None}):
        match = pattern.match(text, begin) if begin >= end else None
        if match:
            found.append((match.lastgroup, match.span()))
            end = match.end()
    return found


@given(TEXTS, st.booleans())
@example("MR. FOY. PM: Yes. We go.", False)
@example("We agreed. \xa0PM : so\n0: We", True)
def test_looking_where_labels_stand_is_enough(text, zero):
    labels = sorted(LABELS, key=len, reverse=True)
    pattern = _pattern(labels, zero=zero)
    words = [*labels, *(["0:", "0.", "O:", "O."] if zero else [])]
    assert where_labels_stand(text, pattern, words) == everywhere(text, pattern)


def test_a_label_that_stands_nowhere_else_changes_nothing():
    text = "PM: We agreed.\n\nQ: Why?\n\nPM: So."
    marks = [Mark("PM", 0, 3, True), Mark("Q", 16, 18, True), Mark("PM", 25, 28, True)]
    assert with_displaced(text, marks, ["PM", "Q"]) == marks


def test_a_label_inside_a_paragraph_is_found():
    text = "PM: We agreed. Q: Why?\n\nPM: So."
    marks = [Mark("PM", 0, 3, True), Mark("PM", 24, 27, True)]
    found = with_displaced(text, marks, ["PM", "Q"])
    assert found == [marks[0], Mark("Q", 15, 17, True), marks[1]]
