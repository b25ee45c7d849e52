"""What the advice says to write into about.csv is read as it stands there."""

import pytest

from presskit import load
from presskit.corrections import read_about
from presskit.doubts import about_advice, about_lines

TALK = "Minister Bo Ek: So it is.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


@pytest.mark.parametrize("name", ["may.txt", "a, b.txt", "=may.txt", 'm"ay.txt'])
def test_what_is_pasted_is_followed(tmp_path, name):
    (tmp_path / name).write_text(TALK, "utf-8")
    facts = {"day": "2031-05-04", "title": "On roads, and bridges"}
    lines = about_lines(f"talks/{name}", facts)
    (tmp_path / "about.csv").write_text("\n".join(lines) + "\n", "utf-8")
    row = load(tmp_path).transcripts.iloc[0]
    assert (f"{row['date']:%Y-%m-%d}", row["title"]) == tuple(facts.values())


def test_a_day_that_nobody_filled_in_is_refused(tmp_path):
    path = tmp_path / "about.csv"
    path.write_text("\n".join(about_lines("may.txt", {"day": "YYYY-MM-DD"})), "utf-8")
    facts, problems = read_about(path)
    assert facts == []
    assert "'YYYY-MM-DD' is not a day" in problems[0].message


def test_the_source_stays_as_it_is():
    assert about_advice("C:\\talks\\may.txt", {"day": "2031-05-04"}) == (
        "Write it into about.csv beside the transcript: the line file,day and below it "
        "may.txt,2031-05-04."
    )
