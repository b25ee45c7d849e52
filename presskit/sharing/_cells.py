"""The cells of a notebook as the body of a page."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from presskit.sharing import _markdown
from presskit.sharing._carried_once import carried_once
from presskit.sharing._clean import images_of
from presskit.wording import say

NOTEBOOK_ONLY = "notebook-only"
"""The tag of cells that speak of what only a running notebook can do."""

_PAGE = "presskit-page-"  # stands before the name of a page while HTML is cleaned


class Body(NamedTuple):
    """What cells show.

    Attributes
    ----------
    html : str
        The cells, one below another, without the title.
    headings : list of Heading
        Of all of it, with the title.
    title : str
        The heading that the notebook begins with; '' if it has none.
    """

    html: str
    headings: list[_markdown.Heading]
    title: str


def body_of(
    cells: Sequence[Mapping],
    show: Callable[[Mapping], str],
    folder: Path,
    pages: Mapping[str, str],
    *,
    once: bool,
) -> Body:
    """Return the body of a page.

    Parameters
    ----------
    cells : sequence of mapping
        The cells of the notebook.
    show : callable
        Takes an output of a cell; returns its HTML.
    folder : Path
        Where the images of the notebook are.
    pages : mapping of str to str
        The pages of other notebooks, by the names by which links call these.
    once : bool
        Whether what several explorers carry is to stand in one of them.
    """
    cells = [cell for cell in cells if not _notebook_only(cell)]
    kinds = [*(cell["cell_type"] for cell in cells[1:]), ""]
    title, blocks, code = "", [], []
    headings: list[_markdown.Heading] = []
    shown = carried_once(cells) if once else cells
    for cell, kind in zip(shown, kinds if cells else [], strict=True):
        if cell["cell_type"] == "code":
            code += filter(str.strip, [cell["source"]])
            output = "\n".join(filter(None, map(show, cell["outputs"])))
            if output or kind != "code":  # code that shows nothing joins the next
                blocks.append(_code_cell("\n\n".join(code), output))
                code = []
        elif cell["cell_type"] == "markdown":
            html, found = _prose_cell(cell, folder, headings, pages)
            if not headings and _markdown.has_title(html):
                html, title = _markdown.without_title(html), found[0].text
            headings += found
            blocks.append(f'<section class="prose">{html}</section>')
    return Body("\n".join(blocks), headings, title)


def _notebook_only(cell: Mapping) -> bool:
    return NOTEBOOK_ONLY in cell.get("metadata", {}).get("tags", [])


def _prose_cell(
    cell: Mapping,
    folder: Path,
    before: list[_markdown.Heading],
    pages: Mapping[str, str],
) -> tuple[str, list[_markdown.Heading]]:
    find_image = images_of(folder, cell.get("attachments", {}))
    text = cell["source"]
    for name, page in pages.items():  # links into one's own page are kept
        text = text.replace(f"]({name})", f"](#{_PAGE}{quote(page)})")
    html = _markdown.markdown(text, find_image)
    for page in map(quote, pages.values()):
        html = html.replace(f'href="#{_PAGE}{page}"', f'href="{page}"')
    return _markdown.anchored(html, [heading.anchor for heading in before])


def _code_cell(source: str, shown: str) -> str:
    if not source:
        return shown
    code = (
        f'<details class="code"><summary>{say("sharing.code")}</summary>'
        f"<pre><code>{_highlighted(source)}</code></pre></details>"
    )
    return f'<section class="cell">{code}\n{shown}</section>'


def _highlighted(code: str) -> str:
    from pygments import highlight
    from pygments.formatters import HtmlFormatter
    from pygments.lexers import PythonLexer

    return highlight(code, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip()
