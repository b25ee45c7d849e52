"""One self-contained HTML page from one executed notebook."""

from collections.abc import Mapping
from os import PathLike
from pathlib import Path

from presskit.errors import PresskitError
from presskit.sharing import _notebook, _outputs, _prose, _scripts
from presskit.sharing._clean import images_of

CONTENTS_FROM = 3  # headings; fewer are seen at a glance


def write(
    notebook: str | PathLike[str], out: str | PathLike[str] | None, title: str | None
) -> Path:
    """Do what :func:`presskit.share` says."""
    source = Path(notebook)
    content = _notebook.read(source)
    target = _target(source, out)
    try:
        target.write_text(_page(source, content, title), "utf-8", newline="\n")
    except OSError as error:
        raise PresskitError(
            f"{target}: the page cannot be written ({error.strerror}). Name another "
            "place with out=…"
        ) from error
    return target


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


def _page(source: Path, notebook: Mapping, title: str | None) -> str:
    blocks: list[str] = []
    headings: list[_prose.Heading] = []
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            blocks.append(_code_cell(cell))
        elif cell["cell_type"] == "markdown":
            html, found = _prose_cell(cell, source.parent, headings)
            if not headings and _prose.has_title(html):
                html, title = _prose.without_title(html), title or found[0].text
            headings += found
            blocks.append(f'<section class="prose">{html}</section>')
    return _filled(source, title or source.stem, headings, "\n".join(blocks))


def _prose_cell(
    cell: Mapping, folder: Path, before: list[_prose.Heading]
) -> tuple[str, list[_prose.Heading]]:
    find_image = images_of(folder, cell.get("attachments", {}))
    html = _prose.markdown(cell["source"], find_image)
    return _prose.anchored(html, [heading.anchor for heading in before])


def _code_cell(cell: Mapping) -> str:
    shown = "\n".join(filter(None, map(_outputs.output, cell["outputs"])))
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


def _filled(source: Path, title: str, headings: list[_prose.Heading], body: str) -> str:
    import jinja2
    from markupsafe import Markup

    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    has_figure = '<figure class="chart"' in body  # no cleaned HTML has a figure element
    contents = [heading for heading in headings if heading.level in (2, 3)]
    return environment.from_string(_scripts.part("page.html.j2")).render(
        policy=Markup(_scripts.policy(with_plotly=has_figure)),
        title=title,
        contents=contents if len(contents) >= CONTENTS_FROM else [],
        top=min((heading.level for heading in contents), default=2),
        has_code='<details class="code">' in body,
        body=Markup(body),
        css=Markup(_scripts.part("page.css")),
        js=Markup(_scripts.part("page.js")),
        plotly=Markup(_scripts.plotly_packed()) if has_figure else "",
        notebook=source.name,
        version=_version(),
    )


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("presskit-transcripts")
    except PackageNotFoundError:  # run from its folder, not installed
        return ""
