"""How a text came about, in the words of each language, and a title behind it."""

import pytest

from presskit.headers import read
from presskit.headers._status import status_before, status_of
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("UNCHECKED COPY", "Unchecked copy"),
        ("[Uncorrected transcript]", "Uncorrected transcript"),
        ("Embargoed until delivery", "Embargoed until delivery"),
        ("For Immediate Release", "For immediate release"),
        ("Es gilt das gesprochene Wort!", "Es gilt das gesprochene wort"),
        ("Texte intégral", "Texte intégral"),
        ("Versión estenográfica.", "Versión estenográfica"),
        ("TESTO INTEGRALE", "Testo integrale"),
        ("Стенограмма", "Стенограмма"),
        ("Transcrição na íntegra", "Transcrição na íntegra"),
    ],
)
def test_a_status(line, status):
    assert status_of(line, lexicon()) == status


@pytest.mark.parametrize(
    "line", ["Full steam ahead", "Transcript of the briefing", "Draft law on water", ""]
)
def test_no_status(line):
    assert status_of(line, lexicon()) is None


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("UNCHECKED COPY – Briefing on the dam", "Briefing on the dam"),
        ("Transcript: Briefing on the dam", "Briefing on the dam"),
        ("Versión estenográfica. Rueda de prensa", "Rueda de prensa"),
        ("Texte intégral | Conférence de presse", "Conférence de presse"),
    ],
)
def test_a_title_behind_it(line, title):
    assert status_before(line, lexicon())[1] == title
    header, _ = read([line, "", "5 May 2023"], labelled=True)
    assert (header.title, bool(header.status)) == (title, True)


@pytest.mark.parametrize("line", ["Mr. Ek: a briefing", "Draft - ", "Transcript", ""])
def test_nothing_behind_it(line):
    assert status_before(line, lexicon()) is None


def test_what_stands_below_it_and_the_title_is_no_talk_yet():
    lines = ["Unchecked copy", "Briefing on the dam", "at the lock", "", "We built it."]
    assert read(lines)[0].title == "Briefing on the dam at the lock"
