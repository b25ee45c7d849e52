"""Title, date, address and licence from the fields that a format keeps apart."""

import re
from collections.abc import Mapping
from datetime import date

from presskit.languages import lexicon
from presskit.text.dates import dates_of

_NAMES = {
    "title": "title headline event event_title event_name conference_name",
    "date": "date event_date speech_date date_published datepublished published "
    "published_at published_time publication_date pubdate created",
    "updated": "updated updated_at modified modified_at modified_time last_updated",
    "url": "url source_url link href permalink canonical canonical_url",
    "place": "place location venue city",
    "licence": "licence license rights copyright usage_terms terms_of_use",
}


USUAL = frozenset(name for names in _NAMES.values() for name in names.split())
"""The names under which fields tell a fact, in lower case with underscores."""


def facts(fields: Mapping[str, object]) -> dict[str, str]:
    """Pick what a reading tells as facts from fields under their usual names.

    Parameters
    ----------
    fields : mapping of str to object
        As the format holds them; what is not a short string is passed over.

    Returns
    -------
    dict of str to str
        "title", "date" (ISO day), "updated" (ISO day), "url", "place", "licence",
        where told.

    Examples
    --------
    >>> facts({"Title": "Doorstep ", "speech_date": "28 Apr. 2022 ", "href": "x"})
    {'title': 'Doorstep', 'date': '2022-04-28'}
    """
    told = {
        str(key).strip().lower().replace("-", "_").replace(" ", "_"): " ".join(
            str(value).split()
        )
        for key, value in fields.items()
        if isinstance(value, str | date) and len(str(value)) <= 2000
    }
    found = {}
    for fact, names in _NAMES.items():
        values = (told[name] for name in names.split() if told.get(name))
        if fact in {"date", "updated"}:
            values = filter(None, map(dates_of(lexicon()).iso, values))
        elif fact == "url":
            values = (url for url in values if re.match(r"https?://\S+$", url))
        if value := next(values, None):
            found[fact] = value
    return found
