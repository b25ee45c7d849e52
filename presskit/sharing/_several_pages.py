"""Several pages at once: one a transcript, or one a notebook, and a list of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from presskit import outputs, sources
from presskit.errors import PresskitError, SourceError
from presskit.sharing import _scripts
from presskit.sharing._directions import visible
from presskit.sharing._page import SOURCE, Choices, Made, write

INDEX = "index.html"


Say = Callable[[Made | PresskitError], None]
"""Is told of each page that was written, or of what was in its way."""


def write_all(
    notebooks: list[Path],
    out: Path | None,
    choices: Choices,
    *,
    each: str | None,
    say: Say,
) -> tuple[list[Made], int]:
    """Write a page for each notebook, or for each transcript and notebook.

    Parameters
    ----------
    notebooks : list of Path
        One, or several.
    out : Path or None
        The page; where there are several, their folder or a file in it. Beside each
        notebook by default.
    choices : Choices
        As for one page.
    each : str or None
        A folder or a glob of transcripts: each notebook is run once for each of them,
        with the parameter ``SOURCE`` set to the file.
    say : callable
        Told of each page.

    Returns
    -------
    made : list of Made
        The pages.
    lost : int
        How many could not be written; where only one was to be, the error is raised.
    """
    if len(notebooks) == 1 and each is None and not _is_folder(out):
        made = write(notebooks[0], out, choices)
        say(made)
        return [made], 0
    work = list(_work(notebooks, _folder(out), choices, each))
    made: list[Made] = []
    for notebook, page, choice in work:
        try:
            made.append(write(notebook, page, choice))
            say(made[-1])
        except PresskitError as error:
            if len(work) == 1:
                raise
            say(error)
    return made, len(work) - len(made)


def _work(
    notebooks: list[Path], folder: Path | None, choices: Choices, each: str | None
) -> Iterator[tuple[Path, Path, Choices]]:
    """Yield each notebook with the page to write and how."""
    files = [] if each is None else _transcripts(each)
    for notebook in notebooks:
        beside = folder or notebook.parent
        if each is None:
            yield notebook, beside / f"{notebook.stem}.html", choices
        for file, name in zip(files, _names(files), strict=True):
            values = {**choices.parameters, SOURCE: file}
            part = replace(choices, execute=True, parameters=values, part=file.stem)
            yield notebook, beside / f"{notebook.stem}-{name}.html", part


def _transcripts(where: str) -> list[Path]:
    files = sources.find(where, sources.suffixes()).files
    if missing := [file for file in files if not file.exists()]:
        raise SourceError(
            f"{missing[0]}: there is no such file or folder. --each takes a folder of "
            "transcripts, or a glob such as '2023/*.txt'."
        )
    return [file for file in files if outputs.of_file(file) is None]


def _is_folder(out: Path | None) -> bool:
    return out is not None and (out.is_dir() or not out.suffix)


def _folder(out: Path | None) -> Path | None:
    """Return the folder that several pages go to, made if need be."""
    if out is None:
        return None
    folder = out.parent if out.suffix.lower() in (".html", ".htm") else out
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PresskitError(
            f"{folder}: the folder of the pages cannot be made ({error.strerror}). "
            "Name another with --out FOLDER."
        ) from None
    return folder


def _names(files: list[Path]) -> list[str]:
    """Return for each file its stem; those of one stem are numbered.

    Examples
    --------
    >>> _names([Path("a/x.txt"), Path("b/x.txt"), Path("y.txt")])
    ['x', 'x-2', 'y']
    """
    names: list[str] = []
    taken: set[str] = set()  # some disks do not tell capitals
    for file in files:
        name, n = file.stem, 1
        while name.casefold() in taken:
            n += 1
            name = f"{file.stem}-{n}"
        taken.add(name.casefold())
        names.append(name)
    return names


def index(
    folder: Path, pages: list[Made], title: str, *, overwrite: bool = False
) -> Path:
    """Write a page that lists pages of one folder.

    Parameters
    ----------
    folder : Path
        Where they are.
    pages : list of Made
        In the order to list them.
    title : str
        What to write above them.
    overwrite : bool, default False
        Whether to replace an ``index.html`` that presskit did not write.

    Returns
    -------
    Path
        ``index.html`` in the folder.
    """
    entries = [
        {
            "file": page.path.name,
            "title": visible(page.title),
            "events": [source.event for source in page.sources],
        }
        for page in pages
    ]
    html = _scripts.template("index.html.j2").render(
        title=visible(title),
        pages=entries,
        css=_scripts.part("page.css"),
        version=outputs.version(),
        generator=outputs.mark_line(),
    )
    data = html.encode("utf-8", "replace")
    return outputs.write(folder / INDEX, data, overwrite=overwrite)


def check_index(out: Path | None, *, overwrite: bool) -> None:
    """Refuse to replace a list of pages that others wrote, before any page is made."""
    outputs.check_free((_folder(out) or Path()) / INDEX, overwrite=overwrite)
