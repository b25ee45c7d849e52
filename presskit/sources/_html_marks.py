"""What the tag, the class and the role of one element say about it."""

import re

_BLOCKS = frozenset(
    """address article aside blockquote body caption center dd details dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr
    html li main menu nav ol p pre section summary table tbody td tfoot th thead title
    tr ul xmp plaintext listing""".split()
)
UNREAD = frozenset(
    """script style noscript template svg math object embed iframe canvas select button
    input textarea datalist audio video map progress meter dialog head applet
    noframes""".split()
)
IMAGES = frozenset(("img", "video", "iframe", "picture", "figure", "object", "embed"))
_FURNITURE_TAGS = {
    "nav": "navigation",
    "menu": "navigation",
    "footer": "footer",
    "aside": "aside",
    "form": "form",
    "figure": "figure",
    "figcaption": "caption",
    "caption": "caption",
    "title": "title",
}
_HOLDERS = frozenset(
    "body div section main article li td dd blockquote header details".split()
)
_ROLES = frozenset(
    """navigation banner complementary contentinfo search dialog alertdialog form menu
    menubar toolbar tooltip tablist""".split()
)
_FURNITURE = frozenset(
    """share sharing social newsletter subscribe subscription signup cookie cookies
    consent gdpr related recommended breadcrumb breadcrumbs sidebar menu nav navigation
    navbar footer comments disqus promo advert advertisement advertising popup popover
    modal tooltip pagination pager tags taglist tagcloud toolbar caption captions
    credits pullquote sponsor teaser teasers donate banner skip""".split()
)
_SUMMARIES = frozenset("lead lede standfirst summary dek excerpt teaser".split())
_HIDDEN = frozenset(
    """hidden hide visually-hidden visuallyhidden invisible sr-only screen-reader-text
    screen-reader-only d-none""".split()
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_BOLD_WORDS = frozenset("bold strong fw-bold font-bold semibold".split())
_LOOKS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underlined",
    "dt": "cell", "th": "cell", "summary": "summary", "cite": "cite", "a": "link",
    "big": "large", "mark": "marked", "label": "label",
    "aside": "aside",
} | {f"h{n}": f"heading {n}" for n in range(1, 7)}  # fmt: skip
_MOMENT = re.compile(
    r"[?#&;](?:t|ts|time|start|seek|begin|offset)[=_]\d|^javascript:.{0,60}?\d", re.I
)
_NAME_PART = re.compile(r"[\s_-]+")


def kind_of(element) -> str:
    """Return the way to walk an element: as block, link, break, inline or unread."""
    tag = element.tag
    if tag in UNREAD:
        return "unread"
    if tag in _BLOCKS or ("-" in tag and _holds_other(element)):
        return "block"
    if tag == "br":
        return "break"
    if tag in ("cite", "time") and _marks_turn(element):
        return "block"
    if element.attrib and _is_hidden(element, words_of(element)):
        return "unread"
    return "link" if tag == "a" else "inline"


def leads_away(element) -> bool:
    """Return True for a link to something else than a moment of the recording.

    Examples
    --------
    >>> from lxml.html import fromstring
    >>> pages = "<a href='/b'>", "<a href='/b?t=62'>", "<a href='#t=2'>", "<a name='x'>"
    >>> [leads_away(fromstring(page)) for page in pages]
    [True, False, False, False]
    """
    href = element.get("href")
    return href is not None and _MOMENT.search(href) is None


def _holds_other(element) -> bool:
    """Return True if a page's own element (<talk-turn>) is one of several in a row."""
    beside = (element.getprevious(), element.getnext())
    others = (*beside, *element[:1])
    return any(one is not None and "-" in str(one.tag) for one in others)


def _marks_turn(element) -> bool:
    """Return True if a <cite> or <time> stands beside paragraphs rather than in one."""
    parent = element.getparent()
    if parent is None or parent.tag not in _HOLDERS:
        return False
    beside = element.getnext() if element.tag == "cite" else element.getprevious()
    if beside is None:
        return False
    after_cite = ("time", "p", "div", "blockquote", "span", "br")
    return beside.tag in (after_cite if element.tag == "cite" else ("cite",))


def words_of(element) -> frozenset[str]:
    """Return the words that an element's class and id are made of."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return frozenset(_NAME_PART.split(names.lower())) - {""}


def _is_hidden(element, words: frozenset[str]) -> bool:
    get = element.get
    return bool(
        "tooltip" in words
        or not _HIDDEN.isdisjoint((get("class") or "").lower().split())
        or get("hidden") is not None
        or get("aria-hidden") == "true"
        or _HIDDEN_STYLE.search(get("style") or "")
    )


def why_furniture(element, words: frozenset[str]) -> str:
    """Return the reason why a block may be furniture, or "": weight decides later."""
    tag = element.tag
    if tag in _FURNITURE_TAGS:
        return _FURNITURE_TAGS[tag]
    if not element.attrib or tag in ("html", "body", "main", "article"):
        return ""
    role = (element.get("role") or "").lower()
    if role in _ROLES:
        return role
    if _is_hidden(element, words):
        return "hidden"
    if (found := words & _SUMMARIES) or element.get("itemprop") == "description":
        return "summary"
    found = words & _FURNITURE
    return min(found) if found else ""


def look_of(element) -> str:
    """Return the look of the words of an element, as `Look.kind` has it; "" for none.

    Examples
    --------
    >>> from lxml.html import fromstring
    >>> look_of(fromstring("<strong>Ann")), look_of(fromstring("<p class='who q'>Ann"))
    ('bold', 'class q who')
    """
    if look := _LOOKS.get(element.tag):
        return look
    if "-" in element.tag:
        return f"element {element.tag}"
    if not element.attrib:
        return ""
    classes = sorted((element.get("class") or "").lower().split())
    if _BOLD_STYLE.search(element.get("style") or "") or _BOLD_WORDS & set(classes):
        return "bold"
    return f"class {' '.join(classes)}" if classes else ""
