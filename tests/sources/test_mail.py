"""E-mail, and web pages that a browser saves as one file."""

from email.message import EmailMessage

import pytest

from presskit import sources
from presskit.errors import SourceError
from presskit.sources.mail import claims

TALK = "Port, 4 March 2026\n\nAnn Lee (AP): Où est-ce ?\n\nBo Ek: Here."
PAGE = """From: <Saved by Blink>
Snapshot-Content-Location: https://port.example/talk
Subject: The port
Date: Mon, 9 Mar 2026 10:11:12 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--b"

----b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<html><head><title>The port</title></head><body><nav>Home</nav>
<p>Ann Lee: Wh=
y?</p><p>Bo Ek: So.</p></body></html>
----b
Content-Type: text/css

p { color: red }
----b--
"""


def mail(text, charset="utf-8"):
    message = EmailMessage()
    message["Subject"] = "Fwd: Re: The port"
    message["Date"] = "Fri, 06 Mar 2026 09:12:00 +0100"
    message.set_content(text, charset=charset)
    return message


def read(message, name="a.eml"):
    return sources.of_bytes(bytes(message), name)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_the_words_of_a_mail_are_read_and_its_day_is_not_that_of_the_event(charset):
    message = mail(f"{TALK}\n\n-- \nPress Office, 555 0100\n", charset)
    document = read(message)
    assert (document.format, document.text) == ("mail", TALK)
    assert document.reading.facts == {"title": "The port"}
    assert document.place(document.text.index("Bo")) == "e-mail, line 5"
    assert [(row.why, row.text) for row in document.reading.left_out] == [
        ("head of the e-mail", "Subject: Fwd: Re: The port"),
        ("head of the e-mail", "Date: Fri, 06 Mar 2026 09:12:00 +0100"),
        ("signature", "Press Office, 555 0100"),
    ]


def test_a_page_comes_before_the_same_words_without_marks():
    message = mail("Ann Lee: Why? Bo Ek: So.")
    message.add_alternative(
        "<html><body><p><b>Ann Lee:</b> Why?</p><p>Bo Ek: So.</p></body></html>",
        subtype="html",
    )
    assert read(message).text == "Ann Lee: Why?\n\nBo Ek: So."


def test_a_letter_sends_to_what_is_attached_and_a_transcript_does_not():
    message = mail("Dear all, here it is.")
    message.add_attachment(b"PK", maintype="a", subtype="b", filename="talk.docx")
    with pytest.raises(SourceError, match=r"a\.eml: .*'talk\.docx'.*Open it, save"):
        read(message)
    message = mail("Ann Lee: Why?\n\nBo Ek: " + "So it is. " * 60)
    message.add_attachment(b"PK", maintype="a", subtype="b", filename="talk.docx")
    left_out = read(message).reading.left_out
    assert ("attachment", "talk.docx") in [(row.why, row.text) for row in left_out]


def test_a_mail_without_text_says_so():
    with pytest.raises(SourceError, match=r"e-mail without text. Save what it holds"):
        read(mail(" "))


@pytest.mark.parametrize("name", ["talk.mhtml", "talk.mht", "talk"])
def test_a_page_saved_as_one_file_is_read_as_the_page(name):
    document = sources.of_bytes(PAGE.replace("\n", "\r\n").encode(), name)
    assert document.text == "Ann Lee: Why?\n\nBo Ek: So."
    assert document.reading.facts["url"] == "https://port.example/talk"
    assert "date" not in document.reading.facts
    assert document.place(0) == "page, line 2"


@pytest.mark.parametrize(
    "text",
    [
        "From: Ann Lee\nDate: 4 March 2026\nSubject: Port\n\nAnn: Why?",
        "Ann Lee: Why?\nBo Ek: So.\n\nMIME-Version: 1.0\n",
        "",
    ],
)
def test_a_transcript_under_fields_is_no_mail(text):
    assert not claims(text.encode())
