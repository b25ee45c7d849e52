"""The dialect of regular expressions: what is taken, and how the rest is refused."""

import re
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.text import regex_pattern
from presskit.text._dialect import check, dialect, message
from tests._examples import at_most

TAKEN = [
    "(?i)tank", "(?i:tank)s?", "(?P<what>tank|jet)", "(?#armour)tank", "tank(?#s)+",
    "a{,3}b", "a{2,}", "a{b}", "]}{", "[]a]", "[^]a]", "[a-]", "[-a]", "[+--]", "[[a]",
    "[a-b-c]", r"[\]\\]", r"[\w.-]+", r"[^\W\d_]+", r"\x41\u0042\U0001F6A2", r"[\b]",
    r"\/\-\é\ ", r"\Ax\Z", "^x$", r"\bx\B", "(?=x)xy", "(?!x)y", "(?<=a|b)x",
    "(?<!ab)x", "(?<=a{2})b", "(?:x|y){2,10000}", "x{0}y", "a?b*c+?d??e*?f",
    "(?:(?=x)x)+",
]  # fmt: skip


@pytest.mark.parametrize("pattern", TAKEN)
def test_what_is_of_the_dialect_is_python_s(pattern):
    check(pattern)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        re.compile(pattern, re.IGNORECASE)


REFUSED = [
    ("(tank", "is not a regular expression: ( is not closed."),
    ("(?#tank", "(? has no meaning"),
    ("tank)", ") closes nothing"),
    ("[a", "[ is not closed"),
    ("[]", "[ is not closed"),
    ("a\\", "\\ stands at its end"),
    (r"\y", r"\y has no meaning"),
    (r"[\B]", r"\B has no meaning"),
    (r"\u12", r"\u has no meaning"),
    ("*", "* has nothing to repeat"),
    ("a|+", "+ has nothing to repeat"),
    ("^*a", "* has nothing to repeat"),
    ("a**", "* repeats what * repeats"),
    ("a{2}{3}", "{3} repeats what {2} repeats"),
    ("a{3,2}", "{3,2} counts backwards"),
    ("[z-a]", "z-a is not a range"),
    (r"[\w-z]", r"\w-z is not a range"),
    ("(?P<a>x)(?P<a>y)", "there are two groups a"),
    ("a++", "holds ++, a repeat that gives nothing back"),
    ("a{2}+", "holds {2}+, a repeat that gives nothing back"),
    ("(?>a)", "holds (?>, a group that gives nothing back"),
    (r"(\w)\1", r"holds \1, what a group has matched"),
    ("(?P<a>x)(?P=a)", "holds (?P=a), what a group has matched"),
    ("(x)?(?(1)y)", "holds (?(, a condition"),
    ("(?P<1>x)", "holds (?P<1>, a name that is not one"),
    ("(?<a>x)", "holds (?<a>, a name that is not one"),
    ("(?s)a.b", "holds (?s), an option"),
    ("(?x) a", "holds (?x), an option"),
    ("(?-i:a)", "holds (?-i:, an option"),
    ("a(?i)b", "holds (?i), an option, which cannot stand there"),
    (r"\N{DASH}", r"holds \N{DASH}, a name of a character"),
    (r"\p{L}", r"holds \p{L}, a kind of character"),
    (r"\07", r"holds \07, a number"),
    (r"[\1]", r"holds \1, a number"),
    ("[[:alpha:]]", "holds [:alpha:], a class by its name"),
    ("x*|y", "matches where nothing stands"),
    (r"\bx??$", "matches where nothing stands"),
    ("(?:a*b*)+", "repeats a repeat"),
    ("x(?:a?)?", "repeats with ? what may be nothing"),
    ("x(?=a)*", "repeats with * what may be nothing"),
    ("a{10001}", "repeats more than 10,000 times with {10001}"),
    ("(?<=a|bc)x", "looks back with (?<= over more or fewer characters"),
    ("é" * 301, "has 301 characters; 300 are the most"),
]


@pytest.mark.parametrize(("pattern", "why"), REFUSED)
def test_what_is_not_says_why(pattern, why):
    with pytest.raises(TableError) as caught:
        regex_pattern(pattern)
    assert why in str(caught.value)


PARTS = [*"ab.^$|()[]{}*+?-\\,10 "]
PARTS += [r"\w", r"\b", "(?:", "(?=", "(?<!", "(?P<x>", "{2,}"]
PARTS += ["[^", "[a-c", r"\x41", "(?i)", "(?#", r"\Z", r"[\W", "++", "(?>", r"\1", ":]"]


@at_most(600)
@given(st.lists(st.sampled_from(PARTS), max_size=9).map("".join))
def test_whatever_is_taken_is_python_s(pattern):
    """What Python does not read is never let through, and nothing else goes wrong."""
    try:
        check(pattern)
    except TableError:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = re.compile(pattern, re.IGNORECASE)
    assert not made.fullmatch("")


def test_capitals_stand_for_themselves_where_they_are_to():
    assert regex_pattern("(?:us|UK)", case=True).findall("US us UK uk") == ["us", "UK"]


def test_letters_alike_are_those_of_python():
    cased = [char for char in map(chr, range(0x20000)) if char.isalpha()]
    apart = [char for char in cased if char.lower() != char or char.upper() != char]
    every, groups = "".join(apart) + "\u0345", []
    for char in every:
        same = re.findall(re.escape(char), every, re.IGNORECASE)
        small = {one.lower()[0] for one in same}
        if len(small) > 1:
            groups.append("".join(sorted(small)))
    assert sorted(set(groups)) == sorted("".join(sorted(g)) for g in dialect()["alike"])


def test_a_message_is_filled():
    said = message("times", pattern="{n}", sign="{20000}", most=10_000)
    assert said.startswith("“{n}” repeats more than 10,000 times with {20000}.")
