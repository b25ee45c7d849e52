"""What a page says about itself beside its text."""

import re

from presskit.languages import lexicon
from presskit.sources._html_bytes import mend
from presskit.sources._html_tree import Page
from presskit.text.dates import dates_of

_PUBLISHED = frozenset(
    """article:published_time datepublished date dc.date dc.date.issued dcterms.date
    dcterms.issued dcterms.created pubdate publishdate publish-date publish_date
    og:published_time parsely-pub-date sailthru.date
    citation_publication_date""".split()
)
_UPDATED = frozenset(
    """article:modified_time datemodified og:updated_time dcterms.modified
    last-modified""".split()
)
_TITLES = ("og:title", "dc.title", "dcterms.title", "twitter:title")
_LINKED_DATA = {
    "date": re.compile(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)'),
    "updated": re.compile(r'"dateModified"\s*:\s*"(\d{4}-\d\d-\d\d)'),
}
_PLACES = frozenset(("place", "location", "venue", "dateline"))
_SITE = re.compile(r"\s+(?:[|•·»:]+|::)\s+[^|•·»]{1,80}$")
_MAX_TITLE = 500


def facts(root, page: Page) -> dict[str, str]:
    """Return title, date, updated, url and place, as far as the page marks them.

    Parameters
    ----------
    root : lxml element
        The page.
    page : Page
        The same, walked.

    Returns
    -------
    dict of str to str
        "date" and "updated" are ISO days.
    """
    meta = _meta(root)
    found: dict[str, str] = {}
    title = next((meta[name] for name in _TITLES if meta.get(name)), "")
    title = title or " ".join("".join(root.xpath("//title[1]//text()")[:1]).split())
    title = title[:_MAX_TITLE]
    found["title"] = mend(_without_site(title, meta.get("og:site_name", "")))
    for fact, names in (("date", _PUBLISHED), ("updated", _UPDATED)):
        days = (dates_of(lexicon()).iso(meta[name]) for name in meta if name in names)
        found[fact] = next(filter(None, days), "")
    scripts = root.xpath("//script[@type='application/ld+json']/text()")
    for fact, pattern in _LINKED_DATA.items():
        days = (match[1] for script in scripts if (match := pattern.search(script)))
        found[fact] = found[fact] or next(days, "")
    found["url"] = _url(root, meta)
    found["place"] = _place(page)
    return {name: value for name, value in found.items() if value}


def _meta(root) -> dict[str, str]:
    """Return the page's <meta> by name, the first of each."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        get = element.get
        name = get("property") or get("name") or ""  # itemprop: often of a picture
        found.setdefault(name.strip().lower(), " ".join((get("content") or "").split()))
    return found


def _without_site(title: str, site: str) -> str:
    """Return the title of a page without the name of its site at the end."""
    if site and title.endswith(site) and title != site:
        return title.removesuffix(site).rstrip(" |•·»:-–—")
    short = _SITE.sub("", title)
    return short if len(short) >= 10 else title


def _url(root, meta: dict[str, str]) -> str:
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and _is_url(link.get("href")):
            return link.get("href").strip()
    return meta.get("og:url", "") if _is_url(meta.get("og:url")) else ""


def _is_url(text: str | None) -> bool:
    return bool(text) and text.strip().lower().startswith(("http://", "https://"))


def _place(page: Page) -> str:
    """Return the one short block that is marked as a place."""
    for node in page.nodes:
        if node.last - node.first != 1 or node.why:
            continue
        marked = node.words & _PLACES or node.itemprop in (
            "location",
            "contentLocation",
        )
        text = page.blocks[node.first].text
        if marked and len(text) <= 100 and "\n" not in text:
            return text
    return ""
