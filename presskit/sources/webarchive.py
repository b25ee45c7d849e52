"""Web archives (.webarchive), as Safari saves a page: the page in them."""

import plistlib

from presskit.errors import SourceError
from presskit.schema.values import Reading
from presskit.sources._decode import decode_told
from presskit.sources._whole import whole

SUFFIXES = (".webarchive",)

_BINARY = b"bplist00"
_MAIN = "WebMainResource"
_URL = "WebResourceURL"


def claims(data: bytes) -> bool:
    """Return True for a property list that holds the page of a browser.

    Examples
    --------
    >>> claims(b"bplist00 WebMainResource"), claims(b"bplist00 Name")
    (True, False)
    """
    return data.startswith(_BINARY) and _MAIN.encode() in data


def read(data: bytes) -> Reading:
    """Read the page of a web archive.

    Parameters
    ----------
    data : bytes
        The file.

    Returns
    -------
    Reading
        As of a saved web page, with its address; `parts` tell the line of the page.

    Raises
    ------
    SourceError
        If it is damaged, or holds no page of text.

    Examples
    --------
    >>> page = {"WebResourceData": b"Ann: Why?", "WebResourceURL": "https://a.example"}
    >>> read(plistlib.dumps({_MAIN: page}, fmt=plistlib.FMT_BINARY)).text
    'Ann: Why?'
    """
    try:
        page = plistlib.loads(data)[_MAIN]
        held, url = page["WebResourceData"], str(page.get(_URL, ""))
        encoding = str(page.get("WebResourceTextEncodingName", ""))
    except (plistlib.InvalidFileException, KeyError, TypeError, AttributeError):
        raise SourceError(
            "the web archive is damaged or cut short. Save the page again, as HTML or "
            "as a web archive."
        ) from None
    text = decode_told(held, encoding)
    told = {"url": url} if url.startswith(("http://", "https://")) else {}
    return whole(text, "page", told, ())
