"""Who is named without a verb: in brackets, a cell, a heading, a field."""

import pytest

from presskit.quotes import verify_quotes

CRANE = "Every crane will be painted blue."  # by Bo Ek
FORMS = [
    "**{who}:** “{quote}”",
    "- **{who}** – “{quote}”",
    '1. {who}: "{quote}"',
    "{who} (Reuters): “{quote}”",
    "“{quote}” ({who})",
    "“{quote}” [{who}, 4 May 2021]",
    "“{quote}” — *{who}*",
    "“{quote}”\n— {who}",
    "> {quote}\n>\n> — {who}, 4 May 2021",
    "### {who}\n\n> {quote}",
    "### {who}\n\n“{quote}”",
    "**{who}**\n“{quote}”",
    "| “{quote}” | {who} |\n",
    "Speaker: {who}\nQuote: “{quote}”",
    "- **Quote:** “{quote}”\n- **Speaker:** {who}",
    "In the words of {who}, “{quote}”",
    "„{quote}“, sagte {who}.",
]


@pytest.mark.parametrize("form", FORMS)
def test_the_speaker_is_read_in_every_form(harbour, form):
    for who, status in (("Bo Ek", "verbatim"), ("Ann Lee", "verbatim, other speaker")):
        rows = verify_quotes(form.format(who=who, quote=CRANE) + "\n\nEnd.\n", harbour)
        assert rows["status"].tolist() == [status], (who, rows["message"].tolist())
        assert rows["attributed"].tolist() == [who]


@pytest.mark.parametrize(
    "article",
    [
        f"### Cranes and Ships\n\n> {CRANE}",
        f"### Ammunition\n\n“{CRANE}”",
        f"Cranes: “{CRANE}”",
        f"Harbour: “{CRANE}”",
        f"Auf Englisch: “{CRANE}”",
        f"Quote: “{CRANE}”",
        f"“{CRANE}” (emphasis added)",
        f"“{CRANE}” (Press Conference, 4 May 2021)",
    ],
)
def test_a_heading_that_names_nobody_is_no_speaker(harbour, article):
    assert verify_quotes(article, harbour)["status"].tolist() == ["verbatim"]


def test_a_note_at_the_foot_gives_the_place(harbour):
    article = f"“{CRANE}”[^1]\n\n“Is that a promise?”[^2]\n\n"
    notes = "[^1]: Bo Ek, 4 May 2021, line 15\n[^2]: line 6\n"
    rows = verify_quotes(article + notes, harbour)
    assert rows["status"].tolist() == ["verbatim", "verbatim, wrong place"]
