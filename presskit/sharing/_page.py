"""One self-contained HTML page from one executed notebook."""

import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from presskit import outputs
from presskit import sources as transcripts
from presskit.errors import PresskitError, unsound, warn
from presskit.schema import UNSOUND
from presskit.sharing import (
    _cell_outputs,
    _cells,
    _contents,
    _explorer_data,
    _footer,
    _markdown,
    _notebook,
    _paths,
    _personal,
    _plotly_js,
    _scripts,
    _without_names,
    _without_words,
)
from presskit.sharing._directions import visible
from presskit.sharing._packed import packed
from presskit.text.prose import counted
from presskit.wording import say

if TYPE_CHECKING:
    from presskit.corpus import Corpus

SOURCE = "SOURCE"
"""The parameter of a notebook that says which transcripts it is about."""

CONTENTS_FROM = 3  # headings; fewer are seen at a glance


Tell = Callable[[Path, _contents.Contents], object]
"""Is told where a page is to be, and what it holds, before it is written."""


@dataclass(frozen=True)
class Choices:
    """How a page is made; see :func:`presskit.share`."""

    title: str | None = None
    execute: bool = False
    parameters: Mapping[str, object] = field(default_factory=dict)
    hide_text: bool | None = None
    hide_names: _without_names.Whose = False
    source: object = None
    overwrite: bool = False
    anyway: bool = False
    pages: Mapping[str, str] = field(default_factory=dict)  # of notebooks, by name
    part: str = ""  # what tells this page from others of the same notebook
    made_from: str = ""  # what the footer names; by default the notebook
    tell: Tell | None = field(default=None, compare=False)


class Made(NamedTuple):
    """A page that was written."""

    path: Path
    title: str
    sources: list[_footer.Source]
    holds: _contents.Contents = _contents.NOTHING


def write(
    notebook: str | PathLike[str], out: str | PathLike[str] | None, choices: Choices
) -> Made:
    """Do what :func:`presskit.share` says."""
    source = Path(notebook)
    if choices.parameters and not choices.execute:
        raise PresskitError(
            f"{source}: values can only be set where the notebook is run. Add "
            "--execute (in Python execute=True)."
        )
    content = _notebook.read(source, to_run=choices.execute)
    target = _target(source, out)
    known = _known_sources(choices)
    outputs.check_free(target, sources=known, overwrite=choices.overwrite)
    given: list[str] = []
    if choices.execute:
        from presskit.sharing import _execute

        given = _execute.run(content, source, choices.parameters)
    return write_content(content, source, target, choices, known, given)


def write_content(
    content: Mapping,
    source: Path,
    target: Path,
    choices: Choices,
    known: list[outputs.SourceFile],
    given: Iterable[str] = (),
) -> Made:
    """Write a notebook that was run as a page.

    Parameters
    ----------
    content : mapping
        The notebook, as nbformat has it.
    source : Path
        Where it stands, or would stand: pictures are looked for beside it.
    target : Path
        The file to write.
    choices : Choices
        How.
    known : list of SourceFile
        Files that are never written to, beside those that its explorers name.
    given : iterable of str, optional
        Paths that parameters gave it, as :func:`presskit.sharing._execute.run` returns.
    """
    beside = [source, *(one.path for one in known)]
    paths = _paths.Paths(_paths.of_machine(*beside), given)
    title, sources, holds, html = _page(source, paths.notebook(content), choices)
    bad = {one.file: one.why for one in sources if one.verdict == UNSOUND}
    if bad and not choices.anyway:
        raise unsound(bad)
    named = [outputs.SourceFile("", one.sha256) for one in sources if one.sha256]
    data = html.encode("utf-8", "replace")
    if choices.tell:
        choices.tell(target, holds)
    outputs.write(target, data, sources=known + named, overwrite=choices.overwrite)
    return Made(target, title, sources, holds)


def _known_sources(choices: Choices) -> list[outputs.SourceFile]:
    """Return the transcripts that are named beside the notebook, as far as they are."""
    given = [choices.source, choices.parameters.get(SOURCE)]
    known = []
    for one in filter(None, given):
        with suppress(PresskitError, OSError, TypeError, ValueError):  # said elsewhere
            found = transcripts.find(one, transcripts.suffixes())
            known += [outputs.SourceFile(os.fspath(file), "") for file in found.files]
    return known


def _target(source: Path, out: str | PathLike[str] | None) -> Path:
    """Return the path of the page, checked before any work is done for it."""
    target = source.with_suffix(".html") if out is None else Path(out)
    page = source.with_suffix(".html").name
    if target.is_dir():
        raise PresskitError(
            f"{target}: this is a folder. Name the file in it: "
            f"out={str(target / page)!r}."
        )
    if not target.parent.is_dir():
        raise PresskitError(
            f"{target}: the folder {str(target.parent)!r} does not exist. Make it "
            "first, or leave out= away to write beside the notebook."
        )
    if target.exists() and target.samefile(source):
        raise PresskitError(
            f"{target}: this is the notebook itself. Name another file: out={page!r}."
        )
    if target.suffix.lower() not in (".html", ".htm"):
        raise PresskitError(
            f"{target}: a page ends in .html or .htm. Give it such a name: "
            f"out={str(target.with_suffix('.html'))!r}."
        )
    return target


