"""One self-contained HTML page from one executed notebook."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from presskit import outputs
from presskit import sources as transcripts
from presskit.errors import PresskitError, unsound
from presskit.schema import UNSOUND
from presskit.sharing import (
    _cell_outputs,
    _explorer_data,
    _footer,
    _markdown,
    _notebook,
    _scripts,
    _without_words,
)
from presskit.sharing._clean import images_of
from presskit.sharing._directions import visible

SOURCE = "SOURCE"
"""The parameter of a notebook that says which transcripts it is about."""

CONTENTS_FROM = 3  # headings; fewer are seen at a glance


@dataclass(frozen=True)
class Choices:
    """How a page is made; see :func:`presskit.share`."""

    title: str | None = None
    execute: bool = False
    parameters: Mapping[str, object] = field(default_factory=dict)
    hide_text: bool = False
    source: object = None
    overwrite: bool = False
    anyway: bool = False
    part: str = ""  # what tells this page from others of the same notebook


class Made(NamedTuple):
    """A page that was written."""

    path: Path
    title: str
    sources: list[_footer.Source]


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
    if choices.execute:
        from presskit.sharing import _execute

        _execute.run(content, source, choices.parameters)
    title, sources, html = _page(source, content, choices)
    bad = {one.file: one.why for one in sources if one.verdict == UNSOUND}
    if bad and not choices.anyway:
        raise unsound(bad)
    known += [outputs.SourceFile("", one.sha256) for one in sources if one.sha256]
    data = html.encode("utf-8", "replace")
    outputs.write(target, data, sources=known, overwrite=choices.overwrite)
    return Made(target, title, sources)


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
    """Return where the page goes, before any work is done for it."""
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
    return target


def _page(
    source: Path, notebook: Mapping, choices: Choices
) -> tuple[str, list[_footer.Source], str]:
    """Return the title of a page, its sources, and its HTML."""
    islands = _explorer_data.of(notebook)
    show = _cell_outputs.output
    if choices.hide_text:
        show = _without_words.hidden(source, islands, choices.source).output
    title = choices.title
    blocks: list[str] = []
    headings: list[_markdown.Heading] = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            blocks.append(_code_cell(cell, show))
        elif cell["cell_type"] == "markdown":
            html, found = _prose_cell(cell, source.parent, headings)
            if not headings and _markdown.has_title(html):
                html, title = _markdown.without_title(html), title or found[0].text
            headings += found
            blocks.append(f'<section class="prose">{html}</section>')
    sources = _footer.of(islands)
    title = title or source.stem
    if choices.part:
        title += f" – {sources[0].event if len(sources) == 1 else choices.part}"
    foot = {
        "warnings": [f"{one.file}: {one.why}." for one in sources if one.why],
        "sources": sources,
        "summary": _footer.summary(sources, islands),
        "folded": len(sources) >= _footer.FOLDED_FROM,
        "notebook": source.name,
        "run_on": _footer.in_words(date.today()) if choices.execute else "",
        "hidden": choices.hide_text,
    }
    return title, sources, _filled(visible(title), headings, "\n".join(blocks), foot)


def _prose_cell(
    cell: Mapping, folder: Path, before: list[_markdown.Heading]
) -> tuple[str, list[_markdown.Heading]]:
    find_image = images_of(folder, cell.get("attachments", {}))
    html = _markdown.markdown(cell["source"], find_image)
    return _markdown.anchored(html, [heading.anchor for heading in before])


def _code_cell(cell: Mapping, show: Callable[[Mapping], str]) -> str:
    shown = "\n".join(filter(None, map(show, cell["outputs"])))
    if not cell["source"].strip():
        return shown
    code = (
        '<details class="code"><summary>Code</summary>'
        f"<pre><code>{_highlighted(cell['source'])}</code></pre></details>"
    )
    return f'<section class="cell">{code}\n{shown}</section>'


def _highlighted(code: str) -> str:
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    return highlight(code, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip()


def _filled(
    title: str, headings: list[_markdown.Heading], body: str, foot: Mapping[str, object]
) -> str:
    from markupsafe import Markup

    has_figure = '<figure class="chart"' in body  # no cleaned HTML has a figure element
    has_explorer = _cell_outputs.EXPLORER in body
    styles = [_scripts.part("page.css")]
    styles += [_scripts.explorer("css")] if has_explorer else []
    contents = [heading for heading in headings if heading.level in (2, 3)]
    return _scripts.template("page.html.j2").render(
        policy=Markup(
            _scripts.policy(with_plotly=has_figure, with_explorer=has_explorer)
        ),
        title=title,
        contents=contents if len(contents) >= CONTENTS_FROM else [],
        top=min((heading.level for heading in contents), default=2),
        has_code='<details class="code">' in body,
        body=Markup(body),
        css=Markup("".join(styles)),
        js=Markup(_scripts.part("page.js")),
        explorer=Markup(_scripts.explorer("js")) if has_explorer else "",
        plotly=Markup(_scripts.plotly_packed()) if has_figure else "",
        version=outputs.version(),
        generator=outputs.mark_line(),
        **foot,
    )
