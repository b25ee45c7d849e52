"""Verbatim words that an article gives to somebody else are never just verbatim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.quotes import verify_quotes
from presskit.quotes._clauses import after, before

QUAY = """\
Press conference by Defence Minister Bo Ek on the quay

4 May 2031

Moderator Eva Holm: Good morning to all. We begin with the Minister.

Defence Minister Bo Ek: The quay stays closed until the first frost has gone. We \
have asked the region for timber.

Moderator Eva Holm: The first question goes to Reuters, please.

Ann Lee (Reuters): Why was the old timber ever sold to the islands?

Defence Minister Bo Ek: It was rotten right through to the core.

Moderator Eva Holm: Thank you. The next question, please.

Carl Day (AP): When will the new ferry sail to the northern islands?

Foreign Minister Ida Brandt: In the autumn of next year, if the ice allows it.

Moderator Eva Holm: A last one from the back, please.

Question: Does anybody here still believe that it will sail?

Defence Minister Bo Ek: I do believe that.
"""
EK = "The quay stays closed until the first frost has gone"
LEE = "Why was the old timber ever sold to the islands"
DAY = "When will the new ferry sail to the northern islands"
BRANDT = "In the autumn of next year, if the ice allows it"
HOLM = "A last one from the back, please"
NOBODY = "Does anybody here still believe that it will sail"


@pytest.fixture(scope="session")
def status():
    """Return a function that gives the statuses of an article's quotations."""
    corpus = presskit.load_text(QUAY, name="quay.txt")

    def of_quotations(article):
        found = verify_quotes(article, corpus)["status"]
        return found[found != "not checked"].tolist()

    return of_quotations


