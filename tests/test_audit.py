"""What the audit says of dates, outlets and alias files."""

import pytest

import presskit

TALK = """
Minister Bo Ek: Hello.

Ann Lee ({first}): Why?

Minister Bo Ek: So.

Cy Poe ({second}): Who?

Minister Bo Ek: We.
"""


def corpus_of(folder, day="5 May 2023", first="AP", second="AFP"):
    """Return the corpus of one file in a folder."""
    talk = TALK.format(first=first, second=second)
    (folder / "a.txt").write_text(
        f"Press conference by Minister Bo Ek\n\n{day}\n{talk}", encoding="utf-8"
    )
    return presskit.load(folder)


@pytest.mark.parametrize(
    ("day", "line", "said"),
    [
        ("5/6/2023", 3, "No date was read; '5/6/2023' may be one."),
        ("13 Floréal 2023", 3, "No date was read; '13 Floréal 2023' may be one."),
        ("", None, "No date was read before the talk."),
    ],
)
def test_a_date_that_is_not_read_is_a_warning_at_its_line(tmp_path, day, line, said):
    (row,) = corpus_of(tmp_path, day).audit.itertuples()
    assert (row.severity, row.kind) == ("warning", "no date")
    assert row.line == line if line else row.Index == 0
    assert row.message.startswith(said)


def test_a_date_that_is_read_is_no_doubt(tmp_path):
    assert corpus_of(tmp_path).audit.empty


def test_a_bare_name_beside_a_fuller_one_is_asked_about(tmp_path):
    (row,) = corpus_of(tmp_path, first="RTS", second="RTS Serbia").audit.itertuples()
    assert (row.severity, row.kind, row.line) == ("note", "same outlet?", 7)
    assert "RTS Senegal" in row.message
    assert "other turns name RTS Serbia" in row.message


def test_one_outlet_in_two_spellings_is_one(tmp_path):
    corpus = corpus_of(tmp_path, first="El País", second="El País, Spain")
    assert corpus.outlets["outlet"].tolist() == ["El País", "El País"]


def test_a_line_of_an_alias_file_without_use_is_a_note(tmp_path):
    (tmp_path / "aliases.csv").write_text(
        "printed,speaker,reason\nNobody Here,Ann Lee,typo\nAnn Lee,Anne Lee,so\n",
        encoding="utf-8",
    )
    (row,) = corpus_of(tmp_path).audit.itertuples()
    assert (row.severity, row.kind) == ("note", "unused alias")
    assert row.message.startswith("'nobody here', read as 'Ann Lee'")
    # A part of a folder leaves names out, which is nobody's mistake.
    assert presskit.load(tmp_path / "a.txt").audit.empty
