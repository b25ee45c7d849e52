"""Whom a list before the talk names."""

from presskit.headers import read
from presskit.languages import lexicon


def listed(*lines):
    header, _ = read(list(lines), lexicon=lexicon("en", "de"), labelled=True)
    return [tuple(one) for one in header.roster], header.title


def test_a_list_in_one_line():
    people, _ = listed("Briefing", "Sprecher: Brandt, Kolb (BMG), Dr. Sorge (BMF)")
    assert people == [
        ("Brandt", "", "", "podium"),
        ("Kolb", "", "BMG", "podium"),
        ("Sorge", "", "BMF", "podium"),
    ]


def test_a_list_over_several_lines_is_no_title():
    people, title = listed(
        "MANAGEMENT: MR. RALF OBERT – CHAIRMAN",
        "MS. CARLA DUNN – DIRECTOR FINANCE",
        "",
        "Earnings call of the mill",
    )
    assert people == [
        ("RALF OBERT", "CHAIRMAN", "", "podium"),
        ("CARLA DUNN", "DIRECTOR FINANCE", "", "podium"),
    ]
    assert title == "Earnings call of the mill"


def test_entries_that_a_page_has_run_together():
    people, _ = listed(
        "MANAGEMENT: MR. RALF OBERT – CHAIRMAN – ALDER MILLS LIMITED MS. CARLA DUNN– "
        "DIRECTOR FINANCE – ALDER MILLS LIMITED",
        "",
        "Earnings call of the mill",
    )
    assert [one[:2] for one in people] == [
        ("RALF OBERT", "CHAIRMAN"),
        ("CARLA DUNN", "DIRECTOR FINANCE"),
    ]
    assert listed("MANAGEMENT: MR. RALF OBERT – AIDE TO MS. DUNN")[0] == [
        ("RALF OBERT", "AIDE TO MS. DUNN", "", "podium")
    ]


def test_a_dash_before_an_office_and_no_title_before_the_name():
    people, _ = listed(
        "Call of the mill", "", "Company Participants", "", "Ann Lee - Director",
        "Cy Poe – Head of Investor Relations", "", "Speakers: Ida Moss - Chair",
    )  # fmt: skip
    assert people == [
        ("Ann Lee", "Director", "", "podium"),
        ("Cy Poe", "Head of Investor Relations", "", "podium"),
        ("Ida Moss", "Chair", "", "podium"),
    ]


def test_those_below_a_heading_on_their_own_side():
    people, _ = listed(
        "Call of the mill", "", "Corporate Participants", "", "Ann Lee, Director",
        "", "Analysts", "", "Bo Ek (Harbour Bank)",
    )  # fmt: skip
    assert people == [
        ("Ann Lee", "Director", "", "podium"),
        ("Bo Ek", "", "Harbour Bank", "asking"),
    ]


def test_names_with_brackets_in_a_title_line_and_their_initials():
    header, _ = read(["Part One: Carl HARDER (Ridge), Tom WIND (Line)"], labelled=True)
    assert [(one.name, one.initials) for one in header.roster] == [
        ("Carl HARDER", "CH"),
        ("Tom WIND", "TW"),
    ]


def test_what_is_no_list():
    assert listed("Briefing", "Topics: Dams, Roads", "The dam: what now?")[0] == []


def test_a_key_says_whom_letters_mean():
    people, _ = listed(
        "Call of the mill", "", "Speaker key:", "", "AL Dr. Ann Lee",
        "BHE Bo Hans Ek", "MR = Max Ruhl",
    )  # fmt: skip
    assert [one[0] for one in people] == ["Ann Lee", "Bo Hans Ek", "Max Ruhl"]
