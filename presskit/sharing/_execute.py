"""Run a copy of a notebook, with other values of its parameters."""

import ast
import os
import re
from collections.abc import Mapping
from pathlib import Path

from presskit.errors import PresskitError
from presskit.outputs import FOR_A_PAGE

TAG = "parameters"
"""The tag of the cell whose values can be set, as in papermill."""

_ANSI = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
_QUIET = {
    "PLOTLY_RENDERER": "plotly_mimetype",
    "TQDM_DISABLE": "1",  # on a page a bar would stand still
    FOR_A_PAGE: "1",  # explorers collect what a page of them needs
}
_LONGEST = 400  # characters of what an exception says


def run(notebook, path: Path, parameters: Mapping[str, object]) -> list[str]:
    """Run a notebook in place; the file it was read from is not touched.

    Parameters
    ----------
    notebook : NotebookNode
    path : Path
        Its file; it runs in that folder.
    parameters : mapping of str to object
        Values for the names that are set in the cell tagged "parameters".

    Returns
    -------
    list of str
        The paths among these values, as the notebook has them now.

    Raises
    ------
    PresskitError
        If a name is not known there, or a cell fails.
    """
    try:
        from nbclient import NotebookClient
        from nbclient.exceptions import CellExecutionError
    except ImportError:
        raise PresskitError(
            "running a notebook needs nbclient. Install it with: "
            'pip install "presskit-transcripts[lab]"'
        ) from None
    given = _set(notebook, path, parameters) if parameters else []
    client = NotebookClient(
        notebook,
        timeout=None,
        kernel_name="python3",
        resources={"metadata": {"path": str(path.resolve().parent)}},
        extra_arguments=["--IPKernelApp.log_level=40"],  # errors, no advice
        record_timing=False,
        store_widget_state=False,  # 5 MB of plotly.js for each figure
    )
    try:
        client.execute(env={**os.environ, **_QUIET})
    except CellExecutionError as error:
        raise _failed(notebook, path, error) from None
    except Exception as error:  # no kernel, or one that died
        said = f"{type(error).__name__}: {error}"
        raise PresskitError(
            f"{path}: the notebook cannot be run ({said}). Check that it runs in "
            "JupyterLab, save it there, and share it without --execute."
        ) from error
    return given


def _failed(notebook, path: Path, error) -> PresskitError:
    """Return an error that names the cell which failed, and its exception."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    at = next(
        (
            number
            for number, cell in enumerate(code, 1)
            if any(output.output_type == "error" for output in cell.outputs)
        ),
        len(code),
    )
    first = next(iter(code[at - 1].source.strip().splitlines()), "")
    said = _ANSI.sub("", f"{error.ename}: {error.evalue}").strip()
    said = said if len(said) <= _LONGEST else f"{said[:_LONGEST]} …"
    return PresskitError(
        f"{path}: code cell {at} of {len(code)}, which starts with {first!r}, failed "
        f"with {said.rstrip('.')}. No page was made. Correct the cell, or the values "
        "that are set, and share it again."
    )


def _set(notebook, path: Path, parameters: Mapping[str, object]) -> list[str]:
    """Write values into the cell tagged "parameters"; return the paths among them."""
    cell = next(
        (
            cell
            for cell in notebook.cells
            if cell.cell_type == "code" and TAG in cell.metadata.get("tags", [])
        ),
        None,
    )
    if cell is None:
        raise PresskitError(
            f"{path}: no cell is tagged {TAG!r}, so nothing can be set. In JupyterLab, "
            "choose the cell that sets the names, and add the tag under Property "
            "Inspector > Cell Tags."
        )
    places = _places(cell.source, path)
    if unknown := [name for name in parameters if name not in places]:
        raise PresskitError(
            f"{path}: {unknown[0]!r} is not set in the cell tagged {TAG!r}. Names that "
            f"can be set: {', '.join(places) or 'none'}."
        )
    text = cell.source.encode("utf-8")  # ast counts bytes
    folder = path.resolve().parent
    given: list[str] = []
    for name in sorted(parameters, key=lambda name: places[name][0], reverse=True):
        start, end, before = places[name]
        value = _reachable(parameters[name], before, folder)
        given += _paths_in(value, folder)
        text = text[:start] + _literal(name, value).encode("utf-8") + text[end:]
    cell.source = text.decode("utf-8")
    return given


def _paths_in(value: object, folder: Path) -> list[str]:
    """Return the paths in a value, as they are followed from `folder`."""
    if isinstance(value, list | tuple):
        return [path for one in value for path in _paths_in(one, folder)]
    if not isinstance(value, str | os.PathLike):
        return []
    text = os.fspath(value)
    try:
        there = (bool(text) and (folder / text).exists()) or any(folder.glob(text))
    except (OSError, ValueError, NotImplementedError):
        there = False
    return [text] if there or Path(text).is_absolute() else []


def _places(source: str, path: Path) -> dict[str, tuple[int, int, object]]:
    """Return the place of the value of each name, in bytes, and the value."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError) as error:
        raise PresskitError(
            f"{path}: the cell tagged {TAG!r} is not plain Python ({error}). Let it "
            "hold lines such as SOURCE = '../seeds' and nothing else."
        ) from None
    starts = [0]
    for line in source.encode("utf-8").split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    places = {}
    for node in body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        value = getattr(node, "value", None)
        if len(targets) == 1 and isinstance(targets[0], ast.Name) and value:
            places[targets[0].id] = (
                starts[value.lineno - 1] + value.col_offset,
                starts[value.end_lineno - 1] + value.end_col_offset,
                _value(value),
            )
    return places


def _value(node: ast.expr) -> object:
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return None


def _literal(name: str, value: object) -> str:
    """Return a value as Python writes it, if that says all of it."""
    text = repr(value)
    try:
        if ast.literal_eval(text) == value:
            return text
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        pass
    raise PresskitError(
        f"the parameter {name!r} cannot be {text[:80]}. Give text, a number, True, "
        "False, None, a path, or lists and dicts of those."
    )


def _reachable(value: object, before: object, folder: Path) -> object:
    """Return a value whose paths, given from here, can be followed from `folder`.

    They lead there from `folder` rather than from the root of the disk: the page
    shows them, and where somebody keeps files is nobody's business.
    """
    if isinstance(value, list | tuple):
        first = before[0] if isinstance(before, list | tuple) and before else before
        return type(value)(_reachable(one, first, folder) for one in value)
    if isinstance(value, os.PathLike):
        value, means_path = os.fspath(value), True
    else:
        # "war" is a word to look for even if there is a folder of that name.
        known = before if isinstance(before, str) else ""
        means_path = isinstance(value, str) and bool(
            re.search(r"[/\\.]", value) or re.search(r"[/\\]", known)
        )
    if not means_path or not value or Path(value).is_absolute():
        return value
    try:
        path = Path(value).expanduser()
        there = path.exists() or any(Path().glob(value))
    except (OSError, ValueError, NotImplementedError, RuntimeError):
        return value
    if not there:
        return value
    whole = Path.cwd().resolve() / path
    try:
        return Path(os.path.relpath(whole, folder)).as_posix()
    except ValueError:  # another drive
        return str(whole)
