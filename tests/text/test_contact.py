"""Lines that say how to reach somebody."""

import pytest

from presskit.text.contact import is_contact, reached

CONTACTS = [
    "Media enquiries: 0800 555 079",
    "Media Contact:",
    "All other enquiries: 0800 555 079",
    "For details: Nora Stobart 05 5550 4277 / 0700 555 278",
    "Switchboard:  (05) 5550 7500 1",
    "Court Annexe, Northmere • Telephone (05) 5550 1122 • Fax (05) 5550 1133",
    "news@example.org",
    "www.example.org",
    "https://example.org/a",
    "Pressestelle, Telefon +49 30 555 0100",
    "Pressekontakt: Ida Lund, Handy 0170 555 0100",
    "Kontakt: presse@example.org",
    "Renseignements : courriel presse@example.org, tél. 01 55 50 01 00",
    "Contacto: prensa@example.org, teléfonos 555 010 020",
    "Contatto: stampa@example.org, cellulare 333 555 0100",
    "Contact: pers@example.org, mobiel 06 5550 1000, fax 06 5550 1001",
    "Tel. 06 5550 1000, telefax 06 5550 1001",
]


@pytest.mark.parametrize("line", CONTACTS)
def test_an_address(line):
    assert is_contact(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Call me on 0800 555 079.",
        "We spent 1 200 000 on it",
        "I have been in contact with them:",
        "From 2010 to 2019, we had nine of them.",
        "Contact with the pilot was lost at noon.",
        "Write to news@example.org and we will answer.",
        "phone " * 40 + "0800 555 079",
    ],
)
def test_talk(line):
    assert not is_contact(line)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Write to ann.lee@press.example, please.", ["e-mail address"]),
        ("t826a610a64@talk.en x826a610a64-2@Recording.transcript@7", []),
        ("Call +49 30 555-0199 or (030) 555 01 99.", ["telephone number"] * 2),
        ("That is 0800 555 079, not 555-0199-22.", ["telephone number"] * 2),
        ("We pay 1 200 000 and 1.500.000 of 2 000 000.", []),
        ("On 2031-05-03, in 2022-2023, at 00:12:34.", []),
        ("The rate is 0.1234567 of 12345678.", []),
        ("Room 0-1, pages 100-200.", []),
    ],
)
def test_what_reaches_somebody(text, kinds):
    assert [kind for _, _, kind in reached(text)] == kinds
