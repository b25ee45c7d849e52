"""Title, date and address from the named fields that a format keeps beside the text."""

import re
from collections.abc import Mapping
from datetime import date

_NAMES = {
    "title": "title headline event event_title event_name conference_name",
    "date": "date event_date speech_date date_published datepublished published "
    "published_at published_time publication_date pubdate created",
    "updated": "updated updated_at modified modified_at modified_time last_updated",
    "url": "url source_url link href permalink canonical canonical_url",
    "place": "place location venue city",
}
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = r"({})[a-z]*\.?".format("|".join(_MONTHS))
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(\d{{4}})", re.I)
_MONTH_FIRST = re.compile(
    rf"{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.I
)


def facts(fields: Mapping[str, object]) -> dict[str, str]:
    """Pick what a reading tells as facts from fields under their usual names.

    Parameters
    ----------
    fields : mapping of str to object
        As the format holds them; what is not a short string is passed over.

    Returns
    -------
    dict of str to str
        "title", "date" (ISO day), "updated" (ISO day), "url", "place", where told.

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
            values = (value for text in values if (value := day(text)))
        elif fact == "url":
            values = (url for url in values if re.match(r"https?://\S+$", url))
        if value := next(values, None):
            found[fact] = value
    return found


def day(text: str) -> str | None:
    """Return the day that a date names, or None where it is not certain which.

    Examples
    --------
    >>> day("28 Apr. 2022"), day("2022-08-12 16:23:15-04:00"), day("March 3rd, 2021")
    ('2022-04-28', '2022-08-12', '2021-03-03')
    >>> day("03/04/2022")
    """
    if match := _ISO.search(text):
        year, month, number = match.groups()
    elif match := _DAY_FIRST.search(text):
        number, month, year = match.groups()
    elif match := _MONTH_FIRST.search(text):
        month, number, year = match.groups()
    else:
        return None
    if month[:3].lower() in _MONTHS:
        month = _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return None
