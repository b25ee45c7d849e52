"""Nested themes, in YAML and in Python."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import TableError
from presskit.themes._entries import Entry
from presskit.themes._nested import entries_of, of_python, of_yaml, written

YAML = """\
# of our house
Arms:
  - weapon*
  - Jets:
      - fighter jet*
      - except: [jet lag, jet stream]
Aid: [aid, no, 2030, "*aid"]
Sea:
  Ports: harbour*
  except: safe harbour*
"""


def read(text):
    return [tuple(one) for one in entries_of(of_yaml(text, "a.yaml"), "a.yaml")]


def test_lists_themes_inside_and_exclusions_with_their_lines():
    assert read(YAML) == [
        ("Arms", "weapon*", False, "a.yaml, line 3: "),
        ("Arms > Jets", "fighter jet*", False, "a.yaml, line 5: "),
        ("Arms > Jets", "jet lag", True, "a.yaml, line 6: "),
        ("Arms > Jets", "jet stream", True, "a.yaml, line 6: "),
        ("Aid", "aid", False, "a.yaml, line 7: "),
        ("Aid", "no", False, "a.yaml, line 7: "),
        ("Aid", "2030", False, "a.yaml, line 7: "),
        ("Aid", "*aid", False, "a.yaml, line 7: "),
        ("Sea > Ports", "harbour*", False, "a.yaml, line 9: "),
        ("Sea", "safe harbour*", True, "a.yaml, line 10: "),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Arms:\n  - *craft\n", "line 2: .* stands in quotation marks: '\\*craft'"),
        ("Arms:\n - a: [b\n", "line 3: "),
        ("Arms:\n  - jets\nArms:\n  - tanks\n", "line 3: 'Arms' is there twice"),
        ("Arms:\n  - jets\nAid:\n", "line 3: 'Aid' has no pattern"),
        ("- jets\n- tanks\n", "line 1: there is no theme"),
        ("Arms:\n  - [a, b]\n", "line 2: a list in a list"),
        ("Arms:\n  - except:\n      b: c\n", "line 3: 'except' is followed by pat"),
        ("A > B:\n  - jets\n", "line 2: the name of a theme holds no '>'"),
        ("Arms: &a [jets]\nAid: *a\n", "line 1: an alias is not read"),
        ("? [a, b]\n: jets\n", "the name of a theme is a text"),
        ("A: " + "{a: " * 30 + "b" + "}" * 30, "nested too deeply"),
        ("A: " + "[" * 5000, "nested too deeply|line 1"),
    ],
)
def test_a_fault_names_its_line(text, said):
    with pytest.raises(TableError, match=f"a.yaml(?s:.*){said}"):
        read(text)


def test_what_python_holds_is_text():
    with pytest.raises(TableError, match="5 is no pattern"):
        of_python({"Arms": [5]})
    assert [e[:2] for e in entries_of(of_python({"A": {"b", "a"}}))] == [
        ("A", "a"),
        ("A", "b"),
    ]


WORDS = st.text("abcЖé*?'\"#:-&!%@`0 ", min_size=1).map(str.strip).filter(bool)
NAMES = WORDS.filter(lambda name: name != "except")


@given(st.lists(st.tuples(NAMES, NAMES, WORDS, st.booleans()), min_size=1))
def test_what_is_written_is_read_again(rows):
    rows = [(" ".join(a.split()), " ".join(b.split()), p, x) for a, b, p, x in rows]
    entries = tuple(Entry(f"{a} > {b}", pattern, out) for a, b, pattern, out in rows)
    text = written(entries)
    assert yaml.safe_load(text)
    again = entries_of(of_yaml(text, ""))
    assert sorted(e[:3] for e in again) == sorted(e[:3] for e in entries)
