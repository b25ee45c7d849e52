"""The fields at the top of a Markdown file: flat, and nothing that expands."""

import pytest

from presskit.sources._front_matter import MOST_LINES, front_matter
from tests._work import grows_within


def fields(*lines):
    return front_matter(["---", *lines, "---", "Talk."])[0]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("a: plain # comment", "plain"),
        ("a: 'it''s'", "it's"),
        (r'a: "x\ty\u00e9"', "x\tyé"),
        ("a: http://b.c/#d", "http://b.c/#d"),
    ],
)
def test_a_scalar(line, value):
    assert fields(line) == {"a": value}


@pytest.mark.parametrize("line", ["a: [b]", "a: {b: c}", "a: &x b", "a: *x", "a: !t b"])
def test_what_could_expand_or_is_nested_is_passed_over(line):
    assert fields(line, "b: c") == {"b": "c"}


def test_values_on_several_lines():
    assert fields("a: one", "  two") == {"a": "one two"}
    assert fields("a: |", "  one", "  two") == {"a": "one two"}


@pytest.mark.parametrize(
    "lines",
    [
        *([], ["Talk."], ["---"], ["---", "Talk.", "---"], ["---", "a: b"]),
        *(["+++"], ["+++", "Talk.", "+++"], ["+++", "a = 1"], ["+++", "a: b", "+++"]),
    ],
)
def test_no_block(lines):
    assert front_matter(lines) == ({}, 0)


def test_toml_gives_what_is_flat_whatever_its_type():
    block = """+++
title = 'Port: "open"'
date = 2026-03-04T10:00:00+01:00
draft = false # not yet
tags = ["a",
  "b"]
[params]
place = "elsewhere"
+++"""
    told, n_lines = front_matter([*block.split("\n"), "Talk."])
    assert n_lines == 9
    assert told == {
        "title": 'Port: "open"',
        "date": "2026-03-04 10:00:00+01:00",
        "draft": "False",
    }


def test_hostile_toml_is_no_block():
    assert front_matter(["+++", "a = " + "[" * 100_000, "+++"]) == ({}, 0)


def test_the_length_of_the_block_is_bounded():
    assert front_matter(["---", *["a: b"] * 5, "---"])[1] == 7
    assert front_matter(["---", *["a: b"] * MOST_LINES, "---"]) == ({}, 0)


@pytest.mark.once
def test_hostile_values_cost_what_their_signs_cost():
    few, many = (lambda n=n: fields('a: "' + "\\" * n) for n in (2_000, 8_000))
    assert grows_within(10, few, many)


JSON = ["{", '  "title": "Port", "n": 3,', '  "tags": ["a"], "draft": null', "}"]


@pytest.mark.parametrize(
    "lines",
    [
        [*JSON, "", "Talk."],
        [";;;", *JSON[:3], "}", ";;;", "Talk."],
        ["---json", *JSON, "---", "Talk."],
    ],
)
def test_json_above_a_text(lines):
    fields, n_lines = front_matter(lines)
    assert fields == {"title": "Port", "n": "3"}
    assert lines[n_lines:][-1] == "Talk."
    assert n_lines in (4, 6)


def test_rules_that_name_their_language():
    assert front_matter(["---toml", "a = 1", "---", "Hi"]) == ({"a": "1"}, 3)
    assert front_matter(["--- yaml", "a: b", "---", "Hi"]) == ({"a": "b"}, 3)


@pytest.mark.parametrize(
    "lines",
    [
        JSON,
        [*JSON, '{"title": "Two"}'],
        ["{}", "Talk."],
        ['{"a": 1} and so on', "Talk."],
        ['{"a": 1', "Talk."],
        ["---json", "[1]", "---", "Talk."],
        ["---json", '{"a": 1}', "Talk."],
        ["{" * 5_000, "Talk."],
    ],
)
def test_what_is_no_json_above_a_text(lines):
    assert front_matter(lines) == ({}, 0)