def _page(
    source: Path, notebook: Mapping, choices: Choices
) -> tuple[str, list[_footer.Source], _contents.Contents, str]:
    """Return the title of a page, its sources, what it holds, and its HTML."""
    islands = held = _explorer_data.of(notebook)
    _check_versions(source, islands)
    more = _more(choices, islands)
    who = _without_names.who_is_shown(islands, more)
    names, show = who.names(choices.hide_names), _cell_outputs.output
    if choices.hide_names:
        _without_names.check_known(source, who)
        notebook = _without_names.notebook(notebook, names)
        held = _explorer_data.of(notebook)
    shown = _contents.of_islands(held)
    beside = () if more is None else _contents.of_table(more.transcripts)
    hide_text = choices.hide_text
    if hide_text is None:
        hide_text = _contents.keep_words(one.licence for one in [*shown, *beside])
    if hide_text:
        both = islands if held is islands else [*islands, *held]
        show = _without_words.hidden(source, both, more, names.text).output
    body = _cells.body_of(
        notebook["cells"], show, source.parent, choices.pages, once=not hide_text
    )
    sources = _footer.of(held)
    heading, about = names.text(choices.title or body.title or source.stem), ""
    if choices.part:
        about = sources[0].event if len(sources) == 1 else names.text(choices.part)
    elif choices.title is None:
        about = _footer.about(sources, held)
    title = " – ".join(filter(None, [heading, about]))
    foot = {
        "heading": visible(heading),
        "about": visible(about),
        "warnings": [f"{one.file}: {one.why}." for one in sources if one.why],
        "sources": sources,
        "source_line": _footer.line(held),
        "summary": _footer.summary(sources, held),
        "folded": len(sources) >= _footer.FOLDED_FROM,
        "made_from": names.text(
            choices.made_from or say("sharing.notebook", name=source.name)
        ),
        "run_on": _footer.in_words(date.today()) if choices.execute else "",
        "hidden": hide_text,
        "nameless": bool(choices.hide_names),
    }
    told = [] if hide_text else held
    people = _personal.in_page([title, body.html], told, who.names("all"))
    holds = _contents.Contents(
        shown or beside, not hide_text, people, choices.hide_text, choices.hide_names
    )
    figures = _figures(notebook, held)
    html = _filled(visible(title), body.headings, body.html, foot, figures)
    return title, sources, holds, html


def _check_versions(source: Path, islands: Sequence[Mapping]) -> None:
    """Warn of explorers that another version of presskit saved: they stay tables."""
    versions = [island.get("v") for island in islands]
    if other := sum(one != outputs.EXPLORER_DATA for one in versions):
        warn(
            f"{source}: another version of presskit saved {other} of its "
            f"{counted(len(versions), 'explorer')}, which the page shows as a table. "
            "Run the notebook again and save it, or share a copy that is run: "
            "--execute (in Python execute=True)."
        )


def _more(choices: Choices, islands: Sequence[Mapping]) -> "Corpus | None":
    """Return the transcripts that are named beside the notebook.

    Those that it was run on, too, if none of its explorers holds them.
    """
    from presskit.corpus.loading import load

    if choices.source is not None:
        return load(choices.source, progress=False)
    given = choices.parameters.get(SOURCE)
    if given is not None and not islands:
        with suppress(PresskitError), warnings.catch_warnings(action="ignore"):
            return load(given, progress=False)  # as far as a notebook's SOURCE is one
    return None


def _figures(notebook: Mapping, islands: Iterable[Mapping]) -> Iterator[object]:
    """Yield all that the page may draw: figures of its cells, and of its explorers."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            yield output.get("data", {}).get(_cell_outputs.PLOTLY)
    for island in islands:
        yield island.get("figure")
        others = island.get("figures")
        yield from others.values() if isinstance(others, Mapping) else ()


def _filled(
    title: str,
    headings: list[_markdown.Heading],
    body: str,
    foot: Mapping[str, object],
    figures: Iterable[object],
) -> str:
    from markupsafe import Markup

    has_figure = '<figure class="chart"' in body  # no cleaned HTML has a figure element
    has_explorer = _cell_outputs.EXPLORER in body
    plotly = _plotly_js.script(figures) if has_figure else None
    styles = [_scripts.part("page.css")]
    styles += [_scripts.explorer("css")] if has_explorer else []
    styles.append(_scripts.save_menu())
    contents = [heading for heading in headings if heading.level in (2, 3)]
    return _scripts.template("page.html.j2").render(
        policy=Markup(
            _scripts.policy(plotly.text if plotly else "", with_explorer=has_explorer)
        ),
        title=title,
        contents=contents if len(contents) >= CONTENTS_FROM else [],
        top=min((heading.level for heading in contents), default=2),
        has_code='<details class="code">' in body,
        body=Markup(body),
        css=Markup("".join(styles)),
        js=Markup(_scripts.own(with_figures=has_figure)),
        explorer=Markup(packed(_scripts.explorer("js"))) if has_explorer else "",
        plotly=Markup(plotly.packed) if plotly else "",
        version=outputs.version(),
        generator=outputs.mark_line(),
        **foot,
    )
