"""Numbers before each line, as courts print them, are left out and told."""

import presskit
from presskit.schema.values import Reading
from presskit.sources import of_bytes
from presskit.sources._line_numbers import without_line_numbers

HEARING = """\
 1            MS. OTIS:  Call the witness.
 2            MR. HARLAN:  The State calls Ada Brant, who saw it
 3   from the second dock.
 4       Q.   Where were you on that night, Ms. Brant?
 5       A.   I was at the harbor.
 6       Q.   Who was with you?
 7       A.   Nobody.  I was alone.
 8
 9       Q.   What did you see?
10       A.   A man with two cans.
11            MS. OTIS:  Objection.
12       Q.   Did you know him?
 1       A.   No, I did not.
 2       Q.   Was it dark?
 3       A.   There was a lamp.
"""


def test_numbers_go_and_lines_keep_their_places():
    document = of_bytes(HEARING.encode(), "hearing.txt")
    assert document.text.split("\n")[1:5] == [
        "MR. HARLAN:  The State calls Ada Brant, who saw it",
        "from the second dock.",
        "Q.   Where were you on that night, Ms. Brant?",
        "A.   I was at the harbor.",
    ]
    assert document.text.endswith("A.   There was a lamp.\n")
    told = [one.text for one in document.reading.left_out]
    assert told == [*map(str, range(1, 13)), "1", "2", "3"]
    assert list(document.lines([document.text.index("There was a lamp")])) == [15]


def test_questions_and_answers_are_found(tmp_path):
    path = tmp_path / "hearing.txt"
    path.write_text(HEARING, encoding="utf-8")
    turns = presskit.load(path).turns
    asked = turns.loc[turns["label"] == "Q", "text"]
    assert asked.tolist() == [
        "Where were you on that night, Ms. Brant?",
        "Who was with you?",
        "What did you see?",
        "Did you know him?",
        "Was it dark?",
    ]


def test_numbers_of_lines_without_words_may_be_lost():
    kept = [line for line in HEARING.split("\n") if not line.endswith((" 8", "? "))]
    text = "\n".join(line for n, line in enumerate(kept) if n not in (2, 5))
    found = without_line_numbers(Reading(text))
    assert "\nQ.   What did you see?\n" in found.text
    assert all(one.text.isdecimal() for one in found.left_out)


def test_lists_dates_and_few_numbers_stay():
    numbers = "\n".join(f"{n}. The bridge" for n in range(1, 15))
    talk = "\n".join(f"Ann: In {n} days it opens." for n in range(1, 15))
    days = "\n".join(f"{n} May" for n in (3, 9, 4, 1, 7, 2, 8, 6, 5, 11, 15, 12))
    few = "\n".join(f"{n} lines" for n in range(1, 10))
    for text in (numbers, talk, days, few, f"{talk}\n1 May\n2 May", ""):
        reading = Reading(text)
        assert without_line_numbers(reading) is reading
