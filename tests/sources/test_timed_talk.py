"""In which order names, times and words stand, by recurrence."""

import pytest

from presskit.sources._timed_talk import bodies, find, lines_of, recurs_above

SAID = (("Ann Lee", "Why now?"), ("bo.ek", "It is late."), ("Ann Lee", "And then?"))
SHOWN = {
    "name, time": (
        "{0}  0:0{2}\n{1}",
        "{0} ({2}:00): {1}",
        "[{0}] 0:0{2}\n{1}",
        "{0}\t0:0{2}\t{1}",
        "{0} | 0:0{2} | {1}",
        "{0} @ 0:0{2}\n{1}",
    ),
    "time and name: words": (
        "0:0{2} - {0}: {1}",
        "#00:00:0{2}-3# {0}: {1}",
        "0:0{2} | {0}:\n{1}",
        "[{2}.00s -> {2}.50s] {0}: {1}",
        "00:00:0{2}.5{0}: {1}",
        "[00h:00m:0{2}s] {0}: {1}",
    ),
    "time | name | words": (
        "0:0{2} | {0} | {1}",
        "0:0{2}\t{0}\t{1}",
        "[0:0{2}] [{0}] {1}",
    ),
    "time and name": ("[00:0{2}.00] - {0}\n{1}",),
    "name: words, time": ("{0}: {1} #00:00:0{2}-3#", "{0}: {1} [0:0{2}]"),
    "name, time below": ("{0}\n0:0{2}\n{1}", "{0}\n[0:0{2}] {1}"),
    "time, name below": ("0:0{2} - 0:09\n{0}\n{1}", "0:0{2}\n{0}:\n{1}"),
    "time, name: words": ("0:0{2}\n{0}: {1}",),
}


@pytest.mark.parametrize(
    ("way", "form"), [(way, form) for way, forms in SHOWN.items() for form in forms]
)
def test_each_order(way, form):
    text = "\n\n".join(form.format(*turn, n) for n, turn in enumerate(SAID, 1))
    lines = lines_of(text)
    found = find(lines)
    assert (found.way, [mark.name for mark in found.marks]) == (
        way, ["Ann Lee", "bo.ek", "Ann Lee"],
    )  # fmt: skip
    said = [
        " ".join([mark.words, *(line.text for line in body)]).strip()
        for mark, body, _ in bodies(lines, found.marks)
    ]
    assert said == [words for _, words in SAID]


@pytest.mark.parametrize(
    "text",
    [
        "Ann: At 10:30.\nBo: At 11:30.\nAnn: At 12:30 we met.\nBo: So.",
        "0:09\nWhy now?\n0:05\nIt is late.\n0:01\nAnd then?",
        "[0:01] Why now?\n[0:05] It is late.\n[0:07] And then, what?",
        "Train 9:05\nBus 8:05\nTrain 7:10\nBus 6:15",
    ],
)
def test_times_that_open_no_turns(text):
    assert find(lines_of(text)) is None


def test_what_recurs_above_names_is_none_of_the_words():
    text = "avatar\nAnn\n0:01\nWhy?\navatar\nBo\n0:05\nSo.\navatar\nAnn\n0:09\nAnd?"
    lines = lines_of(text)
    marks = find(lines).marks
    assert recurs_above(lines, marks) == "avatar"
    assert [[one.text for one in aside] for _, _, aside in bodies(lines, marks)] == [
        ["avatar"], ["avatar"], [],
    ]  # fmt: skip


def test_a_table_of_contents_names_nobody():
    contents = "0:00 Start\n0:40 Ferry\n2:10 Harbor\n3:30 Budget"
    assert find(lines_of(f"{contents}\n\nAnn Lee: Why now?\n\nBo Ek: So.")) is None


def test_what_a_program_prints_below_each_name_is_set_aside():
    names = ("Ann Lee", "Bo Ek", "Ann Lee", "Bo Ek")
    body = "No Signal (0)\nWhy now?", "No Signal (0.51)\nIt is late.\nVery."
    shown = [
        f"{name} 0:0{n}-0:0{n + 1} ({n}.5 sec)\n{body[n % 2]}"
        for n, name in enumerate(names)
    ]
    lines = lines_of("\n".join(shown))
    found = find(lines)
    assert [mark.time[2:4] for mark in found.marks[:2]] == [(0.0, 1.0), (1.0, 2.0)]
    parted = [
        (mark.name, [line.text for line in body], [line.text for line in aside])
        for mark, body, aside in bodies(lines, found.marks)
    ]
    assert parted[:2] == [
        ("Ann Lee", ["Why now?"], ["No Signal (0)"]),
        ("Bo Ek", ["It is late.", "Very."], ["No Signal (0.51)"]),
    ]


def test_an_answer_that_comes_back_is_not_set_aside():
    shown = "Ann 0:01\nYes.\nBo 0:02\nYes.\nAnn 0:03\nWhy?\nI do.\nBo 0:04\nYes."
    lines = lines_of(shown)
    assert not any(aside for *_, aside in bodies(lines, find(lines).marks))


def test_a_numbered_voice_before_a_time_and_words():
    shown = "Voice 1 0:01 well so\nVoice 22 0:07 and then\nVoice 1 0:09 thanks"
    found = find(lines_of(f"{shown}\nVoice 22 0:11 bye"))
    assert [mark.name for mark in found.marks][:2] == ["Voice 1", "Voice 22"]
    assert [mark.words for mark in found.marks][:2] == ["well so", "and then"]
