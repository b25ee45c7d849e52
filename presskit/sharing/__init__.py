"""An executed notebook as one page that works without Python, server or network."""

from os import PathLike
from pathlib import Path

__all__ = ["share"]


def share(
    notebook: str | PathLike[str],
    out: str | PathLike[str] | None = None,
    *,
    title: str | None = None,
) -> Path:
    """Write an executed notebook as one HTML page that works offline.

    The page asks no network for anything. Figures stay interactive (plotly.js is in the
    page, compressed, if there is a figure), tables and text look as in the notebook,
    code is folded away, and widgets show in words what was chosen last. Scripts,
    frames and remote pictures that the notebook holds are left out.

    Parameters
    ----------
    notebook : path
        A notebook on disk, saved after all of its cells were run.
    out : path, optional
        The file to write, and to overwrite if it exists. By default it stands beside
        the notebook and ends in ``.html``.
    title : str, optional
        The title of the page; by default the notebook's first heading, or the name of
        its file.

    Returns
    -------
    Path
        The file that was written. The same notebook gives the same bytes.

    Raises
    ------
    PresskitError
        If the notebook is missing, is none, or holds code that was not run; if the page
        cannot be written where `out` says.

    Examples
    --------
    >>> import tempfile
    >>> from nbformat import v4
    >>> folder = Path(tempfile.mkdtemp())
    >>> cells = [v4.new_markdown_cell("# Who asked?")]
    >>> _ = (folder / "who.ipynb").write_text(v4.writes(v4.new_notebook(cells=cells)))
    >>> share(folder / "who.ipynb").name
    'who.html'
    """
    # Imported when a page is made: most who load transcripts never share one.
    from presskit.sharing.page import write

    return write(notebook, out, title)
