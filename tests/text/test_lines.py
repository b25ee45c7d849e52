"""What matches at the starts of lines is what a search with ``^`` finds."""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from presskit.text.lines import matches_at_lines

PATTERNS = [
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ab]+",
        r"^a*",
        r"^a\n",
        r"^a\n*b$",
        r"(?<!b\n)^[^\n]?b?$",
        r"^\s*a",
    )
]


def spans(matches):
    return [match.span() for match in matches]


@given(st.sampled_from(PATTERNS), st.text("ab \n"), st.integers(0, 12))
@example(re.compile(r"^a\n", re.MULTILINE), "a\na\n\na", 9)
def test_they_are_those_of_a_search(pattern, text, end):
    assert spans(matches_at_lines(pattern, text)) == spans(pattern.finditer(text))
    limited = spans(pattern.finditer(text, 0, end))
    assert spans(matches_at_lines(pattern, text, end)) == limited
