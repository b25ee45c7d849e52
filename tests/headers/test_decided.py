"""What a person knows about a file outranks its header."""

from presskit import load

TEXT = "Briefing\n5 May 2023\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So it is.\n"


def test_a_line_of_about_csv_is_in_the_table(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "about.csv").write_text("file,day,title\na,2024-05-03,The bridge\n")
    (row,) = load(tmp_path).transcripts.to_dict("records")
    assert f"{row['date']:%Y-%m-%d}" == "2024-05-03"
    assert row["title"] == "The bridge"
    assert row["event"] == "2024-05-03 The bridge"
