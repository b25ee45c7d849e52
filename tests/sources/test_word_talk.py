"""Of several tables of a Word document the one with the talk."""

from presskit.sources._word_blocks import Table, WordBlock
from presskit.sources._word_talk import talk


def table(*rows):
    return Table(
        [[[WordBlock(1, cell)] if cell else [] for cell in row] for row in rows]
    )


JOB = table(("Job", "lock-briefing"), ("Language", "English"), ("Speakers", "Two"))
ROWS = (
    ("0:01", "Ann Lee", "Why is it so late, then?"),
    ("0:05", "Bo Ek", "It rained a lot, and nobody was there to dig."),
)


def said(*blocks):
    left_out = []
    return [
        (one.speaker, one.text, one.start, one.spoken) for one in talk(blocks, left_out)
    ]


def test_names_of_columns_tell_which_table_is_the_talk():
    named = table(("Start time", "Speaker", "Comment"), *ROWS, ("", "", "In May."))
    assert said(WordBlock(1, "Briefing"), JOB, named) == [
        (None, "Briefing", None, False),
        *((None, words, None, False) for row in JOB.rows for ((_, words, _),) in row),
        ("Ann Lee", "Why is it so late, then?", 1.0, True),
        ("Bo Ek", "It rained a lot, and nobody was there to dig.", 5.0, True),
        (None, "In May.", None, True),
    ]


def test_a_column_of_times_tells_it_too():
    more = [
        (f"0:1{n}", who, f"{what} {n}") for n, (_, who, what) in enumerate(ROWS * 2)
    ]
    assert said(table(*more))[0] == (
        "Ann Lee",
        "Why is it so late, then? 0",
        10.0,
        True,
    )


def test_a_small_table_beside_labelled_talk_is_none():
    speech = WordBlock(1, "MINISTER: We open the lock in June. " * 20)
    assert said(speech, table(("Name", "Text"), ("Ann", "A short one."))) == []
    assert said(JOB) == []
    assert said() == []
