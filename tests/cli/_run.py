"""The command, run as cron does: in a folder, without a screen.

`process` starts Python for it, which takes a second: the tests of what only a process
shows. `run` calls it in this one: all others.
"""

import contextlib
import io
import math
import os
import subprocess
import sys
import warnings
from typing import NamedTuple
from unittest import mock

from presskit import cli
from presskit.corpus import _progress

QUIET = (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)
"""Warnings that Python shows nobody who has not asked for them."""


class Done(NamedTuple):
    """How a command ended, in the words of `subprocess.run`."""

    returncode: int
    stdout: str
    stderr: str


def environment(**more):
    """Return the variables of this process without those of a screen, and no bar.

    A bar is shown after two seconds, and a busy machine may take them.
    """
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    return {**kept, "TQDM_DISABLE": "1", **more}


def process(*given, cwd, **environ):
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "presskit", *map(str, given)],
        cwd=cwd,
        env=environment(**environ),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


def run(*given, cwd):
    """Run the command in this process, and let it warn as in one of its own."""
    out, err = io.StringIO(), io.StringIO()
    with (
        contextlib.chdir(cwd),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        mock.patch.dict(os.environ, environment(), clear=True),
        mock.patch.object(_progress, "DELAY", math.inf),  # tqdm may be imported by now
        warnings.catch_warnings(),
    ):
        warnings.resetwarnings()
        for category in QUIET:
            warnings.simplefilter("ignore", category)
        warnings.showwarning = _show
        try:
            code = cli.main([str(one) for one in given])
        except SystemExit as end:  # argparse
            code = end.code
    return Done(code, out.getvalue(), err.getvalue())


def _show(message, category, filename, lineno, file=None, line=None):
    """Write a warning where Python writes it; pytest keeps it for itself."""
    sys.stderr.write(warnings.formatwarning(message, category, filename, lineno, line))
