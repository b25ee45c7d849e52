"""Read a notebook that is about to be shared, or say what is in the way."""

import json
import warnings
from pathlib import Path

from presskit.errors import PresskitError
from presskit.files import grammars


def read(path: Path, *, to_run: bool = False):
    """Return the notebook at `path`; its code must have been run, or is run next.

    Raises
    ------
    PresskitError
        If there is no such file, it is not a notebook, or code in it was not run.
    """
    notebook = _parse(path)
    if to_run:
        return notebook
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    written = [cell for cell in code if cell.source.strip()]
    if missed := [cell for cell in written if cell.execution_count is None]:
        raise PresskitError(
            f"{path}: {len(missed)} of {len(written)} code cells have not been run; "
            f"the first of them starts with {missed[0].source.splitlines()[0]!r}. "
            "The page shows saved results: open the notebook in JupyterLab, choose "
            "Run > Run All Cells, save it, and share it again; or share it with "
            "--execute (in Python execute=True), which runs a copy."
        )
    return notebook


def _parse(path: Path):
    grammars.wait()
    import nbformat

    try:
        with warnings.catch_warnings():
            # Cells of an old notebook have no ids; the page needs none.
            warnings.simplefilter("ignore")
            notebook = nbformat.reads(_text(path), as_version=4)
            nbformat.validate(notebook)
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise _no_notebook(path, "it does not hold cells as Jupyter saves them") from (
            error
        )
    except nbformat.ValidationError as error:
        raise _no_notebook(path, str(error.message)) from error
    return notebook


def _text(path: Path) -> str:
    if path.is_dir():
        raise PresskitError(
            f"{path}: this is a folder. Name one notebook in it: share({str(path)!r} "
            "+ '/….ipynb')."
        )
    try:
        text = path.read_text(encoding="utf-8")
        json.loads(text)
    except FileNotFoundError:
        raise PresskitError(
            f"{path}: there is no such file. {_neighbours(path)}"
        ) from None
    except OSError as error:
        raise PresskitError(
            f"{path}: the file cannot be read ({error.strerror}). Check that you may "
            "open it, and share it again."
        ) from error
    except (ValueError, RecursionError) as error:
        raise _no_notebook(path, "it holds no JSON") from error
    return text


def _no_notebook(path: Path, why: str) -> PresskitError:
    return PresskitError(
        f"{path}: this is not a notebook ({why}). share() takes the .ipynb file that "
        "JupyterLab saves; a page of transcripts is made by `presskit explore`."
    )


def _neighbours(path: Path) -> str:
    if not path.parent.is_dir():
        return f"The folder {str(path.parent)!r} does not exist either."
    found = sorted(near.name for near in path.parent.glob("*.ipynb"))
    if not found:
        return f"The folder {str(path.parent)!r} holds no notebook."
    return f"Notebooks beside it: {found}."
