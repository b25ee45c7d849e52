"""E-mail (.eml) and web pages saved as one file (.mhtml): the text in its envelope."""

import re
from email import message_from_bytes, policy
from email.message import EmailMessage

from presskit.errors import SourceError
from presskit.schema.values import LeftOut, Reading
from presskit.sources._decode import decode_told
from presskit.sources._formats import suffixes
from presskit.sources._whole import whole
from presskit.text import n_words

SUFFIXES = (".eml", ".mht", ".mhtml")

_HEAD = 65_536
_FIELD = rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*+"
_HEADERS = re.compile(rb"(?:\xef\xbb\xbf|From [^\n]*\n|\s)*+((?:" + _FIELD + rb")+)")
_OF_MAIL = re.compile(
    rb"(?im)^(?:MIME-Version:|Message-ID:\s*<|Received:\s+(?:from|by)\s+\S*[.\d])"
)
_PAGE = "Snapshot-Content-Location"
_SIGNATURE = re.compile(r"(?m)^-- \n")
_REPLIED = re.compile(r"(?:[^\W\d_]{1,3}:\s*)+")
_SHORT = 150
"""Words of a letter that goes with what is attached."""
_SHOWN = "Subject Date".split()


def claims(data: bytes) -> bool:
    r"""Return True for a message as mail programs and browsers save it.

    Examples
    --------
    >>> claims(b"Subject: Port\nMIME-Version: 1.0\n\nAnn: Why?")
    True
    >>> claims(b"Subject: Port\nDate: 4 March 2026\n\nAnn: Why?")
    False
    >>> claims(b"Subject: Port\nReceived: by the press office\n\nAnn: Why?")
    False
    """
    head = _HEADERS.match(data[:_HEAD].replace(b"\r\n", b"\n"))
    return head is not None and _OF_MAIL.search(head[1]) is not None


def read(data: bytes) -> Reading:
    r"""Read the text of a message.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        The page in it if it has one, else its words. The subject is the title; the day
        on which it was sent or saved is none of the event, and is in `left_out`, as
        attachments and a signature are. `parts` tell the line of the page or words.

    Raises
    ------
    SourceError
        If it has no text, or a short letter with the transcript attached.

    Examples
    --------
    >>> read(b"Subject: Re: Port\nMIME-Version: 1.0\n\nAnn: Why?\n").facts
    {'title': 'Port'}
    """
    message = message_from_bytes(
        data.lstrip(b"\xef\xbb\xbf \r\n"), policy=policy.default
    )
    body = message.get_body(("html", "plain"))
    files = [name for part in message.walk() if (name := _attached(part, body))]
    text = _text(body).replace("\r\n", "\n") if body is not None else ""
    readable = [name for name in files if _suffix(name) in suffixes()]
    if readable and n_words(text) < _SHORT:
        raise SourceError(
            f"it is an e-mail with the attachment {readable[0]!r}. Open it, save the "
            "attachment as a file of its own, and give that."
        )
    if body is None or not text.strip():
        raise SourceError(
            "it is an e-mail without text. Save what it holds as files of their own."
        )
    page = message.get(_PAGE)
    told = {"url": str(page)} if page else _title(message)
    left_out = [LeftOut("", "attachment", name) for name in files]
    if not page:
        left_out += [
            LeftOut("", "head of the e-mail", f"{name}: {message[name]}")
            for name in _SHOWN
            if message[name]
        ]
    if body.get_content_subtype() == "plain":
        text, signature = _without_signature(text)
        left_out += [LeftOut("", "signature", signature)] * bool(signature)
    reading = whole(text, "page" if page else "e-mail", told, ())
    return reading._replace(left_out=(*left_out, *reading.left_out))


def _attached(part: EmailMessage, body: EmailMessage | None) -> str:
    """Return the name of a file that comes with a message; "" for its own parts."""
    if part is body or part.is_multipart():
        return ""
    return (part.get_filename() or "") if part.is_attachment() else ""


def _suffix(name: str) -> str:
    return f".{name.rpartition('.')[2].lower()}"


def _title(message: EmailMessage) -> dict[str, str]:
    """Return the subject as the title, without the "Re:" and "Fwd:" before it."""
    subject = " ".join(str(message.get("Subject", "")).split())
    title = (
        subject[_REPLIED.match(subject).end() :] if _REPLIED.match(subject) else subject
    )
    return {"title": title} if title else {}


def _text(part: EmailMessage) -> str:
    data = part.get_payload(decode=True) or b""
    return decode_told(data, part.get_content_charset() or "")


def _without_signature(text: str) -> tuple[str, str]:
    """Part a text from what stands below the line "-- " that mail programs write."""
    *_, last = [None, *_SIGNATURE.finditer(text)]
    if last is None or n_words(text[last.end() :]) > _SHORT:
        return text, ""
    return text[: last.start()].rstrip(), text[last.end() :].strip()
