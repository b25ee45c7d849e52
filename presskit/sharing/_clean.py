"""Keep what HTML says and drop what it could do.

Notebooks carry HTML from anywhere: in Markdown cells and in saved outputs. What comes
out of :func:`clean` has no script, no style sheet, no event handler, no frame, no form,
no id, and nothing that the browser would fetch.
"""

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Mapping
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from presskit.sharing._directions import visible
from presskit.sharing._pictures import bare
from presskit.wording import say

TAGS = frozenset(
    "a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl "
    "dt em figcaption h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp "
    "small span strong sub summary sup table tbody td tfoot th thead time tr u ul "
    "var".split()
)
ATTRIBUTES = {
    "a": {"href", "title"},
    "details": {"open"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "table": {"class"},
    "td": {"colspan", "rowspan", "style"},
    "th": {"colspan", "rowspan", "style"},
}
IMAGES = {
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}

LONG = 40
"""Characters from which on a cell of a table may break into lines."""

_DATA_IMAGE = re.compile(r"data:image/(?:gif|jpeg|png|svg\+xml|webp);base64,[\w+/=\s]*")
_NO_PICTURE = re.compile(r'<img(?![^>]* src=)(?:[^>]* alt="([^"]*)")?[^>]*>')
_LINK = re.compile(r"#|https?://|mailto:", re.IGNORECASE)
_ALIGN = re.compile(r"text-align:\s*(left|right|center)", re.IGNORECASE)

FindImage = Callable[[str], str | None]


def clean(html: str, find_image: FindImage = lambda address: None) -> str:
    """Return `html` with nothing left in it that acts, loads or escapes its place.

    Parameters
    ----------
    html : str
        A fragment from anywhere.
    find_image : callable, optional
        Gives the ``data:`` address for the address of an image that is not data yet,
        or None. Of an image without data the alternative text is left.

    Returns
    -------
    str
        A fragment with every element closed. Tables stand in a box that scrolls, and
        columns of numbers have the class ``n``, columns of long texts ``t``.

    Examples
    --------
    >>> clean('<b onclick="x()">25</b><script>x()</script>')
    '<b>25</b>'
    """
    import nh3

    # No value that is kept holds < or >, so that what looks like a tag in the result
    # is one: the search for tables and headings relies on it.
    def keep(tag: str, attribute: str, value: str) -> str | None:
        match attribute:
            case "src":
                return data_image(value) or find_image(value)
            case "href":
                link = value.replace("<", "%3C").replace(">", "%3E")
                return link if _LINK.match(link) else None
            case "class":
                return "dataframe" if "dataframe" in value.split() else None
            case "style":
                aligned = _ALIGN.search(value)
                return f"text-align:{aligned[1].lower()}" if aligned else None
            case "colspan" | "rowspan" | "start":
                return value if re.fullmatch(r"[0-9]{1,4}", value) else None
        return value.replace("<", "‹").replace(">", "›")

    cleaned = nh3.clean(
        html.encode("utf-8", "replace").decode("utf-8"),  # no halves of characters
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        attribute_filter=keep,
        url_schemes={"http", "https", "mailto", "data", "attachment"},
    )
    named = _NO_PICTURE.sub(
        rf'<span class="missing">{say("sharing.picture")} \1</span>', visible(cleaned)
    )
    return _boxed(named) if "<table" in named else named


def data_image(address: str) -> str | None:
    """Return the address of what a picture shows if `address` holds it, else None."""
    if not _DATA_IMAGE.fullmatch(address):
        return None
    kind, _, data = address.removeprefix("data:").partition(";base64,")
    return as_data(kind, base64.b64decode(data)) if is_base64(data) else None


def images_of(folder: Path, attachments: Mapping[str, Mapping[str, str]]) -> FindImage:
    """Return a function that finds the pictures of a cell: attached, or in `folder`.

    Pictures outside the notebook's folder stay out: whoever sends a page must not send
    along what a stranger's notebook names by its path.
    """
    home = folder.resolve()

    def find(address: str) -> str | None:
        if address.startswith("attachment:"):
            bundle = attachments.get(unquote(address.removeprefix("attachment:")), {})
            for kind, data in bundle.items():
                return data_image(f"data:{kind};base64,{data}")
            return None
        if re.match(r"[a-z][a-z0-9+.-]+:|[/\\]", address, re.IGNORECASE):
            return None
        try:
            path = (home / unquote(address)).resolve()
            if path.is_relative_to(home) and path.suffix.lower() in IMAGES:
                return as_data(IMAGES[path.suffix.lower()], path.read_bytes())
        except (OSError, ValueError):
            pass  # no such picture: its alternative text is shown
        return None

    return find


def as_data(kind: str, content: bytes) -> str:
    """Return an address that holds what a picture shows."""
    held = base64.b64encode(bare(kind, content)).decode("ascii")
    return f"data:{kind};base64,{held}"


def is_base64(text: str) -> bool:
    """Return True if `text` is base64, line ends aside."""
    try:
        base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


_TABLE = re.compile(r"<table[ >](?:(?!<table[ >]).)*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(t[dh])((?: [^>]*)?)>(.*?)</\1>", re.DOTALL)
_NUMBER = re.compile(
    r"[-+−–]?(?:\d[\d.,' \u00a0\u202f]*)?\.?\d(?:e[-+]?\d+)? ?%?", re.I
)
_NOTHING = {"-", "–", "...", "…", "NaN", "nan", "NaT", "None", "NA", "<NA>"}


def _boxed(html: str) -> str:
    """Let tables scroll in a box of their own and align their numbers."""
    aligned = _TABLE.sub(lambda table: _aligned(table[0]), html)
    opened = re.sub(
        r"<table(?=[ >])", '<div class="scroll" tabindex="0"><table', aligned
    )
    return opened.replace("</table>", "</table></div>")


def _aligned(table: str) -> str:
    """Give each cell of a column its class: ``n`` for numbers, ``t`` for long texts.

    Columns are counted from the right, where pandas leaves no cell out.
    """
    columns: dict[int, list[str]] = {}
    for row in _ROW.findall(table.rpartition("</thead>")[2]):
        for column, text in _cells(row):
            columns.setdefault(column, []).append(text)
    kinds = {column: _kind(texts) for column, texts in columns.items()}
    return _ROW.sub(lambda row: _row_aligned(row[0], kinds), table)


def _cells(row: str) -> list[tuple[int, str]]:
    cells = _CELL.findall(row)
    if any("colspan" in attributes for _, attributes, _ in cells):
        return []  # such a row is a heading over several columns
    return [
        (len(cells) - at, unescape(re.sub(r"<[^>]*>", "", inner)).strip())
        for at, (_, _, inner) in enumerate(cells)
    ]


def _kind(texts: Iterable[str]) -> str:
    values = [text for text in texts if text]
    if values and all(_NUMBER.fullmatch(v) or v in _NOTHING for v in values):
        return ' class="n"'
    return ' class="t"' if any(len(value) > LONG for value in values) else ""


def _row_aligned(row: str, kinds: Mapping[int, str]) -> str:
    columns = iter([column for column, _ in _cells(row)])

    def classed(cell: re.Match) -> str:
        tag, attributes, inner = cell.groups()
        kind = kinds.get(next(columns, 0), "")
        if not inner.strip():  # the corner above an index is the head of nothing
            tag = "td"
        return f"<{tag}{attributes}{kind}>{inner}</{tag}>"

    return _CELL.sub(classed, row)