FITS = [
    f"Ek said: “{EK}.”",
    f"“{EK},” Ek said.",
    f"“{EK},” said Ek.",
    f"“{EK},” said Bo Ek, the defence minister.",
    f"“{EK},” Defence Minister Bo Ek told reporters in Brussels.",
    f"“{EK},” the minister of defence explained.",
    f"“{EK},” the minister said on Monday, before Ann Lee could ask.",
    f"The Defence Minister, Bo Ek, said: “{EK}.”",
    f"Ek, who had met Ida Brandt, said “{EK}.”",
    f"Ek, asked by Ann Lee about the timber, answered: “{EK}.”",
    f"Asked by Lee, Ek replied that “{EK}”.",
    f"Ek told Ann Lee of Reuters: “{EK}.”",
    f"Ek met Brandt and said: “{EK}.”",
    f"According to Mr Ek, “{EK}.”",
    f"“{EK},” according to the minister.",
    f"Ek’s answer to Lee: “{EK}.”",
    f"Ek answered:\n\n> {EK}.",
    f"The minister said this:\n\n“{EK}.”",
    f"“{EK}.” — Bo Ek",
    f"Ek was quoted as saying “{EK}.”",
    f"Lee asked about it, and Ek answered: “{EK}.”",
    f"“We have asked the region for timber,” Ek said. “{EK}.”",
    f"„{EK}“, sagte Verteidigungsminister Ek.",
    f"As Ek put it: “{EK}.”",
    f"“{EK},” the region’s defence-minister said.",
    f"“{EK},” the former prime minister said.",
    f"“{EK},” Småstad’s Bo Ek told a news conference.",
    f"“{EK}”, dijo el ministro de la región, Bo Ek.",
    f"“{EK},” he told Reuters.",
    f"Ek — “{EK}.”",
    f"Asked by Ann Lee “{LEE}?”, Ek looked away.",
    f"Ek did not like the question by Ann Lee: “{LEE}?”",
    f"„{EK}“, erklärte der Verteidigungsminister Bo Ek.",
    f"Officials said “{EK}.”",
    f"“{EK},” the head of the ministry said.",
    f"“{LEE}?” asked Ann Lee.",
    f"“{LEE}?” asked Ann Lee of Reuters.",
    f"“{LEE}?” Reuters’ Ann Lee asked the minister.",
    f"“{LEE}?” asked Lee (Reuters).",
    f"“{LEE}?” a Reuters reporter asked.",
    f"“{LEE}?” a reporter from Reuters asked.",
    f"“{LEE}?” a journalist wanted to know; asked Lee.",
    f"A journalist asked Ek: “{LEE}?”",
    f"Reuters asked: “{LEE}?”",
    f"Ek was asked by Lee: “{LEE}?”",
    f"Ek was asked: “{LEE}?”",
    f"“{BRANDT},” Foreign Minister Brandt said.",
    f"“{BRANDT},” the foreign minister said.",
    f"Ek and Brandt said: “{BRANDT}.”",
    f"“{HOLM},” the moderator said.",
    f"“{NOBODY}?” a reporter asked.",
    f"“{NOBODY}?” asked Jon Vask of the Post.",
]
SAYS_NOTHING = [
    f"“{EK},” he said.",
    f"She said: “{LEE}?”",
    f"It was said that “{EK}.”",
    f"“{EK}.”",
    f"Then came the answer. “{EK}.”",
    f"The Kremlin said “{EK}.”",
    f"On Monday, they added “{EK}.”",
    f"“{EK}.” Ann Lee said that she was not so sure.",
    f"“{EK}”: this is what everybody asked for.",
]
OTHERS = [
    f"Ann Lee said: “{EK}.”",
    f"“{EK},” Ann Lee said.",
    f"“{EK},” said Ann Lee of Reuters.",
    f"Teri Roe of CNN said: “{EK}.”",
    f"“{EK},” said Ms Roe.",
    f"“{EK},” Macron warned.",
    f"“{EK},” President Macron told the minister, Bo Ek.",
    f"Answering Ek, Lee said: “{EK}.”",
    f"“{EK},” a reporter said.",
    f"“{EK},” a Reuters reporter told Ek.",
    f"“{EK},” the foreign minister said.",
    f"“{EK},” the moderator said.",
    f"“{EK},” Ida Brandt told Bo Ek.",
    f"“{EK},” according to Brandt.",
    f"Brandt answered:\n\n> {EK}.",
    f"Brandt:\n\n“{EK}.”",
    f"“{EK}.” — Ida Brandt",
    f"“{BRANDT},” Brandt said. “{EK}.”",
    f"Ek said: “{LEE}?”",
    f"Officials said: “{LEE}?”",
    f"As Brandt put it: “{EK}.”",
    f"Brandt — “{EK}.”",
    f"« {EK} », a déclaré Ida Brandt.",
    f"Bo Holm said “{EK}.”",
    f"The Foreign Minister of Norland, Ida Brandt, said “{EK}.”",
    f"Ek’s question to Lee: “{LEE}?”",
    f"„{EK}“, sagte Verteidigungsminister Roth.",
    f"“{EK},” Kim Ek said.",
    f"“{EK},” Admiral Kim Roe said.",
    f"“{EK},” CNN's Kim Roe said.",
    f"“{EK},” the prime minister's spokesman, Jan Oss, told Ek.",
    f"Lee and Day said that “{EK}”.",
    f"“{EK},” Lee told Ek on the quay, where Brandt was, too.",
    "“The quay stays closed,” Lee said, “until the first frost has gone.”",
    f"Ms Lee, who works for Reuters and knows Bo Ek, said “{EK}.”",
    f"“{EK}.” Lee said.",
    f"“{LEE}?” Ek asked.",
    f"“{LEE}?” the minister asked Ann Lee.",
    f"“{LEE}?” asked Carl Day of AP.",
    f"“{LEE}?” asked Ann Lee of CNN.",
    f"“{LEE}?” a CNN reporter asked.",
    f"Lee was asked by Ek: “{LEE}?”",
    f"“{NOBODY}?” Ek asked.",
    f"“{NOBODY}?” the defence minister asked.",
    f"“{BRANDT},” the defence minister said.",
    f"Ek said that “{HOLM}”.",
    "Ek asked: “When will the … ferry sail to the northern islands?”",
]


@pytest.mark.parametrize("article", FITS + SAYS_NOTHING)
def test_what_fits_or_says_nothing_is_verbatim(status, article):
    assert status(article)[-1] == "verbatim"


@pytest.mark.parametrize("article", OTHERS)
def test_words_of_somebody_else_have_a_status_of_their_own(status, article):
    assert status(article)[-1] in (
        "verbatim, other speaker",
        "verbatim with gaps, other speaker",
    )


def test_with_gaps_it_is_told_too(status):
    gap = EK.replace("stays closed until the", "…")
    assert status(f"“{gap},” Ek said.") == ["verbatim with gaps"]
    assert status(f"“{gap},” Lee said.") == ["verbatim with gaps, other speaker"]


def test_of_several_who_said_it_one_who_fits_counts():
    text = QUAY.replace("I do believe that.", f"I do. {BRANDT}.")
    corpus = presskit.load_text(text, name="quay.txt")
    for name in ("Ek", "Brandt"):
        (row,) = verify_quotes(f"“{BRANDT},” {name} said.", corpus).itertuples()
        assert row.status == "verbatim"
        assert row.speaker.endswith(name)


@given(st.text("aB ’'.,:;()—-\nsaid by of the Ek Reuters\x00", max_size=80))
def test_no_clause_breaks_it(clause):
    for found in (
        before(clause),
        after(clause, ended=False),
        after(clause, ended=True),
    ):
        assert found is None or all(one.words for one in found)
