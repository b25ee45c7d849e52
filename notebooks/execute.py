"""Run notebooks from top to bottom and save them in the one form that we commit.

    python notebooks/execute.py            all of them
    python notebooks/execute.py 02-*.ipynb only these

Two runs give the same bytes. Widgets are saved without their state: it holds plotly.js
whole, 5 MB for each figure, and a random id.
"""

import os
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"  # its model id is random
OPEN = {"parameters", "code"}  # tags of cells whose code is shown
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def execute(path: Path) -> nbformat.NotebookNode:
    """Return the notebook of `path`, executed, without what differs between runs."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(
        notebook,
        kernel_name=KERNEL["name"],
        resources={"metadata": {"path": str(path.parent)}},
        record_timing=False,
        store_widget_state=False,
    ).execute()
    return canonical(notebook)


def canonical(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Take out of an executed notebook, in place, what differs between two runs."""
    notebook.metadata = nbformat.from_dict({"kernelspec": KERNEL})
    for cell in notebook.cells:
        if cell.cell_type == "code":
            # how a person left the cell on the screen, and when it ran
            for name in ("collapsed", "scrolled", "execution", "jupyter", "trusted"):
                cell.metadata.pop(name, None)
            # Readers come for results. What one edits, and what is taught, stays open.
            if not OPEN & set(cell.metadata.get("tags", [])):
                cell.metadata["jupyter"] = nbformat.from_dict({"source_hidden": True})
        for output in cell.get("outputs", []):
            output.get("data", {}).pop(WIDGET_VIEW, None)
    return notebook


def main(names: list[str]) -> None:
    """Execute and save the notebooks that match `names`, or all."""
    os.environ["PLOTLY_RENDERER"] = "plotly_mimetype"  # as in the tests
    chosen = {path for name in names or ["*.ipynb"] for path in HERE.glob(name)}
    for path in sorted(chosen):
        nbformat.write(execute(path), path)
        print(path.name)


if __name__ == "__main__":
    main([Path(name).name for name in sys.argv[1:]])
