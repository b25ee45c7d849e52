"""Several files of one folder: where they go, and what they are called."""

import re
from collections.abc import Iterable
from pathlib import Path

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
