"""What a page prints below its talk is nobody's turn."""

import pytest

import presskit
from presskit.turns._page_foot import page_foot
from tests._work import grows_within

TALK = "Ann Lee: Why so late?\n\nBo Ek: It rained."


@pytest.mark.parametrize(
    "foot",
    [
        "Share this page\nShare on Facebook (opens in new tab)",
        "Related: Bo Ek: the bridge is open",
        "Is this page useful?\nYes this page is useful\nReport a problem\n© 2031",
        "You might also like\n\nMayor Hale: Elding must wait\n\n9 Mar 2031",
        "Beitrag teilen\n\nMehr zum Thema\n\nKröger: Die Bahn kommt",
        "À lire aussi\n\nLe train de nuit : questions et réponses\n\nMentions légales",
        "Te puede interesar\n\nLa ministra: el puente abre",
        "Leggi anche\n\nIl ponte: domande e risposte\n\nNote legali",
        "Leia também\n\nA ponte: perguntas",
        "Lees ook\n\nDe brug: vragen",
    ],
)
def test_it_is_no_turn(foot):
    text = f"{TALK}\n\n{foot}\n"
    assert text[: page_foot(text, 0)] == TALK
    turns = presskit.load_text(text).turns
    assert turns["text"].tolist() == ["Why so late?", "It rained."]


@pytest.mark.parametrize(
    "end",
    [
        "Related to that, we close the road.",
        "See also what I said in May.\n\nAnn Lee: Thank you.",
        "Share this with everybody you know, please, and thank you for coming all.",
        "Newsletter\n\nBo Ek: We write one each week, and everybody can have it.",
        "Ann Lee: and the port",
    ],
)
def test_talk_stays(end):
    text = f"{TALK}\n\n{end}"
    assert page_foot(text, 0) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        # Nobody ends a sentence, and each label stands on a line of its own.
        "REPORTER\nwhy so late\n\nEK\nit rained\n\nREPORTER\nprivacy is it a concern"
        "\n\nEK\nprivacy is important yes",
        "Journalist: Warum?\n\nMinister Ek: Es regnete.\n\nJournalist: Und der Schutz?"
        "\n\nMinister Ek:\nDatenschutz ist wichtig – aber",
        # A list in an answer, and who speaks below it has spoken above.
        "Q: Why?\n\nMr. Ek: Of the sites I mean these:\n\nNewsletter of the port\n"
        "More from the town hall",
        "Q: Why?\n\nMr. Ek: It rained. We look at three things:\n\nrelated costs\n"
        "privacy\ncookies",
        "Q: Why?\n\nMr. Ek: It rained.\n\nRelated: the mole\n\nQ: What of it\n\n"
        "Mr. Ek: Closed",
    ],
)
def test_talk_that_ends_without_stops_stays(text):
    turns = presskit.load_text(text).turns
    assert text.endswith(turns["text"].iloc[-1])


@pytest.mark.once
def test_long_feet_cost_what_their_lines_cost():
    few, many = (lambda n=n: page_foot("a.\n" + "Related\n" * n, 0) for n in (20, 80))
    assert grows_within(10, few, many)
