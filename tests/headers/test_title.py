"""The title is no menu, no letterhead and no lead."""

import pytest

from presskit.headers import read

MENU = ["home jobs contact us", "Our Clients:", "Browse by Sport", "Find us", "Click"]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ([*MENU, "", "LAKESIDE OPEN", "", "March 19, 2021"], "LAKESIDE OPEN"),
        ([*MENU, "Find us on Harbour Sports and on other sites", "", "LAKESIDE OPEN"],
         "LAKESIDE OPEN"),
        (["An official website of Tarn", "Official websites use .gov", "The dam"],
         "The dam"),
        (["Español Русский 简体中文", "Minister Bo Ek’s doorstep"],
         "Minister Bo Ek’s doorstep"),
        (["The Hon Cora Hall MP", "", "Doorstep on the dam"], "Doorstep on the dam"),
        (["SOLICITOR-GENERAL", "", "INTERVIEW ON THE CANAL"], "INTERVIEW ON THE CANAL"),
        (["New dam opens", "Press conference at the lock"], "New dam opens"),
        (["Prepared remarks", "Briefing on the dam"], "Briefing on the dam"),
        (["The Minister met the press on 5 May 2023."], None),
        (["Ministry of Water", "Press Office", "", "Briefing on it"], "Briefing on it"),
        (["Return to main page", "Dam News"], "Dam News"),
        (["Share", "Log in", "Print", "Briefing on it"], "Briefing on it"),
        (["Minister Ek speaks", "Share   Print   Email"], "Minister Ek speaks"),
        (["Share | Log in | Print", "The new dam"], "The new dam"),
        (["Home > News > Texts", "Briefing on it"], "Briefing on it"),
        (["No. 112/2023", "Briefing on it"], "Briefing on it"),
        (["Page 1 of 12", "Briefing on it"], "Briefing on it"),
        (["Transcript", "of", "Briefing on it"], "Briefing on it"),
        (["By Ann Lee", "", "Text of a briefing"], "Text of a briefing"),
        (["9,100 words", "The new dam"], "The new dam"),
        (["(c) 2023 Alder Wire", "The new dam"], "The new dam"),
        (["12:45 P.M. EDT", "The new dam"], "The new dam"),
        (["Wortprotokoll", "Regierungspressekonferenz vom 5. Mai 2023"],
         "Regierungspressekonferenz vom 5. Mai 2023"),
        (["Title: The dam | Date: 5 May 2023 Venue: Oslo"], "The dam"),
        (["Subject: The dam"], "The dam"),
        (["Subject: The dam", "Briefing at the lock"], "Briefing at the lock"),
    ],
)  # fmt: skip
def test_a_title(lines, title):
    header, _ = read(lines, labelled=True)
    assert (header.title or None) == (title or lines[0])


def test_a_lead_is_no_part_of_a_title_beside_it():
    lead = "President Omar Kellen meets Harbor Daily for an interview on 9 June 2021."
    header, _ = read(
        [lead], {"title": "Interview", "date": "2021-06-11"}, labelled=True
    )
    assert header.title == "Interview"
    assert header.date.day == 9, "the day of the event, not that of the page"
    assert header.people == (("Omar Kellen", "President"),)


def test_the_day_when_a_page_was_put_up_is_the_last_resort():
    lines = ["Briefing", "Published: 6 May 2023"]
    assert read(lines, labelled=True)[0].date.day == 6
    assert read([*lines, "5 May 2023"], labelled=True)[0].date.day == 5


@pytest.mark.parametrize("n", [1, 40, 400])
def test_many_title_lines(n):
    header, read_lines = read([f"Line {k} Of It" for k in range(n)])
    assert (header.title, read_lines) == ("Line 0 Of It", n)


@pytest.mark.parametrize("menu", ["Contact Us", "Media Center", "Media Centre"])
def test_a_part_of_the_site_above_is_no_title(menu):
    header, _ = read([menu, "", "Briefing by the Spokesperson"], labelled=True)
    assert header.title == "Briefing by the Spokesperson"
