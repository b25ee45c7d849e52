"""Several pages at once: one a transcript, or one a notebook, and a list of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from presskit import outputs, sources
from presskit.errors import PresskitError, SourceError
from presskit.sharing import _scripts
from presskit.sharing._directions import visible
from presskit.sharing._page import SOURCE, Choices, Made, write
from presskit.sharing._several import file_names, folder_made, without_links

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
) -> list[Made]:
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
    list of Made
        The pages that were written. Where only one was to be, an error is raised.
    """
    if len(notebooks) == 1 and each is None and not _is_folder(out):
        made = write(notebooks[0], out, choices)
        say(made)
        return [made]
    work = list(_work(notebooks, _folder(out), choices, each))
    made: list[Made] = []
    failed: list[Path] = []
    for notebook, page, choice in work:
        try:
            made.append(write(notebook, page, choice))
            say(made[-1])
        except PresskitError as error:
            if len(work) == 1:
                raise
            failed.append(page)
            say(error)
    _unlink(made, failed)
    return made


def _unlink(made: list[Made], failed: list[Path]) -> None:
    """Take the links to pages that are not there out of those that were written."""
    gone = [page for page in failed if not page.exists()]  # or it is there from before
    for page in made:
        html = page.path.read_text("utf-8")
        beside = [one.name for one in gone if one.parent == page.path.parent]
        if (kept := without_links(html, beside)) != html:
            outputs.write(page.path, kept.encode("utf-8"), overwrite=True)


def _work(
    notebooks: list[Path], folder: Path | None, choices: Choices, each: str | None
) -> Iterator[tuple[Path, Path, Choices]]:
    """Yield each notebook with the page to write and how."""
    files = [] if each is None else _transcripts(each)
    pages = {one.name: f"{one.stem}.html" for one in notebooks}
    for notebook in notebooks:
        beside = folder or notebook.parent
        if each is None:
            linked = replace(choices, pages=pages)
            yield notebook, beside / f"{notebook.stem}.html", linked
        numbers = [str(n) for n in range(1, len(files) + 1)]  # a file may bear a name
        own = numbers if choices.hide_names else file_names(file.stem for file in files)
        for file, name in zip(files, own, strict=True):
            values = {**choices.parameters, SOURCE: file}
            pages = {one.name: f"{one.stem}-{name}.html" for one in notebooks}
            part = replace(choices, execute=True, parameters=values, part=file.stem)
            part = replace(part, pages=pages)
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
    return folder_made(folder)


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
