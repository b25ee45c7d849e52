"""Several files of one folder: where they go, and what they are called."""

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

from presskit.errors import PresskitError


def folder_made(folder: Path) -> Path:
    """Return a folder, made if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PresskitError(
            f"{folder}: the folder of the pages cannot be made ({error.strerror}). "
            "Name another with --out FOLDER."
        ) from None
    return folder


def without_links(html: str, pages: Iterable[str]) -> str:
    """Return the HTML of a page in which links to some pages are their words alone.

    Parameters
    ----------
    html : str
    pages : iterable of str
        Names of files in its folder.

    Examples
    --------
    >>> html = '<a href="a%20b.html" rel="x">Who</a>, <a href="c.html">how</a>'
    >>> without_links(html, ["a b.html"])
    'Who, <a href="c.html">how</a>'
    """
    for page in pages:
        link = rf'<a href="{re.escape(quote(page))}"[^>]*>(.*?)</a>'
        html = re.sub(link, r"\1", html, flags=re.DOTALL)
    return html


def file_names(wanted: Iterable[object]) -> list[str]:
    """Return names of files without ending; those of one name are numbered.

    Examples
    --------
    >>> file_names(["x", "X", "y", "2023/x"])
    ['x', 'X-2', 'y', '2023-x']
    """
    names: list[str] = []
    taken: set[str] = set()  # some disks do not tell capitals
    for one in wanted:
        stem = re.sub(r"[/\\:]+", "-", str(one))
        name, n = stem, 1
        while name.casefold() in taken:
            n += 1
            name = f"{stem}-{n}"
        taken.add(name.casefold())
        names.append(name)
    return names
