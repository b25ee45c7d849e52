"""What a page carries compressed: scripts, and the data of its explorers."""

import base64
import gzip


def packed(text: str) -> str:
    """Return a text gzipped, as base64, which the browser unpacks.

    Examples
    --------
    >>> gzip.decompress(base64.b64decode(packed("Why now?")))
    b'Why now?'
    """
    squeezed = gzip.compress(text.encode("utf-8"), mtime=0)  # no date in the page
    return base64.b64encode(squeezed).decode("ascii")
