"""``presskit lab``: the notebooks copied to a folder, and JupyterLab opened there."""

import argparse
import importlib.util
import os
from pathlib import Path

from presskit.cli import _exit_codes, _lab_folder, _terminal
from presskit.errors import PresskitError
from presskit.files import expanded

FIRST = "notebooks/00-start-here.ipynb"
FLAGS = (  # `make lab` asks for them, too
    "--LabApp.expose_app_in_browser=True",  # a chooser runs the cells below it
    # JupyterLab would look for news, and for versions of its own.
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)

CONFIG = Path(__file__).parent / "jupyter"
"""What JupyterLab reads beside the user's settings: it does not ask about news, either.

`make lab` names it, too.
"""


def add(commands) -> None:
    """Add the command to the subparsers of argparse."""
    lab = commands.add_parser(
        "lab",
        help="copy the notebooks to a folder of yours and open JupyterLab there",
        description="Copy the notebooks and the example transcripts to a folder of "
        "yours and open JupyterLab there. A file that you changed is never replaced: "
        "rename it and run the command again to get the original beside it.",
        epilog="Arguments after -- go to JupyterLab: presskit lab -- --port=8890",
    )
    lab.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("presskit-lab"),
        metavar="FOLDER",
        help="made if it does not exist (default: presskit-lab)",
    )
    lab.add_argument(
        "--no-browser",
        action="store_true",
        help="only say the address instead of opening it in a browser",
    )
    lab.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Copy what is missing, and run JupyterLab until it is left."""
    if importlib.util.find_spec("jupyterlab") is None:
        raise PresskitError(
            "JupyterLab is not installed here. Install it with: "
            'pip install "presskit-transcripts[lab]"'
        )
    folder = expanded(options.folder).resolve()
    for line in _lab_folder.copy_notebooks(folder):
        _terminal.say(line)
    _lab_folder.trust()
    arguments = [
        f"--ServerApp.root_dir={folder}",
        f"--LabApp.default_url=/lab/tree/{FIRST}",
        *FLAGS,
    ]
    if options.no_browser:
        arguments.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--allow-root")  # containers often know no other user
    known = os.environ.get("JUPYTER_CONFIG_PATH", "")
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(
        filter(None, (known, str(CONFIG)))
    )
    # In this process, so that Ctrl+C asks JupyterLab's own question and not ours.
    from jupyterlab.labapp import LabApp

    LabApp.launch_instance([*arguments, *options.behind])
    return _exit_codes.DONE
